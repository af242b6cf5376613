import { dateText } from "../../dates.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { eachOnce, type Text } from "../../words.ts";
import type { Computed } from "./computed.ts";
import { costFindings } from "./costFindings.ts";
import type { TariffFinding } from "./finding.ts";
import { overheadFindings } from "./overheadFindings.ts";
import { residentsFindings } from "./residentsFindings.ts";
import { useFindings } from "./useFindings.ts";

function carriedFinding({ agreement }: Computed): TariffFinding[] {
  const { carriedForward, title, to, source } = agreement;
  if (!carriedForward) return [];
  return [
    {
      code: "agreement-carried-forward",
      severity: "warning",
      message: {
        da: `${title.da} udløb den ${dateText(to, "da")}; dens regler er videreført, fordi du bad om det (mode: "lenient").`,
        en: `${title.en} ended on ${dateText(to, "en")}; its rules are carried forward, since you asked for it (mode: "lenient").`,
      },
      figures: { endedOn: to },
      source,
      mark: "assumed",
      remedy: { da: "Brug den nye aftale, når den er kendt.", en: "Use the new agreement once it is known." },
    },
  ];
}

/** The parameters that a calculation rests on. */
function parametersUsed({ input, use: { units } }: Computed): Parameter[] {
  const { tariffRounding, overheadTarget } = parameters.tariffs;
  const rounding = input.rounding === "kroner" ? parameters.proposals.kronerRounding : tariffRounding;
  return [rounding, overheadTarget, ...(units?.known === undefined ? [] : [units.known.parameter])];
}

/** Series that lend a rate of the user's own to the years that were passed. */
function ownSeries({ costs, input: { year } }: Computed): Text[] {
  const own = costs.lines.flatMap(({ lift }) => {
    if (lift === undefined) return [];
    const [first, last] = [Math.min(lift.from, year), Math.max(lift.from, year)];
    const isOwn = lift.series.steps.some((step) => step.mark === "local" && step.year > first && step.year <= last);
    return isOwn ? [lift.series.title] : [];
  });
  return eachOnce(own);
}

function localFinding(computed: Computed): TariffFinding[] {
  const { agreement } = computed;
  const own = [
    ...parametersUsed(computed)
      .filter((each) => agreement.find(each)?.mark === "local")
      .map(({ title }) => title),
    ...ownSeries(computed),
  ];
  if (own.length === 0) return [];
  return [
    {
      code: "local-value",
      severity: "info",
      message: {
        da: `Beregningen bruger værdier, som du selv har valgt: ${own.map(({ da }) => da).join("; ")}.`,
        en: `The calculation uses values that you chose yourself: ${own.map(({ en }) => en).join("; ")}.`,
      },
      figures: {},
      source: { da: "brugerens egen værdi", en: "the user's own value" },
      mark: "local",
      remedy: { da: "Nævn det, når taksten bruges.", en: "Say so when the tariff is used." },
    },
  ];
}

/** Everything that was found on the way to a tariff. */
export function tariffFindings(computed: Computed): TariffFinding[] {
  return [
    ...costFindings(computed),
    ...overheadFindings(computed),
    ...residentsFindings(computed),
    ...useFindings(computed),
    ...carriedFinding(computed),
    ...localFinding(computed),
  ];
}
