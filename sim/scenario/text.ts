import { Composer, type Document, isMap, LineCounter, type Node, Parser, type YAMLError } from "yaml";
import { asItStands, say } from "../refusals/index.ts";
import { type Lines, positionAt, refuseCharacters, refuseTokens } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import { type Position, type Problem, problemAt, type Result, refuse, show } from "./problem.ts";
import { type Layer, locator, type Tree, TreeReader } from "./tree.ts";
import { yamlFault } from "./yaml-fault.ts";

const BEGIN = say('begin with "{first}"', { first: "truce: 1" });

/** YAML or JSON text to a tree. Everything that is wrong with its form, at once. */
export function readText(text: string, file: string): Result<Layer> {
  const start: Position = { file, line: 1, column: 1 };
  if (text.length > LIMITS.characters) {
    return refuse([
      problemAt(
        start,
        [],
        say("at most {most} characters", { most: LIMITS.characters }),
        asItStands(text.length),
        say("put long tables into CSV files"),
      ),
    ]);
  }
  const lines = new LineCounter();
  // The counter learns the lines from the parser; the guards come first, so it learns them here.
  for (let at = 0; at >= 0; at = next(text, at)) lines.addNewLine(at);
  const refused = [...refuseCharacters(text, file, lines), ...refuseTokens(text, file, lines)];
  if (refused.length > 0) return refuse(refused);

  const documents = [
    ...new Composer({ uniqueKeys: false, prettyErrors: false }).compose(new Parser().parse(asYaml(text))),
  ];
  const document = documents[0];
  const wrong = documents.flatMap((item) => item.errors.map((error) => fromYaml(error, file, lines)));
  if (documents.length > 1) {
    wrong.push(
      problemAt(
        positionAt(file, lines, documents[1]!.range[0]),
        [],
        say("one document"),
        say("{count} documents", { count: documents.length }),
        say('take out the line "---"'),
      ),
    );
  }
  if (document === undefined || document.contents === null) {
    return refuse(wrong.length > 0 ? wrong : [problemAt(start, [], say("a scenario"), say("an empty file"), BEGIN)]);
  }
  const reader = new TreeReader(file, lines);
  const value = reader.read(document.contents as Node, []);
  const problems = [...wrong, ...reader.problems];
  if (problems.length > 0) return refuse(problems);
  if (!isMap(document.contents)) {
    return refuse([problemAt(start, [], say("a mapping from names to values"), show(value), BEGIN)]);
  }
  return {
    ok: true,
    value: { file, tree: value as Tree, locate: locator(document as unknown as Document, file, lines) },
  };
}

function next(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 || end + 1 > text.length ? -1 : end + 1;
}

/** JSON indented by tabs is well-formed JSON, though not YAML; each such tab becomes a space, so that columns stay. */
function asYaml(text: string): string {
  return /^\s*\{/.test(text) ? text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length)) : text;
}

function fromYaml(error: YAMLError, file: string, lines: Lines): Problem {
  const position = positionAt(file, lines, error.pos[0]);
  return problemAt(position, [], ...yamlFault(error.code, error.message));
}
