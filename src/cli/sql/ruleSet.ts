import { fail } from "../../errors.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Context } from "../command.ts";
import { agreementOn, libraryOptions } from "../library.ts";
import { DATE } from "../options.ts";
import * as say from "./words.ts";

/** The agreement that is named, or that of a region on a day; of a day alone, what holds in the whole country. */
export async function ruleSetIn(context: Context): Promise<RuleSet | undefined> {
  const { agreement, region, date, asked } = await libraryOptions(context);
  if (agreement !== undefined) return agreement;
  if (region === undefined)
    return date === undefined ? undefined : (await import("../../agreements/lawOn.ts")).lawOn(date);
  if (date === undefined) return fail({ kind: "missing", path: `--${DATE.name}`, found: date, ...say.DAY_OF_REGION });
  return agreementOn(region, date, asked, `--${DATE.name}`);
}
