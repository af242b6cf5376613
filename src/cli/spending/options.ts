import type { Option } from "../command.ts";
import { YEAR } from "../words.ts";
import * as say from "./words.ts";

export const FROM: Option = { name: "from", value: YEAR, says: say.FROM_SAYS };
export const TO: Option = { name: "to", value: YEAR, says: say.TO_SAYS };
export const PRICES: Option = { name: "prices", value: say.PRICES, says: say.PRICES_SAYS };
export const ACCOUNT: Option = { name: "account", value: say.ACCOUNT, says: say.ACCOUNT_SAYS };
export const PAYERS: Option = { name: "payers", value: say.WHO, says: say.PAYERS_SAYS };
