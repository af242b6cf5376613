import type { Option } from "../command.ts";
import * as say from "./words.ts";

// Which notice of a table is explained; one of them at most.

export const NOTICE: Option = { name: "notice", value: say.CASE, says: say.NOTICE_SAYS };
export const OFFER: Option = { name: "offer", value: say.NAME, says: say.OFFER_SAYS };
export const ROW: Option = { name: "row", value: say.NUMBER, says: say.ROW_SAYS };
