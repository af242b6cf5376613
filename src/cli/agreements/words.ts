import type { Agreement } from "../../agreements/agreement.ts";
import { dateText } from "../../dates.ts";
import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { both, type Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({
  da: "Rammeaftaler, og hvad der er kendt af dem",
  en: "Framework agreements, and what is known of them",
});
export const DESCRIPTION: Text = frozen({
  da: "Uden navne: alle rammeaftaler. Med en region: alt, der er kendt af dens aftaler, eller med --date det, der gælder\nden dag. Med --compare: aftaler side om side, enten ved navn eller en region på flere dage.",
  en: "Without names: all framework agreements. With a region: all that is known of its agreements, or by --date what holds\non that day. By --compare: agreements side by side, either by name or a region on several days.",
});
export const NAME: Text = frozen({ da: "REGION eller AFTALE", en: "REGION or AGREEMENT" });
export const NAME_SAYS: Text = frozen({
  da: "fx syddanmark eller syddanmark-2025-26",
  en: "such as syddanmark or syddanmark-2025-26",
});
export const COMPARE_SAYS: Text = frozen({
  da: "sammenlign aftaler, eller en region på flere dage (--date gentages)",
  en: "compare agreements, or a region on several days (--date is repeated)",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "agreements", en: "agreements --lang en" },
    says: { da: "Se alle rammeaftaler", en: "See all framework agreements" },
  },
  {
    line: { da: "agreements syddanmark --date 2025-01-01", en: "agreements syddanmark --date 2025-01-01 --lang en" },
    says: { da: "Se, hvad der gælder i Syddanmark på en dag", en: "See what holds in Syddanmark on a day" },
  },
  {
    line: {
      da: "agreements --compare syddanmark-2025-26 nordjylland-2025-26",
      en: "agreements --compare syddanmark-2025-26 nordjylland-2025-26 --lang en",
    },
    says: { da: "Sammenlign to aftaler", en: "Compare two agreements" },
  },
]);

export const ALL: Text = frozen({ da: "Rammeaftaler", en: "Framework agreements" });
export function holdsOn({ title, date }: Agreement): Text {
  const day = both(dateText, date);
  return { da: `${title.da}: hvad der gælder den ${day.da}`, en: `${title.en}: what holds on ${day.en}` };
}
export const endedBefore = ({ title, to }: Agreement): Text => ({
  da: `${title.da} gjaldt til og med den ${dateText(to, "da")}; dens sidst kendte værdier er brugt.`,
  en: `${title.en} held until ${dateText(to, "en")}; its last known values are used.`,
});

export const ONE_DAY: Asked = frozen({
  allowed: { da: "én dag, når der ikke sammenlignes", en: "one day, where nothing is compared" },
  remedy: { da: "tilføj --compare, eller behold én dag", en: "add --compare, or keep one day" },
});
export const ONE_NAME: Asked = frozen({
  allowed: { da: "ét navn, når der ikke sammenlignes", en: "one name, where nothing is compared" },
  remedy: { da: "tilføj --compare, eller behold ét navn", en: "add --compare, or keep one name" },
});
export const DAY_OF_REGION: Asked = frozen({
  allowed: { da: "en region, som dagen gælder", en: "a region that the day is of" },
  remedy: {
    da: "skriv fx: rammetakst agreements syddanmark --date 2025-01-01",
    en: "write for example: rammetakst agreements syddanmark --date 2025-01-01",
  },
});
export const TWO_TO_COMPARE: Asked = frozen({
  allowed: { da: "to aftaler, eller en region og to dage", en: "two agreements, or a region and two days" },
  remedy: {
    da: "skriv fx: rammetakst agreements --compare syddanmark --date 2019-01-01 --date 2025-01-01",
    en: "write for example: rammetakst agreements --compare syddanmark --date 2019-01-01 --date 2025-01-01",
  },
});

export const DATE_SAYS: Text = frozen({
  da: "dag, som det skal ses, hvad der gælder på: 2025-01-31",
  en: "the day on which it is to be seen what holds: 2025-01-31",
});
