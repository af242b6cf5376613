import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Cell } from "../../reports/sheet.ts";
import { inBoth, type Text } from "../../words.ts";
import type { FindingCode, ProposalFinding } from "../finding.ts";
import { reasonName } from "../labels.ts";
import type { Notice } from "../notice/input.ts";

const NO_AMOUNT: Text = frozen({ da: "uden beløb", en: "without an amount" });

/** The reasons as they were given: what they are called, what was written of them, and their amounts. */
export function reasonsCell({ reasons = [] }: Notice): Cell {
  if (reasons.length === 0) return null;
  return inBoth((language) =>
    reasons
      .map(({ amount, ...reason }) => {
        const given = amount === undefined ? NO_AMOUNT[language] : formatAmount(amount, language);
        return `${reasonName(reason)[language]}: ${given}`;
      })
      .join("; "),
  );
}

const ERROR: Text = frozen({ da: "FEJL", en: "ERROR" });

/** Errors, and warnings that the figures may not be what they seem, in few words. */
const DOUBTS: Readonly<Partial<Record<FindingCode, Text>>> = frozen({
  "notices-do-not-link": {
    da: "varsler for samme ydelse hænger ikke sammen; vurderet for sig",
    en: "notices for the same service do not link; judged by itself",
  },
  "unit-may-differ": { da: "taksternes enheder kan være forskellige", en: "the tariffs' units may differ" },
  "indexed-over-several-years": { da: "fremskrevet over flere år", en: "indexed over several years" },
  "level-is-not-tariff-year": { da: "prisniveau er ikke takståret", en: "price level is not the tariff year" },
});

/** Whoever reads the figures of a notice reads what makes them doubtful too; an error is never left out. */
export function doubtsCell(findings: readonly ProposalFinding[]): Cell {
  const doubts = findings.filter(({ code, severity }) => severity === "error" || DOUBTS[code] !== undefined);
  if (doubts.length === 0) return null;
  return inBoth((language) =>
    doubts
      .map(({ code, severity, message }) => {
        const text = (DOUBTS[code] ?? message)[language];
        return severity === "error" ? `${ERROR[language]}: ${text}` : text;
      })
      .join("; "),
  );
}
