import type { Agreement } from "../../agreements/agreement.ts";
import { type AgreementOptions, agreementInForce } from "../../agreements/agreementInForce.ts";
import type { RegionId } from "../../registers/places.ts";
import type { Ledger } from "../../settlement/ledger/result.ts";
import { settlementLedger } from "../../settlement/ledger/settlementLedger.ts";
import { inStyle } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { attempted, notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { inOere } from "./inOere.ts";
import type { SettlementRead } from "./readSettlement.ts";
import type { SettlementOffer } from "./settlementOf.ts";
import * as say from "./words.ts";

/** What offers are settled by. */
export interface SettleBy {
  readonly agreement: Agreement | undefined;
  /** Of offers whose place the table does not tell. */
  readonly region: RegionId;
  readonly asked: AgreementOptions;
  /** The agreements that were asked for, which all offers of a region share. */
  readonly known: Map<string, Agreement>;
}

/** An offer with its ledger, or without one where it cannot be settled. */
export interface SettledOffer {
  readonly given: SettlementOffer;
  readonly region: RegionId;
  readonly ledger?: Ledger;
  readonly faults: readonly TableFault[];
}

function agreementFor({ years }: SettlementOffer, region: RegionId, { agreement, asked, known }: SettleBy): Agreement {
  if (agreement !== undefined) return agreement;
  const day = `${years.at(-1)?.year ?? 0}-12-31`;
  const inForce = known.get(`${region} ${day}`) ?? agreementInForce(region, day, asked);
  known.set(`${region} ${day}`, inForce);
  return inForce;
}

/** The columns of keys that are called otherwise in a row. */
const COLUMNS: Readonly<Record<string, string>> = { by: "closedBy", buyers: "closedBy" };

/** The columns that a failure is about, by the last key of its path. */
function keysOf(path: string): string[] {
  const [, key = "year"] = /\.(\w+)$/.exec(path) ?? [];
  return [COLUMNS[key] ?? key];
}

/** What later rows state as carried in and the ledger computes otherwise. */
function carriedInFaults(read: SettlementRead, { yearRows }: SettlementOffer, { years }: Ledger): TableFault[] {
  return yearRows.flatMap((row, i): TableFault[] => {
    const stated = row.values.carriedIn;
    const settled = years[i];
    if (i === 0 || stated === undefined || settled === undefined || inOere(stated).equals(settled.carriedIn)) return [];
    const [told, own] = [inStyle(stated, read.numbers), inStyle(settled.carriedIn, read.numbers)];
    const reason = say.otherCarriedIn(told, own, settled.year - 1);
    const fault = { ...reason, kind: "contradiction", severity: "question", suggestions: [own] } as const;
    return [rowFault(read, row, ["carriedIn"], fault)];
  });
}

/** An offer settled; what the library refuses is a fault in the row that it is about. */
export function settledOffer(read: SettlementRead, given: SettlementOffer, by: SettleBy): SettledOffer {
  const region = by.agreement?.region ?? given.region ?? by.region;
  const { offer, years, yearRows } = given;
  const tried = attempted(() => settlementLedger(years, agreementFor(given, region, by), { offer }));
  if ("made" in tried) {
    return { given, region, ledger: tried.made, faults: carriedInFaults(read, given, tried.made) };
  }
  const { path } = tried.failure;
  const [, at] = /^years\[(\d+)\]/.exec(path) ?? [];
  const row = yearRows[at === undefined ? yearRows.length - 1 : Number(at)];
  return { given, region, faults: row === undefined ? [] : [notUsable(read, row, keysOf(path), tried.failure)] };
}
