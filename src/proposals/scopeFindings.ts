import { formatAmount } from "../numbers/amountText.ts";
import { toDecimal } from "../numbers/exact.ts";
import { equal } from "../numbers/fraction.ts";
import { parameters, sources } from "../parameters/parameters.ts";
import type { Finding } from "./finding.ts";
import type { Judged } from "./judged.ts";

function togetherFindings({ case: { read, together } }: Judged): Finding[] {
  if (together.length < 2) return [];
  const ids = together.map(({ notice }) => String(notice.id)).join(", ");
  const at = together.indexOf(read);
  const earlier = together[at - 1];
  const findings: Finding[] = [
    {
      code: "taken-together",
      severity: "info",
      message: {
        da: `Varslerne ${ids} gælder samme ydelse og takstår og er vurderet samlet fra den første gældende takst.`,
        en: `The notices ${ids} are for the same service and tariff year and are judged together from the first current tariff.`,
      },
      figures: { notices: ids },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Giv ydelserne hver sit navn i service, hvis det er forskellige ydelser.",
        en: "Name each service in service if they are different ones.",
      },
    },
  ];
  if (earlier !== undefined && !equal(earlier.proposed.amount, read.current.amount)) {
    findings.push({
      code: "notices-do-not-link",
      severity: "error",
      message: {
        da: `Den gældende takst på ${formatAmount(read.current.amount, "da")} er ikke den, som varsel ${earlier.notice.id} endte på: ${formatAmount(earlier.proposed.amount, "da")}.`,
        en: `The current tariff of ${formatAmount(read.current.amount, "en")} is not what notice ${earlier.notice.id} ended at: ${formatAmount(earlier.proposed.amount, "en")}.`,
      },
      figures: { current: toDecimal(read.current.amount), earlier: toDecimal(earlier.proposed.amount) },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Find ud af, hvilken takst der faktisk gælder.", en: "Find out which tariff is in fact in force." },
    });
  }
  return findings;
}

function quantityFinding({ quantity }: Judged): Finding[] {
  if (!("missing" in quantity)) return [];
  const { missing } = quantity;
  return [
    {
      code: "quantity-missing",
      severity: "info",
      message: {
        da: `Den årlige virkning er ikke beregnet: der mangler ${missing.da}.`,
        en: `The annual effect is not computed: ${missing.en} is missing.`,
      },
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Tilføj oplysningen til varslet.", en: "Add it to the notice." },
    },
  ];
}

function carriedFindings({ agreement }: Judged): Finding[] {
  if (!agreement.carriedForward) return [];
  return [
    {
      code: "carried-forward",
      severity: "warning",
      message: {
        da: `${agreement.title.da} udløb den ${agreement.to}; dens regler er videreført til ${agreement.date}, som du bad om.`,
        en: `${agreement.title.en} ended on ${agreement.to}; its rules are carried forward to ${agreement.date}, as you asked.`,
      },
      figures: { endedOn: agreement.to },
      source: agreement.source,
      mark: "assumed",
      remedy: { da: "Brug den nye aftale, når den er kendt.", en: "Use the new agreement once it is known." },
    },
  ];
}

const LOOKED_AT = [
  parameters.proposals.limitRounding,
  parameters.proposals.agreedSeries,
  parameters.tariffs.daysInYear,
];

/** Values that the user gave in place of those in force are said, so that nobody takes them for the agreement's. */
function localFindings({ agreement, agreed, national }: Judged): Finding[] {
  const parametersOfOwn = LOOKED_AT.filter((each) => agreement.find(each)?.mark === "local").map(({ title }) => title);
  const series = [agreed.series, ...(national ? [national.series] : [])];
  const ratesOfOwn = series.filter(({ steps }) => steps.some(({ mark }) => mark === "local")).map(({ title }) => title);
  const own = [...parametersOfOwn, ...ratesOfOwn];
  if (own.length === 0) return [];
  return [
    {
      code: "local-value",
      severity: "info",
      message: {
        da: `Vurderingen bruger værdier, som du selv har givet: ${own.map(({ da }) => da).join("; ")}.`,
        en: `The assessment uses values that you gave yourself: ${own.map(({ en }) => en).join("; ")}.`,
      },
      figures: {},
      source: { da: "brugerens egen værdi", en: "the user's own value" },
      mark: "local",
      remedy: { da: "Nævn det, når resultatet bruges.", en: "Say so when the result is used." },
    },
  ];
}

/** What the assessment rests on besides the notice itself. */
export function scopeFindings(judged: Judged): Finding[] {
  return [
    ...togetherFindings(judged),
    ...quantityFinding(judged),
    ...carriedFindings(judged),
    ...localFindings(judged),
  ];
}
