import { addReadFromBehind, type Behind, putBehind } from "../madeWhenRead.ts";
import type { Explanation } from "../rules/explanation.ts";
import type { Finding } from "./finding.ts";

/** What an explanation says of a finding. */
export type SaidOf<F extends Finding> = Pick<F, "code" | "message">;

/**
 * What makes the findings of a result and its explanation, anew each time. It looks at nothing that may change meanwhile; what an
 * explanation says of findings it asks for.
 */
export interface WordsOf<F extends Finding> {
  readonly findings: () => readonly F[];
  readonly explanation: (said: () => readonly SaidOf<F>[]) => Explanation;
}

/**
 * Stands behind a result, and makes its findings and its explanation once, when they are first read. What they are made of is let go
 * when both are there.
 */
export class WordsBehind<F extends Finding> implements Behind {
  readonly made: { findings: readonly F[] | undefined; explanation: Explanation | undefined } = {
    findings: undefined,
    explanation: undefined,
  };
  #words: WordsOf<F> | undefined;
  #found: readonly F[] | undefined;
  #said: readonly SaidOf<F>[] = [];

  constructor(words: WordsOf<F>) {
    this.#words = words;
  }

  /** What makes the words anew, as long as not both are there. */
  get words(): WordsOf<F> | undefined {
    return this.#words;
  }

  /** What was found, whatever was done to the list that is shown. */
  get found(): readonly F[] {
    this.#found ??= this.#find();
    return this.#found;
  }

  #find(): readonly F[] {
    const found = this.#words?.findings() ?? [];
    this.#said = found.map(({ code, message }) => ({ code, message }));
    return found;
  }

  /** What the findings said when they were made, whatever was written over them since. */
  #saidAtFirst(): readonly SaidOf<F>[] {
    this.#found ??= this.#find();
    return this.#said;
  }

  get findings(): readonly F[] {
    const { made } = this;
    if (made.findings === undefined) {
      made.findings = [...this.found];
      this.#letGo();
    }
    return made.findings;
  }

  get explanation(): Explanation {
    const { made } = this;
    if (made.explanation !== undefined) return made.explanation;
    const explanation = (this.#words as WordsOf<F>).explanation(() => this.#saidAtFirst());
    made.explanation = explanation;
    this.#letGo();
    return explanation;
  }

  #letGo(): void {
    if (this.made.findings !== undefined && this.made.explanation !== undefined) this.#words = undefined;
  }
}

interface Words<F> {
  readonly findings: readonly F[];
  readonly explanation: Explanation;
}

/** Adds findings and explanation to a result, as the last of its keys, for when they are read. */
export function withWords<T extends object, F extends Finding>(result: T, own: WordsBehind<F>): T & Words<F> {
  putBehind(result, own);
  addReadFromBehind(result, "findings");
  addReadFromBehind(result, "explanation");
  return result as T & Words<F>;
}
