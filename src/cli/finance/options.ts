import type { Option } from "../command.ts";
import { YEAR as A_YEAR, AMOUNT, DATE, RATE_ALONE } from "../words.ts";
import * as say from "./words.ts";

export const SCHEME: Option = {
  name: "scheme",
  value: say.SCHEME,
  isRequired: true,
  isAskedByCommand: true,
  says: say.SCHEME_SAYS,
};
export const BUDGET: Option = { name: "budget", value: AMOUNT, says: say.BUDGET_SAYS };
export const YEAR: Option = { name: "year", value: A_YEAR, says: say.YEAR_SAYS };
export const EXPECTED_CASES: Option = { name: "expected-cases", value: say.COUNT, says: say.CASES_SAYS };
export const AREA: Option = { name: "area", value: say.AREA, says: say.AREA_SAYS };
export const KEY_DATE: Option = { name: "key-date", value: DATE, says: say.KEY_DATE_SAYS };
export const SHARE: Option = { name: "objective-share", value: RATE_ALONE, says: say.SHARE_SAYS };
