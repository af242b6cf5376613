import type { IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { days } from "../../stays/words.ts";
import { both, capital, counted, joined, sentence, type Text } from "../../words.ts";

export const fosterCareTitle = (year: number): Text => ({
  da: `Plejefamiliens udgifter i ${year}`,
  en: `Cost of the foster family in ${year}`,
});

// The explanation.

export const childTitle = (child: string): Text => ({ da: `Barn ${child}`, en: `Child ${child}` });

interface Cost {
  readonly days: number;
  readonly remunerations: Fraction;
  readonly remuneration: Fraction;
  readonly boardAndLodging: Fraction;
  readonly fosterCost: Fraction;
}

/** What a child costs, and what that is made of. */
export function childCosts({ days: number, remunerations, remuneration, boardAndLodging, fosterCost }: Cost): Text {
  const [there, many] = [days(number), both(formatNumber, remunerations)];
  const [paid, board, all] = [both(kr, remuneration), both(kr, boardAndLodging), both(kr, fosterCost)];
  return sentence({
    da: `${there.da} med ${many.da} vederlag: ${paid.da} i vederlag og ${board.da} til kost og logi, i alt ${all.da}.`,
    en: `${there.en} with ${many.en} remunerations: ${paid.en} in remuneration and ${board.en} for board and lodging, in all ${all.en}.`,
  });
}

interface Total {
  readonly remuneration: Fraction;
  readonly boardAndLodging: Fraction;
  readonly fosterCost: Fraction;
}

export function familyCosts({ remuneration, boardAndLodging, fosterCost }: Total, children: number): Text {
  const many = counted(children, { da: "barn", en: "child" }, { da: "børn", en: "children" });
  const [paid, board, all] = [both(kr, remuneration), both(kr, boardAndLodging), both(kr, fosterCost)];
  return sentence({
    da: `Familien koster ${all.da} for ${many.da}: ${paid.da} i vederlag og ${board.da} til kost og logi.`,
    en: `The family costs ${all.en} for ${many.en}: ${paid.en} in remuneration and ${board.en} for board and lodging.`,
  });
}

// What is refused.

export const bornBefore = (day: IsoDate): Text => ({
  da: `${day}, hvor barnet er i familien, eller tidligere`,
  en: `${day}, when the child is in the family, or earlier`,
});

export const CHECK_BORN: Text = frozen({
  da: "kontrollér barnets fødselsdag og opholdets første dag",
  en: "check the child's day of birth and the first day of the stay",
});

export { CHECK_YEAR, stayInYear } from "../placements/words.ts";

// Findings.

export function thirdChild(number: number, fullRateChildren: number): Text {
  const on = days(number);
  return {
    da: `På ${on.da} er kost og logi beregnet med beløbet for tredje barn og derover, fordi der er mere end ${fullRateChildren} børn i familien. Hvilket barn det er, følger af rækkefølgen, børnene er oplyst i, dag for dag.`,
    en: `On ${on.en} board and lodging is computed by the amount of the third child and further ones, since there are more than ${fullRateChildren} children in the family. Which child it is follows from the order in which the children are given, day by day.`,
  };
}

/** `A (31 dage)`. */
function onDays({ child, days: number }: { readonly child: string; readonly days: number }): Text {
  const { da, en } = days(number);
  return { da: `${child} (${da})`, en: `${child} (${en})` };
}

export function noLongerChildren(
  children: readonly { readonly child: string; readonly days: number }[],
  age: number,
): Text {
  const { da, en } = joined(children.map(onDays), ", ");
  return {
    da: `Fyldt ${age} år i opholdet: ${da}. Taksterne er regnet som for børn; om de også gælder, hvis opholdet fortsætter som ungestøtte, fremgår ikke af kilderne.`,
    en: `Aged ${age} or more during the stay: ${en}. The rates are counted as for children; whether they hold too where the stay goes on as support of a young adult is not stated in the sources.`,
  };
}

export const CHECK_AGE: Text = frozen({
  da: "Kontrollér fødselsdagen; er den rigtig, så brug det, der er aftalt for opholdet efter den dag.",
  en: "Check the date of birth; if it is right, use what is agreed for the stay after that day.",
});

export const CHECK_THIRD: Text = frozen({
  da: "Kontrollér, at børnene er fra samme kommune: det er betingelsen, som ministeriet har oplyst den til KL.",
  en: "Check that the children are of the same municipality: that is the condition as the ministry told it to KL.",
});

export function outsideMonths(number: number): Text {
  const on = days(number);
  return {
    da: `Vederlag for ${on.da} uden for hele måneder er beregnet pr. døgn. Hvordan en påbegyndt måned betales, fremgår ikke af KL's skrivelser.`,
    en: `Remuneration for ${on.en} outside whole months is computed by the day. How part of a month is paid is not stated in KL's letters.`,
  };
}

export const CHECK_CONTRACT: Text = frozen({
  da: "Se i plejekontrakten, hvordan en del af en måned betales.",
  en: "See in the foster contract how part of a month is paid.",
});

/** A rate with what is to be known of it; its note begins the sentence after it. */
export function reservation({ parameter: { title }, text, note }: KnownValue): Text {
  const [name, amount] = [capital(title), both(kr, exactAsWritten(text))];
  return sentence({
    da: `${name.da} er ${amount.da}: ${note?.da ?? ""}.`,
    en: `${name.en} is ${amount.en}: ${note?.en ?? ""}.`,
  });
}

export const CHECK_RATE: Text = frozen({
  da: "Brug kommunens egen takst, hvis den er en anden.",
  en: "Use the municipality's own rate if it is different.",
});

export * from "./ruleWords.ts";
