/** What differs between agreements: Syddanmark then and now, Nordjylland next to it, and what a change needs. */
import {
  agreementInForce,
  type CapacityChange,
  compareAgreements,
  compareAgreementsSheet,
  type Report,
  requiredSteps,
  requiredStepsSheet,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Holtegården, a highly specialised offer run by a municipality, went from 18 to 22 places in 2020. */
const expansion: CapacityChange = { kind: "change-of-places", operator: "municipality", isHighlySpecialised: true };

const stepsOn = (date: string) => requiredStepsSheet(requiredSteps(expansion, agreementInForce("syddanmark", date)));

export const report: Report = {
  title: { da: "Rammeaftaler side om side", en: "Framework agreements side by side" },
  parts: [
    {
      title: { da: "Syddanmark i 2019 og 2025", en: "Syddanmark in 2019 and 2025" },
      parts: [compareAgreementsSheet(compareAgreements("syddanmark", ["2019-01-01", "2025-01-01"]))],
    },
    {
      title: { da: "Syddanmark 2019-20 og Nordjylland 2018-20", en: "Syddanmark 2019-20 and Nordjylland 2018-20" },
      parts: [compareAgreementsSheet(compareAgreements(["syddanmark-2019-20", "nordjylland-2018-20"]))],
    },
    {
      title: { da: "Holtegårdens udvidelse", en: "The expansion of Holtegården" },
      parts: [stepsOn("2020-01-01"), stepsOn("2025-01-01")],
    },
  ],
};

run(import.meta.url, report);
