import {
  agreementInForce,
  explainResult,
  mergeLedgers,
  type SettlementFinding,
  type SettlementFindingCode,
  type Severity,
  setAsideLedger,
  settlementLedger,
  settleYear,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { yearAfterLastAgreement } from "../../frontier.ts";
import { SYDDANMARK, year } from "./years.ts";

type Found = { readonly findings: readonly SettlementFinding[] };

/** A finding with something that just has it and something that just has it not, and what its message says. */
interface Shown {
  readonly severity: Severity;
  readonly mark: SettlementFinding["mark"];
  readonly says: { readonly da: string; readonly en: string };
  readonly has: () => Found;
  readonly hasNot: readonly (() => Found)[];
}

const settle = (result: number, more = {}, set = SYDDANMARK, of = 2021) => settleYear(year(of, result, more), set);
const ledger = (...years: Parameters<typeof settlementLedger>[0]) => settlementLedger(years, SYDDANMARK);
const lenient = agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });
const next = yearAfterLastAgreement("syddanmark");
const nordjylland = agreementInForce("nordjylland", "2025-12-31");
const stated = { carriedIn: 0, backRegulationInTariff: 0 };
const authority = { closure: { by: "authority" } };
const operator = (more = {}) => ({ closure: { by: "operator", ...more } });

const setAside = (first: number, years: number, opening?: []) => {
  const plain = { costs: 1_000_000, budget: 1_000_000, backRegulationInTariff: 0 };
  const all = Array.from({ length: years }, (_, i) => ({
    ...plain,
    year: 2015 + i,
    revenue: 1_000_000 + (i === 0 ? first : 0),
  }));
  const options = { limitIs: "per-year", deficits: "to-tariff", ...(opening !== undefined && { opening }) } as const;
  return setAsideLedger(all, nordjylland, options);
};

const explained = (revenue: number | undefined, budget: number) =>
  explainResult({
    year: 2023,
    services: [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7300 }],
    costs: [{ kind: "wages", budget, accounts: budget }],
    backRegulationInTariff: 0,
    ...(revenue !== undefined && { revenue }),
  });

const SHOWN: Readonly<Record<SettlementFindingCode, Shown>> = {
  "opening-not-stated": {
    severity: "info",
    mark: "assumed",
    says: { da: "overført fra 2020, er ikke oplyst", en: "carried in from 2020 is not stated" },
    has: () => settle(0),
    hasNot: [() => settle(0, { carriedIn: 0 }), () => setAside(0, 1, [])],
  },
  "back-regulation-not-stated": {
    severity: "info",
    mark: "assumed",
    says: { da: "den er regnet som 0", en: "it is taken as 0" },
    has: () => settle(0),
    hasNot: [
      () => settle(0, stated),
      () => ({ findings: ledger(year(2020, 0), year(2021, 0), year(2022, 0)).years[2]?.findings ?? [] }),
    ],
  },
  "back-regulation-differs": {
    severity: "warning",
    mark: "derived",
    says: {
      da: "på 1,00 kr.; efter de tidligere års afregning skulle den have været 0,00 kr. Det oplyste er brugt; forskellen på 1,00 kr. indgår ikke i senere",
      en: "DKK 1.00",
    },
    has: () => ledger(year(2020, 0), year(2021, 0), year(2022, 0, { backRegulationInTariff: 1 })),
    hasNot: [() => ledger(year(2020, 0), year(2021, 0, { backRegulationInTariff: 1 }))],
  },
  "most-carried": {
    severity: "info",
    mark: "assumed",
    says: { da: "det mest mulige", en: "The most possible" },
    has: () => settle(1),
    hasNot: [() => settle(0), () => settle(1, { carry: 1 }), () => settle(1, authority)],
  },
  "deficit-carried": {
    severity: "info",
    mark: "proposed",
    says: { da: "svaret er ikke kendt", en: "the answer is not known" },
    has: () => settle(-1),
    hasNot: [() => settle(1), () => settle(0), () => settle(-1, { carry: 0 }), () => settle(-1, authority)],
  },
  "share-assumed": {
    severity: "info",
    mark: "assumed",
    says: {
      da: "At grænsen er 5 %, er antaget: bilaget er udateret",
      en: "It is assumed that the limit is 5%: the annex",
    },
    has: () => settle(0, {}, SYDDANMARK, 2020),
    hasNot: [() => settle(0), () => settle(0, {}, SYDDANMARK.with({ band: "0.04" }), 2020)],
  },
  "carried-forward": {
    severity: "warning",
    mark: "assumed",
    says: { da: `udløb den 31. december ${next - 1}`, en: `ended on 31 December ${next - 1}` },
    has: () => settle(0, {}, lenient, next),
    hasNot: [() => settle(0, {}, lenient, next - 1)],
  },
  "local-value": {
    severity: "info",
    mark: "local",
    says: { da: "som du selv har valgt", en: "that you chose yourself" },
    has: () => settle(0, {}, SYDDANMARK.with({ band: "0.04" })),
    hasNot: [() => settle(0), () => settle(0, {}, SYDDANMARK.with({ tariffRounding: 1 }))],
  },
  "closed-by-authority": {
    severity: "warning",
    mark: "minutes",
    says: { da: "gælder ikke, når en offentlig myndighed lukker", en: "does not apply when an authority closes" },
    has: () => settle(0, authority),
    hasNot: [() => settle(0, operator()), () => settle(0)],
  },
  "closed-by-operator": {
    severity: "warning",
    mark: "assumed",
    says: { da: "efter belagte døgn", en: "by occupied days" },
    has: () => settle(0, operator()),
    hasNot: [() => settle(0, authority), () => settle(0)],
  },
  "rule-carried-forward": {
    severity: "info",
    mark: "assumed",
    says: { da: "kendt til og med den 31. december 2022", en: "known until 31 December 2022" },
    has: () => settle(0, authority, agreementInForce("syddanmark", "2023-12-31"), 2023),
    hasNot: [() => settle(0, authority), () => settle(0, {}, agreementInForce("syddanmark", "2023-12-31"), 2023)],
  },
  "back-regulation-recalled": {
    severity: "warning",
    mark: "assumed",
    says: { da: "det overskud på 1,00 kr., som var på vej", en: "the surplus of DKK 1.00 that was on its way" },
    has: () => ledger(year(2020, 500_001), year(2021, 0, authority as never)),
    hasNot: [() => ledger(year(2020, 500_000), year(2021, 0, authority as never))],
  },
  "back-regulation-on-its-way": {
    severity: "info",
    mark: "assumed",
    says: { da: "på vej til taksten efter 2021, er ikke oplyst", en: "to the tariff after 2021 is not stated" },
    has: () => settle(0, authority),
    hasNot: [() => ledger(year(2020, 0), year(2021, 0, authority as never)), () => settle(0)],
  },
  "buyers-not-stated": {
    severity: "info",
    mark: "assumed",
    says: { da: "købernes belagte døgn ikke er oplyst", en: "the buyers' occupied days are not stated" },
    has: () => settle(1, operator()),
    hasNot: [
      () => settle(0, operator()),
      () => settle(1, operator({ buyers: [{ id: "Odense", days: 1 }] })),
      () => settle(1, authority),
    ],
  },
  merged: {
    severity: "info",
    mark: "minutes",
    says: { da: "Sammenlægning er ikke lukning", en: "Merging is not a closure" },
    has: () => mergeLedgers([ledger(year(2021, 0)), ledger(year(2021, 100))]),
    hasNot: [() => ledger(year(2021, 0))],
  },
  "set-aside-reading": {
    severity: "info",
    mark: "local",
    says: { da: "underskud går til taksten. Kilderne siger det ikke", en: "The sources do not say" },
    has: () => setAside(0, 1),
    hasNot: [() => settle(0)],
  },
  "set-aside-expired": {
    severity: "warning",
    mark: "assumed",
    says: { da: "0,01 kr. af det hensatte", en: "DKK 0.01 of what was set aside" },
    has: () => setAside(0.01, 6),
    hasNot: [() => setAside(0.01, 5), () => setAside(0, 6)],
  },
  "tariff-differs-from-budget": {
    severity: "warning",
    mark: "derived",
    says: { da: "100.000,00 kr. mere end de budgetterede omkostninger", en: "DKK 100,000.00 more than" },
    has: () => explained(undefined, 7_200_000),
    hasNot: [() => explained(undefined, 7_300_000)],
  },
  "unexplained-rest": {
    severity: "warning",
    mark: "derived",
    says: { da: "1,00 kr. af resultatet kan ikke forklares", en: "DKK 1.00 of the result cannot be explained" },
    has: () => explained(7_300_001, 7_300_000),
    hasNot: [() => explained(7_300_000, 7_300_000)],
  },
};

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe.each(Object.entries(SHOWN))("the finding %s", (code, { severity, mark, says, has, hasNot }) => {
  const of = ({ findings }: Found) => findings.find((finding) => finding.code === code);

  test("is there, with its message, mark, source and remedy", () => {
    const found = of(has());
    expect(found).toMatchObject({ severity, mark });
    for (const language of ["da", "en"] as const) {
      expect(plain(found?.message[language] ?? "")).toContain(says[language]);
      expect(found?.remedy[language]).toMatch(/\S/);
      expect(found?.source[language]).toMatch(/\S/);
    }
  });

  test("is not there otherwise", () => {
    for (const other of hasNot) expect(of(other())).toBeUndefined();
  });
});
