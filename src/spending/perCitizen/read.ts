import { isIsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line } from "../../given/shape.ts";
import { isKeyDay } from "../keyDay.ts";
import { readLater, selectionFields, yearsField } from "../selectionSchema.ts";
import { asGiven, CHOOSE_ONE } from "../words.ts";
import { populationField, refuseCountTwice } from "./ownPopulation.ts";
import { type KeyDate, PERSONS, type PerCitizenOf, type PerCitizenOptions } from "./result.ts";
import * as say from "./words.ts";

/** A `per` that is missing is refused where it is read, with what it may be. */
type GivenOptions = Omit<PerCitizenOptions, "per"> & Partial<Pick<PerCitizenOptions, "per">>;

const optionsSchema = atFirstUse(() =>
  objectOf<GivenOptions>()({
    ...selectionFields(),
    ...yearsField(),
    per: readLater<PerCitizenOf>().optional(),
    date: line.optional(),
    ...populationField(),
  }),
);

const ofAges = atFirstUse(() => objectOf<Extract<PerCitizenOf, object>>()({ ages: line }));

function readPer(given: unknown): PerCitizenOf {
  if (typeof given === "object" && given !== null) return readGiven(ofAges(), given, "options.per");
  const person = PERSONS.find((each) => each === given);
  if (person !== undefined) return person;
  const allowed = `${PERSONS.join(", ")}, { ages: "0-17" }`;
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "options.per",
    found: given,
    allowed: asGiven(allowed),
    remedy: CHOOSE_ONE,
  });
}

function checkedDate(date: string | undefined): KeyDate {
  if (date !== undefined && (isKeyDay(date) || isIsoDate(date))) return date;
  return fail({
    kind: date === undefined ? "missing" : "malformed",
    path: "options.date",
    found: date,
    allowed: say.DATES,
    remedy: say.STATE_DATE,
  });
}

function refuseUserKey(key: "date" | "population"): never {
  return fail({
    kind: "unknown-key",
    path: "options",
    found: key,
    allowed: say.NO_DATE_PER_USER,
    remedy: say.REMOVE_OR_PER_INHABITANT,
  });
}

export interface ReadPerCitizen extends PerCitizenOptions {
  /** `null` per user. */
  readonly keyDate: KeyDate | null;
}

/** The options with their key date checked. */
export function readPerCitizen(given: PerCitizenOptions): ReadPerCitizen {
  const read = readGiven(optionsSchema(), given, "options");
  const options = { ...read, per: readPer(read.per) };
  if (options.per === "user" || options.per === "fullYearUser") {
    for (const key of ["date", "population"] as const) if (options[key] !== undefined) refuseUserKey(key);
    return { ...options, keyDate: null };
  }
  refuseCountTwice(options.population ?? []);
  return { ...options, keyDate: checkedDate(options.date) };
}
