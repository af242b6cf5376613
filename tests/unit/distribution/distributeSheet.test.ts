import { describe, expect, test } from "vitest";
import { distribute } from "../../../src/distribution/distribute.ts";
import { distributeSheet } from "../../../src/distribution/distributeSheet.ts";
import type { DistributionOptions, KeyRow } from "../../../src/distribution/distribution.ts";
import { asCsv } from "../../../src/reports/asCsv.ts";
import { asText } from "../../../src/reports/text/asText.ts";

const keys: KeyRow[] = [
  { id: "Svendborg Kommune", key: 2 },
  { id: 461, key: 3 },
  { id: "0450", key: 1 },
];
const notes = (total: string, options: DistributionOptions, rows = keys) =>
  (distributeSheet(distribute(total, rows, options)).notes ?? []).map(({ da }) => da);

describe("distributeSheet", () => {
  test("shows code, name, key, quota and share of municipalities, and totals", () => {
    expect(
      asText(distributeSheet(distribute(100, keys, { unit: 1 })), "da")
        .split("\n")
        .slice(0, 9),
    ).toEqual([
      "Fordeling efter nøgle",
      "",
      "Kommunekode  Kommune    Fordelingsnøgle  Uafrundet andel (kr.)  Andel (kr.)",
      "───────────  ─────────  ───────────────  ─────────────────────  ───────────",
      "479          Svendborg                2                  33,33           33",
      "461          Odense                   3                  50,00           50",
      "450          Nyborg                   1                  16,67           17",
      "             I alt                    6                 100,00          100",
      "",
    ]);
  });

  test("shows the ids of others, and decimals as the unit has them", () => {
    const rows = [
      { id: "a", key: "0.5" },
      { id: 7, key: 1 },
    ];
    expect(asCsv(distributeSheet(distribute("0.3", rows)), "en", { bom: false, totals: true })).toBe(
      "Participant,Key,Quota (DKK),Share (DKK)\r\na,0.5,0.1,0.1\r\n7,1,0.2,0.2\r\nTotal,1.5,0.3,0.3\r\n",
    );
    const decimals = (unit: string) => distributeSheet(distribute(1, rows, { unit })).columns.at(-1)?.decimals;
    expect([decimals("0.01"), decimals("1"), decimals("1000"), decimals("0.5")]).toEqual([2, 0, 0, 1]);
  });

  test("notes the unit, the method, how ties were settled and that the sum is exact", () => {
    expect(notes("100", {})).toEqual([
      "Andelene er et helt antal enheder på 0,01\u00a0kr.",
      "Fordelt efter største brøks metode: hver uafrundet andel er rundet ned, og de enheder, der er tilbage, er givet én ad gangen til de største rester.",
      "Står to kommuner lige, går enheden til den med den laveste kommunekode.",
      "Andelene giver tilsammen præcis det beløb, der skulle fordeles.",
    ]);
    expect(notes("100", {}, [{ id: "a", key: 1 }])[2]).toBe(
      "Står to deltagere lige, går enheden til den, hvis id kommer først i tegnorden.",
    );
  });

  test("notes by how much the shares miss the total, and why", () => {
    expect(notes("100.0060", {}).at(-1)).toBe(
      "Andelene giver tilsammen 0,004\u00a0kr. mere end det beløb, der skulle fordeles, fordi beløbet ikke er et helt antal enheder.",
    );
    const alone = notes("0.01", { method: "round-each" });
    expect(alone).toHaveLength(3);
    expect(alone[1]).toBe("Hver andel er afrundet for sig; halve enheder er rundet væk fra nul.");
    expect(notes("0.04", { method: "round-each" }).at(-1)).toBe(
      "Andelene giver tilsammen præcis det beløb, der skulle fordeles.",
    );
    const less = distributeSheet(distribute("0.02", keys.slice(1), { method: "round-each" }));
    expect(less.notes?.at(-1)?.en).toBe(
      "The shares add up to DKK\u00a00.01 more than the total, since each is rounded alone.",
    );
  });

  test.each(["sainte-lague", "d-hondt"] as const)("notes the method %s in both languages", (method) => {
    const [, note] = distributeSheet(distribute(100, keys, { method })).notes ?? [];
    expect(note?.da).toMatch(/kvotienter.*1, (3, 5|2, 3) og så videre/);
    expect(note?.en).toMatch(/quotients.*1, (3, 5|2, 3) and so on/);
  });
});
