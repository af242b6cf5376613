import type { Agreement } from "../../agreements/agreement.ts";
import { fail } from "../../errors.ts";
import { exactText } from "../../numbers/exactText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { oereIn } from "../../numbers/inOere.ts";
import { wholeUnits } from "../../numbers/rounding.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Rounding } from "../../rules/parameter.ts";
import type { TariffRounding } from "../calculation/input.ts";
import * as say from "./words.ts";

/** The øre that tariffs and their parts are rounded to whole multiples of. */
export interface Roundings {
  readonly tariff: number;
  readonly part: number;
}

function oereOf(rounding: Rounding, agreement: Agreement): number {
  const unit = exactParameter(rounding, agreement);
  const refusal = { path: "agreement", found: exactText(unit), ...say.notFinerThanOere };
  return oereIn(unit) ?? fail({ kind: "out-of-range", ...refusal });
}

/** What an agreement rounds to; refused where it is finer than øre, which columns count. */
export function roundingsOf(agreement: Agreement, rounding: TariffRounding): Roundings {
  const part = oereOf(parameters.tariffs.tariffRounding, agreement);
  return { tariff: rounding === "kroner" ? oereOf(parameters.proposals.kronerRounding, agreement) : part, part };
}

/** An amount rounded as a tariff in øre is. */
export function roundedPart(amount: Fraction, agreement: Agreement): Fraction {
  const { tariffRounding } = parameters.tariffs;
  const unit = exactParameter(tariffRounding, agreement);
  return { n: wholeUnits(amount, unit, tariffRounding.mode) * unit.n, d: unit.d };
}
