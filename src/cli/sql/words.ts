import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "En regel som SQL til en database", en: "A rule as SQL for a database" });
export const DESCRIPTION: Text = frozen({
  da: "Skriver en regel som SQL, så en database eller en klynge regner den for alle rækker i en tabel, til samme øre.\nUden navne: de regler, der er. Med database og regel: hvad reglen skal læse. Tal læses som hele tal: --unit øre, når kolonnerne tæller øre.",
  en: "Writes a rule as SQL, so that a database or a cluster computes it for all rows of a table, to the same øre.\nWithout names: the rules there are. With a database and a rule: what the rule reads. Numbers are read as whole ones: --unit øre where the columns count øre.",
});
export const DATABASE_NAME: Text = frozen({ da: "DATABASE", en: "DATABASE" });
export const DATABASE_SAYS: Text = frozen({
  da: "spark, duckdb, postgres eller clickhouse",
  en: "spark, duckdb, postgres or clickhouse",
});
export const RULE_NAME: Text = frozen({ da: "REGEL", en: "RULE" });
export const RULE_SAYS: Text = frozen({
  da: "reglens navn, fx noticeLimit, carryOver eller dayTariff",
  en: "the rule's name, such as noticeLimit, carryOver or dayTariff",
});

const COLUMNS =
  "--column current=takst --column currentBackRegulation=efterregulering --column proposed=ny_takst --column proposedBackRegulation=ny_efterregulering";
const ENGLISH_COLUMNS =
  "--column current=tariff --column currentBackRegulation=back_regulation --column proposed=new_tariff --column proposedBackRegulation=new_back_regulation";
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: {
      da: `sql spark noticeLimit --from varsler --id varsel ${COLUMNS} --fixed index=1,0551 --unit øre --agreement syddanmark-2025-26 --out grænser.sql`,
      en: `sql spark noticeLimit --from notices --id notice ${ENGLISH_COLUMNS} --fixed index=1.0551 --unit øre --agreement syddanmark-2025-26 --out limits.sql --lang en`,
    },
    says: { da: "Skriv den til Spark, over en tabel i øre", en: "Write it for Spark, over a table in øre" },
  },
  {
    line: { da: "sql spark noticeLimit", en: "sql spark noticeLimit --lang en" },
    says: {
      da: "Se, hvad grænsen for en varslet takst skal læse",
      en: "See what the limit of a notified tariff reads",
    },
  },
]);

// Options.

export const TABLE: Text = frozen({ da: "TABEL", en: "TABLE" });
export const COLUMN_OF: Text = frozen({ da: "NAVN=KOLONNE", en: "NAME=COLUMN" });
export const VALUE_OF: Text = frozen({ da: "NAVN=VÆRDI", en: "NAME=VALUE" });
export const UNIT_OF: Text = frozen({ da: "ENHED eller NAVN=ENHED", en: "UNIT or NAME=UNIT" });
export const PARAMETER_OF: Text = frozen({ da: "NAVN=KOLONNE", en: "NAME=COLUMN" });
export const KEPT: Text = frozen({ da: "KOLONNE", en: "COLUMN" });
export const WIDTH: Text = frozen({ da: "smal eller bred", en: "narrow or wide" });
export const FAULTS: Text = frozen({ da: "stop eller kolonne", en: "stop or column" });

export const FROM_SAYS: Text = frozen({
  da: "tabel eller view, der læses: varsler, finans.varsler",
  en: "table or view that is read: notices, finance.notices",
});
export const COLUMN_SAYS: Text = frozen({
  da: "kolonne, som en størrelse læses fra; af en liste gentages navnet",
  en: "column that a quantity is read from; of a list the name is repeated",
});
export const FIXED_SAYS: Text = frozen({
  da: "én værdi for alle rækker: index=1,0551",
  en: "one value for all rows: index=1.0551",
});
export const UNIT_SAYS: Text = frozen({
  da: "hvad kolonnerne tæller: øre, kr eller et tal; places=1 for en enkelt",
  en: "what the columns count: øre, DKK or a number; places=1 for a single one",
});
export const PARAMETER_SAYS: Text = frozen({
  da: "kolonne med en værdi af aftalen, der skifter fra række til række",
  en: "column with a value of the agreement that changes from row to row",
});
export const KEEP_SAYS: Text = frozen({
  da: "kolonne, der følger med foran resultaterne, og som en fejl nævnes ved",
  en: "column that goes with the results in front of them, and that a fault is told by",
});
export const WIDTH_SAYS: Text = frozen({
  da: "hvad der regnes i: smal er 64 bit og hurtigst; bred er det, der ellers bruges",
  en: "what is counted in: narrow is 64 bits and fastest; wide is used unless stated",
});
export const FAULTS_SAYS: Text = frozen({
  da: "rækker, der ikke kan regnes: forespørgslen stopper, eller en kolonne „fault“ siger hvorfor",
  en: "rows that cannot be computed: the query stops, or a column “fault” says why",
});
export const VIEW_SAYS: Text = frozen({
  da: "skriv den som et view af det navn",
  en: "write it as a view of that name",
});
export const DATE_SAYS: Text = frozen({
  da: "dag, hvis regler der regnes efter; uden aftale og region gælder hele landets",
  en: "the day whose rules are computed by; without agreement and region those of the whole country",
});

/** The library's own names are understood too. */
export const WIDTHS: ReadonlyMap<string, string> = new Map([
  ["smal", "bigint"],
  ["narrow", "bigint"],
  ["bred", "wide"],
]);
export const WAYS_OF_FAULTS: ReadonlyMap<string, string> = new Map([
  ["stop", "error"],
  ["kolonne", "column"],
]);

/** What columns may count, by its word. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ["øre", "0.01"],
  ["kr", "1"],
  ["kr.", "1"],
  ["kroner", "1"],
  ["dkk", "1"],
]);

// Tables.

export const RULES: Text = frozen({ da: "Regler, der kan skrives som SQL", en: "Rules that can be written as SQL" });
export const DATABASE: Text = frozen({ da: "Database", en: "Database" });
export const RULE: Text = frozen({ da: "Regel", en: "Rule" });
export const COMPUTES: Text = frozen({ da: "Regner", en: "Computes" });
export const READS: Text = frozen({ da: "Læser", en: "Reads" });
export const GIVES: Text = frozen({ da: "Giver", en: "Gives" });
export const INPUTS: Text = frozen({ da: "Hvad reglen læser", en: "What the rule reads" });
export const INPUT: Text = frozen({ da: "Navn", en: "Name" });
export const MEANS: Text = frozen({ da: "Betyder", en: "Means" });
export const RESULTS: Text = frozen({ da: "Kolonner, som SQL-teksten giver", en: "Columns that the SQL gives" });
export const COLUMN: Text = frozen({ da: "Kolonne", en: "Column" });
export const COUNTS: Text = frozen({ da: "Tæller", en: "Counts" });
export const YES_OR_NO: Text = frozen({ da: "ja eller nej", en: "yes or no" });

export const severalOf = ({ da, en }: Text): Text =>
  da === "" ? { da: "flere", en: "several" } : { da: `flere, i ${da}`, en: `several, in ${en}` };
export const inBrackets = (word: Text, counted: Text): Text => ({
  da: `${word.da} (${counted.da})`,
  en: `${word.en} (${counted.en})`,
});
/** `hele øre/døgn` of hundredths of kr. per day, and else what is counted in: `hele 0.001 kr./døgn`. */
export function wholeOf(unit: string, { da, en }: Text): Text {
  if (unit === "0.01" && da.startsWith("kr.")) {
    return { da: da.replace("kr.", "hele øre"), en: en.replace("DKK", "whole øre") };
  }
  return { da: `hele ${unit} ${da}`.trimEnd(), en: `whole ${unit} ${en}`.trimEnd() };
}
export const inputCalled = (name: string, { da, en }: Text): Text => ({ da: `${name}: ${da}`, en: `${name}: ${en}` });

// What is said.

export const HOW: Text = frozen({
  da: "Skriv fx: rammetakst sql duckdb noticeLimit",
  en: "Write for example: rammetakst sql duckdb noticeLimit --lang en",
});
export const howOf = (database: string, rule: string): Text => ({
  da: `Skriv: rammetakst sql ${database} ${rule} --from TABEL, og for hvert navn --column NAVN=KOLONNE eller --fixed NAVN=VÆRDI`,
  en: `Write: rammetakst sql ${database} ${rule} --from TABLE, and for each name --column NAME=COLUMN or --fixed NAME=VALUE`,
});
export const FOR_THE_TEXT: Text = frozen({
  da: "Skriv --out navn.sql for at få selve teksten i en fil, eller --as sql for at få den vist.",
  en: "Write --out name.sql to have the text itself in a file, or --as sql to have it shown.",
});

// What is refused.

export const LIST_RULES: Text = frozen({
  da: "skriv „rammetakst sql“ for at se, hvad reglerne regner",
  en: "write “rammetakst sql --lang en” to see what the rules compute",
});
export const pairOf = (path: string): Asked => ({
  allowed: { da: "et navn, et lighedstegn og det, det er", en: "a name, an equals sign and what it is" },
  remedy: { da: `skriv fx ${path} current=takst`, en: `write for example ${path} current=tariff` },
});
export const CHOOSE_NAME: Text = frozen({ da: "vælg et af navnene", en: "choose one of the names" });
export const A_VALUE: Asked = frozen({
  allowed: { da: "et tal, som 1,0551 eller 60 %", en: "a number, such as 1.0551 or 60 %" },
  remedy: { da: "skriv tallet efter lighedstegnet", en: "write the number behind the equals sign" },
});
export const A_UNIT: Asked = frozen({
  allowed: { da: "øre, kr eller et tal over 0, som 0,0001", en: "øre, DKK or a number above 0, such as 0.0001" },
  remedy: {
    da: "skriv --unit øre, hvis kolonnerne tæller hele øre",
    en: "write --unit øre if the columns count whole øre",
  },
});
export const YES_OR_NO_ASKED: Asked = frozen({
  allowed: { da: "ja eller nej", en: "yes or no" },
  remedy: { da: "skriv ja eller nej efter lighedstegnet", en: "write yes or no behind the equals sign" },
});
export const giveInputs = (names: readonly string[]): Text => ({
  da: `skriv ${names.map((name) => `--column ${name}=KOLONNE`).join(" ")}, eller --fixed NAVN=VÆRDI for det, der er ens i alle rækker`,
  en: `write ${names.map((name) => `--column ${name}=COLUMN`).join(" ")}, or --fixed NAME=VALUE for what is the same in all rows`,
});
export const ONE_EACH: Asked = frozen({
  allowed: { da: "én kolonne eller én værdi", en: "one column or one value" },
  remedy: { da: "behold den, der menes", en: "keep the one that is meant" },
});
export const ONE_UNIT: Asked = frozen({
  allowed: { da: "én enhed uden navn", en: "one unit without a name" },
  remedy: { da: "sæt navn på de andre: places=1", en: "put a name to the others: places=1" },
});
export const unitsOf = (name: string): Asked => ({
  allowed: {
    da: "hvad hver kolonne med tal tæller: øre, kr, 1 for hele døgn eller pladser, eller 0,0001",
    en: "what each column of numbers counts: øre, DKK, 1 for whole days or places, or 0.0001",
  },
  remedy: {
    da: `skriv --unit øre, hvis alle tæller øre, eller --unit ${name}=1 for en enkelt`,
    en: `write --unit øre if all count øre, or --unit ${name}=1 for a single one`,
  },
});
export const GIVE_RULE: Asked = frozen({
  allowed: { da: "en database og en regel foran valgene", en: "a database and a rule before the options" },
  remedy: {
    da: "skriv fx: rammetakst sql duckdb noticeLimit --from TABEL …",
    en: "write for example: rammetakst sql duckdb noticeLimit --from TABLE …",
  },
});
export const GIVE_TABLE: Asked = frozen({
  allowed: { da: "navnet på en tabel eller et view", en: "the name of a table or a view" },
  remedy: { da: "skriv --from TABEL", en: "write --from TABLE" },
});
export const CHOOSE_ONE_OF_THEM: Text = frozen({
  da: "skriv en af dem, eller et af ordene i hjælpen",
  en: "write one of them, or one of the words in the help",
});
export const GIVE_AGREEMENT: Text = frozen({
  da: "skriv --agreement AFTALE, --region REGION med --date DATO, eller --date DATO alene for hele landets regler",
  en: "write --agreement ID, --region REGION with --date DATE, or --date DATE alone for the rules of the whole country",
});
export const GIVE_OWN_VALUE: Text = frozen({
  da: "giv værdien i en fil med --values, læs den fra en kolonne med --parameter, eller vælg en dag, hvor den er kendt",
  en: "give the value in a file by --values, read it from a column by --parameter, or choose a day on which it is known",
});
export const DAY_OF_REGION: Asked = frozen({
  allowed: { da: "dagen, som regionens aftale skal gælde på", en: "the day that the region's agreement is to hold on" },
  remedy: { da: "skriv --date DATO, fx --date 2025-01-01", en: "write --date DATE, such as --date 2025-01-01" },
});
