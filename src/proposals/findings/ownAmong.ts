import type { Agreement } from "../../agreements/agreement.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { rememberedBySet } from "../../rules/rememberedBySet.ts";
import type { Judged } from "../judgement/judged.ts";

const ALWAYS: readonly Parameter[] = [
  ...Object.values(parameters.proposals),
  parameters.tariffs.daysInYear,
  parameters.tariffs.monthsInYear,
];

/** What an assessment looks at only where the notice gives cause for it. */
const AT_TIMES = {
  coverage: [parameters.capacity.coverageThreshold],
  capacity: [parameters.capacity.highlySpecialisedChangeBody, parameters.capacity.closingPlacesBody],
} as const satisfies Record<string, readonly Parameter[]>;

type AtTimes = keyof typeof AT_TIMES | "wheel";

function lookedAtBy({ case: { read }, wheel }: Judged): AtTimes[] {
  const at: AtTimes[] = [];
  if (read.coverage !== undefined) at.push("coverage");
  if (read.capacity !== undefined) at.push("capacity");
  if (wheel !== undefined) at.push("wheel");
  return at;
}

/** What an assessment looks at: a wheel stands for the agreement's deadline. */
function lookedAt(atTimes: readonly AtTimes[]): Parameter[] {
  const all = [...ALWAYS, ...atTimes.flatMap((each): readonly Parameter[] => (each === "wheel" ? [] : AT_TIMES[each]))];
  return atTimes.includes("wheel") ? all.filter((each) => each !== parameters.proposals.noticeDeadline) : all;
}

const ownOf = rememberedBySet(
  (agreement: Agreement, ...atTimes: readonly AtTimes[]): KnownValue[] => {
    return lookedAt(atTimes).flatMap((each) => {
      const known = agreement.find(each);
      return known?.mark === "local" ? known : [];
    });
  },
  [...ALWAYS, ...Object.values(AT_TIMES).flat()],
);

/** The values of the user's own among those that an assessment looks at. */
export const ownAmong = (judged: Judged): readonly KnownValue[] => ownOf(judged.agreement, ...lookedAtBy(judged));
