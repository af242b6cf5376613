import type { Agreement } from "../../agreements/agreement.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { fraction, ONE, reduced } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { unlessRefused } from "../../refusals.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { agreementOfYear } from "../agreementOfYear.ts";
import { backRegulationDelay } from "../backRegulationDelay.ts";
import { knownBand } from "../bandFor.ts";
import { setFindings } from "../ledger/setFindings.ts";
import { type OereRounding, roundingOfOere, roundingToOere } from "../oereRounding.ts";
import { BIT } from "./codes.ts";

/**
 * No amount of the loop is larger, in øre: years of up to {@link MOST_YEARS} such amounts add up to less than 2^53, and a budget times
 * the numerator of a band still leaves room for a quotient that is exact.
 */
export const MOST = 2 ** 44;

/** As many years as a ledger may have. */
const MOST_YEARS = 400;

/** Quotients of whole numbers whose sum is below this are rounded exactly. */
const ROOM = 2 ** 52;

/** A limit: so many øre as a budget × `n` / `d` is, rounded, times the unit of the rounding. */
interface Share {
  readonly n: number;
  readonly d: number;
}

/** A year as the loop counts it, by the rules of its own 31 December. */
export interface PlannedYear {
  readonly year: number;
  readonly tariffYear: number;
  /** The place of the year whose rest is in this one's tariff, or -1 where the ledger does not reach back so far. */
  readonly from: number;
  readonly surplus: Share;
  readonly deficit: Share;
  readonly bandRounding: OereRounding;
  readonly resultRounding: OereRounding;
  /** The largest budget whose limit is counted exactly. */
  readonly mostBudget: number;
  /** The findings that rest on the year's rules alone: where what is available is no deficit, and where it is one. */
  readonly ofSurplus: number;
  readonly ofDeficit: number;
}

const { band, deficitBand, bandRounding, resultRounding } = parameters.settlement;

function shareOf(sign: bigint, set: Agreement, unit: number): Share {
  const { n, d } = reduced(knownBand(fraction(sign), set).share);
  return { n: Number(n), d: Number(d) * unit };
}

const findingsOf = (set: Agreement, year: number, share: Parameter): number =>
  bitsIn(setFindings(set, year, share), BIT);

function plannedYear(agreement: Agreement, year: number): Omit<PlannedYear, "from"> | undefined {
  const set = agreementOfYear(agreement, year);
  const limits = roundingToOere(bandRounding, set);
  const results = roundingOfOere(resultRounding, set);
  if (limits === undefined || results === undefined) return undefined;
  const [surplus, deficit] = [shareOf(ONE.n, set, limits.unit), shareOf(-ONE.n, set, limits.unit)];
  const mostOf = ({ n, d }: Share): number => (n === 0 ? MOST : Math.floor((ROOM - 1 - d) / n));
  return {
    year,
    tariffYear: year + backRegulationDelay(set),
    ...{ surplus, deficit, bandRounding: limits, resultRounding: results },
    mostBudget: Math.min(MOST, mostOf(surplus), mostOf(deficit)),
    ofSurplus: findingsOf(set, year, band),
    ofDeficit: findingsOf(set, year, deficitBand),
  };
}

function planned(agreement: Agreement, first: number, count: number): PlannedYear[] | undefined {
  const placeOf = new Map<number, number>();
  const years: PlannedYear[] = [];
  for (let at = 0; at < count; at++) {
    const of = plannedYear(agreement, first + at);
    // A tariff that two years enter is none of the loop's.
    if (of === undefined || placeOf.has(of.tariffYear)) return undefined;
    years.push({ ...of, from: placeOf.get(of.year) ?? -1 });
    placeOf.set(of.tariffYear, at);
  }
  return years;
}

/** What years are counted by; nothing where the full ledger tells what is wrong, or its arithmetic is none of whole øre. */
export function planOf(agreement: Agreement, first: number, count: number): readonly PlannedYear[] | undefined {
  if (!Number.isInteger(first) || count > MOST_YEARS) return undefined;
  return unlessRefused(() => planned(agreement, first, count));
}
