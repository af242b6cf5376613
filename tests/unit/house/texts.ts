import { child, lineAt, type Node, nodes, parse, textOf } from "../../../scripts/source/syntax.ts";

/** What people read stands in files of words, so that a Danish reader can read it as a list. */
const isOfWords = (file: string): boolean => /[wW]ords\.ts$/.test(file);

const DANISH = "da";

/** What writes numbers, dates and units in a language is no sentence. */
const FORMATS = /^src\/(numbers\/\w*Text\.ts|dates\.ts|generated\/)/;

function hasLetters(node: Node | undefined): boolean {
  if (node === undefined) return false;
  if (node.type === "Literal") return typeof node.value === "string" && /\p{L}{2}/u.test(node.value);
  return node.type === "TemplateLiteral" && /\p{L}{2}/u.test(JSON.stringify(node.quasis));
}

const isDanish = (node: Node): boolean =>
  node.type === "Property" && child(node, "key")?.name === DANISH && hasLetters(child(node, "value"));

const asksForDanish = (node: Node): boolean =>
  node.type === "BinaryExpression" &&
  /^[!=]==$/.test(String(node.operator)) &&
  ["left", "right"].some((side) => child(node, side)?.value === DANISH);

/** The places where a file that is not of words says something in Danish, or chooses by language what it says. */
export function straySentences(file: string): string[] {
  if (isOfWords(file) || FORMATS.test(file)) return [];
  const text = textOf(file);
  return [...nodes(parse(text))]
    .filter((node) => isDanish(node) || asksForDanish(node))
    .map(({ start }) => `${file}:${lineAt(text, start)}`);
}
