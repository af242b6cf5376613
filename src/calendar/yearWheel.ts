import type { Agreement } from "../agreements/agreement.ts";
import { checkedAgreement } from "../agreements/checkedAgreement.ts";
import { onDay } from "../agreements/onDay.ts";
import { isWithin } from "../dates.ts";
import { fail } from "../errors.ts";
import { noteWithCarried } from "../findings/carriedText.ts";
import { frozen } from "../frozen.ts";
import { WHEEL_EVENTS } from "../generated/calendar.ts";
import { count } from "../given/figures.ts";
import { parameters } from "../parameters/parameters.ts";
import { knownKeys } from "../reports/given.ts";
import { plainWhole } from "../wholeNumber.ts";
import { inBothLanguages } from "../words.ts";
import { refuseLateOpening } from "./openingDay.ts";
import { readOwnEvents } from "./ownEvents.ts";
import type { Deadline, OwnEvent, YearWheel } from "./wheel.ts";
import { wheelFindings } from "./wheelFindings.ts";
import { dayOf, type TariffStart, type When } from "./when.ts";
import * as say from "./words.ts";

/** What a working group adds to the wheel. */
export interface WheelOptions {
  /** The group's own deadlines, at most 1000; by default none. */
  readonly events?: readonly OwnEvent[];
}

interface BuiltIn extends Omit<Deadline, "date" | "named" | "isProposal"> {
  readonly scope: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

const EVENTS: readonly BuiltIn[] = frozen(WHEEL_EVENTS);

function dated(event: Omit<Deadline, "date" | "named" | "isProposal">, start: TariffStart): Deadline {
  return { ...event, ...dayOf(event.when, start), isProposal: event.mark === "proposed" };
}

function builtIn({ region }: Agreement, start: TariffStart): Deadline[] {
  const { tariffYear } = start;
  const here = EVENTS.filter(({ scope }) => scope === null || scope === region);
  const now = here.filter(
    ({ firstYear, lastYear }) => (firstYear ?? tariffYear) <= tariffYear && tariffYear <= (lastYear ?? tariffYear),
  );
  return now.map(({ scope, firstYear, lastYear, ...event }) => dated(event, start));
}

/** The agreement's own deadline of notices, where one is known: a number of days before the tariff takes effect. */
function agreedDeadline(agreement: Agreement, start: TariffStart): Deadline[] {
  const known = agreement.find(parameters.proposals.noticeDeadline);
  if (known === undefined) return [];
  const { parameter, mark, source, text } = known;
  const note = noteWithCarried(known);
  const when: When = { daysBefore: Number(count(text, "noticeDeadline").n) };
  const event = { id: "notice-deadline", role: "notice", when, title: parameter.title, mark, source } as const;
  return [dated({ ...event, ...(note && { note }) }, start)];
}

function own(event: OwnEvent, start: TariffStart): Deadline {
  const { id, title, when, role = "other", who, what, toWhom, source, opens } = event;
  const texts = {
    ...(who !== undefined && { who: inBothLanguages(who) }),
    ...(what !== undefined && { what: inBothLanguages(what) }),
    ...(toWhom !== undefined && { toWhom: inBothLanguages(toWhom) }),
  };
  const stated = inBothLanguages(source ?? say.OWN_DEADLINE);
  const plain = { id, role, when, title: inBothLanguages(title), ...texts, mark: "local", source: stated } as const;
  return dated({ ...plain, ...(opens !== undefined && { opens }) }, start);
}

function checkOpening({ date, opens }: Deadline, start: TariffStart, path: string): void {
  if (opens !== undefined) refuseLateOpening(dayOf(opens, start).date, date, path);
}

function checkYear({ from, to, title, carriedForward, region }: Agreement, tariffYear: number): void {
  const first = Number.isInteger(tariffYear) ? `${tariffYear}-01-01` : from;
  if (Number.isInteger(tariffYear) && isWithin(first, from, carriedForward ? null : to)) return;
  fail({
    kind: Number.isInteger(tariffYear) ? "outside-validity" : "malformed",
    path: "tariffYear",
    found: tariffYear,
    ...say.yearOutsideAgreement(title, `agreementInForce("${region}", "${first}")`),
  });
}

/**
 * The deadlines around a tariff year in a region, in order of date: known ones, those that the library proposes for the
 * wheel that was asked for on 24 January 2025, each marked as proposed, and the working group's own.
 *
 * A deadline is found by its rule – a date of each year, months or days before the tariff takes effect on 1 January, or
 * one date – and moved to the working day before or after where its rule says so. No deadline for notices is agreed as
 * far as is known; a finding says so until one is given, in `events` with the role `notice` or as
 * `agreement.with({ noticeDeadline: 90 })`. Throws `outside-validity` for a year that the agreement does not cover,
 * `missing` or `malformed` without an agreement, `out-of-range` for an event that opens after its deadline, and for events as
 * other input is refused. Source: each deadline carries its own.
 *
 * @example
 * ```ts
 * import { agreementInForce, yearWheel } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2026-01-01");
 * const events = [{ id: "notice", title: "Takster varsles", role: "notice", when: { monthsBefore: 3, moves: "previous-working-day" } }] as const;
 * const wheel = yearWheel(agreement, 2026, { events });
 * wheel.deadlines.find(({ id }) => id === "notice")?.date; // => "2025-10-01"
 * wheel.deadlines.filter(({ isProposal }) => isProposal).length; // => 6
 * ```
 */
export function yearWheel(of: Agreement, year: number, options: WheelOptions = {}): YearWheel {
  const tariffYear = plainWhole(year) as number;
  const asked = checkedAgreement(of, "2026-01-01");
  checkYear(asked, tariffYear);
  knownKeys(options, ["events"], "options");
  const start = { tariffYear, effectiveFrom: `${tariffYear}-01-01` };
  const agreement = onDay(asked, start.effectiveFrom);
  const known = [...builtIn(agreement, start), ...agreedDeadline(agreement, start)];
  const events = readOwnEvents(
    options.events ?? [],
    known.map(({ id }) => id),
  );
  const owned = events.map((event) => own(event, start));
  for (const [i, each] of owned.entries()) checkOpening(each, start, `events[${i}].opens`);
  const all = [...known, ...owned];
  const deadlines = all.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  const { id, region } = agreement;
  return { agreement: id, region, tariffYear, deadlines, findings: wheelFindings(agreement, deadlines) };
}
