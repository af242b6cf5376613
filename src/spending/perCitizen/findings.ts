import { dateText } from "../../dates.ts";
import { registerOf } from "../../registers/registerOf.ts";
import { both } from "../../words.ts";
import { OWN_READING, type SpendingFinding, USERS_OWN } from "../finding.ts";
import { listed } from "../words.ts";
import type { KeyDate, PerCitizenFindingCode } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<PerCitizenFindingCode>;

/** That the counts are the user's own, all or some of them. */
export function ownPopulation({ own, register }: { readonly own: number; readonly register: number }): Found[] {
  if (own === 0) return [];
  const mixed = register > 0;
  return [
    {
      ...USERS_OWN,
      code: "own-population",
      severity: mixed ? "warning" : "info",
      message: mixed ? say.ownAndRegister(own, register, registerOf("inhabitants").source) : say.ownCounts(own),
      figures: { own: String(own), register: String(register) },
      remedy: say.LEAVE_OUT_POPULATION,
    },
  ];
}

/** That one date serves years it does not lie in. */
export function fixedKeyDate(keyDate: KeyDate, years: readonly number[]): Found[] {
  const other = years.filter((year) => keyDate.length > 5 && !keyDate.startsWith(String(year))).map(String);
  if (other.length === 0) return [];
  return [
    {
      ...OWN_READING,
      code: "fixed-key-date",
      severity: "warning",
      message: say.fixedDate(both(dateText, keyDate), listed(other)),
      figures: { date: keyDate, years: other.join(", ") },
      remedy: say.USE_YEARLY_DATE,
    },
  ];
}

/** That a region is given together with some of its municipalities, so that nobody knows how many citizens they have together. */
export function payersOverlap(years: readonly number[]): Found[] {
  if (years.length === 0) return [];
  const list = years.map(String);
  return [
    {
      ...OWN_READING,
      code: "payers-overlap",
      severity: "warning",
      message: say.payersOverlap(listed(list)),
      figures: { years: list.join(", ") },
      remedy: say.CHOOSE_REGION_OR_MUNICIPALITIES,
    },
  ];
}
