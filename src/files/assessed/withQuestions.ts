import { codedCell, codeIn } from "../../reports/codes.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { isText, joined, type Text, type Word } from "../../words.ts";
import type { TableFault } from "../faults/fault.ts";
import { SEVERITIES } from "../faults/words.ts";
import { questionText } from "./words.ts";

/** The cells of a row whose figures carry a question, by the word of their column: the question comes before all but an error. */
function withQuestion(row: readonly Cell[], at: (word: Word) => number, questions: readonly TableFault[]): Cell[] {
  const cells = [...row];
  const put = (word: Word, cell: (before: Cell) => Cell) => {
    const i = at(word);
    if (i >= 0) cells[i] = cell(row[i] ?? null);
  };
  const texts: readonly Text[] = questions.map(({ what, write }) => questionText(what, write));
  const hasError = codeIn(row[at("severity")] ?? null) === "error";
  put("severity", (before) => (hasError ? before : codedCell(SEVERITIES.question, "question")));
  put("ownFindings", (before) => Number(before ?? 0) + questions.length);
  put("doubts", (before) => joined([...texts, ...(isText(before) ? [before] : [])], "; "));
  put("worstFinding", (before) => (hasError ? before : (texts[0] ?? before)));
  return cells;
}

/** The sheet of assessed notices in which each row that is asked about shows the question, and counts it. */
export function withQuestions(sheet: Sheet, questionsOf: (row: number) => readonly TableFault[] | undefined): Sheet {
  const at = (word: Word) => sheet.columns.findIndex((column: Column) => column.word === word);
  const rows = sheet.rows.map((row, i) => {
    const questions = questionsOf(i);
    return questions === undefined ? row : withQuestion(row, at, questions);
  });
  return { ...sheet, rows };
}
