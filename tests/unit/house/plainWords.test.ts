import { describe, expect, test } from "vitest";
import { KINDS } from "../../../src/generated/tables.ts";
import { codeIn, spokenCode } from "./plainWords.ts";
import { type Said, textsForReaders, textsOf, textsOfFindings } from "./wordLists.ts";

/** Lists of what is refused alone, and parts of it in other lists: those who program read it too. */
const REFUSED =
  /^src\/(?:(?:failureWords|given\/words|numbers\/words|rules\/words|rules\/columns\/words|rules\/sql\/words)\.ts#|(?:agreements\/words\.ts#(?:NOTHING_TO_CARRY|orCarryForward)|proposals\/notice\/words\.ts#WRITE_OPERATOR|registers\/words\.ts#LOOK_UP|spending\/accounts\/words\.ts#andMore)$)/;

/** Words of the command line name commands, options, forms and files as they are typed. */
const TYPED = /^src\/cli\//;

const isForEconomists = ({ name }: Said) => !REFUSED.test(name);
const isTyped = ({ name }: Said) => TYPED.test(name);
const listOf = ({ name }: Said) => name.slice(0, name.indexOf("#"));

describe("what economists read", () => {
  const read = textsForReaders();

  test("speaks no code", () => {
    expect(spokenCode(read.filter((said) => isForEconomists(said) && !isTyped(said)))).toEqual([]);
    expect(read.length).toBeGreaterThan(4000);
  });

  test("writes amounts in one way for each language: kr. in Danish, DKK in English", () => {
    const kinds = KINDS.flatMap(({ id, columns }) =>
      columns.flatMap(({ key, says: { da, en } }) => [
        { place: `${id} ${key}`, language: "da", text: da },
        { place: `${id} ${key}`, language: "en", text: en },
      ]),
    );
    // What is to be written into a heading as Danes write it stands in quotation marks.
    const bare = (text: string) => text.replace(/“[^”]*”|„[^“]*“/g, "");
    const other = { da: /\bDKK\b/, en: /\bkr\b/i };
    const found = [...read.filter(isForEconomists), ...kinds].filter(({ language, text }) =>
      other[language as "da" | "en"].test(bare(text)),
    );
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  test("calls no function on the command line either", () => {
    const typed = read.filter(isTyped);
    const code = typed.filter(({ text }) => /\p{L}\(|[{}]/u.test(text));
    expect(code.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
    expect(typed.length).toBeGreaterThan(200);
  });

  test("is all but what is known to be refused, which does speak code", () => {
    const refused = read.filter((said) => !isForEconomists(said) && codeIn(said.text, said.language).length > 0);
    expect([...new Set(refused.map(listOf))].sort()).toEqual([
      "src/agreements/words.ts",
      "src/failureWords.ts",
      "src/given/words.ts",
      "src/numbers/words.ts",
      "src/proposals/notice/words.ts",
      "src/registers/words.ts",
      "src/rules/columns/words.ts",
      "src/rules/sql/words.ts",
      "src/rules/words.ts",
      "src/spending/accounts/words.ts",
    ]);
  });

  test("is whole sentences where a finding says it, with a capital and a full stop", () => {
    const whole = textsOfFindings().filter((said) => /#[A-Z]/.test(said.name) && isForEconomists(said));
    const broken = whole.filter(({ text }) => !/^\p{Lu}.*[.?]$/u.test(text));
    expect(broken.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
    expect(whole.length).toBeGreaterThan(400);
  });
});

describe("these checks find", () => {
  const list = [
    'export const GIVE: Text = frozen({ da: "Giv dem i carry.", en: "Give them in carry." });',
    "export const give = (name: string): Text => ({ da: `Brug agreement.with({ $" +
      "{name}: … }).`, en: `Use $" +
      "{name}.` });",
    'export const REFUSED: Asked = frozen({ allowed: { da: "true", en: "true" }, remedy: { da: "f(x)", en: "f(x)" } });',
  ].join("\n");

  test("the texts of a list by their names, and leave out what stands in a refusal", () => {
    expect(textsOf("src/a/words.ts", list).map(({ name, language, text }) => [name, language, text])).toEqual([
      ["src/a/words.ts#GIVE", "da", "Giv dem i carry."],
      ["src/a/words.ts#GIVE", "en", "Give them in carry."],
      ["src/a/words.ts#give", "da", "Brug agreement.with({ …: … })."],
      ["src/a/words.ts#give", "en", "Use …."],
    ]);
  });

  test("code in a list, with what is code in it", () => {
    expect(spokenCode(textsOf("src/a/words.ts", list))).toEqual([
      "src/a/words.ts:1 src/a/words.ts#GIVE says carry: Giv dem i carry.",
      "src/a/words.ts:2 src/a/words.ts#give says agreement.with, agreement, with: Brug agreement.with({ …: … }).",
    ]);
  });

  test.each([
    ["Skriv tilbuddets kommune i feltet location.", ["feltet", "location"]],
    ["Spørg driftsherren, og giv dem (initiatives).", ["initiatives"]],
    ["Der mangler køb pr. år (quantityPerYear).", ["quantityPerYear"]],
    ["Regn det ud med index(beløb).", ["index(", "index"]],
    ['Vælg restOfYear: "as-budgeted".', ["restOfYear", "as-budgeted"]],
    ['Skriv carry: "0".', ['carry: "', "carry"]],
    ["Kontrollér base.places.", ["base.places", "base", "places"]],
    ["Aftalen nævner kl-general.", ["kl-general"]],
    ["En tom celle skrives null.", ["null"]],
    ["Det er en sum på 5 kr. pr. døgn, jf. § 174, stk. 4, nr. 2.", []],
    ["Køberne (kommune, region og andre) betaler 3,90 % (2024-niveau).", []],
  ])("in Danish: %s", (text, code) => {
    expect(codeIn(text, "da")).toEqual(code);
  });

  test.each([
    ["Give the year's limits (limits).", ["limits"]],
    ["Write it in the field location.", ["field"]],
    ["Give it with agreement.with({ band: … }).", ["agreement.with"]],
    ["Count by { count }.", ["{"]],
    ["Leave quantityPerYear out.", ["quantityPerYear"]],
    ["The places (accounts) carry a true result of 3.9% (2024 level).", []],
  ])("in English: %s", (text, code) => {
    expect(codeIn(text, "en")).toEqual(code);
  });
});
