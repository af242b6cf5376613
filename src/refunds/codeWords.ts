import type { Codes } from "../findings/codes.ts";
import type { CostlyCaseFindingCode } from "./costlyCases/result.ts";
import type { RefundFindingCode } from "./stateRefund/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const COSTLY_CASE_CODES: Codes<CostlyCaseFindingCode> = {
  "year-without-cases": {
    severities: ["warning"],
    meaning: {
      da: "Et år har ingen sager; det er ikke regnet som nul, og væksten til året efter er ikke vist.",
      en: "A year has no cases; it is not taken as zero, and the growth to the next year is not shown.",
    },
    remedy: {
      da: "Giv årets sager, eller oplys, at der ingen var.",
      en: "Give the year's cases, or state that there were none.",
    },
  },
  "refund-not-known": {
    severities: ["warning"],
    meaning: {
      da: "Refusionen kan ikke opgøres: årets beløbsgrænser er ikke kendt, og nogle sager er uden modtaget refusion.",
      en: "The refund cannot be computed: the year's limits are not known, and some cases have no received refund.",
    },
    remedy: {
      da: "Giv årets beløbsgrænser eller den refusion, der er modtaget.",
      en: "Give the year's limits or the refund that was received.",
    },
  },
  "nominal-amounts": {
    severities: ["info"],
    meaning: {
      da: "Beløbene er i hvert års priser, så væksten rummer også pris- og lønudviklingen.",
      en: "The amounts are in each year's prices, so the growth also holds that of prices and wages.",
    },
    remedy: {
      da: "Fremskriv beløbene til ét prisniveau, før væksten vurderes.",
      en: "Index the amounts to one price level before the growth is judged.",
    },
  },
  "refund-as-received": {
    severities: ["info"],
    meaning: {
      da: "I nogle sager er refusionen den, der er oplyst som modtaget; den er ikke regnet efter.",
      en: "In some cases the refund is the one stated as received; it is not computed anew.",
    },
    remedy: {
      da: "Udelad den modtagne refusion, hvor den skal regnes.",
      en: "Leave the received refund out where it is to be computed.",
    },
  },
};

export const REFUND_CODES: Codes<RefundFindingCode> = {
  "spread-evenly": {
    severities: ["info"],
    meaning: {
      da: "Årets udgift er fordelt jævnt over de måneder, den dækker, for refusionen opgøres pr. måned.",
      en: "The year's cost is spread evenly over the months it covers, for the refund is made up by month.",
    },
    remedy: {
      da: "Giv udgiften måned for måned, hvis den har svinget.",
      en: "Give the cost month by month if it has varied.",
    },
  },
  "one-off-spread": {
    severities: ["info"],
    meaning: {
      da: "Engangsudgifter er fordelt med 1/12 på hver af kalenderårets måneder.",
      en: "One-off costs are spread by 1/12 on each month of the calendar year.",
    },
    remedy: {
      da: "Giv dem som løbende udgifter i de måneder, de vedrører, hvis de skal fordeles anderledes.",
      en: "Give them as running costs in the months they concern if they are to be spread otherwise.",
    },
  },
  "income-exceeds-cost": {
    severities: ["warning"],
    meaning: {
      da: "I nogle måneder er indtægten større end udgiften; det er ikke flyttet til andre måneder.",
      en: "In some months the income is larger than the cost; it is not moved to other months.",
    },
    remedy: {
      da: "Giv indtægten måned for måned, som den hører til udgiften.",
      en: "Give the income month by month, as it belongs to the cost.",
    },
  },
  "household-summed": {
    severities: ["info"],
    meaning: {
      da: "Udgifterne til børn i samme husstand er lagt sammen måned for måned, før de holdes op mod grænserne.",
      en: "The costs of children in one household are added month by month before they are compared with the limits.",
    },
    remedy: {
      da: "Kontrollér, at børnene hører til samme husstand i alle månederne.",
      en: "Check that the children belong to one household in all the months.",
    },
  },
  "rules-before-2021-assumed": {
    severities: ["info"],
    meaning: {
      da: "Af reglerne før 2021 kendes kun beløbsgrænser og satser; resten er antaget som fra 2021.",
      en: "Of the rules before 2021 only limits and rates are known; the rest is assumed to be as from 2021.",
    },
    remedy: { da: "Kontrollér reglerne for året.", en: "Check the rules of the year." },
  },
  "limits-given": {
    severities: ["info"],
    meaning: {
      da: "Beløbsgrænserne er brugerens egne og er ikke kontrolleret.",
      en: "The limits are the user's own and are not checked.",
    },
    remedy: {
      da: "Sammenhold dem med årets udmeldte satser.",
      en: "Compare them with the announced rates of the year.",
    },
  },
};
