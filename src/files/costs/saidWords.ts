import { frozen } from "../../frozen.ts";
import { counted, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";

export const tariffIs = (name: string, year: number, amount: Text, unit: Text): Text => ({
  da: `${name} ${year}: ${amount.da} ${unit.da}`,
  en: `${name} ${year}: ${amount.en} ${unit.en}`,
});

const dots = (number: number, shown: number): string => (number > shown ? " …" : "");

export function tariffsAre(number: number, named: readonly Text[]): Text {
  if (number === 0) return { da: "Ingen takst kunne beregnes.", en: "No tariff could be computed." };
  const count = counted(number, { da: "takst", en: "tariff" }, { da: "takster", en: "tariffs" });
  const more = dots(number, named.length);
  return {
    da: `${count.da} beregnet: ${named.map(({ da }) => da).join("; ")}${more || "."}`,
    en: `${count.en} computed: ${named.map(({ en }) => en).join("; ")}${more || "."}`,
  };
}

const MOST_ROWS = 10;

const rowList = (rows: readonly number[]): string =>
  `${rows.slice(0, MOST_ROWS).join(", ")}${dots(rows.length, MOST_ROWS)}`;

/** How incomes that are subtracted are written; nothing where there are none. */
export function incomesSubtracted(withMinus: readonly number[], without: readonly number[]): Text[] {
  const [minus, plus] = [rowList(withMinus), rowList(without)];
  if (withMinus.length > 0 && without.length > 0) {
    return [
      {
        da: `Indtægter er trukket fra, hvad enten de står med minus (række ${minus}) eller uden (række ${plus}).`,
        en: `Incomes are subtracted, whether they stand with a minus (row ${minus}) or without (row ${plus}).`,
      },
    ];
  }
  if (withMinus.length > 0) {
    return [
      {
        da: `Indtægter med minus er læst som indtægter af den størrelse og trukket fra: række ${minus}.`,
        en: `Incomes with a minus are read as incomes of that size and subtracted: row ${minus}.`,
      },
    ];
  }
  if (without.length === 0) return [];
  return [
    {
      da: `Indtægter er trukket fra, også når de står uden minus: række ${plus}.`,
      en: `Incomes are subtracted, also where they stand without a minus: row ${plus}.`,
    },
  ];
}

/** Residents' own payment that does not touch the tariff; nothing where there is none. */
export const paymentsOutside = (rows: readonly number[]): Text[] =>
  rows.length === 0
    ? []
    : [
        {
          da: `Beboernes egenbetaling er holdt uden for taksten og ikke trukket fra: række ${rowList(rows)}.`,
          en: `Residents' own payment is kept outside the tariff and not subtracted: row ${rowList(rows)}.`,
        },
      ];

export const notComputed = (names: readonly string[], number: number): Text => ({
  da: `Ikke beregnet, før fejlene er rettet: ${names.join("; ")}${dots(number, names.length) || "."}`,
  en: `Not computed until the faults are corrected: ${names.join("; ")}${dots(number, names.length) || "."}`,
});

export const compared = (number: number, named: readonly Text[]): Text => {
  if (number === 0) {
    return {
      da: "Ingen takster kunne sammenlignes: et tilbud skal stå med to takstår, i to ark eller i to filer.",
      en: "No tariffs could be compared: an offer must stand with two tariff years, in two sheets or in two files.",
    };
  }
  const count =
    number === 1
      ? { da: "1 sammenligning", en: "1 comparison" }
      : { da: `${number} sammenligninger`, en: `${number} comparisons` };
  const more = dots(number, named.length);
  return {
    da: `${count.da}: ${named.map(({ da }) => da).join("; ")}${more || "."}`,
    en: `${count.en}: ${named.map(({ en }) => en).join("; ")}${more || "."}`,
  };
};

const OLDER_YEAR: Text = frozen({
  da: "tilføj rækkerne for et andet takstår, eller giv også filen for året før",
  en: "add the rows of another tariff year, or give the file of the year before too",
});

export const nothingToCompare = (years: readonly number[]): Said => ({
  what: {
    da: `intet tilbud står med mere end ét takstår (${years.join(", ")}), så der er intet at sammenligne med`,
    en: `no offer stands with more than one tariff year (${years.join(", ")}), so there is nothing to compare with`,
  },
  write: OLDER_YEAR,
});

export const comparedWithItself = (years: readonly number[]): Said => ({
  what: {
    da: `alle takster for ${years.join(", ")} er sammenlignet med sig selv: begge tabeller er fra samme år og ens`,
    en: `all tariffs of ${years.join(", ")} are compared with themselves: both tables are of the same year and alike`,
  },
  write: OLDER_YEAR,
});

interface Change {
  readonly name: string;
  readonly years: readonly [before: number, after: number];
  readonly from: Text;
  readonly to: Text;
  readonly rate: Text | undefined;
}

export const changeIs = ({ name, years: [before, after], from, to, rate }: Change): Text => ({
  da: `${name}: fra ${from.da} (${before}) til ${to.da} (${after})${rate === undefined ? "" : `, ${rate.da}`}`,
  en: `${name}: from ${from.en} (${before}) to ${to.en} (${after})${rate === undefined ? "" : `, ${rate.en}`}`,
});

export const withoutOther = (names: readonly string[], number: number): Text => ({
  da: `Står kun én gang og er ikke sammenlignet: ${names.join("; ")}${dots(number, names.length) || "."}`,
  en: `Stand once only and are not compared: ${names.join("; ")}${dots(number, names.length) || "."}`,
});

export const twoUnits = (was: Text, is: Text) => ({
  what: {
    da: `taksten er ${is.da}, men ${was.da} i den anden; en enhed omregnes aldrig`,
    en: `the tariff is ${is.en}, but ${was.en} in the other; a unit is never converted`,
  },
  write: { da: "beregn begge i samme enhed", en: "compute both in the same unit" },
});

export const twoSheets = (sheet: string) => ({
  what: {
    da: `tilbuddet står med samme takstår også i arket „${sheet}“; de er beregnet hver for sig`,
    en: `the offer also stands with the same tariff year in the sheet “${sheet}”; they are computed each alone`,
  },
  write: {
    da: "slet det ark, der ikke gælder, eller skriv ydelsen, der skiller dem",
    en: "delete the sheet that does not apply, or write the service that tells them apart",
  },
});

/** The sheets of the file that is older are told apart from the others by this. */
export const earlierSheet = (sheet: string): string => (sheet === "" ? "tidligere fil" : `${sheet} (tidligere fil)`);
