import { type Failure, fail, RuleError } from "../../errors.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { SqlDialect } from "../../rules/sql/dialects.ts";
import type { RuleSql } from "../../rules/sql/sql.ts";
import type { Context, Option } from "../command.ts";
import { AGREEMENT, VALUES } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import { columnsIn, parametersIn, partsOf, tableIn, unitsIn } from "./asked.ts";
import { COLUMN, FAULTS, FIXED, FROM, KEEP, OPTIONS, PARAMETER, UNIT, VIEW, WIDTH } from "./options.ts";
import { ruleSetIn } from "./ruleSet.ts";
import { allRules, countedAs, databaseCalled, type NamedRule, ruleCalled, termOf } from "./rules.ts";
import * as say from "./words.ts";

/** Every rule, what it reads and what it gives. */
function rulesSheet(): Sheet {
  return tableOf(say.RULES, allRules(), [
    { heading: say.RULE, unit: "text", cell: ({ name }) => name },
    { heading: say.COMPUTES, unit: "text", cell: ({ text }) => text.title },
    { heading: say.READS, unit: "text", cell: ({ text }) => Object.keys(text.inputs).join(", ") },
    { heading: say.GIVES, unit: "text", cell: ({ text }) => Object.keys(text.gives).join(", ") },
  ]);
}

/** What a rule has to be told: its inputs by the names that `--column` and `--fixed` take. */
function inputsSheet({ text }: NamedRule): Sheet {
  return tableOf(say.INPUTS, Object.entries(text.inputs), [
    { heading: say.INPUT, unit: "text", cell: ([name]) => name },
    { heading: say.MEANS, unit: "text", cell: ([name, unit]) => termOf(text, name, unit) },
  ]);
}

function resultsSheet({ text }: NamedRule, { units }: RuleSql): Sheet {
  return tableOf(say.RESULTS, Object.entries(text.gives), [
    { heading: say.COLUMN, unit: "text", cell: ([name]) => name },
    { heading: say.MEANS, unit: "text", cell: ([name, unit]) => termOf(text, name, unit) },
    {
      heading: say.COUNTS,
      unit: "text",
      cell: ([name, unit]) => {
        const counted = (units as Readonly<Record<string, string>>)[name] ?? "";
        return counted === "flag" ? say.YES_OR_NO : say.wholeOf(counted, countedAs(unit));
      },
    },
  ]);
}

/** The options by what the library calls them in the place of a fault. */
const BY_PLACE: readonly (readonly [place: string, option: Option])[] = [
  ["from", FROM],
  ["columns", COLUMN],
  ["units", UNIT],
  ["parameters", PARAMETER],
  ["id", KEEP],
  ["width", WIDTH],
  ["faults", FAULTS],
  ["view", VIEW],
];

/** A fault of a fixed value is told by the option that gave it. */
const OF_VALUE = /^columns\.[^.]+\.value$/;

/** What the library refuses of a rule's options, told by the options of the command line. */
function toldOf(failure: Failure, { text }: NamedRule): Failure {
  const { path } = failure;
  if (OF_VALUE.test(path)) return { ...failure, path: `--${FIXED.name}` };
  const [place = ""] = path.split(/[.[]/, 1);
  const option = BY_PLACE.find(([each]) => each === place)?.[1];
  if (option !== undefined) {
    const remedy = option === WIDTH || option === FAULTS ? say.CHOOSE_ONE_OF_THEM : failure.remedy;
    return { ...failure, path: `--${option.name}`, remedy };
  }
  const isOfSet = Object.values(text.parameters ?? {}).some(({ id }) => id === path);
  if (!isOfSet) return failure;
  const [asked, remedy] = failure.kind === "missing" ? [AGREEMENT, say.GIVE_AGREEMENT] : [VALUES, say.GIVE_OWN_VALUE];
  return { ...failure, path: `--${asked.name}`, remedy };
}

async function written(context: Context, rule: NamedRule, database: SqlDialect): Promise<RuleSql> {
  const { options } = context;
  const [width, faults, view] = [WIDTH, FAULTS, VIEW].map(({ name }) => options.one(name));
  const set = await ruleSetIn(context);
  const asked = {
    from: tableIn(context),
    columns: await columnsIn(context, rule),
    units: await unitsIn(context, rule),
    parameters: parametersIn(context, rule),
    id: options.all(KEEP.name),
    ...(set && { set }),
    ...(width !== undefined && { width: say.WIDTHS.get(width) ?? width }),
    ...(faults !== undefined && { faults: say.WAYS_OF_FAULTS.get(faults) ?? faults }),
    ...(view !== undefined && { view: partsOf(view) }),
  };
  const { id, ...others } = asked;
  try {
    return rule.sql(database, id.length === 0 ? others : asked);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(toldOf(error.failure, rule));
  }
}

/** Whether anything of the command's own is asked for. */
const isAnythingAsked = ({ options }: Context): boolean => OPTIONS.some(({ name }) => options.has(name));

/** A rule as SQL for a database; without a rule those that there are, and without columns what the rule reads. */
export async function run(context: Context): Promise<Outcome> {
  const { given, language, form } = context;
  const [database, name] = given;
  const isAsked = isAnythingAsked(context);
  if (database === undefined || name === undefined) {
    if (isAsked) fail({ kind: "missing", path: say.RULE[language], found: undefined, ...say.GIVE_RULE });
    if (database !== undefined) databaseCalled(database, language);
    return { sheets: { rules: rulesSheet() }, says: [say.HOW], faults: [] };
  }
  const [dialect, rule] = [databaseCalled(database, language), ruleCalled(name, language)];
  if (!isAsked) return { sheets: { inputs: inputsSheet(rule) }, says: [say.howOf(dialect, rule.name)], faults: [] };
  const sql = await written(context, rule, dialect);
  return {
    sheets: { results: resultsSheet(rule, sql) },
    says: form === undefined ? [say.FOR_THE_TEXT] : [],
    faults: [],
    workbook: null,
    forms: { sql: () => `${sql.text};\n` },
  };
}
