import { asCsv, asHtml, asMarkdown, assessProposalsSheets, asText, type Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { notice, round } from "../notices.ts";

const CHARACTERS = ["\u0000", "\u001B", "\u0085\u0086", "\u202E", "\u2066", "\uD83D", "\uDE00"];
const reason = { kind: "documentation", evidence: "documented", amount: 1, reference: "bilag" } as const;
const municipality = { kind: "municipality", municipality: "Vejen" } as const;

/** Every text of a notice, and the notice with another in its place. */
const TEXTS: readonly (readonly [string, (text: string) => Partial<Notice>])[] = [
  ["id", (id) => ({ id })],
  ["offer", (offer) => ({ offer })],
  ["service", (service) => ({ service })],
  ["paragraph", (paragraph) => ({ paragraph })],
  ["operator.municipality", (text) => ({ operator: { kind: "municipality", municipality: text } })],
  ["operator.name", (name) => ({ operator: { ...municipality, name } })],
  ["operator.region", (region) => ({ operator: { kind: "region", region } })],
  ["location", (location) => ({ location })],
  ["buyer", (buyer) => ({ buyer })],
  ["reasons[0].reference", (reference) => ({ reasons: [{ ...reason, reference }] })],
  ["reasons[0].text", (text) => ({ reasons: [{ ...reason, text }] })],
];

/** What is refused for another cause and listed in the table of failures. */
const ELSEWHERE: readonly (readonly [string, (text: string) => object])[] = [
  ["an unknown key", (text) => ({ [text]: 1 })],
  ["a unit", (unit) => ({ unit })],
  ["a date", (effectiveFrom) => ({ effectiveFrom })],
  ["an amount", (amount) => ({ current: { amount, priceLevel: 2024 } })],
  ["a key of an object that stands for a text", (text) => ({ offer: { [text]: 1 } })],
];

function shownInEveryForm(notices: readonly unknown[]): string {
  const sheets = Object.values(assessProposalsSheets(round(notices)));
  const tables = [asText, asMarkdown, asCsv].flatMap((as) =>
    (["da", "en"] as const).flatMap((language) => sheets.map((sheet) => as(sheet, language))),
  );
  return [...tables, asHtml({ title: { da: "Runde", en: "Round" }, parts: sheets }, "da")].join("\n");
}

describe("a character that no report holds", () => {
  test.each(TEXTS)("in %s is refused where the row is read, and the round says so", (path, put) => {
    for (const character of CHARACTERS) {
      const notices = [notice({ id: "sound" }), notice({ id: "x", ...put(`a${character}b`) })];
      const { failed, assessments } = round(notices);
      expect(assessments.map(({ id }) => id)).toEqual(["sound"]);
      expect(failed.map(({ failure: { kind, path: at } }) => [kind, at])).toEqual([
        ["malformed", `notices[1].${path}`],
      ]);
      const code = character
        .codePointAt(character.length - 1)
        ?.toString(16)
        .toUpperCase()
        .padStart(4, "0");
      expect(failed[0]?.failure.found).toEqual({ da: `tegnet U+${code}`, en: `the character U+${code}` });
      expect(shownInEveryForm(notices)).toContain(`U+${code}`);
    }
  });

  test.each(ELSEWHERE)("in %s is shown by its number", (_, put) => {
    for (const character of CHARACTERS) {
      const shown = shownInEveryForm([{ ...notice(), ...put(`a${character}b`) }]);
      expect(shown).toContain(
        character
          .codePointAt(character.length - 1)
          ?.toString(16)
          .padStart(4, "0"),
      );
    }
  });
});

test("tabs, line breaks and any letter may stand in a text, which is kept with single spaces", () => {
  const offer = "Solgården\tÆblehaven\nЖ 東 \u{1F600} \u202F 1";
  const inOneForm = "Solgården Æblehaven Ж 東 \u{1F600} 1";
  expect(round([notice({ offer })]).assessments.map((each) => each.notice.offer)).toEqual([inOneForm]);
  expect(shownInEveryForm([notice({ offer })])).toContain("\u{1F600}");
});
