import { describe, expect, test } from "vitest";
import { assessedFile } from "../../examples/browser.ts";
import { answer } from "../../examples/service.ts";
import { readTables } from "../../src/files.ts";
import { plain } from "../plain.ts";

const notice = {
  id: 1,
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "2347.50", priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: "2500.00", priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
};

function asked(body: object): { readonly status: number; readonly body: Record<string, unknown> } {
  const { status, body: text } = answer(JSON.stringify(body));
  return { status, body: JSON.parse(text) as Record<string, unknown> };
}

describe("the example of a service", () => {
  test("answers with figures as exact text, and with findings in words", () => {
    const { status, body } = asked({ region: "syddanmark", lang: "da", notice });
    // 2347.50 · 1.0551 = 2476.84725
    expect([status, body.verdict, body.limit, body.excess]).toEqual([200, "unsubstantiated", "2476.85", "23.15"]);
    expect(plain(JSON.stringify(body.findings))).toContain("23,15 kr. over grænsen");
    expect(plain(String(body.why))).toContain("2.347,50 · 1,0551");
  });

  test("says what is wrong by field, in either language", () => {
    const operator = { kind: "municipality", municipality: "Vejn" };
    const { status, body } = asked({ lang: "en", notice: { ...notice, operator } });
    expect(status).toBe(422);
    expect(body.fault).toMatchObject({ kind: "unknown-name", path: "operator.municipality", found: '"Vejn"' });
    expect(JSON.stringify(body.fault)).toContain("Vejen");
    const undated = asked({ notice: { ...notice, effectiveFrom: "1. januar" } });
    expect(undated.body.fault).toMatchObject({ kind: "malformed", path: "effectiveFrom" });
  });

  test("never fails for what the caller wrote", () => {
    const bodies = [
      "",
      "{",
      "null",
      "[]",
      "1",
      '{"notice":[]}',
      '{"notice":{"__proto__":{}}}',
      '{"notice":{},"region":7}',
    ];
    expect(bodies.map((body) => answer(body).status)).toEqual([400, 400, 400, 400, 400, 422, 422, 422]);
  });
});

describe("the example of a browser", () => {
  const heading = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n";

  test("gives a workbook with the limit beside the user's own rows", async () => {
    const file = new File([`${heading}7;Solgården;Vejen Kommune;døgn;1.000,55;1.055,69;01-01-2025\n`], "varsler.csv");
    const { workbook, says } = await assessedFile(file, "da");
    expect(workbook?.type).toContain("spreadsheetml");
    expect(says[0]).toBe("1 række læst.");
    const tables = await readTables(new Uint8Array((await workbook?.arrayBuffer()) ?? new ArrayBuffer(0)));
    const numbers = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === "number" ? [cell.number] : []))),
    );
    // 1000.55 · 1.0551 = 1055.680305; what is above it is one øre
    expect(numbers).toEqual(expect.arrayContaining([1000.55, 1055.69, 1055.68, 0.01]));
  });

  test("says which cell is wrong, and of a file of another kind that it is one", async () => {
    const wrong = new File([`${heading}7;Solgården;Vejn Kommune;døgn;1.000,55;1.055,69;01-01-2025\n`], "varsler.csv");
    const { says } = await assessedFile(wrong, "da");
    expect(says.at(-1)).toMatch(/^C2: .*Vejn/);
    const other = await assessedFile(new File(["%PDF-1.4"], "varsler.pdf"), "en");
    expect(other.workbook).toBeUndefined();
    expect(other.says.join()).toContain("PDF");
  });
});
