import type { Form } from "../kind.ts";
import { readAmount } from "./amount.ts";
import { readAmountOrMissing } from "./amountOrMissing.ts";
import { readAmountOrRate } from "./amountOrRate.ts";
import { readChoice } from "./choice.ts";
import type { CellReader } from "./context.ts";
import { readCount, readCountOrAll } from "./count.ts";
import { readDate } from "./date.ts";
import { readMunicipality } from "./municipality.ts";
import { readOperator } from "./operator.ts";
import { readParameter } from "./parameter.ts";
import { readPlace } from "./place.ts";
import { readRate } from "./rate.ts";
import { readText } from "./text.ts";
import { readYear } from "./year.ts";
import { readYesNo } from "./yesNo.ts";

/** How the cells of each form are read. */
export const READERS: Readonly<Record<Form, CellReader<unknown>>> = {
  text: readText,
  amount: readAmount,
  amountOrRate: readAmountOrRate,
  amountOrMissing: readAmountOrMissing,
  count: readCount,
  countOrAll: readCountOrAll,
  rate: readRate,
  year: readYear,
  date: readDate,
  operator: readOperator,
  municipality: readMunicipality,
  place: readPlace,
  yesNo: readYesNo,
  choice: readChoice,
  parameter: readParameter,
  value: readText,
};
