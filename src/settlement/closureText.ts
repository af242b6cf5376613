import { plus } from "../numbers/fraction.ts";
import type { Language } from "../words.ts";
import { raises, size, surplusName, surplusOf } from "./inWords.ts";
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

const LEFT = {
  da: {
    authority: {
      says: "Tilbuddet blev lukket af en offentlig myndighed, og der efterreguleres ikke",
      surplus: "tilfalder driftsherren",
      deficit: "bæres af driftsherren",
    },
    operator: {
      says: "Driftsherren lukkede tilbuddet",
      surplus: "betales tilbage til køberne efter belagte døgn",
      deficit: "betales af køberne efter belagte døgn",
    },
    nothing: "der er intet tilbage at afregne",
    left: ", der er tilbage, ",
  },
  en: {
    authority: {
      says: "The offer was closed by an authority, and there is no back-regulation",
      surplus: "falls to the operator",
      deficit: "is borne by the operator",
    },
    operator: {
      says: "The operator closed the offer",
      surplus: "is paid back to the buyers by occupied days",
      deficit: "is paid by the buyers by occupied days",
    },
    nothing: "nothing is left to settle",
    left: " that is left ",
  },
} as const;

/** The closing of an offer: who closed it, what is left, who settles it, and what of it was on its way to tariffs. */
export function closureText(settled: Settled, by: "authority" | "operator", language: Language): string {
  const { borneByOperator, settledWithBuyers } = settled.figures;
  const left = plus(borneByOperator, settledWithBuyers);
  const words = LEFT[language];
  const { says, surplus, deficit } = words[by];
  if (left.n === 0n) return `${says}; ${words.nothing}.${recalledText(settled, language)}`;
  const what = surplusOf(left, language, "that");
  const then = left.n < 0n ? deficit : surplus;
  return `${says}: ${what}${words.left}${then}.${recalledText(settled, language)}`;
}
