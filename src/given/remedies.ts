import * as z from "zod";
import { dateRemedy } from "../dates.ts";
import { isDate } from "../errors.ts";
import type { Text } from "../words.ts";
import { isEmptyCell } from "./emptyCell.ts";
import { fieldsAt, schemasAt, within } from "./keysAt.ts";
import * as say from "./words.ts";

/** What to write for what a schema asks for, where that is not plain from its keys. */
const WRITTEN = new WeakMap<z.core.$ZodType, Text>();

/** The schema itself, whose errors say what to write. */
export function toWrite<S extends z.core.$ZodType>(schema: S, remedy: Text): S {
  WRITTEN.set(schema, remedy);
  return schema;
}

/** `{ kind: …, municipality: … }` with what must be there, or with all where nothing must. */
function objectRemedy(schema: z.core.$ZodType, path: readonly PropertyKey[]): Text | undefined {
  const fields = fieldsAt(schema, path);
  const needed = fields.filter(([, field]) => !(field instanceof z.ZodOptional));
  const keys = (needed.length > 0 ? needed : fields).map(([key]) => `${key}: …`);
  if (keys.length === 0) return undefined;
  return say.writeObject(`{ ${keys.join(", ")} }`);
}

/** What to do about a value that is of another kind than `expected`. */
export function kindRemedy(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
): Text {
  if (isEmptyCell(found)) return expected === "number" ? say.WRITE_NUMBER_FOR_EMPTY_CELL : say.WRITE_FOR_EMPTY_CELL;
  const written = schemasAt(schema, path)
    .map(within)
    .find((each) => WRITTEN.has(each));
  if (written !== undefined) return WRITTEN.get(written) ?? say.CORRECT_VALUE;
  if (expected === "object") return objectRemedy(schema, path) ?? say.CORRECT_VALUE;
  if (expected === "date" || (isDate(found) && ["string", "day-or-period"].includes(expected)))
    return dateRemedy(found);
  return say.WRITE[expected] ?? say.CORRECT_VALUE;
}
