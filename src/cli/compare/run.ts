import type { GivenTable } from "../../files/cell.ts";
import { checkTables } from "../../files/checked/checkTables.ts";
import { compareTariffsTables } from "../../files/costs/compareTariffsTables.ts";
import { isOwnResult } from "../../files/shown/isOwnResult.ts";
import { COSTS } from "../../generated/tables.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { insteadOf, isLacking, tableJob } from "../tableJob.ts";
import { tariffOptions } from "../tariffOptions.ts";
import { tablesIn } from "../withTables.ts";

/** What is said of a file that holds no table of costs, by the file's name; nothing where it holds one. */
function noCostsIn(file: string, tables: readonly GivenTable[]): Outcome | undefined {
  const checked = checkTables(tables, { kind: COSTS.id });
  const lacking = checked.faults.filter(isLacking);
  if (lacking.length === 0 && !isOwnResult(tables)) return undefined;
  const { faults } = insteadOf(checked, tables) ?? { faults: lacking };
  return { sheets: {}, says: [], faults: faults.map((fault) => ({ ...fault, sheet: fault.sheet || file })) };
}

/** Compares the tariffs of a file with those of the year before, in it or in the file that stands before it. */
export async function run(context: Context): Promise<Outcome> {
  const options = await tariffOptions(context);
  const [older, newer] = context.given;
  const earlier = older === undefined || newer === undefined ? undefined : await tablesIn(context, older);
  const notCosts = earlier && older !== undefined ? noCostsIn(older, earlier) : undefined;
  if (notCosts !== undefined) return notCosts;
  return tableJob(context, ["comparisons"], (tables) =>
    // A newer file without costs is told as such, and not as one that adds nothing to the older.
    earlier === undefined || noCostsIn("", tables) !== undefined
      ? compareTariffsTables(tables, options)
      : compareTariffsTables(tables, { ...options, earlier }),
  );
}
