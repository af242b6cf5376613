import type { IsoDate } from "../../dates.ts";
import { KEYS } from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import { ofMunicipalities } from "../kinds/areas.ts";
import { readKind } from "../kinds/readKind.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { keyFaults } from "./keyFaults.ts";
import { type KeyOfMunicipality, type KeyValues, municipalityOf, placeOf } from "./keyRows.ts";

/** Keys, cases and billed amounts by municipality, read from the tables of a file. */
export interface KeysRead extends TableRead<KeyValues> {
  /** The municipalities whose rows can be used, in the order of the file. */
  readonly municipalities: readonly KeyOfMunicipality[];
  /** What the key counts, by its heading: `inhabitants`, or ages such as `0-17`. */
  readonly measure?: string;
  /** The day on which it was counted, by its heading. */
  readonly keyDate?: IsoDate;
  /** The year of the cases, by their heading. */
  readonly year?: number;
}

const AGES = /(\d{1,3})\s?(?:[-\u2010-\u2013]\s?(\d{1,3})|(\+))?[- ]?(?:årige|år\b|year)/i;
const INHABITANTS = /indbygger|folketal|befolkning|inhabitants|population/i;

/** What a heading says that a key counts: inhabitants, or those of some ages. */
function measureIn(heading: string): string | undefined {
  const [, from, to, above] = AGES.exec(heading) ?? [];
  if (from !== undefined) return to === undefined ? `${from}${above ?? ""}` : `${from}-${to}`;
  return INHABITANTS.test(heading) ? "inhabitants" : undefined;
}

/** What the headings say of key and cases. */
function saidBy({ columns }: TableRead<KeyValues>): Pick<KeysRead, "measure" | "keyDate" | "year"> {
  const heading = (key: string) => columns.find(({ column }) => column.key === key)?.heading;
  const [key, cases] = [heading("key"), heading("cases")];
  const measure = key === undefined ? undefined : measureIn(key.text);
  const year = cases?.year ?? heading("amount")?.year;
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(key?.date === undefined ? {} : { keyDate: key.date }),
    ...(year === undefined ? {} : { year }),
  };
}

/**
 * A key by municipality in the tables of a file, with cases and billed amounts where they stand beside it, and everything
 * that is wrong told by cell: headings such as `Kommune`, `0-17-årige pr. 1. januar 2024`, `Sager 2025` and `Beløb`.
 *
 * A municipality is named or has its number; where both stand they must agree. Rows of a region or the whole country are sums
 * of municipalities, and with rows of totals in `leftOut`. A dash is 0. What the key counts, on which day, and the year of
 * the cases are read from the headings. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readKeys, readTables } from "rammetakst/files";
 * const file = "Kommune;0-17-årige pr. 1. januar 2024;Sager 2025\nVejen;9.102;12\nÆrø Kommune;911;-\nI alt;10.013;12\n";
 * const { municipalities, measure, keyDate, year } = readKeys(await readTables(file));
 * municipalities.map(({ municipality, key, cases }) => [municipality, Number(key), Number(cases)]); // => [[575, 9102, 12], [492, 911, 0]]
 * [measure, keyDate, year]; // => ["0-17", "2024-01-01", 2025]
 * ```
 */
export function readKeys(tables: readonly GivenTable[]): KeysRead {
  const read = ofMunicipalities(readKind(tables, KEYS), placeOf);
  const checked = withFaults(read, keyFaults(read));
  const municipalities = checked.rows.flatMap((row): KeyOfMunicipality[] => {
    const municipality = municipalityOf(row.values);
    if (municipality === undefined || row.hasError) return [];
    const { key, cases, amount } = row.values;
    return [
      {
        municipality,
        ...(key === undefined ? {} : { key }),
        ...(cases === undefined ? {} : { cases }),
        ...(amount === undefined ? {} : { amount }),
        row,
      },
    ];
  });
  return { ...checked, municipalities, ...saidBy(checked) };
}
