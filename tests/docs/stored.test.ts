import { revive } from "rammetakst";
import { beforeAll, describe, expect, test } from "vitest";
import { type Examples, examples, isWritten, type Outcome, outcome } from "./shown.ts";
import { differences, pair, withTwins } from "./twins.ts";

type Way = readonly [name: string, copy: (value: unknown) => unknown];
const JSON_COPY: Way = ["JSON", (value) => JSON.parse(JSON.stringify(value))];
const CLONE: Way = ["structuredClone", (value) => structuredClone(value)];
const WAYS = [JSON_COPY, CLONE];

let all: Examples = { calls: [], results: [], shown: [] };
beforeAll(async () => {
  all = await examples();
}, 240_000);

test("the examples give at least 241 results that can be stored", () => {
  expect(all.results.length).toBeGreaterThanOrEqual(241);
  expect(all.shown.length).toBeGreaterThan(200);
});

/** What is no result: dates of registers, rows and columns that were given, texts, and what is stored already. */
const NO_RESULTS: ReadonlySet<string> = new Set([
  "columnsOf",
  "excluding",
  "fromTable",
  "populationDates",
  "readLocalValues",
  "reevaluate",
  "registerOf",
  "spendingData",
  "storedRound",
  "sum",
  "toTable",
]);

/** What is refused as a copy, with what to do instead: it goes on from more than its result tells, or cannot be stored. */
const MADE_ANEW: Readonly<Record<string, RegExp>> = {
  compareTariffs: /run calculateTariff again/,
  financeByKey: /describe the scheme with defineScheme/,
  agreementInForce: /readLocalValues\(file\)/,
};

/** A table that JSON made texts of is refused with what to do: its cells might be a caller's texts. */
const asksForRevive = ({ refused }: Outcome, result: unknown): boolean =>
  isWritten(result) && refused?.includes("give revive(table)") === true;

/** The numbers among the figures of a finding are texts in JSON, and so they stay. */
const told = (fault: string): boolean => !/\.figures\.\w+: (\S+) \(object\) and \1 \(string\)$/.test(fault);
/** Numbers that a caller gave as texts, in a notice or a row, come back as `Decimal`s of the same digits. */
const given = (fault: string): boolean => /\.notice\..*: \S+ \(string\) and \S+ \(object\)$/.test(fault);
/** The explanations of a round are kept on request. */
const notKept = (fault: string): boolean =>
  /^assessProposals\.(?:entries|assessments)\.\d+\.explanation\..* and (?:undefined$|Forklaringen blev|The explanation was|Tallene er|The figures are)/.test(
    fault,
  );
/** A copy by its parts: those of a round are there once it is revived. */
const withParts = (copy: unknown): unknown =>
  typeof copy === "object" && copy !== null && "rammetakst" in copy ? revive(copy) : copy;

/** Sums without bounds are bigints, which JSON has none of; asked for as numbers they are `Decimal`s. */
const isOfBigints = ({ name }: Pick<Examples["results"][number], "name">): boolean => name === "sumsByGroup";

describe.each(WAYS)("through %s", (_way, copied) => {
  const results = () => all.results.filter((each) => !isOfBigints(each));

  test("revive gives every result back to the digit", () => {
    const faults = results()
      .filter(({ name }) => !NO_RESULTS.has(name))
      .flatMap(({ name, result }) => {
        const { value, refused } = outcome(() => revive(copied(result)));
        return (refused === undefined ? differences(result, value) : [refused]).map((fault) => `${name}${fault}`);
      });
    expect(faults.filter((fault) => told(fault) && !given(fault) && !notKept(fault))).toEqual([]);
  });

  test("a copy goes into everything that shows it, with the same outcome", () => {
    const faults = all.shown.flatMap(({ name, result, shows, show, first }) => {
      const copy = copied(result);
      const second = outcome(() => show(copy));
      const { value, refused } = asksForRevive(second, result) ? outcome(() => show(revive(copy))) : second;
      const found = refused === undefined ? differences(first, value) : [refused];
      return found.filter(told).map((fault) => `${shows}(${name})${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("what the examples do with results they do with copies of them", () => {
    const twins = new Map<unknown, unknown>();
    const revived = new Map<unknown, unknown>();
    for (const { result } of results()) {
      const copy = copied(result);
      pair(result, withParts(copy), twins);
      twins.set(result, copy);
    }
    for (const { result } of results()) if (isWritten(result)) revived.set(result, revive(copied(result)));
    const faults: string[] = [];
    let used = 0;
    for (const { name, call, args, result } of all.calls) {
      const copies = withTwins(args, twins) as unknown[];
      if (copies === args) continue;
      used++;
      const second = outcome(() => call(...copies));
      if (second.refused !== undefined && MADE_ANEW[name]?.test(second.refused)) continue;
      const isAsked = asksForRevive(second, args[0]);
      const { value, refused } = isAsked ? outcome(() => call(...(withTwins(args, revived) as unknown[]))) : second;
      const found = refused === undefined ? differences(result, value) : [refused];
      faults.push(...found.filter(told).map((fault) => `${name}${fault}`));
    }
    expect(faults).toEqual([]);
    expect(used).toBeGreaterThan(100);
  });
});
