import { useEffect, useState } from "preact/hooks";
import "../style/qr.css";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().share;

/** What a phone's camera still reads from a projector. */
const LONGEST = 1800;

type Code = { readonly size: number; readonly path: string };

/** A link as a QR code, black on white in every theme. What makes it is fetched with the first. */
export function QrCode({ text }: { readonly text: string }) {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    if (text.length > LONGEST) return setCode(null);
    import("lean-qr").then(
      ({ generate }) => setCode(drawn(generate(text))),
      () => setCode(null),
    );
  }, [text]);
  if (text.length > LONGEST) return <p class="note">{words().noCode}</p>;
  if (code === null) return null;
  const side = code.size + 8;
  return (
    <svg class="qr" viewBox={`-4 -4 ${side} ${side}`} role="img" aria-label={words().code} shape-rendering="crispEdges">
      <rect class="qr-paper" x="-4" y="-4" width={side} height={side} />
      <path class="qr-ink" d={code.path} />
    </svg>
  );
}

function drawn({ size, get }: { readonly size: number; readonly get: (x: number, y: number) => boolean }): Code {
  let path = "";
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (get(x, y)) path += `M${x},${y}h1v1h-1z`;
  return { size, path };
}
