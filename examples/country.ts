/**
 * The country under two proposals: deficits carried up to 4 % of the budget instead of 5 %, and children's houses financed 70/30
 * instead of 80/20. Who gains, and who pays?
 */
import {
  type AccountingYear,
  agreementInForce,
  backRegulationOf,
  compareScenarios,
  compareScenariosSheets,
  distribute,
  financeByKey,
  type Ledger,
  municipalities,
  population,
  type Report,
  regions,
  rowsFromFinancing,
  type ScenarioComparison,
  type ScenarioRow,
  settlementLedger,
  totalOf,
} from "rammetakst";
import { run } from "./support/run.ts";

const SEED = 20_261_130;
const YEARS = [2023, 2024, 2025, 2026] as const;
const OFFERS = ["botilbud", "dagtilbud"] as const;

/** Numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const PLACES = regions().flatMap((region) =>
  municipalities(region.id).map(({ code }) => ({
    code,
    region: region.id,
    inhabitants: population({ municipality: code, date: "2023-01-01" }),
  })),
);

/** Constructed: an offer of a municipality by its name, with the accounts of its years before any back-regulation. */
interface Offer {
  readonly operator: number;
  readonly region: string;
  readonly name: string;
  readonly years: readonly (AccountingYear & { readonly revenue: number })[];
}

/** Constructed: budgets by inhabitants, and results of up to 9 % of them to either side. Only the inhabitants are real. */
function constructedOffers(): readonly Offer[] {
  const random = seeded(SEED);
  return PLACES.flatMap(({ code, region, inhabitants }) =>
    OFFERS.map((name) => {
      const budget = Math.round(inhabitants * (name === "botilbud" ? 220 : 90));
      const years = YEARS.map((year) => {
        const revenue = Math.round(budget * (0.94 + 0.1 * random()));
        return { year, revenue, costs: Math.round(budget * (0.97 + 0.06 * random())), budget };
      });
      return { operator: code, region, name, years };
    }),
  );
}

/** That Syddanmark's rules hold everywhere is constructed too: those of the other regions are not known. */
const RULES = agreementInForce("syddanmark", "2026-12-31");
const START = { carriedIn: 0, backRegulationInTariff: 0 };

/** The years of an offer settled: what the first two put into the tariffs of the last two comes in as revenue there. */
function settled({ years }: Offer, deficitBand: string): Ledger {
  const rules = RULES.with({ band: "0.05", deficitBand });
  const [first, second, ...last] = years;
  if (first === undefined || second === undefined) throw new Error("an offer has four years");
  const before = [
    { ...first, ...START },
    { ...second, backRegulationInTariff: 0 },
  ];
  const ledger = settlementLedger(before, rules);
  const after = last.map((each) => ({ ...each, revenue: backRegulationOf(ledger, each.year).plus(each.revenue) }));
  return settlementLedger([...before, ...after], rules);
}

/** Constructed: half of what enters tariffs is the operator's own citizens', the rest is bought in the region by inhabitants. */
function boughtBy({ operator, region }: Offer): readonly { readonly id: number; readonly key: number }[] {
  const all = PLACES.filter((place) => place.region === region);
  const sum = all.reduce((before, { inhabitants }) => before + inhabitants, 0);
  return all.map(({ code, inhabitants }) => ({ id: code, key: inhabitants + (code === operator ? sum : 0) }));
}

/** Of each municipality: what it carries as operator, and what of all offers' results enters the tariffs that it pays. */
function rowsUnder(deficitBand: string, offers: readonly Offer[]): readonly ScenarioRow[] {
  const carried = new Map(PLACES.map(({ code }) => [code, [totalOf([])]]));
  const paid = new Map(PLACES.map(({ code }) => [code, [totalOf([])]]));
  for (const offer of offers) {
    const { totals } = settled(offer, deficitBand);
    carried.get(offer.operator)?.push(totals.carriedOut);
    for (const { id, share } of distribute(totals.toTariff, boughtBy(offer)).shares) {
      paid.get(Number(id))?.push(share);
    }
  }
  return PLACES.map(({ code }) => ({
    id: code,
    parts: { carriedOut: totalOf(carried.get(code) ?? []), toTariff: totalOf(paid.get(code) ?? []) },
  }));
}

const offers = constructedOffers();

/** Deficits up to 5 % of the budget against up to 4 %. */
export const deficits: ScenarioComparison = compareScenarios(rowsUnder("0.05", offers), rowsUnder("0.04", offers), {
  title: "Underskud, 5 % mod 4 %",
});

/** Constructed: the budget of a region's children's house, and each municipality's cases. The key of 0–17-year-olds is real. */
function financedBy(objectiveShare: string): readonly ScenarioRow[] {
  const random = seeded(SEED);
  return regions().flatMap(({ id }) => {
    const places = PLACES.filter(({ region }) => region === id);
    const cases = places.map(({ code, inhabitants }) => ({
      municipality: code,
      cases: Math.round((inhabitants / 2_500) * (0.4 + 1.2 * random())),
    }));
    const budget = places.reduce((sum, { inhabitants }) => sum + inhabitants, 0) * 20;
    const given = { scheme: "childrens-houses", year: 2022, area: id, budget, cases, objectiveShare } as const;
    return rowsFromFinancing(financeByKey(given));
  });
}

/** 80 % by the key and 20 % by use, against 70 and 30. */
export const houses: ScenarioComparison = compareScenarios(financedBy("0.8"), financedBy("0.7"), {
  title: "Børnehuse, 80/20 mod 70/30",
});

const [ofDeficits, ofHouses] = [compareScenariosSheets(deficits), compareScenariosSheets(houses)];

export const report: Report = {
  title: { da: "Landet under to forslag", en: "The country under two proposals" },
  parts: [
    {
      da: "Tilbud, regnskaber, køb og sager er konstruerede, og det er konstrueret, at Syddanmarks regler gælder overalt; kun indbyggertal og 0-17-årige er virkelige. Over 0 betyder flere penge overført eller en lavere takst i den første tabel, men en højere betaling i den anden.",
      en: "Offers, accounts, purchases and cases are constructed, and it is constructed that Syddanmark's rules hold everywhere; only the inhabitants and the 0-17-year-olds are real. Above 0 means more money carried or a lower tariff in the first table, but a higher payment in the second.",
    },
    ofDeficits.parts,
    ofDeficits.rows,
    ofHouses.parts,
    ofHouses.rows,
  ],
};

run(import.meta.url, report);
