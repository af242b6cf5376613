import { groupsOf } from "../../groups.ts";
import { parameterOfId } from "../../parameters/parameters.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import type { OwnRow, ValueValues } from "./ownRow.ts";
import * as say from "./words.ts";

const START = "0000-01-01";
const END = "9999-12-31";

const overlap = ({ value: one }: OwnRow, { value: other }: OwnRow): boolean =>
  (one.from ?? START) <= (other.to ?? END) && (other.from ?? START) <= (one.to ?? END);

/** Values of one parameter and area that hold on the same day: which of them is meant is not guessed. */
export function overlaps(rows: readonly OwnRow[], read: TableRead<ValueValues>): TableFault[] {
  const groups = groupsOf(rows, ({ value: { parameter, scope } }) => JSON.stringify([parameter, scope]));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((each): TableFault[] => {
      const other = group.find((one) => one !== each && overlap(one, each));
      if (other === undefined) return [];
      const { title } = parameterOfId(each.value.parameter);
      const reason = say.overlapping(title, String(other.row.row));
      return [rowFault(read, each.row, ["from", "to"], { ...reason, kind: "duplicate", severity: "error" })];
    }),
  );
}
