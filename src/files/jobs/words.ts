import type { Agreement } from "../../agreements/agreement.ts";
import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, counted, joined, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";
import { rowsOf } from "../kinds/words.ts";

type InForce = Pick<Agreement, "title" | "from" | "to">;

/** That not every result is explained, so that the rest is not sought. */
export const explainedOnly = (written: number, all: number): Text => ({
  da: `Forklaringer er skrevet ud for ${written} af ${all}.`,
  en: `Explanations are written out for ${written} of ${all}.`,
});

/** What may be given to every job, as it is called. */
export const OPTIONS = frozen({
  agreement: { da: "aftalen", en: "the agreement" },
  region: { da: "regionen", en: "the region" },
  date: { da: "datoen", en: "the date" },
  asked: { da: "egne værdier og videreføring", en: "own values and carrying forward" },
  rates: { da: "egne P/L-satser", en: "own indexation rates" },
});

export const notUsed = (options: readonly Text[]): Text => ({
  da: `Angivet, men uden betydning for denne opgave: ${options.map(({ da }) => da).join(", ")}.`,
  en: `Given, but of no effect on this task: ${options.map(({ en }) => en).join(", ")}.`,
});

/** The years that a table states itself, where another is asked for. */
export const yearsOfTable = (years: readonly number[]): Asked => ({
  allowed: {
    da: `${years.join(", ")}, som tabellen selv siger`,
    en: `${years.join(", ")}, as the table itself says`,
  },
  remedy: { da: "udelad året, eller ret det i tabellen", en: "leave the year out, or correct it in the table" },
});

/** The days that a table's rows are of, where an agreement is asked for that holds on none of them. */
export function daysOfTable(first: IsoDate, last: IsoDate, { title, from, to }: InForce): Asked {
  const days = first === last ? first : `${first} – ${last}`;
  return {
    allowed: {
      da: `en aftale, der gælder på tabellens egne dage: ${days}; ${title.da} gælder ${from} – ${to}`,
      en: `an agreement that holds on the table's own days: ${days}; ${title.en} holds ${from} – ${to}`,
    },
    remedy: {
      da: "udelad valget, så findes aftalen af tabellens egne dage; eller vælg en aftale, der gælder på dem",
      en: "leave the choice out, and the agreement is found by the table's own days; or choose one that holds on them",
    },
  };
}

export const OWN_RATES: Text = frozen({ da: "egne P/L-satser", en: "indexation rates of one's own" });

export function rowsRead(number: number, leftOut: number, hasExample = false): Text {
  const read = othersLeftOut(number, leftOut);
  if (!hasExample) return read;
  return {
    da: `${read.da} Skabelonens eksempel er ikke læst.`,
    en: `${read.en} The template's example was not read.`,
  };
}

function othersLeftOut(number: number, leftOut: number): Text {
  const read = rowsOf(number);
  const out = counted(
    leftOut,
    { da: "anden række (tom, sum eller tekst)", en: "other row (empty, a total or text)" },
    { da: "andre rækker (tomme, summer eller tekst)", en: "other rows (empty, totals or text)" },
  );
  if (leftOut === 0) return { da: `${read.da} læst.`, en: `${read.en} read.` };
  return {
    da: `${read.da} læst; ${out.da} er udeladt.`,
    en: `${read.en} read; ${out.en} left out.`,
  };
}

/** What figures rest on: the agreements by which they were computed, and the series where amounts were indexed. */
export function restsOn(agreements: readonly Text[], series: readonly Text[]): Text {
  const da = agreements.map((each) => each.da).join("; ");
  const en = agreements.map((each) => each.en).join("; ");
  if (series.length === 0) return { da: `Beregnet efter ${da}.`, en: `Computed by ${en}.` };
  return {
    da: `Beregnet efter ${da}; fremskrevet med ${series.map((each) => each.da).join("; ")}.`,
    en: `Computed by ${en}; indexed by ${series.map((each) => each.en).join("; ")}.`,
  };
}

/** What is to be looked at among the findings; `hasShared` where some are said of several rows. */
export function findingsToSee(errors: number, warnings: number, hasShared: boolean): Text {
  const first = counted(errors, { da: "fejl", en: "error" }, { da: "fejl", en: "errors" });
  const second = counted(warnings, { da: "advarsel", en: "warning" }, { da: "advarsler", en: "warnings" });
  const both = { da: `${first.da} og ${second.da}`, en: `${first.en} and ${second.en}` };
  const list = errors === 0 ? second : warnings === 0 ? first : both;
  const once = hasShared
    ? { da: ", når det samme om flere er talt én gang", en: ", the same said of several counted once" }
    : { da: "", en: "" };
  return {
    da: `Bemærkningerne har ${list.da}${once.da}; se dem, før tallene bruges.`,
    en: `The findings have ${list.en}${once.en}; see them before the figures are used.`,
  };
}

export const noRate = (from: number, to: number, series: Text | undefined, first: number): Said => {
  const of = series === undefined ? { da: "", en: "" } : { da: ` i ${series.da}`, en: ` in ${series.en}` };
  return {
    what: {
      da: `fremskrivningen fra ${from}- til ${to}-niveau kendes ikke${of.da}`,
      en: `the indexation from the ${from} to the ${to} level is not known${of.en}`,
    },
    write: {
      da: `skriv beløbet i ${to}-priser, eller giv selv satsen fra ${first - 1} til ${first} og for hvert år, der ellers mangler, når filen beregnes`,
      en: `write the amount in prices of ${to}, or give the rate from ${first - 1} to ${first} and of each other year that is missing when the file is computed`,
    },
  };
};

export const indexedBy = (series: readonly Text[]): Text => ({
  da: `Takster fra andre år er fremskrevet med ${series.map(({ da }) => da).join("; ")}.`,
  en: `Tariffs of other years are indexed by ${series.map(({ en }) => en).join("; ")}.`,
});

export const UNKNOWN: Text = frozen({ da: "ukendt", en: "unknown" });
export const ENDED: Text = frozen({ da: "ophørt", en: "ended" });

/** A value of one's own, and the one that holds without it. */
export const ownInstead = (title: Text, own: Text, otherwise: Text): Text => ({
  da: `${withSmall(title.da)} ${own.da} (ellers ${otherwise.da})`,
  en: `${withSmall(title.en)} ${own.en} (otherwise ${otherwise.en})`,
});

const withSmall = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

/** How many of one's own values were used, and which. */
export function ownValuesUsed(named: readonly Text[], used: number, all: number): Text {
  const [da, en] = [
    all === 1 ? "jeres egen værdi" : `jeres ${all} egne værdier`,
    all === 1 ? "your own value" : `your ${all} own values`,
  ];
  if (used === 0) {
    return all === 1
      ? {
          da: "Jeres egen værdi er ikke brugt: intet her er beregnet efter den.",
          en: "Your own value is not used: nothing here is computed by it.",
        }
      : {
          da: `Ingen af ${da} er brugt: intet her er beregnet efter dem.`,
          en: `None of ${en} is used: nothing here is computed by them.`,
        };
  }
  const list = joined(named, "; ");
  const more = used > named.length ? " …" : "";
  const of =
    all === 1 ? { da: "Jeres egen værdi", en: "Your own value" } : { da: `${used} af ${da}`, en: `${used} of ${en}` };
  return {
    da: `${of.da} er brugt: ${list.da}${more}.`,
    en: `${of.en} ${used === 1 ? "is" : "are"} used: ${list.en}${more}.`,
  };
}

const exactRate = (rate: Decimal): Text => both(formatRate, rate, { decimals: "exact" });

/** A rate of the user's own stands in place of the agreed one. */
export function ownRateUsed(year: number, rate: Decimal, agreed: Decimal | undefined): Text {
  const [own, was] = [exactRate(rate), agreed && exactRate(agreed)];
  return {
    da: `Fremskrevet til ${year} med jeres egen sats på ${own.da}; den aftalte ${was ? `er ${was.da} og er ikke brugt` : "er ikke kendt"}.`,
    en: `Indexed to ${year} by your own rate of ${own.en}; the agreed one is ${was ? `${was.en} and is not used` : "not known"}.`,
  };
}

/** A rate of the user's own stands in place of that of a series that was asked for. */
export function ownRateOfSeries(year: number, rate: Decimal, instead: Decimal | undefined, series: Text): Text {
  const [own, was] = [exactRate(rate), instead && exactRate(instead)];
  return {
    da: `Omregnet fra ${year - 1} til ${year} med jeres egen sats på ${own.da}; satsen i ${series.da} ${was ? `er ${was.da} og er ikke brugt` : "er ikke kendt"}.`,
    en: `Converted from ${year - 1} to ${year} by your own rate of ${own.en}; that of ${series.en} is ${was ? `${was.en} and is not used` : "not known"}.`,
  };
}

export const NO_AMOUNT: Text = frozen({ da: "intet beløb", en: "no amount" });

/** A rate of the user's own that nothing was indexed by; `none` is no notice, or no amount. */
export function ownRateNotUsed(year: number, rate: Decimal, none: Text): Text {
  const { da, en } = exactRate(rate);
  return {
    da: `Jeres egen sats til ${year} på ${da} er ikke brugt: ${none.da} fremskrives til ${year}.`,
    en: `Your own rate to ${year} of ${en} is not used: ${none.en} is indexed to ${year}.`,
  };
}
