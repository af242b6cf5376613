import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { duckdbJobs, type Job } from "./duckdbJob.ts";
import { differing, writeNotices } from "./notices.ts";
import { longestRule, PLANNED, plansOfDuckdb, plansOfPostgres } from "./plans.ts";
import { onSpark } from "./sparkJob.ts";
import { copyText, type Engine, exactText, floatText, inSpark } from "./texts.ts";
import { median, printed, type Took } from "./took.ts";

const FLOATS = "DOUBLE and round";
const NARROW = "the rule, bigint";
const [PLANS, FILES_OF_LARGE] = [11, 10];

const written = (folder: string, name: string) => join(folder, `${name.replaceAll(/\W+/g, "-")}.parquet`);

function jobsOf(engine: Engine, folder: string): Job[] {
  const own = (text: string) => (engine === "spark" ? inSpark(text) : text);
  const texts = {
    "columns copied": own(copyText()),
    [FLOATS]: own(floatText()),
    [NARROW]: exactText(engine, "bigint"),
    "the rule, wide": exactText(engine, "wide"),
  };
  return Object.entries(texts).map(([name, sql]) => ({ name, sql, target: written(folder, `${engine} ${name}`) }));
}

/** Rows of floats that differ; a folder of Spark's holds several files. */
function wrong(engine: Engine, folder: string): Promise<number> {
  const files = (name: string) => `${written(folder, `${engine} ${name}`)}${engine === "spark" ? "/*.parquet" : ""}`;
  return differing(files(NARROW), files(FLOATS));
}

/** Ten times the rows in a process of its own: what it took, and the most memory it had. */
async function largeJob(source: string, folder: string): Promise<void> {
  const [job] = jobsOf("duckdb", folder).filter(({ name }) => name === NARROW);
  const target = written(folder, "large");
  const all = await duckdbJobs(
    Array(FILES_OF_LARGE).fill(source),
    [{ ...(job as Job), target }],
    0,
    "SET memory_limit = '1500MB'",
  );
  const [took] = all.get(NARROW) ?? [];
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${took?.processor.toFixed(1)} s of processor time, ${took?.wall.toFixed(1)} s by the clock, ${peak.toFixed(0)} MiB at most, ${(statSync(target).size / 2 ** 20).toFixed(0)} MiB written`,
  );
}

/** Milliseconds of processor time, and by the clock. */
function millisecondsOf(took: readonly Took[]): string {
  const of = (key: keyof Took) => `${(median(took.map((each) => each[key])) * 1000).toFixed(1)} ms`;
  return `${of("processor")} of processor time, ${of("wall")} by the clock`;
}

async function compare(rows: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rammetakst-engines-"));
  try {
    const source = written(folder, "notices");
    await writeNotices(source, rows);
    console.log(`${rows} rows, medians of ${rounds} rounds in turn, load ${loadavg()[0]?.toFixed(1)}\n`);
    console.log(printed("DuckDB, 2 threads", await duckdbJobs([source], jobsOf("duckdb", folder), rounds), FLOATS));
    console.log(`${await wrong("duckdb", folder)} rows of floats differ from the exact ones\n`);
    const large = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? "", "large", source, folder], {
      encoding: "utf8",
    });
    console.log(
      `DuckDB, ${FILES_OF_LARGE * rows} rows, ${NARROW}: ${large.status === 0 ? large.stdout : large.stderr}`,
    );
    const spark = onSpark(folder, {
      source,
      tables: { [PLANNED.table]: PLANNED.columns },
      jobs: jobsOf("spark", folder),
      rounds,
      plans: [{ name: "plan", sql: longestRule("spark") }],
      planRounds: PLANS,
    });
    if (typeof spark === "string") console.log(`Spark cannot start: ${spark}`);
    else {
      console.log(printed("Spark, local[2]", new Map(Object.entries(spark.jobs)), FLOATS));
      console.log(
        `${await wrong("spark", folder)} rows of floats differ; the session took ${spark.start.toFixed(1)} s to start\n`,
      );
      console.log(`planning ${PLANNED.columns.length - 1} months, Spark: ${millisecondsOf(spark.plans.plan ?? [])}`);
    }
    console.log(`planning ${PLANNED.columns.length - 1} months, DuckDB: ${millisecondsOf(await plansOfDuckdb(PLANS))}`);
    console.log(
      `planning ${PLANNED.columns.length - 1} months, PostgreSQL: ${millisecondsOf(await plansOfPostgres(PLANS))}`,
    );
    console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first = "10000000", second = "5", third = ""] = process.argv.slice(2);
await (first === "large" ? largeJob(second, third) : compare(Number(first), Number(second)));
