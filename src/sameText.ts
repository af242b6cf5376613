/** What most texts are made of: Latin letters and signs, which have one form only, with single spaces between words. */
const PLAIN = /^(?:[!-~\u00A1-\u00AC\u00AE-\u02AF]+ )*[!-~\u00A1-\u00AC\u00AE-\u02AF]+$/;

/** White space of any kind, among it no-break spaces and line breaks; a run of it is one space. */
const SPACES = /[\s\u0085]+/g;

/** Marks without a width that word processors and web pages leave in copied text. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * A text in the one form that ids, names, areas, keys and operators are kept, compared and shown in: Unicode's composed
 * form (NFC), words with one space between them and none around, without marks that cannot be seen. The same name from
 * macOS, a spreadsheet and a web page is then the same text. Upper and lower case stay apart.
 */
export function inOneForm(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, "").normalize("NFC").replace(SPACES, " ").trim();
}

/** A text in that form and in small letters: names of a table are compared so, where no register says which names there are. */
export const inAnyCase = (text: string): string => inOneForm(text).toLowerCase();

/** Whether two texts are the same in that form. */
export function isSameText(a: string, b: string): boolean {
  return a === b || inOneForm(a) === inOneForm(b);
}
