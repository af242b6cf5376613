import { indentOf, lines, onward } from "../verbatim.ts";
import { htmlText } from "./text.ts";

/** Lines further in than so many letters go on below as one that began there. */
const DEEPEST = 40;

/** Lines as they are; one too wide for the page goes on below by the rule of {@link onward}. */
export function htmlVerbatim(text: string): string {
  const each = lines(text).map((line, i, { length }) => {
    const below = onward(indentOf(line, DEEPEST)).length;
    const end = i < length - 1 ? "\n" : "";
    return `<span style="--in:${below}ch">${htmlText(line)}${end}</span>`;
  });
  return `<pre>${each.join("")}</pre>`;
}
