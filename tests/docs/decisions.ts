const MOST_LINES = 40;

/** The parts of a page after its title and date, in order. */
const PARTS = ["Decision", "Why", "Cost", "Where"] as const;

/** The text of each part of a page, by its heading. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^## /m);
  return new Map(parts.map((part) => [part.split("\n", 1).join(), part.slice(part.indexOf("\n")).trim()]));
}

/** What is wrong with the form of a decision's page. */
export function pageFaults(text: string): string[] {
  const parts = partsOf(text);
  const where = parts.get("Where") ?? "";
  const checks: readonly (readonly [fault: string, holds: boolean])[] = [
    ["no title", /^# \S/.test(text)],
    ["no date", /^Date: \d{4}-\d{2}-\d{2}(?:, changed \d{4}-\d{2}-\d{2})?$/m.test(text)],
    ...PARTS.map((part) => [`nothing under ${part}`, (parts.get(part) ?? "") !== ""] as const),
    ["no place in the code", /^- Code: `/m.test(where)],
    ["no test, and not that there is none", /^- Held by: (?:`tests\/|No test)/m.test(where)],
    [`more than ${MOST_LINES} lines`, text.trimEnd().split("\n").length <= MOST_LINES],
  ];
  return checks.flatMap(([fault, holds]) => (holds ? [] : [fault]));
}

/** A path from a folder at the top of the checkout, in code or as a link; one with `<…>` is a form of paths. */
const PATH = /(?:`|\]\()((?:src|tests|data|docs|examples|scripts|findings|\.ci)\/[^`)\s<]*)(?:`|\))/g;

/** The paths that a text names and that do not exist. */
export function missingPaths(text: string, exists: (path: string) => boolean): string[] {
  return Array.from(text.matchAll(PATH), ([, path = ""]) => path).filter((path) => !exists(path));
}

/** The rooms of the source that the map in a text, its block of code, does not name. */
export function missingRooms(text: string, rooms: readonly string[]): string[] {
  const map = /```\w*\n(src\/[\s\S]*?)```/.exec(text)?.[1] ?? "";
  return rooms.filter((room) => !new RegExp(`(?:^|\\s)${room}/`, "m").test(map));
}
