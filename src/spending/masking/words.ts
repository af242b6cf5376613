import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import { NOTHING } from "../words.ts";

// What is refused.

export const columnsOfSheet = (columns: string): Text => ({
  da: `tabellens kolonner: ${columns}`,
  en: `the sheet's columns: ${columns}`,
});

export const COUNT: Text = frozen({ da: "et antal som tal", en: "a count as a number" });

export const CHOOSE_COUNTS: Text = frozen({ da: "vælg en kolonne med antal", en: "choose a column of counts" });

export const COUNT_FROM_ZERO: Text = frozen({ da: "et antal på 0 eller mere", en: "a count of 0 or more" });

export const LIMITS: Text = frozen({ da: "mere end 2, eller højst 1", en: "more than 2, or at most 1" });

export const WRITE_LIMIT: Text = frozen({
  da: "skriv 3 eller mere, da et skjult antal ellers kun kan være 1; skriv 1 for ikke at skjule hele antal",
  en: "write 3 or more, since a hidden count could else be 1 only; write 1 to hide no whole counts",
});

export const NO_COUNTS: Text = frozen({
  da: "et ark uden kolonner med brugere",
  en: "a sheet without columns of users",
});

export const COLUMNS_TO_MASK: Text = frozen({ da: "de kolonner, der skal skjules i", en: "the columns to mask" });

export const NAME_COLUMNS: Text = frozen({
  da: 'skriv columns: ["cases"], fx',
  en: 'write columns: ["cases"], for example',
});

export const SHEET_OR_ROWS: Text = frozen({
  da: "et ark, eller rækker af en regnskabstabel",
  en: "a sheet, or rows of an account table",
});

export const GIVE_SHEET: Text = frozen({ da: "giv resultatets ark", en: "give the sheet of the result" });

export const CELL: Text = frozen({
  da: "en tekst, et tal eller en tom celle",
  en: "a text, a number or an empty cell",
});

export const WRITE_NULL: Text = frozen({
  da: "skriv null, hvor en celle er tom",
  en: "write null where a cell is empty",
});

export const ROW: Text = frozen({ da: "en række af en regnskabstabel", en: "a row of an account table" });

export const GIVE_ROWS: Text = frozen({ da: "giv rækker eller et ark", en: "give rows or a sheet" });

// Findings.

export const MASK_WHAT_IS_SHOWN: Text = frozen({
  da: "Regn altid på de uskjulte tal, og skjul først i det, der vises.",
  en: "Always compute on the figures unmasked, and mask only what is shown.",
});

export const givesAway = (rows: number, list: string): Text => ({
  da: `I ${rows} rækker (${list}) er der ingen andre at skjule et lille antal bag; vises summen af dem, er det røbet.`,
  en: `In ${rows} rows (${list}) there is nobody to hide a small count behind; where their sum is shown it is given away.`,
});

export const DO_NOT_SHOW_SUM: Text = frozen({
  da: "Vis ikke den sum, eller læg rækkerne sammen med andre.",
  en: "Do not show that sum, or add the rows to others.",
});

interface Hidden {
  readonly rows: number;
  readonly totals: number;
  readonly hasSeveral: boolean;
  readonly isReordered: boolean;
}

const NOT_WHERE_OTHERS_ARE_HIDDEN: Text = frozen({
  da: ", hvor ingen af rækkens antal er skjult",
  en: " where none of the row's counts is masked",
});

const HIDDEN_LAST: Text = frozen({
  da: " Rækker med skjulte antal står sidst, efter navn, da rækkefølgen ellers ville røbe dem.",
  en: " Rows with masked counts come last, by name, since their order would else give them away.",
});

export function hidden(below: Text, { rows, totals, hasSeveral, isReordered }: Hidden): Text {
  const sums = totals > 0 ? { da: ` og ${totals} summer`, en: ` and ${totals} totals` } : NOTHING;
  const zero = hasSeveral ? NOT_WHERE_OTHERS_ARE_HIDDEN : NOTHING;
  const order = isReordered ? HIDDEN_LAST : NOTHING;
  return {
    da: `Antal over 0 og under ${below.da} er skjult, og så mange andre, at ingen af dem kan regnes ud: i ${rows} rækker${sums.da}. En skjult celle er tom; 0 vises${zero.da}.${order.da}`,
    en: `Counts above 0 and below ${below.en} are masked, and so many others that none of them can be worked out: in ${rows} rows${sums.en}. A masked cell is empty; 0 is shown${zero.en}.${order.en}`,
  };
}
