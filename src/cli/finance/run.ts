import { isoDate } from "../../dates.ts";
import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { type FinanceTablesOptions, financeTables } from "../../files/keys/financeTables.ts";
import { financingScheme, financingSchemes } from "../../financing/schemes/schemes.ts";
import type { Language } from "../../words.ts";
import type { Context } from "../command.ts";
import { amountIn, countIn, rateIn, yearIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { CHOOSE_ONE, valueBehind } from "../words.ts";
import { AREA, BUDGET, EXPECTED_CASES, KEY_DATE, SCHEME, SHARE, YEAR } from "./options.ts";
import * as say from "./words.ts";

/** A scheme by its name or by its title, as people call it. */
function schemeCalled(given: string | undefined, hasBudget: boolean, language: Language): string {
  const schemes = financingSchemes.map(financingScheme);
  const path = `--${SCHEME.name}`;
  const allowed = say.schemes(schemes.map(({ id, title }) => [id, title]));
  if (given === undefined) {
    const { remedy } = hasBudget ? valueBehind(path, say.SCHEME) : say.SCHEME_AND_BUDGET;
    return fail({ kind: "missing", path, found: given, allowed, remedy });
  }
  const isCalled = (name: string) => name.toLowerCase() === given.trim().toLowerCase();
  const called = schemes.find(({ id, title: { da, en } }) => [id, da, en].some(isCalled));
  if (called !== undefined) return called.id;
  const titles = schemes.map(({ title }) => title[language]);
  const near = nearest(given, [...titles, ...financingSchemes]);
  return fail({
    kind: "unknown-name",
    path,
    found: given,
    allowed,
    remedy: near === undefined ? CHOOSE_ONE : didYouMean(near),
  });
}

async function optionsIn(context: Context): Promise<FinanceTablesOptions> {
  const [area, keyDate] = [AREA, KEY_DATE].map(({ name }) => context.options.one(name));
  const [budget, expectedCases] = [await amountIn(context, BUDGET), await countIn(context, EXPECTED_CASES)];
  const [year, objectiveShare] = [yearIn(context, YEAR), await rateIn(context, SHARE)];
  return {
    scheme: schemeCalled(context.options.one(SCHEME.name), budget !== undefined, context.language),
    ...(budget && { budget }),
    ...(expectedCases && { expectedCases }),
    ...(year !== undefined && { year }),
    ...(area !== undefined && { area }),
    ...(keyDate !== undefined && { keyDate: isoDate(keyDate, `--${KEY_DATE.name}`) }),
    ...(objectiveShare && { objectiveShare }),
  };
}

/** What each municipality of a file pays by a scheme. */
export async function run(context: Context): Promise<Outcome> {
  const options = await optionsIn(context);
  return tableJob(context, ["payments"], (tables) => {
    const financed = financeTables(tables, options);
    return { ...financed, says: [...financed.says, ...(financed.isOwnArea === true ? [say.CHOOSE_AREA] : [])] };
  });
}
