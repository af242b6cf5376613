import type { GivenTable } from "../cell.ts";
import { readCosts } from "../costs/readCosts.ts";
import { readKeys } from "../keys/readKeys.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { readNotices } from "../notices/readNotices.ts";
import { readOccupancy } from "../occupancy/readOccupancy.ts";
import { readPlacements } from "../placements/readPlacements.ts";
import { readRefunds } from "../refunds/readRefunds.ts";
import { readSettlement } from "../settlement/readSettlement.ts";
import { readSpending } from "../spending/readSpending.ts";
import { readValues } from "../values/readValues.ts";

type Reader = (tables: readonly GivenTable[]) => TableRead<unknown>;

/** How each kind of table is read, by its id. */
export const KIND_READERS: Readonly<Record<string, Reader>> = {
  costs: (tables) => readCosts(tables),
  keys: readKeys,
  notices: readNotices,
  occupancy: (tables) => readOccupancy(tables),
  placements: (tables) => readPlacements(tables),
  refunds: readRefunds,
  settlement: readSettlement,
  spending: readSpending,
  values: (tables) => readValues(tables),
};
