/** Shorter texts are not worth a place of their own. */
const SHORTEST = 24;
const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Texts that only differ in their numbers. */
export interface Pattern {
  /** No other pattern has it. */
  readonly name: string;
  readonly pieces: readonly string[];
  /** How many different texts have it; alone it is not worth it. */
  uses: number;
  /** Its number in the form, once it has one. */
  place: number | undefined;
}

/** A text as the pieces between its numbers, and the numbers. */
interface Parted {
  readonly pattern: Pattern;
  readonly numbers: readonly string[];
}

/** The sentences of findings differ from notice to notice in their amounts alone: each is held once, without them. */
export class Patterns {
  readonly #known = new Map<string, Pattern>();

  /** A text by its pattern; nothing where it is short or has no numbers. */
  parted(text: string): Parted | undefined {
    const numbers = text.length < SHORTEST ? null : text.match(NUMBERS);
    if (numbers === null) return undefined;
    const pieces = text.split(NUMBERS);
    const name = JSON.stringify(pieces);
    const pattern = this.#known.get(name) ?? { name: `p${this.#known.size}`, pieces, uses: 0, place: undefined };
    this.#known.set(name, pattern);
    return { pattern, numbers };
  }
}

/** The text of a pattern with its numbers, as {@link Patterns} parted it. */
export function joinedText(pieces: readonly string[], numbers: readonly string[]): string {
  return pieces.map((piece, i) => `${piece}${numbers[i] ?? ""}`).join("");
}
