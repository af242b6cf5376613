import { child, type Node, nodes, parse, textOf, typescriptFiles } from "../../../scripts/source/syntax.ts";
import { SHAPES } from "../../../src/generated/shapes.ts";
import { type Language, words } from "../../../src/words.ts";
import type { Said } from "./wordLists.ts";

/** Fields, choices and parts of them that are Danish words too. */
const DANISH = new Set(
  "a alt alternative at basis budget case cases d da en end gives hovedstaden id kroner midtjylland nordjylland op overhead part private rammetakst region regions rest s set sjaelland social sum syddanmark time to".split(
    " ",
  ),
);

/** A field of a type, or a choice of several words: `as-budgeted`. */
function namedBy(node: Node): unknown {
  if (node.type === "TSPropertySignature") return child(node, "key")?.name;
  return node.type === "Literal" && /^[a-z]+(?:-[a-z]+)+$/.test(String(node.value)) ? node.value : undefined;
}

/** The names of the fields of the library's types, and the texts that a field chooses between. */
function namesInCode(): Set<string> {
  const written = typescriptFiles("src").filter((file) => !file.startsWith("src/generated/"));
  const named = written.flatMap((file) => [...nodes(parse(textOf(file)))].map(namedBy));
  const choices = Object.values(SHAPES).flatMap((shape) => (shape.startsWith("=") ? shape.slice(1).split("/") : []));
  const all = [...named, ...choices];
  return new Set(all.flatMap((name) => (typeof name === "string" && /^[a-z]/.test(name) ? [name] : [])));
}

const NAMES = namesInCode();

/** Names that are written so by all. */
const BRANDS = /\bStatBank\b/g;

/** What no sentence says: `payPerYear`, `index(`, `.with(`, `base.places`, `{ series`, `days: "actual"`, null, and that something is a field. */
const CODE: Readonly<Record<Language, RegExp>> = {
  da: /\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{L}[\p{L}\d]*\(|\p{Ll}+\.\p{Ll}{3,}|\{|\p{L}+: ?["{[]|\b(?:null|undefined|true|false|felt(?:et|er|erne)?)\b/u,
  en: /\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{L}[\p{L}\d]*\(|\p{Ll}+\.\p{Ll}{3,}|\{|\p{L}+: ?["{[]|\b(?:null|undefined|fields?)\b/u,
};

/** Words of a text that a word may be: also one with a hyphen, such as `kl-general`. */
const WORDS = /(?<![\p{L}\d-])[\p{L}\d]+(?:-[\p{L}\d]+)*(?![\p{L}\d-])/gu;

/** Terms of the field: in brackets one of them is no name in code. */
const TERMS = new Set([...Object.values(words).map(({ en }) => en), "overhead"]);

/** A single word in brackets says what something is called in code where it is the name of a field. */
const IN_BRACKETS = /(?<=\()\p{L}+(?=\))/gu;

/** What of a text speaks code: in English a name of a field is as a rule a word as well. */
export function codeIn(text: string, language: Language): string[] {
  const shape = CODE[language].exec(text.replace(BRANDS, ""));
  const [said, isWord] = language === "da" ? [WORDS, DANISH] : [IN_BRACKETS, TERMS];
  const named = (text.match(said) ?? []).filter((word) => NAMES.has(word) && !isWord.has(word));
  return [...new Set([...(shape === null ? [] : [shape[0]]), ...named])];
}

/** Texts that speak code, with what does. */
export function spokenCode(said: readonly Said[]): string[] {
  return said.flatMap(({ name, place, language, text }) => {
    const found = codeIn(text, language);
    return found.length === 0 ? [] : [`${place} ${name} says ${found.join(", ")}: ${text}`];
  });
}
