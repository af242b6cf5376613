import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { TOTAL, tariffUnitWords } from "../words.ts";
import type { MovedCosts } from "./movedResult.ts";
import * as say from "./words.ts";

/** The tables of costs moved: the base and the packages before and after, and what it means to groups of citizens. */
export interface MoveCostsSheets {
  readonly services: Sheet;
  readonly groups: Sheet;
}

function servicesSheet({ offer, year, changes, total, explanation }: MovedCosts): Sheet {
  return tableOf(
    say.movedTitle(year, offer),
    changes,
    [
      { word: "service", unit: "text", cell: say.serviceName, total: TOTAL },
      { word: "unit", unit: "text", cell: ({ unit }) => tariffUnitWords(unit), code: ({ unit }) => unit },
      { word: "costBefore", unit: "kr", cell: ({ costBefore }) => costBefore },
      { word: "costAfter", unit: "kr", cell: ({ costAfter }) => costAfter },
      { word: "tariffBefore", unit: "kr", cell: ({ tariffBefore }) => tariffBefore },
      { word: "tariffAfter", unit: "kr", cell: ({ tariffAfter }) => tariffAfter },
      { word: "change", unit: "kr", cell: ({ change }) => change },
      { word: "effectInYear", unit: "kr", cell: ({ effect }) => effect, total },
    ],
    { notes: explanation.says },
  );
}

function groupsSheet({ groups }: MovedCosts): Sheet {
  return tableOf(
    say.GROUPS_TITLE,
    groups,
    [
      { word: "citizenGroup", unit: "text", cell: ({ id }) => id },
      { word: "expectedCitizens", unit: "count", cell: ({ citizens }) => citizens },
      { word: "effectPerCitizen", unit: "kr", cell: ({ perCitizen }) => perCitizen },
      { word: "effectInYear", unit: "kr", cell: ({ effect }) => effect },
    ],
    { notes: [say.EFFECTS_UNROUNDED] },
  );
}

/**
 * Costs moved between base and packages as tables: the services, and the groups of citizens. Amounts in kr. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link moveCosts}.
 *
 * @example
 * ```ts
 * import { agreementInForce, moveCosts, moveCostsSheets } from "rammetakst";
 * const base = { cost: 14_600_000, places: 22, expectedCitizens: 20 };
 * const offer = { offer: "Holtegården", year: 2020, base, packages: [{ id: "A", cost: 1_000_000, citizens: 10 }] };
 * const agreement = agreementInForce("syddanmark", "2020-01-01");
 * const moved = moveCosts(offer, { from: "A", to: "base", amount: 730_000 }, agreement);
 * moveCostsSheets(moved).services.rows.length; // => 3
 * moveCostsSheets(moved).groups.rows.length; // => 0
 * ```
 */
export function moveCostsSheets(given: MovedCosts): MoveCostsSheets {
  const moved = resultOf("moveCosts", given, ["moves", "groups"]);
  return { services: servicesSheet(moved), groups: groupsSheet(moved) };
}
