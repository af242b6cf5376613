import type { Option } from "../command.ts";
import * as say from "./words.ts";

export const LIMITS: Option = { name: "limits", value: say.LIMITS, isRepeated: true, says: say.LIMITS_SAYS };
