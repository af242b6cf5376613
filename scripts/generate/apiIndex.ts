import { type Declared, face } from "../source/face.ts";
import { textOf } from "../source/syntax.ts";

/** Where the index of everything public is printed. */
export const API_INDEX = "docs/api.md";

const [INDEX, CORE, ROWS, TABLES, FILES, THREADS] = [
  "src/index.ts",
  "src/core.ts",
  "src/rows.ts",
  "src/tables.ts",
  "src/files.ts",
  "src/threads.ts",
] as const;
/** The ways into the library; a face without headings is one group. */
const FACES = {
  [INDEX]: "",
  [CORE]: "",
  [ROWS]: "Rows and tables handed over: `rammetakst/rows`, and `rammetakst/tables` too",
  [TABLES]: "Tables of arquero: `rammetakst/tables`",
  [FILES]: "Files in and out: `rammetakst/files`",
  [THREADS]: "Work shared by threads: `rammetakst/threads`",
} as const;

const HEAD = `# Everything that rammetakst gives away

Printed by \`npm run generate\` from the face and its doc comments, and not edited by hand. What is marked core is also in the
light \`rammetakst/core\`. Units, bounds, errors, source and an example are in each name's doc comment, which editors show.`;

/** An exported name as a face lists it. */
interface Listed {
  readonly name: string;
  readonly heading: string;
  readonly isType: boolean;
}

function namesIn(text: string, heading: string): Listed[] {
  return [...text.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, typeOnly, list = ""]) =>
    list
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .map((each) => ({
        name: each.replace(/^type /, ""),
        heading,
        isType: typeOnly !== undefined || each.startsWith("type "),
      })),
  );
}

/** What a face lists; a comment of one line with an empty line after it is the heading of what follows. */
function listedIn(file: keyof typeof FACES): Listed[] {
  const [first = "", ...parts] = textOf(file).split(/^\/\/ (.+)\n\n/m);
  const grouped = parts.flatMap((part, i) => (i % 2 === 0 ? namesIn(parts[i + 1] ?? "", part) : []));
  return [...namesIn(first, FACES[file]), ...grouped];
}

/** The first sentence of a doc comment, on one line and without its links. */
export function firstSentence(comment: string): string {
  const text = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/gm, "");
  const [paragraph = ""] = text.trim().split(/\n\s*\n|\n@/);
  const line = paragraph.replace(/\{@link ([\w.]+)\}/g, "`$1`").replace(/\s+/g, " ");
  const [sentence = line] = /^.*?[.:](?= [A-Z`]|$)/.exec(line) ?? [];
  return sentence.replace(/[.:]$/, "").replaceAll("|", "\\|");
}

function section(
  heading: string,
  listed: readonly Listed[],
  of: ReadonlyMap<string, Declared>,
  core: Set<string>,
): string {
  const own = listed.filter((each) => each.heading === heading).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rows = own
    .filter(({ isType }) => !isType)
    .map(
      ({ name }) => `| \`${name}\` | ${core.has(name) ? "core" : ""} | ${firstSentence(of.get(name)?.comment ?? "")} |`,
    );
  const types = own.filter(({ isType }) => isType).map(({ name }) => `\`${name}\``);
  return [
    `## ${heading}`,
    ...(rows.length === 0 ? [] : [["| name | | what it is |", "|---|---|---|", ...rows].join("\n")]),
    ...(types.length === 0 ? [] : [`Types: ${types.join(", ")}.`]),
  ].join("\n\n");
}

/** The index of everything public, by task, each with the first sentence of what it says of itself. */
export function printApiIndex(): string {
  const rows = listedIn(ROWS);
  const ofTables = listedIn(TABLES).filter(({ name }) => !rows.some((each) => each.name === name));
  const listed = [
    ...listedIn(INDEX),
    ...listedIn(CORE),
    ...rows,
    ...ofTables,
    ...listedIn(FILES),
    ...listedIn(THREADS),
  ];
  const declared = new Map(
    [INDEX, TABLES, FILES, THREADS].flatMap((file) => face(file).map((each) => [each.name, each] as const)),
  );
  const core = new Set(listedIn(CORE).map(({ name }) => name));
  const headings = [...new Set(listed.map(({ heading }) => heading))];
  return `${[HEAD, ...headings.map((heading) => section(heading, listed, declared, core))].join("\n\n")}\n`;
}
