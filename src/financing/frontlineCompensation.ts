import { z } from "zod";
import type { Agreement } from "../agreements/agreement.ts";
import { dateText, type IsoDate } from "../dates.ts";
import type { Decimal } from "../decimal.ts";
import { inBoth } from "../distribution/figures.ts";
import { supplementFrom } from "../distribution/supplement.ts";
import { refuseTwice } from "../given/distinct.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, nameOrCode, numeric } from "../given/shape.ts";
import { exact, type Numeric, toDecimal } from "../numbers/exact.ts";
import { compare, fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { parameters } from "../parameters/parameters.ts";
import { findMunicipality, municipalities } from "../registers/municipalities.ts";
import { population } from "../registers/population.ts";
import { account, type Explanation } from "../rules/explanation.ts";

/** What the compensation of small municipalities is reckoned from. */
export interface CompensationInput {
  /** The project's surplus of the year, kr. */
  readonly surplus: Numeric;
  /** The date that inhabitants are counted on; the minutes tell none. */
  readonly date: IsoDate;
  /** Municipalities with a co-operation agreement with a larger one. */
  readonly cooperating?: readonly (string | number)[];
}

/** The compensation of a year; amounts in kr. */
export interface Compensation {
  /** What each gets. */
  readonly amount: Decimal;
  /** By code. */
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly code: number;
    readonly inhabitants: number;
    readonly compensation: Decimal;
  }[];
  readonly distributed: Decimal;
  /** What is left of the surplus. */
  readonly rest: Decimal;
  readonly explanation: Explanation;
}

const shape = z.strictObject({ surplus: numeric, date, cooperating: z.array(nameOrCode).max(98).optional() });

function readCompensation(given: unknown) {
  const read = readGiven(shape as z.ZodType<CompensationInput>, given, "");
  const cooperating = (read.cooperating ?? []).map((each, i) => findMunicipality(each, `cooperating[${i}]`).code);
  refuseTwice(cooperating, (i) => `cooperating[${i}]`);
  return { ...read, cooperating: new Set(cooperating) };
}

/**
 * What small municipalities are compensated with in a year of Fremskudt Funktion, the frontline function: those under
 * 30 000 inhabitants, strictly, without a co-operation agreement with a larger one get 50 000 kr. from the project's
 * surplus.
 *
 * `surplus` in kr.; `agreement` says region and year, and holds threshold and amount. Gives a row for each that is
 * compensated, and what is left of the surplus. Throws `RuleError`: `out-of-range` where the surplus does not suffice;
 * `unknown-value` for a year whose amount is not known (known are 2019 and 2020) or a date that the register does not
 * hold; `unknown-name`, `malformed`, `missing`, `duplicate` for the input. Source: minutes of 11 December 2019, item 10.
 *
 * @example
 * ```ts
 * import { agreementInForce, frontlineCompensation } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2020-01-01");
 * const input = { surplus: 400_000, date: "2020-01-01", cooperating: ["Fanø"] };
 * const { municipalities, rest } = frontlineCompensation(input, agreement);
 * municipalities.map(({ municipality }) => municipality); // => ["Kerteminde", "Nordfyns", "Langeland", "Ærø", "Billund"]
 * rest; // => 150000
 * ```
 */
export function frontlineCompensation(input: CompensationInput, agreement: Agreement): Compensation {
  const { surplus, date: counted, cooperating } = readCompensation(input);
  const below = agreement.known(parameters.financing.compensationBelow);
  const yearly = agreement.known(parameters.financing.compensationAYear);
  const [limit, amount] = [exact(below.text), exact(yearly.text)];
  const rows = municipalities(agreement.region).map(({ name, code }) => {
    return { id: code, name, inhabitants: population({ municipality: code, date: counted }) };
  });
  const isSmall = ({ inhabitants }: { inhabitants: number }) => compare(fraction(BigInt(inhabitants)), limit) < 0;
  const gets = (row: (typeof rows)[number]) => isSmall(row) && !cooperating.has(row.id);
  const { to, distributed, rest } = supplementFrom(surplus, rows, amount, gets, "surplus");
  const says = inBoth((language) => {
    const [one, most, left] = [kr(amount, language), formatNumber(limit, language), kr(rest, language)];
    const on = dateText(counted, language);
    return language === "da"
      ? `${to.length} kommuner med under ${most} indbyggere pr. ${on} og uden samarbejdsaftale får hver ${one}; af overskuddet er ${left} tilbage`
      : `${to.length} municipalities under ${most} inhabitants on ${on} without a co-operation agreement get ${one} each; ${left} of the surplus is left`;
  });
  const title = {
    da: "Fremskudt Funktion: kompensation til små kommuner",
    en: "Frontline function: compensation of small municipalities",
  };
  const compensation = toDecimal(amount);
  return {
    amount: compensation,
    municipalities: rows
      .filter(({ id }) => to.includes(id))
      .map(({ id, name, inhabitants }) => ({ municipality: name, code: id, inhabitants, compensation })),
    distributed: toDecimal(distributed),
    rest: toDecimal(rest),
    explanation: account(title, [says], [], [below, yearly]),
  };
}
