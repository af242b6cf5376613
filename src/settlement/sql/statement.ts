import { withFollowers } from "../../rules/followers.ts";
import type { Program } from "../../rules/integers.ts";
import type { Machine } from "../../rules/sql/dialect.ts";
import { beyondResult, MOST_RESULT } from "../../rules/sql/faults.ts";
import { enclosed, literal, Names, plain } from "../../rules/sql/names.ts";
import { BOUND_WORDS, type Bound, wholeText } from "../../rules/sql/readText.ts";
import { selfTest } from "../../rules/sql/selfTest.ts";
import { FAULT, readText } from "../../rules/sql/statement.ts";
import { StepColumns } from "../../rules/sql/stepColumns.ts";
import { type ColumnText, Tables } from "../../rules/sql/tables.ts";
import { SETTLED } from "../ledger/amounts.ts";
import { type AmountColumn, NEEDED, type ReadLedgerSql, type Varying } from "./options.ts";
import * as say from "./words.ts";
import { isRoundingOf, type SqlYear, type YearRule } from "./yearPrograms.ts";

export const TARIFF_YEAR = "tariffYear";

const BOUNDS: Readonly<Record<AmountColumn, Bound>> = {
  revenue: "from-zero",
  costs: "from-zero",
  budget: "from-zero",
  backRegulationInTariff: "any",
  carry: "any",
  carriedIn: "any",
};
const OPTIONAL: readonly AmountColumn[] = ["backRegulationInTariff", "carry", "carriedIn"];

/** What a column is called in what is said of it. */
const CALLED: Readonly<Record<AmountColumn, string>> = {
  revenue: "tariff revenue",
  costs: "costs",
  budget: "full-year budget",
  backRegulationInTariff: "back-regulation built into the tariff",
  carry: "stated carry",
  carriedIn: "carried in",
};

/** A condition under which a year cannot be settled, and what is said of it. */
type Fault = readonly [condition: string, because: string];

/** What later years read of a year that is written: its table, quoted, and some of its columns. */
interface Written {
  readonly table: string;
  /** The column of what was put into the tariff of each year to come. */
  readonly entered: ReadonlyMap<number, string>;
}

/** Writes the years one after another, each a table made from the one before. */
class Writer {
  readonly #read: ReadLedgerSql;
  readonly #years: readonly SqlYear[];
  readonly #machine: Machine;
  readonly #names: Names;
  readonly #tables: Tables;
  readonly #now: string;
  readonly #before: string;
  readonly #apart: string;
  readonly #apartName: string;

  constructor(read: ReadLedgerSql, years: readonly SqlYear[], machine: Machine) {
    this.#read = read;
    this.#years = years;
    this.#machine = machine;
    this.#names = new Names(
      [...read.from, ...read.offer, read.year, ...SETTLED, TARIFF_YEAR, FAULT],
      machine.mostNameBytes,
    );
    this.#tables = new Tables(machine);
    const name = (word: string) => machine.quoted(this.#names.unique(word));
    [this.#now, this.#before] = [name("now"), name("before")];
    this.#apartName = this.#names.unique("apart");
    this.#apart = machine.quoted(this.#apartName);
  }

  #quoted(name: string): string {
    return this.#machine.quoted(name);
  }

  #offer(table: string): readonly string[] {
    return this.#read.offer.map((name) => `${table}.${this.#quoted(name)}`);
  }

  #sameOffer(a: string, b: string): string {
    const others = this.#offer(b);
    return this.#offer(a)
      .map((name, i) => `${name} = ${others[i]}`)
      .join(" AND ");
  }

  /** The offers whose years are not one after another, each once, within those that are written. */
  #offersApart(): void {
    const { read, quoted } = { read: this.#read, quoted: (name: string) => this.#quoted(name) };
    const [first] = read.years;
    const year = quoted(read.year);
    const offer = read.offer.map(quoted);
    const [rows, known, earliest, latest] = ["rows", "known", "earliest", "latest"].map((word) =>
      quoted(this.#names.unique(word)),
    );
    const placeName = this.#names.unique("place");
    const [place, places, lowest, highest] = [
      quoted(placeName),
      ...["places", "lowest", "highest"].map((word) => quoted(this.#names.unique(word))),
    ];
    // A place for each year as a power of two: those of years that follow each other, each once, add up to twice the last less the first.
    const cases = this.#years.map((each) => `WHEN ${each.year} THEN ${2n ** BigInt(each.year - first)}`).join(" ");
    const placed = this.#names.unique("placed");
    const isKnown = offer.map((name) => `${name} IS NOT NULL`).join(" AND ");
    this.#tables.read(
      placed,
      [
        ...read.offer.map((name): ColumnText => [name, quoted(name)]),
        [read.year, year],
        [placeName, `CAST(CASE ${year} ${cases} END AS ${this.#machine.whole})`],
      ],
      this.#machine.qualified(read.from),
      `${selfTest(this.#machine, [])} AND ${isKnown}`,
    );
    const counts = `count(*) AS ${rows}, count(${place}) AS ${known}, min(${year}) AS ${earliest}, max(${year}) AS ${latest}`;
    const sums = `sum(${place}) AS ${places}, min(${place}) AS ${lowest}, max(${place}) AS ${highest}`;
    const grouped = `SELECT ${offer.join(", ")}, ${counts}, ${sums} FROM ${this.#tables.last} GROUP BY ${offer.join(", ")}`;
    const span = `${latest} - ${earliest} + 1`;
    const because = [
      `WHEN ${rows} <> ${known} THEN ${literal(this.#yearProblem())}`,
      `WHEN ${rows} < ${span} THEN ${literal(`year: one between the first and the last of the offer is missing in ${read.year}`)}`,
      `ELSE ${literal(`year: one of the offer is there twice in ${read.year}`)}`,
    ];
    this.#tables.by(
      this.#apartName,
      [
        `SELECT ${offer.join(", ")}, CASE ${because.join(" ")} END AS ${quoted(FAULT)}`,
        `FROM (${grouped}) AS ${quoted(this.#names.unique("offers"))}`,
        `WHERE ${rows} <> ${known} OR ${rows} <> ${span} OR ${places} <> ${highest} + (${highest} - ${lowest})`,
      ].join("\n"),
    );
  }

  #yearProblem(): string {
    const [first, last] = this.#read.years;
    return `year: ${this.#read.year} is NULL in a row of the offer, or not a year from ${first} to ${last}`;
  }

  #number(n: bigint): string {
    return `CAST(${n} AS ${this.#machine.numbers.type})`;
  }

  #tried(text: string): string {
    const { tried } = this.#machine;
    return this.#read.faults === "column" && tried !== undefined ? tried(text) : text;
  }

  /** A column of amounts as it counts itself. */
  #own(name: AmountColumn): string {
    const column = this.#read.amounts.get(name)?.column ?? "";
    return wholeText(`${this.#now}.${this.#quoted(column)}`, BOUNDS[name], this.#machine, this.#read.faults);
  }

  /** A column of amounts in øre. */
  #inOere(name: AmountColumn): string {
    const unit = this.#read.amounts.get(name)?.unit;
    const factor = unit === undefined ? 1n : (unit.n * 100n) / unit.d;
    return factor === 1n ? this.#own(name) : this.#tried(`${factor} * ${enclosed(this.#own(name))}`);
  }

  /** What was put into the tariff of a year, as far as the years before tell. */
  #enteredIn(year: number, before: Written | undefined): string | undefined {
    const column = before?.entered.get(year);
    return column === undefined ? undefined : `COALESCE(${this.#before}.${this.#quoted(column)}, ${this.#number(0n)})`;
  }

  #carriedInText(before: Written | undefined): string {
    const nothing = this.#number(0n);
    const stated = this.#read.amounts.has("carriedIn") ? `COALESCE(${this.#inOere("carriedIn")}, ${nothing})` : nothing;
    if (before === undefined) return stated;
    const isFirst = `${this.#offer(this.#before)[0]} IS NULL`;
    return `CASE WHEN ${isFirst} THEN ${stated} ELSE ${this.#before}.${this.#quoted("carriedOut")} END`;
  }

  #backRegulationText(year: number, before: Written | undefined): string {
    const entered = this.#enteredIn(year, before);
    const own = entered === undefined ? this.#number(0n) : `-${entered}`;
    return this.#read.amounts.has("backRegulationInTariff")
      ? `COALESCE(${this.#inOere("backRegulationInTariff")}, ${own})`
      : own;
  }

  /** The columns of parameters of a rule, each by the name that it has in the year's tables. */
  #varying({ result, carried }: SqlYear): ReadonlyMap<string, ColumnText> {
    const columns = new Map<string, ColumnText>();
    for (const rule of [result, carried]) {
      const own = rule.text.parameters ?? {};
      const given = [...this.#read.parameters.keys()].filter((name) => Object.hasOwn(own, name));
      for (const [name, givenAs] of withFollowers(given, own)) {
        const column = this.#read.parameters.get(givenAs as Varying)?.column ?? "";
        const bound = isRoundingOf(rule, name) ? "above-zero" : "any";
        const text = wholeText(`${this.#now}.${this.#quoted(column)}`, bound, this.#machine, this.#read.faults);
        columns.set(name, [this.#names.unique(own[name]?.title.en ?? name), text]);
      }
    }
    return columns;
  }

  /** A rule's steps as columns, its inputs being columns of the table before. */
  #steps(rule: YearRule, inputs: ReadonlyMap<string, string>): StepColumns {
    const { program, text, form } = rule;
    const columns = new StepColumns({
      ...{ program, text, form },
      ...{ machine: this.#machine, names: this.#names, tables: this.#tables },
    });
    for (const [at, instruction] of program.code.entries()) {
      if (instruction.op === "input") columns.hold(at, inputs.get(instruction.name) ?? "");
    }
    columns.write(this.#read.faults === "column" ? this.#machine.tried : undefined, true);
    return columns;
  }

  /** One year of every offer that has it; gives what the years after it read. */
  #year(of: SqlYear, before: Written | undefined): Written {
    const { year } = of;
    const name = (word: string) => this.#names.unique(word);
    const { amounts } = this.#read;
    const inputs = new Map<string, string>();
    const columns: ColumnText[] = [...this.#read.offer, this.#read.year].map((each) => [
      each,
      `${this.#now}.${this.#quoted(each)}`,
    ]);
    const faults: Fault[] = [];
    const add = (input: string, column: string, text: string) => {
      inputs.set(input, column);
      columns.push([column, text]);
      return this.#quoted(column);
    };
    for (const each of NEEDED) {
      const column = add(each === "budget" ? "fullYearBudget" : each, name(CALLED[each]), this.#own(each));
      faults.push([`${column} IS NULL`, this.#problem(each)]);
    }
    for (const [parameter, [column, text]] of this.#varying(of)) {
      const quoted = add(parameter, column, text);
      faults.push([`${quoted} IS NULL`, this.#parameterProblem(parameter, of)]);
    }
    for (const each of OPTIONAL.filter((optional) => amounts.has(optional))) {
      const column = name(`${CALLED[each]}, not read`);
      const raw = `${this.#now}.${this.#quoted(amounts.get(each)?.column ?? "")}`;
      columns.push([column, `${raw} IS NOT NULL AND ${enclosed(this.#inOere(each))} IS NULL`]);
      faults.push([this.#quoted(column), this.#problem(each)]);
      if (each !== "carriedIn" || before === undefined) continue;
      const later = name("carried in, of a later year");
      columns.push([later, `${raw} IS NOT NULL AND ${this.#offer(this.#before)[0]} IS NOT NULL`]);
      faults.push([
        this.#quoted(later),
        `${CALLED[each]}: ${amounts.get(each)?.column} is stated in a later year than the offer's first`,
      ]);
    }
    add("carriedIn", "carriedIn", this.#carriedInText(before));
    add("backRegulation", "backRegulationInTariff", this.#tried(this.#backRegulationText(year, before)));
    const carry = amounts.has("carry") ? name(CALLED.carry) : undefined;
    if (carry !== undefined) columns.push([carry, this.#inOere("carry")]);
    const entered = this.#carriedOn(of, before, columns);
    const failedBefore = before === undefined ? undefined : name("fault of the year before");
    if (failedBefore !== undefined) {
      columns.push([failedBefore, `${this.#before}.${this.#quoted(FAULT)}`]);
      faults.push([`${this.#quoted(failedBefore)} IS NOT NULL`, `the year ${year - 1} of the offer cannot be settled`]);
    }
    this.#tables.read(name(`accounts of ${year}`), columns, this.#rowsOf(before), this.#whereOf(year));
    const results = this.#settle(of, inputs, carry, faults);
    return this.#settled(of, results, entered, faults);
  }

  #problem(name: AmountColumn): string {
    const { type, most } = this.#machine.numbers;
    const large = most === undefined || this.#read.faults === "error" ? "" : `, or out of range of ${type}`;
    const missing = NEEDED.includes(name) ? "NULL, or " : "";
    return `${CALLED[name]}: ${this.#read.amounts.get(name)?.column} is ${missing}not a whole number${BOUND_WORDS[BOUNDS[name]]}${large}`;
  }

  #parameterProblem(name: string, { result, carried }: SqlYear): string {
    const rule = Object.hasOwn(result.text.parameters ?? {}, name) ? result : carried;
    const bound = isRoundingOf(rule, name) ? "above-zero" : "any";
    return `${rule.text.parameters?.[name]?.title.en}: its column is NULL, or not a whole number${BOUND_WORDS[bound]}`;
  }

  #rowsOf(before: Written | undefined): string {
    const table = `${this.#machine.qualified(this.#read.from)} AS ${this.#now}`;
    const apart = `LEFT JOIN ${this.#apart} ON ${this.#sameOffer(this.#apart, this.#now)}`;
    if (before === undefined) return `${table}\n  ${apart}`;
    const joined = `LEFT JOIN ${before.table} AS ${this.#before} ON ${this.#sameOffer(this.#before, this.#now)}`;
    return `${table}\n  ${joined}\n  ${apart}`;
  }

  #whereOf(year: number): string {
    const isKnown = this.#offer(this.#now).map((name) => `${name} IS NOT NULL`);
    const isSound = `${this.#offer(this.#apart)[0]} IS NULL`;
    return [`${this.#now}.${this.#quoted(this.#read.year)} = ${year}`, ...isKnown, isSound].join(" AND ");
  }

  /** What earlier years put into tariffs of years to come, handed on. */
  #carriedOn({ year }: SqlYear, before: Written | undefined, columns: ColumnText[]): Map<number, string> {
    const entered = new Map<number, string>();
    for (const tariffYear of before?.entered.keys() ?? []) {
      if (tariffYear <= year) continue;
      const column = this.#names.unique(`to the tariff of ${tariffYear}`);
      columns.push([column, this.#enteredIn(tariffYear, before) ?? ""]);
      entered.set(tariffYear, column);
    }
    return entered;
  }

  /** The steps of the year's rules; gives the expression of each result. */
  #settle(
    { year, result, carried }: SqlYear,
    inputs: Map<string, string>,
    carry: string | undefined,
    faults: Fault[],
  ): ReadonlyMap<string, string> {
    const results = new Map<string, string>();
    const take = ({ program }: { readonly program: Program }, steps: StepColumns) => {
      for (const { name, at } of program.results) results.set(name, steps.reference(at));
    };
    take(result, this.#steps(result, inputs));
    const own = this.#names.unique("result in øre");
    const chosen = this.#names.unique("carry in øre");
    const has = results.get("result") ?? "";
    const carriedIn = this.#quoted("carriedIn");
    const most = this.#tried(`${carriedIn} + ${enclosed(has)}`);
    const stated: ColumnText[] = carry === undefined ? [] : [[chosen, `COALESCE(${this.#quoted(carry)}, ${most})`]];
    this.#tables.extend(this.#names.unique(`result of ${year}`), [[own, has], ...stated]);
    results.set("result", this.#quoted(own));
    inputs.set("result", own).set("carry", chosen);
    take(carried, this.#steps(carried, inputs));
    if (carry !== undefined) {
      const column = this.#read.amounts.get("carry")?.column;
      faults.push([
        `${this.#quoted(carry)} IS NOT NULL AND NOT ${enclosed(results.get("isAllowed") ?? "")}`,
        `${CALLED.carry}: ${column} is not between 0 and what is available, or beyond the limit`,
      ]);
    }
    return results;
  }

  /** The year's table: whose it is, its amounts, what it hands on, and why it cannot be settled. */
  #settled(
    { year, tariffYear }: SqlYear,
    results: ReadonlyMap<string, string>,
    entered: Map<number, string>,
    faults: readonly Fault[],
  ): Written {
    const amounts = SETTLED.map((name): ColumnText => [name, results.get(name) ?? this.#quoted(name)]);
    const columns: ColumnText[] = [...this.#read.offer, this.#read.year].map((name) => [name, this.#quoted(name)]);
    const toTariff = enclosed(results.get("toTariff") ?? "");
    const last = this.#read.years[1];
    const earlier = entered.get(tariffYear);
    const others = [...entered].filter(([other]) => other !== tariffYear);
    const kept = others.map(([, column]): ColumnText => [column, this.#quoted(column)]);
    if (tariffYear <= last) {
      const column = this.#names.unique(`to the tariff of ${tariffYear}`);
      kept.push([column, earlier === undefined ? toTariff : this.#tried(`${this.#quoted(earlier)} + ${toTariff}`)]);
      entered.set(tariffYear, column);
    }
    const because = [...faults, ...this.#tooLarge(amounts)].map(([when, why]) => `WHEN ${when} THEN ${literal(why)}`);
    const fault = `CASE\n      ${because.join("\n      ")}\n    END`;
    this.#tables.read(
      this.#names.unique(String(year)),
      [...columns, ...amounts, ...kept, [FAULT, fault]],
      this.#tables.last,
    );
    return { table: this.#tables.last, entered };
  }

  /** What is said of amounts that are too large, where it is not the database that says it. */
  #tooLarge(amounts: readonly ColumnText[]): Fault[] {
    const { machine, faults } = { machine: this.#machine, faults: this.#read.faults };
    if (faults === "error") return [];
    const { type, most } = machine.numbers;
    return amounts.flatMap(([name, text]): Fault[] => [
      [`${text} IS NULL`, `${name}: out of range of ${type}`],
      ...(most !== undefined && most <= MOST_RESULT
        ? []
        : [[beyondResult(text), `${name}: out of range of ${machine.whole}`] as const]),
    ]);
  }

  /** All years under one another, with the rows of offers whose years cannot be put in order. */
  #together(written: readonly Written[]): void {
    const { offer, year, from } = this.#read;
    const quoted = (name: string) => this.#quoted(name);
    const given = [...offer, year].map(quoted);
    const amounts = SETTLED.map(quoted);
    const parts = written.map(({ table }, at) => {
      const tariffYear = `CAST(${this.#years[at]?.tariffYear} AS ${this.#machine.whole}) AS ${quoted(TARIFF_YEAR)}`;
      return `SELECT ${[...given, ...amounts, tariffYear, quoted(FAULT)].join(", ")} FROM ${table}`;
    });
    const nothing = [
      ...SETTLED.map((name) => `CAST(NULL AS ${this.#machine.numbers.type}) AS ${quoted(name)}`),
      `CAST(NULL AS ${this.#machine.whole}) AS ${quoted(TARIFF_YEAR)}`,
    ];
    const now = [...offer, year].map((name) => `${this.#now}.${quoted(name)}`);
    const table = `${this.#machine.qualified(from)} AS ${this.#now}`;
    const noOffer = this.#offer(this.#now)
      .map((name) => `${name} IS NULL`)
      .join(" OR ");
    const unknown = literal(`offer: ${offer.join(", ")} is NULL`);
    parts.push(
      `SELECT ${[...now, ...nothing, `${this.#apart}.${quoted(FAULT)}`].join(", ")} FROM ${table} JOIN ${this.#apart} ON ${this.#sameOffer(this.#apart, this.#now)}`,
      `SELECT ${[...now, ...nothing, `${unknown} AS ${quoted(FAULT)}`].join(", ")} FROM ${table} WHERE ${noOffer}`,
    );
    this.#tables.by(this.#names.unique("years"), parts.join("\nUNION ALL "));
  }

  /** Marks every year of an offer of which one cannot be settled. */
  #wholeOffers(): void {
    const quoted = (name: string) => this.#quoted(name);
    const failedName = this.#names.unique("failed");
    const [years, failed] = [this.#tables.last, quoted(failedName)];
    const offer = this.#read.offer.map(quoted).join(", ");
    this.#tables.by(failedName, `SELECT ${offer} FROM ${years} WHERE ${quoted(FAULT)} IS NOT NULL GROUP BY ${offer}`);
    const columns = [...this.#read.offer, this.#read.year, ...SETTLED, TARIFF_YEAR];
    const other = literal("another year of the offer cannot be settled");
    const because = `COALESCE(${years}.${quoted(FAULT)}, CASE WHEN ${this.#offer(failed)[0]} IS NOT NULL THEN ${other} END)`;
    this.#tables.read(
      this.#names.unique("checked"),
      [...columns.map((name): ColumnText => [name, `${years}.${quoted(name)}`]), [FAULT, because]],
      `${years}\n  LEFT JOIN ${failed} ON ${this.#sameOffer(failed, years)}`,
    );
  }

  /** The fault, and the row that it was found in. */
  #message(): string {
    const row = [...this.#read.offer, this.#read.year].map((name) => this.#quoted(name));
    const named = row.flatMap((name, i) => (i === 0 ? [name] : ["', '", name]));
    return this.#machine.joined(["'row '", ...named, "': '", this.#quoted(FAULT)]);
  }

  #results(): string {
    const machine = this.#machine;
    const quoted = (name: string) => this.#quoted(name);
    const isError = this.#read.faults === "error";
    const results = [...SETTLED, TARIFF_YEAR].map((name) => {
      const stop = isError ? ` ELSE ${machine.stopped(this.#message(), machine.whole)}` : "";
      return `CASE WHEN ${quoted(FAULT)} IS NULL THEN CAST(${quoted(name)} AS ${machine.whole})${stop} END AS ${quoted(name)}`;
    });
    const shown = isError ? [] : [quoted(FAULT)];
    const select = [...this.#read.offer.map(quoted), quoted(this.#read.year), ...results, ...shown].join(",\n  ");
    return `SELECT\n  ${select}\nFROM ${this.#tables.last}`;
  }

  /** What the text is about, what its results count, and which values each year was written with. */
  #heading(): string {
    const counted = SETTLED.map((name) => `${name}: in 0.01 kr`);
    const values = this.#years.flatMap(({ year, result, carried }) =>
      [...result.values, ...carried.values].map(({ parameter, text }) => `${year}: ${parameter.id} = ${text}`),
    );
    return [say.TITLE.en, `for ${this.#machine.title} alone`, readText(this.#machine), ...counted, ...values]
      .map((line) => `-- ${plain(line)}\n`)
      .join("");
  }

  write(): string {
    this.#offersApart();
    const written: Written[] = [];
    for (const year of this.#years) written.push(this.#year(year, written.at(-1)));
    this.#together(written);
    if (this.#read.faults === "column") this.#wholeOffers();
    const { view } = this.#read;
    const made = view === undefined ? "" : `${this.#machine.view(this.#machine.qualified(view))}\n`;
    return `${this.#heading()}${made}${this.#tables.text()}\n${this.#results()}`;
  }
}

/** The years of offers settled one after another, as one statement. */
export function ledgerStatement(read: ReadLedgerSql, years: readonly SqlYear[], machine: Machine): string {
  return new Writer(read, years, machine).write();
}
