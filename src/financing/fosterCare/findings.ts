import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { daysFromAge } from "./days.ts";
import type { ReadFosterChild } from "./read.ts";
import type { FosterCareFindingCode, FosterChildCost } from "./result.ts";
import * as say from "./words.ts";

type FosterFinding = Finding<FosterCareFindingCode>;
type Children = readonly FosterChildCost<unknown>[];

function thirdChildByDay(children: Children, fullRateChildren: number): FosterFinding[] {
  const days = children.reduce((sum, { furtherDays }) => sum + furtherDays, 0);
  if (days === 0) return [];
  return [
    {
      code: "third-child-by-day",
      severity: "info",
      message: say.thirdChild(days, fullRateChildren),
      figures: { days: String(days) },
      source: sources.klThirdChild2016,
      mark: "assumed",
      remedy: say.CHECK_THIRD,
    },
  ];
}

function daysOutsideMonths(children: Children, isPaid: (i: number) => boolean): FosterFinding[] {
  const days = children.reduce((sum, { singleDays }, i) => sum + (isPaid(i) ? singleDays : 0), 0);
  if (days === 0) return [];
  return [
    {
      code: "days-outside-months",
      severity: "info",
      message: say.outsideMonths(days),
      figures: { days: String(days) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.CHECK_CONTRACT,
    },
  ];
}

function ratesWithReservation(used: readonly KnownValue[]): FosterFinding[] {
  return used
    .filter(({ note }) => note !== undefined)
    .map((known) => ({
      code: "rate-with-reservation",
      severity: "info",
      message: say.reservation(known),
      figures: { parameter: known.parameter.name, rate: known.text },
      source: known.source,
      mark: known.mark,
      remedy: say.CHECK_RATE,
    }));
}

/** Children who have reached the age that the rates are not for any more, on some of their days. */
export function noLongerChildren(children: readonly ReadFosterChild[], age: KnownValue): FosterFinding[] {
  const years = Number(age.text);
  const found = children.flatMap((child) => {
    const days = daysFromAge(child, years);
    return days === 0 ? [] : [{ child: child.child, days }];
  });
  if (found.length === 0) return [];
  return [
    {
      code: "no-longer-a-child",
      severity: "warning",
      message: say.noLongerChildren(found, years),
      figures: { children: found.map(({ child }) => child).join(", "), age: age.text },
      source: age.source,
      mark: age.mark,
      remedy: say.CHECK_AGE,
    },
  ];
}

/** What is assumed in a family's cost, and what is to be known of the rates; `isPaid` tells a child with remuneration. */
export function fosterCareFindings(
  children: Children,
  isPaid: (i: number) => boolean,
  fullRateChildren: number,
  used: readonly KnownValue[],
): FosterFinding[] {
  return [
    ...thirdChildByDay(children, fullRateChildren),
    ...daysOutsideMonths(children, isPaid),
    ...ratesWithReservation(used),
  ];
}
