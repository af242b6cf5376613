import { toDecimal } from "../../numbers/exact.ts";
import { fraction } from "../../numbers/fraction.ts";
import { decimalOfOere } from "../../numbers/inOere.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import { spanOf } from "../../settlement/words.ts";
import type { Text } from "../../words.ts";
import { drawsFindings } from "./findings.ts";
import type { Beyond } from "./loop.ts";
import type { PlannedYear } from "./plan.ts";
import type { PreparedDraws } from "./prepare.ts";
import type { DrawnYear, LedgerSimulation } from "./result.ts";
import { amountOf, shareOf } from "./statistics.ts";
import type { YearSummaries } from "./summary.ts";
import * as say from "./words.ts";

const GENERATOR = "xoshiro128** 1.1";

/** What the draws of a simulation came to. */
export interface DrawnSummaries {
  readonly years: readonly YearSummaries[];
  readonly beyond: Beyond;
}

function drawnYear(
  of: PlannedYear,
  first: number,
  { result, carriedOut, toTariff, tariff }: YearSummaries,
  [surplusBeyond, deficitBeyond]: readonly [number, number],
  draws: number,
): DrawnYear {
  return {
    year: of.year,
    agreement: of.set.id,
    surplusLimit: decimalOfOere(of.surplusLimit),
    deficitLimit: decimalOfOere(of.deficitLimit),
    result: amountOf(result, draws),
    carriedOut: amountOf(carriedOut, draws),
    toTariff: amountOf(toTariff, draws),
    tariffYear: first + of.enters,
    tariff: amountOf(tariff, draws),
    surplusBeyond: shareOf(surplusBeyond, draws),
    deficitBeyond: shareOf(deficitBeyond, draws),
  };
}

function saysOf({
  draws,
  seed,
  generator,
  quantiles,
  years,
  anyBeyond,
}: Omit<LedgerSimulation, "explanation">): Text[] {
  const [last, low, high] = [years.at(-1), quantiles[0], quantiles.at(-1)];
  const carried = [last?.carriedOut.quantiles[0], last?.carriedOut.quantiles.at(-1)].map(
    (each) => each && resultNumber(each, ""),
  );
  const [from, to] = carried;
  const ends =
    last === undefined || low === undefined || high === undefined || from === undefined || to === undefined
      ? []
      : [say.carriedAtTheEnd(last.year, from, to, [low, high])];
  return [
    say.drawnBy(draws, generator, seed),
    say.QUANTILES_ARE_DRAWN,
    say.beyondIn(fraction(BigInt(anyBeyond.draws), BigInt(draws))),
    ...ends,
  ];
}

/** The simulation of what was prepared, from what its draws came to. */
export function simulationOf({ read, options, planned }: PreparedDraws, drawn: DrawnSummaries): LedgerSimulation {
  const { draws, seed, quantiles } = options;
  const { surplus, deficit, any } = drawn.beyond;
  const [first, last] = [read.years[0]?.year ?? 0, read.years.at(-1)?.year ?? 0];
  const years = planned.years.map((of, i) =>
    drawnYear(of, first, drawn.years[i] as YearSummaries, [surplus[i] as number, deficit[i] as number], draws),
  );
  const found = {
    ...(read.offer !== undefined && { offer: read.offer }),
    ...{ draws, seed, generator: GENERATOR },
    quantiles: quantiles.map(toDecimal),
    years,
    anyBeyond: shareOf(any, draws),
    findings: drawsFindings(read, planned, years),
  };
  const title = say.simulationOf(read.offer, spanOf(first, last));
  return {
    ...found,
    explanation: account(title, saysOf(found), [], [{ mark: "agreed", source: sources.surplusModel }]),
  };
}
