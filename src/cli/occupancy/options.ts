import type { Option } from "../command.ts";
import { YEAR as A_YEAR } from "../words.ts";
import * as say from "./words.ts";

export const YEAR: Option = { name: "year", value: A_YEAR, says: say.YEAR_SAYS };
export const PERIOD: Option = { name: "period", value: say.PERIOD, says: say.PERIOD_SAYS };
export const REST: Option = { name: "rest-of-year", value: say.HOW, says: say.REST_SAYS };
