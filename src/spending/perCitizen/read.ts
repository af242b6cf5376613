import * as z from "zod";
import { isIsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, nameOrCode, numeric, year } from "../../given/shape.ts";
import type { Text } from "../../words.ts";
import { selectionFields, yearsField } from "../selectionSchema.ts";
import type { KeyDate, PerCitizenOf, PerCitizenOptions } from "./result.ts";

const MOST = 100_000;

const optionsSchema = atFirstUse(
  () =>
    z.strictObject({
      ...selectionFields(),
      ...yearsField(),
      per: z.unknown().optional(),
      date: line.optional(),
      population: z
        .array(z.strictObject({ payer: nameOrCode, year, count: numeric }))
        .max(MOST)
        .optional(),
    }) as unknown as z.ZodType<PerCitizenOptions>,
);

const ofAges = atFirstUse(() => z.strictObject({ ages: line }));
const PERSONS = ["inhabitant", "user", "fullYearUser"] as const;

function readPer(given: unknown): PerCitizenOf {
  if (typeof given === "object" && given !== null) return readGiven(ofAges(), given, "options.per");
  const person = PERSONS.find((each) => each === given);
  if (person !== undefined) return person;
  const allowed = `${PERSONS.join(", ")}, { ages: "0-17" }`;
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "options.per",
    found: given,
    allowed: { da: allowed, en: allowed },
    remedy: { da: "vælg en af dem", en: "choose one of them" },
  });
}

const DATES: Text = Object.freeze({
  da: '"01-01" eller "07-01" for årets 1. januar eller 1. juli, eller en dato som "2024-01-01" for alle år',
  en: '"01-01" or "07-01" for 1 January or 1 July of the year, or a date such as "2024-01-01" for all years',
});

function checkedDate(date: string | undefined): KeyDate {
  if (date === "01-01" || date === "07-01" || (date !== undefined && isIsoDate(date))) return date;
  return fail({
    kind: date === undefined ? "missing" : "malformed",
    path: "options.date",
    found: date,
    allowed: DATES,
    remedy: {
      da: "angiv, hvilken dato indbyggerne er talt på; tallet pr. indbygger afhænger af den",
      en: "say on which date the inhabitants are counted; the figure per inhabitant depends on it",
    },
  });
}

function refuseUserKey(key: "date" | "population"): never {
  return fail({
    kind: "unknown-key",
    path: "options",
    found: key,
    allowed: {
      da: "ingen dato og ingen indbyggere, når der regnes pr. bruger",
      en: "neither a date nor inhabitants where spending is per user",
    },
    remedy: {
      da: "fjern den, eller regn pr. indbygger; brugerne er dem, rækkerne oplyser",
      en: "remove it, or compute per inhabitant; the users are those that the rows state",
    },
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
  const own = options.population ?? [];
  refuseTwice(
    own.map(({ payer, year }) => `${payer}, ${year}`),
    (i) => `options.population[${i}]`,
  );
  return { ...options, keyDate: checkedDate(options.date) };
}
