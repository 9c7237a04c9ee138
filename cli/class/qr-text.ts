import { generate } from "lean-qr";

const QUIET_ZONE = 2;

/** A QR code for a terminal, two rows in a line: light where the terminal writes, as most are dark. Cameras read both ways. */
export function qrText(text: string): string {
  const { size, get } = generate(text);
  const light = (x: number, y: number) => !get(x, y);
  const lines: string[] = [];
  for (let y = -QUIET_ZONE; y < size + QUIET_ZONE; y += 2) {
    let line = "";
    for (let x = -QUIET_ZONE; x < size + QUIET_ZONE; x++)
      line += BLOCKS[Number(light(x, y)) + 2 * Number(light(x, y + 1))];
    lines.push(line);
  }
  return lines.join("\n");
}

const BLOCKS = [" ", "▀", "▄", "█"];
