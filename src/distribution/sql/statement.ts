import type { Machine } from "../../rules/sql/dialect.ts";
import { comment, Names } from "../../rules/sql/names.ts";
import { wholeText } from "../../rules/sql/readText.ts";
import { message, selfTest } from "../../rules/sql/selfTest.ts";
import { FAULT, readText } from "../../rules/sql/statement.ts";
import { Tables } from "../../rules/sql/tables.ts";
import { typesAsked } from "../../rules/sql/typesAsked.ts";
import type { ReadDistributionSql } from "./options.ts";
import * as say from "./words.ts";

export const SHARE = "share";

/** The columns that are computed on the way, each by a name that no column has that is passed on. */
const WORDS = [
  "participant",
  "key",
  "order",
  "rank",
  "sum of keys",
  "participants",
  "key fault",
  "same participant",
  "same order",
  "place",
  "size",
  "negative",
  "product",
  "quota",
  "claim",
  "left",
  "least claim",
] as const;

/** Writes the keys, the totals, what each share is rounded down, and who gets what is left. */
class Writer {
  readonly #read: ReadDistributionSql;
  readonly #machine: Machine;
  readonly #names: Names;
  readonly #tables: Tables;
  readonly #column: Readonly<Record<(typeof WORDS)[number], string>>;

  constructor(read: ReadDistributionSql, machine: Machine) {
    this.#read = read;
    this.#machine = machine;
    const taken = [...read.from, ...read.keys.from, ...read.id, ...read.group, ...read.keys.group];
    this.#names = new Names([...taken, read.total, read.keys.participant, SHARE, FAULT], machine.mostNameBytes);
    this.#tables = new Tables(machine);
    const columns = WORDS.map((word) => [word, machine.quoted(this.#names.unique(word))] as const);
    this.#column = Object.fromEntries(columns) as Record<(typeof WORDS)[number], string>;
  }

  #quoted(names: readonly string[]): readonly string[] {
    return names.map((name) => this.#machine.quoted(name));
  }

  #tried(text: string): string {
    const { tried } = this.#machine;
    return this.#read.faults === "column" && tried !== undefined ? tried(text) : text;
  }

  /** A number in 64 bits. */
  #inWhole(text: string): string {
    const { mayBeNull, readOrNull, numbers, whole } = this.#machine;
    return mayBeNull ? readOrNull(text, { ...numbers, type: whole }) : `CAST(${text} AS ${whole})`;
  }

  #whole(name: string, bound: "any" | "from-zero"): string {
    return wholeText(this.#machine.quoted(name), bound, this.#machine, this.#read.faults);
  }

  /** A table by a statement; gives its name, quoted. */
  #table(word: string, ...lines: readonly string[]): string {
    this.#tables.by(this.#names.unique(word), lines.join("\n"));
    return this.#tables.last;
  }

  /** The participants of each key with their ranks, the sum of the key, and what is wrong with it as a whole. */
  #keys(): string {
    const { keys } = this.#read;
    const { participant, key, order, rank, "sum of keys": sum, participants, "key fault": because } = this.#column;
    const { "same participant": twice, "same order": tied } = this.#column;
    const { numbers, qualified, quoted, bytes } = this.#machine;
    const group = this.#quoted(keys.group);
    const ordered = keys.order === undefined ? bytes(quoted(keys.participant)) : this.#whole(keys.order, "any");
    const asked = [keys.key, ...(keys.order === undefined ? [] : [keys.order])];
    const read = this.#table(
      "keys read",
      `SELECT ${[...group, `${quoted(keys.participant)} AS ${participant}`, `${this.#whole(keys.key, "from-zero")} AS ${key}`, `${ordered} AS ${order}`].join(", ")}`,
      `FROM ${qualified(keys.from)}`,
      `WHERE ${selfTest(this.#machine, typesAsked(this.#machine, asked))}`,
    );
    const within = (...more: readonly string[]) => {
      const columns = [...group, ...more];
      return columns.length === 0 ? "" : `PARTITION BY ${columns.join(", ")}`;
    };
    const is = (condition: string) => `max(CASE WHEN ${condition} THEN 1 ELSE 0 END) OVER (${within()}) = 1`;
    const counted = this.#table(
      "keys counted",
      `SELECT *, CAST(row_number() OVER (${within()} ORDER BY ${order}) AS ${numbers.type}) AS ${rank},`,
      `  CAST(sum(${key}) OVER (${within()}) AS ${numbers.type}) AS ${sum}, CAST(count(*) OVER (${within()}) AS ${numbers.type}) AS ${participants},`,
      `  count(*) OVER (${within(participant)}) AS ${twice}, count(*) OVER (${within(order)}) AS ${tied}`,
      `FROM ${read}`,
    );
    const faults = [
      [is(`${participant} IS NULL`), `participant: ${keys.participant} is NULL in the key`],
      [is(`${key} IS NULL`), `key: ${keys.key} is NULL, or not a whole number of 0 or more, for a participant`],
      [
        is(`${order} IS NULL`),
        `order: ${keys.order ?? keys.participant} is NULL, or not a whole number, for a participant`,
      ],
      [is(`${twice} > 1`), `participant: one is there twice in ${keys.participant} of the key`],
      [is(`${tied} > 1`), `order: two participants of the key have the same ${keys.order ?? keys.participant}`],
      [`${sum} = 0`, "key: all keys are 0"],
    ].map(([when, why]) => `WHEN ${when} THEN ${this.#machine.literal(why ?? "")}`);
    return this.#table("keys", `SELECT *, CASE ${faults.join("\n  ")} END AS ${because}`, `FROM ${counted}`);
  }

  /** The totals, each with what is wrong with it or its key. */
  #totals(keys: string): string {
    const { id, from, total, group, keys: of } = this.#read;
    const { participants, "key fault": because, size, place, negative } = this.#column;
    const { qualified, quoted } = this.#machine;
    const ids = this.#quoted(id);
    const passed = [...new Set([...id, ...group])].map(quoted);
    const asked = typesAsked(this.#machine, [total]);
    const read = this.#table(
      "totals read",
      `SELECT ${[...passed, `${this.#whole(total, "any")} AS ${size}`, `count(*) OVER (PARTITION BY ${ids.join(", ")}) AS ${place}`].join(", ")}`,
      `FROM ${qualified(from)}`,
      ...(asked.length === 0 ? [] : [`WHERE ${selfTest(this.#machine, asked)}`]),
    );
    const ofKeys = this.#quoted(of.group);
    const states = this.#table(
      "keys stated",
      `SELECT ${[...ofKeys, `max(${participants}) AS ${participants}`, `max(${because}) AS ${because}`].join(", ")}`,
      `FROM ${keys}`,
      ...(ofKeys.length === 0 ? [] : [`GROUP BY ${ofKeys.join(", ")}`]),
    );
    const joined = this.#quoted(group).map((name, i) => `s.${ofKeys[i]} = t.${name}`);
    const faults = [
      [`t.${size} IS NULL`, `total: ${total} is NULL, or not a whole number`],
      [`t.${place} > 1`, `total: one is there twice by ${id.join(", ")}`],
      [`s.${participants} IS NULL`, `key: there is none for the total`],
    ].map(([when, why]) => `WHEN ${when} THEN ${this.#machine.literal(why ?? "")}`);
    return this.#table(
      "totals",
      `SELECT ${passed.map((name) => `t.${name}`).join(", ")}, row_number() OVER (ORDER BY ${ids.map((name) => `t.${name}`).join(", ")}) AS ${place},`,
      `  CASE WHEN t.${size} < 0 THEN ${this.#machine.negated(`t.${size}`)} ELSE t.${size} END AS ${size}, t.${size} < 0 AS ${negative},`,
      `  CASE ${faults.join("\n  ")}\n  ELSE s.${because} END AS ${this.#machine.quoted(FAULT)}`,
      `FROM ${read} AS t LEFT JOIN ${states} AS s ON ${joined.length === 0 ? this.#machine.truth(true) : joined.join(" AND ")}`,
    );
  }

  /** Each total with each participant of its key: the quota rounded down, and the claim on what is left, no two alike. */
  #quotas(keys: string, totals: string): string {
    const { group, keys: of } = this.#read;
    const {
      participant,
      key,
      rank,
      "sum of keys": sum,
      participants,
      place,
      size,
      product,
      quota,
      claim,
    } = this.#column;
    const { plus, minus, times } = this.#machine;
    const ofKeys = this.#quoted(of.group);
    const joined = this.#quoted(group).map((name, i) => `k.${ofKeys[i]} = t.${name}`);
    // A step by itself: where one expression stands in two that are tried, a database may compute it once, outside both.
    const products = this.#table(
      "products",
      `SELECT t.${place}, t.${size}, k.${participant}, k.${sum}, k.${participants}, k.${rank}, ${this.#tried(this.#machine.times(`t.${size}`, `k.${key}`))} AS ${product}`,
      `FROM ${totals} AS t JOIN ${keys} AS k ON ${joined.length === 0 ? this.#machine.truth(true) : joined.join(" AND ")}`,
      `WHERE t.${this.#machine.quoted(FAULT)} IS NULL`,
    );
    const quotients = this.#table(
      "quotients",
      `SELECT *, ${this.#machine.quotient(product, sum)} AS ${quota}`,
      `FROM ${products}`,
    );
    // A greater remainder goes first, and of two alike the lower rank. What is left is not divided for anew, and is in 64 bits: a
    // database takes many times as long to divide wider numbers, and to put them in order.
    const rest = this.#inWhole(minus(product, times(quota, sum)));
    const claims = plus(times(rest, this.#inWhole(participants)), this.#inWhole(`${participants} - ${rank}`));
    return this.#table(
      "quotas",
      `SELECT ${place}, ${size}, ${participant}, ${quota}, ${this.#tried(claims)} AS ${claim}`,
      `FROM ${quotients}`,
    );
  }

  /** How many units each total has left; nothing where a number on the way was one that the database does not hold. */
  #left(quotas: string): string {
    const { place, size, quota, left, claim } = this.#column;
    const { numbers } = this.#machine;
    return this.#table(
      "units left",
      `SELECT ${place}, CASE WHEN count(*) = count(${quota}) AND count(*) = count(${claim}) THEN max(${size}) - CAST(sum(${quota}) AS ${numbers.type}) END AS ${left}`,
      `FROM ${quotas}`,
      `GROUP BY ${place}`,
    );
  }

  /** Each share: the quota rounded down, and one unit more for the largest claims. */
  #shares(quotas: string, units: string): string {
    const { place, participant, quota, claim, left, "least claim": least } = this.#column;
    const { nthLargest, numbers } = this.#machine;
    const one = (condition: string) =>
      `q.${quota} + CASE WHEN ${condition} THEN CAST(1 AS ${numbers.type}) ELSE CAST(0 AS ${numbers.type}) END AS ${this.#machine.quoted(SHARE)}`;
    if (nthLargest === undefined) {
      const nth = `row_number() OVER (PARTITION BY q.${place} ORDER BY q.${claim} DESC)`;
      return this.#table(
        "shares",
        `SELECT q.${place}, q.${participant}, ${one(`${nth} <= u.${left}`)}`,
        `FROM ${quotas} AS q JOIN ${units} AS u ON u.${place} = q.${place} AND u.${left} IS NOT NULL`,
      );
    }
    const claims = this.#table(
      "least claims",
      `SELECT q.${place}, ${nthLargest(`q.${claim}`, `u.${left}`)} AS ${least}`,
      `FROM ${quotas} AS q JOIN ${units} AS u ON u.${place} = q.${place}`,
      `WHERE u.${left} > 0`,
      `GROUP BY q.${place}`,
    );
    return this.#table(
      "shares",
      `SELECT q.${place}, q.${participant}, ${one(`q.${claim} >= l.${least}`)}`,
      `FROM ${quotas} AS q JOIN ${units} AS u ON u.${place} = q.${place} AND u.${left} IS NOT NULL`,
      `  LEFT JOIN ${claims} AS l ON l.${place} = q.${place}`,
    );
  }

  /** The shares of each total, and one row for each total that cannot be distributed. */
  #results(totals: string, units: string, shares: string): string {
    const { id, keys: of, faults } = this.#read;
    const { place, participant, negative, left } = this.#column;
    const machine = this.#machine;
    const [share, fault, who] = [machine.quoted(SHARE), machine.quoted(FAULT), machine.quoted(of.participant)];
    const ids = this.#quoted(id).map((name) => `t.${name}`);
    const tooLarge = machine.literal(`total: out of range of ${machine.numbers.type} on the way to its shares`);
    const why = `CASE WHEN t.${fault} IS NOT NULL THEN t.${fault} WHEN u.${left} IS NULL THEN ${tooLarge} END`;
    const all = this.#table(
      "distributed",
      `SELECT ${ids.join(", ")}, s.${participant} AS ${who}, CASE WHEN t.${negative} THEN ${machine.negated(`s.${share}`)} ELSE s.${share} END AS ${share}, ${why} AS ${fault}`,
      `FROM ${totals} AS t`,
      `  LEFT JOIN ${units} AS u ON u.${place} = t.${place}`,
      `  LEFT JOIN ${shares} AS s ON s.${place} = t.${place}`,
    );
    const row = this.#quoted(id).flatMap((name, i) => (i === 0 ? [name] : ["', '", name]));
    const message = machine.joined(["'row '", ...row, "': '", fault]);
    const stop = faults === "error" ? ` ELSE ${machine.stopped(message, machine.whole)}` : "";
    const given = `CASE WHEN ${fault} IS NULL THEN CAST(${share} AS ${machine.whole})${stop} END AS ${share}`;
    const columns = [...this.#quoted(id), who, given, ...(faults === "column" ? [fault] : [])];
    return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${all}`;
  }

  write(): string {
    const keys = this.#keys();
    const totals = this.#totals(keys);
    const quotas = this.#quotas(keys, totals);
    const units = this.#left(quotas);
    const shares = this.#shares(quotas, units);
    const results = this.#results(totals, units, shares);
    const { opening } = this.#machine;
    if (opening !== undefined) this.#tables.open(opening(this.#names.unquoted("written_for"), message(this.#machine)));
    const { view } = this.#read;
    const made = view === undefined ? "" : `${this.#machine.view(this.#machine.qualified(view))}\n`;
    const heading = [say.TITLE.en, `for ${this.#machine.title} alone`, readText(this.#machine)];
    const comments = heading.map((line) => `-- ${comment(line)}\n`).join("");
    return `${comments}${made}${this.#tables.text()}\n${results}`;
  }
}

/** Many totals distributed by largest remainder, as one statement. */
export function distributionStatement(read: ReadDistributionSql, machine: Machine): string {
  return new Writer(read, machine).write();
}
