import { inOneForm, isSameText } from "../sameText.ts";
import type { TableLike } from "./table.ts";

/** A table's column by its name: the one written so, or the only one that is the same text, such as `Beløb ` for `Beløb`. */
export function columnCalled(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return name;
  const same = known.filter((each) => isSameText(each, name));
  return same.length === 1 ? same[0] : undefined;
}

/** Every column under its own name in one form; two that are the same text keep theirs, so that neither is lost. */
export function allNames(table: TableLike): Readonly<Record<string, string>> {
  const names = table.columnNames();
  const forms = names.map(inOneForm);
  const isAlone = (form: string) => forms.indexOf(form) === forms.lastIndexOf(form);
  return Object.fromEntries(names.map((name, i) => [isAlone(forms[i] ?? "") ? (forms[i] ?? name) : name, name]));
}
