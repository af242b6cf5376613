import {
  agreementInForce,
  asText,
  type ClosingAccounts,
  closingAccounts,
  closingAccountsSheets,
  explanationText,
  type GivenClosing,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2021-04-01");
/** A deficit of 300 000 and 50 000 carried in; 5 % of a whole year's 12 000 000 is 600 000. */
const CLOSING: GivenClosing = {
  offer: "Solgården",
  year: 2021,
  closedOn: "2021-04-01",
  kind: "closure",
  closedBy: "authority",
  result: -300_000,
  carriedIn: 50_000,
  onItsWay: 0,
  closingCosts: 100_000,
  fullYearBudget: 12_000_000,
};
const BY_OPERATOR: Partial<GivenClosing> = {
  closedBy: "operator",
  buyers: [
    { municipality: "Assens", occupiedDays: 800 },
    { municipality: "Odense", occupiedDays: 400 },
  ],
};

const closing = (changes: Partial<GivenClosing> = {}, set = agreement) =>
  closingAccounts({ ...CLOSING, ...changes }, set);
const amounts = ({ left, borneByOperator, settledWithBuyers, carriedOut, toTariff }: ClosingAccounts) =>
  [left, borneByOperator, settledWithBuyers, carriedOut, toTariff].map(Number);
const codes = ({ findings }: ClosingAccounts) => findings.map(({ code }) => code);
const sharesOf = ({ settlementByBuyers }: ClosingAccounts) =>
  settlementByBuyers?.shares.map(({ id, share }) => [id, Number(share)]);

/** Minutes 11 December 2019, item 3. */
describe("a closure by an authority", () => {
  test.each([
    [-300_000, -250_000, -350_000],
    [300_000, 350_000, 250_000],
    [-50_000, 0, -100_000],
  ])("leaves nothing in tariffs of a result of %i: %i left, %i with the operator", (result, left, borne) => {
    expect(amounts(closing({ result }))).toEqual([left, borne, 0, 0, 0]);
  });

  test("rests on the annex, and asks the forum to be heard", () => {
    const accounts = closing();
    const [first] = accounts.findings;
    expect(first).toMatchObject({ code: "closed-by-authority", mark: "minutes", severity: "warning" });
    expect(accounts.steps.map(({ says }) => says.da)).toEqual(["Til høring i Socialdirektørforum."]);
    expect(codes(accounts)).toEqual(["closed-by-authority", "limit-of-full-year"]);
  });

  test("is known from 2021, carried forward from 2023, and refused before and where no text is known", () => {
    const in2023 = closing({ year: 2023, closedOn: "2023-06-30" }, agreementInForce("syddanmark", "2023-06-30"));
    expect(codes(in2023)).toContain("rule-carried-forward");
    expect(in2023.findings.find(({ code }) => code === "rule-carried-forward")?.mark).toBe("assumed");
    const in2022 = closing({ year: 2022, closedOn: "2022-12-31" }, agreementInForce("syddanmark", "2022-12-31"));
    expect(codes(in2022)).toEqual(["closed-by-authority"]);
    const before = () => closing({ year: 2020, closedOn: "2020-12-31" }, agreementInForce("syddanmark", "2020-12-31"));
    expect(refusal(before)).toMatchObject({ kind: "unknown-value", path: "capacity.authorityClosureShare" });
    const elsewhere = () => closing({}, agreementInForce("sjaelland", "2021-04-01"));
    expect(refusal(elsewhere).kind).toBe("unknown-value");
    const own = agreementInForce("sjaelland", "2021-04-01").with({ authorityClosureShare: 0 });
    expect(amounts(closing({}, own))).toEqual([-250_000, -350_000, 0, 0, 0]);
    expect(closing({}, own).limit).toBeUndefined();
  });

  test("divides nothing, and takes neither buyers nor a share", () => {
    expect(refusal(() => closing({ buyers: BY_OPERATOR.buyers ?? [] })).path).toBe("buyers");
    expect(refusal(() => closing({ closingCostsShare: 0 })).path).toBe("closingCostsShare");
  });
});

describe("a closure by the operator", () => {
  // −250 000 − 100 000 = −350 000; by 800 and 400 days −233 333.33 and −116 666.67.
  test("is settled with the buyers by occupied days, closing costs likewise, both assumed", () => {
    const accounts = closing(BY_OPERATOR);
    expect(amounts(accounts)).toEqual([-250_000, 0, -350_000, 0, 0]);
    expect(sharesOf(accounts)).toEqual([
      ["Assens", -233_333.33],
      ["Odense", -116_666.67],
    ]);
    expect(codes(accounts)).toEqual(["closed-by-operator", "closing-costs-assumed", "limit-of-full-year"]);
    expect(accounts.findings.slice(0, 2).map(({ mark }) => mark)).toEqual(["assumed", "assumed"]);
  });

  test.each([
    [0, -100_000, -250_000],
    ["0.4", -60_000, -290_000],
    [1, 0, -350_000],
  ])("with %s of the closing costs agreed leaves %i to the operator and %i to the buyers", (share, borne, settled) => {
    const accounts = closing({ ...BY_OPERATOR, closingCostsShare: share });
    expect(amounts(accounts)).toEqual([-250_000, borne, settled, 0, 0]);
    expect(codes(accounts)).toContain("closing-costs-as-stated");
  });

  test("rounds the buyers' part of the closing costs once, and the operator has the rest", () => {
    const accounts = closing({ ...BY_OPERATOR, closingCosts: "0.03", closingCostsShare: "0.5", result: -50_000 });
    expect(amounts(accounts)).toEqual([0, -0.01, -0.02, 0, 0]);
  });

  test("brings back what was on its way to tariffs, and says when that is not stated", () => {
    expect(amounts(closing({ ...BY_OPERATOR, onItsWay: 20_000 }))[2]).toBe(-330_000);
    const { onItsWay: _, ...without } = { ...CLOSING, ...BY_OPERATOR };
    expect(codes(closingAccounts(without, agreement))).toContain("on-its-way-not-stated");
  });

  test("says when the buyers are not stated, or there is nothing to settle", () => {
    expect(codes(closing({ closedBy: "operator" }))).toContain("buyers-not-stated");
    const even = closing({ closedBy: "operator", result: -50_000, closingCosts: 0 });
    expect(codes(even)).toEqual(["closed-by-operator", "limit-of-full-year"]);
  });
});

describe("a move or a merger", () => {
  const { closedBy: _, onItsWay: __, ...moving } = CLOSING;
  const moved = (changes: Partial<GivenClosing> = {}) =>
    closingAccounts({ ...moving, kind: "move", ...changes }, agreement);

  // −300 000 − 100 000 + 50 000 = −350 000, within 600 000.
  test("is no closure: settled as usual, its costs those of the year", () => {
    expect(amounts(moved())).toEqual([0, 0, 0, -350_000, 0]);
    expect([moved().tariffYear, moved().steps]).toEqual([2023, []]);
    expect(codes(moved())).toEqual(["not-a-closure", "limit-of-full-year"]);
  });

  // 5 % of the whole year's 12 000 000, not of the 3 000 000 that the part year would be.
  test.each([
    [-550_000, -600_000, 0],
    ["-550000.01", -600_000, -0.01],
    [650_000, 600_000, 0],
  ])(
    "carries at most 5 %% of a whole year's budget: a result of %s carries %d, %d to the tariff",
    (result, out, rest) => {
      expect(amounts(moved({ kind: "merger", result })).slice(3)).toEqual([out, rest]);
    },
  );

  test("takes nothing that belongs to a closure", () => {
    for (const change of [{ closedBy: "operator" }, { onItsWay: 0 }, { closingCostsShare: 0 }, BY_OPERATOR] as const) {
      expect(refusal(() => moved(change)).kind).toBe("out-of-range");
    }
  });
});

describe("the input", () => {
  const refused = (changes: object) => {
    const { kind, path } = refusal(() => closing(changes as Partial<GivenClosing>));
    return `${kind} ${path}`;
  };

  test.each<[string, object]>([
    ["missing closedBy", { closedBy: undefined }],
    ["duplicate result", { accounts: { revenue: 1, costs: 1 } }],
    ["missing result", { result: undefined }],
    ["out-of-range closedOn", { closedOn: "2022-01-01" }],
    ["out-of-range closingCosts", { closingCosts: "-0.01" }],
    ["out-of-range closingCosts", { closingCosts: "0.0010" }],
    ["out-of-range fullYearBudget", { fullYearBudget: -1 }],
    ["out-of-range carriedIn", { carriedIn: "0.0050" }],
    ["missing carriedIn", { carriedIn: undefined }],
    ["malformed kind", { kind: "closing" }],
    ["unknown-key ", { budget: 1 }],
    ["out-of-range closingCostsShare", { closedBy: "operator", closingCostsShare: 40 }],
    ["out-of-range buyers", { closedBy: "operator", buyers: [] }],
    ["out-of-range buyers", { closedBy: "operator", buyers: [{ municipality: "Assens", occupiedDays: 0 }] }],
    [
      "out-of-range buyers[0].occupiedDays",
      { closedBy: "operator", buyers: [{ municipality: 420, occupiedDays: -1 }] },
    ],
    ["unknown-name buyers[0].municipality", { closedBy: "operator", buyers: [{ municipality: "X", occupiedDays: 1 }] }],
    ["unknown-key ", JSON.parse('{"__proto__": {"result": 1}}')],
  ])("is refused as %s", (expected, changes) => {
    const given = Object.hasOwn(changes, "__proto__")
      ? JSON.parse(`{"__proto__": {}, ${JSON.stringify(CLOSING).slice(1)}`)
      : { ...CLOSING, ...changes };
    const { kind, path } = refusal(() => closingAccounts(given, agreement));
    expect(`${kind} ${path}`).toBe(expected);
  });

  test("refuses the same buyer by name and by code, and an agreement that is none", () => {
    const twice = [
      { municipality: "Assens", occupiedDays: 1 },
      { municipality: 420, occupiedDays: 2 },
    ];
    expect(refused({ ...BY_OPERATOR, buyers: twice })).toBe("duplicate buyers[1].municipality");
    expect(refusal(() => closingAccounts(CLOSING, undefined as never)).path).toBe("agreement");
  });

  // 2 700 000 − 3 000 000 − 20 000 = −320 000
  test("makes the result of revenue, costs and the back-regulation in the tariff", () => {
    const { result: _, ...rest } = CLOSING;
    const accounts = { revenue: 2_700_000, costs: 3_000_000, backRegulationInTariff: 20_000 };
    expect(Number(closingAccounts({ ...rest, accounts }, agreement).result)).toBe(-320_000);
  });

  test("takes the rules of the year in the agreement's region, whatever the agreement's date", () => {
    const later = agreementInForce("syddanmark", "2025-01-01");
    expect(closing({}, later).agreement).toBe("syddanmark-2021-22");
  });
});

describe("the words", () => {
  test("state who bears what, in both languages", () => {
    const text = plain(explanationText(closing().explanation, "da"));
    expect(text).toContain(
      "Tilbuddet blev lukket den 1. april 2021 af socialtilsynet eller en anden offentlig myndighed. Med årets resultat (et underskud på 300.000,00 kr.) og det overførte fra 2020 (et overskud på 50.000,00 kr.) er der et underskud på 250.000,00 kr. tilbage. Lukkeomkostningerne er 100.000,00 kr.",
    );
    expect(text).toContain("Intet indgår i takster eller afregnes med køberne. Driftsherren bærer 350.000,00 kr.");
    expect(text).toContain("Grænsen på 5 % er 600.000,00 kr.: den regnes af et helt års budget på 12.000.000,00 kr.");
    const english = plain(explanationText(closing({ ...BY_OPERATOR, result: 450_000 }).explanation, "en"));
    expect(english).toContain("The buyers are paid back DKK 400,000.00, divided by occupied days.");
  });

  test.each<Partial<GivenClosing>>([
    {},
    BY_OPERATOR,
    { closedBy: "operator" },
    { ...BY_OPERATOR, closingCostsShare: "0.4" },
    { kind: "move", closedBy: undefined, onItsWay: undefined } as never,
    { kind: "merger", closedBy: undefined, onItsWay: undefined, carriedIn: 0, closingCosts: 0, result: 0 } as never,
  ])("are sentences: %j", (changes) => {
    const accounts = closing(changes);
    const texts = [...accounts.explanation.says, ...accounts.findings.map(({ remedy }) => remedy)];
    for (const { da, en } of texts) {
      for (const text of [da, en]) expect(text).toMatch(/^[A-ZÆØÅ0-9].*[^.]\.$/u);
      expect(`${da}${en}`).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
    }
  });

  test("are tables that add up", () => {
    const sheets = closingAccountsSheets(closing({ ...BY_OPERATOR, closingCostsShare: "0.4" }));
    expect(plain(asText(sheets.accounts, "da"))).toContain("I alt");
    const [total] = sheets.accounts.rows.slice(-1);
    expect(total?.slice(1).map(Number)).toEqual([-350_000, -60_000, -290_000]);
    expect(sheets.buyers.rows.map((row) => Number(row[2]))).toEqual([-193_333.33, -96_666.67, -290_000]);
    const going = closingAccountsSheets(closing({ kind: "move", closedBy: undefined, onItsWay: undefined } as never));
    expect(going.accounts.columns).toHaveLength(2);
    expect(going.accounts.rows.map(([, amount]) => Number(amount))).toEqual([
      -300_000, 50_000, -100_000, -350_000, -350_000, 0,
    ]);
  });
});
