import { child, children, lineAt, nodes, parse, textOf } from "../../../scripts/source/syntax.ts";

/** The one place where the headings of a table and what stands under them are put together. */
const TABLE_OF = "src/reports/tableOf.ts";

/** The places where a file makes a table of headings and rows of its own, so that the two could part. */
export function looseSheets(file: string): string[] {
  if (file === TABLE_OF) return [];
  const text = textOf(file);
  return [...nodes(parse(text))]
    .filter(({ type }) => type === "ObjectExpression")
    .filter((node) => {
      const keys = new Set(children(node, "properties").map((each) => child(each, "key")?.name));
      return keys.has("columns") && keys.has("rows") && keys.has("title") && !keys.has("headings");
    })
    .map(({ start }) => `${file}:${lineAt(text, start)}`);
}
