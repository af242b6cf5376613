import type { GivenTable } from "../cell.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { readNotices } from "../notices/readNotices.ts";

type Reader = (tables: readonly GivenTable[]) => TableRead<unknown>;

/** How each kind of table is read, by its id. */
export const KIND_READERS: Readonly<Record<string, Reader>> = { notices: readNotices };
