import type { Text } from "../words.ts";
import type { Command, Option } from "./command.ts";
import * as say from "./words.ts";

/** What every command can be told. */
export const EVERYWHERE: readonly Option[] = [
  { name: "as", value: say.FORM, says: say.AS_SAYS },
  { name: "out", short: "o", value: say.FILE, says: say.OUT_SAYS },
  { name: "sheet", value: say.NAME, isRepeated: true, says: say.SHEET_SAYS },
  { name: "lang", value: say.LANGUAGE, says: say.LANG_SAYS },
  { name: "debug", says: say.DEBUG_SAYS },
  { name: "help", short: "h", says: say.HELP_SAYS },
];

/** What is said otherwise by a command that writes a folder of files. */
const OF_FOLDERS: Readonly<Record<string, Text>> = { as: say.AS_OF_FOLDER_SAYS, out: say.OUT_OF_FOLDER_SAYS };

/** What a command can be told as every other. */
export function everywhereOf({ folder }: Command): readonly Option[] {
  if (folder === undefined) return EVERYWHERE;
  const others = EVERYWHERE.filter(({ name }) => name !== "sheet");
  return others.map((option) => ({ ...option, says: OF_FOLDERS[option.name] ?? option.says }));
}

export const VERSION: Option = { name: "version", short: "v", says: say.VERSION_SAYS };

// What several commands can be told; what is made of it is in library.ts.

export const AGREEMENT: Option = { name: "agreement", value: say.ID, says: say.AGREEMENT_SAYS };
export const REGION: Option = { name: "region", value: say.REGION, says: say.REGION_SAYS };
export const DATE: Option = { name: "date", value: say.DATE, says: say.DATE_SAYS };
export const RATE: Option = { name: "rate", value: say.RATE, isRepeated: true, says: say.RATE_SAYS };
export const VALUES: Option = { name: "values", value: say.FILE, says: say.VALUES_SAYS };
export const CARRY_FORWARD: Option = { name: "carry-forward", says: say.CARRY_FORWARD_SAYS };

/** What every command on notices can be told. */
export const OF_NOTICES: readonly Option[] = [AGREEMENT, REGION, DATE, RATE, VALUES, CARRY_FORWARD];

// What every command on costs can be told besides; what is made of it is in tariffOptions.ts.

export const TARIFF_YEAR: Option = { name: "year", value: say.YEAR, says: say.TARIFF_YEAR_SAYS };
export const ROUNDING: Option = { name: "rounding", value: say.UNIT, says: say.ROUNDING_SAYS };
export const RESIDENTS: Option = { name: "residents-payment", value: say.WHERE, says: say.RESIDENTS_SAYS };
export const OF_COSTS: readonly Option[] = [TARIFF_YEAR, ROUNDING, RESIDENTS, ...OF_NOTICES];

/** The options of a command: its own, and those of every command. */
export const optionsOf = (command: Command): readonly Option[] => [...command.options, ...everywhereOf(command)];
