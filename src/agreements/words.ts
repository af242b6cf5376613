import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import type { KnownValue, Parameter, Provenance } from "../rules/parameter.ts";
import { both, type Text } from "../words.ts";

// What is in force.

export function lawTitle(date: IsoDate): Text {
  const day = both(dateText, date);
  return { da: `Regler for hele landet den ${day.da}`, en: `Rules of the whole country on ${day.en}` };
}

export const OWN_VALUE: Text = frozen({ da: "brugerens egen værdi", en: "the user's own value" });

/** The period of a value: `1. januar 2019 – 31. december 2020`. */
export function periodText({ from, to }: Pick<KnownValue, "from" | "to">): Text {
  const [first, last] = [from && both(dateText, from), to && both(dateText, to)];
  if (first && last) return { da: `${first.da} – ${last.da}`, en: `${first.en} – ${last.en}` };
  if (first) return { da: `fra den ${first.da}`, en: `from ${first.en}` };
  if (last) return { da: `til og med den ${last.da}`, en: `until ${last.en}` };
  return { da: "altid", en: "always" };
}

export const NOTHING_KNOWN: Text = frozen({ da: "intet", en: "nothing" });

// A value that is not known.

/** What the sources say where they have no value. */
export const silence = (note: Text, source: Text): Text => ({
  da: `: ${note.da} (${source.da})`,
  en: `: ${note.en} (${source.en})`,
});

/** `said` is what the sources do say, or nothing. */
export function notKnownIn(rule: Text, agreement: Text, date: IsoDate, said: Text): Text {
  const day = both(dateText, date);
  return {
    da: `${rule.da} er ikke kendt for ${agreement.da} den ${day.da}${said.da}`,
    en: `${rule.en} is not known for ${agreement.en} on ${day.en}${said.en}`,
  };
}

export function notKnownInCountry(rule: Text, date: IsoDate, said: Text): Text {
  const day = both(dateText, date);
  return {
    da: `${rule.da} er ikke kendt for hele landet den ${day.da}${said.da}`,
    en: `${rule.en} is not known for the whole country on ${day.en}${said.en}`,
  };
}

export function ended(rule: Text, lastDay: IsoDate | undefined, { note, source }: Provenance): Text {
  const day = lastDay === undefined ? { da: "…", en: "…" } : both(dateText, lastDay);
  const why = note === undefined ? { da: "", en: "" } : { da: `: ${note.da}`, en: `: ${note.en}` };
  return {
    da: `${rule.da} ophørte den ${day.da}${why.da} (${source.da})`,
    en: `${rule.en} ended on ${day.en}${why.en} (${source.en})`,
  };
}

export const knownAre = ({ da, en }: Text): Text => ({ da: `kendt er: ${da}`, en: `known are: ${en}` });

/** `giver` is the function that takes a user's own values: `agreement.with`. */
export const useOtherDay = (giver: string, parameter: string): Text => ({
  da: `brug en dag, hvor reglen gjaldt, eller giv en egen værdi med ${giver}({ ${parameter}: … })`,
  en: `use a day on which the rule held, or give a value of your own with ${giver}({ ${parameter}: … })`,
});

/** `lenient` is what lenient mode would do about it, or nothing. */
export const giveValue = (parameter: string, lenient: Text): Text => ({
  da: `giv værdien med agreement.with({ ${parameter}: … })${lenient.da}`,
  en: `give the value with agreement.with({ ${parameter}: … })${lenient.en}`,
});

export const NOTHING_TO_CARRY: Text = frozen({
  da: '; mode: "lenient" hjælper ikke, for der er ingen tidligere værdi at videreføre',
  en: '; mode: "lenient" does not help, for there is no earlier value to carry forward',
});

export const orCarryForward = (value: Text): Text => ({
  da: `, eller brug mode: "lenient", som ville videreføre ${value.da}`,
  en: `, or use mode: "lenient", which would carry forward ${value.en}`,
});

export const ASK_AGREEMENT: Text = frozen({
  da: "brug agreementInForce(region, dato), for værdien følger regionens rammeaftale",
  en: "use agreementInForce(region, date), since the value follows the region's framework agreement",
});

export const giveToLaw = (parameter: string): Text => ({
  da: `giv værdien med .with({ ${parameter}: … })`,
  en: `give the value with .with({ ${parameter}: … })`,
});

// An agreement that is refused, or is not in force.

interface Period {
  readonly title: Text;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const AN_AGREEMENT: Text = frozen({ da: "en rammeaftale", en: "a framework agreement" });

export const writeAgreement = (day: IsoDate): Text => ({
  da: `skriv agreementInForce("syddanmark", "${day}")`,
  en: `write agreementInForce("syddanmark", "${day}")`,
});

export const inPeriod = ({ title, from, to }: Period): Text => ({
  da: `${from} – ${to} (${title.da})`,
  en: `${from} – ${to} (${title.en})`,
});

export const takeAgreement = (region: string, day: IsoDate): Text => ({
  da: `hent aftalen for den dag: agreementInForce("${region}", "${day}")`,
  en: `take the agreement of that day: agreementInForce("${region}", "${day}")`,
});

export const regionOn = (region: string, date: IsoDate): Text => ({
  da: `${region} den ${date}`,
  en: `${region} on ${date}`,
});

export const withPeriod = ({ title, from, to }: Period): Text => ({
  da: `${title.da} (${from} – ${to})`,
  en: `${title.en} (${from} – ${to})`,
});

export const useLenient = ({ da, en }: Text): Text => ({
  da: `brug mode: "lenient", som ville bruge ${da}, eller vælg en dato i en kendt periode`,
  en: `use mode: "lenient", which would use ${en}, or choose a date in a known period`,
});

export const CHOOSE_KNOWN: Text = frozen({
  da: "vælg en region og en dato i en kendt periode",
  en: "choose a region and a date in a known period",
});

// Options that are refused.

export const notOptions = frozen({
  allowed: { da: '{ mode: "strict" | "lenient", local }', en: '{ mode: "strict" | "lenient", local }' },
  remedy: { da: 'skriv { mode: "lenient" }, eller udelad det', en: 'write { mode: "lenient" }, or leave it out' },
});

export const notRead = frozen({
  allowed: { da: "egne værdier, læst med readLocalValues", en: "own values, read by readLocalValues" },
  remedy: { da: "skriv { local: readLocalValues(fil) }", en: "write { local: readLocalValues(file) }" },
});

// Agreements that are compared.

export const notAgreementId = (ids: string) => ({
  allowed: { da: `en aftale: ${ids}`, en: `an agreement: ${ids}` },
  remedy: {
    da: 'skriv aftalens id, fx "syddanmark-2019-20"',
    en: 'write the agreement\'s id, such as "syddanmark-2019-20"',
  },
});

export const notDates = frozen({
  allowed: { da: "en liste med mindst to datoer", en: "a list of at least two dates" },
  remedy: { da: 'skriv ["2019-01-01", "2025-01-01"]', en: 'write ["2019-01-01", "2025-01-01"]' },
});

export const tooFewAgreements = (found: number) => ({
  foundAs: { da: `${found} aftaler`, en: `${found} agreements` },
  allowed: { da: "mindst to aftaler", en: "at least two agreements" },
  remedy: {
    da: "giv to datoer for en region, eller to aftalers id'er",
    en: "give two dates for a region, or the ids of two agreements",
  },
});

// Values of the user's own that are refused.

export const SWAP_DATES: Text = frozen({ da: "byt datoerne om", en: "swap the dates" });

export const orLater = (date: IsoDate): Text => ({ da: `${date} eller senere`, en: `${date} or later` });

export const aSeries = (list: string): Text => ({ da: `en serie${list}`, en: `a series${list}` });

export const aWord = (list: string): Text => ({ da: `en nøgle i words${list}`, en: `a key of words${list}` });

export const KEY_IN_QUOTES: Text = frozen({ da: "skriv nøglen i anførselstegn", en: "write the key in quotes" });

export const ROUNDING_UNIT: Text = frozen({ da: "en afrundingsenhed over 0", en: "a rounding unit above 0" });

export const DECIMAL_NUMBER: Text = frozen({ da: "et decimaltal", en: "a decimal number" });

export const NUMBER_AS_TEXT: Text = frozen({
  da: "skriv tallet som tekst, fx 0.01",
  en: "write the number as text, such as 0.01",
});

// Scenarios that are refused.

export const PARAMETER_NAME: Text = frozen({
  da: "navnet på en parameter, fx band eller settlement.band; allParameters() har dem alle",
  en: "the name of a parameter, such as band or settlement.band; allParameters() has them all",
});

export const LOOK_UP_NAME: Text = frozen({
  da: "slå navnet op i allParameters()",
  en: "look the name up in allParameters()",
});

export const notScenario = frozen({
  allowed: {
    da: "et objekt med værdier efter parametrenes navne",
    en: "an object with values by the parameters' names",
  },
  remedy: { da: 'skriv with({ coverageThreshold: "0.08" })', en: 'write with({ coverageThreshold: "0.08" })' },
});

export const givenTwice = ({ name, id }: Parameter) => ({
  foundAs: { da: `både ${name} og ${id}`, en: `both ${name} and ${id}` },
  allowed: { da: "en parameter én gang", en: "a parameter once" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const notPeriodKey = frozen({
  allowed: { da: "{ value, from, to }", en: "{ value, from, to }" },
  remedy: {
    da: 'skriv { value: "0.05", from: "2018-01-01", to: "2018-12-31" }',
    en: 'write { value: "0.05", from: "2018-01-01", to: "2018-12-31" }',
  },
});

// Files of values that are refused.

export const A_PARAMETER: Text = frozen({ da: "en parameter i allParameters()", en: "a parameter of allParameters()" });

export const LOOK_UP_ID: Text = frozen({
  da: "slå id'et op i allParameters()",
  en: "look the id up in allParameters()",
});

export const otherUnit = (unit: string) => ({
  allowed: { da: `enheden ${unit}`, en: `the unit ${unit}` },
  remedy: {
    da: `omregn værdien til ${unit}, og skriv enheden`,
    en: `convert the value to ${unit}, and write the unit`,
  },
});

export const endedWithValue = frozen({
  allowed: { da: "kun ved en værdi på null", en: "only with a value of null" },
  remedy: { da: "fjern ended", en: "remove ended" },
});

export const overlapping = (other: string) => ({
  allowed: { da: `en dag efter den, ${other} slutter`, en: `a day after the one that ${other} ends on` },
  remedy: { da: "lad perioderne følge efter hinanden", en: "let the periods follow each other" },
});

/** Days of a calendar, as a rule counts them. */
export const daysText = (isOne: boolean): Text => (isOne ? { da: "dag", en: "day" } : { da: "dage", en: "days" });

// Agreements of several regions.

export const NOT_AGREEMENTS = frozen({
  allowed: {
    da: "{ sets, of }: en liste af aftaler, og for hver række sin plads i listen fra 0",
    en: "{ sets, of }: a list of agreements, and for each row its place in the list from 0",
  },
  remedy: { da: "giv én aftale, eller listen med sine pladser", en: "give one agreement, or the list with its places" },
});

export const agreementOfEach = (rows: number) => ({
  allowed: { da: `${rows} pladser, én for hver række`, en: `${rows} places, one for each row` },
  remedy: { da: "giv en plads til hver række", en: "give each row a place" },
});
