import { displayWidth } from "./text/displayWidth.ts";
import { wrapped } from "./text/wrapped.ts";

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The lines of a text, without what is unseen at their ends. */
export function lines(text: string): string[] {
  return text.split(LINE_BREAK).map((line) => line.replaceAll("\t", "  ").trimEnd());
}

/** What a line begins with before its first word, at most so many letters of it. */
export function indentOf(line: string, most: number): string {
  return line.slice(0, line.length - line.trimStart().length).slice(0, most);
}

/** What a line goes on below with: as far in as it began, and a little further where that was not at the margin. */
export function onward(indent: string): string {
  return indent === "" ? "" : `${indent}  `;
}

/** A line that is too wide goes on below. */
function hanging(line: string, maxWidth: number): string[] {
  if (displayWidth(line) <= maxWidth) return [line];
  const indent = indentOf(line, maxWidth / 2);
  const below = onward(indent);
  const [first = "", ...more] = wrapped(line.trimStart(), maxWidth - below.length);
  return [`${indent}${first}`, ...more.map((each) => `${below}${each}`)];
}

/** Lines as they are, those too wide wrapped. */
export function verbatimText(text: string, maxWidth: number): string {
  return lines(text)
    .flatMap((line) => hanging(line, maxWidth))
    .join("\n");
}

/** Lines as they are, as a block that Markdown leaves alone: its fence is longer than any run of backticks in it. */
export function verbatimMarkdown(text: string): string {
  const longest = Array.from(text.matchAll(/`+/g), ([run]) => run.length).reduce((a, b) => Math.max(a, b), 2);
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...lines(text), fence].join("\n");
}
