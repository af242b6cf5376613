import type { Fraction } from "../../numbers/fraction.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { listed } from "../words.ts";
import { DECOMPOSITION_GAPS, type DecompositionFindingCode, type LeftOutPayer } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<DecompositionFindingCode>;

/** Payers that are in no sum, by the reason. */
export function gapFindings(leftOut: readonly LeftOutPayer<Fraction>[]): Found[] {
  return DECOMPOSITION_GAPS.flatMap((code) => {
    const names = leftOut.filter(({ why }) => why === code).map(({ payer }) => payer);
    if (names.length === 0) return [];
    const { why, remedy } = say.GAPS[code];
    return [
      {
        ...OWN_READING,
        code,
        severity: "warning" as const,
        message: say.leftOut(why, listed(names)),
        figures: { payers: names.join(", ") },
        remedy,
      },
    ];
  });
}

/** That users are added row by row, where there are several of a payer. */
export function addedUsers(several: boolean): Found[] {
  if (!several) return [];
  return [
    {
      ...OWN_READING,
      code: "users-of-rows",
      severity: "info",
      message: say.USERS_OF_ROWS,
      figures: {},
      remedy: say.ONE_AREA_AT_A_TIME,
    },
  ];
}

/** That payers cannot be taken as one. */
export function overlapFinding(overlap: boolean): Found[] {
  if (!overlap) return [];
  return [
    {
      ...OWN_READING,
      code: "payers-overlap",
      severity: "info",
      message: say.PAYERS_OVERLAP,
      figures: {},
      remedy: say.CHOOSE_MUNICIPALITIES_OR_REGION,
    },
  ];
}
