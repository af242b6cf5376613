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

export const VERSION: Option = { name: "version", short: "v", says: say.VERSION_SAYS };

// What several commands can be told; what is made of it is in library.ts.

export const AGREEMENT: Option = { name: "agreement", value: say.ID, says: say.AGREEMENT_SAYS };
export const REGION: Option = { name: "region", value: say.REGION, says: say.REGION_SAYS };
export const DATE: Option = { name: "date", value: say.DATE, says: say.DATE_SAYS };
export const RATE: Option = { name: "rate", value: say.RATE, isRepeated: true, says: say.RATE_SAYS };
export const VALUES: Option = { name: "values", value: say.FILE, says: say.VALUES_SAYS };
export const CARRY_FORWARD: Option = { name: "carry-forward", says: say.CARRY_FORWARD_SAYS };

/** The options of a command: its own, and those of every command. */
export const optionsOf = ({ options }: Command): readonly Option[] => [...options, ...EVERYWHERE];
