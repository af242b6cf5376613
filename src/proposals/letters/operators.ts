import { groupsOf } from "../../groups.ts";
import { findRegion } from "../../registers/regions.ts";
import { inAnyCase } from "../../sameText.ts";
import type { Assessment } from "../judgement/result.ts";

/**
 * Who runs the offer, as one text: a municipality and a region by their place, whatever they call themselves, and a private
 * party by its name, where upper and lower case make no difference.
 */
function whoRuns({ notice, operator, municipality }: Assessment): string {
  const { kind, region } = notice.operator;
  if (kind === "municipality") return `${kind} ${municipality ?? operator}`;
  if (kind === "region") return `${kind} ${findRegion(region ?? operator).id}`;
  return `${kind} ${inAnyCase(operator)}`;
}

/** The assessments of each operator, in the order that the operators first come in. */
export function byOperator(assessments: readonly Assessment[]): readonly (readonly Assessment[])[] {
  return [...groupsOf(assessments, whoRuns).values()];
}
