import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Text } from "../../words.ts";
import type { AssetFinding } from "./findings.ts";
import type { ReadAssets } from "./input.ts";
import type { AssetInYear } from "./year.ts";

/** What the assets cost together. */
interface Sums {
  readonly depreciation: Fraction;
  readonly interest: Fraction;
}

function saysOf({ interestRate, count }: ReadAssets, year: number, { depreciation, interest }: Sums): Text[] {
  const amounts = inBoth((language) => {
    const [d, i, rate] = [
      kr(depreciation, language),
      kr(interest, language),
      formatRate(interestRate, language, { decimals: "exact" }),
    ];
    return language === "da"
      ? `I ${year} er afskrivningen ${d} og forrentningen ${i} med en rente på ${rate} af den bogførte værdi ved årets begyndelse.`
      : `In ${year} the depreciation is ${d} and the interest ${i}, at ${rate} of the book value at the start of the year.`;
  });
  const rule = {
    da: "Der afskrives lineært over levetiden. Det afskrevne i alt afrundes til hele øre, så årene tilsammen giver præcis anskaffelsessummen.",
    en: "Depreciation is by straight line over the lifetime. What is depreciated so far is rounded to whole øre, so that the years add up to exactly the acquisition cost.",
  };
  const first = {
    da: "Der regnes fra anskaffelsesmåneden; i anskaffelsesåret forrentes anskaffelsessummen for de måneder, der er tilbage.",
    en: "Months count from the month of acquisition; in that year interest is on the acquisition cost for the months left.",
  };
  return [amounts, rule, ...(count === "months" ? [first] : [])];
}

/** Why assets cost what they do in a year: how they are depreciated, and each asset that costs something. */
export function assetsExplained(
  read: ReadAssets,
  year: number,
  sums: Sums,
  each: readonly AssetInYear[],
  findings: readonly AssetFinding[],
): Explanation {
  const title = { da: `Afskrivning og forrentning ${year}`, en: `Depreciation and interest ${year}` };
  const says = [...saysOf(read, year, sums), ...findings.map(({ message }) => message)];
  const because = each.flatMap(({ explanation }) => explanation);
  return account(title, says, because, [{ mark: "law", source: sources.tariffLaw }]);
}
