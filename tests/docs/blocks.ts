/** A ```ts block of a document or of a doc comment. */
export interface Block {
  readonly file: string;
  /** The line, from 1, that its first line of code stands on. */
  readonly line: number;
  readonly code: string;
}

const OPENING = /^(\s*)(`{3,}|~{3,})\s*(\S*)/;
const COMMENT_MARGIN = /^\s*(?:\/\*\*)? ?\*? ?/;

interface Open {
  readonly fence: string;
  readonly indent: number;
  readonly wanted: boolean;
  readonly from: number;
}

function opened(line: string, number: number): Open | undefined {
  const parts = OPENING.exec(line);
  if (parts === null) return undefined;
  const [, space = "", fence = "", language] = parts;
  return { fence, indent: space.length, wanted: language === "ts", from: number + 1 };
}

function closes(line: string, open: Open): boolean {
  const text = line.trim();
  return text.startsWith(open.fence) && text.replaceAll(open.fence.charAt(0), "") === "";
}

/** The ```ts blocks of numbered lines. A fence that is never closed is an error, for the rest would be lost. */
function blocksOf(lines: readonly string[], file: string, first: number): Block[] {
  const found: Block[] = [];
  let open: Open | undefined;
  for (const [index, line] of lines.entries()) {
    if (open === undefined) {
      open = opened(line, index);
    } else if (closes(line, open)) {
      const { from, indent, wanted } = open;
      const code = lines.slice(from, index).map((each) => each.slice(Math.min(indent, each.search(/\S|$/))));
      if (wanted) found.push({ file, line: first + from, code: code.join("\n") });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${file}:${first + open.from - 1}: the code block is not closed`);
  return found;
}

/** The ```ts blocks of Markdown. */
export function blocksOfMarkdown(text: string, file: string): Block[] {
  return blocksOf(text.split("\n"), file, 1);
}

/** The ```ts blocks of the doc comments of a source file. */
export function blocksOfComments(text: string, file: string): Block[] {
  const lines = text.split("\n");
  const found: Block[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (start === undefined && line.trimStart().startsWith("/**")) start = index;
    if (start === undefined || !line.includes("*/")) continue;
    const comment = lines.slice(start, index + 1).map((each) => each.replace(COMMENT_MARGIN, ""));
    found.push(...blocksOf(comment, file, start + 1));
    start = undefined;
  }
  return found;
}
