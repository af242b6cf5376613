import { isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { refuseMissing } from "../given/missing.ts";
import { ageRange } from "../registers/ageRange.ts";
import { findMunicipality } from "../registers/municipalities.ts";
import { population } from "../registers/population.ts";
import type { RegisterCheck } from "./audit/result.ts";
import { fieldsOf } from "./fields.ts";
import type { ParticipantId } from "./participants.ts";
import * as say from "./words.ts";

const PATH = "options.register";

/** The register named, checked: which measure, on which date. */
export function registerCheck(given: unknown): RegisterCheck {
  const { measure, date } = fieldsOf(given, ["measure", "date"], PATH);
  if (date === undefined) return refuseMissing(`${PATH}.date`);
  return { measure: measureOf(measure, `${PATH}.measure`), date: isoDate(date, `${PATH}.date`) };
}

function measureOf(given: unknown, path: string): string {
  if (given === undefined) return refuseMissing(path);
  if (given === "inhabitants") return given;
  if (typeof given === "string" && /^\d/.test(given)) {
    ageRange(given, path);
    return given;
  }
  return fail({ kind: "malformed", path, found: given, ...say.noSuchMeasure });
}

/** The register's count for each id, which must all be municipalities. */
export function registerKeys(ids: readonly ParticipantId[], { measure, date }: RegisterCheck): number[] {
  const ages = measure === "inhabitants" ? {} : { ages: measure };
  return ids.map((id, i) => {
    const municipality = findMunicipality(id, `rows[${i}].id`).code;
    return population({ municipality, date, ...ages }, PATH);
  });
}
