import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";

// A year's cost that is spread over its months.

export const SPREAD_EVENLY: Text = frozen({
  da: "Årets udgift er fordelt jævnt over de måneder, den dækker, for refusionen opgøres pr. måned.",
  en: "The year's cost is spread evenly over the months it covers, since the refund is counted by month.",
});

export function spreadEvenly(cost: Fraction, againstYear: Fraction): Text {
  const [total, other] = [both(kr, cost), both(kr, againstYear)];
  return {
    da: `Årets udgift er fordelt jævnt over de måneder, den dækker, for refusionen opgøres pr. måned; holdt op mod hele årets grænser ville ${total.da} give ${other.da} i refusion.`,
    en: `The year's cost is spread evenly over the months it covers, since the refund is counted by month; compared with the limits of the whole year, ${total.en} would give a refund of ${other.en}.`,
  };
}

export const GIVE_MONTHS: Text = frozen({
  da: "Giv udgiften måned for måned, hvis den har svinget.",
  en: "Give the cost month by month if it varied.",
});

// One-off costs.

export function oneOffSpread(amount: Fraction): Text {
  const oneOff = both(kr, amount);
  return {
    da: `Engangsudgifter på ${oneOff.da} er fordelt med 1/12 på hver af kalenderårets måneder.`,
    en: `One-off costs of ${oneOff.en} are spread over the calendar year, 1/12 to each month.`,
  };
}

export const GIVE_AS_RUNNING: Text = frozen({
  da: "Giv dem som løbende udgifter i de måneder, de vedrører, hvis de skal fordeles anderledes.",
  en: "Give them as running costs of the months they concern if they are to be spread differently.",
});

// Income.

export function incomeExceedsCost(below: number, months: number, amount: Fraction): Text {
  const excess = both(formatAmount, amount);
  return {
    da: `I ${below} af ${months} måneder er indtægten ${excess.da} større end udgiften; det er ikke flyttet til andre måneder.`,
    en: `In ${below} of ${months} months the income is ${excess.en} more than the cost; that is not moved to other months.`,
  };
}

export const GIVE_INCOME_BY_MONTH: Text = frozen({
  da: "Giv indtægten måned for måned, som den hører til udgiften.",
  en: "Give the income month by month, as it belongs to the cost.",
});

// The children of one household.

export const HOUSEHOLD_SUMMED: Text = frozen({
  da: "Udgifterne til børn i samme husstand er lagt sammen måned for måned, før de holdes op mod grænserne.",
  en: "The costs of the children of one household are added up month by month before they are compared with the limits.",
});

export const CHECK_HOUSEHOLD: Text = frozen({
  da: "Kontrollér, at alle børnene hører til samme husstand i alle månederne.",
  en: "Check that all the children belong to one household in all the months.",
});

// The years before 2021.

export const RULES_BEFORE_2021: Text = frozen({
  da: "Af reglerne før 2021 kendes her kun beløbsgrænser og satser; at årets udgift holdes op mod årets grænser, og at indtægter, engangsudgifter og husstande regnes som fra 2021, er antaget.",
  en: "Of the rules before 2021 only the limits and rates are known here; that the year's cost is compared with the year's limits, and that income, one-off costs and households count as from 2021, is assumed.",
});

export const CHECK_OLDER_RULES: Text = frozen({
  da: "Kontrollér mod reglerne dengang; for unge under 18 år vælges § 176 a.",
  en: "Check with the rules of that time; for those under 18 choose § 176 a.",
});

// Limits of the user's own.

export const OWN_LIMITS: Text = frozen({ da: "brugerens egne beløbsgrænser", en: "the user's own limits" });

export function limitsGiven(year: number, given: readonly Fraction[]): Text {
  const limits = given.map((limit) => both(kr, limit));
  return {
    da: `Beløbsgrænserne for ${year} er brugerens egne (${limits.map(({ da }) => da).join(", ")}) og er ikke kontrolleret.`,
    en: `The limits of ${year} are the user's own (${limits.map(({ en }) => en).join(", ")}) and are not checked.`,
  };
}

export const COMPARE_LIMITS: Text = frozen({
  da: "Sammenhold dem med årets udmeldte satser.",
  en: "Compare them with the rates announced for the year.",
});
