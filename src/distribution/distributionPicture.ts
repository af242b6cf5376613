import { barPicture } from "../reports/pictures/barPicture.ts";
import type { Picture } from "../reports/pictures/picture.ts";
import type { Distribution } from "./distribution.ts";
import { distributionSheet } from "./distributionSheet.ts";

/**
 * A distribution as bars, the largest share on top.
 *
 * @example
 * ```ts
 * import { distribute, distributionPicture } from "rammetakst";
 * const keys = [{ id: 461, key: 2 }, { id: 479, key: 1 }];
 * const picture = distributionPicture(distribute(100, keys, { unit: 1 }));
 * picture.alt.en; // => "Bar chart of 2 bars. Share (DKK): largest Odense 67, least Svendborg 33."
 * ```
 */
export function distributionPicture(result: Distribution): Picture {
  const sheet = distributionSheet(result);
  const names = sheet.columns.some(({ word }) => word === "municipality") ? "municipality" : "participant";
  return barPicture(sheet, { names, values: "share" });
}
