import { AGREEMENTS } from "./agreements/command.ts";
import { ASSESS } from "./assess/command.ts";
import { AUDIT } from "./audit/command.ts";
import { CALENDAR } from "./calendar/command.ts";
import { CHECK } from "./check/command.ts";
import type { Command, Group } from "./command.ts";
import { COMPARE } from "./compare/command.ts";
import { DISTRIBUTE } from "./distribute/command.ts";
import { EXPLAIN } from "./explain/command.ts";
import { FINANCE } from "./finance/command.ts";
import { LETTERS } from "./letters/command.ts";
import { OCCUPANCY } from "./occupancy/command.ts";
import { PLACEMENTS } from "./placements/command.ts";
import { REFUND } from "./refund/command.ts";
import { SETTLE } from "./settle/command.ts";
import { SPENDING } from "./spending/command.ts";
import { SQL } from "./sql/command.ts";
import { TABLES } from "./tables/command.ts";
import { TARIFF } from "./tariff/command.ts";
import { TEMPLATE } from "./template/command.ts";
import { OWN_VALUES } from "./values/command.ts";
import * as say from "./words.ts";

/** The commands as the help lists them. What a command runs is loaded when it runs. */
export const GROUPS: readonly Group[] = [
  { heading: say.OF_NOTICES, commands: [ASSESS, EXPLAIN, LETTERS, TARIFF, COMPARE] },
  { heading: say.OF_OFFERS, commands: [OCCUPANCY, SETTLE] },
  { heading: say.OF_PAYERS, commands: [FINANCE, DISTRIBUTE, AUDIT, PLACEMENTS, REFUND, SPENDING] },
  { heading: say.OF_RULES, commands: [AGREEMENTS, CALENDAR, OWN_VALUES] },
  { heading: say.OF_FILES, commands: [TEMPLATE, CHECK, TABLES, SQL] },
];

/** @internal Every command in the order of the help. */
export const COMMANDS: readonly Command[] = GROUPS.flatMap(({ commands }) => commands);
