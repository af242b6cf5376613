import { fail } from "../../errors.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, minus, plus } from "../../numbers/fraction.ts";
import { BASE, type CostMove } from "./input.ts";
import type { ReadPackages, ReadService } from "./read.ts";
import * as say from "./refusalWords.ts";
import { movesSchema } from "./schema.ts";
import { refuseUnknownPackage } from "./unknown.ts";

/** A move of a cost that has been read. */
export interface ReadMove {
  readonly from: string;
  readonly to: string;
  readonly amount: Fraction;
  readonly what?: string;
}

function refuseMoveToItself(found: string, path: string): never {
  return fail({ kind: "malformed", path, found, ...say.moveToItself });
}

function readMove({ from, to, amount, what }: CostMove, ids: readonly string[], path: string): ReadMove {
  for (const [key, id] of Object.entries({ from, to })) {
    if (!ids.includes(id)) refuseUnknownPackage(id, ids, `${path}.${key}`);
  }
  if (from === to) refuseMoveToItself(to, `${path}.to`);
  return { from, to, amount: aboveZero(amount, `${path}.amount`), ...(what !== undefined && { what }) };
}

/** The moves given, one or a list, each between two services that exist. */
export function readMoves(given: unknown, { base, packages }: ReadPackages): readonly ReadMove[] {
  const list = Array.isArray(given) ? given : [given];
  const ids = [base, ...packages].map(({ id }) => id);
  return readGiven(movesSchema(), list, "moves").map((move, i) => readMove(move, ids, `moves[${i}]`));
}

/** A service after all moves; none may cost less than nothing. */
function moved<S extends ReadService>(service: S, moves: readonly ReadMove[]): S {
  let { cost } = service;
  for (const { from, to, amount } of moves) {
    if (from === service.id) cost = minus(cost, amount);
    if (to === service.id) cost = plus(cost, amount);
  }
  if (cost.n >= 0n) return { ...service, cost };
  const key = service.id === BASE ? "base" : service.id;
  return refuseOutOfRange(`moves: ${key}`, toDecimal(cost), say.COST_FROM_ZERO);
}

/** An offer after moves of costs between its base and packages; all else is as it was. */
export function afterMoves(read: ReadPackages, moves: readonly ReadMove[]): ReadPackages {
  const packages = read.packages.map((each) => moved(each, moves));
  const now = new Map(packages.map((each) => [each.id, each]));
  const groups = read.groups.map((group) => ({
    ...group,
    packages: group.packages.map((each) => now.get(each.id) ?? each),
  }));
  return { ...read, base: moved(read.base, moves), packages, groups };
}
