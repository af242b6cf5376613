import { kronerOf } from "../../numbers/ofOere.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { Notice, NoticeTariff, Reason } from "../notice/input.ts";
import { NONE, placeCodes } from "./places.ts";
import { at, type ReadColumns } from "./read.ts";
import * as say from "./words.ts";

function operatorOf(code: number): Notice["operator"] {
  switch (placeCodes().kind[code]) {
    case "private":
      return { kind: "private", name: say.PRIVATE_OPERATOR };
    case "region":
      return { kind: "region", region: code };
    default:
      return { kind: "municipality", municipality: code };
  }
}

function tariffOf(oere: number, priceLevel: number, backRegulation: number | undefined, path: string): NoticeTariff {
  const stated =
    backRegulation === undefined ? {} : { backRegulation: kronerOf(backRegulation, `${path}.backRegulation`) };
  return { amount: kronerOf(oere, `${path}.amount`), priceLevel, ...stated };
}

function reasonsOf(substantiated: number, explained: number, path: string): Reason[] {
  const amounts = [kronerOf(substantiated, `${path}.substantiated`), kronerOf(explained, `${path}.explained`)] as const;
  return [
    ...(substantiated === 0 ? [] : [{ kind: "other", evidence: "computed", amount: amounts[0] } as const]),
    ...(explained === 0 ? [] : [{ kind: "other", evidence: "stated", amount: amounts[1] } as const]),
  ];
}

/** A place of the columns as a notice, which the full assessment takes. */
export function noticeOf(columns: ReadColumns, row: number, id: string | number, unit: TariffUnit): Notice {
  const { current, proposed, currentBackRegulation, proposedBackRegulation, location } = columns;
  const [path, year] = [`notices[${row}]`, at(columns.year, row)];
  const levels = [at(columns.currentLevel ?? year - 1, row), at(columns.proposedLevel ?? year, row)] as const;
  const reasons = reasonsOf(at(columns.substantiated ?? 0, row), at(columns.explained ?? 0, row), path);
  const lies = at(location, row);
  return {
    id,
    offer: String(id),
    operator: operatorOf(at(columns.operator, row)),
    unit,
    current: tariffOf(current[row] as number, levels[0], currentBackRegulation?.[row], `${path}.current`),
    proposed: tariffOf(proposed[row] as number, levels[1], proposedBackRegulation?.[row], `${path}.proposed`),
    effectiveFrom: `${year}-01-01`,
    ...(lies === NONE ? {} : { location: lies }),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}
