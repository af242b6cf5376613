import type { Option } from "../command.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, REGION, VALUES } from "../options.ts";
import { NAME } from "../words.ts";
import * as say from "./words.ts";

export const FROM: Option = { name: "from", value: say.TABLE, says: say.FROM_SAYS };
export const COLUMN: Option = { name: "column", value: say.COLUMN_OF, isRepeated: true, says: say.COLUMN_SAYS };
export const FIXED: Option = { name: "fixed", value: say.VALUE_OF, isRepeated: true, says: say.FIXED_SAYS };
export const UNIT: Option = { name: "unit", value: say.UNIT_OF, isRepeated: true, says: say.UNIT_SAYS };
export const PARAMETER: Option = {
  name: "parameter",
  value: say.PARAMETER_OF,
  isRepeated: true,
  says: say.PARAMETER_SAYS,
};
export const KEEP: Option = { name: "id", value: say.KEPT, isRepeated: true, says: say.KEEP_SAYS };
export const WIDTH: Option = { name: "width", value: say.WIDTH, says: say.WIDTH_SAYS };
export const FAULTS: Option = { name: "faults", value: say.FAULTS, says: say.FAULTS_SAYS };
export const VIEW: Option = { name: "view", value: NAME, says: say.VIEW_SAYS };

/** All that the command can be told. */
export const OPTIONS: readonly Option[] = [
  FROM,
  COLUMN,
  FIXED,
  UNIT,
  PARAMETER,
  KEEP,
  WIDTH,
  FAULTS,
  VIEW,
  AGREEMENT,
  REGION,
  { ...DATE, says: say.DATE_SAYS },
  VALUES,
  CARRY_FORWARD,
];
