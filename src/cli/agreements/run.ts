import type { Agreement } from "../../agreements/agreement.ts";
import { compareAgreements } from "../../agreements/compareAgreements.ts";
import { isoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { agreementSheet } from "../../reports/agreements/agreementSheet.ts";
import { compareAgreementsSheet } from "../../reports/agreements/compareAgreementsSheet.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { Context } from "../command.ts";
import { agreementNamed, agreementOn, type LibraryOptions, libraryOptions, regionNamed } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { periodOfAgreement } from "../words.ts";
import { periodSheet, valueSheet } from "./sheets.ts";
import * as say from "./words.ts";

/** What is asked for, read. */
interface Asked {
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly asked: LibraryOptions["asked"];
}

const outcome = (name: string, sheet: Sheet, says: readonly Text[] = []): Outcome => {
  return { sheets: { [name]: sheet }, says, faults: [] };
};

/** A region on several days, or agreements by their ids. */
async function compared(place: string, { names, dates, asked }: Asked): Promise<Outcome> {
  const isOfDays = names.length === 1 && dates.length > 1;
  if (!isOfDays && (names.length < 2 || dates.length > 0)) {
    fail({ kind: "missing", path: "--compare", found: [...names, ...dates].join(" "), ...say.TWO_TO_COMPARE });
  }
  for (const name of names) await (isOfDays ? regionNamed(name, place) : agreementNamed(name, place));
  const comparison = isOfDays ? compareAgreements(names[0] ?? "", dates, asked) : compareAgreements(names, [], asked);
  return outcome("comparison", compareAgreementsSheet(comparison));
}

function held(agreement: Agreement): Outcome {
  return outcome("values", valueSheet(agreement), agreement.carriedForward ? [say.endedBefore(agreement)] : []);
}

/** Ids of agreements have a year in them, and names and codes of regions have not. */
const AGREEMENT_ID = /-\d{4}/;

async function ofOne(name: string, place: string, { dates, asked }: Asked): Promise<Outcome> {
  const [date] = dates;
  if (AGREEMENT_ID.test(name)) {
    const { id, region, from, to } = await agreementNamed(name, place);
    const agreement = await agreementOn(region, date ?? from, asked, date && "--date");
    if (agreement.id !== id)
      fail({ kind: "out-of-range", path: "--date", found: date, ...periodOfAgreement(from, to) });
    return held(agreement);
  }
  const region = await regionNamed(name, place);
  return date === undefined
    ? outcome("agreements", agreementSheet(region))
    : held(await agreementOn(region, date, asked, "--date"));
}

/** Agreements: all, one region's, what holds on a day, or some side by side. */
export async function run(context: Context): Promise<Outcome> {
  const { asked } = await libraryOptions(context);
  const names = context.given;
  const place = say.NAME[context.language];
  const dates = context.options.all("date").map((date) => isoDate(date, "--date"));
  if (context.options.has("compare")) return compared(place, { names, dates, asked });
  if (dates.length > 1) fail({ kind: "duplicate", path: "--date", found: dates.join(" "), ...say.ONE_DAY });
  if (names.length > 1) fail({ kind: "unknown-key", path: "", found: names.join(" "), ...say.ONE_NAME });
  const [name] = names;
  if (name !== undefined) return ofOne(name, place, { names, dates, asked });
  if (dates.length > 0) fail({ kind: "missing", path: "", found: undefined, ...say.DAY_OF_REGION });
  return outcome("agreements", periodSheet());
}
