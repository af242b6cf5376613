import type { Finding } from "../../findings/finding.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare } from "../../numbers/fraction.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { inBoth, type Language } from "../../words.ts";
import type { ReadRow, ReadTable } from "./read.ts";

/** What a finding on part-time use is about, for programs to branch on. */
export type PartTimeFindingCode = "practice-of-one-offer" | "share-falls";

/** Something found in a part-time tariff or its table. */
export type PartTimeFinding = Finding<PartTimeFindingCode>;

type Days = Pick<ReadRow, "from" | "to">;

/** `1-2`, `3`. */
export const daysRange = ({ from, to }: Days): string => (from === to ? `${from}` : `${from}-${to}`);

/** `1-2 dage om ugen`, `3 dage om ugen`. */
export function daysText({ from, to }: Days, language: Language): string {
  const days = daysRange({ from, to });
  if (language === "da") return `${days} ${to === 1 ? "dag" : "dage"} om ugen`;
  return `${days} ${to === 1 ? "day" : "days"} a week`;
}

function practiceOfOne({ rests, isPractice }: ReadTable): PartTimeFinding[] {
  if (!isPractice) return [];
  return [
    {
      code: "practice-of-one-offer",
      severity: "info",
      message: {
        da: "Andelene er ét tilbuds offentliggjorte praksis og ikke aftalt mellem kommunerne.",
        en: "The shares are the published practice of one offer, and not agreed between municipalities.",
      },
      figures: {},
      source: rests.source,
      mark: rests.mark,
      remedy: {
        da: "Giv driftsherrens egen tabel, hvis den er en anden.",
        en: "Give the operator's own table if it is another.",
      },
    },
  ];
}

function shareFalls({ rows }: ReadTable): PartTimeFinding[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    if (before === undefined || compare(row.share, before.share) >= 0) return [];
    const message = inBoth((language) => {
      const [more, fewer] = [row, before].map((each) => daysText(each, language));
      const [lower, higher] = [row, before].map(({ share }) => formatRate(share, language, { decimals: "exact" }));
      return language === "da"
        ? `${more} koster ${lower} af taksten, men ${fewer} koster ${higher}.`
        : `${more} cost ${lower} of the tariff, but ${fewer} cost ${higher}.`;
    });
    return {
      code: "share-falls",
      severity: "warning",
      message,
      figures: { share: toDecimal(row.share), before: toDecimal(before.share) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: {
        da: "Kontrollér tabellen: den, der bruger tilbuddet flere dage, betaler ellers mindre.",
        en: "Check the table: otherwise whoever uses the offer on more days pays less.",
      },
    };
  });
}

/** What is odd, or to be known, about a table of part-time shares. */
export function partTimeFindings(table: ReadTable): PartTimeFinding[] {
  return [...practiceOfOne(table), ...shareFalls(table)];
}
