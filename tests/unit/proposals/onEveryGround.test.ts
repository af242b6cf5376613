import type { Assessment, Notice } from "rammetakst";
import { agreementInForce } from "rammetakst";
import { expect, test } from "vitest";
import { sourceSheet } from "../../../src/files/shown/sourceSheet.ts";
import { onEveryGround } from "../../../src/proposals/onEveryGround.ts";
import { AGREEMENT, notice, round, tariff } from "./notices.ts";

const sourcesOf = (assessments: readonly Assessment[]) =>
  sourceSheet(assessments.map(({ id, explanation }) => ({ of: String(id), explanation }))).rows;

/** Notices of several units, price levels and days, some of which are taken together, each ground more than once. */
function manyGrounds(): Notice[] {
  const units = ["day", "month", "hour"] as const;
  const levels = [
    [2024, 2025, "2025-01-01"],
    [2023, 2025, "2025-07-01"],
    [2025, 2026, "2026-01-01"],
    [2024, 2024, "2025-03-01"],
  ] as const;
  const alone = levels.flatMap(([from, to, effectiveFrom], i) =>
    units.map((unit, j) =>
      notice({
        id: `${i}-${j}`,
        offer: `Tilbud ${i}-${j}`,
        unit,
        current: tariff(2000, from),
        proposed: tariff(2100 + 10 * i, to),
        effectiveFrom,
      }),
    ),
  );
  const linked = [
    notice({ id: "first", offer: "Lyng", current: tariff(1000, 2024), proposed: tariff(1100, 2025) }),
    notice({
      id: "then",
      offer: "Lyng",
      current: tariff(1100, 2025),
      proposed: tariff(1120, 2025),
      effectiveFrom: "2025-07-01",
    }),
  ];
  const again = [...alone, ...linked].map((each) => ({ ...each, id: `${each.id} again`, offer: `${each.offer} II` }));
  return [...alone, ...linked, ...again.toReversed()];
}

test("what is read of each ground rests on all that every explanation rests on, in the same order", () => {
  const lenient = agreementInForce("syddanmark", "2025-01-01", { mode: "lenient" });
  for (const agreement of [AGREEMENT, lenient]) {
    const { assessments } = round(manyGrounds(), agreement);
    expect(assessments.length).toBeGreaterThan(10);
    expect(assessments.some(({ takenTogether }) => takenTogether !== undefined)).toBe(true);
    expect(new Set(assessments.map((each) => sourcesOf([each]).length)).size).toBeGreaterThan(1);
    expect(sourcesOf(onEveryGround(assessments))).toEqual(sourcesOf(assessments));
  }
});

test("of however many notices that rest on the same, two are read", () => {
  const alike = Array.from({ length: 300 }, (_, i) => notice({ id: i, offer: `Tilbud ${i}` }));
  const { assessments } = round(alike);
  expect(onEveryGround(assessments).map(({ id }) => id)).toEqual([0, 299]);
  expect(onEveryGround([])).toEqual([]);
});
