import type { Finding } from "../../findings/finding.ts";
import { ownValues } from "../../findings/sharedFindings.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, equal, type Fraction, minus, times } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import * as shared from "../words.ts";
import * as say from "./findingWords.ts";
import type { ReadTariff } from "./tariff.ts";

/** What a finding on the cost of a placement is about. */
export type PlacementFindingCode =
  | "held-at-yearly-tariff"
  | "day-tariff-rounded"
  | "day-tariff-computed"
  | "day-price-below-tariff"
  | "local-value";

type PlacementFinding = Finding<PlacementFindingCode>;

/** A judicial placement as its findings see it. */
interface Judicial {
  readonly dayPrice: Fraction;
  readonly days: Fraction;
  readonly tariff: ReadTariff;
}

const FROM = Object.freeze({ source: sources.forum2025Item3, mark: "minutes" } as const);

function held({ days, tariff: { perDay, perYear } }: Judicial): PlacementFinding[] {
  const byDay = times(perDay, days);
  if (compare(byDay, perYear) <= 0) return [];
  return [
    {
      code: "held-at-yearly-tariff",
      severity: "info",
      message: say.heldAtYearlyTariff(byDay, perYear),
      figures: { byDay: toDecimal(byDay), perYear: toDecimal(perYear), difference: toDecimal(minus(byDay, perYear)) },
      ...FROM,
      remedy: say.CHECK_YEARLY_AMOUNT,
    },
  ];
}

function rounded({ tariff: { perDay, quotient, isDayTariffKnown } }: Judicial): PlacementFinding[] {
  if (!isDayTariffKnown || equal(perDay, quotient)) return [];
  return [
    {
      code: "day-tariff-rounded",
      severity: "info",
      message: say.dayTariffRounded(perDay, quotient),
      figures: { perDay: toDecimal(perDay), quotient: toDecimal(quotient) },
      ...FROM,
      remedy: say.USE_CHARGED_TARIFF,
    },
  ];
}

function computed({ tariff: { quotient, isDayTariffKnown } }: Judicial): PlacementFinding[] {
  if (isDayTariffKnown) return [];
  return [
    {
      code: "day-tariff-computed",
      severity: "warning",
      message: say.dayTariffComputed(quotient),
      figures: { quotient: toDecimal(quotient) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.GIVE_CHARGED_TARIFF,
    },
  ];
}

function belowTariff({ dayPrice, tariff: { perDay } }: Judicial): PlacementFinding[] {
  if (compare(dayPrice, perDay) >= 0) return [];
  return [
    {
      code: "day-price-below-tariff",
      severity: "warning",
      message: say.belowTariff(dayPrice, perDay),
      figures: { dayPrice: toDecimal(dayPrice), perDay: toDecimal(perDay) },
      ...FROM,
      remedy: shared.CHECK_DAY_PRICE,
    },
  ];
}

function ownTariff({ tariff: { known } }: Judicial): PlacementFinding[] {
  const own = known.filter(({ mark }) => mark === "local");
  return ownValues(
    own.map(({ parameter }) => parameter.title),
    own,
  );
}

/** What is worth knowing about a judicial placement besides its amounts. */
export function judicialFindings(stay: Judicial): PlacementFinding[] {
  return [held, rounded, computed, belowTariff, ownTariff].flatMap((found) => found(stay));
}
