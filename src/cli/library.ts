import type { Agreement, Mode } from "../agreements/agreement.ts";
import { type LocalValues, watched } from "../agreements/localValues.ts";
import { type IsoDate, isoDate } from "../dates.ts";
import type { Decimal } from "../decimal.ts";
import { fail, nearest, RuleError } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { attempted } from "../files/attempted.ts";
import type { GivenTable } from "../files/cell.ts";
import type { ValuesRead } from "../files/values/readValues.ts";
import type { RegionId } from "../registers/regions.ts";
import { inBothLanguages } from "../words.ts";
import type { Context } from "./command.ts";
import { FaultyTable, within } from "./failure.ts";
import { AGREEMENT, CARRY_FORWARD, DATE, RATE, REGION, VALUES } from "./options.ts";
import { asked } from "./optionValues.ts";
import * as say from "./words.ts";

/** What the shared options say, as the library takes it. */
export interface LibraryOptions {
  readonly date?: IsoDate;
  readonly region?: RegionId;
  /** The agreement that is named, on the date that is given or else on its first day. */
  readonly agreement?: Agreement;
  /** Rates of the user's own by the year they lead to, as shares of 1, for the `with` of a series. */
  readonly rates?: Readonly<Record<number, Decimal>>;
  /** How agreements are asked. */
  readonly asked: { readonly mode: Mode; readonly local?: LocalValues };
}

/** An agreement that is named: where it holds, and from when. */
interface NamedAgreement {
  readonly id: string;
  readonly region: RegionId;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A rate with its year: `2026=3.1%`, `2026=3,1 %`. */
const YEAR_WITH_RATE = /^\s*(\d{4})\s*=\s*(\S.*)$/s;

/** Refuses a year or a rate that no series may have, by the option that it was given by. */
function checkRate(given: string, year: string, check: () => unknown): void {
  const tried = attempted(check);
  if ("made" in tried) return;
  // What is wrong with the year is told at the path of the call, and of the rate at the year's.
  const isOfYear = tried.failure.path !== year;
  const words = isOfYear ? { allowed: tried.failure.allowed, remedy: say.YEAR_AND_RATE.remedy } : say.RATE_OF_YEAR;
  fail({ kind: tried.failure.kind, path: "--rate", found: given, ...words });
}

async function ratesOf(given: readonly string[]): Promise<Record<number, Decimal> | undefined> {
  if (given.length === 0) return undefined;
  const [{ parseRate }, { ownSteps }] = await Promise.all([
    import("../numbers/rateText.ts"),
    import("../indexation/indexSeries.ts"),
  ]);
  const rates: Record<number, Decimal> = {};
  for (const each of given) {
    const [, year = "", rate = ""] = YEAR_WITH_RATE.exec(each) ?? [];
    if (year === "") fail({ kind: "malformed", path: "--rate", found: each, ...say.YEAR_AND_RATE });
    if (Object.hasOwn(rates, year)) fail({ kind: "duplicate", path: "--rate", found: each, ...say.ONE_RATE_A_YEAR });
    const value = asked(`--rate ${year}`, say.yearlyRate(year, rate), () => parseRate(rate), say.WITHIN_BOUNDS);
    checkRate(each, year, () => ownSteps({ [year]: value }));
    rates[Number(year)] = value;
  }
  return rates;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail({
      kind: "malformed",
      path: "",
      foundAs: say.NOT_JSON,
      allowed: say.JSON_OF_VALUES,
      remedy: say.CHECK_JSON,
    });
  }
}

/** Whether the content of a file begins as JSON does. */
const isJson = (content: Uint8Array): boolean => /^\s*[{[]/.test(new TextDecoder().decode(content.subarray(0, 1000)));

/** Values from a table; one that has anything to correct or to answer is not taken at all. */
async function valuesInTable(file: string, content: Uint8Array): Promise<LocalValues> {
  const [{ readTables }, { readValues }] = await Promise.all([
    import("../files/readTables.ts"),
    import("../files/values/readValues.ts"),
  ]);
  const tables = await within(file, () => readTables(content));
  const values = readValues(tables, file);
  await checkOwnValues(file, values, tables);
  const { local, faults } = values;
  const open = faults.filter(({ severity }) => severity !== "warning");
  if (open.length > 0) throw new FaultyTable(file, open);
  return local;
}

/** Refuses a table of another kind by what it is, and not by the columns that it lacks. */
async function checkOwnValues(file: string, values: ValuesRead, tables: readonly GivenTable[]): Promise<void> {
  const { otherKind } = await import("./tableJob.ts");
  const other = otherKind({ read: values, faults: values.faults }, tables);
  if (other !== undefined) fail({ kind: "malformed", path: file, ...say.notOwnValues(other.title) });
}

async function valuesIn(file: string, context: Context): Promise<LocalValues> {
  const content = await context.read(file);
  if (!/\.json$/i.test(file) && !isJson(content)) return valuesInTable(file, content);
  const { readLocalValues } = await import("../agreements/readLocalValues.ts");
  // The decoder leaves out a byte order mark.
  return within(file, () => readLocalValues(parsedJson(new TextDecoder().decode(content)) as never));
}

/** The agreement in force in a region; where none is, told by the names of the command line, and of what stands at `place` in it. */
export async function agreementOn(
  region: RegionId,
  date: IsoDate,
  asked: LibraryOptions["asked"],
  place = "",
): Promise<Agreement> {
  const { agreementInForce } = await import("../agreements/agreementInForce.ts");
  try {
    return agreementInForce(region, date, asked);
  } catch (error) {
    if (!(error instanceof RuleError) || error.failure.kind !== "outside-validity") throw error;
    const remedy = asked.mode === "strict" ? say.CARRY_OR_CHOOSE : say.CHOOSE_DATE;
    throw new RuleError({ ...error.failure, path: place, remedy });
  }
}

/** The region and the first day of the agreement that an id names; `place` is where in the line it stands. */
export async function agreementNamed(id: string, place: string): Promise<NamedAgreement> {
  const { agreementPeriods } = await import("../agreements/agreementInForce.ts");
  const found = agreementPeriods.find((period) => period.id === id.trim().toLowerCase());
  if (found !== undefined) return { ...found, region: await regionNamed(found.region, place) };
  const ids = agreementPeriods.map((period) => period.id);
  const near = nearest(id, ids);
  return fail({
    kind: "unknown-name",
    path: place,
    found: id,
    allowed: inBothLanguages(ids.join(", ")),
    remedy: near === undefined ? say.LIST_AGREEMENTS : didYouMean(near),
  });
}

/** The region that a name or code stands for; `place` is where in the line it stands. */
export async function regionNamed(region: string, place: string): Promise<RegionId> {
  return (await import("../registers/regions.ts")).findRegion(region, place).id;
}

/** What the options that several commands share say: `--date`, `--region`, `--agreement`, `--rate`, `--values`, `--carry-forward`. */
export async function libraryOptions(context: Context): Promise<LibraryOptions> {
  const { options } = context;
  const [id, givenDate, givenRegion, file] = [AGREEMENT, DATE, REGION, VALUES].map(({ name }) => options.one(name));
  const date = givenDate === undefined ? undefined : isoDate(givenDate, "--date");
  const rates = await ratesOf(options.all(RATE.name));
  const local = file === undefined ? undefined : watched(await valuesIn(file, context));
  const asked = { mode: options.has(CARRY_FORWARD.name) ? "lenient" : "strict", ...(local && { local }) } as const;
  const named = id === undefined ? undefined : await agreementNamed(id, "--agreement");
  const region = givenRegion === undefined ? undefined : await regionNamed(givenRegion, "--region");
  if (named !== undefined && region !== undefined && named.region !== region) {
    fail({ kind: "malformed", path: "--region", found: givenRegion, ...say.regionOfAgreement(named.region) });
  }
  const agreement = named && (await agreementOn(named.region, date ?? named.from, asked, date && "--date"));
  if (named !== undefined && agreement?.id !== named.id) {
    fail({ kind: "out-of-range", path: "--date", found: date, ...say.periodOfAgreement(named.from, named.to) });
  }
  return {
    asked,
    ...(rates && { rates }),
    ...(date && { date }),
    ...(region && { region }),
    ...(agreement && { agreement }),
  };
}
