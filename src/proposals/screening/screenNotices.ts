import type { Agreement } from "../../agreements/agreement.ts";
import { type AgreementsOfRows, readAgreements } from "../../agreements/agreementsOfRows.ts";
import type { Decimal } from "../../decimal.ts";
import { bitsIn } from "../../findings/ofBits.ts";
import { checkedRow } from "../../given/failedRow.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { oereOf } from "../../numbers/inOere.ts";
import { unlessRefused } from "../../refusals.ts";
import { knownKeys, oneOf } from "../../reports/given.ts";
import type { WholeColumn } from "../../rules/columns/kinds.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import { TARIFF_UNIT_NAMES } from "../../tariffs/words.ts";
import { assessAlone } from "../assessAlone.ts";
import { type CheckedOptions, checkOptions } from "../assessOptions.ts";
import { attempt, isFailed } from "../attempt.ts";
import type { Assessment } from "../judgement/result.ts";
import { VERDICTS } from "../judgement/result.ts";
import { readNotice } from "../notice/read.ts";
import type { FailedNotice } from "../round.ts";
import { PLACE } from "./answers.ts";
import { type Bound, boundBy } from "./bound.ts";
import { BIT, SCREENED } from "./codes.ts";
import { type Group, groupsIn } from "./groups.ts";
import type { NoticeColumns, ScreenOptions } from "./input.ts";
import { judge, markBounds } from "./judge.ts";
import { noticeOf } from "./noticeOf.ts";
import { areAllOrdinary, oddOnes } from "./ordinary.ts";
import { Out } from "./out.ts";
import { type ReadColumns, readColumns } from "./read.ts";
import type { ScreenedNotices } from "./result.ts";
import { screened, type Tariffs } from "./screened.ts";

const OPTIONS: readonly (keyof ScreenOptions)[] = ["series", "national", "ids", "unit"];

/** What is screened: the columns, the agreement of each notice, and what its full assessment takes. */
interface Screening {
  readonly columns: ReadColumns;
  readonly agreementOf: (row: number) => readonly [Agreement, CheckedOptions];
  readonly of: ArrayLike<number> | undefined;
  readonly areAllOrdinary: boolean;
  readonly idOf: (row: number) => string | number;
  readonly unit: TariffUnit;
}

function readOptions(given: unknown, rows: number) {
  knownKeys(given, OPTIONS, "options");
  const { ids, unit = "day", ...assess } = given as ScreenOptions;
  return {
    ids: readRowIds(ids, rows),
    unit: oneOf(unit, Object.keys(TARIFF_UNIT_NAMES) as TariffUnit[], "options.unit"),
    assess,
  };
}

function screeningOf(given: NoticeColumns, agreement: unknown, options: unknown): Screening {
  const columns = readColumns(given);
  const { sets, of } = readAgreements(agreement, columns.rows, "2025-01-01");
  const { ids, unit, assess } = readOptions(options, columns.rows);
  const checked = sets.map((each) => ({ ...checkOptions(assess, each), isEachByOwn: true }));
  return {
    columns,
    of,
    areAllOrdinary: areAllOrdinary(columns),
    unit,
    idOf: (row) => ids?.[row] ?? row,
    agreementOf: (row) => {
      const set = of?.[row] ?? 0;
      return [sets[set] as Agreement, checked[set] as CheckedOptions];
    },
  };
}

/** The full assessment of one notice. */
function assessed({ columns, idOf, unit, agreementOf }: Screening, row: number): Assessment {
  const [agreement, options] = agreementOf(row);
  return assessAlone(readNotice(noticeOf(columns, row, idOf(row), unit), `notices[${row}]`), agreement, options);
}

/** What the group's agreement says; nothing where the full assessment tells what is wrong. */
function boundOrLeft(group: Group, { agreementOf }: Screening, first: number): Bound | undefined {
  if (!Number.isInteger(group.year) || group.to < group.from) return undefined;
  return unlessRefused(() => boundBy(group, ...agreementOf(first)));
}

const ONE = 1;

/** The tariffs of a group; in the place of what the loops do not take stands what they do, and nothing is read of it. */
function tariffsOf(columns: ReadColumns, rows: Int32Array | undefined, isOdd: Uint8Array | undefined): Tariffs {
  const taken = (column: WholeColumn | undefined, instead: number): WholeColumn | undefined => {
    if (column === undefined || (rows === undefined && isOdd === undefined)) return column;
    const own = new Float64Array(rows?.length ?? column.length);
    for (let i = 0; i < own.length; i++) own[i] = isOdd?.[i] === 1 ? instead : (column[rows?.[i] ?? i] as number);
    return own;
  };
  return {
    current: taken(columns.current, ONE) as WholeColumn,
    proposed: taken(columns.proposed, ONE) as WholeColumn,
    currentBackRegulation: taken(columns.currentBackRegulation, 0),
    proposedBackRegulation: taken(columns.proposedBackRegulation, 0),
  };
}

/** Screens a group, and gives the notices of it that are left to the full assessment. */
function screenGroup(group: Group, screening: Screening, out: Out): number[] {
  const { columns } = screening;
  const { rows } = group;
  const size = rows?.length ?? columns.rows;
  const rowAt = (i: number): number => rows?.[i] ?? i;
  const bound = boundOrLeft(group, screening, rowAt(0));
  if (bound === undefined) return Array.from({ length: size }, (_, i) => rowAt(i));
  const isOdd = screening.areAllOrdinary ? undefined : oddOnes(columns, rows, size);
  const tariffs = tariffsOf(columns, rows, isOdd);
  const judging = { columns, tariffs, result: screened(tariffs, bound), bound, rows, isOdd };
  judge(judging, out);
  markBounds(judging, out);
  return isOdd === undefined ? [] : [...isOdd.keys()].filter((i) => isOdd[i] === 1).map(rowAt);
}

/** What the full assessment of a notice says, as the columns hold it. */
function figuresOf({ agreed, national }: Assessment, row: number) {
  const at = (amount: Decimal) => oereOf(amount, `notices[${row}]`);
  return {
    limit: at(agreed.limit),
    excess: at(agreed.excess),
    nationalLimit: national === undefined ? Number.NaN : at(national.limit),
  };
}

/** Writes what the full assessment of a notice says, where the loops do not take it. */
function write(assessment: Assessment, row: number, out: Out): void {
  const { verdict, findings } = assessment;
  const { limit, excess, nationalLimit } = figuresOf(assessment, row);
  out.amounts("limit")[row] = limit;
  out.amounts("excess")[row] = excess;
  out.amounts("nationalLimit")[row] = nationalLimit;
  out.verdict[row] = PLACE[verdict];
  out.findings[row] = bitsIn(findings, BIT);
}

/**
 * Screens many notices at once: the limit, the excess, the national limit, the verdict and what was found on each, as columns with
 * the same bits as {@link assessProposal} gives for each notice by itself; `why(row)` is its full assessment.
 *
 * Amounts are whole øre per unit, also in what comes out. Each notice is taken by itself and from 1 January of its tariff year, by
 * the agreement of that day: notices of one service that build on one another, and tariffs that change within a year, are for
 * {@link assessProposals}. `agreement` is one for all, or `{ sets, of }` with the place of each notice's own. A notice that cannot be
 * screened is in `failed` with what is wrong, has NaN for its amounts and 255 for its verdict, and the others are done. The columns
 * are copied, so that what is changed in them later changes no answer. Throws `RuleError` for what concerns the whole call: columns
 * that are none or of other lengths, unknown keys, an agreement or options that are none, and `out-of-range` where the agreement
 * rounds limits to less than an øre.
 *
 * @example
 * ```ts
 * import { agreementInForce, screenNotices } from "rammetakst";
 * const columns = {
 *   current: Float64Array.of(234750, 234750),
 *   proposed: Float64Array.of(247686, 247600),
 *   year: 2025,
 *   operator: 575,
 * };
 * const { limit, excess, verdict, verdicts, why } = screenNotices(columns, agreementInForce("syddanmark", "2025-01-01"));
 * limit[0]; // => 247685
 * excess[0]; // => 1
 * verdicts[verdict[1] ?? 255]; // => "within-agreed"
 * why(0).agreed.limit; // => 2476.85
 * ```
 */
export function screenNotices(
  given: NoticeColumns,
  agreement: Agreement | AgreementsOfRows,
  options: ScreenOptions = {},
): ScreenedNotices {
  const screening = screeningOf(given, agreement, options);
  const { rows } = screening.columns;
  const out = new Out(rows);
  const failed: FailedNotice[] = [];
  const left = groupsIn(screening.columns, screening.of).flatMap((group) => screenGroup(group, screening, out));
  for (const row of left.sort((a, b) => a - b)) {
    const entry = attempt({ id: screening.idOf(row) }, row, () => {
      const assessment = assessed(screening, row);
      write(assessment, row, out);
      return assessment;
    });
    if (isFailed(entry)) failed.push(entry);
  }
  const why = (row: number): Assessment => assessed(screening, checkedRow(row, rows));
  return {
    rows,
    limit: out.amounts("limit"),
    excess: out.amounts("excess"),
    nationalLimit: out.amounts("nationalLimit"),
    verdict: out.verdict,
    findings: out.findings,
    verdicts: [...VERDICTS],
    findingCodes: [...SCREENED],
    byVerdict: out.counts(),
    failed,
    why,
  };
}
