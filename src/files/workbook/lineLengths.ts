/** So much of a column's texts fit its width, where a few are more than twice as long. */
const MOST = 0.9;
/** Longer lines are all alike: no column is so wide. */
const LONGEST = 115;

/** How long the texts of a column are, by their longest lines. */
export class LineLengths {
  readonly #counts: number[] = [];
  #texts = 0;
  /** The longest line. */
  most = 0;
  /** Whether a text has several lines. */
  hasBreaks = false;

  add(length: number): void {
    this.most = Math.max(this.most, length);
    const counted = Math.min(length, LONGEST);
    this.#counts[counted] = (this.#counts[counted] ?? 0) + 1;
    this.#texts++;
  }

  /** Adds a text; one that is empty takes no room. `indent` is how many steps of two blanks it began with. */
  addText(text: string, indent = 0): void {
    if (text === "") return;
    if (!text.includes("\n")) {
      this.add(text.length + 2 * indent);
      return;
    }
    this.hasBreaks = true;
    this.add(text.split("\n").reduce((most, { length }) => Math.max(most, length), 0) + 2 * indent);
  }

  /** The longest line, or the one that nearly all are no longer than, where the others are far longer. */
  usual(): number {
    let usual = 0;
    for (let below = this.#counts[0] ?? 0; below < this.#texts * MOST; below += this.#counts[usual] ?? 0) usual++;
    return this.most > 2 * usual ? usual : this.most;
  }
}
