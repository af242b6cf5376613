import { AMOUNTS, type DrawnColumns } from "../scenarios/ledgerDraws/loop.ts";
import type { Summary } from "../scenarios/ledgerDraws/summary.ts";
import type { Settle, SumUp, Task } from "./tasks.ts";

/** What came from another thread, of which nothing is known. */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether a value is a list of whole numbers, so many of them. */
function areWholes(value: unknown, count: number): boolean {
  return Array.isArray(value) && value.length === count && value.every(Number.isSafeInteger);
}

/** Whether a value is a column of floats with a place for each draw. */
function isOfDraws(value: unknown, draws: number): boolean {
  return Object.prototype.toString.call(value) === "[object Float64Array]" && (value as Float64Array).length === draws;
}

function isDrawn(answer: unknown, { loopPlan, draws }: Settle): answer is DrawnColumns {
  if (!isObject(answer)) return false;
  const { years, beyond } = answer;
  const count = loopPlan.years.length;
  if (!Array.isArray(years) || years.length !== count || !isObject(beyond)) return false;
  if (!areWholes(beyond.surplus, count) || !areWholes(beyond.deficit, count)) return false;
  const isYear = (year: unknown): boolean =>
    isObject(year) && AMOUNTS.every((amount) => isOfDraws(year[amount], draws));
  return Number.isSafeInteger(beyond.any) && years.every(isYear);
}

function isSummary(answer: unknown, { places }: SumUp): answer is Summary {
  if (!isObject(answer)) return false;
  const { sum, squares, least, most, atPlaces } = answer;
  const areSums = typeof sum === "bigint" && typeof squares === "bigint";
  return areSums && areWholes([least, most], 2) && areWholes(atPlaces, places.length);
}

/** Whether what a thread sent answers the task it was given: a thread of one's own may run any program. */
export function isAnswerTo(task: Task, answer: unknown): boolean {
  return task.job === "settle" ? isDrawn(answer, task) : isSummary(answer, task);
}
