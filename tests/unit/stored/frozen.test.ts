import {
  agreementInForce,
  assessProposals,
  assessProposalsSheets,
  indexSeries,
  type Notice,
  type ProposalRound,
  proposalReplies,
  type SpendingRow,
  spendingPerCitizen,
  spendingPerCitizenSheet,
  storedRound,
  unitCosts,
  unitCostsSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const notice = (id: string): Notice => ({
  id,
  offer: `Tilbud ${id}`,
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "2347.50", priceLevel: 2024 },
  proposed: { amount: "2476.86", priceLevel: 2025 },
  effectiveFrom: "2025-01-01",
  citizens: 2,
  roundTheClock: true,
});

const AGREEMENT = agreementInForce("syddanmark", "2025-01-01");
const ROUNDS: Readonly<Record<string, () => ProposalRound>> = {
  "made by columns": () => assessProposals([notice("1"), notice("2")], AGREEMENT),
  "made one by one": () =>
    assessProposals([notice("1"), notice("2")], AGREEMENT, { national: indexSeries("kl-general") }),
};

const SHOWN: Readonly<Record<string, (round: ProposalRound) => unknown>> = {
  sheets: assessProposalsSheets,
  replies: (round) => proposalReplies(round, { lang: "da" }),
  stored: (round) => storedRound(round, { explanations: true }),
};

const CHANGES: Readonly<Record<string, (round: ProposalRound) => void>> = {
  "what is common": ({ common }) => (common as unknown[]).push("other"),
  "a code of what is common": ({ common }) => Reflect.set(common as object, 0, { code: 1 }),
  "a title": ({ assessments: [first] }) => Reflect.set(first?.explanation as object, "title", 5),
  "a finding": ({ assessments: [first] }) => (first?.findings as unknown[] | undefined)?.push("other"),
};

const frozenRound = (round: ProposalRound): ProposalRound => {
  for (const each of round.assessments) Object.freeze(each);
  return Object.freeze(round);
};

describe.each(Object.entries(ROUNDS))("a round %s", (_, made) => {
  test.each(Object.entries(SHOWN))("is taken frozen as it is: %s", (_name, show) => {
    expect(JSON.stringify(show(frozenRound(made())))).toBe(JSON.stringify(show(made())));
  });

  test.each(Object.entries(CHANGES))("that was changed is refused, frozen or not: %s", (_name, change) => {
    for (const show of Object.values(SHOWN)) {
      const [plain, frozen] = [made(), frozenRound(made())];
      change(plain);
      change(frozen);
      const { path } = refusal(() => show(plain));
      expect(refusal(() => show(frozen)).path).toBe(path);
    }
  });
});

const ROWS = ["Odense", "Nyborg"].flatMap((payer) =>
  [2022, 2023].map((year): SpendingRow => {
    const row = { account: "accounts", priceLevel: "nominal", payer, year, area: "adults", users: 10 } as const;
    return { ...row, amount: 1_000_000 };
  }),
);

test("lines of a frozen analysis that were changed are refused", () => {
  for (const key of ["rows", "byPayer", "byArea", "total"] as const) {
    const [perUser, costs] = [spendingPerCitizen(ROWS, { per: "user" }), unitCosts(ROWS, { per: "users" })];
    for (const result of [perUser, costs]) (Object.freeze(result)[key] as unknown[]).push("other");
    expect(refusal(() => spendingPerCitizenSheet(perUser)).path).toBe(`result.${key}[${perUser[key].length - 1}]`);
    expect(refusal(() => unitCostsSheet(costs)).path).toBe(`result.${key}[${costs[key].length - 1}]`);
  }
});
