import { parameters } from "../../../src/core.ts";
import { rule } from "../../../src/rules/rule.ts";
import { race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";
import { defineTariffRound } from "../tariffRound.ts";

const TIMES = 50;

/** The carry-over's formula, for a rule with as many steps as the library's own usually have. */
const defineCarryOver = () =>
  rule({
    title: { da: "Overførsel", en: "Carry-over" },
    mark: "local",
    source: { da: "måling", en: "a measurement" },
    inputs: { result: "kr", carriedIn: "kr", fullYearBudget: "kr" },
    parameters: { band: parameters.settlement.band, bandRounding: parameters.settlement.bandRounding },
    gives: { limit: "kr", available: "kr", carriedOut: "kr", toTariff: "kr" },
    formula: ({ result, carriedIn, fullYearBudget, band, bandRounding }) => {
      const available = carriedIn.plus(result).named("available");
      const limit = fullYearBudget.times(band).roundedTo(bandRounding).named("limit");
      const carriedOut = available.between(limit.negated(), limit).named("carriedOut");
      return { limit, available, carriedOut, toTariff: available.minus(carriedOut) };
    },
  });

/** Defining a rule: its formula run once, its units checked, its steps kept. */
export async function definingWorkload({ rounds }: Size): Promise<Outcome> {
  const times = (define: () => unknown) => () => {
    for (let i = 0; i < TIMES; i++) define();
  };
  const contestants = [
    { name: "tariff round", rows: TIMES, run: times(defineTariffRound) },
    { name: "carry-over", rows: TIMES, run: times(defineCarryOver) },
  ];
  const timed = await race(contestants, rounds);
  return {
    title: "Defining a rule",
    one: "rule",
    times: timesOf(timed, "tariff round"),
    goals: contestants.map(({ name }) =>
      atMost(`defining a rule, ${name}`, "of time", timed.nanoseconds(name) / 1000, 50, "µs"),
    ),
    notes: [],
  };
}
