import { minus, plus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Language } from "../../words.ts";
import { raises, size } from "../inWords.ts";
import { resultText } from "../resultText.ts";
import type { SettledSetAsideYear } from "./settleSetAside.ts";

type Say = (settled: SettledSetAsideYear) => string;

const before: Readonly<Record<Language, Say>> = {
  da: ({ figures: { setAsideIn, used } }) => {
    if (setAsideIn.n === 0n) return "Der stod intet hensat fra tidligere år.";
    const use = used.n === 0n ? "; intet af det er anvendt" : `; heraf er ${kr(used, "da")} anvendt, det ældste først`;
    return `Der stod ${kr(setAsideIn, "da")} hensat fra tidligere år${use}.`;
  },
  en: ({ figures: { setAsideIn, used } }) => {
    if (setAsideIn.n === 0n) return "Nothing stood set aside from earlier years.";
    const use = used.n === 0n ? "; none of it is used" : `; of it ${kr(used, "en")} is used, the oldest first`;
    return `${kr(setAsideIn, "en")} stood set aside from earlier years${use}.`;
  },
};

const limit: Readonly<Record<Language, Say>> = {
  da: ({ figures, set }) => {
    const share = formatRate(set.known(parameters.settlement.setAsideShare).text, "da", { decimals: "exact" });
    return `Grænsen er ${kr(figures.limit, "da")} (${share} af takstberegningsgrundlaget på ${kr(figures.budget, "da")}).`;
  },
  en: ({ figures, set }) => {
    const share = formatRate(set.known(parameters.settlement.setAsideShare).text, "en", { decimals: "exact" });
    return `The limit is ${kr(figures.limit, "en")} (${share} of the tariff basis of ${kr(figures.budget, "en")}).`;
  },
};

/** What of the year itself enters the tariff: without what expired. */
const ownToTariff = ({ figures: { toTariff, expired } }: SettledSetAsideYear) => minus(toTariff, expired);

/** Why no part of a surplus is set aside: what stands set aside fills the limit, or the operator chose so. */
function notSetAside({ read }: SettledSetAsideYear, language: Language): string {
  if (read.setAside !== undefined) {
    return language === "da"
      ? "Driftsherren har valgt intet at hensætte"
      : "The operator has chosen to set nothing aside";
  }
  return language === "da" ? "Det hensatte når allerede grænsen" : "What stands set aside fills the limit already";
}

const outcome: Readonly<Record<Language, Say>> = {
  da: (settled) => {
    const { figures, usableUntil } = settled;
    const rest = ownToTariff(settled);
    const moves = `sætter taksten for ${figures.tariffYear} ${raises(rest, "da")}`;
    const kept = `${kr(figures.setAside, "da")} hensættes og kan anvendes til og med ${usableUntil}`;
    if (figures.setAside.n > 0n) return rest.n === 0n ? `${kept}.` : `${kept}; resten, ${size(rest, "da")}, ${moves}.`;
    if (figures.borneByOperator.n < 0n) return `${size(figures.borneByOperator, "da")} bæres af driftsherren.`;
    if (rest.n > 0n) return `${notSetAside(settled, "da")}, og overskuddet på ${size(rest, "da")} ${moves}.`;
    if (rest.n < 0n) return `Underskuddet på ${size(rest, "da")} ${moves}.`;
    return figures.result.n < 0n ? "Det dækker underskuddet." : "Der er intet at hensætte.";
  },
  en: (settled) => {
    const { figures, usableUntil } = settled;
    const rest = ownToTariff(settled);
    const moves = `${raises(rest, "en")} the tariff of ${figures.tariffYear}`;
    const kept = `${kr(figures.setAside, "en")} is set aside and may be used until the end of ${usableUntil}`;
    if (figures.setAside.n > 0n)
      return rest.n === 0n ? `${kept}.` : `${kept}; the rest, ${size(rest, "en")}, ${moves}.`;
    if (figures.borneByOperator.n < 0n) return `${size(figures.borneByOperator, "en")} is borne by the operator.`;
    if (rest.n > 0n) return `${notSetAside(settled, "en")}, and the surplus of ${size(rest, "en")} ${moves}.`;
    if (rest.n < 0n) return `The deficit of ${size(rest, "en")} ${moves}.`;
    return figures.result.n < 0n ? "It covers the deficit." : "There is nothing to set aside.";
  },
};

function expiredText({ figures: { expired, tariffYear } }: SettledSetAsideYear, language: Language): string {
  if (expired.n === 0n) return "";
  return language === "da"
    ? ` ${kr(expired, "da")} af det hensatte er ikke anvendt inden fristen og sætter taksten for ${tariffYear} ned.`
    : ` ${kr(expired, "en")} of what was set aside is not used in time and lowers the tariff of ${tariffYear}.`;
}

/** A year with set-asides as a paragraph for a settlement note. */
export function setAsideText(settled: SettledSetAsideYear, language: Language): string {
  const { figures } = settled;
  const surplus = plus(figures.result, figures.used).n > 0n;
  const parts = [
    resultText(figures, language),
    before[language](settled),
    ...(surplus ? [limit[language](settled)] : []),
    outcome[language](settled),
  ];
  return parts.join(" ") + expiredText(settled, language);
}
