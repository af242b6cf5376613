import * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { calendarYear, type Period } from "../../given/period/readPeriod.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, nameOrCode, numeric, year as yearSchema } from "../../given/shape.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { countedSpan } from "../../stays/countedDays.ts";
import { countedStaySchema, stayOf } from "../../stays/givenStay.ts";
import type { GivenCountedStay } from "../../stays/input.ts";
import type { GivenFosterCare, GivenFosterChild } from "./result.ts";
import * as say from "./words.ts";

/** A child that has been read, with the days of its stay in the year. */
export interface ReadFosterChild extends Period {
  readonly child: string;
  readonly born: IsoDate;
  readonly remunerations: Fraction;
}

const MOST_CHILDREN = 20;

const schema = atFirstUse(() =>
  objectOf<GivenFosterCare>()({
    year: yearSchema,
    children: z
      .array(
        objectOf<GivenFosterChild>()({
          child: nameOrCode,
          born: date,
          remunerations: numeric,
          stay: countedStaySchema().optional(),
        }),
      )
      .min(1)
      .max(MOST_CHILDREN),
  }),
);

/** The days of a stay that count in a year, which must have some. */
function spanIn(year: number, given: GivenCountedStay | undefined, path: string): Period {
  const within = calendarYear(year);
  if (given === undefined) return within;
  const span = countedSpan(stayOf(given, `${path}.to`), given.counting, within);
  return span ?? refuseOutOfRange(path, given.from, say.stayInYear(year), say.CHECK_YEAR);
}

function readChild({ child, born, remunerations, stay }: GivenFosterChild, year: number, path: string) {
  const span = spanIn(year, stay, `${path}.stay`);
  if (born > span.from) refuseOutOfRange(`${path}.born`, born, say.bornBefore(span.from), say.CHECK_BORN);
  const number = notNegative(remunerations, `${path}.remunerations`, "count");
  return { child: String(child), born, remunerations: number, ...span };
}

/** A foster family's children from outside. */
export function readFosterCare(given: unknown): { readonly year: number; readonly children: ReadFosterChild[] } {
  const { year, children } = readGiven(schema(), given, "");
  refuseTwice(
    children.map(({ child }) => String(child)),
    (i) => `children[${i}].child`,
  );
  return { year, children: children.map((each, i) => readChild(each, year, `children[${i}]`)) };
}
