import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { both, type Text } from "../../words.ts";

// When the tariff changes.

/** What a tariff that changes within a year is compared with: the one it states itself, or that of the first notice of the `year`. */
export function changesWithinYear(effectiveFrom: IsoDate, year: number | undefined): Text {
  const { da, en } = both(dateText, effectiveFrom);
  if (year === undefined) {
    return {
      da: `Taksten ændres i løbet af året, fra den ${da}; den er sammenlignet med den gældende takst, som varslet oplyser.`,
      en: `The tariff changes within the year, from ${en}; it is compared with the current tariff that the notice states.`,
    };
  }
  return {
    da: `Taksten ændres i løbet af året, fra den ${da}; den er sammenlignet med taksten den 31. december ${year - 1}.`,
    en: `The tariff changes within the year, from ${en}; it is compared with the tariff of 31 December ${year - 1}.`,
  };
}

export const checkCurrent = (year: number): Text => ({
  da: `Kontrollér, at den gældende takst er den, der var i kraft den 31. december ${year - 1}; er den ændret tidligere i året, så tag det varsel med.`,
  en: `Check that the current tariff is the one in force on 31 December ${year - 1}; if it has changed earlier in the year, include that notice.`,
});

export const CHECK_SAME_SERVICE: Text = frozen({
  da: "Kontrollér, at de varsler, der er vurderet sammen, gælder samme ydelse.",
  en: "Check that the notices that are judged together are for the same service.",
});

export function afterEffect(notifiedOn: IsoDate, effectiveFrom: IsoDate): Text {
  const [dated, effect] = [both(dateText, notifiedOn), both(dateText, effectiveFrom)];
  return {
    da: `Varslet er dateret den ${dated.da}, efter at taksten trådte i kraft den ${effect.da}.`,
    en: `The notice is dated ${dated.en}, after the tariff took effect on ${effect.en}.`,
  };
}

export const ASK_FOR_BASIS: Text = frozen({
  da: "Spørg, med hvilken hjemmel taksten ændres med tilbagevirkende kraft.",
  en: "Ask on what basis the tariff is changed retroactively.",
});

// Deadlines.

/** `note` is what the data say of it, if anything. */
export const noDeadline = (agreement: Text, note: Text | undefined): Text => ({
  da: `Frist for varsling efter ${agreement.da}: ${note?.da ?? "ikke kendt"}.`,
  en: `Deadline for notices under ${agreement.en}: ${note?.en ?? "not known"}.`,
});

export const GIVE_DEADLINE: Text = frozen({
  da: "Har I aftalt en frist, så giv den som antal dage før ikrafttræden.",
  en: "If you have agreed on a deadline, give it as a number of days before effect.",
});

const daysText = (days: string): Text =>
  days === "1" ? { da: "1 dag", en: "1 day" } : { da: `${days} dage`, en: `${days} days` };

export function dateMissing(deadline: string): Text {
  const { da, en } = daysText(deadline);
  return {
    da: `Fristen er ${da} før ikrafttræden, men varslets dato er ikke oplyst.`,
    en: `The deadline is ${en} before effect, but the date of the notice is not stated.`,
  };
}

export const WRITE_DATE: Text = frozen({
  da: "Skriv varslets dato.",
  en: "Write the date of the notice.",
});

/** `days` from the notice to its effect; below 0 where it came after. */
export function late(days: number, deadline: string): Text {
  const [came, before] = [daysText(String(Math.abs(days))), daysText(deadline)];
  const side = days < 0 ? { da: "efter", en: "after" } : { da: "før", en: "before" };
  return {
    da: `Varslet kom ${came.da} ${side.da} ikrafttræden; fristen er ${before.da} før.`,
    en: `The notice came ${came.en} ${side.en} effect; the deadline is ${before.en} before.`,
  };
}

export const POINT_OUT_DEADLINE: Text = frozen({
  da: "Gør driftsherren opmærksom på fristen.",
  en: "Point the deadline out to the operator.",
});

export const otherYear = (wheel: number, year: number): Text => ({
  da: `Årshjulet er for takståret ${wheel}, og taksten gælder fra ${year}; det er ikke vurderet, om varslet kom til tiden.`,
  en: `The year wheel is of the tariff year ${wheel}, and the tariff takes effect in ${year}; it is not judged whether the notice came in time.`,
});

export const giveWheel = (year: number): Text => ({
  da: `Giv årshjulet for takståret ${year}.`,
  en: `Give the year wheel of the tariff year ${year}.`,
});
