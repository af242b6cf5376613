import { auditDistribution } from "../../distribution/audit/auditDistribution.ts";
import type { DistributionAudit, RegisterCheck } from "../../distribution/audit/result.ts";
import { auditDistributionSheet } from "../../distribution/audit/sheet.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { populationDates } from "../../registers/population.ts";
import type { Text } from "../../words.ts";
import { attempted } from "../attempted.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import type { JobOptions } from "../options.ts";
import { besideRows } from "../shown/withOwn.ts";
import { computedOf, forJob, type KeysTables, keysOutcome } from "./jobParts.ts";
import { type KeysRead, readKeys } from "./readKeys.ts";
import * as say from "./words.ts";

/** What an audit of billed amounts presumes. */
export interface AuditTablesOptions extends JobOptions {
  /** What every amount was rounded to, in kr.: by default 1 where all are in whole kroner, and else 0.01. */
  readonly unit?: Numeric;
  /** The register that keys are compared with: by default the one of the key's heading, where it holds that day. */
  readonly register?: RegisterCheck;
}

/** The register of the key's heading, where it has counts of that day. */
function registerOf({ measure, keyDate }: KeysRead): RegisterCheck | undefined {
  if (measure === undefined || keyDate === undefined) return undefined;
  const dates = attempted(() => populationDates(measure === "inhabitants" ? undefined : measure));
  return "made" in dates && dates.made.includes(keyDate) ? { measure, date: keyDate } : undefined;
}

const isInKroner = ({ municipalities }: KeysRead): boolean =>
  municipalities.every(({ amount }) => amount === undefined || amount.isInteger());

function audited(read: KeysRead, options: AuditTablesOptions): DistributionAudit {
  const { unit = isInKroner(read) ? 1 : "0.01", register = registerOf(read) } = options;
  const rows = read.municipalities.map(({ municipality, key, amount }) => {
    return { id: municipality, key: key ?? 0, amount: amount ?? 0 };
  });
  return auditDistribution(rows, { unit, ...(register === undefined ? {} : { register }) });
}

const MOST_NAMED = 5;

function saysOf(audit: DistributionAudit, presumed: Text[]): Text[] {
  const { explained, rows, outside, register } = audit;
  const names = outside.map(({ id }) => findMunicipality(id).name);
  const differing = rows.filter(({ differsFromRegister }) => differsFromRegister === true).length;
  return [
    ...presumed,
    say.explainedBy(explained, rows.length),
    ...(names.length === 0 ? [] : [say.outside(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED))]),
    ...(register === undefined ? [] : [say.registerHeld(differing, register.measure, register.date)]),
  ];
}

/**
 * Audits amounts that the municipalities of a file were billed by a key, with `auditDistribution`: the rate that explains most
 * of them, and who does not fit. Reads the tables as {@link readKeys} does; gives a sheet `audit` with the file's own columns
 * beside it, `faults` and `reading`.
 *
 * The unit that amounts were rounded to is by default seen by them, and said. Keys are compared with the register where their
 * heading says what is counted on a day that it holds. Where a row has an error nothing is audited; what is wrong is in `faults`,
 * by cell. `worst` is `warning` where an amount does not fit or a key is not the register's. Throws `RuleError` for options
 * that cannot be used, and nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { auditTables, readTables } from "rammetakst/files";
 * const file = "Kommune;Indbyggere;Opkrævet\nFanø;3.488;3.069,44\nÆrø;5.964;5.248,32\nLangeland;12.491;10.900,00\n";
 * const { says, worst } = auditTables(await readTables(file));
 * says[2]?.en; // => "2 of 3 amounts fit one rate per unit of the key."
 * worst; // => "warning"
 * ```
 */
export function auditTables(tables: readonly GivenTable[], options: AuditTablesOptions = {}): KeysTables {
  jobOptions(options, ["unit", "register"]);
  const checked = forJob(readKeys(tables), ["key", "amount"]);
  const { made: audit, read } = computedOf(checked, "key", () => audited(checked, options));
  if (audit === undefined) return keysOutcome(read, { says: [say.NOTHING_AUDITED] });
  const presumed = options.unit === undefined ? [say.unitPresumed(isInKroner(read))] : [];
  const isDoubtful = audit.outside.length > 0 || audit.rows.some(({ differsFromRegister }) => differsFromRegister);
  return keysOutcome(read, {
    says: [...saysOf(audit, presumed), ...unusedSaid(options, [])],
    results: { audit: besideRows(auditDistributionSheet(audit), read, (at) => read.municipalities[at]?.row) },
    worst: isDoubtful ? "warning" : undefined,
  });
}
