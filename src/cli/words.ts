import type { Failure } from "../errors.ts";
import type { Asked, Refused } from "../failureWords.ts";
import type { LackedLimits, TableFault } from "../files/faults/fault.ts";
import { frozen } from "../frozen.ts";
import { counted, inBothLanguages, type Text, withCapital } from "../words.ts";
import type { Argument, Command } from "./command.ts";

// What stands for the values of options and arguments.

export const FORM: Text = frozen({ da: "FORM", en: "FORM" });
export const FILE: Text = frozen({ da: "FIL", en: "FILE" });
export const NAME: Text = frozen({ da: "NAVN", en: "NAME" });
export const LANGUAGE: Text = frozen({ da: "SPROG", en: "LANGUAGE" });
export const ID: Text = frozen({ da: "AFTALE", en: "AGREEMENT" });
export const REGION: Text = frozen({ da: "REGION", en: "REGION" });
export const DATE: Text = frozen({ da: "DATO", en: "DATE" });
export const RATE: Text = frozen({ da: "ÅR=SATS", en: "YEAR=RATE" });

export const YEAR: Text = frozen({ da: "ÅR", en: "YEAR" });
export const AMOUNT: Text = frozen({ da: "BELØB", en: "AMOUNT" });
export const RATE_ALONE: Text = frozen({ da: "SATS", en: "RATE" });
export const UNIT: Text = frozen({ da: "ENHED", en: "UNIT" });
export const WHERE: Text = frozen({ da: "HVOR", en: "WHERE" });
export const tableOf = ({ da, en }: Text): Text => ({
  da: `tabellen med ${da} (.xlsx eller .csv); - er det, der sendes ind`,
  en: `the table of ${en} (.xlsx or .csv); - is what is piped in`,
});

// What options do.

export const AS_SAYS: Text = frozen({
  da: "form: table, csv, xlsx, json, markdown eller html",
  en: "form: table, csv, xlsx, json, markdown or html",
});
export const OUT_SAYS: Text = frozen({
  da: "fil at skrive; formen følger endelsen (.xlsx, .csv …), og - er skærmen",
  en: "file to write; the form follows the ending (.xlsx, .csv …), and - is the screen",
});
export const AS_OF_FOLDER_SAYS: Text = frozen({
  da: "filernes form: html (det sædvanlige) eller markdown",
  en: "the files' form: html (the usual one) or markdown",
});
export const OUT_OF_FOLDER_SAYS: Text = frozen({
  da: "mappe at skrive i; den skal være ny eller tom",
  en: "folder to write in; it is to be new or empty",
});
export const SHEET_SAYS: Text = frozen({
  da: "kun denne tabel; kan gentages",
  en: "this table only; may be repeated",
});
export const LANG_SAYS: Text = frozen({ da: "da (dansk) eller en (engelsk)", en: "da (Danish) or en (English)" });
export const DEBUG_SAYS: Text = frozen({
  da: "vis også programmets egne linjer, når noget går galt",
  en: "also show the program's own lines when something goes wrong",
});
export const HELP_SAYS: Text = frozen({ da: "vis denne hjælp", en: "show this help" });
export const VERSION_SAYS: Text = frozen({ da: "vis versionen", en: "show the version" });
export const AGREEMENT_SAYS: Text = frozen({
  da: "rammeaftale, fx syddanmark-2025-26; „rammetakst agreements“ viser dem",
  en: "framework agreement, such as syddanmark-2025-26; “rammetakst agreements” lists them",
});
export const REGION_SAYS: Text = frozen({
  da: "region ved navn eller kode: syddanmark, 1083",
  en: "region by name or code: syddanmark, 1083",
});
export const DATE_SAYS: Text = frozen({
  da: "dag, hvis rammeaftale der regnes efter: 2025-01-31; ellers tabellens egne dage",
  en: "the day whose framework agreement is gone by: 2025-01-31; else the table's own days",
});
export const RATE_SAYS: Text = frozen({
  da: 'egen sats frem til et år: 2026=3.1% eller "2026=3,1 %"; kan gentages',
  en: 'rate of your own up to a year: 2026=3.1% or "2026=3.1 %"; may be repeated',
});
export const VALUES_SAYS: Text = frozen({
  da: "arbejdsgruppens egne værdier som tabel (.csv, .xlsx) eller JSON; de går forud for de indbyggede",
  en: "the working group's own values as a table (.csv, .xlsx) or JSON; they go before the built-in ones",
});
export const CARRY_FORWARD_SAYS: Text = frozen({
  da: "brug den sidst kendte værdi, når aftalen er udløbet; det siges, hvor det sker",
  en: "use the last known value when the agreement has ended; it is said where that is done",
});

// What commands on costs can be told.

export const TARIFF_YEAR_SAYS: Text = frozen({
  da: "takståret, hvis tabellen ikke siger det",
  en: "the tariff year, where the table does not say it",
});
export const ROUNDING_SAYS: Text = frozen({
  da: "øre (det sædvanlige) eller kroner",
  en: "oere (the usual one) or kroner",
});
export const RESIDENTS_SAYS: Text = frozen({
  da: "beboernes egenbetaling er udenfor taksten (det sædvanlige) eller indeni og trækkes så fra",
  en: "residents' own payment is outside the tariff (the usual way), or inside it and then subtracted",
});
export const ROUNDINGS: Readonly<Record<"oere" | "kroner", Text>> = frozen({
  oere: { da: "øre", en: "oere" },
  kroner: { da: "kroner", en: "kroner" },
});
export const RESIDENTS_PAYMENTS: Readonly<Record<"outside" | "inside", Text>> = frozen({
  outside: { da: "udenfor", en: "outside" },
  inside: { da: "indeni", en: "inside" },
});

// Help.

export const HEADING: Text = frozen({
  da: "rammetakst – takster og udgifter på det specialiserede socialområde",
  en: "rammetakst – tariffs and spending on the specialised social area in Denmark",
});
export const USAGE: Text = frozen({
  da: "Brug: rammetakst KOMMANDO [FIL] [valg]\n(English: rammetakst --help --lang en)",
  en: "Usage: rammetakst COMMAND [FILE] [options]\n(Dansk: rammetakst --help)",
});
export const usageOf = (line: string): Text => ({ da: `Brug: ${line} [valg]`, en: `Usage: ${line} [options]` });
export const OF_NOTICES: Text = frozen({ da: "Varsler og takster", en: "Notices and tariffs" });
export const OF_OFFERS: Text = frozen({ da: "Tilbuddets år", en: "The year of an offer" });
export const OF_PAYERS: Text = frozen({
  da: "Betaling, fordeling og refusion",
  en: "Payment, distribution and refund",
});
export const OF_RULES: Text = frozen({ da: "Aftaler og frister", en: "Agreements and deadlines" });
export const OF_FILES: Text = frozen({ da: "Filer", en: "Files" });
export const OPTIONS: Text = frozen({ da: "Valg", en: "Options" });
export const OPTIONS_OF_ALL: Text = frozen({ da: "Valg i alle kommandoer", en: "Options of every command" });
export const EXAMPLES: Text = frozen({ da: "Eksempler", en: "Examples" });
export const WRITES: Text = frozen({ da: "Skriver", en: "Writes" });
export const EXIT_CODES: Text = frozen({ da: "Slutkoder", en: "Exit codes" });
export const EXITS: readonly (readonly [string, Text])[] = frozen([
  ["0", { da: "i orden", en: "fine" }],
  ["1", { da: "resultatet har fejl, som nogen skal se på", en: "the result has errors that someone must look at" }],
  [
    "2",
    {
      da: "filen, dens celler eller et valg kan ikke bruges som det er",
      en: "the file, its cells or an option cannot be used as it is",
    },
  ],
  ["3", { da: "fejl i programmet selv", en: "a fault of the program itself" }],
]);
export const MORE_HELP: Text = frozen({
  da: "Mere om en kommando: rammetakst help KOMMANDO",
  en: "More of a command: rammetakst help COMMAND",
});
export const writesWorkbook = ({ da, en }: Text): Text => ({
  da: `uden --as og --out: projektmappen FIL-${da}.xlsx ved siden af filen`,
  en: `without --as and --out: the workbook FILE-${en}.xlsx next to the file`,
});
export const writesFolder = ({ da, en }: Text): Text => ({
  da: `uden --out: mappen FIL-${da} ved siden af filen`,
  en: `without --out: the folder FILE-${en} next to the file`,
});
export const alsoAs = (forms: readonly string[]): Text => ({
  da: `også som ${forms.join(" og ")}: --as ${forms[0]}, eller en fil med den endelse`,
  en: `also as ${forms.join(" and ")}: --as ${forms[0]}, or a file with that ending`,
});

// What went wrong.

export const WRONG: Text = frozen({ da: "Det kan ikke bruges:", en: "This cannot be used:" });
export const unexpected = (message: string): Text => ({
  da: `Der er en fejl i programmet selv: ${message}`,
  en: `There is a fault in the program itself: ${message}`,
});
export const unexpectedWithHint = (message: string): Text => ({
  da: `${unexpected(message).da} (kør igen med --debug, og vis linjerne til dem, der vedligeholder det)`,
  en: `${unexpected(message).en} (run again with --debug and show the lines to its maintainers)`,
});

// The command line itself.

export const SEE_HELP: Text = frozen({
  da: "se mulighederne med „rammetakst --help“",
  en: "see what there is by “rammetakst --help”",
});
export const seeHelpOf = (command: string): Text => ({
  da: `se „rammetakst help ${command}“`,
  en: `see “rammetakst help ${command}”`,
});
export const COMMAND_BEFORE_FILE: Text = frozen({
  da: "skriv kommandoen før filen, fx „rammetakst tables varsler.xlsx“",
  en: "write the command before the file, such as “rammetakst tables notices.xlsx”",
});
export const commandFound = (name: string): Text => ({
  da: `kommandoen „${name}“, som ikke findes`,
  en: `the command “${name}”, which does not exist`,
});
/** An option's value of several words, in quotes as shells take them. */
export const inQuotes = (option: string, value: string): Text => ({
  da: `sæt værdien i anførselstegn: ${option} "${value}"`,
  en: `put the value in quotes: ${option} "${value}"`,
});

/** What a command may be called in Danish. */
const IN_DANISH: Readonly<Record<string, readonly string[]>> = frozen({
  assess: ["vurder", "vurdér", "vurdering", "varsel", "varsler"],
  explain: ["forklar", "forklaring"],
  letters: ["brev", "breve", "svar"],
  tariff: ["takst", "takster", "beregn", "beregning"],
  compare: ["sammenlign", "sammenligning"],
  occupancy: ["belægning", "belaegning"],
  settle: ["afregn", "afregning", "efterregulering"],
  finance: ["finansier", "finansiér", "finansiering"],
  distribute: ["fordel", "fordeling"],
  audit: ["kontrol", "kontroller", "kontrollér", "revision"],
  placements: ["anbringelse", "anbringelser", "borgerdøgn", "borgerdoegn"],
  refund: ["refusion", "statsrefusion"],
  spending: ["udgift", "udgifter", "regnskab", "forbrug"],
  agreements: ["aftale", "aftaler", "rammeaftale", "rammeaftaler"],
  calendar: ["kalender", "årshjul", "frist", "frister"],
  values: ["værdi", "værdier", "egne-værdier"],
  template: ["skabelon", "skabeloner"],
  check: ["tjek", "kontrolér", "fejl"],
  tables: ["tabel", "tabeller", "ark"],
});

/** The command that a Danish word means; nothing where none is known. */
export const commandMeant = (word: string): string | undefined =>
  Object.entries(IN_DANISH).find(([, words]) => words.includes(word.toLowerCase()))?.[0];

export const writeCommand = (name: string): Text => ({
  da: `kommandoen hedder ${name}; se „rammetakst help ${name}“`,
  en: `the command is called ${name}; see “rammetakst help ${name}”`,
});

export const asArgument = ({ name, says }: Argument): Text => ({
  da: `${name.da}: ${says.da}`,
  en: `${name.en}: ${says.en}`,
});
export function argumentsOf(command: Command): Text {
  const each = command.arguments.map(({ name }) => name);
  const list = (texts: readonly string[]) => ["rammetakst", command.name, ...texts].join(" ");
  return { da: list(each.map(({ da }) => da)), en: list(each.map(({ en }) => en)) };
}
export const noValueOf = (option: string): Asked => ({
  allowed: { da: `${option} uden værdi`, en: `${option} without a value` },
  remedy: { da: `skriv ${option} alene`, en: `write ${option} by itself` },
});
export const valueBehind = (option: string, value: Text): Asked => ({
  allowed: { da: `${option} ${value.da}`, en: `${option} ${value.en}` },
  remedy: { da: `skriv værdien efter ${option}`, en: `write the value after ${option}` },
});
export const ONCE: Asked = frozen({
  allowed: { da: "kun én gang", en: "once only" },
  remedy: { da: "behold den, der menes", en: "keep the one that is meant" },
});
export const CHOOSE_LANGUAGE: Text = frozen({
  da: "skriv --lang da eller --lang en",
  en: "write --lang da or --lang en",
});
export const CHOOSE_FORM: Text = frozen({ da: "vælg en af formerne", en: "choose one of the forms" });
/** A table by its name and its title. */
export const sheetCalled = (name: string, { da, en }: Text): Text => ({
  da: `${name} („${da}“)`,
  en: `${name} (“${en}”)`,
});
export const CHOOSE_SHEET: Text = frozen({ da: "vælg en af tabellerne", en: "choose one of the tables" });

// Where the output goes.

export const endingsAre = (endings: readonly string[]): Asked => ({
  allowed: {
    da: `et filnavn, der ender på ${endings.join(", ")}`,
    en: `a file name that ends with ${endings.join(", ")}`,
  },
  remedy: { da: "ret endelsen, eller skriv formen med --as", en: "correct the ending, or write the form by --as" },
});
export const endingDiffers = (form: string): Asked => ({
  allowed: { da: `en endelse, der passer til --as ${form}`, en: `an ending that fits --as ${form}` },
  remedy: { da: "ret endelsen, eller udelad --as", en: "correct the ending, or leave out --as" },
});
export const leftAlone = (chosen: string, name: string): Text => ({
  da: `${chosen} findes i forvejen og er ikke rørt, så resultatet er skrevet i ${name}. Vælg selv navnet med --out.`,
  en: `${chosen} is there already and was left as it is, so the result is written in ${name}. Choose the name yourself by --out.`,
});
export const IS_INPUT: Asked = frozen({
  allowed: { da: "en anden fil end den, der læses", en: "another file than the one that is read" },
  remedy: {
    da: "skriv et andet navn efter --out; en fil, der læses, bliver aldrig overskrevet",
    en: "write another name after --out; a file that is read is never written over",
  },
});
export const NOT_ON_TERMINAL: Asked = frozen({
  allowed: {
    da: "en projektmappe i en fil; den kan ikke vises på skærmen",
    en: "a workbook in a file; it cannot be shown on the screen",
  },
  remedy: { da: "skriv --out navn.xlsx", en: "write --out name.xlsx" },
});
export const FOLDER_ONLY: Asked = frozen({
  allowed: {
    da: "en mappe; flere filer kan ikke vises på skærmen",
    en: "a folder; several files cannot be shown on the screen",
  },
  remedy: {
    da: "skriv mappens navn efter --out, eller udelad --out",
    en: "write a folder's name after --out, or leave it out",
  },
});
export const severalTables = (names: string): Text => ({
  da: `flere tabeller: ${names}`,
  en: `several tables: ${names}`,
});
export const ONE_AT_A_TIME: Asked = frozen({
  allowed: {
    da: "én tabel ad gangen, for en CSV-fil holder kun én",
    en: "one table at a time, since a CSV file holds one only",
  },
  remedy: {
    da: "vælg en med --sheet NAVN, eller skriv --out navn.csv, så hver tabel får sin egen fil",
    en: "choose one by --sheet NAME, or write --out name.csv for a file for each table",
  },
});
export const NO_TABLE: Text = frozen({
  da: "Intet er skrevet, for der er ingen tabel at skrive.",
  en: "Nothing is written, since there is no table to write.",
});
export const NO_FILES: Text = frozen({ da: "Intet er skrevet.", en: "Nothing is written." });
export function wroteFolder(folder: string, count: number): Text {
  const { da, en } = counted(count, { da: "fil", en: "file" }, { da: "filer", en: "files" });
  return { da: `Skrevet: ${da} i mappen ${folder}`, en: `Written: ${en} in the folder ${folder}` };
}
export function wroteFiles(names: readonly string[]): Text {
  if (names.length === 0) return NO_TABLE;
  return { da: `Skrevet: ${names.join(", ")}`, en: `Written: ${names.join(", ")}` };
}
const ROW: Text = frozen({ da: "række", en: "row" });
const ROWS: Text = frozen({ da: "rækker", en: "rows" });
const COLUMN: Text = frozen({ da: "kolonne", en: "column" });
const COLUMNS: Text = frozen({ da: "kolonner", en: "columns" });
const FAULT: Text = frozen({ da: "fejl", en: "fault" });
const FAULTS: Text = frozen({ da: "fejl", en: "faults" });

export const moreRows = (count: number): Text => {
  const { da, en } = counted(count, ROW, ROWS);
  return { da: `… og ${da} mere i projektmappen`, en: `… and ${en} more in the workbook` };
};
export const moreColumns = (headings: readonly string[], isInFile: boolean): Text => {
  const { da, en } = counted(headings.length, COLUMN, COLUMNS);
  const names = headings.join("; ");
  if (isInFile)
    return { da: `… og ${da} mere i projektmappen: ${names}`, en: `… and ${en} more in the workbook: ${names}` };
  return {
    da: `… og ${da} mere, som skærmen er for smal til (${names}); skriv --out navn.xlsx for at få dem med`,
    en: `… and ${en} more, for which the screen is too narrow (${names}); write --out name.xlsx to have them`,
  };
};
export const moreFaults = (count: number): Text => {
  const { da, en } = counted(count, FAULT, FAULTS);
  return {
    da: `… og ${da} mere; skriv „> fejl.txt“ efter kommandoen for at få dem alle i en fil`,
    en: `… and ${en} more; write “> faults.txt” after the command to have them all in a file`,
  };
};

// Faults of tables.

const SEVERITIES: Readonly<Record<TableFault["severity"], Text>> = frozen({
  error: { da: "Fejl", en: "Error" },
  question: { da: "Spørgsmål", en: "Question" },
  warning: { da: "Bemærk", en: "Note" },
});

/** Whether a remedy names a suggestion by itself: a number that stands within another, or as an example of how to write one, is not named. */
function isNamedIn(remedy: string, suggestion: string): boolean {
  const text = /^-?\d/.test(suggestion) ? remedy.replace(/\b(?:fx|such as|for example) .*$/s, "") : remedy;
  const at = text.indexOf(suggestion);
  if (at === -1) return false;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + suggestion.length)];
  return !/[\p{L}\d.,]/u.test(before) && !/[\p{L}\d]/u.test(behind);
}

/** A sentence of a part, with one full stop. */
const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** Where the same stands in many rows: `I2–I42 (40 rækker)`. */
const placeOfMany = (first: TableFault, last: TableFault, rows: number): Text => {
  const at = (fault: TableFault) => (first.cells.length === 0 ? undefined : fault.cells[0]) ?? String(fault.row);
  const [from, to] = [at(first), at(last)];
  const begins = first.cells.length === 0 ? { da: "række ", en: "row " } : { da: "", en: "" };
  return { da: `${begins.da}${from}–${to} (${rows} rækker)`, en: `${begins.en}${from}–${to} (${rows} rows)` };
};

const placeOfOne = ({ cells, row }: TableFault): Text =>
  cells.length === 0 ? { da: `række ${row}`, en: `row ${row}` } : inBothLanguages(cells.join(", "));

/**
 * `Fejl i Varsler, celle C7 (Takst 2024): her står "abc". …`; `last` and `rows` where the same is wrong in many rows. What
 * stands in the cell is quoted once, also where the sentence quotes it itself.
 */
export function faultLine(fault: TableFault, last: TableFault = fault, rows = 1): Text {
  const { sheet, cells, heading, found, what, write, suggestions } = fault;
  const isAsked = (text: string) => suggestions.some((each) => isNamedIn(text, each));
  const place = rows === 1 ? placeOfOne(fault) : placeOfMany(fault, last, rows);
  const under = heading === "" ? "" : ` (${heading})`;
  const begins = sheet === "" ? "" : `${sheet}, `;
  // What is said of a whole table or row is about no cell, so none is called empty.
  const quoted = (sentence: string, open: string, close: string, empty: string) => {
    if (found === "") return cells.length === 0 ? "" : `${empty} – `;
    const stands = `${open}${found}${close}`;
    return sentence.includes(stands) ? "" : `${stands} – `;
  };
  // What the column is for stands in the sheet of faults; suggestions that the remedy names are not named again.
  const rests = (language: "da" | "en", maybe: string, [open, close]: readonly [string, string]): string =>
    [
      ended(what[language]),
      ended(withCapital(write[language])),
      ...(suggestions.length === 0 || isAsked(write[language])
        ? []
        : [ended(`${maybe}: ${suggestions.map((each) => `${open}${each}${close}`).join(", ")}`)]),
    ].join(" ");
  return {
    da: `${SEVERITIES[fault.severity].da}, ${begins}${place.da}${under}: ${quoted(what.da, "„", "“", "tom celle")}${rests("da", "Måske", ["„", "“"])}`,
    en: `${SEVERITIES[fault.severity].en}, ${begins}${place.en}${under}: ${quoted(what.en, "“", "”", "empty cell")}${rests("en", "Perhaps", ["“", "”"])}`,
  };
}

// Files.

const READABLE: Text = frozen({ da: "en fil, der kan læses", en: "a file that can be read" });
const WRITABLE: Text = frozen({ da: "en fil, der kan skrives", en: "a file that can be written" });

export const COMPUTING: Text = frozen({ da: "Beregner …", en: "Computing …" });
export const readingFile = (file: string): Text => ({ da: `Læser ${file} …`, en: `Reading ${file} …` });
export const NO_FILE: Refused = frozen({
  foundAs: { da: "filen findes ikke", en: "the file does not exist" },
  allowed: READABLE,
  remedy: {
    da: "ret navnet, eller skriv også mappen, den ligger i; navne med mellemrum skrives i anførselstegn",
    en: "correct the name, or write the folder it is in too; names with spaces are written in quotes",
  },
});
export const NO_FOLDER: Refused = frozen({
  foundAs: { da: "mappen findes ikke", en: "the folder does not exist" },
  allowed: WRITABLE,
  remedy: { da: "ret navnet, eller lav mappen først", en: "correct the name, or make the folder first" },
});
export const IS_FOLDER: Refused = frozen({
  foundAs: { da: "en mappe", en: "a folder" },
  allowed: { da: "en fil", en: "a file" },
  remedy: { da: "skriv navnet på en fil i mappen", en: "write the name of a file in the folder" },
});
export const NOT_EMPTY: Refused = frozen({
  foundAs: { da: "en mappe, der er noget i", en: "a folder with something in it" },
  allowed: {
    da: "en ny eller tom mappe, så breve, nogen har rettet i, ikke overskrives",
    en: "a new or empty folder, so that letters that someone has worked on are not written over",
  },
  remedy: { da: "flyt den, eller skriv en anden efter --out", en: "move it, or write another after --out" },
});
export const MAY_NOT_READ: Refused = frozen({
  foundAs: { da: "filen må ikke læses", en: "the file may not be read" },
  allowed: READABLE,
  remedy: {
    da: "luk den i andre programmer, eller få adgang til den",
    en: "close it in other programs, or get access to it",
  },
});
export const MAY_NOT_WRITE: Refused = frozen({
  foundAs: { da: "filen må ikke skrives", en: "the file may not be written" },
  allowed: WRITABLE,
  remedy: {
    da: "luk den i andre programmer, eller skriv et andet sted med --out",
    en: "close it in other programs, or write elsewhere by --out",
  },
});
export const IN_USE: Refused = frozen({
  foundAs: { da: "filen er åben i et andet program", en: "the file is open in another program" },
  allowed: { da: "en fil, der er lukket", en: "a file that is closed" },
  remedy: {
    da: "luk den, fx i regnearket, og kør igen",
    en: "close it, in the spreadsheet for example, and run again",
  },
});
export const NO_SPACE: Refused = frozen({
  foundAs: { da: "der er ikke plads på drevet", en: "there is no room on the drive" },
  allowed: WRITABLE,
  remedy: { da: "gør plads, eller skriv et andet sted med --out", en: "make room, or write elsewhere by --out" },
});
export const NOTHING_PIPED: Refused = frozen({
  foundAs: { da: "intet: der sendes ikke noget ind", en: "nothing: nothing is piped in" },
  allowed: {
    da: "en fil, eller - når en anden kommando sender noget ind",
    en: "a file, or - where another command pipes something in",
  },
  remedy: { da: "skriv filens navn", en: "write the file's name" },
});
export const tooLarge = (bytes: number): Refused => ({
  foundAs: { da: "filen er for stor", en: "the file is too large" },
  allowed: { da: `højst ${bytes / 1_000_000} MB`, en: `at most ${bytes / 1_000_000} MB` },
  remedy: {
    da: "del filen, eller fjern det, der ikke skal bruges",
    en: "split the file, or remove what is not needed",
  },
});
export const refusedWith = (code: string): Refused => ({
  foundAs: { da: `maskinen afviser den (${code})`, en: `the machine refuses it (${code})` },
  allowed: { da: "en fil, der kan læses eller skrives", en: "a file that can be read or written" },
  remedy: { da: "ret navnet, eller prøv en anden mappe", en: "correct the name, or try another folder" },
});

// What options hold.

export const yearOf = (option: string): Asked => ({
  allowed: { da: "et årstal fra 1900 til 2199", en: "a year from 1900 to 2199" },
  remedy: { da: `skriv fx --${option} 2026`, en: `write for example --${option} 2026` },
});
export const AN_AMOUNT: Asked = frozen({
  allowed: { da: "et beløb i kr.", en: "an amount in DKK" },
  remedy: { da: 'skriv fx 25.000.000 eller "3,3 mio."', en: 'write for example 25,000,000 or "3.3 mio."' },
});
export const A_COUNT: Asked = frozen({
  allowed: { da: "et antal", en: "a number" },
  remedy: { da: "skriv tallet med cifre, fx 12 eller 12,5", en: "write the number in digits, such as 12 or 12.5" },
});
/** What to do about a number that can be read and is beyond the bounds. */
export const WITHIN_BOUNDS: Text = frozen({
  da: "skriv et mindre tal eller færre decimaler",
  en: "write a smaller number or fewer decimals",
});
export const RATE_OF_YEAR: Asked = frozen({
  allowed: { da: "en årlig sats mellem -50 % og 50 %", en: "a yearly rate between -50% and 50%" },
  remedy: { da: "ret satsen; den skrives i procent", en: "correct the rate; it is written in per cent" },
});
export const A_PERIOD: Asked = frozen({
  allowed: {
    da: "en del af et år: 1. kvartal, 1.-3. kvartal 2025, 1. halvår 2025 eller 2025",
    en: "a part of a year: Q1, Q1-Q3 2025, H1 2025 or 2025",
  },
  remedy: { da: 'skriv fx --period "1.-3. kvartal"', en: "write for example --period Q1-Q3" },
});
export const oneReading = (thousands: string, decimals: string): Asked => ({
  allowed: { da: "et beløb, der kun kan læses på én måde", en: "an amount that can be read in one way only" },
  remedy: { da: `skriv ${thousands} eller ${decimals}`, en: `write ${thousands} or ${decimals.replace(",", ".")}` },
});
export const A_RATE: Asked = frozen({
  allowed: { da: "en sats i procent", en: "a rate in per cent" },
  remedy: { da: 'skriv procenttegnet med: 60% eller "5,51 %"', en: 'write the per cent sign too: 60% or "5.51 %"' },
});
/** A rate of a year without its unit, as it is to be written: a number alone is taken as per cent that lack their sign. */
export function yearlyRate(year: string, given: string): Asked {
  const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(given.trim()) ? given.trim() : "3,1";
  return {
    allowed: A_RATE.allowed,
    remedy: {
      da: `skriv procenttegnet med: --rate ${year}=${number}%`,
      en: `write the per cent sign too: --rate ${year}=${number}%`,
    },
  };
}
/** How the rates that are missing are given, of the years that are known to be. */
export const giveRates = (years: readonly number[]): Text => {
  const options = years.length === 0 ? "--rate ÅR=…%" : years.map((year) => `--rate ${year}=…%`).join(" ");
  return {
    da: `skriv satsen for hvert år, der mangler: ${options}`,
    en: `write the rate of each year that is missing: ${options.replace("ÅR", "YEAR")}`,
  };
};
/** The same as a line below the faults of a table. */
export const ratesMissing = (years: readonly number[]): Text => {
  const { da, en } = giveRates(years);
  return { da: `S${da.slice(1)}`, en: `W${en.slice(1)}` };
};
/** How limits for state refund that are missing are given: as many as each year has. */
export const limitsMissing = (years: readonly LackedLimits[]): Text => {
  const options = years.map(({ year, limits }) => `--limits ${year}=${Array(limits).fill("…").join("/")}`).join(" ");
  return {
    da: `Skriv grænserne for hvert år, der mangler, i kr. og den laveste først: ${options}`,
    en: `Write the limits of each year that is missing, in DKK and the lowest first: ${options}`,
  };
};
/** How the value of a rule that is missing is given. */
export const VALUES_MISSING: Text = frozen({
  da: "Skriv --carry-forward for at bruge den sidst kendte værdi, eller --values FIL med jeres egne værdier",
  en: "Write --carry-forward to use the last known value, or --values FILE with your own values",
});
export const CHOOSE_ONE: Text = frozen({ da: "vælg en af dem", en: "choose one of them" });

// What the shared options hold.

export const YEAR_AND_RATE: Asked = frozen({
  allowed: { da: "et år og en sats i procent", en: "a year and a rate in per cent" },
  remedy: { da: "skriv fx --rate 2026=3.1%", en: "write for example --rate 2026=3.1%" },
});
export const ONE_RATE_A_YEAR: Asked = frozen({
  allowed: { da: "én sats for hvert år", en: "one rate for each year" },
  remedy: { da: "behold den, der menes", en: "keep the one that is meant" },
});
export const NOT_JSON: Text = frozen({ da: "tekst, der ikke er JSON", en: "text that is not JSON" });
export const JSON_OF_VALUES: Text = frozen({
  da: "JSON med title og values",
  en: "JSON with title and values",
});
export const CHECK_JSON: Text = frozen({
  da: "se efter kommaer, anførselstegn og klammer, der mangler eller er for mange",
  en: "look for commas, quotes and brackets that are missing or too many",
});
export const faultyTable = (faults: number): Pick<Failure, "found" | "allowed" | "remedy"> => ({
  found: {
    da: faults === 1 ? "en tabel med 1 fejl eller spørgsmål" : `en tabel med ${faults} fejl og spørgsmål`,
    en: faults === 1 ? "a table with 1 error or question" : `a table with ${faults} errors and questions`,
  },
  allowed: { da: "en tabel over egne værdier uden fejl", en: "a table of own values without faults" },
  remedy: { da: "ret cellerne nedenfor, og kør igen", en: "correct the cells below, and run again" },
});
export const notOwnValues = ({ da, en }: Text): Refused => ({
  foundAs: { da: `en tabel, der ligner „${da}“`, en: `a table that looks like “${en}”` },
  allowed: { da: "en tabel over egne værdier", en: "a table of own values" },
  remedy: {
    da: "vælg filen med jeres egne værdier; „rammetakst template egne-vaerdier“ giver en at udfylde",
    en: "choose the file of your own values; “rammetakst template values” gives one to fill in",
  },
});
export const CARRY_OR_CHOOSE: Text = frozen({
  da: "vælg en dag i en kendt periode; efter den sidste aftale kan --carry-forward bruge de sidst kendte værdier",
  en: "choose a day in a known period; after the last agreement --carry-forward can use the last known values",
});
export const CHOOSE_DATE: Text = frozen({ da: "vælg en dag i en kendt periode", en: "choose a day in a known period" });
export const LIST_AGREEMENTS: Text = frozen({
  da: "se aftalerne med „rammetakst agreements“; en region skrives efter --region",
  en: "see the agreements by “rammetakst agreements”; a region is written after --region",
});
export const periodOfAgreement = (from: string, to: string): Asked => ({
  allowed: {
    da: `en dag i aftalens egen periode, ${from} – ${to}`,
    en: `a day in the agreement's own period, ${from} – ${to}`,
  },
  remedy: { da: "ret dagen, eller udelad --agreement", en: "correct the day, or leave out --agreement" },
});
/** A value of a scheme is not known in the year that is asked for. */
export const KNOWN_YEAR: Text = frozen({
  da: "vælg et år, hvor den er kendt",
  en: "choose a year in which it is known",
});
export const regionOfAgreement = (region: string): Asked => ({
  allowed: { da: `aftalens egen region, ${region}`, en: `the agreement's own region, ${region}` },
  remedy: { da: "udelad --region eller --agreement", en: "leave out --region or --agreement" },
});

// Tables of another kind than the command is for.

/** The command that each kind of table is for. */
const COMMAND_OF: Readonly<Record<string, string>> = frozen({
  notices: "assess",
  costs: "tariff",
  occupancy: "occupancy",
  settlement: "settle",
  spending: "spending",
  keys: "finance",
  placements: "placements",
  refunds: "refund",
  values: "values",
});

/** The command that computes on a kind of table, as it is written. */
export const commandFor = (id: string): string => `rammetakst ${COMMAND_OF[id] ?? "check"}`;

/** The kinds of tables of commands that no table names first. */
const ALSO_OF: Readonly<Record<string, string>> = frozen({
  explain: "notices",
  letters: "notices",
  compare: "costs",
  distribute: "keys",
  audit: "keys",
});

/** The kind of table that a command works on, by the command's name or what it may be called in Danish; nothing where there is none. */
export function kindOfCommand(word: string): { readonly id: string; readonly command: string } | undefined {
  const command = commandMeant(word) ?? word.toLowerCase();
  const [kind] = Object.entries(COMMAND_OF).find(([, name]) => name === command) ?? [];
  const id = kind ?? (Object.hasOwn(ALSO_OF, command) ? ALSO_OF[command] : undefined);
  return id === undefined ? undefined : { id, command: `rammetakst ${command}` };
}

export const otherKind = ({ id, title }: { readonly id: string; readonly title: Text }) => {
  const command = commandFor(id);
  return {
    what: { da: `tabellen ligner „${title.da}“`, en: `the table looks like “${title.en}”` },
    write: { da: `brug ${command}`, en: `use ${command}` },
  };
};

/** What a table of rows is, as opposed to a result. */
export const A_TABLE: Text = frozen({
  da: "filen med jeres egne rækker",
  en: "the file with your own rows",
});

/** A file of which nothing could be computed: what to correct is said, and no workbook of results is written. */
export const CHECK_MARKS: Text = frozen({
  da: "Intet er skrevet, for der er intet resultat; „rammetakst check FIL“ skriver en kopi af filen, hvor fejlene er markeret.",
  en: "Nothing is written, since there is no result; “rammetakst check FILE” writes a copy of the file with the faults marked.",
});

/** What is said of a workbook that a command wrote. */
export const OWN_RESULT: Pick<TableFault, "what" | "write"> = frozen({
  what: {
    da: "filen er et resultat, som rammetakst har skrevet, og ikke en tabel til beregning; intet er skrevet",
    en: "the file is a result that rammetakst wrote, and no table to compute on; nothing is written",
  },
  write: { da: "vælg den fil, som resultatet er beregnet af", en: "choose the file that the result was computed from" },
});
