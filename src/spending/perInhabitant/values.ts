import * as z from "zod";
import { type IsoDate, isoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { aboveZero, notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { nameOrCode, numeric } from "../../given/shape.ts";
import { oneOf } from "../../given/words.ts";
import { exact, type Numeric } from "../../numbers/exact.ts";
import { compare, dividedBy, type Fraction, fraction, reduced, ZERO } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import { population } from "../../registers/population.ts";
import * as say from "./words.ts";

/** What a municipality spent and how many live there. */
export interface MunicipalAmount {
  /** By name or code. */
  readonly municipality: string | number;
  /** Kr. */
  readonly amount: Numeric;
  /** Persons, above 0. */
  readonly inhabitants: Numeric;
  /** Kr. per inhabitant by which the figure may be too large or too small; by default none. */
  readonly uncertainty?: Numeric;
}

/** Spending per inhabitant of a municipality, where the kroner are not known. */
export interface MunicipalFigure {
  /** By name or code. */
  readonly municipality: string | number;
  /** Kr. per inhabitant. */
  readonly perInhabitant: Numeric;
  /** Without them there are no weighted means, unless the register is asked by `inhabitantsOn`. */
  readonly inhabitants?: Numeric;
  /** Kr. per inhabitant by which the figure may be too large or too small, 0 or more; by default none. */
  readonly uncertainty?: Numeric;
}

/** Either of the two, before it is read which. */
type MunicipalGiven = Pick<MunicipalAmount, "municipality"> &
  Partial<Omit<MunicipalAmount, "municipality">> &
  Partial<Pick<MunicipalFigure, "perInhabitant">>;

/** A municipality's spending per inhabitant, read. */
export interface MunicipalValue {
  readonly municipality: Municipality;
  readonly perInhabitant: Fraction;
  readonly inhabitants: Fraction | undefined;
  readonly uncertainty: Fraction;
}

const MOST = 1_000;

const listSchema = atFirstUse(() =>
  z
    .array(
      objectOf<MunicipalGiven>()({
        municipality: nameOrCode,
        amount: numeric.optional(),
        perInhabitant: numeric.optional(),
        inhabitants: numeric.optional(),
        uncertainty: numeric.optional(),
      }),
    )
    .min(1)
    .max(MOST),
);

function refuseNoInhabitants(path: string): never {
  return fail({
    kind: "missing",
    path: `${path}.inhabitants`,
    found: undefined,
    allowed: say.INHABITANTS_FOR_AMOUNT,
    remedy: say.GIVE_INHABITANTS,
  });
}

function readRow(row: MunicipalGiven, path: string, date: IsoDate | undefined): MunicipalValue {
  const municipality = findMunicipality(row.municipality, `${path}.municipality`);
  const { amount: inKroner, perInhabitant } = row;
  exactlyOne(
    { amount: inKroner, perInhabitant },
    { path, allowed: oneOf(["amount", "perInhabitant"]), remedy: say.WRITE_VALUE },
  );
  const given = row.inhabitants;
  const fromRegister = () =>
    date === undefined ? undefined : fraction(BigInt(population({ municipality: municipality.code, date }, "options")));
  const inhabitants = given === undefined ? fromRegister() : aboveZero(given, `${path}.inhabitants`, "count");
  const uncertainty =
    row.uncertainty === undefined ? ZERO : notNegative(row.uncertainty, `${path}.uncertainty`, "count");
  if (row.perInhabitant !== undefined) {
    return { municipality, perInhabitant: exact(row.perInhabitant, `${path}.perInhabitant`), inhabitants, uncertainty };
  }
  if (inhabitants === undefined) return refuseNoInhabitants(path);
  const amount = exact(row.amount ?? 0, `${path}.amount`);
  return { municipality, perInhabitant: reduced(dividedBy(amount, inhabitants)), inhabitants, uncertainty };
}

/** Municipalities' spending per inhabitant, each once; inhabitants that are not given are the register's on the date. */
export function readValues(given: unknown, path: string, inhabitantsOn?: string): readonly MunicipalValue[] {
  const rows = readGiven(listSchema(), given, path);
  const date = inhabitantsOn === undefined ? undefined : isoDate(inhabitantsOn, "options.inhabitantsOn");
  const values = rows.map((row, i) => readRow(row, `${path}[${i}]`, date));
  refuseTwice(
    values.map(({ municipality }) => municipality.code),
    (i) => `${path}[${i}].municipality`,
  );
  return values;
}

/** Ranks from the highest figure down: 1 is the highest, and equal figures share the rank of the first of them. */
export function ranksOf(figures: readonly Fraction[]): readonly number[] {
  const order = figures.map((_, i) => i).sort((a, b) => compare(figures[b] as Fraction, figures[a] as Fraction));
  const ranks = new Array<number>(figures.length);
  let [rank, before]: [number, Fraction | undefined] = [0, undefined];
  for (const [place, i] of order.entries()) {
    const figure = figures[i] as Fraction;
    if (before === undefined || compare(figure, before) !== 0) rank = place + 1;
    ranks[i] = rank;
    before = figure;
  }
  return ranks;
}

/** Who a result line is about. */
export interface MunicipalLine<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  /** Kr. per inhabitant. */
  readonly perInhabitant: N;
  /** Kr. per inhabitant by which it may be off. */
  readonly uncertainty: N;
  /** 1 is the highest spending per inhabitant; equal ones share a rank. */
  readonly rank: number;
}
