/**
 * What runs leave behind: a tree of plain JSON whose leaves are counts, or exact sums of whole numbers written as decimal text.
 * Joining two is adding leaf by leaf, exactly; so the order of joining, and how runs were split among workers or machines,
 * cannot change one bit of the result.
 */
export type Additive = number | string | { [name: string]: Additive };

/** Adds `part` to `total`, in place; names that `total` lacks are copied. Throws RangeError for a count beyond 2^53. */
export function addInto(total: Record<string, Additive>, part: Readonly<Record<string, Additive>>): void {
  for (const name in part) {
    const own = total[name];
    const other = part[name]!;
    if (own === undefined) total[name] = copied(other);
    else if (typeof own === "object" && typeof other === "object") addInto(own, other);
    else total[name] = sumOf(own, other, name);
  }
}

function sumOf(own: Additive, other: Additive, name: string): number | string {
  if (typeof own === "string" && typeof other === "string") return String(BigInt(own) + BigInt(other));
  if (typeof own !== "number" || typeof other !== "number") throw new TypeError(`cannot add unlike parts at "${name}"`);
  const sum = own + other;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`the count "${name}" is no exact whole number: ${sum}`);
  return sum;
}

function copied(part: Additive): Additive {
  if (typeof part !== "object") return part;
  const copy: Record<string, Additive> = {};
  for (const name in part) copy[name] = copied(part[name]!);
  return copy;
}
