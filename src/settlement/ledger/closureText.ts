import { frozen } from "../../frozen.ts";
import { plus } from "../../numbers/fraction.ts";
import type { Language } from "../../words.ts";
import { raises, size, surplusName, surplusOf } from "../inWords.ts";
import type { Settled } from "./settle.ts";

/** What was on its way to tariffs that will not come, as a sentence of a closure. */
function recalledText({ recalled, figures: { year } }: Settled, language: Language): string {
  if (recalled.n === 0n) return "";
  const amount = size(recalled, language);
  if (language === "da") {
    return ` Heri indgår ${surplusOf(recalled, "da", "that")}, som skulle have sat en takst efter ${year} ${raises(recalled, "da")}.`;
  }
  const how = recalled.n < 0n ? "raised" : "lowered";
  return ` It includes the ${surplusName(recalled, "en")} of ${amount} that was to have ${how} a tariff after ${year}.`;
}

const SAYS = frozen({
  da: {
    authority: "Tilbuddet blev lukket af en offentlig myndighed",
    operator: "Driftsherren lukkede tilbuddet",
    none: ", og der efterreguleres ikke",
    nothing: "der er intet tilbage at afregne",
    left: ", der er tilbage, ",
    and: " og ",
  },
  en: {
    authority: "The offer was closed by an authority",
    operator: "The operator closed the offer",
    none: ", and there is no back-regulation",
    nothing: "nothing is left to settle",
    left: " that is left ",
    and: " and ",
  },
} as const);

/** Who what is left goes to, with the amounts where both have a part. */
const GOES = {
  da: {
    operator: (isDeficit: boolean, amount: string) => `${isDeficit ? "bæres af" : "tilfalder"} driftsherren${amount}`,
    buyers: (isDeficit: boolean, amount: string) =>
      `${isDeficit ? "betales af" : "betales tilbage til"} køberne efter belagte døgn${amount}`,
    amount: (of: string) => ` med ${of}`,
  },
  en: {
    operator: (isDeficit: boolean, amount: string) => `${isDeficit ? "is borne by" : "falls to"} the operator${amount}`,
    buyers: (isDeficit: boolean, amount: string) =>
      `is paid ${isDeficit ? "by" : "back to"} the buyers by occupied days${amount}`,
    amount: (of: string) => ` with ${of}`,
  },
} as const;

function goesText({ borneByOperator, settledWithBuyers }: Settled["figures"], language: Language): string {
  const { operator, buyers, amount } = GOES[language];
  const isDeficit = plus(borneByOperator, settledWithBuyers).n < 0n;
  if (settledWithBuyers.n === 0n) return operator(isDeficit, "");
  if (borneByOperator.n === 0n) return buyers(isDeficit, "");
  const [own, theirs] = [borneByOperator, settledWithBuyers].map((each) => amount(size(each, language)));
  return `${buyers(isDeficit, theirs ?? "")}${SAYS[language].and}${operator(isDeficit, own ?? "")}`;
}

/** The closing of an offer: who closed it, what is left, who settles it, and what of it was on its way to tariffs. */
export function closureText(settled: Settled, by: "authority" | "operator", language: Language): string {
  const { borneByOperator, settledWithBuyers } = settled.figures;
  const left = plus(borneByOperator, settledWithBuyers);
  const words = SAYS[language];
  const isUnregulated = by === "authority" && settled.closureRule?.buyersShare.n === 0n;
  const says = `${words[by]}${isUnregulated ? words.none : ""}`;
  const recalled = recalledText(settled, language);
  if (left.n === 0n) return `${says}; ${words.nothing}.${recalled}`;
  return `${says}: ${surplusOf(left, language, "that")}${words.left}${goesText(settled.figures, language)}.${recalled}`;
}
