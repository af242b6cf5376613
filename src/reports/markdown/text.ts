import { oneLine } from "../plainText.ts";

/** Characters that Markdown gives a meaning anywhere; `_`, `#` and `~` not where web addresses have them. */
const ANYWHERE = /[\\`*[\]|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}/])#|(?<!\/)~/gu;

/** What starts a list or a heading at the beginning of a line: `- `, `+ `, and also `1. ` of "1. januar". */
const AT_START = /^([+-]|\d{1,9}(?=[.)]))/;

/** A text on one line that Markdown shows as it is, in the middle of a line: no markup, no HTML, no end of a table cell. */
export function inlineMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(ANYWHERE, "\\$&");
}

/** The same at the beginning of a line. */
export function blockMarkdown(text: string): string {
  return inlineMarkdown(text).replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
