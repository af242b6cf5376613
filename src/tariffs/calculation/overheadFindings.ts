import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import { inBoth, type Text } from "../../words.ts";
import { isIncome } from "../costKind.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import { overheadOf } from "./overhead.ts";

const NOTHING_TO_DO: Text = Object.freeze({ da: "Kræver ingen handling.", en: "No action is needed." });

function indirectMissing({ byKind }: Computed): TariffFinding[] {
  const costs = byKind.filter(([kind, amount]) => !isIncome(kind) && amount.n !== 0n);
  if (costs.length === 0 || costs.some(([kind]) => kind === "indirect")) return [];
  return [
    {
      code: "indirect-costs-missing",
      severity: "warning",
      message: {
        da: "Der er ingen indirekte omkostninger i grundlaget. Taksten skal dække alle budgetterede direkte og indirekte langsigtede omkostninger.",
        en: "There are no indirect costs in the basis. The tariff shall cover all budgeted direct and indirect long-run costs.",
      },
      figures: {},
      source: sources.tariffLaw,
      mark: "law",
      remedy: {
        da: "Tilføj en linje med kind indirect: et beløb eller en procentsats af de direkte omkostninger.",
        en: "Add a line of kind indirect: an amount or a rate of the direct costs.",
      },
    },
  ];
}

function targetFinding(computed: Computed): TariffFinding[] {
  const { agreement } = computed;
  const known = agreement.find(parameters.tariffs.overheadTarget);
  const { target, ofDirectCosts, ofAllCosts } = overheadOf(computed);
  if (known === undefined || target === undefined || ofDirectCosts === null || ofAllCosts === null) return [];
  const shown = (rate: Fraction) => toDecimal(shownRate(rate, agreement));
  return [
    {
      code: "overhead-target",
      severity: "info",
      message: withCarried(
        inBoth((language) => {
          const [direct, all, goal] = [ofDirectCosts, ofAllCosts, target].map((rate) => formatRate(rate, language));
          return language === "da"
            ? `De indirekte omkostninger er ${direct} af de direkte omkostninger og ${all} af alle omkostninger. Målet i ${agreement.title.da} er ${goal}; hvad det er målt af, er ikke kendt, og det er ikke et loft.`
            : `The indirect costs are ${direct} of the direct costs and ${all} of all costs. The target of ${agreement.title.en} is ${goal}; what it is a share of is not known, and it is not a maximum.`;
        }),
        known,
      ),
      figures: {
        target: toDecimal(target),
        ofDirectCosts: shown(ofDirectCosts),
        ofAllCosts: shown(ofAllCosts),
        ...carriedFigure(known),
      },
      source: known.source,
      mark: known.mark,
      remedy: NOTHING_TO_DO,
    },
  ];
}

/** Whether the indirect costs are there, and how they stand beside a target that is known. */
export function overheadFindings(computed: Computed): TariffFinding[] {
  return [...indirectMissing(computed), ...targetFinding(computed)];
}
