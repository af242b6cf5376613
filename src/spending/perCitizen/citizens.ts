import { type Failure, fail, RuleError } from "../../errors.ts";
import { aboveZero } from "../../given/figures.ts";
import { type Fraction, fraction, total } from "../../numbers/fraction.ts";
import { municipalities } from "../../registers/municipalities.ts";
import { population } from "../../registers/population.ts";
import type { Payer } from "../accounts/data.ts";
import { readPayer } from "../accounts/readCell.ts";
import type { KeyDate, OwnPopulation, PerCitizenOf } from "./result.ts";
import * as say from "./words.ts";

/** The citizens of payers, from the register or as the user gives them. */
export interface Citizens {
  /** Of one payer in a year; an error where they are not known. */
  of(payer: Payer, year: number): Fraction;
  /** Of payers together; nothing where a region and only some of its municipalities are among them. */
  together(payers: readonly Payer[], year: number): Fraction | undefined;
  /** How many counts were the user's own, and how many the register's, so far. */
  used(): { readonly own: number; readonly register: number };
}

function dateIn(keyDate: KeyDate, year: number): string {
  return keyDate.length === "01-01".length ? `${year}-${keyDate}` : keyDate;
}

/** Refuses a count that is not in the register, with the way to give it. */
function refuseUnknownCount({ found, allowed, kind }: Failure, payer: Payer, year: number): never {
  return fail({
    kind,
    path: "options.population",
    foundAs: say.unknownCount(payer.name, year, found),
    allowed,
    remedy: say.giveCount(payer.name, year),
  });
}

function fromRegister(payer: Payer, year: number, per: PerCitizenOf, keyDate: KeyDate): Fraction {
  const where = payer.kind === "region" ? { region: payer.region } : { municipality: payer.code };
  const ages = typeof per === "object" ? { ages: per.ages } : {};
  try {
    return fraction(BigInt(population({ ...where, ...ages, date: dateIn(keyDate, year) })));
  } catch (error) {
    if (error instanceof RuleError && error.failure.kind === "unknown-value")
      return refuseUnknownCount(error.failure, payer, year);
    throw error;
  }
}

const keyOf = (code: number, year: number) => code * 10_000 + year;

function readOwn(own: readonly OwnPopulation[]): Map<number, Fraction> {
  return new Map(
    own.map(({ payer, year, count }, i) => {
      const path = `options.population[${i}]`;
      return [keyOf(readPayer(payer, `${path}.payer`).code, year), aboveZero(count, `${path}.count`, "count")] as const;
    }),
  );
}

/** The citizens that spending of inhabitants is divided by. */
export function citizensOf(
  { per, population: given = [] }: { readonly per: PerCitizenOf; readonly population?: readonly OwnPopulation[] },
  keyDate: KeyDate,
): Citizens {
  const own = readOwn(given);
  const known = new Map<number, Fraction>();
  let used = 0;
  const of = (payer: Payer, year: number): Fraction => {
    const key = keyOf(payer.code, year);
    const before = known.get(key);
    if (before !== undefined) return before;
    const mine = own.get(key);
    if (mine !== undefined) used++;
    const count = mine ?? fromRegister(payer, year, per, keyDate);
    known.set(key, count);
    return count;
  };
  return {
    of,
    together: (payers, year) => {
      const counted = withoutOverlap(payers);
      return counted && total(counted.map((payer) => of(payer, year)));
    },
    used: () => ({ own: used, register: known.size - used }),
  };
}

/** Payers of whom nobody is counted twice: a region gives way to its municipalities where all of them are there. */
function withoutOverlap(payers: readonly Payer[]): readonly Payer[] | undefined {
  const counted: Payer[] = payers.filter(({ kind }) => kind === "municipality");
  for (const region of payers.filter(({ kind }) => kind === "region")) {
    const there = counted.filter((payer) => payer.kind === "municipality" && payer.region === region.region).length;
    if (there === 0) counted.push(region);
    else if (there < municipalities(region.region).length) return undefined;
  }
  return counted;
}
