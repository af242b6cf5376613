import * as rammetakst from "rammetakst";
import * as tables from "rammetakst/tables";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const {
  agreementInForce,
  distribute,
  financeByKey,
  settlementLedgerFindingSheet,
  settlementLedgerSheet,
  objectiveBills,
  settlementLedger,
} = rammetakst;
const { checkCapSheet, assessProposalFindingSheet, placementCostSheet, setAsideLedgerSheet, spendingPerCitizen } =
  rammetakst;

type Shows = (...given: unknown[]) => unknown;

/** What shows a result; `comingRulesSheet` shows no result but what the library knows. */
const SHOWING = Object.entries(rammetakst).filter(
  ([name, each]) => /(Sheets?|Picture)$/.test(name) && typeof each === "function" && name !== "comingRulesSheet",
) as unknown as [string, Shows][];
/** What writes a sheet or a report, or makes a table of it, with what it needs beside. */
const WRITING: [string, Shows][] = [
  ["asText", (given) => rammetakst.asText(given as never, "da")],
  ["asMarkdown", (given) => rammetakst.asMarkdown(given as never, "da")],
  ["asCsv", (given) => rammetakst.asCsv(given as never, "da")],
  ["asHtml", (given) => rammetakst.asHtml(given as never, "da", { pictures: {} })],
  ["asReport", (given) => rammetakst.asReport(given as never, "da", "markdown", { pictures: {} })],
  ["picturesOf", (given) => rammetakst.picturesOf(given as never)],
  ["toTable", (given) => tables.toTable(given as never)],
  ["fromTable", (given) => tables.fromTable(given as never)],
  ["columnsOf", (given) => tables.columnsOf(given as never, {})],
  ["explanationText", (given) => rammetakst.explanationText(given as never, "da")],
  ["explanationMarkdown", (given) => rammetakst.explanationMarkdown(given as never, "da")],
  ["proposalReply", (given) => rammetakst.proposalReply(given as never, { operator: "Vejen", lang: "da" })],
  ["proposalReply's options", (given) => rammetakst.proposalReply([], given as never)],
  ["verdictText", (given) => rammetakst.verdictText(given as never, "da")],
];

const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
const row = { payer: "Odense", year: 2021, area: "adults", account: "accounts", priceLevel: 2021, amount: 1 } as const;
/** Results that functions give, which nobody has read yet, each with the only ones that show it. */
const RESULTS: readonly (readonly [() => unknown, readonly string[]])[] = [
  [() => distribute(10, [{ id: "a", key: 1 }]), ["distributeSheet", "distributePicture"]],
  [() => financeByKey({ scheme: "samraad-syddanmark", year: 2020 }), ["financeByKeySheet"]],
  [() => objectiveBills("Odense", 2020, []), ["objectiveBillsSheet"]],
  [
    () => settlementLedger([year], agreementInForce("syddanmark", "2021-12-31")),
    ["settlementLedgerSheet", "settlementLedgerFindingSheet", "settlementLedgerPicture"],
  ],
  [() => spendingPerCitizen([row], { per: "inhabitant", date: "07-01" }), ["spendingPerCitizenSheet"]],
];
const NONE: readonly unknown[] = [undefined, null, 5, 5n, "x", true, () => 1, {}, [5], [undefined], new Map()];

describe.each([...SHOWING, ...WRITING])("%s", (_, show) => {
  test.each(NONE.map((each) => [each]))("refuses %o by what it asks for", (given) => {
    const { path, found, allowed, remedy } = refusal(() => show(given, "da"));
    expect(path + found.da).not.toBe("");
    expect([allowed.da, allowed.en, remedy.da, remedy.en].every((text) => /\S/.test(text))).toBe(true);
  });
});

/** `settlementLedgerFindingSheet` takes whatever has findings on years, and so a result without any. */
test.each(SHOWING.filter(([name]) => name !== "settlementLedgerFindingSheet"))(
  "%s shows no other result",
  (name, show) => {
    for (const [result, own] of RESULTS) {
      if (own.includes(name)) expect(show(result())).toBeDefined();
      else refusal(() => show(result(), "da"));
    }
  },
);

test("names what makes the result, where it is missing, and what was found", () => {
  const { path, ...failure } = refusal(() => settlementLedgerSheet({ years: [] } as never));
  expect([path, failure]).toEqual([
    "result",
    {
      kind: "malformed",
      found: { da: "{ years }", en: "{ years }" },
      allowed: { da: "et resultat af settlementLedger", en: "a result of settlementLedger" },
      remedy: {
        da: "giv det, som settlementLedger gav, uændret",
        en: "give what settlementLedger gave, unchanged",
      },
    },
  ]);
  expect(refusal(() => settlementLedgerSheet(undefined as never)).kind).toBe("missing");
  const ledger = settlementLedger([year], agreementInForce("syddanmark", "2021-12-31"));
  expect(refusal(() => setAsideLedgerSheet(ledger as never)).path).toBe("result.totals.setAsideIn");
});

test("settlementLedgerFindingSheet shows no findings of another kind", () => {
  const financed = () => financeByKey({ scheme: "samraad-syddanmark", year: 2020 });
  expect(refusal(() => settlementLedgerFindingSheet(financed() as never)).path).toBe("result.findings[0].year");
  const read = financed();
  expect(read.findings.length).toBe(1);
  expect(refusal(() => settlementLedgerFindingSheet(read as never)).path).toBe("result.findings[0].year");
});

test("names the place in a list, and takes an empty one", () => {
  expect(refusal(() => checkCapSheet([5] as never)).path).toBe("results[0]");
  expect([checkCapSheet([]), placementCostSheet([]), assessProposalFindingSheet([])].map(({ rows }) => rows)).toEqual([
    [],
    [],
    [],
  ]);
});
