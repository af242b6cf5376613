import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { line } from "../../given/shape.ts";
import { inBothLanguages, type Text } from "../../words.ts";

/** What figures are of, as the user calls it, for titles: `5.28.21 in 2024`. */
export type Subject = string | Text;

/** @internal The `subject` of an analysis' options. */
export const subjectField = atFirstUse(() => ({
  subject: z.union([line, z.strictObject({ da: line, en: line })]).optional(),
}));

/** A title with what it is about. */
export function titleWith({ da, en }: Text, subject: Subject | undefined): Text {
  if (subject === undefined) return { da, en };
  const of = inBothLanguages(subject);
  return { da: `${da}: ${of.da}`, en: `${en}: ${of.en}` };
}
