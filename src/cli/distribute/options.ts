import type { Option } from "../command.ts";
import { AMOUNT } from "../words.ts";
import * as say from "./words.ts";

export const TOTAL: Option = { name: "total", value: AMOUNT, isRequired: true, says: say.TOTAL_SAYS };
export const UNIT: Option = { name: "unit", value: AMOUNT, says: say.UNIT_SAYS };
export const BY: Option = { name: "by", value: say.COLUMN, says: say.BY_SAYS };
export const METHOD: Option = { name: "method", value: say.METHOD, says: say.METHOD_SAYS };
export const FLOOR: Option = { name: "floor", value: AMOUNT, says: say.FLOOR_SAYS };
export const FIXED: Option = { name: "fixed", value: AMOUNT, says: say.FIXED_SAYS };
