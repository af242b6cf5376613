import { headingKey } from "../headingKey.ts";

/** Ways to write the same letter. */
const LETTERS = [
  [/æ/g, "ae"],
  [/ø/g, "oe"],
  [/å/g, "aa"],
  [/é/g, "e"],
] as const;

/** A shorter word differs from many others by one letter. */
const SHORTEST_WORD = 5;

const folded = (name: string): string =>
  LETTERS.reduce((text, [letter, plain]) => text.replace(letter, plain), headingKey(name));

/** The names of columns are few and are compared with every heading of a file; so many are kept as they are compared. */
const MOST_KEPT = 5000;
const kept = new Map<string, string>();

/** {@link folded}, remembered. */
function comparedAs(name: string): string {
  const before = kept.get(name);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = folded(name);
  kept.set(name, made);
  return made;
}

/** What is left of two texts without the beginning and the end that they share. */
function middles(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Whether two words differ by one letter, or by two that are swapped; numbers and single letters tell things apart. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_WORD) return false;
  const [a, b] = middles(one, other);
  if (/\d/.test(a + b)) return false;
  const isSwapped = a.length === 2 && a === [...b].reverse().join("");
  return isSwapped || Math.max(a.length, b.length) <= 1;
}

/** Whether two names are most likely one, written differently: by a letter, a hyphen, or æ as ae. */
export function isNearName(one: string, other: string): boolean {
  const [a, b] = [comparedAs(one), comparedAs(other)];
  if (a.replaceAll(" ", "") === b.replaceAll(" ", "")) return true;
  const [words, others] = [a.split(" "), b.split(" ")];
  if (words.length !== others.length) return false;
  const pairs = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ""] as const]));
  const [only] = pairs;
  return only !== undefined && pairs.length === 1 && isOneSlip(...only);
}

/** Every text with one letter less, and the text itself: two that differ by a letter share one of them. */
function traces(name: string): string[] {
  const plain = folded(name).replaceAll(" ", "");
  return [plain, ...Array.from(plain, (_, i) => plain.slice(0, i) + plain.slice(i + 1))];
}

/** The name before each that it is most likely another spelling of, by its place in the list; nothing for most. */
export function nearBefore(names: readonly string[]): (number | undefined)[] {
  const seen = new Map<string, number[]>();
  return names.map((name, i) => {
    const all = traces(name);
    const candidates = new Set(all.flatMap((trace) => seen.get(trace) ?? []));
    for (const trace of new Set(all)) seen.set(trace, [...(seen.get(trace) ?? []), i]);
    return [...candidates].toSorted((a, b) => a - b).find((at) => isNearName(names[at] ?? "", name));
  });
}
