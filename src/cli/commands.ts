import { AGREEMENTS } from "./agreements/command.ts";
import { ASSESS } from "./assess/command.ts";
import { CALENDAR } from "./calendar/command.ts";
import { CHECK } from "./check/command.ts";
import type { Command } from "./command.ts";
import { TABLES } from "./tables/command.ts";

/** The commands in the order that the help lists them. What a command runs is loaded when it runs. */
export const COMMANDS: readonly Command[] = [ASSESS, CHECK, TABLES, AGREEMENTS, CALENDAR];
