import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Skabelon til en tabel", en: "A template of a table" });
export const DESCRIPTION: Text = frozen({
  da: "Skriver en projektmappe (.xlsx), der er klar til at udfylde: overskrifter, et eksempel, lister at vælge på og et ark, der\nforklarer hver kolonne. En CSV-fil (--out navn.csv) holder kun tabellen til at udfylde.\nUden en slags tabel vises dem, der er.",
  en: "Writes a workbook (.xlsx) that is ready to fill in: headings, an example, lists to choose from, and a sheet that explains\neach column. A CSV file (--out name.csv) holds the table to fill in alone.\nWithout a kind of table those that there are are shown.",
});
export const KIND: Text = frozen({ da: "TABEL", en: "TABLE" });
export const KIND_SAYS: Text = frozen({
  da: "slags tabel, fx varsler eller refusion; kommandoens navn går også: assess, refund",
  en: "kind of table, such as notices or refunds; a command's name will do too: assess, refund",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "template varsler", en: "template notices --lang en" },
    says: { da: "Skriv en skabelon til varsler", en: "Write a template of notices" },
  },
  {
    line: { da: "template", en: "template --lang en" },
    says: { da: "Se, hvilke tabeller der er", en: "See which tables there are" },
  },
]);

/** The name that a template is written by, where no other is given. */
export const fileName = (name: Text): Text => ({ da: `skabelon-${name.da}.xlsx`, en: `template-${name.en}.xlsx` });

export const KINDS: Text = frozen({ da: "Tabeller, der er en skabelon til", en: "Tables that there is a template of" });
export const NAME: Text = frozen({ da: "Skriv", en: "Write" });
export const TABLE: Text = frozen({ da: "Tabel", en: "Table" });
export const NEEDED: Text = frozen({ da: "Kolonner, der skal udfyldes", en: "Columns that must be filled" });

export const HOW: Text = frozen({
  da: "Skriv fx: rammetakst template varsler",
  en: "Write for example: rammetakst template notices --lang en",
});

export const THEN: Text = frozen({ da: "Kør derefter", en: "Then run" });

export const fillIn = (command: string): Text => ({
  da: `Udfyld skabelonens første ark, og slet eksemplet; arket „Sådan udfyldes arket“ forklarer hver kolonne. Kør derefter: ${command} FIL`,
  en: `Fill in the first sheet of the template, and delete the example; the sheet “How to fill it in” explains each column. Then run: ${command} FILE`,
});
export const columnsOf = ({ da, en }: Text): Text => ({
  da: `Kolonnerne er forklaret her; „rammetakst template ${da}“ skriver en projektmappe til at udfylde, med lister at vælge på.`,
  en: `The columns are explained here; “rammetakst template ${en} --lang en” writes a workbook to fill in, with lists to choose from.`,
});
export const fillInCsv = ({ da, en }: Text, command: string): Text => ({
  da: `Udfyld tabellen, og slet eksemplet; kolonner med * skal udfyldes. „rammetakst template ${da} --as table“ forklarer hver kolonne. Kør derefter: ${command} FIL`,
  en: `Fill in the table, and delete the example; columns with * must be filled. “rammetakst template ${en} --as table --lang en” explains each column. Then run: ${command} FILE`,
});
