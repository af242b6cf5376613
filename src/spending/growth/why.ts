import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { pointsText } from "../../numbers/pointsText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { accountText, areaText } from "../labels.ts";
import { krText, rateText, stopped } from "../shown.ts";
import type { Prices } from "./prices.ts";
import type { GrowthLine, SpendingGrowth } from "./result.ts";

type Growth = Omit<SpendingGrowth<Fraction>, "explanation">;

const inBrackets = (text: string | null) => (text === null ? "" : ` (${text})`);

function totalText({ from, to, account, total }: Growth, language: Language): string {
  const { spendingBefore, spending, change, rate } = total;
  const isRise = change.n >= 0n;
  const [size, of] = [krText(absolute(change), language), accountText(account)[language]];
  const [before, after] = [krText(spendingBefore, language), krText(spending, language)];
  const percent =
    rate === null ? "" : `, ${language === "da" ? "svarende til" : "or"} ${rateText(absolute(rate), language)}`;
  if (language === "da") {
    return `Fra ${from} til ${to} ${isRise ? "steg" : "faldt"} udgifterne (${of}) med ${size}${percent}: fra ${before} til ${after}`;
  }
  return `From ${from} to ${to} spending (${of}) ${isRise ? "rose" : "fell"} by ${size}${percent}: from ${before} to ${after}`;
}

function partText(line: GrowthLine<Fraction>, language: Language): string {
  const name = areaText(line.area ?? "")[language];
  const points = line.contribution === null ? null : pointsText(line.contribution, language, { decimals: 1 });
  const change = `${krText(line.change, language)}${inBrackets(points)}`;
  return stopped(language === "da" ? `Heraf ${name}: ${change}` : `Of which ${name}: ${change}`);
}

const ROUNDED: Text = Object.freeze({
  da: "Bidragene er hver dels ændring delt med den samlede udgift i det første år. Uafrundede summerer de til væksten; her er de afrundet hver for sig til 0,0001 procentpoint, så deres sum kan afvige fra væksten på de sidste decimaler.",
  en: "Contributions are each part's change over all spending of the first year. Unrounded they sum to the growth; here they are rounded one by one to 0.0001 percentage points, so that their sum may differ from the growth in the last decimals.",
});

/** Growth in all, what the areas contribute, the prices it is measured in, and what was found. */
export function whyGrowth(growth: Growth, prices: Prices): Explanation {
  const total = inBoth((language) => stopped(totalText(growth, language)));
  const parts =
    growth.byArea.length < 2 ? [] : growth.byArea.map((line) => inBoth((language) => partText(line, language)));
  return account(
    { da: `Vækst i udgifterne ${growth.from}–${growth.to}`, en: `Growth of spending ${growth.from}–${growth.to}` },
    [total, ...parts, ...prices.says, ROUNDED, ...growth.findings.map(({ message }) => message)],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }],
  );
}
