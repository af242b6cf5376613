import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { letters as example } from "../../../../examples/letters.ts";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { assessProposals } from "../../../../src/proposals/assessProposals.ts";
import { proposalReplies, type RepliesOptions } from "../../../../src/proposals/letters/proposalReplies.ts";
import type { Notice, Operator } from "../../../../src/proposals/notice/input.ts";
import { proposalReply } from "../../../../src/proposals/reply/proposalReply.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");

const VEJEN: Operator = { kind: "municipality", municipality: "Vejen" };
const named = (name: string): Operator => ({ kind: "private", name });

/** 2 000 kr. indexed by 5.51 % is 2 110.20 kr. */
function notice(id: string, operator: Operator, change: Partial<Notice> = {}): Notice {
  return {
    id,
    offer: `Tilbud ${id}`,
    operator,
    unit: "day",
    current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
    proposed: { amount: "2200.20", priceLevel: 2025, backRegulation: 0 },
    effectiveFrom: "2025-01-01",
    ...change,
  };
}

function replies(notices: readonly Notice[], options: RepliesOptions = { lang: "da" }) {
  return proposalReplies(assessProposals(notices, agreement), options);
}

function page(html: string) {
  const { document } = new Window();
  document.write(html);
  return document;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("letters to all operators", () => {
  test("are one for each, about all its notices, in the order they first come", () => {
    const letters = replies([notice("a", VEJEN), notice("b", named("Fonden Birk")), notice("c", VEJEN)]);
    expect(letters.map(({ operator, notices, fileName }) => [operator, notices, fileName])).toEqual([
      ["Vejen Kommune", ["a", "c"], "Svar til Vejen Kommune"],
      ["Fonden Birk", ["b"], "Svar til Fonden Birk"],
    ]);
  });

  test("are none where there is no notice, or none that could be assessed", () => {
    expect(replies([])).toEqual([]);
    expect(replies([{ ...notice("a", VEJEN), unit: "week" as "day" }])).toEqual([]);
  });

  test("go to a municipality and to a region once, whatever they call themselves", () => {
    const letters = replies([
      notice("a", VEJEN),
      notice("b", { kind: "municipality", municipality: 575, name: "Vejen, Social og Ældre" }),
      notice("c", { kind: "region", region: "Syddanmark" }),
      notice("d", { kind: "region", region: 1083, name: "Psykiatrien i Syddanmark" }),
    ]);
    expect(letters.map(({ operator, notices }) => [operator, notices])).toEqual([
      ["Vejen Kommune", ["a", "b"]],
      ["Region Syddanmark", ["c", "d"]],
    ]);
  });

  test("go to private operators by name, upper and lower case and spaces aside", () => {
    const letters = replies([
      notice("a", named("Fonden  Birk")),
      notice("b", named("FONDEN BIRK")),
      notice("c", named("Fonden Bírk")),
    ]);
    expect(letters.map(({ operator, notices }) => [operator, notices])).toEqual([
      ["Fonden Birk", ["a", "b"]],
      ["Fonden Bírk", ["c"]],
    ]);
  });

  test("tell a private party from a municipality of the same name, by their files too", () => {
    const letters = replies([notice("a", VEJEN), notice("b", named("Vejen Kommune"))]);
    expect(letters.map(({ operator, notices, fileName }) => [operator, notices, fileName])).toEqual([
      ["Vejen Kommune", ["a"], "Svar til Vejen Kommune"],
      ["Vejen Kommune", ["b"], "Svar til Vejen Kommune (2)"],
    ]);
  });

  test("say what the letter to one operator says, sentence by sentence", () => {
    const reasons = [{ kind: "documentation", evidence: "stated", amount: 40 }] as const;
    const { assessments } = assessProposals([notice("a", VEJEN, { reasons }), notice("b", VEJEN)], agreement);
    const sentences = proposalReply(assessments, { operator: "Vejen", lang: "da" })
      .split("\n")
      .map((line) => line.replace(/^ *(- |Til )?/, "").trim())
      .filter((line) => line !== "" && line !== "[navn og kommune]");
    const [letter] = replies([notice("a", VEJEN, { reasons }), notice("b", VEJEN)]);
    const said = page(letter?.html ?? "").body.textContent;
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
    // head 2, opening 1; a: 4 and 4 of what is asked; b: 4 and 3; end 2
    expect(sentences).toHaveLength(20);
  });
});

describe("a letter as HTML", () => {
  const own = {
    sender: ["Esbjerg Kommune", "Torvegade 74"],
    date: "2024-10-15",
    caseNumber: "24/17",
    signature: ["Anna"],
  };
  const htmlOf = (options: RepliesOptions) =>
    replies([notice("a", VEJEN, { service: "botilbud" })], options)[0]?.html ?? "";

  test("has its figures in a table, to the right", () => {
    const { body } = page(htmlOf({ lang: "da" }));
    const [, figures] = [...body.querySelectorAll("table")];
    const cells = [...(figures?.querySelectorAll("td") ?? [])];
    expect(cells.map(({ textContent }) => plain(textContent))).toEqual([
      "1. Tilbud a, botilbud",
      "pr. døgn",
      "2.000,00",
      "2.200,20",
      "10,01 %",
      "2.110,20",
      "90,00",
    ]);
    expect(cells.map((cell) => cell.getAttribute("align"))).toEqual(["left", "left", ...Array(5).fill("right")]);
    expect([...(figures?.querySelectorAll("th") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Tilbud",
      "Enhed",
      "Gældende takst (kr.)",
      "Varslet takst (kr.)",
      "Stigning",
      "Gældende takst fremskrevet (kr.)",
      "Ligger over (kr.)",
    ]);
  });

  test("marks what is to be filled in, and nothing where all is given", () => {
    const fill = (html: string) => [...page(html).querySelectorAll(".fill")].map(({ textContent }) => textContent);
    expect(fill(htmlOf({ lang: "da" }))).toEqual([
      "[afsender: kommune og forvaltning]",
      "[adresse]",
      "[dato]",
      "[sagsnummer]",
      "[navn og titel]",
      "[telefon og e-mail]",
    ]);
    expect(fill(htmlOf({ lang: "en", ...own }))).toEqual([]);
    const said = page(htmlOf({ lang: "en", ...own })).body.textContent;
    for (const text of ["Esbjerg Kommune", "Date: 15 October 2024", "Case no.: 24/17", "Anna"])
      expect(said).toContain(text);
  });

  test("is a whole file of its own: UTF-8, A4, and nothing loaded or run", () => {
    const html = htmlOf({ lang: "da" });
    expect(html.startsWith('<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">')).toBe(true);
    expect(html).toContain("@page { size: 21cm 29.7cm;");
    const document = page(html);
    expect(document.title).toBe("Vejen Kommune: Vedrørende varslede takster for 2025");
    expect([...document.querySelectorAll("script, link, img, iframe, [src], [href]")]).toEqual([]);
  });

  test("shows every text as it is", () => {
    const strange = '<script>alert(1)</script> & "Birk" <b>';
    const [letter] = replies([notice("a", named(strange), { offer: "<img src=x>" })], {
      lang: "da",
      sender: ["<i>A</i>"],
    });
    const document = page(letter?.html ?? "");
    expect([...document.querySelectorAll("script, img, i")]).toEqual([]);
    expect(document.body.textContent).toContain(strange);
    expect(document.body.textContent).toContain("<i>A</i>");
  });
});

describe("a letter as Markdown", () => {
  test("has the same parts", () => {
    const [letter] = replies([notice("a", VEJEN)], { lang: "en", sender: ["Esbjerg *Kommune*"], date: "2024-10-15" });
    expect(plain(letter?.markdown ?? "")).toBe(
      [
        "Esbjerg \\*Kommune\\*",
        "To\\\nVejen Kommune",
        "Date: 15 October 2024\\\nCase no.: \\[case number\\]",
        "# Notified tariffs for 2025",
        "Thank you for your notice. We have compared the tariffs with the agreed indexation of 5.51%. Back-regulation of earlier years is left out where it is stated. An increase within the indexation needs no reason; the part above it does.",
        "## The notified tariffs",
        [
          "| Offer | Unit | Current tariff (DKK) | Proposed tariff (DKK) | Increase | Current tariff indexed (DKK) | Lies above (DKK) |",
          "| :--- | :--- | ---: | ---: | ---: | ---: | ---: |",
          "| 1. Tilbud a | per day | 2,000.00 | 2,200.20 | 10.01% | 2,110.20 | 90.00 |",
        ].join("\n"),
        "- The tariffs are without back-regulation of earlier years, where it is stated; the current tariff is that of 31 December before.",
        "## 1. Tilbud a (per day, from 1 January 2025)",
        "The tariff rises by DKK 200.20, that is 10.01%.",
        "The current tariff indexed is DKK 2,110.20; the proposed one lies DKK 90.00 above.",
        "This is unexplained.",
        "We ask for:",
        "- a reason for the part of the increase that is not explained\n- information on whether the increase has been heard by the executive committee (Forretningsudvalget) \\[decide before sending: the rule on hearing is known up to 31 December 2022; delete this point if it no longer holds\\]",
        "We look forward to your answer and will gladly explain the calculations. If there is something we do not know, we would like to hear of it.",
        "Kind regards\\\n\\[name and title\\]\\\n\\[telephone and e-mail\\]",
      ].join("\n\n"),
    );
  });
});

describe("the file of a letter", () => {
  const nameOf = (...operators: readonly string[]) =>
    replies(operators.map((operator, i) => notice(String(i), named(operator)))).map(({ fileName }) => fileName);

  test.each([
    ["Omsorg A/S", "Svar til Omsorg A-S"],
    ["Ærø Bo & Støtte", "Svar til Ærø Bo & Støtte"],
    ["../../etc/passwd", "Svar til ..-..-etc-passwd"],
    ['C:\\a<b>"c"|d?e*f', "Svar til C-a-b-c-d-e-f"],
    ["Bo ApS.", "Svar til Bo ApS"],
    ["CON", "Svar til CON"],
  ])("of %s is called %s", (operator, name) => {
    expect(nameOf(operator)).toEqual([name]);
  });

  test("is of a length that every file system takes, also where letters take four bytes", () => {
    const [latin, other] = nameOf("x".repeat(400), "\u{20000}".repeat(400));
    expect(latin).toHaveLength(60);
    expect(new TextEncoder().encode(`${other} (99).html`).length).toBeLessThanOrEqual(255);
  });

  test("is never that of another, in upper or lower case", () => {
    expect(nameOf("Bo: A", "Bo? a", "Bo- A (2)", "Bo| A")).toEqual([
      "Svar til Bo- A",
      "Svar til Bo- a (2)",
      "Svar til Bo- A (2) (2)",
      "Svar til Bo- A (3)",
    ]);
  });
});

describe("what letters refuse", () => {
  const round = assessProposals([notice("a", VEJEN)], agreement);

  test.each([
    [{}, "missing", "options.lang"],
    [{ lang: "de" }, "unknown-name", "language"],
    [{ lang: "da", operator: "Vejen" }, "unknown-key", "options"],
    [{ lang: "da", sender: "Esbjerg" }, "malformed", "options.sender"],
    [{ lang: "da", sender: [] }, "malformed", "options.sender"],
    [{ lang: "da", date: "15-10-2024" }, "malformed", "options.date"],
    [{ lang: "da", caseNumber: 24 }, "malformed", "options.caseNumber"],
  ])("%j is %s at %s", (options, kind, path) => {
    expect(refusal(() => proposalReplies(round, options as RepliesOptions))).toMatchObject({ kind, path });
  });

  test("what is no round", () => {
    const given = round.assessments as unknown as typeof round;
    expect(refusal(() => proposalReplies(given, { lang: "da" }))).toMatchObject({ kind: "malformed", path: "round" });
  });
});

describe("the example", () => {
  test("has a letter to each of the 25 operators of its 40 notices, with every assessed notice once", () => {
    expect(example).toHaveLength(25);
    const ids = example.flatMap(({ notices }) => notices);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(example.map(({ fileName }) => fileName)).size).toBe(25);
  });
});
