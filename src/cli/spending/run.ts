import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { type SpendingTablesOptions, spendingTables } from "../../files/spending/spendingTables.ts";
import { indexSeries } from "../../indexation/indexSeries.ts";
import { municipalities as allMunicipalities } from "../../registers/municipalities.ts";
import { isWholeCountry, municipalityCalled, regionCalled } from "../../registers/places.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import { RATE } from "../options.ts";
import { choiceIn, yearIn } from "../optionValues.ts";
import type { Outcome } from "../outcome.ts";
import { tableJob } from "../tableJob.ts";
import { ACCOUNT, FROM, PAYERS, PRICES, TO } from "./options.ts";
import * as say from "./words.ts";

/** Current prices, or those of the last year by a series, with rates of the user's own. */
async function pricesIn(context: Context): Promise<SpendingTablesOptions["prices"]> {
  const [prices, { rates = {} }] = [choiceIn(context, PRICES, say.PRICES_NAMED), await libraryOptions(context)];
  if (prices === undefined || prices === "nominal") {
    const [rate] = context.options.all(RATE.name);
    if (rate !== undefined) fail({ kind: "malformed", path: `--${RATE.name}`, found: rate, ...say.RATES_OF_SERIES });
    return prices;
  }
  return { series: indexSeries(prices).with(rates) };
}

function payerNamed(given: string): string {
  const found = municipalityCalled(given);
  if (found !== undefined) return found.name;
  const near = nearest(
    given,
    allMunicipalities().map(({ name }) => name),
  );
  const remedy = near === undefined ? say.WRITE_MUNICIPALITY : didYouMean(near);
  return fail({ kind: "unknown-name", path: `--${PAYERS.name}`, found: given, allowed: say.MUNICIPALITY, remedy });
}

/** The whole country, a region, or municipalities with commas between. */
function payersIn({ options }: Context): SpendingTablesOptions["payers"] {
  const given = options.one(PAYERS.name);
  if (given === undefined) return undefined;
  if (isWholeCountry(given)) return "country";
  return regionCalled(given)?.id ?? given.split(",").map((each) => payerNamed(each.trim()));
}

/** Analyses the accounts of a file. */
export async function run(context: Context): Promise<Outcome> {
  const [from, to, account] = [yearIn(context, FROM), yearIn(context, TO), choiceIn(context, ACCOUNT, say.ACCOUNTS)];
  const [prices, payers] = [await pricesIn(context), payersIn(context)];
  const options = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(account !== undefined && { account }),
    ...(prices !== undefined && { prices }),
    ...(payers !== undefined && { payers }),
  };
  return tableJob(context, ["followUp", "growth", "perCitizen"], (tables) => spendingTables(tables, options));
}
