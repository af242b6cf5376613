import { formatAmount } from "../../numbers/amountText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, type Fraction, total } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth, type Text } from "../../words.ts";
import type { RefundLaw } from "./law.ts";
import type { RefundCase, RefundFinding, StateRefund } from "./result.ts";
import { yearlyRefund } from "./yearlyRefund.ts";

/** A refund before it is told why. */
export type BareRefund = Omit<StateRefund<Fraction>, "findings" | "explanation">;

type Found = RefundFinding | undefined;

const ASSUMED = Object.freeze({ severity: "info", source: sources.refundLaw, mark: "assumed" } as const);

function spreadEvenly(given: RefundCase, { cost, refund }: BareRefund, { law, isByMonth }: RefundLaw): Found {
  const all = [given, ...(given.household ?? [])];
  if (!all.some(({ yearly }) => yearly !== undefined) || !isByMonth) return undefined;
  const againstYear = yearlyRefund.exact({ cost }, law).refund;
  const differs = compare(againstYear, refund) !== 0;
  const message = inBoth((language) => {
    const [total, other] = [kr(cost, language), kr(againstYear, language)];
    const said =
      language === "da"
        ? `Årets udgift er fordelt jævnt over de måneder, den dækker, for refusionen opgøres pr. måned`
        : "The year's cost is spread evenly over the months it covers, since the refund is counted by month";
    if (!differs) return `${said}.`;
    return language === "da"
      ? `${said}; holdt op mod hele årets grænser ville ${total} give ${other} i refusion.`
      : `${said}; held against the limits of the whole year, ${total} would give a refund of ${other}.`;
  });
  return {
    ...ASSUMED,
    code: "spread-evenly",
    message,
    figures: { cost: toDecimal(cost), againstYear: toDecimal(againstYear) },
    remedy: {
      da: "Giv udgiften måned for måned (monthly), hvis den har svinget.",
      en: "Give the cost month by month (monthly) if it varied.",
    },
  };
}

function oneOffSpread(_: RefundCase, { months }: BareRefund): Found {
  const oneOff = total(months.map((month) => month.oneOff));
  if (oneOff.n === 0n) return undefined;
  return {
    ...ASSUMED,
    code: "one-off-spread",
    message: inBoth((language) =>
      language === "da"
        ? `Engangsudgifter på ${kr(oneOff, language)} er fordelt med 1/12 på hver af kalenderårets måneder.`
        : `One-off costs of ${kr(oneOff, language)} are spread with 1/12 on each month of the calendar year.`,
    ),
    figures: { oneOff: toDecimal(oneOff) },
    remedy: {
      da: "Giv dem som løbende udgifter i de måneder, de vedrører, hvis de skal fordeles anderledes.",
      en: "Give them as running costs of the months they concern if they are to be spread otherwise.",
    },
  };
}

function incomeExceedsCost(_: RefundCase, { months }: BareRefund): Found {
  const below = months.filter(({ countedCost }) => countedCost.n < 0n);
  if (below.length === 0) return undefined;
  const excess = absolute(total(below.map(({ countedCost }) => countedCost)));
  return {
    ...ASSUMED,
    severity: "warning",
    code: "income-exceeds-cost",
    message: inBoth((language) =>
      language === "da"
        ? `I ${below.length} af ${months.length} måneder er indtægten ${formatAmount(excess, language)} større end udgiften; det er ikke flyttet til andre måneder.`
        : `In ${below.length} of ${months.length} months the income is ${formatAmount(excess, language)} more than the cost; that is not moved to other months.`,
    ),
    figures: { months: String(below.length), excess: toDecimal(excess) },
    remedy: {
      da: "Giv indtægten måned for måned, som den hører til udgiften.",
      en: "Give the income month by month, as it belongs to the cost.",
    },
  };
}

function householdSummed({ household = [] }: RefundCase): Found {
  if (household.length === 0) return undefined;
  return {
    ...ASSUMED,
    mark: "law",
    code: "household-summed",
    message: {
      da: "Udgifterne til børn i samme husstand er lagt sammen måned for måned, før de holdes op mod grænserne.",
      en: "The costs of the children of one household are added up month by month before they are held against the limits.",
    },
    figures: { household: String(household.length) },
    remedy: {
      da: "Kontrollér, at alle børnene hører til samme husstand i alle månederne.",
      en: "Check that all the children belong to one household in all the months.",
    },
  };
}

function before2021(_: RefundCase, __: BareRefund, { isByMonth }: RefundLaw): Found {
  if (isByMonth) return undefined;
  return {
    ...ASSUMED,
    source: sources.refundBefore2021,
    code: "rules-before-2021-assumed",
    message: {
      da: "Af reglerne før 2021 kendes her kun beløbsgrænser og satser; at årets udgift holdes op mod årets grænser, og at indtægter, engangsudgifter og husstande regnes som fra 2021, er antaget.",
      en: "Of the rules before 2021 only the limits and rates are known here; that the year's cost is held against the year's limits, and that income, one-off costs and households count as from 2021, is assumed.",
    },
    figures: {},
    remedy: {
      da: 'Kontrollér mod reglerne dengang; for unge under 18 år gives provision: "176a".',
      en: 'Check with the rules of that time; for those under 18 give provision: "176a".',
    },
  };
}

function limitsGiven({ year }: RefundCase, { brackets }: BareRefund, law: RefundLaw): Found {
  if (!law.limitsGiven) return undefined;
  const list = (language: keyof Text) => brackets.map(({ yearlyLimit }) => kr(yearlyLimit, language)).join(", ");
  return {
    severity: "info",
    mark: "local",
    source: { da: "brugerens egne beløbsgrænser", en: "the user's own limits" },
    code: "limits-given",
    message: {
      da: `Beløbsgrænserne for ${year} er brugerens egne (${list("da")}) og er ikke kontrolleret.`,
      en: `The limits of ${year} are the user's own (${list("en")}) and are not checked.`,
    },
    figures: Object.fromEntries(
      brackets.map(({ bracket, yearlyLimit }) => [`limit${bracket}`, toDecimal(yearlyLimit)]),
    ),
    remedy: {
      da: "Sammenhold dem med årets udmeldte satser.",
      en: "Compare them with the rates announced for the year.",
    },
  };
}

/** What the reader of a refund must know: what was spread, added up, assumed or given by the user. */
export function refundFindings(given: RefundCase, refund: BareRefund, law: RefundLaw): RefundFinding[] {
  const all = [incomeExceedsCost, spreadEvenly, oneOffSpread, householdSummed, before2021, limitsGiven];
  return all.map((find) => find(given, refund, law)).filter((found) => found !== undefined);
}
