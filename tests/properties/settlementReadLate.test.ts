import {
  type AccountingYear,
  type Agreement,
  agreementInForce,
  backRegulationOf,
  explainResult,
  type Ledger,
  lawOn,
  mergeLedgers,
  revive,
  type SetAsideYear,
  setAsideLedger,
  settlementLedger,
  settleYear,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../src/madeWhenRead.ts";
import { dice } from "../dice.ts";
import {
  type Late,
  mustComeBack,
  mustCopyWhole,
  mustNotFollow,
  mustStayTheSame,
  ownRules,
  wholly,
} from "../readLate.ts";

const AGREEMENT = agreementInForce("syddanmark", "2025-12-31", { mode: "lenient" });
const NORDJYLLAND = agreementInForce("nordjylland", "2025-12-31", { mode: "lenient" });

const kr = (roll: (below: number) => number, least: number, more: number) => {
  const oere = BigInt(least + roll(more)) * 100n + BigInt(roll(3) * 37);
  return roll(3) === 0 ? { n: oere, d: 100n } : Number(oere) / 100;
};

/** Years of an offer, some with all that can be stated, and some that end with a closure. */
function yearsOf(seed: number): AccountingYear[] {
  const roll = dice(seed);
  const count = 1 + roll(5);
  const years = Array.from({ length: count }, (_, i): AccountingYear => {
    const accounts = {
      year: 2021 + i,
      costs: kr(roll, 9_000_000, 2_000_000),
      budget: kr(roll, 9_500_000, 1_000_000),
      ...(roll(4) === 0 && { backRegulationInTariff: kr(roll, 0, 90_000) }),
      ...(i === 0 && roll(2) === 0 && { carriedIn: kr(roll, 0, 100_000) }),
      ...(roll(6) === 0 && { carry: 0 }),
    };
    if (roll(4) !== 0) return { ...accounts, revenue: kr(roll, 9_000_000, 2_000_000) };
    return { ...accounts, items: [{ occupiedDays: 7000 + roll(500), tariff: "1400.25" }] };
  });
  if (roll(3) !== 0) return years.toSorted(() => roll(3) - 1);
  const { carry: _, ...last } = years.at(-1) as AccountingYear;
  const buyers = [
    { id: "Odense", days: 3 },
    { id: 420, days: { n: 7n, d: 1n } },
  ];
  const closed =
    roll(2) === 0 ? ({ by: "authority" } as const) : ({ by: "operator", closingCosts: 5_000, buyers } as const);
  return [...years.slice(0, -1), { ...last, closure: closed }];
}

function setAsidesOf(seed: number): SetAsideYear[] {
  const roll = dice(seed);
  return Array.from({ length: 1 + roll(5) }, (_, i) => ({
    year: 2021 + i,
    revenue: kr(roll, 7_600_000, 800_000),
    costs: kr(roll, 7_600_000, 600_000),
    budget: 8_000_000,
    ...(roll(5) === 0 && { backRegulationInTariff: { n: 100n, d: 1n } }),
  }));
}

const SERVICES = () => [
  { name: "Botilbud", tariff: { n: 1000n, d: 1n }, budgetedDays: 7300, occupiedDays: 7500 },
  { name: "Aflastning", tariff: 1500.5, budgetedDays: 730, occupiedDays: 700 },
];
const explained = (seed: number) => ({
  year: 2024,
  services: SERVICES(),
  costs: [{ kind: "wages", budget: 7_300_000 + seed, accounts: { n: 735_000_000n, d: 100n } }] as const,
  ...(seed % 2 === 0 && { backRegulationInTariff: 0 }),
  ...(seed % 3 === 0 && { revenue: 8_600_000 + seed }),
});

const mergeable = (seed: number): AccountingYear[] => {
  const years = yearsOf(seed).filter(({ closure }) => closure === undefined);
  return years.toSorted((a, b) => a.year - b.year).map((year, i) => ({ ...year, year: 2025 - years.length + i }));
};
/** Three ledgers, of which some parts have been read already and one was kept as JSON, merged and settled on. */
function merged(
  seed: number,
  agreement = AGREEMENT,
  isRead = false,
): { readonly given: Ledger[]; readonly made: Ledger } {
  const roll = dice(seed);
  const seeds = [seed, seed + 1, seed + 2].filter((each) => mergeable(each).length > 0);
  const given = [...seeds, seed + 3].map((each, i) => {
    const years = mergeable(each);
    const ledger = settlementLedger(years.length > 0 ? years : [{ ...LAST }], agreement, { offer: `Tilbud ${i}` });
    if (roll(4) === 0) return revive(JSON.parse(JSON.stringify(ledger))) as Ledger;
    if (roll(2) === 0) void ledger.years[0]?.findings;
    if (roll(3) === 0) void ledger.explanation;
    if (isRead) wholly(ledger);
    return ledger;
  });
  return { given, made: mergeLedgers(given, { offer: "Samlet" }) };
}
const LAST: AccountingYear = { year: 2024, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };

const OPTIONS = { limitIs: "of-balance", deficits: "set-asides-then-tariff" } as const;

type Made = (seed: number, agreement?: Agreement) => Late;

/** Each function with what it is given by a seed, and the key of what it makes late. */
const ALL: Readonly<Record<string, Made>> = {
  settlementLedger: (seed, agreement = AGREEMENT) => {
    const given = yearsOf(seed);
    return { given, make: () => settlementLedger(given, agreement, seed % 2 === 0 ? { offer: "Birk" } : {}) };
  },
  settleYear: (seed, agreement = AGREEMENT) => {
    const given = yearsOf(seed).at(-1) as AccountingYear;
    return { given, make: () => settleYear(given, agreement) };
  },
  "settlementLedger after one": (seed, agreement = AGREEMENT) => {
    const before = settlementLedger([{ ...LAST, year: 2021 + (seed % 2) }], agreement);
    const given = [{ year: 2022 + (seed % 2), revenue: { n: 950_000_000n, d: 100n }, costs: 9_600_000, budget: 1e7 }];
    return { given: [given, before], make: () => settlementLedger(given, agreement, { after: before }) };
  },
  mergeLedgers: (seed, agreement = AGREEMENT) => {
    const { given } = merged(seed, agreement);
    return { given, make: () => mergeLedgers(given, { offer: "Samlet" }) };
  },
  setAsideLedger: (seed, agreement = NORDJYLLAND) => {
    const given = setAsidesOf(seed);
    return { given, make: () => setAsideLedger(given, agreement, { ...OPTIONS }) };
  },
  explainResult: (seed) => {
    const given = explained(seed);
    return { given, make: () => explainResult(given) };
  },
};

const SEEDS = Array.from({ length: 40 }, (_, i) => i * 7 + 1);

describe("what is read late of a settlement", () => {
  test.each(Object.entries(ALL))("equals what would have been read at once, whatever is done to it: %s", (_, made) => {
    for (const seed of SEEDS) mustStayTheSame(made(seed).make, dice, seed);
  });

  const ofAccounts = Object.entries(ALL).filter(([name]) => name !== "mergeLedgers");

  test.each(ofAccounts)("does not follow what was given, when that is changed: %s", (_, made) => {
    for (const seed of SEEDS) mustNotFollow(() => made(seed), seed);
  });

  test.each(Object.entries(ALL))("is whole in copies, and its keys are in order: %s", (_, made) => {
    for (const seed of SEEDS.slice(0, 8)) mustCopyWhole(made(seed).make);
  });

  test.each(Object.entries(ALL))("comes back from JSON as it was: %s", (_, made) => {
    for (const seed of SEEDS.slice(0, 8)) mustComeBack(made(seed).make);
  });

  test.each(["findings", "explanation", "years", "totals"] as const)("is not made before: %s of a ledger", (key) => {
    const ledger = settlementLedger(yearsOf(3), AGREEMENT);
    expect(isUnread(ledger, key)).toBe(true);
    void ledger[key];
    expect(isUnread(ledger, key)).toBe(false);
  });

  test("is not made where ledgers are merged, settled on, or asked for a tariff's back-regulation", () => {
    const [one, other] = [
      settlementLedger([{ ...LAST }], AGREEMENT),
      settlementLedger([{ ...LAST, costs: 1e7 + 1 }], AGREEMENT),
    ];
    void other.years;
    mergeLedgers([one, other]);
    settlementLedger([{ ...LAST, year: 2025 }], AGREEMENT, { after: other });
    backRegulationOf(other, 2026);
    expect(isUnread(one, "years")).toBe(true);
    expect(isUnread(other.years[0] as object, "findings")).toBe(true);
    expect(isUnread(other.years[0] as object, "explanation")).toBe(true);
  });

  test("is made at once where the rules may answer otherwise later", () => {
    for (const [name, made] of Object.entries(ALL)) {
      if (name === "explainResult") continue;
      const of = name === "setAsideLedger" ? NORDJYLLAND : AGREEMENT;
      for (const seed of SEEDS.slice(0, 6)) {
        const { rules, turn } = ownRules(of);
        const late = made(seed, rules).make();
        turn();
        expect(wholly(late), `${name}, seed ${seed}`).toBe(wholly(made(seed, of).make()));
      }
    }
    const law = lawOn("2024-12-31");
    let isTurned = false;
    const known: typeof law.known = (parameter) =>
      isTurned ? law.known({ ...parameter, values: [] }) : law.known(parameter);
    const late = explainResult(explained(3), { ...law, known, on: () => ({ ...law, known }) } as typeof law);
    isTurned = true;
    expect(wholly(late)).toBe(wholly(explainResult(explained(3), law)));
  });
});

describe("a merged ledger", () => {
  test("is the same whether its ledgers had been read before or not", () => {
    for (const seed of SEEDS) {
      expect(wholly(merged(seed).made), `seed ${seed}`).toBe(wholly(merged(seed, AGREEMENT, true).made));
    }
  });

  test("does not follow what is later done to its ledgers", () => {
    for (const seed of SEEDS) {
      const { given, made } = merged(seed);
      for (const { years } of given) {
        for (const { findings, explanation } of years) {
          for (const each of findings) spoilFields(each, ["code", "year", "message", "remedy"]);
          spoilFields(explanation, ["title", "says", "because"]);
          (findings as unknown[]).length = 0;
        }
        for (const each of years) spoilFields(each, ["result", "findings", "explanation", "agreement"]);
        (years as unknown[]).length = 0;
      }
      expect(wholly(made), `seed ${seed}`).toBe(wholly(merged(seed).made));
    }
  });
});

/** Writes fields over, but not what they hold. */
function spoilFields(object: object, keys: readonly string[]): void {
  for (const key of keys) Reflect.set(object, key, "written over");
}

describe("the figures of a ledger", () => {
  test("are those of its exact form to the last digit", () => {
    for (const seed of SEEDS) {
      const [years, shown, exact] = [
        yearsOf(seed),
        settlementLedger(yearsOf(seed), AGREEMENT),
        settlementLedger.exact(yearsOf(seed), AGREEMENT),
      ];
      expect(shown.years).toHaveLength(years.length);
      for (const [i, year] of exact.years.entries()) {
        for (const key of Object.keys(year) as (keyof typeof year)[]) {
          const value = year[key];
          if (typeof value === "number") expect(shown.years[i]?.[key]).toBe(value);
          else expect(shown.years[i]?.[key].toString(), `${key}, seed ${seed}`).toBe(decimalText(value));
        }
      }
      for (const [key, value] of Object.entries(exact.totals)) {
        expect(shown.totals[key as keyof typeof exact.totals].toString()).toBe(decimalText(value));
      }
    }
  });
});

/** A fraction whose denominator divides a power of ten as plain decimal text. */
function decimalText({ n, d }: { readonly n: bigint; readonly d: bigint }): string {
  const places = 12;
  const digits = n * 10n ** BigInt(places);
  expect(digits % d).toBe(0n);
  const all = (digits < 0n ? -digits : digits) / d;
  const text = String(all).padStart(places + 1, "0");
  const plain = `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/, "");
  return `${digits < 0n ? "-" : ""}${plain}`;
}
