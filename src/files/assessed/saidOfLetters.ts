import { joined, type Text } from "../../words.ts";
import { ownValuesSaid } from "../jobs/ownValuesSaid.ts";
import { saidOfRows } from "../jobs/saidOfRows.ts";
import { faultsSaid } from "../kinds/faultsSaid.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import type { JobOptions } from "../options.ts";
import type { AssessedTables } from "./assessTables.ts";
import { type OpenNotice, openNotices } from "./openQuestions.ts";
import { ratesOfRound } from "./ratesOfRound.ts";
import { titlesOf } from "./saidOf.ts";
import * as say from "./words.ts";

/** More notices than these are told by their number. */
const MOST_NAMED = 10;

const sentences = ({ questions }: OpenNotice): Text =>
  joined(
    questions.map(({ what, write }) => say.questionText(what, write)),
    " ",
  );

/** What is asked of notices that have no letter until it is answered, by their ids. */
export const openQuestions = (read: NoticesRead): ReadonlyMap<string | number, Text> =>
  new Map(openNotices(read).map((each) => [each.id, sentences(each)]));

/** Which notices are in no letter, and why. */
function openSaid(open: readonly OpenNotice[]): Text[] {
  const named = open.slice(0, MOST_NAMED).map((each) => {
    const { sheet, row } = each.row;
    return say.notInLetters({ sheet, row, id: String(each.id), offer: each.offer }, sentences(each));
  });
  return [...named, ...(open.length > named.length ? [say.notInLettersEither(open.length - named.length)] : [])];
}

/** What letters rest on, in sentences; what to look at and which columns are kept is of the assessment's own workbook. */
export function saidOfLetters({ read, round, agreement, faults }: AssessedTables, options: JobOptions): Text[] {
  return [
    saidOfRows(read),
    ...(round === undefined || agreement === undefined
      ? []
      : [say.assessed(round, titlesOf(round, agreement)), ...ratesOfRound(round, agreement, options)]),
    ...openSaid(openNotices(read)),
    ...ownValuesSaid(options.asked?.local),
    ...faultsSaid(faults, read.tables),
  ];
}
