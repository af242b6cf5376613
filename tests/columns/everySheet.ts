import type { Declared } from "./declared.ts";
import { AGREEMENTS } from "./sheets/agreements.ts";
import { CALENDAR } from "./sheets/calendar.ts";
import { CAPACITY } from "./sheets/capacity.ts";
import { DISTRIBUTION } from "./sheets/distribution.ts";
import { FINANCING } from "./sheets/financing.ts";
import { INDEXATION } from "./sheets/indexation.ts";
import { OCCUPANCY } from "./sheets/occupancy.ts";
import { PROPOSALS } from "./sheets/proposals.ts";
import { REFUNDS } from "./sheets/refunds.ts";
import { SCENARIOS } from "./sheets/scenarios.ts";
import { SETTLEMENT } from "./sheets/settlement.ts";
import { SPENDING } from "./sheets/spending.ts";
import { TARIFFS } from "./sheets/tariffs.ts";

/** What every sheet of the face shows, by the function that gives it. */
export const EVERY_SHEET: Declared = {
  ...AGREEMENTS,
  ...CALENDAR,
  ...CAPACITY,
  ...DISTRIBUTION,
  ...FINANCING,
  ...INDEXATION,
  ...OCCUPANCY,
  ...PROPOSALS,
  ...REFUNDS,
  ...SCENARIOS,
  ...SETTLEMENT,
  ...SPENDING,
  ...TARIFFS,
};
