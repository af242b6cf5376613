import {
  type Agreement,
  type AgreementPeriod,
  agreementInForce,
  agreementPeriods,
  type CompositeIndex,
  compositeIndex,
  indexSeries,
  indexSeriesNames,
  type Parameter,
  populationDates,
} from "rammetakst";

/*
 * Where the embedded data end. A test of what is not known asks here for a day or a year on which it is not, so that it
 * holds as well when more has become known. Whether the data are as entered is for the tests that count them.
 */

/** The last one; the data always hold some. */
function last<T>(all: readonly T[]): T {
  const found = all.at(-1);
  if (found === undefined) throw new Error("the data hold none");
  return found;
}

/** The last framework agreement of a region. */
export function lastAgreement(region: string): AgreementPeriod {
  return last(agreementPeriods.filter((period) => period.region === region));
}

/** The year after a region's last agreement, none of which ends within a year. */
export function yearAfterLastAgreement(region: string): number {
  const { to } = lastAgreement(region);
  if (!to.endsWith("-12-31")) throw new Error(`an agreement ends within a year: ${to}`);
  return Number(to.slice(0, 4)) + 1;
}

/** The first day on which no agreement is in force in a region. */
export function dayAfterLastAgreement(region: string): string {
  return `${yearAfterLastAgreement(region)}-01-01`;
}

/** The last agreement of a region as lenient mode carries it on to the day after its end. */
export function carriedAgreement(region: string): Agreement {
  return agreementInForce(region, dayAfterLastAgreement(region), { mode: "lenient" });
}

/** The first year that some series have no rate of, and none after it: of all embedded ones unless told. */
export function unknownYear(...names: readonly string[]): number {
  const all = names.length === 0 ? indexSeriesNames : names;
  return Math.max(...all.map((name) => last(indexSeries(name).steps).year)) + 1;
}

/** A year that no region has an agreement of and no embedded series a rate. */
export function unknownYearOfAll(): number {
  const regions = new Set(agreementPeriods.map(({ region }) => region));
  return Math.max(unknownYear(), ...Array.from(regions, yearAfterLastAgreement));
}

/** A year that a series has no rate of, nor any earlier one. */
export function yearBeforeFirst(name: string): number {
  const [first] = indexSeries(name).steps;
  if (first === undefined) throw new Error(`${name} holds no rate`);
  return first.year - 1;
}

/** A series of one rate, of 1990. */
export const ONLY_1990: CompositeIndex = compositeIndex([{ kind: "own", weight: 1, rate: "0.02" }], 1990, {
  id: "own",
});

/** The first year on whose 1 January some ages, or all inhabitants, are not known, nor later. */
export function unknownCountYear(ages?: string): number {
  return Number(last(populationDates(ages)).slice(0, 4)) + 1;
}

/** Its 1 January. */
export function unknownDate(ages?: string): string {
  return `${unknownCountYear(ages)}-01-01`;
}

/** A parameter as it was when its values told no more than to that day: for what an error tells of all that is known. */
export function asKnownUntil(parameter: Parameter, day: string): Parameter {
  return { ...parameter, values: parameter.values.filter(({ from }) => from === null || from <= day) };
}

/** The last day on which a value of the whole country is known; the day after, none is. */
export function lastKnownDay({ id, values }: Parameter): string {
  const known = values.findLast(({ scope, value }) => scope === null && value !== null);
  if (known?.to == null) throw new Error(`${id} is known for ever`);
  return known.to;
}
