import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ReadAsset } from "./input.ts";
import * as say from "./words.ts";

/** What a finding on assets is about, for programs to branch on. */
export type AssetFindingCode = "whole-years-assumed" | "not-yet-acquired" | "fully-depreciated";

/** Something found on the way to the costs of assets. */
export type AssetFinding = Finding<AssetFindingCode>;

/** Where an asset is in its life: before it is acquired, in use, or after its last year. */
export type AssetState = "not-yet-acquired" | "in-use" | "fully-depreciated";

const source = sources.ownReading;

/** That the year of acquisition counts whole is our reading, and the user may choose another. */
export function wholeYearsAssumed(): AssetFinding {
  return {
    code: "whole-years-assumed",
    severity: "info",
    message: say.FIRST_YEAR_COUNTS_WHOLE,
    figures: {},
    source,
    mark: "assumed",
    remedy: say.CHOOSE_MONTHS,
  };
}

/** An asset that is on the list but costs nothing in the year. */
export function idleAsset({ id, name, acquisitionYear }: ReadAsset, state: AssetState, year: number): AssetFinding[] {
  if (state === "in-use") return [];
  const early = state === "not-yet-acquired";
  const message = early ? say.notYetAcquired(name, acquisitionYear, year) : say.fullyDepreciated(name, year);
  const remedy = early ? say.CHECK_ACQUISITION : say.TAKE_OFF_LIST;
  return [{ code: state, severity: "info", message, figures: { asset: id }, source, mark: "derived", remedy }];
}
