import { refuseOutOfRange } from "../../given/figures.ts";
import { type Municipality, municipalities } from "../../registers/municipalities.ts";
import { regions } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import type { Payer, SpendingData } from "../accounts/data.ts";
import { type Group, type GroupOf, groupOf } from "../compare/groups.ts";
import { placeIn } from "../selection.ts";
import { areaText, asGiven } from "../words.ts";
import type { SpendingReportOptions } from "./read.ts";
import * as say from "./words.ts";

/** A part of the spending that is shown apart: a function, or an area. */
interface ReportPart {
  readonly name: Text;
  /** As the table calls it. */
  readonly key: string;
}

/** What every chapter rests on. */
export interface ReportBasis {
  readonly data: SpendingData;
  readonly options: SpendingReportOptions;
  /** The municipalities reported on that have rows. */
  readonly payers: readonly number[];
  readonly group: Group;
  readonly of: GroupOf;
  readonly with: GroupOf;
  /** What the whole table is called, where it also holds other municipalities. */
  readonly table?: Text;
  readonly from: number;
  readonly to: number;
  /** Functions where every row states one, else areas; none where there is but one. */
  readonly parts: readonly ReportPart[];
  readonly partsAre: "functions" | "areas";
}

const isMunicipality = ({ kind }: Payer) => kind === "municipality";

function partsOf({ functions, areas }: SpendingData): Pick<ReportBasis, "parts" | "partsAre"> {
  const named = functions.flatMap((each) => (each === undefined ? [] : [each]));
  const partsAre = named.length === functions.length ? "functions" : "areas";
  const parts = (partsAre === "functions" ? named : areas).map((key): ReportPart => {
    return { key, name: partsAre === "functions" ? asGiven(key) : areaText(key) };
  });
  return { parts: parts.length > 1 ? parts : [], partsAre };
}

function checkSpan(from: number, to: number): void {
  if (from < to) return;
  refuseOutOfRange("options.from", from, say.yearBefore(to));
}

/** The municipalities of the table: by their region, or as the country, where it holds just those. */
function groupIn(there: readonly number[]): GroupOf {
  const same = (codes: readonly Municipality[]) =>
    codes.length === there.length && codes.every(({ code }) => there.includes(code));
  if (same(municipalities())) return "country";
  return regions().find(({ id }) => same(municipalities(id)))?.id ?? there;
}

/** Finds what a report is about in the table. */
export function reportBasis(data: SpendingData, options: SpendingReportOptions): ReportBasis {
  const there = data.payers.filter(isMunicipality).map(({ code }) => code);
  const all = groupIn(there);
  const of = options.payers ?? all;
  const group = groupOf(of, "options.payers");
  const members = new Set(group.members.map(({ code }) => code));
  const payers = there.filter((code) => members.has(code));
  const others = there.length > payers.length ? groupOf(all, "options.payers").name : undefined;
  const table = all === "country" ? others : others && say.WHOLE_TABLE;
  const [from, to] = [options.from ?? data.years[0] ?? 0, options.to ?? data.years.at(-1) ?? 0];
  for (const [name, year] of Object.entries({ from, to })) placeIn(data.years, year, `options.${name}`);
  checkSpan(from, to);
  const against = options.compareWith ?? (others === undefined ? of : "country");
  return { data, options, payers, group, of, with: against, from, to, ...partsOf(data), ...(table && { table }) };
}
