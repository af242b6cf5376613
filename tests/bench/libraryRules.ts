import { budgetMonths, planPayments, specialPlaces } from "./libraryRules/financing.ts";
import { revisedAmountsByAdding } from "./libraryRules/indexation.ts";
import { hourPrices, pricesWithoutVat, pricesWithVat, revenuesForShares } from "./libraryRules/privatePrices.ts";
import { noticeLimits } from "./libraryRules/proposals.ts";
import { yearlyRefunds } from "./libraryRules/refunds.ts";
import { carryOvers } from "./libraryRules/settlement.ts";
import type { Subject } from "./libraryRules/subject.ts";
import { convertedTariffs, dayTariffs, ladderTariffs, sharesInKroner } from "./libraryRules/tariffs.ts";

/** The library's own rules with a printed loop, over `rows` rows each. */
export const SUBJECTS: readonly ((rows: number) => Subject)[] = [
  dayTariffs,
  carryOvers,
  yearlyRefunds,
  noticeLimits,
  convertedTariffs,
  ladderTariffs,
  sharesInKroner,
  pricesWithoutVat,
  pricesWithVat,
  revenuesForShares,
  hourPrices,
  revisedAmountsByAdding,
  specialPlaces,
  planPayments,
  budgetMonths,
];
