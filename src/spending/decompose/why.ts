import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { Account } from "../accounts/row.ts";
import { accountText, activityText } from "../labels.ts";
import { countedOn } from "../perInhabitant/keyDay.ts";
import { krText } from "../shown.ts";
import type { GrowthEffects } from "./effects.ts";
import type { Decomposed, GrowthDecomposition } from "./result.ts";

const METHOD: Text = Object.freeze({
  da: "Metode: udgift = indbyggere × brugere pr. indbygger × udgift pr. bruger. Hver faktors virkning er gennemsnittet af, hvad dens ændring betyder i de seks rækkefølger, de tre faktorer kan ændres i (Shapley-opdeling). Rækkefølgen er derfor uden betydning, og virkningerne giver præcis ændringen i kr. uden restled.",
  en: "Method: spending = inhabitants × users per inhabitant × cost per user. A factor's effect is the mean of what its change does in the six orders in which the three can change (a Shapley decomposition). The order therefore does not matter, and the effects sum exactly to the change in kr., with no remainder.",
});

const ADDED: Text = Object.freeze({
  da: "I alt er betalernes virkninger lagt sammen; opdeles betalerne som én, er summen den samme, men forskydninger mellem billige og dyre betalere ligger da i virkningerne.",
  en: "In all, the payers' effects are added up; taken apart as one, their sum is the same, but shifts between cheap and dear payers are then in the effects.",
});

function effectsText({ population, userShare, unitCost }: GrowthEffects<Fraction>, language: Language): string {
  const kr = (amount: Fraction) => krText(amount, language);
  return language === "da"
    ? `befolkningen ${kr(population)}, andelen af brugere ${kr(userShare)}, udgiften pr. bruger ${kr(unitCost)}`
    : `population ${kr(population)}, share of users ${kr(userShare)}, cost per user ${kr(unitCost)}`;
}

type Told = Omit<GrowthDecomposition<Fraction>, "explanation">;

function totalSays({ total: { change, effects }, payers }: Told): Text {
  return inBoth((language) => {
    const parts = effectsText(effects, language);
    return language === "da"
      ? `I alt ændrede udgiften sig med ${krText(change, "da")} hos ${payers.length} ${payers.length === 1 ? "betaler" : "betalere"}. Heraf skyldes: ${parts}`
      : `In all, spending changed by ${krText(change, "en")} over ${payers.length} ${payers.length === 1 ? "payer" : "payers"}. Of this: ${parts}.`;
  });
}

function asOneSays({ effects }: Decomposed<Fraction>): Text {
  return inBoth((language) => {
    const parts = effectsText(effects, language);
    return language === "da" ? `Opdelt som én: ${parts}` : `Taken apart as one: ${parts}.`;
  });
}

/** Why growth is what it is, in sentences. */
export function whyDecomposed(result: Told, of: Account): Explanation {
  const { from, to, users, payers, asOne, date, findings } = result;
  const counted = activityText(users);
  const title: Text = {
    da: `Vækst ${from}–${to} fordelt på befolkning, andel af brugere og udgift pr. bruger`,
    en: `Growth ${from}–${to} by population, share of users and cost per user`,
  };
  const what: Text = {
    da: `Udgift: ${accountText(of).da}. Brugere: ${counted.da}, som rækkerne oplyser dem.`,
    en: `Spending: ${accountText(of).en}. Users: ${counted.en} as the rows state them.`,
  };
  const several = payers.length > 1 ? [ADDED, ...(asOne === null ? [] : [asOneSays(asOne)])] : [];
  const says = [what, METHOD, countedOn(date, [from, to]), totalSays(result), ...several];
  return account(
    title,
    [...says, ...findings.map(({ message }) => message)],
    [],
    [
      { mark: "minutes", source: sources.forum2024Item5 },
      { mark: "derived", source: sources.ownReading },
    ],
  );
}
