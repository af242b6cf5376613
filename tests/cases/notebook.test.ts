import { expect, test } from "vitest";
import { csv, picture, sheet } from "../../examples/notebook.ts";
import { round } from "../../examples/tariff-round.ts";

/** Constructed notices and cases; what is to be answered is counted here without tables. */
const toAnswer = round.assessments.filter(({ verdict }) => verdict === "unsubstantiated");

test("a table that was filtered by code and joined leaves as CSV with the figures of the round", () => {
  const lines = csv.trimEnd().split("\r\n");
  expect(lines[0]).toBe(
    "Sagsnr;Besvares af;Varsel;Tilbud;Gældende takst (kr.);Varslet takst (kr.);Overskridelse (kr.);Vurdering",
  );
  expect(lines.length - 1).toBe(toAnswer.length);
  expect(sheet.rows.map((row) => row[2]).toSorted()).toEqual(toAnswer.map(({ id }) => id).toSorted());
  for (const { id, agreed } of toAnswer) {
    expect(sheet.rows.find((row) => row[2] === id)?.[6]).toBe(agreed.excess.toNumber());
  }
});

test("cases of one's own stand beside the notices they are of, and case numbers have no thousands marked", () => {
  expect(lines("V07")).toBe('24031;Maja;V07;"Tilbud G, botilbud";2410;2600;57,21;begrundelse uden beløb');
  expect(lines("V33").startsWith(";;V33;")).toBe(true);
  expect(csv).not.toContain("24034");
  expect(sheet.columns[0]).toEqual({ heading: { da: "Sagsnr", en: "Sagsnr" }, unit: "text" });
});

test("and as a picture", () => {
  // The limit of V33, an obvious slip: 2 356 · 1.0551 = 2 485.8156, so 71 856 lies 69 370.18 above 2 485.82.
  expect(picture.alt.da).toContain("størst V33 69.370,18");
});

function lines(id: string): string {
  return csv.split("\r\n").find((line) => line.includes(`;${id};`)) ?? "";
}
