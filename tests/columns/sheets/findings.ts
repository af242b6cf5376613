import { coded, oneOf, restsOn, type Told } from "../cells.ts";
import { each, type Rows } from "../declared.ts";
import { SEVERITIES } from "../texts.ts";

/** A row for each finding, with the column of what it is said of. */
export function findingRows(path: string, of: string, told: Told): Rows {
  const severity = oneOf("severity", SEVERITIES);
  return each(path, "remedy", { severity, message: coded("message", "code"), [of]: told, source: restsOn() });
}
