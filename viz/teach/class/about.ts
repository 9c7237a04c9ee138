import { useEffect, useState } from "preact/hooks";

/** What the computer that serves a class says of itself: where others find it. */
interface About {
  readonly addresses: readonly string[];
}

/** Asked only where an address names a room, so that other hosts are not asked for what they do not have. */
export function useAbout(): About | null | "none" {
  const [about, setAbout] = useState<About | null | "none">(null);
  useEffect(() => {
    fetch("../class.json", { cache: "no-store" })
      .then((response) => (response.ok ? response.json() : null))
      .then(
        (value) => setAbout(isAbout(value) ? value : "none"),
        () => setAbout("none"),
      );
  }, []);
  return about;
}

function isAbout(value: unknown): value is About {
  const { addresses } = (value ?? {}) as Partial<About>;
  return (
    Array.isArray(addresses) && addresses.every((one) => typeof one === "string" && /^http:\/\/[^/]+\/$/.test(one))
  );
}
