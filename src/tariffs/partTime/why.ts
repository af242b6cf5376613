import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { perUnit } from "../../rules/perUnit.ts";
import type { Text } from "../../words.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import type { ReadRow, ReadTable } from "./read.ts";
import type { shareOfTariff } from "./rule.ts";
import * as say from "./words.ts";

/** A part-time use that has been read, with the row that it falls in. */
export interface ReadPartTime {
  readonly fullTariff: Fraction;
  readonly unit: TariffUnit;
  readonly days: number;
  readonly row: ReadRow;
  readonly table: ReadTable;
  /** The rule that rounds as asked. */
  readonly rule: typeof shareOfTariff;
}

/** Why a part-time tariff is what it is. */
export function partTimeExplained(
  read: ReadPartTime,
  tariff: Fraction,
  messages: readonly Text[],
  set?: RuleSet,
): Explanation {
  const { fullTariff, unit, days, row, table, rule } = read;
  const { share } = row;
  const calculation = perUnit(rule.explain({ fullTariff, share }, set), unit);
  const because = table.isPractice ? calculation : { ...calculation, provenance: [] };
  const says = [say.shareIsPaid({ days, share, fullTariff, tariff, unit }), ...messages];
  return account(say.PART_TIME_TARIFF, says, [because], [table.rests]);
}
