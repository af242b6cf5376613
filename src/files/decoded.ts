import type { TextForm } from "./cell.ts";
import { refuseFile } from "./refuse.ts";
import * as say from "./words.ts";

/** A text and the encoding that it was read by. */
export interface Decoded {
  readonly text: string;
  readonly encoding: TextForm["encoding"];
}

/** A byte order mark of UTF-16, which spreadsheets write as "Unicode text". */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** What Windows-1252 has at 128 to 159, where Latin-1 has control characters; the five that it leaves free are kept as they are. */
const AT_128 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes `windows-1252` as Latin-1, which makes an en dash, a minus of many spreadsheets, an unseen character. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => AT_128.charAt(character.charCodeAt(0) - 128));
}

/** A text where every byte fits the encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Controls that stand in no text, but for one here and there that came in by mistake. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
const [FEW_CONTROLS, MOST_CONTROLS] = [2, 0.05];

/** Whether characters are those of a text, and not the bytes of a picture or of a program. */
const isText = (text: string): boolean =>
  (text.match(CONTROLS)?.length ?? 0) <= Math.max(FEW_CONTROLS, text.length * MOST_CONTROLS) && /[\t\n\r;,]/.test(text);

/**
 * The text of a file: UTF-16 where its mark says so, UTF-8 where every byte fits it, and else Windows-1252, in which
 * Danish spreadsheets save; a file whose mark says otherwise is refused instead. A text of æ, ø or å in Windows-1252 is
 * never valid UTF-8 by chance: its letters are single bytes above 127, which UTF-8 has only in groups. A character of number 0 that stands
 * in a text by mistake is left in it, so that its cell can be named.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  const text = strictly(wide ?? "utf-8", bytes);
  if (text !== undefined && (!text.includes("\0") || isText(text))) {
    return { text, encoding: wide === undefined ? "UTF-8" : "UTF-16" };
  }
  const isMarked = wide !== undefined || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  const other = isMarked ? undefined : windows1252(bytes);
  if (other !== undefined && text === undefined && (!bytes.includes(0) || isText(other))) {
    return { text: other, encoding: "Windows-1252" };
  }
  return refuseFile(isMarked && text === undefined ? say.BROKEN_TEXT : say.BINARY);
}
