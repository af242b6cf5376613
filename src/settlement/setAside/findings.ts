import { toDecimal } from "../../numbers/exact.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import { setFindings } from "../ledger/setFindings.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { ReadSetAsideOptions } from "./read.ts";
import type { SettledSetAsideYear } from "./settleSetAside.ts";
import * as say from "./words.ts";

function readingFinding(year: number, { limitIs, deficits }: ReadSetAsideOptions): SettlementFinding {
  return {
    code: "set-aside-reading",
    year,
    severity: "info",
    message: say.asYouChose(limitIs, deficits),
    figures: { limitIs, deficits },
    source: sources.nordjyllandSurplus,
    mark: "local",
    remedy: say.CHECK_SOCIAL_AGREEMENT,
  };
}

function openingFinding(year: number, { opening }: ReadSetAsideOptions): SettlementFinding[] {
  if (opening !== undefined) return [];
  return [
    {
      code: "opening-not-stated",
      year,
      severity: "info",
      message: say.openingNotStated(year),
      figures: {},
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.GIVE_OPENING,
    },
  ];
}

function expiredFinding({ figures: { year, expired, tariffYear } }: SettledSetAsideYear): SettlementFinding[] {
  if (expired.n === 0n) return [];
  return [
    {
      code: "set-aside-expired",
      year,
      severity: "warning",
      message: say.notUsedInTime(expired, tariffYear),
      figures: { expired: toDecimal(expired) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.BUILD_IN_OR_FIND,
    },
  ];
}

/** Everything found on a year with set-asides. */
export function setAsideFindings(
  settled: SettledSetAsideYear,
  options: ReadSetAsideOptions,
  isFirst: boolean,
): readonly SettlementFinding[] {
  const { read, set, ownBackRegulation, figures } = settled;
  const { year } = figures;
  return [
    ...backRegulationFindings(year, read.backRegulation, ownBackRegulation),
    ...expiredFinding(settled),
    ...(isFirst ? [readingFinding(year, options), ...openingFinding(year, options)] : []),
    ...setFindings(set, year, parameters.settlement.setAsideShare),
  ];
}
