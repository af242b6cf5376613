/** A quarter or a half-year by the letter that a period begins with. */
export type PartKind = "quarter" | "half";

/** The parts that a text names, such as quarters 1 to 3, and its year; a text without parts is a whole year. */
export interface NamedPeriod {
  readonly parts: { readonly kind: PartKind; readonly first: number; readonly last: number } | undefined;
  /** The years that the text states, in its order; most state one or none. */
  readonly years: readonly number[];
}

const KIND_OF: ReadonlyMap<string, PartKind> = new Map([
  ...["q", "k", "kvartal", "kvartaler", "kvt", "kv", "quarter", "quarters"].map((word) => [word, "quarter"] as const),
  ...["h", "halvår", "halvaar", "half", "halves"].map((word) => [word, "half"] as const),
]);

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ...["første", "first"].map((word) => [word, "1"] as const),
  ...["andet", "anden", "second"].map((word) => [word, "2"] as const),
  ...["tredje", "third"].map((word) => [word, "3"] as const),
  ...["fjerde", "fourth"].map((word) => [word, "4"] as const),
]);

/** Words that say nothing of their own: `1st half of 2025`, `1. kvartal i 2025`. */
const FILLERS: ReadonlySet<string> = new Set(["i", "in", "of", "the", "st", "nd", "rd", "th"]);

const WHOLE_YEAR: ReadonlySet<string> = new Set([
  "helår",
  "hele året",
  "hele",
  "året",
  "whole year",
  "full year",
  "year",
]);

const YEAR = /(?<!\d)\d{4}(?!\d)/g;

/** Between the first and the last of several; `og` only between two that follow each other. */
const THROUGH = /[‐‑‒–—−]|(?<!\p{L})(?:til|to|through)(?!\p{L})/gu;
const AND = /(?<!\p{L})(?:og|and)(?!\p{L})|&/gu;

/** Orders of a kind (K) and its numbers (N) that people write: `Q1–Q3`, `Q1-3`, `1.-3. kvartal`, `1. kvartal - 3. kvartal`. */
const ORDERS: ReadonlySet<string> = new Set(["KN", "NK", "KN-N", "KN-KN", "N-NK", "NK-NK", "N+NK", "KN+KN", "NK+NK"]);

/** The words, numbers and signs of a text without its years. */
function piecesOf(text: string): string[] {
  const plain = text
    .replace(YEAR, " ")
    .replace(/half[- ]year/g, "half")
    .replace(THROUGH, "-")
    .replace(AND, "+");
  const pieces = plain.match(/\p{L}+|\d+|[^\s.,/]/gu) ?? [];
  const said = pieces.filter((piece) => !FILLERS.has(piece)).map((piece) => ORDINALS.get(piece) ?? piece);
  // A hyphen next to the year, as in 2025-Q1, stands between the two and not between parts.
  while (said[0] === "-") said.shift();
  while (said.at(-1) === "-") said.pop();
  return said;
}

function orderOf(pieces: readonly string[]): string {
  return pieces.map((piece) => (KIND_OF.has(piece) ? "K" : /^\d+$/.test(piece) ? "N" : piece)).join("");
}

function partsOf(pieces: readonly string[]): NamedPeriod["parts"] {
  const order = orderOf(pieces);
  const kinds = new Set(pieces.flatMap((piece) => KIND_OF.get(piece) ?? []));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1 || !ORDERS.has(order)) return undefined;
  const numbers = pieces.filter((piece) => /^\d+$/.test(piece)).map(Number);
  const [first = 0, last = first] = numbers;
  return order.includes("+") && last !== first + 1 ? undefined : { kind, first, last };
}

/** What a text says of a period, or nothing where it names none; whether there are such parts is not looked at. */
export function namedPeriod(text: string): NamedPeriod | undefined {
  const lower = text.toLowerCase();
  const years = (lower.match(YEAR) ?? []).map(Number);
  const pieces = piecesOf(lower);
  const isWhole = WHOLE_YEAR.has(pieces.join(" ")) || (pieces.length === 0 && years.length > 0);
  const parts = partsOf(pieces);
  return isWhole || parts !== undefined ? { parts, years } : undefined;
}
