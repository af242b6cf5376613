import { dateText } from "../../dates.ts";
import { inBoth, type Text } from "../../words.ts";
import { capital } from "../capital.ts";
import { type FinancingScheme, knownInYear } from "../schemes/scheme.ts";
import { finding } from "./finding.ts";
import { registerSource } from "./keyMeasure.ts";
import { keyText } from "./keys.ts";
import type { ReadFinance } from "./read.ts";
import type { FinancingFinding } from "./result.ts";
import { OF_KEY, type UsedValue, usedValues } from "./usedValues.ts";

/** What is told of a value of the scheme that is assumed or only proposed. */
export function ofValue({ what, rests }: UsedValue): FinancingFinding[] {
  const { mark, source } = rests;
  if (mark !== "assumed" && mark !== "proposed") return [];
  const is = {
    assumed: { da: "er antaget", en: "is assumed" },
    proposed: { da: "er kun foreslået", en: "is only proposed" },
  };
  const message = inBoth((language) => {
    const told = rests.note === undefined ? source[language] : `${rests.note[language]} (${source[language]})`;
    return `${capital(what[language])} ${is[mark][language]}: ${told}`;
  });
  const remedy = {
    da: "kend forbeholdet, eller giv din egen værdi",
    en: "know the reservation, or give a value of your own",
  };
  return [finding(mark === "assumed" ? "assumed-value" : "proposed-value", message, { mark, source, remedy })];
}

/** The date that the scheme itself has, in words. */
function schemesDate(scheme: FinancingScheme, year: number): Text {
  const ruled = knownInYear(scheme.keyDate, year)?.value;
  if (ruled === undefined) return { da: "kilderne nævner ingen", en: "the sources tell none" };
  const date = `${year - ruled.yearsBefore}-${ruled.day}`;
  return { da: `ordningens er ${dateText(date, "da")}`, en: `the scheme's is ${dateText(date, "en")}` };
}

/** What is told of the key that is used. */
export function ofKeys({ scheme, year, keys, area }: ReadFinance): FinancingFinding[] {
  if (keys === undefined) return [];
  const { isGiven, isOwnDate, differing, date, measure } = keys;
  const found: FinancingFinding[] = [];
  if (isOwnDate && date !== undefined) {
    const own = { da: dateText(date, "da"), en: dateText(date, "en") };
    const told = schemesDate(scheme, year);
    found.push(
      finding("own-key-date", {
        da: `Nøglens dato ${own.da} er brugerens; ${told.da}`,
        en: `The date of the key, ${own.en}, is the user's; ${told.en}`,
      }),
    );
  }
  if (isGiven) {
    const message = inBoth((language) => {
      const what = measure === undefined ? "" : ` (${keyText(keys, language)})`;
      return language === "da" ? `Nøglen${what} er givet af brugeren` : `The key${what} is given by the user`;
    });
    found.push(
      finding("own-keys", message, { remedy: { da: "nævn kilden til tallene", en: "name the source of the counts" } }),
    );
  }
  if (differing !== undefined && differing > 0) {
    const all = area.municipalities.length;
    const message = inBoth((language) =>
      language === "da"
        ? `${differing} af ${all} givne nøgler afviger fra registret (${keyText(keys, "da")})`
        : `${differing} of ${all} keys that are given differ from the register (${keyText(keys, "en")})`,
    );
    const remedy = { da: "udelad keys for at bruge registret", en: "leave keys out to use the register" };
    found.push(
      finding("keys-differ-from-register", message, {
        severity: "warning",
        mark: "practice",
        source: registerSource(measure),
        figures: { differing: `${differing}` },
        remedy,
      }),
    );
  }
  return found;
}

/** What is told of an area that is the user's. */
export function ofArea({ area }: ReadFinance): FinancingFinding[] {
  if (!area.isOwn) return [];
  return [
    finding("own-area", {
      da: `Området er brugerens: ${area.title.da}`,
      en: `The area is the user's: ${area.title.en}`,
    }),
  ];
}

/** What is told of the key and the area alone. */
export function keyFindings(read: ReadFinance): FinancingFinding[] {
  return [
    ...ofKeys(read),
    ...ofArea(read),
    ...usedValues(read)
      .filter(({ what }) => OF_KEY.includes(what))
      .flatMap(ofValue),
  ];
}
