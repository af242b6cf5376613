import {
  assessTables,
  auditTables,
  distributeTables,
  financeTables,
  occupancyTables,
  placementTables,
  refundTables,
  settleTables,
  spendingTables,
  tariffTables,
} from "rammetakst/files";
import { expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const JOBS = {
  assessTables,
  auditTables,
  distributeTables,
  financeTables,
  occupancyTables,
  placementTables,
  refundTables,
  settleTables,
  spendingTables,
  tariffTables,
} as unknown as Readonly<Record<string, (tables: readonly [], options: object) => unknown>>;

const WRONG = [
  [{ carryForward: true }, "options.asked", "unknown-key"],
  ["lenient", "options.asked", "malformed"],
  [{ mode: "loose" }, "options.asked.mode", "malformed"],
  [{ local: {} }, "options.asked.local", "malformed"],
] as const;

test.each(Object.keys(JOBS).flatMap((name) => WRONG.map(([asked, path, kind]) => [name, asked, path, kind] as const)))(
  "%s refuses asked: %j at its own path",
  (name, asked, path, kind) => {
    expect(refusal(() => JOBS[name]?.([], { asked }))).toMatchObject({ path, kind });
  },
);
