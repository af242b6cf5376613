import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { CellPlace } from "../cell.ts";
import type { Said } from "../faults/fault.ts";

// Rows.

export const RATE_OF_OVERHEAD_ONLY: Said = frozen({
  what: {
    da: "kun overhead kan skrives som en procent; her skal stå et beløb",
    en: "only overhead may be written as a rate; an amount is needed here",
  },
  write: { da: "skriv et beløb i kr. for hele året", en: "write an amount in DKK of the whole year" },
});

export const COST_BELOW_ZERO: Said = frozen({
  what: { da: "en omkostning kan ikke være under 0", en: "a cost cannot be below 0" },
  write: {
    da: "skriv en indtægt som øvrige indtægter, og et overskud fra tidligere år som efterregulering",
    en: "write an income as other income, and an earlier year's surplus as back-regulation",
  },
});

export const OVERHEAD_BELOW_ZERO: Said = frozen({
  what: { da: "overhead kan ikke være under 0", en: "overhead cannot be below 0" },
  write: {
    da: "skriv det uden minus, med procenttegn eller „kr.“; en indtægt skrives som øvrige indtægter",
    en: "write it without minus, with a per cent sign or “kr.”; an income is written as other income",
  },
});

export const surplusRaises = (amount: Text): Said => ({
  what: {
    da: `bemærkningen siger overskud, men ${amount.da} sætter taksten op`,
    en: `the remark says surplus, yet ${amount.en} raises the tariff`,
  },
  write: {
    da: "skriv minus foran beløbet, hvis taksten skal ned",
    en: "write a minus before the amount if the tariff is to fall",
  },
});

export const deficitLowers = (amount: Text): Said => ({
  what: {
    da: `bemærkningen siger underskud, men ${amount.da} sætter taksten ned`,
    en: `the remark says deficit, yet ${amount.en} lowers the tariff`,
  },
  write: {
    da: "skriv beløbet uden minus, hvis taksten skal op",
    en: "write the amount without minus if the tariff is to rise",
  },
});

/** Overhead as a number alone, which is too small to be an amount. */
export const KR_OR_PERCENT: Said = frozen({
  what: {
    da: "det fremgår ikke, om overhead er kroner eller procent; som kroner er det næsten intet",
    en: "it is not stated whether the overhead is kroner or per cent; as kroner it is hardly anything",
  },
  write: {
    da: "skriv det med procenttegn, fx „6 %“, eller skriv beløbet med „kr.“",
    en: "write it with a per cent sign, such as “6 %”, or write the amount with “kr.”",
  },
});

export const levelOfRate = (level: number): Said => ({
  what: {
    da: `prisniveauet ${level} bruges ikke: en procent følger de direkte omkostninger`,
    en: `the price level ${level} is not used: a rate follows the direct costs`,
  },
  write: { da: "lad prisniveauet være tomt ved en procent", en: "leave the price level empty beside a rate" },
});

// Offers.

export const NO_YEAR: Said = frozen({
  what: { da: "takståret mangler", en: "the tariff year is missing" },
  write: {
    da: "skriv året i en kolonne „Takstår“ eller i overskriften over beløbene",
    en: "write the year in a column “Tariff year” or in the heading of the amounts",
  },
});

export const yearOfSheet = (year: number): Said => ({
  what: {
    da: `takståret ${year} er læst af arkets navn`,
    en: `the tariff year ${year} was read from the sheet's name`,
  },
  write: { da: "skriv året i en kolonne „Takstår“", en: "write the year in a column “Tariff year”" },
});

export const NO_UNIT: Said = frozen({
  what: { da: "enheden mangler", en: "the unit is missing" },
  write: {
    da: "skriv, hvad taksten er pr.: time, døgn, måned, sag eller år",
    en: "write what the tariff is per: hour, day, month, case or year",
  },
});

const NEEDED: Readonly<Record<"places" | "occupancy" | "quantity", Text>> = frozen({
  places: { da: "antal pladser", en: "the number of places" },
  occupancy: { da: "den budgetterede belægning", en: "the budgeted occupancy" },
  quantity: { da: "det forventede antal", en: "the expected quantity" },
});

export function neededFor(key: keyof typeof NEEDED, unit: Text): Said {
  const { da, en } = NEEDED[key];
  return {
    what: { da: `en takst ${unit.da} skal have ${da}`, en: `a tariff ${unit.en} needs ${en}` },
    write: {
      da: `skriv ${da} i tilbuddets første række`,
      en: `write ${en} in the first row of the offer`,
    },
  };
}

/** What a tariff is divided by that is not per day. */
export const DIVIDED_BY = frozen({
  months: { da: "den regnes af 12 måneder", en: "it is computed on 12 months" },
  places: { da: "den regnes af et helt år", en: "it is computed on a whole year" },
  quantity: { da: "den regnes af det forventede antal", en: "it is computed on the expected number" },
});

/** Days of a tariff that is not per day: those of a whole year change nothing, others may be meant for another unit. */
export const daysNotUsed = (unit: Text, by: keyof typeof DIVIDED_BY): Said => ({
  what: {
    da: `antallet af dage bruges ikke ved en takst ${unit.da}: ${DIVIDED_BY[by].da}`,
    en: `the number of days is not used for a tariff ${unit.en}: ${DIVIDED_BY[by].en}`,
  },
  write: {
    da: "lad cellen med dage stå tom; skal dagene tælle, så skriv enheden døgn",
    en: "leave the cell of days empty; if the days are to count, write the unit day",
  },
});

export const notUsedFor = (unit: Text): Said => ({
  what: {
    da: `bruges ikke ved en takst ${unit.da}`,
    en: `is not used for a tariff ${unit.en}`,
  },
  write: { da: "slet det, eller ret enheden", en: "delete it, or correct the unit" },
});

export const sameLine = (place: CellPlace): Said => ({
  what: {
    da: `samme omkostning med samme bemærkning og beløb står også i ${place}`,
    en: `the same cost with the same remark and amount also stands in ${place}`,
  },
  write: {
    da: "slet den ene, eller skriv i bemærkningen, hvad der skiller dem",
    en: "delete one of them, or write in the remark what tells them apart",
  },
});

export const likeLine = (place: CellPlace): Said => ({
  what: {
    da: `samme omkostning står også i ${place} uden en bemærkning, der skiller dem; begge er talt med`,
    en: `the same cost also stands in ${place} with no remark that tells them apart; both are counted`,
  },
  write: {
    da: "skriv i bemærkningen, hvad hver af dem dækker",
    en: "write in the remark what each of them covers",
  },
});

export const incomesOfBothSigns = (place: CellPlace): Said => ({
  what: {
    da: `tilbuddet har indtægter både med og uden minus (${place}); alle er læst som indtægter og trukket fra`,
    en: `the offer has incomes with and without minus (${place}); all are read as incomes and subtracted`,
  },
  write: {
    da: "skriv alle indtægter på samme måde, og en mindre indtægt som en omkostning",
    en: "write all incomes alike, and what reduces an income as a cost",
  },
});

export const onlyBackRegulation: Said = frozen({
  what: {
    da: "tilbuddet har ingen omkostninger, kun efterregulering",
    en: "the offer has no costs, only back-regulation",
  },
  write: { da: "skriv tilbuddets omkostninger", en: "write the offer's costs" },
});
