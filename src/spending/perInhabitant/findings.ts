import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import type { KeyDay } from "../keyDay.ts";
import { dayText, listed } from "../words.ts";
import type { TableCell } from "./read.ts";
import type { NationalControl, PerInhabitantFindingCode } from "./result.ts";
import * as say from "./words.ts";

interface Facts {
  readonly halfUnit: Fraction;
  readonly date: KeyDay;
  readonly control: readonly NationalControl<Fraction>[];
  readonly withoutFigure: readonly TableCell[];
}

type Found = SpendingFinding<PerInhabitantFindingCode>;

function rounding(halfUnit: Fraction): Found[] {
  if (halfUnit.n === 0n) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "known-to-rounding",
      severity: "info",
      message: say.knownToRounding(say.halfText(halfUnit)),
      figures: { halfUnit: toDecimal(halfUnit) },
      remedy: say.USE_ACCOUNTS,
    },
  ];
}

function disagreeing(control: readonly NationalControl<Fraction>[], date: KeyDay): Found[] {
  const off = control.filter(({ agrees }) => !agrees);
  if (off.length === 0) return [];
  const cells = off.map((each) => `${each.function} ${each.year}`);
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "national-figure-disagrees",
      severity: "warning",
      message: say.nationalDisagrees(dayText(date), off.length, control.length, listed(cells)),
      figures: { cells: cells.join(", ") },
      remedy: say.CHECK_KEY_DATE,
    },
  ];
}

function missing(withoutFigure: readonly TableCell[]): Found[] {
  if (withoutFigure.length === 0) return [];
  const cells = withoutFigure.map(({ municipality, function: of, year }) => `${municipality.name} ${of} ${year}`);
  return [
    {
      ...OWN_READING,
      code: "cell-missing",
      severity: "warning",
      message: say.noFigure(listed(cells)),
      figures: { cells: String(withoutFigure.length), first: withoutFigure[0]?.path ?? "" },
      remedy: say.FIND_FIGURE,
    },
  ];
}

/** What the reader must know of kroner that come from figures per inhabitant. */
export function tableFindings({ halfUnit, date, control, withoutFigure }: Facts): Found[] {
  return [...rounding(halfUnit), ...disagreeing(control, date), ...missing(withoutFigure)];
}
