import type { Agreement } from "../../agreements/agreement.ts";
import { knowsChain } from "../../indexation/indexFactor.ts";
import { OWN_RATE } from "../../indexation/words.ts";
import { compare } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { seriesOf } from "./comparison.ts";
import type { Indexing, IndexingOf, OwnIndexing } from "./indexing.ts";
import * as say from "./words.ts";

function agreedIndexing(agreement: Agreement, { factor }: Indexing, indexingOf: IndexingOf) {
  if (agreement.find(parameters.proposals.agreedSeries) === undefined) return undefined;
  const agreed = seriesOf(parameters.proposals.agreedSeries, agreement);
  return knowsChain(factor.from, factor.to, agreed) ? indexingOf(agreed, factor.from, factor.to) : undefined;
}

/** Whether tariffs are indexed by what was agreed: rate for rate, and none stated by the user. */
function isAsAgreed({ factor }: Indexing, agreed: Indexing | undefined): boolean {
  if (factor.steps.length === 0) return true;
  if (agreed === undefined || agreed.series.id !== factor.series) return false;
  return factor.steps.every((step, i) => {
    const other = agreed.factor.steps[i];
    return step.mark !== "local" && other?.year === step.year && compare(other.exact, step.exact) === 0;
  });
}

/** What the user's series puts in place of the agreed indexation between two levels; nothing where it does not. */
export function ownIndexing(own: Indexing, agreement: Agreement, indexingOf: IndexingOf): OwnIndexing | undefined {
  const agreed = agreedIndexing(agreement, own, indexingOf);
  if (isAsAgreed(own, agreed)) return undefined;
  const isOther = agreement.find(parameters.proposals.agreedSeries)?.text !== own.series.id;
  const isChosen = isOther && own.factor.steps.every(({ mark }) => mark !== "local");
  return { ...(agreed && { agreed: agreed.rate }), ...(isChosen && { series: own.series.title }) };
}

/** What a comparison with the agreed indexation, or with what stands in its place, rests on. */
export function restsOn(own: OwnIndexing | undefined): Pick<Provenance, "source" | "mark"> {
  if (own === undefined) return { source: sources.forum2025Item6, mark: "minutes" };
  return { source: own.series === undefined ? OWN_RATE : say.OWN_SERIES, mark: "local" };
}
