import { z } from "zod";
import { date, line, provenance, text } from "./provenance.ts";

const count = z.int().min(0);
const code = z.int().min(101).max(9999);
const dates = z
  .array(date)
  .min(1)
  .refine((list) => list.every((each, i) => i === 0 || each > (list[i - 1] ?? "")), "must be in order, each date once");
const heading = { title: text, ...provenance, table: line, credit: line, licence: line } as const;

export const regionsFile = z.strictObject({
  ...heading,
  regions: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+$/), code, name: line })).min(1),
});

export const municipalitiesFile = z.strictObject({
  ...heading,
  municipalities: z
    .array(z.strictObject({ code, name: line, region: line, landsdel: line, also: z.array(line).min(1).optional() }))
    .min(1),
});

/** What StatBank writes next to the municipalities in its column of areas. */
export const areasFile = z.strictObject({
  ...heading,
  areas: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{3}$/),
        kind: z.enum(["country", "region", "island", "group"]),
        name: line,
      }),
    )
    .min(1),
});

/** The municipality groups of the classification, each by StatBank's code. */
export const groupsFile = z.strictObject({
  ...heading,
  groups: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+$/),
        code: z.string().regex(/^\d{3}$/),
        name: line,
        english: line,
        municipalities: z.array(code).min(1),
      }),
    )
    .min(1),
});

export const inhabitantsFile = z.strictObject({
  ...heading,
  dates,
  municipalities: z.array(z.strictObject({ code, name: line, counts: z.array(count) })),
});

export const agesFile = z.strictObject({
  ...heading,
  dates,
  ages: z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
  municipalities: z.array(z.strictObject({ code, name: line, counts: z.array(z.array(count)) })),
});

export type Regions = z.output<typeof regionsFile>;
export type Areas = z.output<typeof areasFile>;
export type Groups = z.output<typeof groupsFile>;
export type Municipalities = z.output<typeof municipalitiesFile>;
export type Inhabitants = z.output<typeof inhabitantsFile>;
export type Ages = z.output<typeof agesFile>;
