import type { Decimal } from "../../decimal.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { totalOf } from "../../numbers/totalOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Ledger, SettledYear } from "../../settlement/ledger/result.ts";
import { ownColumns } from "../kinds/ownColumns.ts";
import { placeColumns } from "../shown/placeColumns.ts";
import type { SettlementRead } from "./readSettlement.ts";
import type { SettledOffer } from "./settled.ts";
import type { SettlementRow } from "./settlementOf.ts";
import * as say from "./words.ts";

/** What a ledger leaves to tariffs that come after its last year: a surplus above 0, which lowers them. */
export function onItsWay({ years }: Ledger): Decimal {
  const last = years.at(-1)?.year ?? 0;
  const later = years.filter(({ tariffYear }) => tariffYear > last);
  return totalOf(later.map(({ toTariff }) => toTariff));
}

/** An offer of the table: settled, or with the cell of the fault that keeps it from being so. */
export interface OfferLine {
  readonly offer: string;
  readonly ledger?: Ledger;
  readonly faultAt?: string;
}

const closes = (ledgers: readonly (Ledger | undefined)[]): boolean =>
  ledgers.some((ledger) => ledger?.years.some(({ closed }) => closed));

function statusOf({ ledger }: OfferLine) {
  if (ledger === undefined) return "not-settled";
  return closes([ledger]) ? "closed" : "settled";
}

function statusText(line: OfferLine) {
  const status = statusOf(line);
  return status === "not-settled" ? say.notSettled(line.faultAt ?? "") : say.STATUS[status];
}

const totalOfLine =
  (key: keyof Ledger["totals"]) =>
  ({ ledger }: OfferLine) =>
    ledger?.totals[key] ?? null;

/** A row for each offer: from where to where, what its years came to and where that went. */
export function offersSheet(lines: readonly OfferLine[]): Sheet {
  const closing: Shown<OfferLine>[] = [
    { word: "borneByOperator", unit: "kr", cell: totalOfLine("borneByOperator") },
    { word: "settledWithBuyers", unit: "kr", cell: totalOfLine("settledWithBuyers") },
  ];
  return tableOf(
    say.OFFERS,
    lines,
    [
      { word: "offer", unit: "text", cell: ({ offer }) => offer },
      { word: "status", unit: "text", cell: statusText, code: statusOf },
      { word: "from", unit: "year", cell: ({ ledger }) => ledger?.years[0]?.year ?? null },
      { word: "to", unit: "year", cell: ({ ledger }) => ledger?.years.at(-1)?.year ?? null },
      { word: "carriedIn", unit: "kr", cell: totalOfLine("carriedIn") },
      { heading: say.RESULTS, unit: "kr", cell: totalOfLine("result") },
      { heading: say.TO_TARIFFS, unit: "kr", cell: totalOfLine("toTariff") },
      {
        heading: say.OF_THEM_ON_THE_WAY,
        unit: "kr",
        cell: ({ ledger }) => (ledger === undefined ? null : onItsWay(ledger)),
      },
      { word: "carriedOut", unit: "kr", cell: totalOfLine("carriedOut") },
      ...(closes(lines.map(({ ledger }) => ledger)) ? closing : []),
    ],
    { notes: say.NOTES },
  );
}

interface YearLine {
  readonly offer: string;
  readonly row: SettlementRow;
  readonly year: SettledYear;
}

function yearLines(settled: readonly SettledOffer[]): YearLine[] {
  return settled.flatMap(({ given: { offer, yearRows }, ledger }) =>
    yearRows.flatMap((row, i) => {
      const year = ledger?.years[i];
      return year === undefined ? [] : [{ offer, row, year }];
    }),
  );
}

const figure = (
  key:
    | "revenue"
    | "costs"
    | "budget"
    | "backRegulationInTariff"
    | "result"
    | "carriedIn"
    | "available"
    | "limit"
    | "carriedOut"
    | "toTariff"
    | "borneByOperator"
    | "settledWithBuyers",
): Shown<YearLine> => ({
  word: key,
  unit: "kr",
  cell: ({ year }) => year[key],
});

const FIGURES = [
  "revenue",
  "costs",
  "budget",
  "backRegulationInTariff",
  "result",
  "carriedIn",
  "available",
  "limit",
  "carriedOut",
  "toTariff",
] as const;

function yearColumns(isClosing: boolean): Shown<YearLine>[] {
  return [
    { word: "offer", unit: "text", cell: ({ offer }) => offer },
    { word: "year", unit: "year", cell: ({ year: { year } }) => year },
    ...FIGURES.map(figure),
    { word: "tariffYear", unit: "year", cell: ({ year: { tariffYear } }) => tariffYear },
    ...(isClosing ? (["borneByOperator", "settledWithBuyers"] as const).map(figure) : []),
  ];
}

/** A row for each settled year of each offer, with what else the table holds of it. */
export function yearsSheet(read: SettlementRead, settled: readonly SettledOffer[]): Sheet {
  const isClosing = closes(settled.map(({ ledger }) => ledger));
  const columns = [...placeColumns<YearLine>(read, ({ row }) => row), ...yearColumns(isClosing)];
  const own = ownColumns<YearLine>(read, ({ row }) => row, columns);
  return tableOf(say.YEARS, yearLines(settled), [...columns, ...own], { notes: say.NOTES });
}

/** What was found on the way, of all offers, what must be looked at first on top. */
export function findingsSheet(settled: readonly SettledOffer[]): Sheet {
  const all = settled.flatMap(({ given: { offer }, ledger }) =>
    (ledger?.findings ?? []).map((finding) => ({ of: `${offer} ${finding.year}`, finding })),
  );
  return sheetOfFindings(say.FINDINGS, "offer", all);
}
