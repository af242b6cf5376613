import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";

// The report and its chapters.

export const WHOLE_TABLE: Text = frozen({ da: "hele tabellen", en: "the whole table" });

export const yearBefore = (to: number): Text => ({ da: `et år før ${to}`, en: `a year before ${to}` });

export const cannotBeComputed = (found: Text, remedy: Text): Text => ({
  da: `Kan ikke opgøres: ${found.da}. Gør sådan: ${remedy.da}.`,
  en: `Cannot be computed: ${found.en}. What to do: ${remedy.en}.`,
});

export const STATE_VALUE: Text = frozen({
  da: "oplys tallet selv, når det er kendt",
  en: "state the figure yourself once it is known",
});

export const ROUNDED: Text = frozen({
  da: "Tal er regnet præcist og kun afrundet til visning; derfor kan afrundede tal afvige fra deres sum.",
  en: "Figures are computed exactly and rounded for showing only; so rounded figures may differ from their sum.",
});

export const NO_GAPS: Text = frozen({
  da: "Der er ikke fundet huller eller brud.",
  en: "No gaps or breaks were found.",
});

export const PER_INHABITANT: Text = frozen({ da: "Udgift pr. indbygger", en: "Spending per inhabitant" });

export const PER_USER: Text = frozen({ da: "Udgift pr. bruger", en: "Spending per user" });

export const CORRECTION: Text = frozen({ da: "Korrektion for socioøkonomi", en: "Socio-economic correction" });

export const GROWTH: Text = frozen({ da: "Vækst efter kommune og i alt", en: "Growth by municipality and in all" });

export const BUDGET: Text = frozen({ da: "Budget og regnskab", en: "Budget and accounts" });

export const ACTIVITY: Text = frozen({ da: "Aktivitet", en: "Activity" });

export const UNIT_COSTS: Text = frozen({
  da: "Enhedsudgifter efter driftsherretype",
  en: "Unit costs by operator kind",
});

export const RESERVATIONS: Text = frozen({ da: "Forbehold", en: "Reservations" });

export const SPENDING: Text = frozen({
  da: "Udgifter på det specialiserede socialområde",
  en: "Spending on the specialised social area",
});

export const titleOf = (subject: Text, from: number, to: number): Text => ({
  da: `${subject.da} ${from}–${to}`,
  en: `${subject.en} ${from}–${to}`,
});

export const pricesOf = (year: number): Text => ({ da: `${year}-priser`, en: `${year} prices` });

interface About {
  readonly municipalities: number;
  readonly group: Text;
  readonly from: number;
  readonly to: number;
  readonly prices: Text;
  readonly day: Text;
}

export const about = ({ municipalities, group, from, to, prices, day }: About): Text => ({
  da: `Rapporten omfatter ${municipalities} kommuner (${group.da}) og regnskabsårene ${from}–${to} i ${prices.da}. Indbyggere er talt ${day.da}.`,
  en: `The report covers ${municipalities} municipalities (${group.en}) and the accounting years ${from}–${to} in ${prices.en}. Inhabitants are counted on ${day.en}.`,
});

/** The subject as a sentence of its own, before another. */
export const subjectAnd = (subject: Text, says: Text | undefined): Text => ({
  da: `${subject.da}. ${says?.da ?? ""}`.trim(),
  en: `${subject.en}. ${says?.en ?? ""}`.trim(),
});

// Spending per inhabitant.

export const weightedMean = (group: Text): Text => ({ da: `${group.da}, vægtet`, en: `${group.en}, weighted` });

export const perInhabitantBy = (to: number): Text => ({
  da: `Udgift pr. indbygger ${to} efter kommune`,
  en: `Spending per inhabitant ${to} by municipality`,
});

export const ALL_PARTS: Text = frozen({ da: "i alt", en: "total" });

export const onlyUnweighted = (group: Text, mean: Text): Text => ({
  da: `${mean.da} i ${group.da} (uvægtet gennemsnit)`,
  en: `${mean.en} in ${group.en} (unweighted mean)`,
});

/** `2.269,3 kr. i Region Syddanmark (vægtet gennemsnit; uvægtet 2.230,8 kr.)`. */
export const bothMeans = (group: Text, weighted: Text, unweighted: Text): Text => ({
  da: `${weighted.da} i ${group.da} (vægtet gennemsnit; uvægtet ${unweighted.da})`,
  en: `${weighted.en} in ${group.en} (weighted mean; unweighted ${unweighted.en})`,
});

export const perInhabitantIn = (to: number, means: readonly Text[], highest: Text, lowest: Text): Text => ({
  da: `I ${to} var udgiften pr. indbygger ${means.map(({ da }) => da).join(" og ")}. Højest ligger ${highest.da}, lavest ${lowest.da}.`,
  en: `In ${to} spending per inhabitant was ${means.map(({ en }) => en).join(" and ")}. Highest is ${highest.en}, lowest ${lowest.en}.`,
});

const BY_FUNCTION: Text = frozen({ da: "funktion", en: "function" });
const BY_AREA: Text = frozen({ da: "område", en: "area" });

export function perInhabitantByPart(to: number, byFunction: boolean): Text {
  const by = byFunction ? BY_FUNCTION : BY_AREA;
  return { da: `Udgift pr. indbygger ${to} efter ${by.da}`, en: `Spending per inhabitant ${to} by ${by.en}` };
}

// Spending per user.

export const TOO_FEW: Text = frozen({
  da: "Der er for få brugere til, at antallet og udgiften pr. bruger kan vises.",
  en: "There are too few users for their number and the spending per user to be shown.",
});

export const perUserBy = (to: number): Text => ({
  da: `Udgift pr. bruger ${to} efter kommune`,
  en: `Spending per user ${to} by municipality`,
});

export const MEAN: Text = frozen({ da: "Gennemsnit", en: "Mean" });

export const HIDDEN_COSTS: Text = frozen({
  da: "Hvor et lille antal brugere er skjult, er det, antallet kan regnes ud af, det også.",
  en: "Where a small count of users is masked, so is what it can be worked out from.",
});

export const noUsers = (to: number): Text => ({ da: `Ingen brugere i ${to}.`, en: `No users in ${to}.` });

export const userCost = (to: number, amount: Text): Text =>
  sentence({
    da: `I ${to} kostede en bruger i gennemsnit ${amount.da}.`,
    en: `In ${to} a user cost ${amount.en} on average.`,
  });

// The correction by an index.

export const WITHOUT_INDEX: Text = frozen({
  da: "Der er ikke givet noget socioøkonomisk indeks, så udgifterne er ikke korrigeret. Det kræver et indeks for hver kommune.",
  en: "No socio-economic index is given, so spending is not corrected. It takes an index for each municipality.",
});

const BELOW: Text = frozen({ da: "under", en: "below" });

const ABOVE: Text = frozen({ da: "over", en: "above" });

export const expected = (mean: Text): Text => ({
  da: `forventet udgift, gennemsnittet ${mean.da} × indeks`,
  en: `expected spending, the mean ${mean.en} × index`,
});

export const indexTitle = (to: number): Text => ({
  da: `Udgift og socioøkonomisk indeks ${to}`,
  en: `Spending and socio-economic index ${to}`,
});

/** `Odense 120,0 kr. pr. indbygger over`. */
export function farFrom(municipality: string, size: Text, isBelow: boolean): Text {
  const side = isBelow ? BELOW : ABOVE;
  return { da: `${municipality} ${size.da} ${side.da}`, en: `${municipality} ${size.en} ${side.en}` };
}

export const furthest = (to: number, above: Text, below: Text): Text => ({
  da: `Længst fra det, indekset lader forvente i ${to}, ligger ${above.da} og ${below.da}.`,
  en: `Furthest from what the index lets expect in ${to} are ${above.en} and ${below.en}.`,
});
