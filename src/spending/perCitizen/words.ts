import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { PerCitizenOf } from "./result.ts";

// What is refused.

export const unknownCount = (payer: string, year: number, found: Text): Text => ({
  da: `${payer} i ${year}: ${found.da}`,
  en: `${payer} in ${year}: ${found.en}`,
});

export const giveCount = (payer: string, year: number): Text => ({
  da: `giv tallet selv: population: [{ payer: "${payer}", year: ${year}, count: … }], eller vælg en anden dato eller andre år`,
  en: `give the count yourself: population: [{ payer: "${payer}", year: ${year}, count: … }], or choose another date or other years`,
});

export const DATES: Text = frozen({
  da: '"01-01" eller "07-01" for årets 1. januar eller 1. juli, eller en dato som "2024-01-01" for alle år',
  en: '"01-01" or "07-01" for 1 January or 1 July of the year, or a date such as "2024-01-01" for all years',
});

export const STATE_DATE: Text = frozen({
  da: "angiv, hvilken dato indbyggerne er talt på; tallet pr. indbygger afhænger af den",
  en: "say on which date the inhabitants are counted; the figure per inhabitant depends on it",
});

export const NO_DATE_PER_USER: Text = frozen({
  da: "ingen dato og ingen indbyggere, når der regnes pr. bruger",
  en: "neither a date nor inhabitants where spending is per user",
});

export const REMOVE_OR_PER_INHABITANT: Text = frozen({
  da: "fjern den, eller regn pr. indbygger; brugerne er dem, rækkerne oplyser",
  en: "remove it, or compute per inhabitant; the users are those that the rows state",
});

// The explanation.

export const weightedMeans = (per: Text, account: Text): Text => ({
  da: `Udgift pr. ${per.da} er udgiften (${account.da}) delt med antallet; gennemsnit er vejede: den samlede udgift delt med det samlede antal hos de betalere, der har rækker i området og året.`,
  en: `Spending per ${per.en} is the spending (${account.en}) over the number; means are weighted: all spending over the number in all, of the payers that have rows in the area and year.`,
});

export const perCitizenIn = (year: number, amount: Text, per: Text): Text => ({
  da: `${year}: ${amount.da} pr. ${per.da} i alt.`,
  en: `${year}: ${amount.en} per ${per.en} in all.`,
});

export const title = (per: Text): Text => ({ da: `Udgift pr. ${per.da}`, en: `Spending per ${per.en}` });

const PER: Readonly<Record<Exclude<PerCitizenOf, object>, Text>> = frozen({
  inhabitant: { da: "indbygger", en: "inhabitant" },
  user: { da: "bruger", en: "user" },
  fullYearUser: { da: "helårsperson", en: "full-year user" },
});

/** Whom spending is per, as a sentence says it. */
export const perText = (per: PerCitizenOf): Text =>
  typeof per === "object" ? { da: `${per.ages}-årig`, en: `person aged ${per.ages}` } : PER[per];

export const inEachYear = (day: Text): Text => ({ da: `${day.da} i hvert år`, en: `${day.en} of each year` });

export const onDay = (day: Text): Text => ({ da: `den ${day.da}`, en: day.en });

export const countedOn = (date: Text): Text => ({
  da: `Indbyggerne er talt ${date.da}; en regions indbyggere er dens kommuners.`,
  en: `Inhabitants are counted on ${date.en}; a region's inhabitants are those of its municipalities.`,
});

// Findings.

export const LEAVE_OUT_POPULATION: Text = frozen({
  da: "Udelad jeres egne indbyggertal, hvor registrets skal bruges.",
  en: "Leave out your own counts where the register's are to be used.",
});

export const fixedDate = (date: Text, years: Text): Text => ({
  da: `Indbyggerne er talt den ${date.da} også for ${years.da}; ændringer i befolkningen er ikke med.`,
  en: `The inhabitants are counted on ${date.en} also for ${years.en}; changes in population are not in it.`,
});

export const USE_YEARLY_DATE: Text = frozen({
  da: "Brug den 1. januar eller den 1. juli, eller oplys hvert års indbyggertal.",
  en: "Use 1 January or 1 July, or state each year's inhabitants.",
});

export const payersOverlap = (years: Text): Text => ({
  da: `I ${years.da} er både en region og kun nogle af dens kommuner betalere; de har ikke et fælles indbyggertal, så der er ingen udgift pr. indbygger i alt.`,
  en: `In ${years.en} a region and only some of its municipalities are payers; they have no number of inhabitants together, so that there is no spending per inhabitant in all.`,
});

export const CHOOSE_REGION_OR_MUNICIPALITIES: Text = frozen({
  da: "Vælg regionen eller kommunerne, eller tilføj regionens øvrige kommuner.",
  en: "Choose the region or the municipalities, or add the region's other municipalities.",
});

export const ownAndRegister = (own: number, register: number, table: Text): Text => ({
  da: `${own} indbyggertal er brugerens egne og ${register} fra registret (${table.da}); kontrollér, at de er talt på samme dato.`,
  en: `${own} counts of inhabitants are the user's own and ${register} the register's (${table.en}); check that they are counted on the same date.`,
});

export const ownCounts = (own: number): Text => ({
  da: `Indbyggertallene (${own}) er brugerens egne; de er ikke holdt op mod registret.`,
  en: `The counts of inhabitants (${own}) are the user's own; they are not compared with the register.`,
});
