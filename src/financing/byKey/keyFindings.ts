import { knownInYear } from "../schemes/scheme.ts";
import { finding } from "./finding.ts";
import * as say from "./findingWords.ts";
import { registerSource } from "./keyMeasure.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";
import { OF_KEY, type UsedValue, usedValues } from "./usedValues.ts";

/** The finding on a value of the scheme that is assumed or only proposed. */
export function ofValue({ what, rests }: UsedValue): FinancingFinding[] {
  const { mark, source } = rests;
  if (mark !== "assumed" && mark !== "proposed") return [];
  const code = mark === "assumed" ? "assumed-value" : "proposed-value";
  return [finding(code, say.valueIsOnly(mark, what, rests), { mark, source, remedy: say.KNOW_RESERVATION })];
}

/** Findings on the key that is used. */
export function ofKeys({ scheme, year, keys, area }: ReadFinance): FinancingFinding[] {
  if (keys === undefined) return [];
  const { isGiven, isOwnDate, differing, date, measure } = keys;
  const found: FinancingFinding[] = [];
  if (isOwnDate && date !== undefined) {
    const rule = knownInYear(scheme.keyDate, year)?.value;
    const schemesDate = rule && `${year - rule.yearsBefore}-${rule.day}`;
    found.push(finding("own-key-date", say.ownKeyDate(date, schemesDate)));
  }
  if (isGiven) found.push(finding("own-keys", say.ownKeys(keys), { remedy: say.NAME_SOURCE_OF_COUNTS }));
  if (differing !== undefined && differing > 0) {
    found.push(
      finding("keys-differ-from-register", say.keysDiffer(differing, area.municipalities.length, keys), {
        severity: "warning",
        mark: "practice",
        source: registerSource(measure),
        figures: { differing: `${differing}` },
        remedy: say.LEAVE_KEYS_OUT,
      }),
    );
  }
  return found;
}

/** The finding on an area that is the user's. */
export function ofArea({ area }: ReadFinance): FinancingFinding[] {
  if (!area.isOwn) return [];
  return [finding("own-area", say.ownArea(area.title))];
}

/** Findings on the key and the area alone. */
export function keyFindings(read: ReadFinance): FinancingFinding[] {
  return [
    ...ofKeys(read),
    ...ofArea(read),
    ...usedValues(read)
      .filter(({ what }) => OF_KEY.includes(what))
      .flatMap(ofValue),
  ];
}
