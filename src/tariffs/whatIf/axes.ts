import { fail, nearest } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { allParameters, parameterCalled } from "../../parameters/parameters.ts";
import { fieldAxis } from "./fieldAxis.ts";
import { OWN_KEYS } from "./input.ts";
import { parameterAxis } from "./parameterAxis.ts";
import { rateAxis } from "./rateAxis.ts";
import type { ReadAxis, TariffCase } from "./variation.ts";
import * as say from "./words.ts";

function axisOf(key: string, given: unknown, before: TariffCase): ReadAxis {
  if (key === "occupancy" || key === "places") return fieldAxis(key, given, before);
  if (key === "rate") return rateAxis(given, before);
  const parameter = parameterCalled(key);
  if (parameter?.name === key) return parameterAxis(parameter, given, before);
  const near = parameter?.name ?? nearest(key, [...OWN_KEYS, ...allParameters().map(({ name }) => name)]);
  return fail({ kind: "unknown-key", path: "axes", found: key, ...say.axesKeys(near) });
}

/** The axes that were given, one or two, each with its values read. */
export function readAxes(given: unknown, before: TariffCase): readonly [ReadAxis, ReadAxis?] {
  if (!isPlain(given)) {
    return fail({
      kind: given === undefined ? "missing" : "malformed",
      path: "axes",
      found: given,
      ...say.axesAsObject,
    });
  }
  const entries = Object.entries(given).filter(([, values]) => values !== undefined);
  const axes = entries.map(([key, values]) => axisOf(key, values, before));
  const [first, second, ...more] = axes;
  if (first === undefined) return fail({ kind: "missing", path: "axes", found: given, ...say.axesAsObject });
  if (more.length > 0) return fail({ kind: "out-of-range", path: "axes", found: given, ...say.oneOrTwo });
  return second === undefined ? [first] : [first, second];
}
