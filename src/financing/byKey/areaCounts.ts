import { refuseTwice } from "../../given/distinct.ts";
import { count } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import type { FinancedArea } from "./financedArea.ts";
import { refuseOutsideArea } from "./keyFailures.ts";

/** Counts that are given by municipality, by its code: each in the area, none twice; the area may have others. */
export function countsByMunicipality(
  rows: readonly { readonly municipality: string | number; readonly count: Numeric }[],
  area: FinancedArea,
  at: { readonly path: string; readonly field: string },
): ReadonlyMap<number, Fraction> {
  const codes = new Set(area.municipalities.map(({ code }) => code));
  const found = rows.map(({ municipality }, i) => {
    const path = `${at.path}[${i}].municipality`;
    const place = findMunicipality(municipality, path);
    return codes.has(place.code) ? place : refuseOutsideArea(place.name, area, path);
  });
  refuseTwice(
    found.map(({ name }) => name),
    (i) => `${at.path}[${i}].municipality`,
  );
  return new Map(
    found.map(({ code }, i) => [code, count(rows[i]?.count ?? 0, `${at.path}[${i}].${at.field}`)] as const),
  );
}
