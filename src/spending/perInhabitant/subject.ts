import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { line } from "../../given/shape.ts";
import type { Text } from "../../words.ts";
import { text } from "../selectionSchema.ts";

/** What figures are of, as the user calls it, for titles: `5.28.21 in 2024`. */
export type Subject = string | Text;

/** @internal The `subject` of an analysis' options. */
export const subjectField = atFirstUse(() => ({
  subject: z.union([line, text()]).optional(),
}));
