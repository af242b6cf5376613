import { expect, test } from "vitest";
import { population } from "../../src/registers/population.ts";

/** The national totals as Statistics Denmark publishes them in FOLK1A; they include Christiansø, which the registers leave out. */
const NATION = [
  ["2008-01-01", 5_475_791],
  ["2010-01-01", 5_534_738],
  ["2015-01-01", 5_659_715],
  ["2018-01-01", 5_781_190],
  ["2019-01-01", 5_806_081],
  ["2020-01-01", 5_822_763],
  ["2021-01-01", 5_840_045],
  ["2024-01-01", 5_961_249],
] as const;

test.each(NATION)(
  "on %s the 98 municipalities are the nation but for Christiansø's 78 to 103 people",
  (date, nation) => {
    const missing = nation - population({ date });
    expect(missing).toBeGreaterThanOrEqual(78);
    expect(missing).toBeLessThanOrEqual(103);
  },
);
