import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ReadAsset } from "./input.ts";

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
    message: {
      da: "Anskaffelsesåret er regnet med som et helt år, uanset hvornår i året der er købt.",
      en: "The year of acquisition counts as a whole year, whenever in the year it was.",
    },
    figures: {},
    source,
    mark: "assumed",
    remedy: {
      da: 'Vælg { count: "months" }, hvis der skal regnes fra anskaffelsesmåneden.',
      en: 'Choose { count: "months" } to count from the month of acquisition.',
    },
  };
}

/** An asset that is on the list but costs nothing in the year. */
export function idleAsset({ id, name, acquisitionYear }: ReadAsset, state: AssetState, year: number): AssetFinding[] {
  if (state === "in-use") return [];
  const early = state === "not-yet-acquired";
  const message = early
    ? {
        da: `${name} er først anskaffet i ${acquisitionYear} og koster intet i ${year}.`,
        en: `${name} is not acquired before ${acquisitionYear}, and costs nothing in ${year}.`,
      }
    : {
        da: `${name} er afskrevet og koster hverken afskrivning eller forrentning i ${year}.`,
        en: `${name} is fully depreciated, and costs neither depreciation nor interest in ${year}.`,
      };
  const remedy = early
    ? { da: "Kontrollér anskaffelsesåret.", en: "Check the year of acquisition." }
    : {
        da: "Tag den af listen, hvis den ikke længere er i brug.",
        en: "Take it off the list if it is no longer used.",
      };
  return [{ code: state, severity: "info", message, figures: { asset: id }, source, mark: "derived", remedy }];
}
