import { ownValue } from "../../agreements/ownValue.ts";
import { exactText, fromExactText } from "../../numbers/exactText.ts";
import { figureText } from "../../rules/figureText.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { both, inBothLanguages, type Text } from "../../words.ts";
import { agreementInYear } from "../agreementInYear.ts";
import { type ReadAxis, refuseTwice, type TariffCase, type Variation, valuesAt } from "./variation.ts";

const hasKey = ({ unit }: Parameter): boolean => unit === "word" || unit === "series";

function parameterText(parameter: Parameter, value: string): Text {
  return hasKey(parameter)
    ? inBothLanguages(value)
    : both((text: string, lang) => figureText(text, parameter.unit, lang), value);
}

/** A number of a parameter in one form: as the data write it, it may have other zeros. */
const inOneText = (parameter: Parameter, text: string): string =>
  hasKey(parameter) ? text : exactText(fromExactText(text));

/** A parameter of the agreement, which is tried on every date. */
export function parameterAxis(parameter: Parameter, given: unknown, { input, agreement }: TariffCase): ReadAxis {
  const known = agreementInYear(agreement, input.year).find(parameter);
  const base = known === undefined ? undefined : inOneText(parameter, known.text);
  const variations = valuesAt(given, `axes.${parameter.name}`).map((each, i): Variation => {
    const place = { path: `axes.${parameter.name}[${i}]`, refusedAt: `with.${parameter.name}` };
    const value = ownValue(parameter, each, place.path);
    const tried = (before: TariffCase) => ({
      ...before,
      agreement: before.agreement.with({ [parameter.name]: value }),
    });
    return { value, title: parameterText(parameter, value), ...place, tried };
  });
  const baseTitle = base === undefined ? undefined : parameterText(parameter, base);
  return { key: parameter.name, title: parameter.title, base, baseTitle, variations: refuseTwice(variations) };
}
