import { checkTables } from "../../files/checked/checkTables.ts";
import { isOwnResult } from "../../files/shown/isOwnResult.ts";
import type { Language } from "../../words.ts";
import type { Context } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { ofOwnResult } from "../tableJob.ts";
import { withTables } from "../withTables.ts";

/** Reads a file and tells what is wrong in it; nothing is computed. The workbook is a copy of the file with its faults marked. */
export function run(context: Context): Promise<Outcome> {
  const kind = context.options.one("kind");
  return withTables(context, (tables) => {
    if (isOwnResult(tables)) return ofOwnResult(tables);
    // The faults are told line by line below; their table is in the workbook and in every form that is asked for.
    const outcome = { ...checkTables(tables, kind === undefined ? {} : { kind }), shown: [] };
    const { faults } = outcome;
    if (faults.length === 0) return { ...outcome, workbook: null };
    const workbook = async (language: Language) => {
      const { asMarkedXlsx } = await import("../../files/marked/asMarkedXlsx.ts");
      return asMarkedXlsx(tables, faults, language);
    };
    return { ...outcome, workbook };
  });
}
