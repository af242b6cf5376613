import { type AccountingYear, explanationText, type LedgerOptions, settlementLedger } from "rammetakst";
import { describe, expect, test } from "vitest";
import { yearAfterLastAgreement } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { amountsOf, codesOf, SYDDANMARK, year } from "../years.ts";

const ledger = (years: readonly AccountingYear[], options?: LedgerOptions) =>
  settlementLedger(years, SYDDANMARK, options);
const refused = (years: readonly unknown[], options?: object) => {
  const { kind, path } = refusal(() => ledger(years as readonly AccountingYear[], options as LedgerOptions));
  return [kind, path];
};

/** What the tariffs themselves bring: an offer that comes out even but for the back-regulation in its tariff. */
const even = (of: number, backRegulation = 0, more: Partial<AccountingYear> = {}) =>
  year(of, backRegulation, { backRegulationInTariff: backRegulation, ...more });

describe("settlementLedger", () => {
  test("carries from year to year, and takes its own back-regulation out two years after", () => {
    const { years, totals } = ledger([year(2019, -600_000), year(2020, 0), year(2021, 100_000), year(2022, 0)]);
    expect(years.map(amountsOf)).toEqual([
      [-600_000, 0, -500_000, -100_000],
      [0, -500_000, -500_000, 0],
      [0, -500_000, -500_000, 0],
      [0, -500_000, -500_000, 0],
    ]);
    expect(years.map(({ backRegulationInTariff }) => Number(backRegulationInTariff))).toEqual([0, 0, 100_000, 0]);
    expect(Object.values(totals).map(Number)).toEqual([0, -600_000, -500_000, -100_000, 0, 0, 0]);
  });

  test("does not mind the order of the years", () => {
    const years = [year(2019, -600_000), year(2020, 700_000), year(2021, 5)];
    const one = ledger(years);
    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      const other = ledger(order.map((i) => years[i] as AccountingYear));
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }
  });

  test("a stated back-regulation overrides the ledger's own, and the difference is reported", () => {
    const years = [year(2019, -600_000), year(2020, 0), year(2021, 100_000, { backRegulationInTariff: 60_000 })];
    const last = ledger(years).years[2];
    expect(Number(last?.result)).toBe(40_000);
    const finding = last?.findings.find(({ code }) => code === "back-regulation-differs");
    expect([String(finding?.figures.stated), String(finding?.figures.settled)]).toEqual(["60000", "100000"]);
    expect(finding?.severity).toBe("warning");
    const same = [...years.slice(0, 2), year(2021, 100_000, { backRegulationInTariff: 100_000 })];
    expect(codesOf(ledger(same))).not.toContain("back-regulation-differs");
  });

  test("each year has the band of its own period", () => {
    const { years } = ledger([year(2020, 0), year(2021, 0), year(2022, 0), year(2023, 0)]);
    expect(years.map(({ agreement }) => agreement)).toEqual([
      "syddanmark-2019-20",
      "syddanmark-2021-22",
      "syddanmark-2021-22",
      "syddanmark-2023-24",
    ]);
    expect(refusal(() => ledger([year(2018, 0), year(2019, 0)])).kind).toBe("unknown-value");
  });

  test("years that lack or are there twice are refused, in their place", () => {
    expect(refused([])).toEqual(["missing", "years"]);
    expect(refused([year(2020, 0), year(2022, 0)])).toEqual(["missing", "years[1]"]);
    expect(refused([year(2022, 0), year(2019, 0)])).toEqual(["missing", "years[0]"]);
    expect(refused([year(2020, 0), year(2021, 0), year(2020, 1)])).toEqual(["duplicate", "years[2].year"]);
    expect(refusal(() => ledger([year(2020, 0), year(2023, 0)])).remedy.da).toContain("2021–2022");
    expect(refusal(() => ledger([year(2020, 0), year(2022, 0)])).remedy.en).toContain("add 2021,");
  });

  test("a fault in a year names its place in the list as it was given", () => {
    const years = [year(2021, -600_000, { carry: -600_000 }), year(2020, 0)];
    expect(refused(years)).toEqual(["out-of-range", "years[0].carry"]);
    expect(refused([year(2020, 0), { ...year(2021, 0), budgett: 1 }])).toEqual(["unknown-key", "years[1]"]);
    expect(refused([year(2020, 0), year(2021, 0, { carriedIn: 5 })])).toEqual(["out-of-range", "years[1].carriedIn"]);
    expect(refused("years" as never)).toEqual(["malformed", "years"]);
    const next = yearAfterLastAgreement("syddanmark");
    const beyond = () => settlementLedger([year(next - 1, 0), year(next, 0)], SYDDANMARK.with({ band: "0.05" }));
    expect(refusal(beyond)).toMatchObject({ kind: "outside-validity", path: "years[1].year" });
  });

  test("no year follows a closure", () => {
    const closed = year(2020, 0, { closure: { by: "operator" } });
    expect(refused([year(2021, 0), closed])).toEqual(["out-of-range", "years[0].year"]);
    expect(ledger([year(2019, 0), closed]).years).toHaveLength(2);
  });

  test("what was on its way to a tariff that will not come is part of what is left at a closure", () => {
    // 2020: −100 000 on its way to 2022. 2021: carried −500 000, result +50 000, so −550 000 are left.
    const years = [year(2019, 0), year(2020, -600_000), year(2021, 50_000, { closure: { by: "operator" } })];
    const { years: settled, totals } = ledger(years);
    const last = settled[2];
    expect([last?.available, last?.toTariff, last?.settledWithBuyers].map(Number)).toEqual([
      -450_000, 100_000, -550_000,
    ]);
    expect(last?.tariffYear).toBe(2022);
    expect(codesOf({ findings: last?.findings ?? [] })).toContain("back-regulation-recalled");
    expect([totals.toTariff, totals.settledWithBuyers, totals.difference].map(Number)).toEqual([0, -550_000, 0]);
  });

  test("goes on from an earlier ledger, also one that was kept as JSON, as if it were one", () => {
    const years = [2019, 2020, 2021, 2022, 2023].map((of, i) => year(of, [-600_000, 900_000, 100, -5, 7][i] ?? 0));
    const whole = ledger(years);
    const first = ledger(years.slice(0, 3));
    for (const after of [first, JSON.parse(JSON.stringify(first))]) {
      const rest = ledger(years.slice(3), { after });
      expect(rest.years.map(amountsOf)).toEqual(whole.years.slice(3).map(amountsOf));
      expect(codesOf(rest)).not.toContain("opening-not-stated");
      expect([rest.totals.carriedIn, rest.totals.difference].map(Number)).toEqual([Number(first.totals.carriedOut), 0]);
    }
    expect(refused(years.slice(2), { after: first })).toEqual(["out-of-range", "years[0].year"]);
    expect(refused(years.slice(4), { after: first })).toEqual(["missing", "years[0]"]);
    expect(refused([year(2022, 0, { carriedIn: 0 })], { after: first })).toEqual([
      "out-of-range",
      "years[0].carriedIn",
    ]);
    const closed = ledger([year(2019, 0, { closure: { by: "operator" } })]);
    expect(refused([year(2020, 0)], { after: closed })).toEqual(["out-of-range", "options.after"]);
    expect(refused([year(2020, 0)], { after: {} })).toEqual(["missing", "options.after.years"]);
    expect(refused([year(2020, 0)], { befor: first })).toEqual(["unknown-key", "options"]);
    expect(refused([year(2020, 0)], { offer: "" })).toEqual(["out-of-range", "options.offer"]);
  });

  test("gives the same figures as exact fractions", () => {
    const years = [year(2019, -600_000), year(2020, 700_000)];
    const { years: exact, totals } = settlementLedger.exact(years, SYDDANMARK);
    const figures = ledger(years);
    for (const [i, { toTariff, carriedOut }] of exact.entries()) {
      const wanted = figures.years[i];
      expect([toTariff, carriedOut].map(({ n, d }) => Number(n) / Number(d))).toEqual(
        [wanted?.toTariff, wanted?.carriedOut].map(Number),
      );
    }
    expect(totals.difference.n).toBe(0n);
  });
});

describe("carried −400 000 kr. and no new results for ten years", () => {
  const opened = { carriedIn: -400_000 };

  test("stays −400 000 kr., and nothing enters the tariff, when the tariffs hold nothing", () => {
    const years = Array.from({ length: 8 }, (_, i) => even(2019 + i, 0, i === 0 ? opened : {}));
    for (const each of ledger(years).years) expect(amountsOf(each)).toEqual([0, -400_000, -400_000, 0]);
  });

  test("whatever back-regulation they hold", () => {
    const lenient = SYDDANMARK.with({ band: "0.05" });
    const held = [250_000, -3_000_000, 17, 0, 900_000, -1, 400_000, -400_000];
    const years = held.map((each, i) => even(2019 + i, each, i === 0 ? opened : {}));
    for (const each of settlementLedger(years, lenient).years) {
      expect(amountsOf(each)).toEqual([0, -400_000, -400_000, 0]);
    }
  });
});

describe("the explanation of a ledger", () => {
  const years = [
    year(2019, -600_000),
    year(2020, 0),
    year(2021, 100_000, { carry: -200_000 }),
    year(2022, 900_000),
    year(2023, 0, { carry: 0 }),
    year(2024, -300_000, { closure: { by: "operator", closingCosts: 50_000 } }),
  ];
  const { explanation, years: settled } = ledger(years, { offer: "Tilbud A" });
  /** With ordinary spaces. */
  const plain = (text: string | undefined) => (text ?? "").replaceAll("\u00a0", " ");
  const paragraphs = settled.map((each) => plain(each.explanation.says[0]?.da));
  const english = settled.map((each) => plain(each.explanation.says[0]?.en));

  test("has a paragraph for each year: result, limit, what is carried, what enters which tariff, and why", () => {
    expect(paragraphs.slice(0, 4)).toEqual([
      "2019 gav et underskud på 600.000,00 kr.: provenuet var 9.400.000,00 kr. og omkostningerne 10.000.000,00 kr. Hvad der var overført fra 2018, er ikke oplyst og regnet som 0. Der kan højst overføres 500.000,00 kr. (5 % af helårsbudgettet på 10.000.000,00 kr.). 500.000,00 kr. af underskuddet overføres til driftsrammen for 2020. Resten, 100.000,00 kr., ligger uden for grænsen og sætter taksten for 2021 op.",
      "2020 gik lige op: provenuet var 10.000.000,00 kr. og omkostningerne 10.000.000,00 kr. Fra 2019 var der overført et underskud på 500.000,00 kr. Der kan højst overføres 500.000,00 kr. (5 % af helårsbudgettet på 10.000.000,00 kr.). Hele underskuddet på 500.000,00 kr. overføres til driftsrammen for 2021, og taksten for 2022 efterreguleres ikke.",
      "2021 gik lige op: provenuet var 10.100.000,00 kr. og omkostningerne 10.000.000,00 kr.; de 100.000,00 kr., som taksten var sat op med for tidligere år, er trukket fra. Fra 2020 var der overført et underskud på 500.000,00 kr. Der kan højst overføres 500.000,00 kr. (5 % af helårsbudgettet på 10.000.000,00 kr.). Driftsherren har valgt at overføre 200.000,00 kr. af underskuddet til driftsrammen for 2022. Resten, 300.000,00 kr., sætter taksten for 2023 op.",
      "2022 gav et overskud på 900.000,00 kr.: provenuet var 10.900.000,00 kr. og omkostningerne 10.000.000,00 kr. Fra 2021 var der overført et underskud på 200.000,00 kr.; med årets resultat er det i alt et overskud på 700.000,00 kr. Der kan højst overføres 500.000,00 kr. (5 % af helårsbudgettet på 10.000.000,00 kr.). 500.000,00 kr. af overskuddet overføres til driftsrammen for 2023. Resten, 200.000,00 kr., ligger uden for grænsen og sætter taksten for 2024 ned.",
    ]);
    expect(paragraphs[4]).toMatch(
      /Driftsherren har valgt ikke at overføre noget\. Hele overskuddet på 200\.000,00 kr\. sætter taksten for 2025 ned\.$/,
    );
  });

  test("explains a closure: what is left, who settles it, and what was on its way", () => {
    expect(paragraphs[5]).toBe(
      "2024 gav et underskud på 150.000,00 kr.: provenuet var 9.700.000,00 kr. og omkostningerne 10.050.000,00 kr., heraf lukkeomkostninger på 50.000,00 kr.; de 200.000,00 kr., som taksten var sat ned med for tidligere år, er lagt til. Der var ikke overført noget fra 2023. Driftsherren lukkede tilbuddet: det overskud på 50.000,00 kr., der er tilbage, betales tilbage til køberne efter belagte døgn. Heri indgår det overskud på 200.000,00 kr., som skulle have sat en takst efter 2024 ned.",
    );
    expect(english[5]).toMatch(
      /The operator closed the offer: the surplus of DKK 50,000\.00 that is left is paid back to the buyers by occupied days\. It includes the surplus of DKK 200,000\.00 that was to have lowered a tariff after 2024\.$/,
    );
  });

  /** −600 + 0 + 0 + 900 − 300 (300 of back-regulation not earned) − 150; −100 − 300 + 200 + 200 − 200 enter tariffs. */
  test("adds up in words", () => {
    expect(explanation.title.da).toBe("Tilbud A: Afregning af 2019–2024");
    expect(explanation.says.map(({ da }) => plain(da))).toEqual([
      "Årene 2019–2024 gav i alt et underskud på 150.000,00 kr.",
      "Overført ind 0,00 kr. + årenes resultater −150.000,00 kr. = overført ud 0,00 kr. + til taksterne −200.000,00 kr. + afregnet med køberne 50.000,00 kr. (overskud er positive, underskud negative).",
    ]);
  });

  test("never ends an amount with two full stops, in text or findings", () => {
    const all = [
      explanationText(explanation, "da"),
      ...settled.flatMap(({ findings }) => findings.map((f) => f.message.da)),
    ];
    for (const text of all) expect(text).not.toContain("..");
  });
});
