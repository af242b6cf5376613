import { frozen } from "../../frozen.ts";
import { isRecord } from "../../isRecord.ts";
import type { Place } from "../kind.ts";
import { areAll } from "../plainKinds.ts";
import { below, refuseForm } from "../refuse.ts";
import { IS_LIST, IS_SHARED, IS_TEXT, type PackedForm } from "./form.ts";
import { joinedText } from "./patterns.ts";
import { unquoted } from "./quoted.ts";

/** Deeper than any result, and shallow enough for every stack. */
const DEEPEST = 1_000;

const isText = (value: unknown): value is string => typeof value === "string";
/** What stands at a number that a form refers to, if anything does. */
const at = <T>(list: readonly T[], number: unknown): T | undefined =>
  Number.isInteger(number) ? list[number as number] : undefined;
const areTexts = (value: unknown): boolean => areAll(value, isText);
const areListsOfTexts = (value: unknown): boolean => areAll(value, areTexts);

/** Whether a form has its parts; what stands in them is looked at when it is read. */
function isForm(form: unknown): form is PackedForm {
  if (!isRecord(form)) return false;
  const { keys, texts, shared } = form;
  return areListsOfTexts(keys) && areListsOfTexts(texts) && Array.isArray(shared) && "result" in form;
}

/** Reads a form, of which anything may have been changed. */
class Reader {
  readonly #form: PackedForm;
  readonly #place: Place;
  readonly #shared: unknown[] = [];

  constructor(form: PackedForm, place: Place) {
    this.#form = form;
    this.#place = place;
  }

  read(): unknown {
    const { shared, result } = this.#form;
    // One after the other: each may refer to those before it, and so none to itself. What several places hold, none changes.
    for (const [i, each] of shared.entries())
      this.#shared.push(frozen(this.#value(each, below(this.#place, `shared[${i}]`), 0)));
    return this.#value(result, below(this.#place, "result"), 0);
  }

  #value(packed: unknown, place: Place, depth: number): unknown {
    if (isText(packed)) return unquoted(packed);
    if (packed === null || typeof packed === "number" || typeof packed === "boolean") return packed;
    if (!Array.isArray(packed) || depth > DEEPEST) return refuseForm(packed, place);
    const [head, ...items] = packed;
    if (head === IS_SHARED) return this.#sharedAs(items, place);
    if (head === IS_TEXT) return this.#text(items, place);
    const values = items.map((each) => this.#value(each, place, depth + 1));
    return head === IS_LIST ? values : this.#object(at(this.#form.keys, head), values, place);
  }

  #sharedAs([number]: readonly unknown[], place: Place): unknown {
    return at(this.#shared, number) ?? refuseForm(number, place);
  }

  #text([number, ...numbers]: readonly unknown[], place: Place): string {
    const pieces = at(this.#form.texts, number);
    if (pieces === undefined || !areTexts(numbers) || numbers.length !== pieces.length - 1)
      return refuseForm(number, place);
    return joinedText(pieces, numbers as string[]);
  }

  #object(keys: readonly string[] | undefined, values: readonly unknown[], place: Place): object {
    if (keys?.length !== values.length) return refuseForm(values, place);
    return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  }
}

/** The value that {@link pack} packed; a form that was changed so that it cannot be read is refused by its place. */
export function unpack(form: unknown, place: Place): unknown {
  return isForm(form) ? new Reader(form, place).read() : refuseForm(form, place);
}
