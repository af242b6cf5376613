import { characterWidth, displayWidth } from "./displayWidth.ts";

/** A word in the pieces that its hyphens part it in, each with its hyphen: `Faaborg-` and `Midtfyn`. */
export function atHyphens(word: string): string[] {
  return word.split(/(?<=\p{L}-)(?=\p{L})/u);
}

/** A word in parts that each fit, broken after a hyphen where that helps; a word that fits is one part. */
function parts(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const list: string[] = [];
  let part = "";
  for (const piece of atHyphens(word).flatMap((each) => broken(each, width))) {
    if (part !== "" && displayWidth(part) + displayWidth(piece) > width) {
      list.push(part);
      part = piece;
    } else part += piece;
  }
  return [...list, part];
}

/** A piece of a word cut wherever it is too long. */
function broken(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const list: string[] = [];
  let part = "";
  let used = 0;
  for (const character of word) {
    const wide = characterWidth(character);
    if (used + wide > width && part !== "") {
      list.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += wide;
  }
  return [...list, part];
}

/**
 * A text of one line in lines of at most `width` columns, broken at spaces; only a word that is longer than a line is
 * broken itself, after a hyphen if it can. No-break spaces hold, so that "5,51 %" stays together. There is always a line, even for an empty text.
 */
export function wrapped(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const part of text.split(/ +/).flatMap((word) => parts(word, width))) {
    const wide = displayWidth(part);
    if (line === "") {
      line = part;
      used = wide;
    } else if (used + 1 + wide <= width) {
      line += ` ${part}`;
      used += 1 + wide;
    } else {
      lines.push(line);
      line = part;
      used = wide;
    }
  }
  return [...lines, line];
}
