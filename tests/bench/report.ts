import type { Goal, Outcome, Time } from "./outcome.ts";

/** What a run was made on and with; ratios of two machines may differ. */
export interface Setting {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly load: string;
}

export interface Figures {
  readonly setting: Setting;
  readonly outcomes: readonly Outcome[];
}

/** Three significant digits; more than that is noise. */
export const short = (number: number): string => {
  const rounded = Number(number.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? rounded.toLocaleString("en-US") : String(rounded);
};

const UNIT: Readonly<Record<Goal["unit"], string>> = {
  "×": " ×",
  "/s": "/s",
  µs: " µs",
  ms: " ms",
  MiB: " MiB",
  KiB: " KiB",
};

function verdict({ measured, goal, sense }: Goal): string {
  const share = sense === "at least" ? measured / goal : goal / measured;
  return share >= 1 ? "reached" : `short: ${short(share * 100)} % of the way`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function goalRow(goal: Goal): string {
  const { work, figure, measured, sense, unit } = goal;
  return row([
    work,
    figure,
    short(measured) + UNIT[unit],
    `${sense === "at least" ? "≥" : "≤"} ${short(goal.goal)}${UNIT[unit]}`,
    verdict(goal),
  ]);
}

function timeRow({ contestant, rows, nanoseconds, ratio, note }: Time): string {
  return row([contestant, short(nanoseconds), short(ratio), rows.toLocaleString("en-US"), note]);
}

function section({ title, one, times, notes }: Outcome): string[] {
  const table = [
    row(["contestant", `ns for one ${one}`, "ratio to ours", `${one}s`, ""]),
    row(["---", "--:", "--:", "--:", "---"]),
  ];
  return [
    "",
    `### ${title}`,
    "",
    ...(times.length > 0 ? [...table, ...times.map(timeRow), ""] : []),
    ...notes.map((note) => `- ${note}`),
  ];
}

/** A run as Markdown: the goals first, then every workload's times. */
export function markdownOf({ setting, outcomes }: Figures): string {
  const { date, machine, node, packages, load } = setting;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return [
    `${date}, ${machine}; Node ${node}; ${versions.join(", ")}. ${load}`,
    "",
    row(["work", "figure", "measured", "goal", ""]),
    row(["---", "---", "--:", "--:", "---"]),
    ...outcomes.flatMap(({ goals }) => goals.map(goalRow)),
    ...outcomes.flatMap(section),
  ].join("\n");
}

type Named = readonly [name: string, figure: number];

function namedFigures({ outcomes }: Figures): Named[] {
  return outcomes.flatMap(({ title, times, goals }) => [
    ...goals.map(({ work, figure, measured }): Named => [`${work}: ${figure}`, measured]),
    ...times.map(({ contestant, ratio }): Named => [`${title}: ${contestant}`, ratio]),
  ]);
}

/** Every figure of both runs, with the change; a figure of one run alone is told too. */
export function comparisonOf(before: Figures, after: Figures): string {
  const [old, now] = [new Map(namedFigures(before)), new Map(namedFigures(after))];
  const rows = [...new Set([...old.keys(), ...now.keys()])].map((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    const change =
      was === undefined || is === undefined ? "" : `${is >= was ? "+" : "−"}${short(Math.abs(is / was - 1) * 100)} %`;
    return row([name, was === undefined ? "" : short(was), is === undefined ? "" : short(is), change]);
  });
  return [
    `before: ${before.setting.date}, ${before.setting.machine}, Node ${before.setting.node}`,
    `now: ${after.setting.date}, ${after.setting.machine}, Node ${after.setting.node}`,
    "",
    row(["figure", "before", "now", "change"]),
    row(["---", "--:", "--:", "--:"]),
    ...rows,
  ].join("\n");
}
