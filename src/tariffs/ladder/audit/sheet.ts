import { resultOf } from "../../../reports/resultOf.ts";
import type { Sheet } from "../../../reports/sheet.ts";
import { type Shown, tableOf } from "../../../reports/tableOf.ts";
import type { AuditedStep, LadderAudit } from "./result.ts";
import { LADDER_AUDIT } from "./words.ts";

const HOURS: Shown<AuditedStep> = { word: "hoursUpTo", unit: "count", cell: ({ hoursUpTo }) => hoursUpTo };

/**
 * An audited ladder of service packages: a row for each package with whether it fits; the notes state the price interval, the
 * width and the price of an hour. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link auditPackageLadder}.
 *
 * @example
 * ```ts
 * import { auditPackageLadder, auditPackageLadderSheet } from "rammetakst";
 * const steps = [{ packageNumber: 1, tariff: 159 }, { packageNumber: 2, tariff: 476 }];
 * auditPackageLadderSheet(auditPackageLadder(steps)).rows.length; // => 2
 * ```
 */
export function auditPackageLadderSheet(audit: LadderAudit): Sheet {
  const { steps, explanation } = resultOf("auditPackageLadder", audit, ["intervalPerDay", "steps"]);
  return tableOf(
    LADDER_AUDIT,
    steps,
    [
      { word: "packageNumber", unit: "text", cell: ({ packageNumber }) => String(packageNumber) },
      { word: "tariff", unit: "kr", decimals: 0, cell: ({ tariff }) => tariff },
      ...(steps.some(({ hoursUpTo }) => hoursUpTo !== null) ? [HOURS] : []),
      { word: "fitsPrinted", unit: "text", cell: ({ fits }) => fits },
    ],
    { notes: explanation.says },
  );
}
