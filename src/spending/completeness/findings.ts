import { frozen } from "../../frozen.ts";
import { groupsOf } from "../../groups.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { accountText, areaText, kindText, listed } from "../labels.ts";
import { krText, rateText, thresholdText } from "../shown.ts";
import type { Gaps, ShortSeries } from "./gaps.ts";
import type { CompletenessFindingCode, SeriesName, SpendingGap, SpendingJump } from "./result.ts";

type Found = SpendingFinding<CompletenessFindingCode>;
type MissingCode = Extract<CompletenessFindingCode, `${string}-missing`>;

const WHAT: Readonly<Record<Exclude<MissingCode, never>, Text>> = frozen({
  "payer-missing": { da: "betalere", en: "payers" },
  "year-missing": { da: "år", en: "years" },
  "area-missing": { da: "områder", en: "areas" },
  "function-missing": { da: "funktioner", en: "functions" },
  "operator-kind-missing": { da: "driftsherretyper", en: "operator kinds" },
  "account-missing": { da: "regnskabsarter", en: "accounts" },
  "rows-missing": { da: "rækker", en: "rows" },
});

const ADD: Text = Object.freeze({
  da: "Tilføj rækkerne; var der ingen udgift, så giv dem med beløbet 0.",
  en: "Add the rows; if nothing was spent, give them with an amount of 0.",
});

/** What is expected and has no row at all; nothing where nothing lacks. */
export function missingWhole(code: MissingCode, names: readonly Text[]): Found[] {
  if (names.length === 0) return [];
  const what = WHAT[code];
  const list = (language: Language) =>
    listed(
      names.map((each) => each[language]),
      language,
    );
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code,
      severity: "warning",
      message: {
        da: `Tabellen har ingen rækker for disse ${what.da}: ${list("da")}. De er ikke med i nogen sum, og intet er sat i stedet.`,
        en: `The table has no rows of these ${what.en}: ${list("en")}. They are in no sum, and nothing is put in their place.`,
      },
      figures: { missing: names.map(({ en }) => en).join(", ") },
      remedy: ADD,
    },
  ];
}

export function notExpected(names: readonly string[]): Found[] {
  if (names.length === 0) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "payer-not-expected",
      severity: "info",
      message: inBoth((language) =>
        language === "da"
          ? `Tabellen har også rækker for ${listed(names, language)}, som der ikke er bedt om.`
          : `The table also has rows of ${listed(names, language)}, which were not asked for.`,
      ),
      figures: { payers: names.join(", ") },
      remedy: {
        da: "Vælg betalerne med payers i analyserne, hvis de ikke skal med.",
        en: "Choose the payers by payers in the analyses if they are not to be there.",
      },
    },
  ];
}

function seriesText({ area, function: of, operatorKind, account }: SeriesName, language: Language): string {
  const parts = [areaText(area)[language], ...(of === null ? [] : [of])];
  if (operatorKind !== null) parts.push(kindText(operatorKind)[language]);
  return [...parts, accountText(account)[language]].join(", ");
}

/** Lines that nobody has in some of the years. */
function shortSeries({ within, outside, ...name }: ShortSeries): Found {
  const years = [...within, ...outside].sort((a, b) => a - b);
  const isHole = within.length > 0;
  return {
    ...OWN_READING,
    mark: "derived",
    code: "series-missing-in-year",
    severity: isHole ? "warning" : "info",
    message: inBoth((language) =>
      language === "da"
        ? `Ingen betaler har rækker i ${listed(years.map(String), language)} for ${seriesText(name, language)}${isHole ? ", selv om der er rækker før og efter" : ""}.`
        : `No payer has rows in ${listed(years.map(String), language)} for ${seriesText(name, language)}${isHole ? ", though there are rows before and after" : ""}.`,
    ),
    figures: { years: years.join(", "), series: seriesText(name, "en") },
    remedy: isHole
      ? ADD
      : {
          da: "Sammenlign kun de år, hvor linjen findes.",
          en: "Compare only the years in which the line exists.",
        },
  };
}

function gapText({ year, ...name }: SpendingGap, language: Language): string {
  return `${seriesText(name, language)} ${year}`;
}

/** One finding for each payer that lacks rows others have. */
function gapsOfPayer(own: readonly SpendingGap[]): Found {
  const name = own[0]?.payer ?? "";
  return {
    ...OWN_READING,
    mark: "derived",
    code: "rows-missing",
    severity: "warning",
    message: inBoth((language) => {
      const list = own.map((each) => gapText(each, language)).join("; ");
      const few =
        own.length <= 3
          ? list
          : own
              .slice(0, 3)
              .map((each) => gapText(each, language))
              .join("; ");
      const more =
        own.length <= 3 ? "" : language === "da" ? ` og ${own.length - 3} andre` : ` and ${own.length - 3} others`;
      return language === "da"
        ? `${name} mangler ${own.length} ${own.length === 1 ? "række" : "rækker"}, som andre har: ${few}${more}.`
        : `${name} lacks ${own.length} ${own.length === 1 ? "row" : "rows"} that others have: ${few}${more}.`;
    }),
    figures: { payer: name, rows: String(own.length) },
    remedy: ADD,
  };
}

export function gapFindings({ gaps, short }: Gaps): Found[] {
  const byPayer = groupsOf(gaps, ({ payerCode }) => String(payerCode));
  return [...short.map(shortSeries), ...[...byPayer.values()].map(gapsOfPayer)];
}

function jumpText(
  { area, function: of, from, to, before, after, rate }: SpendingJump<Fraction>,
  language: Language,
): string {
  const what = of ?? areaText(area)[language];
  const amounts = `${krText(before, language)} → ${krText(after, language)}`;
  const size = rate === null ? amounts : rateText(rate, language);
  return `${what} ${from}–${to} ${size}`;
}

/** One finding for each payer: a single case, a changed posting or a merged function may be all of it. */
export function jumpFindings(jumps: readonly SpendingJump<Fraction>[], above: Fraction): Found[] {
  const byPayer = groupsOf(jumps, ({ payerCode }) => String(payerCode));
  return [...byPayer.values()].map((own) => {
    const name = own[0]?.payer ?? "";
    return {
      ...OWN_READING,
      code: "jump",
      severity: "warning",
      message: inBoth((language) => {
        const list = own.map((jump) => jumpText(jump, language)).join("; ");
        return language === "da"
          ? `${name}: ændring på over ${thresholdText(above, "da")} fra et år til det næste: ${list}.`
          : `${name}: a change of over ${thresholdText(above, "en")} from one year to the next: ${list}.`;
      }),
      figures: { payer: name, jumps: String(own.length) },
      remedy: {
        da: "Undersøg årsagen, før tallet indgår i en sammenligning; i en lille kommune kan en enkelt sag være hele forklaringen.",
        en: "Look into the reason before the figure enters a comparison; in a small municipality a single case may be all of it.",
      },
    };
  });
}
