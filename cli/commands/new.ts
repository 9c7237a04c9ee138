import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { whyNot } from "../files.ts";
import { usageStop } from "../parse.ts";
import { Stop } from "../stop.ts";
import { suggestion } from "../suggest.ts";
import { type Template, templates } from "../templates.ts";

export const create: Command = {
  usage: "new [template] [file]",
  summary: "Write a scenario file to begin from, or list the templates",
  flags: [{ flag: "--force", says: "Write over a file that is there" }],
  examples: ["new", "new small valleys.yaml", "new syria-2016-09 my-september.yaml"],
  act: ({ args: [name, file], on }, terminal) => {
    const all = templates();
    if (name === undefined) {
      const width = Math.max(...all.map((template) => template.name.length));
      terminal.out(all.map((template) => `${template.name.padEnd(width)}  ${template.says}\n`).join(""));
      return EXIT.fine;
    }
    const template = all.find((item) => item.name === name);
    if (template === undefined) {
      const hint = suggestion(
        name,
        all.map((item) => item.name),
      );
      throw usageStop(create, `no template "${name}"${hint || '; "truce new" lists them'}`);
    }
    const path = fileName(file ?? `my-${template.name}`, template);
    write(resolve(terminal.folder, path), path, template.text, on("force"));
    terminal.out(`${path}\n`);
    terminal.tell(
      `Next: truce run ${path}. With truce schema > scenario.schema.json beside it, editors know its names.`,
    );
    return EXIT.fine;
  },
};

function fileName(file: string, template: Template): string {
  const path = /\.ya?ml$/.test(file) ? file : `${file}.yaml`;
  const slug = path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (slug === template.name) throw usageStop(create, `a file that builds on ${template.name} needs a name of its own`);
  return path;
}

function write(path: string, name: string, text: string, force: boolean): void {
  try {
    writeFileSync(path, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = taken ? "there is such a file; --force writes over it" : whyNot(error);
    throw new Stop(taken ? EXIT.usage : EXIT.unexpected, [`cannot write ${name}: ${why}`]);
  }
}
