import { dateText } from "../../dates.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { ProposalFinding } from "../finding.ts";
import { idsText } from "../ids.ts";
import type { Judged } from "../judgement/judged.ts";

function togetherFindings({ case: { together } }: Judged): ProposalFinding[] {
  if (together.length < 2) return [];
  const notices = idsText(together);
  return [
    {
      code: "taken-together",
      severity: "info",
      message: {
        da: `Varslerne ${notices} gælder samme ydelse og takstår og er vurderet samlet fra den første gældende takst.`,
        en: `The notices ${notices} are for the same service and tariff year and are judged together from the first current tariff.`,
      },
      figures: { notices },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Er det forskellige ydelser, så giv dem hver sit navn i feltet service.",
        en: "If they are different services, give each a name of its own in the field service.",
      },
    },
  ];
}

function quantityFinding({ quantity }: Judged): ProposalFinding[] {
  if (!("missing" in quantity)) return [];
  const { missing } = quantity;
  return [
    {
      code: "quantity-missing",
      severity: "info",
      message: {
        da: `Den årlige virkning er ikke beregnet. Der mangler ${missing.da}.`,
        en: `The annual effect is not computed. Missing: ${missing.en}.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Tilføj oplysningen til varslet.", en: "Add it to the notice." },
    },
  ];
}

function carriedFindings({ agreement }: Judged): ProposalFinding[] {
  if (!agreement.carriedForward) return [];
  return [
    {
      code: "carried-forward",
      severity: "warning",
      message: {
        da: `${agreement.title.da} udløb den ${dateText(agreement.to, "da")}; dens regler er videreført til den ${dateText(agreement.date, "da")}, fordi du bad om det.`,
        en: `${agreement.title.en} ended on ${dateText(agreement.to, "en")}; its rules are carried forward to ${dateText(agreement.date, "en")}, since you asked for it.`,
      },
      figures: { endedOn: agreement.to },
      source: agreement.source,
      mark: "assumed",
      remedy: { da: "Brug den nye aftale, når den er kendt.", en: "Use the new agreement once it is known." },
    },
  ];
}

const ALWAYS: readonly Parameter[] = [
  ...Object.values(parameters.proposals),
  parameters.tariffs.daysInYear,
  parameters.tariffs.monthsInYear,
];

/** What an assessment looks at: of the rules around a tariff only those that the notice gives cause for. */
function lookedAt({ case: { read }, wheel }: Judged): Parameter[] {
  const { coverageThreshold, highlySpecialisedChangeBody, closingPlacesBody } = parameters.capacity;
  const all = [
    ...ALWAYS,
    ...(read.coverage === undefined ? [] : [coverageThreshold]),
    ...(read.capacity === undefined ? [] : [highlySpecialisedChangeBody, closingPlacesBody]),
  ];
  return wheel === undefined ? all : all.filter((each) => each !== parameters.proposals.noticeDeadline);
}

/** A series is the user's own where it is not the one in force, or where it lends a rate of the user's to these years. */
function ownSeries({ case: { read, before }, agreement }: Judged, parameter: Parameter, series: IndexSeries): Text[] {
  const { id, title, steps } = series;
  const [from, to] = [before.priceLevel, read.proposed.priceLevel];
  const hasOwnRate = steps.some(({ mark, year }) => mark === "local" && year > from && year <= to);
  if (!hasOwnRate && agreement.find(parameter)?.text === id) return [];
  return [{ da: `${parameter.title.da} – ${title.da}`, en: `${parameter.title.en} – ${title.en}` }];
}

/** Values that the user gave in place of those in force are said, so that nobody takes them for the agreement's. */
function localFindings(judged: Judged): ProposalFinding[] {
  const { agreement, agreed, nationalSeries } = judged;
  const own = [
    ...lookedAt(judged)
      .filter((each) => agreement.find(each)?.mark === "local")
      .map(({ title }) => title),
    ...ownSeries(judged, parameters.proposals.agreedSeries, agreed.series),
    ...ownSeries(judged, parameters.proposals.nationalSeries, nationalSeries),
  ];
  if (own.length === 0) return [];
  return [
    {
      code: "local-value",
      severity: "info",
      message: {
        da: `Vurderingen bruger noget, som du selv har valgt: ${own.map(({ da }) => da).join("; ")}.`,
        en: `The assessment uses what you chose yourself: ${own.map(({ en }) => en).join("; ")}.`,
      },
      figures: {},
      source: { da: "brugerens egen værdi", en: "the user's own value" },
      mark: "local",
      remedy: { da: "Nævn det, når resultatet bruges.", en: "Say so when the result is used." },
    },
  ];
}

/** What the assessment rests on besides the notice itself. */
export function scopeFindings(judged: Judged): ProposalFinding[] {
  return [
    ...togetherFindings(judged),
    ...quantityFinding(judged),
    ...carriedFindings(judged),
    ...localFindings(judged),
  ];
}
