/** `?room=K7WQ`: a class that meets on the computer which serves this page; "" at its door; null where there is none. */
export function readRoom(search: string): string | null {
  const room = new URLSearchParams(search).get("room");
  return room === null ? null : room.trim().toUpperCase().slice(0, 12);
}

/** What a tab keeps so that it finds its place after a reload: gone with the tab. */
export const kept = {
  get: (name: string): string | null => {
    try {
      return sessionStorage.getItem(`truce-class:${name}`);
    } catch {
      return null;
    }
  },
  set: (name: string, value: string): void => {
    try {
      sessionStorage.setItem(`truce-class:${name}`, value);
    } catch {
      // Then a reload is a new beginning.
    }
  },
};

/** The teacher's key stands behind the #; it is taken out of the address, which may be on the projector. */
export function takeKey(): string | null {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
  if (key !== undefined) {
    kept.set("key", key);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return kept.get("key");
}
