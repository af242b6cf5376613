import type { Failure } from "../../errors.ts";
import type { RegionId } from "../../registers/places.ts";
import type { Ledger } from "../../settlement/ledger/result.ts";
import { settlementLedger } from "../../settlement/ledger/settlementLedger.ts";
import { attempted } from "../attempted.ts";
import { inStyle, inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { agreementOn, OTHERWISE } from "../jobs/agreementOn.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { JobOptions } from "../options.ts";
import { inOere } from "./inOere.ts";
import type { SettlementRead } from "./readSettlement.ts";
import type { SettlementOffer } from "./settlementOf.ts";
import * as say from "./words.ts";

type Asked = ReturnType<typeof agreementOn>;

/** What offers are settled by. */
export interface SettleBy {
  /** The region is that of offers whose place the table does not tell. */
  readonly options: JobOptions;
  /** The agreements that were asked for, which all offers of a region share. */
  readonly known: Map<string, Asked>;
}

/** An offer with its ledger, or without one where it cannot be settled. */
export interface SettledOffer {
  readonly given: SettlementOffer;
  readonly region: RegionId;
  readonly ledger?: Ledger;
  readonly faults: readonly TableFault[];
}

function agreementFor({ years }: SettlementOffer, region: RegionId, { options, known }: SettleBy): Asked {
  const day = `${years.at(-1)?.year ?? 0}-12-31`;
  const found = known.get(`${region} ${day}`) ?? agreementOn({ ...options, region }, [day], []);
  known.set(`${region} ${day}`, found);
  return found;
}

/** The columns of keys that are called otherwise in a row. */
const COLUMNS: Readonly<Record<string, string>> = { by: "closedBy", buyers: "closedBy" };

/** The columns that a failure is about, by the last key of its path. */
function keysOf({ kind, path }: Failure): string[] {
  if (kind === "unknown-value") return ["year"];
  const [, key = "year"] = /\.(\w+)$/.exec(path) ?? [];
  return [COLUMNS[key] ?? key];
}

/** What later rows state as carried in and the ledger computes otherwise. */
function carriedInFaults(read: SettlementRead, { yearRows }: SettlementOffer, { years }: Ledger): TableFault[] {
  return yearRows.flatMap((row, i): TableFault[] => {
    const stated = row.values.carriedIn;
    const settled = years[i];
    if (i === 0 || stated === undefined || settled === undefined || inOere(stated).equals(settled.carriedIn)) return [];
    const own = inStyle(settled.carriedIn, read.numbers);
    const reason = say.otherCarriedIn(inWords(stated), inWords(settled.carriedIn), settled.year - 1);
    const fault = { ...reason, kind: "contradiction", severity: "question", suggestions: [own] } as const;
    return [rowFault(read, row, ["carriedIn"], fault)];
  });
}

/** An offer settled; what the library refuses is a fault in the row that it is about. */
export function settledOffer(read: SettlementRead, given: SettlementOffer, by: SettleBy): SettledOffer {
  const region = by.options.agreement?.region ?? given.region ?? by.options.region ?? OTHERWISE;
  const { offer, years, yearRows } = given;
  const asked = agreementFor(given, region, by);
  const tried = "made" in asked ? attempted(() => settlementLedger(years, asked.made, { offer })) : asked;
  if ("made" in tried) {
    return { given, region, ledger: tried.made, faults: carriedInFaults(read, given, tried.made) };
  }
  const { path } = tried.failure;
  const [, at] = /^years\[(\d+)\]/.exec(path) ?? [];
  const row = yearRows[at === undefined ? yearRows.length - 1 : Number(at)];
  return {
    given,
    region,
    faults: row === undefined ? [] : [notUsable(read, row, keysOf(tried.failure), tried.failure)],
  };
}
