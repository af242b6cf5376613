import type { Decimal } from "../../decimal.ts";
import type { COSTS } from "../../generated/tables.ts";
import { inStyle, inWords } from "../cells/meant.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import type { KeyOf, ValuesOf } from "../kind.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a table of costs. */
export type CostValues = ValuesOf<typeof COSTS>;
export type CostRow = RowRead<CostValues>;
export type CostTable = TableRead<CostValues>;

type Key = KeyOf<typeof COSTS>;
type Check = (values: CostValues, read: CostTable) => (CellFault & { readonly keys: readonly Key[] }) | undefined;

/** The amount of a row, or nothing where it has none or a rate. */
export const amountOf = ({ amount }: CostValues): Decimal | undefined =>
  amount !== undefined && "amount" in amount ? amount.amount : undefined;

export const rateOf = ({ amount }: CostValues): Decimal | undefined =>
  amount !== undefined && "rate" in amount ? amount.rate : undefined;

export const isIncomeRow = ({ cost }: CostValues): boolean => cost === "other-income" || cost === "residents-payment";

/** No offer's overhead of a year is so few kroner; a number up to here may be per cent, or a share. */
export const MOST_PER_CENT = 100;

const rateOfOther: Check = (values) => {
  if (rateOf(values) === undefined || values.cost === "indirect" || values.cost === undefined) return undefined;
  return { ...say.RATE_OF_OVERHEAD_ONLY, kind: "rate-for-amount", severity: "error", keys: ["amount"] };
};

const belowZero: Check = (values, { numbers }) => {
  const amount = amountOf(values) ?? rateOf(values);
  const mayBe = values.cost === undefined || values.cost === "back-regulation" || isIncomeRow(values);
  if (amount === undefined || mayBe || !amount.isNegative() || amount.isZero()) return undefined;
  const written = (number: Decimal) => inStyle(number.negated(), numbers);
  const isRate = rateOf(values) !== undefined;
  // A small number alone may be per cent as well as kroner: each way is put forward with its unit.
  const isBare = values.cost === "indirect" && !isRate && amount.greaterThanOrEqualTo(-MOST_PER_CENT);
  const percent = isRate ? [`${written(amount.times(100))} %`] : isBare ? [`${written(amount)} %`] : [];
  const suggestions = [...percent, ...(isRate ? [] : isBare ? [`${written(amount)} kr.`] : [written(amount)])];
  const said = values.cost === "indirect" ? say.OVERHEAD_BELOW_ZERO : say.COST_BELOW_ZERO;
  return { ...said, kind: "below-zero", severity: "error", keys: ["amount"], suggestions };
};

/** A surplus lowers the tariff, a deficit raises it: a remark that says the other is asked about. */
const otherWay: Check = (values) => {
  const amount = amountOf(values);
  if (values.cost !== "back-regulation" || amount === undefined || amount.isZero()) return undefined;
  const [, word = ""] = /(?<!\p{L})(overskud|surplus|underskud|deficit)/iu.exec(values.remark ?? "") ?? [];
  const isSurplus = /^(?:overskud|surplus)$/i.test(word);
  if (word === "" || isSurplus === amount.isNegative()) return undefined;
  const reason = (isSurplus ? say.surplusRaises : say.deficitLowers)(inWords(amount));
  return { ...reason, kind: "contradiction", severity: "question", keys: ["amount", "remark"] };
};

const levelBesideRate: Check = (values) => {
  const { priceLevel, year } = values;
  if (rateOf(values) === undefined || priceLevel === undefined || year === undefined || priceLevel === year)
    return undefined;
  return { ...say.levelOfRate(priceLevel), kind: "contradiction", severity: "warning", keys: ["priceLevel", "amount"] };
};

const CHECKS: readonly Check[] = [rateOfOther, belowZero, otherWay, levelBesideRate];

/** What is wrong with a row, or must be asked, though each of its cells can be read. */
export function costRowFaults(row: CostRow, read: CostTable): TableFault[] {
  const found = CHECKS.flatMap((check) => check(row.values, read) ?? []);
  return found.map(({ keys, ...fault }) => rowFault(read, row, keys, fault));
}
