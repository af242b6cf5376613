import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { MovedCosts } from "./movedResult.ts";
import { serviceName } from "./names.ts";

/** The tables of costs moved: the base and the packages before and after, and what it means to groups of citizens. */
export interface MoveCostsSheets {
  readonly services: Sheet;
  readonly groups: Sheet;
}

function servicesSheet({ offer, year, changes, total, explanation }: MovedCosts): Sheet {
  return {
    title: {
      da: `Flytning mellem basis og ydelsespakker ${year}: ${offer}`,
      en: `Move between base and service packages ${year}: ${offer}`,
    },
    columns: [
      { word: "service", unit: "text" },
      { word: "unit", unit: "text" },
      { word: "costBefore", unit: "kr" },
      { word: "costAfter", unit: "kr" },
      { word: "tariffBefore", unit: "kr" },
      { word: "tariffAfter", unit: "kr" },
      { word: "change", unit: "kr" },
      { word: "effectInYear", unit: "kr" },
    ],
    rows: [
      ...changes.map((each) => [
        serviceName(each),
        tariffUnitWords(each.unit),
        each.costBefore,
        each.costAfter,
        each.tariffBefore,
        each.tariffAfter,
        each.change,
        each.effect,
      ]),
      [{ da: "I alt", en: "Total" }, null, null, null, null, null, null, total],
    ],
    totalRows: 1,
    notes: explanation.says,
  };
}

function groupsSheet({ groups }: MovedCosts): Sheet {
  return {
    title: { da: "Virkning for borgergrupperne", en: "Effect for the citizen groups" },
    columns: [
      { word: "citizenGroup", unit: "text" },
      { word: "expectedCitizens", unit: "count" },
      { word: "effectPerCitizen", unit: "kr" },
      { word: "effectInYear", unit: "kr" },
    ],
    rows: groups.map(({ id, citizens, perCitizen, effect }) => [id, citizens, perCitizen, effect]),
    notes: [
      {
        da: "Virkningerne er regnet med uafrundede takster ved de forventede døgn; et positivt beløb er mere at betale.",
        en: "The effects are by unrounded tariffs at the expected days; above 0 is more to pay.",
      },
    ],
  };
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
