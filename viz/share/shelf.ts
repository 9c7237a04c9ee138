/** Texts of one kind that this browser keeps, so many at most: the one that was put there longest ago goes first. */
export interface Shelf {
  /** Throws where the store is forbidden, or full of what may not go. What is spared stays, whatever its age. */
  readonly put: (id: string, text: string, spared?: Spared, room?: () => boolean) => void;
  readonly get: (id: string) => string | null;
  /** By age, the eldest first. */
  readonly ids: () => readonly string[];
  /** Takes the eldest away that may go; whether there was one. */
  readonly drop: (spared?: Spared) => boolean;
}

type Spared = (id: string) => boolean;

const NONE: Spared = () => false;

export function shelf(name: string, most: number): Shelf {
  const order = `${name}/order`;
  const keyOf = (id: string) => `${name}/${id}`;
  const inOrder = (ids: readonly string[]) => localStorage.setItem(order, JSON.stringify(ids));

  function ids(): string[] {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!);
    const there = keys
      .filter((key) => key.startsWith(`${name}/`) && key !== order)
      .map((key) => key.slice(keyOf("").length));
    const known = listIn(localStorage.getItem(order)).filter((id) => there.includes(id));
    return [...there.filter((id) => !known.includes(id)), ...known];
  }

  function drop(spared = NONE): boolean {
    const eldest = ids().find((id) => !spared(id));
    if (eldest === undefined) return false;
    localStorage.removeItem(keyOf(eldest));
    return true;
  }

  return {
    ids,
    drop,
    get: (id) => localStorage.getItem(keyOf(id)),
    put: (id, text, spared = NONE, room = () => false) => {
      const stays: Spared = (other) => other === id || spared(other);
      while (ids().filter((other) => other !== id).length >= most && drop(stays));
      for (;;) {
        try {
          if (localStorage.getItem(keyOf(id)) !== text) localStorage.setItem(keyOf(id), text);
          inOrder([...ids().filter((other) => other !== id), id]);
          return;
        } catch (full) {
          if (!drop(stays) && !room()) throw full;
        }
      }
    },
  };
}

function listIn(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
