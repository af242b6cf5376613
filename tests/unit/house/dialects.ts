import { lineAt, type Node, nodes, parse } from "../../../scripts/source/syntax.ts";
import { WIDTHS } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS } from "../../../src/rules/sql/dialects.ts";

/** Where a database may be known: the file of each, and the list of them; and sentences, which are no SQL. */
const OF_A_DATABASE = /^src\/rules\/sql\/(?:dialects\/[^/]+|dialects|dialect|words)\.ts$/;

/** The text of a function of a dialect before what it is given. */
const called = (text: string): string => text.slice(0, text.indexOf("("));

/** What the databases are called, and what they call things; their operators are those that are not everyone's. */
function wordsOfDatabases(): ReadonlySet<string> {
  const words = Object.entries(DIALECTS).flatMap(([name, dialect]) => [
    name,
    dialect.title,
    dialect.whole,
    dialect.flag,
    dialect.least,
    dialect.greatest,
    dialect.truth(true),
    dialect.truth(false),
    called(dialect.joined(["a"])),
    dialect.view("").trim(),
    ...WIDTHS.map((width) => dialect.numbers[width].type),
    ...(dialect.fence === "" ? [] : [dialect.fence]),
  ]);
  return new Set([...words, "%", "//", "||", "div"]);
}

function writtenIn({ type, value }: Node): string {
  if (type === "TemplateElement") return (value as { readonly raw: string }).raw;
  return type === "Literal" && typeof value === "string" ? value : "";
}

const escaped = (word: string): string => word.replace(/[|/\\]/g, "\\$&");

/** The places of a file of the SQL reading where one database is known: its name, or what it alone calls so. */
export function strayDialects(file: string, text: string): string[] {
  if (OF_A_DATABASE.test(file)) return [];
  const words = new RegExp(`(?<!\\w)(?:${Array.from(wordsOfDatabases(), escaped).join("|")})(?!\\w)`);
  const places = [...nodes(parse(text))].filter((node) =>
    node.type === "Identifier" ? Object.hasOwn(DIALECTS, String(node.name)) : words.test(writtenIn(node)),
  );
  return places.map(({ start }) => `${file}:${lineAt(text, start)}`);
}
