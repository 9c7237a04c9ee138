const THOROUGH = process.env.TRUCE_THOROUGH === "1";

/**
 * How many cases a repeated sweep takes: all of them in `npm test`, which sets TRUCE_THOROUGH=1, and in `npm run check` as many
 * as keep it under a minute. What is claimed is the same; a thorough run looks in more places.
 */
export function cases({ thorough, quick }: { readonly thorough: number; readonly quick: number }): number {
  return THOROUGH ? thorough : quick;
}
