import type { Fraction } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language } from "../../words.ts";
import { accountText } from "../labels.ts";
import { krText, rateText, stopped } from "../shown.ts";
import type { CeilingBasis } from "./findings.ts";
import type { SpendingCeiling } from "./result.ts";

function totalText(
  { year, account, total }: Omit<SpendingCeiling<Fraction>, "explanation">,
  language: Language,
): string {
  const of = accountText(account)[language];
  const [before, now] = [krText(total.spendingBefore, language), krText(total.spending, language)];
  const percent = total.rate === null ? "" : ` (${rateText(total.rate, language)})`;
  const most = total.ceiling === null ? "" : krText(total.ceiling, language);
  if (language === "da") {
    const verdict = { within: `inden for loftet på ${most}`, above: `over loftet på ${most}`, none: "ingen vurdering" };
    return `I alt (${of}): ${before} i ${year - 1} og ${now} i ${year}${percent}: ${verdict[total.verdict]}`;
  }
  const verdict = {
    within: `within the ceiling of ${most}`,
    above: `above the ceiling of ${most}`,
    none: "no verdict",
  };
  return `In all (${of}): ${before} in ${year - 1} and ${now} in ${year}${percent}: ${verdict[total.verdict]}`;
}

/** The rule, the rate, all payers together, how many are above, what was found, and the calculations. */
export function whyCeiling(
  result: Omit<SpendingCeiling<Fraction>, "explanation">,
  basis: CeilingBasis,
  because: Explanation[],
) {
  const { payers, year } = result;
  const above = payers.filter(({ verdict }) => verdict === "above").length;
  const rule = {
    da: "De samlede udgifter må højst være året før plus KL's pris- og lønfremskrivning, i alle kommuner og regionen; præcis loftet er ikke en overskridelse.",
    en: "Total spending may at most be the year before plus KL's indexation, in every municipality and the region; exactly the ceiling is no excess.",
  };
  const rate =
    basis.step === undefined
      ? []
      : [
          inBoth((language) =>
            language === "da"
              ? `P/L fra ${year - 1} til ${year}: ${formatRate(basis.step?.exact ?? 0, "da", { decimals: "exact" })} (${basis.series.title.da}).`
              : `Indexation from ${year - 1} to ${year}: ${formatRate(basis.step?.exact ?? 0, "en", { decimals: "exact" })} (${basis.series.title.en}).`,
          ),
        ];
  const count =
    result.total.verdict === "none"
      ? []
      : [
          {
            da: `${above} af ${payers.length} betalere er over loftet.`,
            en: `${above} of ${payers.length} payers are above the ceiling.`,
          },
        ];
  const total = inBoth((language) => stopped(totalText(result, language)));
  return account(
    { da: `Udgiftsloft ${year}`, en: `Spending ceiling ${year}` },
    [rule, ...rate, total, ...count, ...result.findings.map(({ message }) => message)],
    because,
    [
      { mark: "agreed", source: sources.forum2015Item3 },
      { mark: "agreed", source: sources.forum2019Item5 },
    ],
  );
}
