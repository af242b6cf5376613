import {
  agreementInForce,
  asText,
  compareScenarios,
  compareScenariosFindingSheet,
  compareScenariosSheets,
  formatAmount,
  type ScenarioRow,
  totalOf,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

/** Four offers: one that rises, one that falls, one that stays in sum, one in the baseline only; and a new one. */
const BASELINE: readonly ScenarioRow[] = [
  { id: "Birk", parts: { wages: 9_000_000, premises: "1000000.05" } },
  { id: "Eg", parts: { wages: 4_000_000 } },
  { id: "Lind", parts: { wages: 100, premises: 200 } },
  { id: "Ask", parts: { wages: 50 } },
];
const PROPOSAL: readonly ScenarioRow[] = [
  { id: "Lind", parts: { wages: 200, premises: 100 } },
  { id: "Eg", parts: { wages: 3_900_000 } },
  { id: "Birk", parts: { wages: "9000000.10", premises: "1200000.05" } },
  { id: "El", parts: { wages: 7 } },
];

const compared = compareScenarios(BASELINE, PROPOSAL, { title: "Egne satser" });
const codes = ({ findings }: typeof compared) => findings.map(({ code }) => code);

describe("compareScenarios", () => {
  test("matches rows by id, in the baseline's order, and loses none", () => {
    expect(compared.rows.map(({ id, foundIn, change }) => [id, foundIn, Number(change)])).toEqual([
      ["Birk", "both", 200_000.1],
      ["Eg", "both", -100_000],
      ["Lind", "both", 0],
      ["Ask", "baseline", -50],
      ["El", "proposal", 7],
    ]);
    expect(compared.rows[3]).toMatchObject({ proposal: null });
    expect(compared.rows[4]).toMatchObject({ baseline: null });
  });

  test("shows a part that a side does not have as empty, and counts it as 0", () => {
    const [, premises] = compared.rows[1]?.parts ?? [];
    expect(premises).toEqual({ part: "premises", baseline: null, proposal: null, change: premises?.change });
    expect(Number(premises?.change)).toBe(0);
  });

  test("adds up, row by row and part by part", () => {
    // 10 000 000.05 + 4 000 000 + 300 + 50, and 10 200 000.15 + 3 900 000 + 300 + 7.
    expect(compared.total.baseline.toFixed()).toBe("14000350.05");
    expect(compared.total.proposal.toFixed()).toBe("14100307.15");
    expect(compared.total.change.toFixed()).toBe("99957.1");
    expect(totalOf(compared.rows.map(({ change }) => change)).toFixed()).toBe("99957.1");
    expect(compared.parts.map(({ change }) => change.toFixed())).toEqual(["-99942.9", "199900"]);
    expect([compared.rise, compared.fall, compared.unchanged]).toEqual([2, 2, 1]);
    expect([compared.increases, compared.decreases].map((each) => each.toFixed())).toEqual(["200007.1", "-100050"]);
  });

  test("is exact where decimals do not end", () => {
    const third = { n: 1n, d: 3n };
    const { total, rows } = compareScenarios.exact(
      [{ id: "a", parts: { x: third, y: third } }],
      [{ id: "a", parts: { x: 1, y: { n: 1n, d: 7n } } }],
    );
    // 1 + 1/7 − 2/3 = 10/21.
    for (const { n, d } of [total.change, rows[0]?.change ?? { n: 0n, d: 1n }]) expect(n * 21n).toBe(d * 10n);
  });

  test("calls parts by the library's terms, and others as they are given", () => {
    const { parts } = compareScenarios(
      [{ id: 1, parts: { wages: 1, toTariff: 1, Kørsel: 1 } }],
      [{ id: 1, parts: { Kørsel: 2, wages: 1, toTariff: 1 } }],
    );
    expect(parts.map(({ title }) => title.da)).toEqual(["løn", "til taksten to år efter", "Kørsel"]);
  });

  test("tells rows and parts of one side, with what they make of the change", () => {
    expect(codes(compared)).toEqual(["row-on-one-side", "row-on-one-side"]);
    expect(compared.findings[0]?.message.da).toContain("1 række er kun i udgangspunktet: Ask.");
    expect(compared.findings[0]?.message.en).toContain(formatAmount(-50, "en"));
    const part = compareScenarios([{ id: 1, parts: { a: 1, b: 0 } }], [{ id: 1, parts: { a: 2 } }]);
    expect(codes(part)).toEqual(["part-on-one-side"]);
    expect(part.findings[0]?.message.da).toContain("kun i udgangspunktet: b.");
  });

  test("says that nothing changes only where every part is the same", () => {
    expect(codes(compareScenarios(BASELINE, BASELINE))).toEqual(["nothing-changes"]);
    const moved = compareScenarios([{ id: 1, parts: { a: 1, b: 2 } }], [{ id: 1, parts: { a: 2, b: 1 } }]);
    expect(moved.unchanged).toBe(1);
    expect(codes(moved)).toEqual([]);
  });

  test("says who changes most", () => {
    expect(compared.explanation.says.map(({ en }) => en.replaceAll("\u00a0", " ")).slice(1)).toEqual([
      "2 rows rise by DKK 200,007.10 in all, 2 rows fall by DKK 100,050.00 in all; 1 row unchanged.",
      "Rises most: Birk, DKK 200,000.10.",
      "Falls most: Eg, DKK 100,000.00.",
    ]);
  });

  test("takes amounts of results, also as JSON writes them", () => {
    const long = `0.${"3".repeat(34)}`;
    const { total } = compareScenarios([{ id: 1, parts: { a: 0 } }], [{ id: 1, parts: { a: long } }]);
    expect(total.change.toFixed()).toBe(long);
  });
});

describe("compareScenarios refuses", () => {
  const rows = [{ id: 1, parts: { a: 1 } }];
  const kindAt = (call: () => unknown) => {
    const { kind, path } = refusal(call);
    return `${kind} ${path}`;
  };

  test.each<[string, unknown, string]>([
    ["no row", [], "out-of-range proposal"],
    ["a row twice", [...rows, { id: "1", parts: { a: 1 } }], "duplicate proposal[1].id"],
    ["a row without amounts", [{ id: 1, parts: {} }], "out-of-range proposal[0].parts"],
    ["a number that is none", [{ id: 1, parts: { a: "x" } }], "malformed proposal[0].parts.a"],
    ["NaN", [{ id: 1, parts: { a: Number.NaN } }], "malformed proposal[0].parts.a"],
    ["a key that nothing reads", [{ id: 1, parts: { a: 1 }, part: 1 }], "unknown-key proposal[0]"],
    ["what is no list", 1, "malformed proposal"],
  ])("%s", (_, given, wanted) => {
    expect(kindAt(() => compareScenarios(rows, given as never))).toBe(wanted);
  });

  test("an option that there is not", () => {
    expect(kindAt(() => compareScenarios(rows, rows, { name: "x" } as never))).toBe("unknown-key options");
  });

  test("what is no comparison, where tables are made", () => {
    const agreement = agreementInForce("syddanmark", "2025-01-01");
    expect(refusal(() => compareScenariosSheets(agreement as never)).kind).toBe("malformed");
    expect(refusal(() => compareScenariosFindingSheet(undefined as never)).kind).toBe("missing");
  });
});

describe("the tables of a comparison", () => {
  const { rows, parts, rowParts } = compareScenariosSheets(compared);

  test("have a row for each id, with the change of each part", () => {
    expect(rows.rows.map((row) => row.slice(0, 6).map((cell) => (cell === null ? "" : String(cell))))).toEqual([
      ["Birk", "0.1", "200000", "10000000.05", "10200000.15", "200000.1"],
      ["Eg", "-100000", "0", "4000000", "3900000", "-100000"],
      ["Lind", "100", "-100", "300", "300", "0"],
      ["Ask", "-50", "0", "50", "", "-50"],
      ["El", "7", "0", "", "7", "7"],
      ["[object Object]", "-99942.9", "199900", "14000350.05", "14100307.15", "99957.1"],
    ]);
    expect(rows.totalRows).toBe(1);
    expect(parts.rows).toHaveLength(3);
    expect(rowParts.rows).toHaveLength(10);
  });

  test("are text in both languages", () => {
    expect(asText(rows, "da")).toContain("kun i forslaget");
    expect(asText(parts, "en")).toContain("Egne satser: Proposal against baseline, part by part");
  });

  test("leave the side and the parts out where they say nothing", () => {
    const one = compareScenariosSheets(compareScenarios([{ id: 1, parts: { a: 1 } }], [{ id: 1, parts: { a: 2 } }]));
    expect(one.rows.columns.map(({ word }) => word)).toEqual([
      "scenarioRow",
      "baseline",
      "scenarioProposal",
      "scenarioChange",
    ]);
  });
});
