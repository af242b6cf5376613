import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { inBoth, type Text } from "../../words.ts";
import { perUnit } from "../perUnit.ts";
import { type TariffUnit, tariffUnitWords } from "../tariffUnit.ts";
import { daysText, type PartTimeFinding } from "./findings.ts";
import type { ReadRow, ReadTable } from "./read.ts";
import { shareOfTariff } from "./rule.ts";

/** A part-time use that has been read, with the row that it falls in. */
export interface ReadPartTime {
  readonly fullTariff: Fraction;
  readonly unit: TariffUnit;
  readonly days: number;
  readonly row: ReadRow;
  readonly table: ReadTable;
}

function saysOf({ fullTariff, unit, row, days }: ReadPartTime, tariff: Fraction): Text {
  const used = { from: days, to: days };
  return inBoth((language) => {
    const share = formatRate(row.share, language, { decimals: "exact" });
    const [full, part] = [kr(fullTariff, language), kr(tariff, language)];
    const per = tariffUnitWords(unit)[language];
    return language === "da"
      ? `Ved ${daysText(used, "da")} betales ${share} af taksten på ${full} ${per}: ${part} ${per}.`
      : `For ${daysText(used, "en")}, ${share} of the tariff of ${full} ${per} is paid: ${part} ${per}.`;
  });
}

/** Why a part-time tariff is what it is. */
export function partTimeExplained(
  read: ReadPartTime,
  tariff: Fraction,
  findings: readonly PartTimeFinding[],
  set?: RuleSet,
): Explanation {
  const { fullTariff, unit, row, table } = read;
  const calculation = perUnit(shareOfTariff.explain({ fullTariff, share: row.share }, set), unit);
  const because = table.isPractice ? calculation : { ...calculation, provenance: [] };
  const says = [saysOf(read, tariff), ...findings.map(({ message }) => message)];
  return account({ da: "Deltidstakst", en: "Part-time tariff" }, says, [because], [table.rests]);
}
