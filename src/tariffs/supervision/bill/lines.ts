import { yearOf } from "../../../dates.ts";
import { fail } from "../../../errors.ts";
import { type Fraction, fraction, times } from "../../../numbers/fraction.ts";
import type { Explanation } from "../../../rules/explanation.ts";
import { supervisionCharge, supervisionTariff } from "../rules.ts";
import { classOf } from "../sizeClass.ts";
import { classTariffs, readBases } from "../supervisionTariffs.ts";
import { monthsOfYear, startedMonths } from "./months.ts";
import type { SupervisedOffer, SupervisionLine } from "./result.ts";
import { noChangeBase } from "./words.ts";

function refuseNoChangeBase(): never {
  return fail({ kind: "missing", path: "changeBase", ...noChangeBase });
}

interface Computed {
  readonly lines: readonly SupervisionLine<Fraction>[];
  readonly because: () => readonly Explanation[];
}

/** The lines of the bill that have a number above 0, and the rules behind them, explained when they are asked for. */
export function linesOf(offer: SupervisedOffer, places: Fraction): Computed {
  const { year, approvedOn, substantialChanges = 0, intensified = [] } = offer;
  const bases = readBases(offer);
  const tariffs = classTariffs(bases, classOf(places));
  const months = monthsOfYear(year, approvedOn, "approvedOn");
  const charge = { supervisionTariff: tariffs.tariff, months: fraction(BigInt(months)) };
  const line = (item: SupervisionLine["item"], number: number, tariff: Fraction): SupervisionLine<Fraction> => {
    return { item, number, tariff, amount: times(tariff, fraction(BigInt(number))) };
  };
  const approved = approvedOn !== undefined && yearOf(approvedOn) === year && tariffs.approval !== null;
  const lines = [
    approved ? line("approval", 1, tariffs.approval) : undefined,
    { ...line("supervisionTariff", months, tariffs.tariff), amount: supervisionCharge.exact(charge).supervisionCharge },
    substantialChanges > 0
      ? line("substantialChange", substantialChanges, tariffs.substantialChange ?? refuseNoChangeBase())
      : undefined,
    line("intensified", startedMonths(year, intensified, "intensified"), tariffs.intensified),
  ];
  const because = () => [
    supervisionTariff.explain({ unroundedBase: bases.base, places }),
    supervisionCharge.explain(charge),
  ];
  return { lines: lines.filter((each) => each !== undefined).filter(({ number }) => number > 0), because };
}
