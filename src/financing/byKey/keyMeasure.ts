import { RuleError } from "../../errors.ts";
import { populationDates } from "../../registers/population.ts";
import { registerOf } from "../../registers/registerOf.ts";
import type { Text } from "../../words.ts";

/** Where the register's counts of a measure come from. */
export function registerSource(measure: string | undefined): Text {
  return registerOf(measure === "inhabitants" ? "inhabitants" : "ages").source;
}

/** The dates on which the registers hold a measure; none for one they do not know. */
export function knownDates(measure: string): readonly string[] {
  try {
    return measure === "inhabitants" ? populationDates() : populationDates(measure);
  } catch (error) {
    if (error instanceof RuleError) return [];
    throw error;
  }
}
