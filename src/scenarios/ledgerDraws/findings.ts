import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import { DEFICIT_MAY_BE_CARRIED } from "../../settlement/words.ts";
import type { Plan } from "./plan.ts";
import type { ReadLedgerToDraw } from "./read.ts";
import type { DrawnYear, LedgerDrawsCode } from "./result.ts";
import * as say from "./words.ts";

type DrawsFinding = Finding<LedgerDrawsCode>;

const assumed = (given: Pick<DrawsFinding, "code" | "severity" | "message" | "remedy">): DrawsFinding => ({
  ...given,
  figures: {},
  source: sources.ownReading,
  mark: "assumed",
});

function notStated({ carriedIn, years }: ReadLedgerToDraw, plan: Plan): DrawsFinding[] {
  const first = years[0]?.year ?? 0;
  const silent = plan.years.filter(({ stated }, i) => stated !== undefined && years[i]?.backRegulation === undefined);
  const found: DrawsFinding[] = [];
  if (carriedIn === undefined) {
    const message = say.openingNotStated(first - 1);
    found.push(assumed({ code: "opening-not-stated", severity: "info", message, remedy: say.GIVE_EVEN_ZERO }));
  }
  if (silent.length > 0) {
    const message = say.backRegulationNotStated(silent.map(({ year }) => year));
    found.push(assumed({ code: "back-regulation-not-stated", severity: "info", message, remedy: say.GIVE_EVEN_ZERO }));
  }
  return found;
}

/** What a simulation rests on, and what is not settled about it. */
export function drawsFindings(read: ReadLedgerToDraw, plan: Plan, years: readonly DrawnYear[]): DrawsFinding[] {
  const [message, remedy] = [say.DRAWS_ASSUMED, say.SUPPORT_BOUNDS];
  const carriesDeficit = years.some(({ carriedOut }) => carriedOut.least.lt(0));
  return [
    { ...assumed({ code: "draws-are-assumed", severity: "info", message, remedy }), mark: "local" },
    ...notStated(read, plan),
    assumed({ code: "most-carried", severity: "info", message: say.MOST_IS_CARRIED, remedy: say.READ_AS_MOST }),
    ...(carriesDeficit ? [deficitCarried()] : []),
  ];
}

function deficitCarried(): DrawsFinding {
  return {
    code: "deficit-carried",
    severity: "info",
    message: DEFICIT_MAY_BE_CARRIED,
    figures: {},
    source: sources.forum2015Item3,
    mark: "proposed",
    remedy: say.TRY_NO_DEFICIT,
  };
}
