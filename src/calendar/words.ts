import { dateText, type IsoDate } from "../dates.ts";
import { frozen } from "../frozen.ts";
import { markText } from "../rules/explanationText.ts";
import type { Provenance } from "../rules/parameter.ts";
import { both, type Text } from "../words.ts";

// The wheel as a table.

export const wheelTitle = (tariffYear: number): Text => ({
  da: `Årshjul for takståret ${tariffYear}`,
  en: `Year wheel of the tariff year ${tariffYear}`,
});

export function sourceWithMark({ source, mark }: Provenance): Text {
  const rests = both(markText, mark);
  return { da: `${source.da} [${rests.da}]`, en: `${source.en} [${rests.en}]` };
}

// The wheel as a picture.

export const MONTHS: readonly Text[] = frozen([
  { da: "jan", en: "Jan" },
  { da: "feb", en: "Feb" },
  { da: "mar", en: "Mar" },
  { da: "apr", en: "Apr" },
  { da: "maj", en: "May" },
  { da: "jun", en: "Jun" },
  { da: "jul", en: "Jul" },
  { da: "aug", en: "Aug" },
  { da: "sep", en: "Sep" },
  { da: "okt", en: "Oct" },
  { da: "nov", en: "Nov" },
  { da: "dec", en: "Dec" },
]);

export const MARKED_AS_PROPOSAL: Text = frozen({ da: "forslag", en: "proposal" });

// The wheel as a calendar file.

export const CALENDAR: Text = frozen({ da: "Takst-årshjul", en: "Tariff year wheel" });

export const PROPOSAL: Text = frozen({ da: "Forslag", en: "Proposal" });

export const WHO: Text = frozen({ da: "Hvem", en: "Who" });

export const WHAT: Text = frozen({ da: "Hvad", en: "What" });

export const TO_WHOM: Text = frozen({ da: "Til hvem", en: "To whom" });

export const SOURCE: Text = frozen({ da: "Kilde", en: "Source" });

// What was found on a wheel.

export const OWN_DEADLINE: Text = frozen({ da: "brugerens egen termin", en: "the user's own deadline" });

export const DEADLINES_PROPOSED: Text = frozen({
  da: "Terminer mærket som forslag er rammetaksts egne. Socialdirektørforum bad den 24. januar 2025 økonomisk arbejdsgruppe om et forslag til et takst-årshjul; hvad der kom ud af det, er ikke kendt.",
  en: "Deadlines marked as proposals are rammetakst's own. On 24 January 2025 the forum of directors asked the economic working group for a proposal for a tariff year wheel; what came of it is not known.",
});

export const REPLACE_PROPOSALS: Text = frozen({
  da: "Ret dem til jeres egne frister, når hjulet er besluttet.",
  en: "Replace them by your own deadlines when the wheel has been decided.",
});

export const NO_AGREED_DEADLINE: Text = frozen({
  da: "Ingen aftalt frist for varsling af takster er kendt, så intet varsel kan kaldes for sent.",
  en: "No agreed deadline for notices of tariffs is known, so no notice can be called late.",
});

export const GIVE_AGREED_DEADLINE: Text = frozen({
  da: "Tilføj fristen som en frist for varsling i årshjulet, hvis en er aftalt.",
  en: "Add the deadline to the year wheel as one for notices if one is agreed.",
});

// Whether a notice came in time.

export const NOT_JUDGED: Text = frozen({
  da: "Ingen aftalt frist for varsling er kendt, så det er ikke vurderet, om varslet kom til tiden.",
  en: "No agreed deadline for notices is known, so it is not judged whether the notice came in time.",
});

export function noticeWithoutDate(deadline: IsoDate): Text {
  const last = both(dateText, deadline);
  return {
    da: `Varslet har ingen dato. Fristen var den ${last.da}.`,
    en: `The notice has no date. The deadline was ${last.en}.`,
  };
}

export const WRITE_NOTICE_DATE: Text = frozen({
  da: "Skriv, hvornår varslet kom.",
  en: "Write when the notice came.",
});

export function noticeInTime(notifiedOn: IsoDate, deadline: IsoDate): Text {
  const [on, last] = [both(dateText, notifiedOn), both(dateText, deadline)];
  return {
    da: `Varslet kom den ${on.da}, inden fristen den ${last.da}.`,
    en: `The notice came on ${on.en}, within the deadline of ${last.en}.`,
  };
}

export const NO_ACTION: Text = frozen({ da: "Kræver ingen handling.", en: "No action is needed." });

/** Whole calendar days. */
const daysOf = (days: number): Text =>
  days === 1 ? { da: "1 dag", en: "1 day" } : { da: `${days} dage`, en: `${days} days` };

export function noticeLate(notifiedOn: IsoDate, daysLate: number, deadline: IsoDate): Text {
  const [on, days, last] = [both(dateText, notifiedOn), daysOf(daysLate), both(dateText, deadline)];
  return {
    da: `Varslet kom den ${on.da}, ${days.da} efter fristen den ${last.da}.`,
    en: `The notice came on ${on.en}, ${days.en} after the deadline of ${last.en}.`,
  };
}

export const ASK_ABOUT_LATE_TARIFF: Text = frozen({
  da: "Spørg, om taksten kan træde i kraft, når fristen er overskredet.",
  en: "Ask whether the tariff can take effect when the deadline has passed.",
});

export function noticeTooEarly(notifiedOn: IsoDate, daysEarly: number, opens: IsoDate): Text {
  const [on, days, first] = [both(dateText, notifiedOn), daysOf(daysEarly), both(dateText, opens)];
  return {
    da: `Varslet kom den ${on.da}, ${days.da} før den ${first.da}, da det tidligst kan gives.`,
    en: `The notice came on ${on.en}, ${days.en} before ${first.en}, when it can be given at the earliest.`,
  };
}

export const ASK_FOR_NOTICE_AGAIN: Text = frozen({
  da: "Bed om, at varslet gentages i perioden.",
  en: "Ask for the notice to be given again in the period.",
});

// What is refused.

export const notWheel = frozen({
  allowed: { da: "et årshjul, som yearWheel giver det", en: "a year wheel as yearWheel gives it" },
  remedy: {
    da: 'skriv yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)',
    en: 'write yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)',
  },
});

export const notNotice = frozen({
  allowed: { da: "et varsel med effectiveFrom og notifiedOn", en: "a notice with effectiveFrom and notifiedOn" },
  remedy: {
    da: 'skriv { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" }',
    en: 'write { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" }',
  },
});

export const yearOutsideAgreement = (title: Text, agreementOfYear: string) => ({
  allowed: { da: `et takstår i ${title.da}`, en: `a tariff year of ${title.en}` },
  remedy: {
    da: `hent aftalen for takståret: ${agreementOfYear}`,
    en: `take the agreement of the tariff year: ${agreementOfYear}`,
  },
});

export const dayOfEveryYear = (most: number): Text => ({
  da: `en dag fra 1 til ${most}, som måneden har hvert år`,
  en: `a day from 1 to ${most}, which the month has every year`,
});

export function opensByDeadline(deadline: IsoDate): Text {
  const last = both(dateText, deadline);
  return {
    da: `en første dag senest den ${last.da}, da fristen udløber`,
    en: `a first day on ${last.en} at the latest, when the deadline ends`,
  };
}

export const OPEN_EARLIER: Text = frozen({
  da: "lad perioden åbne før fristen: flere dage eller måneder før i opens end i when",
  en: "let the period open before the deadline: more days or months before in opens than in when",
});

export const dateBetween = (first: IsoDate, last: IsoDate): Text => ({
  da: `en dato fra ${first} til ${last}`,
  en: `a date from ${first} to ${last}`,
});

export const wholeNumberUpTo = (most: number): Text => ({
  da: `et helt tal fra 0 til ${most}`,
  en: `a whole number from 0 to ${most}`,
});

export const WHOLE_ABOVE_ZERO: Text = frozen({ da: "et helt tal over 0", en: "a whole number above 0" });

export const YEAR: Text = frozen({ da: "et årstal fra 1900 til 2200", en: "a year from 1900 to 2200" });

// Public holidays.

export const MAUNDY_THURSDAY: Text = frozen({ da: "skærtorsdag", en: "Maundy Thursday" });
export const GOOD_FRIDAY: Text = frozen({ da: "langfredag", en: "Good Friday" });
export const EASTER_SUNDAY: Text = frozen({ da: "påskedag", en: "Easter Sunday" });
export const EASTER_MONDAY: Text = frozen({ da: "2. påskedag", en: "Easter Monday" });
export const PRAYER_DAY: Text = frozen({ da: "store bededag", en: "General Prayer Day" });
export const ASCENSION_DAY: Text = frozen({ da: "Kristi himmelfartsdag", en: "Ascension Day" });
export const WHIT_SUNDAY: Text = frozen({ da: "pinsedag", en: "Whit Sunday" });
export const WHIT_MONDAY: Text = frozen({ da: "2. pinsedag", en: "Whit Monday" });
export const NEW_YEARS_DAY: Text = frozen({ da: "nytårsdag", en: "New Year's Day" });
export const CHRISTMAS_DAY: Text = frozen({ da: "juledag", en: "Christmas Day" });
export const BOXING_DAY: Text = frozen({ da: "2. juledag", en: "Boxing Day" });
