import type { Text } from "../words.ts";
import type { Argument } from "./command.ts";
import * as say from "./words.ts";

/** The file that a command is about, by what its table holds: `omkostninger`. */
export const tableOf = (rows: Text): Argument => ({ name: say.FILE, says: say.tableOf(rows) });
