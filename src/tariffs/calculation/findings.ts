import { carriedAgreement, ownValues } from "../../findings/sharedFindings.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { eachOnce, type Text } from "../../words.ts";
import type { Computed } from "./computed.ts";
import { costFindings } from "./costFindings.ts";
import type { TariffFinding } from "./finding.ts";
import { overheadFindings } from "./overheadFindings.ts";
import { residentsFindings } from "./residentsFindings.ts";
import { useFindings } from "./useFindings.ts";

/** The parameters that a calculation rests on. */
function parametersUsed({ input, use: { units } }: Computed): Parameter[] {
  const { tariffRounding, overheadTarget } = parameters.tariffs;
  const rounding = input.rounding === "kroner" ? parameters.proposals.kronerRounding : tariffRounding;
  return [rounding, overheadTarget, ...(units?.known === undefined ? [] : [units.known.parameter])];
}

/** Series with a rate of the user's own in a year that an amount was indexed through. */
function ownSeries({ costs }: Computed): Text[] {
  const own = costs.lines.flatMap(({ lift }) => {
    if (lift === undefined) return [];
    const { steps } = lift.path;
    return steps.some(({ mark }) => mark === "local") ? [ledBy(lift.series, steps)] : [];
  });
  return eachOnce(own);
}

function ownFinding(computed: Computed): TariffFinding[] {
  const values = parametersUsed(computed)
    .map((each) => computed.agreement.find(each))
    .filter((known) => known?.mark === "local") as KnownValue[];
  return ownValues([...values.map(({ parameter }) => parameter.title), ...ownSeries(computed)], values);
}

/** Everything that was found on the way to a tariff. */
export function tariffFindings(computed: Computed): TariffFinding[] {
  return [
    ...costFindings(computed),
    ...overheadFindings(computed),
    ...residentsFindings(computed),
    ...useFindings(computed),
    ...carriedAgreement(computed.agreement),
    ...ownFinding(computed),
  ];
}
