import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { raises, size, surplusOf, theSurplus } from "../../settlement/inWords.ts";
import { both, capital, sentence, type Text } from "../../words.ts";
import type { ClosedBy, ClosingKind } from "./result.ts";

// What happened, and who bears what.

const TITLES: Readonly<Record<ClosingKind, Text>> = frozen({
  closure: { da: "Lukkeregnskab", en: "Closing accounts" },
  move: { da: "Afregning ved flytning", en: "Settlement at a move" },
  merger: { da: "Afregning ved sammenlægning", en: "Settlement at a merger" },
});

/** `Lukkeregnskab 2021: Solgården`. */
export function closingTitle(kind: ClosingKind, year: number, offer: string | undefined): Text {
  const of = offer === undefined ? "" : `: ${offer}`;
  return { da: `${TITLES[kind].da} ${year}${of}`, en: `${TITLES[kind].en} ${year}${of}` };
}

const CLOSERS: Readonly<Record<ClosedBy, Text>> = frozen({
  authority: {
    da: "socialtilsynet eller en anden offentlig myndighed",
    en: "the social supervision or another public authority",
  },
  operator: { da: "driftsherren", en: "the operator" },
});

const NOTHING: Text = frozen({ da: "", en: "" });

function listed(parts: readonly Text[]): Text {
  const first = parts.slice(0, -1);
  const last = parts.at(-1) ?? NOTHING;
  if (first.length === 0) return last;
  return {
    da: `${first.map(({ da }) => da).join(", ")} og ${last.da}`,
    en: `${first.map(({ en }) => en).join(", ")} and ${last.en}`,
  };
}

interface PartsOfLeft {
  readonly year: number;
  readonly result: Fraction;
  readonly carriedIn: Fraction;
  readonly onItsWay: Fraction;
}

function resultOfYear(result: Fraction): Text {
  const amount = result.n === 0n ? both(kr, result) : both(surplusOf, result);
  return { da: `årets resultat (${amount.da})`, en: `the result of the year (${amount.en})` };
}

function carriedFrom(year: number, carriedIn: Fraction): Text {
  const amount = both(surplusOf, carriedIn);
  return { da: `det overførte fra ${year} (${amount.da})`, en: `what was carried in from ${year} (${amount.en})` };
}

function onItsWayToTariffs(onItsWay: Fraction): Text {
  const amount = both(surplusOf, onItsWay);
  return {
    da: `det, der var på vej til senere takster (${amount.da})`,
    en: `what was on its way to later tariffs (${amount.en})`,
  };
}

/** The result of the year, and the other parts that are not 0. */
function partsOfLeft({ year, result, carriedIn, onItsWay }: PartsOfLeft): Text {
  return listed([
    resultOfYear(result),
    ...(carriedIn.n === 0n ? [] : [carriedFrom(year - 1, carriedIn)]),
    ...(onItsWay.n === 0n ? [] : [onItsWayToTariffs(onItsWay)]),
  ]);
}

function isLeft(left: Fraction): Text {
  if (left.n === 0n) return { da: "er der intet tilbage", en: "nothing is left" };
  const amount = both(surplusOf, left);
  return { da: `er der ${amount.da} tilbage`, en: `${amount.en} is left` };
}

function closingCostsAre(closingCosts: Fraction): Text {
  if (closingCosts.n === 0n) return NOTHING;
  const costs = both(kr, closingCosts);
  return { da: ` Lukkeomkostningerne er ${costs.da}.`, en: ` The closing costs are ${costs.en}.` };
}

interface Closed extends PartsOfLeft {
  readonly closedOn: IsoDate;
  readonly closedBy: ClosedBy;
  readonly left: Fraction;
  readonly closingCosts: Fraction;
}

export function leftAtClosure({ closedOn, closedBy, left, closingCosts, ...given }: Closed): Text {
  const [day, by, parts] = [both(dateText, closedOn), CLOSERS[closedBy], partsOfLeft(given)];
  const [is, costs] = [isLeft(left), closingCostsAre(closingCosts)];
  return sentence({
    da: `Tilbuddet blev lukket den ${day.da} af ${by.da}. Med ${parts.da} ${is.da}.${costs.da}`,
    en: `The offer was closed on ${day.en} by ${by.en}. With ${parts.en} ${is.en}.${costs.en}`,
  });
}

/** `Driftsherren bærer 350.000,00 kr.` */
function operatorEnds(amount: Fraction): Text {
  if (amount.n === 0n) {
    return { da: "Driftsherren står uden tab og gevinst.", en: "The operator neither loses nor gains." };
  }
  const does = amount.n < 0n ? { da: "bærer", en: "bears" } : { da: "beholder", en: "keeps" };
  const kept = both(size, amount);
  return { da: `Driftsherren ${does.da} ${kept.da}.`, en: `The operator ${does.en} ${kept.en}.` };
}

function buyersEnd(amount: Fraction): Text {
  if (amount.n === 0n) {
    return {
      da: "Intet indgår i takster eller afregnes med køberne.",
      en: "Nothing enters tariffs or is settled with the buyers.",
    };
  }
  const settled = both(size, amount);
  if (amount.n < 0n) {
    return {
      da: `Køberne betaler ${settled.da}, fordelt efter belagte døgn.`,
      en: `The buyers pay ${settled.en}, divided by occupied days.`,
    };
  }
  return {
    da: `Køberne får ${settled.da} tilbage, fordelt efter belagte døgn.`,
    en: `The buyers are paid back ${settled.en}, divided by occupied days.`,
  };
}

export function whoEndsWithWhat(settledWithBuyers: Fraction, borneByOperator: Fraction): Text {
  const [buyers, operator] = [buyersEnd(settledWithBuyers), operatorEnds(borneByOperator)];
  return sentence({ da: `${buyers.da} ${operator.da}`, en: `${buyers.en} ${operator.en}` });
}

// A year that goes on after a move or a merger.

interface Available {
  readonly closingCosts: Fraction;
  readonly carriedIn: Fraction;
  /** Result less the costs, with what was carried in. */
  readonly available: Fraction;
}

function afterAndWith(closingCosts: Fraction, carriedIn: Fraction): Text {
  const costs = both(kr, closingCosts);
  const parts = listed([
    ...(closingCosts.n === 0n ? [] : [{ da: `efter omkostninger på ${costs.da}`, en: `after costs of ${costs.en}` }]),
    ...(carriedIn.n === 0n ? [] : [{ da: "med det overførte", en: "with what was carried in" }]),
  ]);
  return parts.da === "" ? { da: "I alt", en: "In all" } : capital(parts);
}

/** What a year is settled with: `Efter omkostninger på 100.000,00 kr. og med det overførte er der …`. */
function availableAfter({ closingCosts, carriedIn, available }: Available): Text {
  const [what, amount] = [afterAndWith(closingCosts, carriedIn), both(surplusOf, available)];
  if (available.n === 0n) return { da: `${what.da} går det lige op.`, en: `${what.en} it comes out even.` };
  return { da: `${what.da} er der ${amount.da}.`, en: `${what.en} there is ${amount.en}.` };
}

interface Settled extends Available {
  /** The year after, which something may be carried to. */
  readonly nextYear: number;
  readonly tariffYear: number | undefined;
  readonly carriedOut: Fraction;
  readonly toTariff: Fraction;
}

/** Where it goes: the next year's operating frame, the tariff two years after, or both. */
function goesTo({ available, nextYear, tariffYear, carriedOut, toTariff }: Settled): Text {
  if (available.n === 0n) return NOTHING;
  if (toTariff.n === 0n) return { da: ` Det overføres til ${nextYear}.`, en: ` It is carried to ${nextYear}.` };
  const [out, rest, surplus] = [both(size, carriedOut), both(size, toTariff), both(theSurplus, available)];
  const turns = both(raises, toTariff);
  return {
    da: ` ${out.da} af ${surplus.da} overføres til ${nextYear}, og ${rest.da} sætter taksten for ${tariffYear} ${turns.da}.`,
    en: ` ${out.en} of ${surplus.en} is carried to ${nextYear}, and ${rest.en} ${turns.en} the tariff of ${tariffYear}.`,
  };
}

export function settledAsUsual(settled: Settled): Text {
  const [available, goes] = [availableAfter(settled), goesTo(settled)];
  return sentence({ da: `${available.da}${goes.da}`, en: `${available.en}${goes.en}` });
}

// The tables.

export const COSTS_OF_MOVE: Text = frozen({
  da: "omkostninger ved flytning eller sammenlægning",
  en: "costs of the move or merger",
});

export const toTariffOf = (year: number | undefined): Text => ({
  da: `til taksten for ${year}`,
  en: `to the tariff of ${year}`,
});

export const settlementTitle = (year: number): Text => ({
  da: `Afregning med køberne ${year}`,
  en: `Settlement with the buyers ${year}`,
});

export const SIGN_OF_SETTLEMENT: Text = frozen({
  da: "Et beløb over 0 betales tilbage til køberen; et beløb under 0 betales af køberen.",
  en: "An amount above 0 is paid back to the buyer; one below 0 is paid by the buyer.",
});

// What is refused.

export const RESULT_OR_ACCOUNTS: Text = frozen({
  da: "årets resultat i result, eller provenu og omkostninger i accounts",
  en: "the year's result in result, or revenue and costs in accounts",
});

export const onlyAtClosure = frozen({
  allowed: { da: "kun ved en lukning", en: "only at a closure" },
  remedy: {
    da: "udelad det; flytning og sammenlægning afregnes som ellers",
    en: "leave it out; moves and mergers are settled as usual",
  },
});

export const onlyByOperator = frozen({
  allowed: { da: "kun, hvor driftsherren selv lukker", en: "only where the operator itself closes" },
  remedy: {
    da: "udelad det; ved lukning fra en myndighed afregnes der ikke med køberne",
    en: "leave it out; after closure by an authority nothing is settled with the buyers",
  },
});

export const dayOfYear = (year: number): Text => ({
  da: `en dag i regnskabsåret ${year}`,
  en: `a day of the accounting year ${year}`,
});

export const CORRECT_DATE_OR_YEAR: Text = frozen({ da: "ret datoen eller året", en: "correct the date or the year" });
