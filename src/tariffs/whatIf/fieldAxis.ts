import { exact, type NumberKind, type Numeric } from "../../numbers/exact.ts";
import { exactText, fromExactText } from "../../numbers/exactText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, type Text, words } from "../../words.ts";
import type { OwnKey } from "./input.ts";
import { type ReadAxis, refuseTwice, shareText, type TariffCase, type Variation, valuesAt } from "./variation.ts";

const countText = (value: string): Text => both(formatNumber, fromExactText(value));

/** A field of the input that holds a number. */
interface Field {
  readonly title: Text;
  readonly kind: NumberKind;
  text(value: string): Text;
}

const FIELDS: Readonly<Record<Exclude<OwnKey, "rate">, Field>> = {
  occupancy: { title: words.budgetedOccupancy, kind: "as-written", text: shareText },
  places: { title: words.places, kind: "count", text: countText },
};

/** Places or occupancy, which stand in the input. */
export function fieldAxis(key: keyof typeof FIELDS, given: unknown, { input }: TariffCase): ReadAxis {
  const { title, kind, text } = FIELDS[key];
  const own = input[key];
  const base = own === undefined ? undefined : exactText(exact(own, key, kind));
  const path = `axes.${key}`;
  const variations = valuesAt(given, path).map((each, i): Variation => {
    const place = `${path}[${i}]`;
    const value = exactText(exact(each as Numeric, place, kind));
    const tried = (before: TariffCase) => ({ ...before, input: { ...before.input, [key]: value } });
    return { value, title: text(value), path: place, refusedAt: key, tried };
  });
  return {
    key,
    title,
    base,
    baseTitle: base === undefined ? undefined : text(base),
    variations: refuseTwice(variations),
  };
}
