import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, sentence, type Text } from "../../words.ts";

// Back-regulation.

export const CURRENT_TAKEN_AS_NONE: Text = frozen({
  da: "Efterregulering er kun oplyst for den ene takst; den gældende takst er regnet uden efterregulering.",
  en: "Back-regulation is stated for one tariff only; the current tariff is taken to hold none.",
});

export const PROPOSED_TAKEN_AS_NONE: Text = frozen({
  da: "Efterregulering er kun oplyst for den ene takst; den varslede takst er regnet uden efterregulering.",
  en: "Back-regulation is stated for one tariff only; the proposed tariff is taken to hold none.",
});

export const ZERO_IN_CURRENT: Text = frozen({
  da: "Skriv 0 som den gældende taksts efterregulering, hvis den ingen indeholder.",
  en: "Write 0 as the back-regulation of the current tariff if it holds none.",
});

export const ZERO_IN_PROPOSED: Text = frozen({
  da: "Skriv 0 som den varslede taksts efterregulering, hvis den ingen indeholder.",
  en: "Write 0 as the back-regulation of the proposed tariff if it holds none.",
});

export function excessByProposed(backRegulation: Fraction): Text {
  const { da, en } = both(kr, backRegulation);
  return {
    da: `Overskridelsen kommer alene af, at efterregulering kun er oplyst for den varslede takst (${da}), og at den gældende er regnet uden. Som taksterne opkræves, ligger den varslede ikke over grænsen.`,
    en: `The excess comes only from back-regulation being stated for the proposed tariff alone (${en}), the current one being taken to hold none. As the tariffs are charged, the proposed one does not lie above the limit.`,
  };
}

export function excessByCurrent(backRegulation: Fraction): Text {
  const { da, en } = both(kr, backRegulation);
  return {
    da: `Overskridelsen kommer alene af, at efterregulering kun er oplyst for den gældende takst (${da}), og at den varslede er regnet uden. Som taksterne opkræves, ligger den varslede ikke over grænsen.`,
    en: `The excess comes only from back-regulation being stated for the current tariff alone (${en}), the proposed one being taken to hold none. As the tariffs are charged, the proposed one does not lie above the limit.`,
  };
}

export const ASK_FOR_THAT_OF_CURRENT: Text = frozen({
  da: "Bed driftsherren om efterreguleringen i den gældende takst, før der bedes om en begrundelse; er der ingen, så skriv 0.",
  en: "Ask the operator for the back-regulation in the current tariff before a reason is asked for; if there is none, write 0.",
});

export const ASK_FOR_THAT_OF_PROPOSED: Text = frozen({
  da: "Bed driftsherren om efterreguleringen i den varslede takst, før der bedes om en begrundelse; er der ingen, så skriv 0.",
  en: "Ask the operator for the back-regulation in the proposed tariff before a reason is asked for; if there is none, write 0.",
});

export const NOT_SEPARATED: Text = frozen({
  da: "Efterregulering af tidligere år er ikke oplyst særskilt, så de samlede takster er sammenlignet. Et overskud, der falder bort, kan derfor ligne en prisstigning.",
  en: "Back-regulation of earlier years is not stated separately, so the whole tariffs are compared. A surplus that falls away can therefore look like a price rise.",
});

export const ASK_FOR_BACK_REGULATION: Text = frozen({
  da: "Bed driftsherren om at oplyse efterreguleringen i begge takster.",
  en: "Ask the operator to state the back-regulation in both tariffs.",
});

export const GIVE_IF_KNOWN: Text = frozen({
  da: "Kræver ingen handling; er efterreguleringen kendt, så skriv den ved begge takster.",
  en: "No action is needed; if the back-regulation is known, write it with both tariffs.",
});

interface Proposed {
  readonly backRegulation: Fraction;
  readonly statesBackRegulation: boolean;
}

/** The current tariff is the one that an earlier notice proposed, with another back-regulation. */
export function otherBackRegulation(id: string | number, proposed: Proposed, current: Fraction): Text {
  const [before, now] = [both(kr, proposed.backRegulation), both(kr, current)];
  const stated = proposed.statesBackRegulation
    ? { da: `efterreguleringen ${before.da}`, en: `back-regulation of ${before.en}` }
    : { da: "ingen oplyst efterregulering", en: "no back-regulation stated" };
  return sentence({
    da: `Den gældende takst er den, som varsel ${id} varsler med ${stated.da}, men her er dens efterregulering ${now.da}. Virkningen er regnet fra ${before.da}, så varslernes virkninger kan lægges sammen.`,
    en: `The current tariff is the one that notice ${id} proposes with ${stated.en}, but here its back-regulation is ${now.en}. The effect is computed from ${before.en}, so that the effects of the notices add up.`,
  });
}

export const CORRECT_BACK_REGULATION: Text = frozen({
  da: "Spørg driftsherren, hvilken efterregulering taksten indeholder, og skriv den samme i begge varsler.",
  en: "Ask the operator which back-regulation the tariff holds, and write the same in both notices.",
});

// Price levels.

export const sameLevel = (level: number): Text => ({
  da: `Begge takster er i ${level}-niveau. Der er ingen P/L mellem dem, så grænsen er den gældende takst selv.`,
  en: `Both tariffs are at the ${level} level. There is no indexation between them, so the limit is the current tariff itself.`,
});

export const CHECK_LEVELS: Text = frozen({
  da: "Kontrollér prisniveauerne i varslet.",
  en: "Check the price levels of the notice.",
});

export const severalYears = (from: number, to: number, year: number): Text => ({
  da: `Grænsen er fremskrevet over ${to - from} år, fra ${from}- til ${to}-niveau, men den gældende takst skal være den, der var i kraft den 31. december ${year - 1}.`,
  en: `The limit is indexed over ${to - from} years, from the ${from} to the ${to} level, but the current tariff is to be the one in force on 31 December ${year - 1}.`,
});

export const CHECK_YEAR_BEFORE: Text = frozen({
  da: "Kontrollér, at den gældende takst og dens prisniveau er fra året før.",
  en: "Check that the current tariff and its price level are those of the year before.",
});

export const notTariffYear = (year: number, level: number): Text => ({
  da: `Den varslede takst gælder fra ${year}, men er i ${level}-niveau.`,
  en: `The proposed tariff takes effect in ${year}, but is at the ${level} level.`,
});

export const CHECK_PRICES: Text = frozen({
  da: "Kontrollér, hvilket års priser taksten er i.",
  en: "Check which year's prices the tariff is in.",
});

// Units.

export function farApart(current: Fraction, proposed: Fraction, unit: Text): Text {
  const [now, then] = [both(kr, current), both(kr, proposed)];
  return {
    da: `Den gældende takst på ${now.da} og den varslede på ${then.da} ligger så langt fra hinanden, at de kan være opgjort i hver sin enhed; varslet siger ${unit.da}.`,
    en: `The current tariff of ${now.en} and the proposed one of ${then.en} lie so far apart that their units may differ; the notice says ${unit.en}.`,
  };
}

export const CHECK_UNITS: Text = frozen({
  da: "Kontrollér, hvilken enhed hver af taksterne er opgjort i; de omregnes aldrig.",
  en: "Check which unit each of the tariffs is stated in; they are never converted.",
});

// Notices for one service.

/** `650,00 kr. (2024-niveau)` */
export function tariffAtLevel(amount: Fraction, level: number): Text {
  const { da, en } = both(kr, amount);
  return { da: `${da} (${level}-niveau)`, en: `${en} (${level} level)` };
}

export const startsElsewhere = (current: Text, id: string | number, ended: Text): Text => ({
  da: `Den gældende takst på ${current.da} er ikke den, som varsel ${id} endte på: ${ended.da}.`,
  en: `The current tariff of ${current.en} is not what notice ${id} ended at: ${ended.en}.`,
});

export const otherStartsElsewhere = (id: string | number, starts: Text, ends: Text): Text => ({
  da: `Varsel ${id} begynder ved ${starts.da}, ikke ved den takst, som dette varsel ender på: ${ends.da}.`,
  en: `Notice ${id} starts from ${starts.en}, not from what this notice ends at: ${ends.en}.`,
});

export const doNotLink = (gap: Text, notices: string): Text => ({
  da: `${gap.da} Varslerne ${notices} for samme ydelse, enhed og takstår hænger ikke sammen og er derfor ikke lagt sammen til én stigning.`,
  en: `${gap.en} The notices ${notices} for the same service, unit and tariff year do not link and are therefore not taken as one rise.`,
});

/** The amounts are the same, and only the years whose prices they are differ. */
export const CORRECT_LEVEL: Text = frozen({
  da: "Beløbene er ens: er den gældende takst den, som det første varsel førte til, så skriv dens prisniveau, og varslerne hænger sammen.",
  en: "The amounts are the same: if the current tariff is the one that the first notice led to, write its price level, and the notices link.",
});

export const NAME_OR_REMOVE: Text = frozen({
  da: "Er det forskellige ydelser, så skriv hver ydelses navn. Retter et varsel et tidligere, så fjern det tidligere; ellers tælles virkningen to gange.",
  en: "If they are different services, write the name of each. If a notice corrects an earlier one, remove the earlier one; otherwise the effect is counted twice.",
});

export const takenTogether = (notices: string): Text => ({
  da: `Varslerne ${notices} gælder samme ydelse og takstår og er vurderet samlet fra den første gældende takst.`,
  en: `The notices ${notices} are for the same service and tariff year and are judged together from the first current tariff.`,
});

export const NAME_SERVICES: Text = frozen({
  da: "Er det forskellige ydelser, så giv dem hver sit navn.",
  en: "If they are different services, give each a name of its own.",
});

// What is missing, and what is the user's own.

export const quantityMissing = (missing: Text): Text => ({
  da: `Den årlige virkning er ikke beregnet. Der mangler ${missing.da}.`,
  en: `The annual effect is not computed. Missing: ${missing.en}.`,
});

export const ADD_TO_NOTICE: Text = frozen({ da: "Tilføj oplysningen til varslet.", en: "Add it to the notice." });

export const ownSeries = (parameter: Text, series: Text): Text => ({
  da: `${parameter.da} – ${series.da}`,
  en: `${parameter.en} – ${series.en}`,
});
