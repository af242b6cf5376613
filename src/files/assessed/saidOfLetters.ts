import type { Text } from "../../words.ts";
import { ownValuesSaid } from "../jobs/ownValuesSaid.ts";
import { saidOfRows } from "../jobs/saidOfRows.ts";
import { faultsSaid } from "../kinds/faultsSaid.ts";
import type { JobOptions } from "../options.ts";
import type { AssessedTables } from "./assessTables.ts";
import { ratesOfRound } from "./ratesOfRound.ts";
import { titlesOf } from "./saidOf.ts";
import * as say from "./words.ts";

/** What letters rest on, in sentences; what to look at and which columns are kept is of the assessment's own workbook. */
export function saidOfLetters({ read, round, agreement, faults }: AssessedTables, options: JobOptions): Text[] {
  return [
    saidOfRows(read),
    ...(round === undefined || agreement === undefined
      ? []
      : [say.assessed(round, titlesOf(round, agreement)), ...ratesOfRound(round, agreement, options)]),
    ...ownValuesSaid(options.asked?.local),
    ...faultsSaid(faults, read.tables),
  ];
}
