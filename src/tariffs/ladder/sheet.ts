import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { PackageLadder } from "./packageLadder.ts";
import * as say from "./words.ts";

/**
 * A ladder of service packages as a table: a row for each package. Tariffs in kr. per day. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link packageLadder}.
 *
 * @example
 * ```ts
 * import { packageLadder, packageLadderSheet } from "rammetakst";
 * packageLadderSheet(packageLadder({ hourPrice: 317, hoursAWeek: 7, packages: 12 })).rows.length; // => 12
 * ```
 */
export function packageLadderSheet(ladder: PackageLadder): Sheet {
  const { steps, explanation } = resultOf("packageLadder", ladder, ["intervalPerDay", "steps"]);
  return tableOf(
    say.LADDER,
    steps,
    [
      { word: "packageNumber", unit: "text", cell: ({ packageNumber }) => String(packageNumber) },
      { word: "hoursUpTo", unit: "count", cell: ({ hoursUpTo }) => hoursUpTo },
      { word: "tariff", unit: "kr", decimals: 0, cell: ({ tariff }) => tariff },
    ],
    { notes: explanation.says },
  );
}
