import { findMunicipality, municipalities, population, type SpendingRow } from "rammetakst";

/** The constructed panel as its file holds it: a list of figures for each measure, by payer, year, area and operator kind. */
export interface ConstructedPanel {
  readonly title: { readonly da: string; readonly en: string };
  readonly note: { readonly da: string; readonly en: string };
  /** How the lists of figures are to be read. */
  readonly format: { readonly da: string; readonly en: string };
  readonly payers: readonly number[];
  readonly years: readonly number[];
  readonly areas: readonly string[];
  readonly operatorKinds: readonly ("municipality" | "region" | "private")[];
  /** Thousand kr., nominal. */
  readonly budget: readonly number[];
  readonly revisedBudget: readonly number[];
  readonly accounts: readonly number[];
  readonly users: readonly number[];
  readonly fullYearUsers: readonly number[];
  readonly days: readonly number[];
}

const SEED = 20_190_411;
const YEARS = [2020, 2021, 2022, 2023, 2024];
/** Users per 1 000 inhabitants, and thousand kr. for a full-year user in the first year. */
const AREAS = { adults: { users: 6, cost: 520 }, children: { users: 3.5, cost: 610 } } as const;
const KINDS = {
  municipality: { share: 0.68, price: 0.94 },
  region: { share: 0.1, price: 1.3 },
  private: { share: 0.22, price: 1.08 },
} as const;

/** Numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Invented figures of plausible size: the inhabitants are real, and nothing else is. */
export function constructedPanel(): ConstructedPanel {
  const random = seeded(SEED);
  const around = (spread: number) => 1 + (random() - 0.5) * 2 * spread;
  const payers = municipalities("syddanmark").map(({ code }) => code);
  const lists = { budget: [], revisedBudget: [], accounts: [], users: [], fullYearUsers: [], days: [] };
  const panel: Record<keyof typeof lists, number[]> = lists;
  const level = new Map(payers.map((code) => [code, around(0.18)]));
  for (const code of payers) {
    for (const [at, year] of YEARS.entries()) {
      const inhabitants = population({ municipality: code, date: `${year}-01-01` });
      for (const { users: perThousand, cost } of Object.values(AREAS)) {
        for (const { share, price } of Object.values(KINDS)) {
          const users = Math.round(
            (inhabitants / 1000) * perThousand * share * (level.get(code) ?? 1) * (1 + 0.012 * at) * around(0.04),
          );
          const fullYear = Math.round(users * (0.82 + 0.1 * random()) * 10) / 10;
          const accounts = Math.round(fullYear * cost * price * 1.035 ** at * around(0.05));
          const budget = Math.round(accounts * (0.96 + 0.05 * random()));
          panel.users.push(users);
          panel.fullYearUsers.push(fullYear);
          panel.days.push(Math.round(fullYear * 365));
          panel.accounts.push(accounts);
          panel.budget.push(budget);
          panel.revisedBudget.push(Math.round(budget + (accounts - budget) * random()));
        }
      }
    }
  }
  return {
    title: {
      da: "Konstrueret panel: Syddanmarks 22 kommuner 2020-2024",
      en: "Constructed panel: the 22 municipalities of Syddanmark 2020-2024",
    },
    note: {
      da: "Alle beløb og antal er konstruerede og siger intet om nogen kommune.",
      en: "All amounts and counts are constructed and say nothing of any municipality.",
    },
    format: {
      da: "Beløb i 1.000 kr., løbende priser; rækkefølge: betaler, år, område, driftsherretype.",
      en: "Amounts in DKK 1,000, nominal; order: payer, year, area, operator kind.",
    },
    payers,
    years: YEARS,
    areas: Object.keys(AREAS),
    operatorKinds: Object.keys(KINDS) as (keyof typeof KINDS)[],
    ...panel,
  };
}

/** The panel as rows: budget, revised budget and accounts of every line; activity stands with the accounts. */
export function panelRows(panel: ConstructedPanel): SpendingRow[] {
  const { payers, years, areas, operatorKinds } = panel;
  const rows: SpendingRow[] = [];
  let at = 0;
  for (const payer of payers) {
    for (const year of years) {
      for (const area of areas) {
        for (const operatorKind of operatorKinds) {
          const line = {
            payer: findMunicipality(payer).name,
            year,
            area,
            operatorKind,
            priceLevel: "nominal",
          } as const;
          const amount = (list: readonly number[]) => (list[at] ?? 0) * 1000;
          const [users = 0, fullYearUsers = 0, days = 0] = [panel.users[at], panel.fullYearUsers[at], panel.days[at]];
          rows.push({ ...line, account: "budget", amount: amount(panel.budget) });
          rows.push({ ...line, account: "revised-budget", amount: amount(panel.revisedBudget) });
          rows.push({ ...line, account: "accounts", amount: amount(panel.accounts), users, fullYearUsers, days });
          at++;
        }
      }
    }
  }
  return rows;
}
