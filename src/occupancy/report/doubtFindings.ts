import { sources } from "../../parameters/parameters.ts";
import type { Text } from "../../words.ts";
import type { OccupancyFinding } from "../finding.ts";
import type { WeighedOffer } from "./weighOffer.ts";

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(", ");

function spreadFinding({ services }: WeighedOffer): OccupancyFinding[] {
  const spread = services.filter(({ read }) => read.days.isSpread).map(({ service }) => service);
  if (spread.length === 0) return [];
  return [
    {
      code: "opening-days-spread",
      severity: "info",
      message: {
        da: `Åbningsdagene er fordelt jævnt på de døgn, hvor der var pladser, da antallet af pladser ændrer sig: ${names(spread)}.`,
        en: `The opening days are spread evenly over the days on which there were places, since the number of places changes: ${names(spread)}.`,
      },
      figures: { services: names(spread) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Del ydelsen i to med hver sine åbningsdage, hvis de ligger skævt.",
        en: "Divide the service in two with opening days of their own if they lie unevenly.",
      },
    },
  ];
}

/** Something that was not told, and what is done about it. */
function missing(
  code: OccupancyFinding["code"],
  message: Text,
  remedy: Text,
  figures: OccupancyFinding["figures"] = {},
): OccupancyFinding {
  return { code, severity: "info", message, figures, source: sources.ownReading, mark: "assumed", remedy };
}

function untoldRevenue({ services }: WeighedOffer): OccupancyFinding[] {
  const noTariff = names(services.filter(({ read }) => read.tariff === undefined).map(({ read }) => read));
  const noYear = names(services.filter(({ read }) => read.days.rest === undefined).map(({ read }) => read));
  const tariff = missing(
    "tariff-missing",
    {
      da: `Virkningen på provenuet og årets resultat er ukendt, for taksten mangler: ${noTariff}.`,
      en: `The effect on revenue and the result of the year are unknown, for the tariff is missing: ${noTariff}.`,
    },
    { da: "Giv taksten (tariff).", en: "Give the tariff (tariff)." },
    { services: noTariff },
  );
  const year = missing(
    "opening-days-of-year-missing",
    {
      da: `Årets resultat er ukendt, for årets åbningsdage mangler: ${noYear}.`,
      en: `The result of the year is unknown, for the opening days of the year are missing: ${noYear}.`,
    },
    {
      da: "Skriv openingDays som { period, year }, eller som all for alle døgn.",
      en: "Write openingDays as { period, year }, or as all for every day.",
    },
    { services: noYear },
  );
  return [...(noTariff === "" ? [] : [tariff]), ...(noYear === "" ? [] : [year])];
}

const backRegulationNotTold = () =>
  missing(
    "back-regulation-not-told",
    {
      da: "Efterregulering i årets takster er ikke oplyst; der er regnet med 0 kr.",
      en: "Back-regulation in the year's tariffs is not told; it is taken as DKK 0.",
    },
    {
      da: "Giv beløbet (backRegulationInTariff), også når det er 0.",
      en: "Give it (backRegulationInTariff), also when it is 0.",
    },
  );

const carriedInNotTold = () =>
  missing(
    "carried-in-not-told",
    {
      da: "Overførsel fra året før er ikke oplyst; der er regnet med 0 kr.",
      en: "What was carried in from the year before is not told; it is taken as DKK 0.",
    },
    { da: "Giv beløbet (carriedIn), også når det er 0.", en: "Give it (carriedIn), also when it is 0." },
  );

function takenAsNone({ read, projected, settlement }: WeighedOffer): OccupancyFinding[] {
  const { backRegulationInTariff, carriedIn } = read;
  return [
    ...(projected !== undefined && backRegulationInTariff === undefined ? [backRegulationNotTold()] : []),
    ...(settlement !== undefined && carriedIn === undefined ? [carriedInNotTold()] : []),
  ];
}

/** The size of a change cannot be told per day where no days are budgeted. */
function perDayFinding({ tariffChange }: WeighedOffer): OccupancyFinding[] {
  const moves = tariffChange.direction === "rise" || tariffChange.direction === "fall";
  if (!moves || tariffChange.perDay !== undefined) return [];
  return [
    missing(
      "no-budgeted-days",
      {
        da: "Ændringen af taksten pr. døgn er ukendt, for årets budgetterede døgn er det.",
        en: "The change of the tariff per day is unknown, as are the budgeted days of the year.",
      },
      {
        da: "Giv årets åbningsdage og budgetteret belægning.",
        en: "Give the opening days of the year and the budgeted occupancy.",
      },
    ),
  ];
}

/** What was not told of an offer, and what is done about it. */
export function doubtFindings(weighed: WeighedOffer): OccupancyFinding[] {
  return [...spreadFinding(weighed), ...untoldRevenue(weighed), ...takenAsNone(weighed), ...perDayFinding(weighed)];
}
