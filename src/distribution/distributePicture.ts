import { barPicture } from "../reports/pictures/barPicture.ts";
import type { Picture } from "../reports/pictures/picture.ts";
import { distributeSheet } from "./distributeSheet.ts";
import type { Distribution } from "./distribution.ts";

/**
 * A distribution as bars, the largest share on top.
 *
 * @example
 * ```ts
 * import { distribute, distributePicture } from "rammetakst";
 * const keys = [{ id: 461, key: 2 }, { id: 479, key: 1 }];
 * const picture = distributePicture(distribute(100, keys, { unit: 1 }));
 * picture.alt.en; // => "Bar chart of 2 bars. Share (DKK): largest Odense 67, least Svendborg 33."
 * ```
 */
export function distributePicture(result: Distribution): Picture {
  const sheet = distributeSheet(result);
  const names = sheet.columns.some(({ word }) => word === "municipality") ? "municipality" : "participant";
  return barPicture(sheet, { names, values: "share" });
}
