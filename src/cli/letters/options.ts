import type { Option } from "../command.ts";
import { DATE } from "../words.ts";
import * as say from "./words.ts";

export const SENDER: Option = { name: "sender", value: say.LINE, isRepeated: true, says: say.SENDER_SAYS };
export const LETTER_DATE: Option = { name: "letter-date", value: DATE, says: say.LETTER_DATE_SAYS };
export const CASE_NUMBER: Option = { name: "case-number", value: say.NUMBER, says: say.CASE_NUMBER_SAYS };
export const SIGNATURE: Option = { name: "signature", value: say.LINE, isRepeated: true, says: say.SIGNATURE_SAYS };
