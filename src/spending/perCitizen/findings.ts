import { dateText } from "../../dates.ts";
import { registerOf } from "../../registers/registerOf.ts";
import type { SpendingFinding } from "../finding.ts";
import { OWN_READING, USERS_OWN } from "../finding.ts";
import { listed } from "../labels.ts";
import type { KeyDate, PerCitizenFindingCode } from "./result.ts";

type Found = SpendingFinding<PerCitizenFindingCode>;

/** That the counts are the user's own, all or some of them. */
export function ownPopulation({ own, register }: { readonly own: number; readonly register: number }): Found[] {
  if (own === 0) return [];
  const mixed = register > 0;
  const table = registerOf("inhabitants").source;
  return [
    {
      ...USERS_OWN,
      code: "own-population",
      severity: mixed ? "warning" : "info",
      message: {
        da: mixed
          ? `${own} indbyggertal er brugerens egne og ${register} fra registret (${table.da}); kontrollér, at de er talt på samme dato.`
          : `Indbyggertallene (${own}) er brugerens egne; de er ikke holdt op mod registret.`,
        en: mixed
          ? `${own} counts of inhabitants are the user's own and ${register} the register's (${table.en}); check that they are counted on the same date.`
          : `The counts of inhabitants (${own}) are the user's own; they are not held against the register.`,
      },
      figures: { own: String(own), register: String(register) },
      remedy: {
        da: "Udelad population, hvor registrets tal skal bruges.",
        en: "Leave out population where the register's counts are to be used.",
      },
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
      message: {
        da: `Indbyggerne er talt den ${dateText(keyDate, "da")} også for ${listed(other, "da")}; ændringer i befolkningen er ikke med.`,
        en: `The inhabitants are counted on ${dateText(keyDate, "en")} also for ${listed(other, "en")}; changes in population are not in it.`,
      },
      figures: { date: keyDate, years: other.join(", ") },
      remedy: {
        da: 'Brug "01-01" eller "07-01", eller giv hvert års tal i population.',
        en: 'Use "01-01" or "07-01", or give each year\'s counts in population.',
      },
    },
  ];
}

/** That a region stands beside some of its municipalities, so that nobody knows how many citizens they have together. */
export function payersOverlap(years: readonly number[]): Found[] {
  if (years.length === 0) return [];
  const list = years.map(String);
  return [
    {
      ...OWN_READING,
      code: "payers-overlap",
      severity: "warning",
      message: {
        da: `I ${listed(list, "da")} er både en region og kun nogle af dens kommuner betalere; de har ikke et fælles indbyggertal, så der er ingen udgift pr. indbygger i alt.`,
        en: `In ${listed(list, "en")} a region and only some of its municipalities are payers; they have no number of inhabitants together, so that there is no spending per inhabitant in all.`,
      },
      figures: { years: list.join(", ") },
      remedy: {
        da: "Vælg regionen eller kommunerne (payers), eller tilføj regionens øvrige kommuner.",
        en: "Choose the region or the municipalities (payers), or add the region's other municipalities.",
      },
    },
  ];
}
