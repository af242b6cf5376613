import { fail } from "../errors.ts";
import { MOST_BYTES } from "./limits.ts";
import { refuseFile, refuseTooLarge } from "./refuse.ts";
import * as say from "./words.ts";

/** What a file is, by how it begins. */
export interface Content {
  readonly kind: "xlsx" | "text";
  readonly bytes: Uint8Array;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How files begin that are neither text nor a workbook of today, and what they are called. */
const OTHERS: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF"],
  [[0x1f, 0x8b], "gzip"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
  [[0x89, 0x50, 0x4e, 0x47], "PNG"],
  [[0xff, 0xd8, 0xff], "JPEG"],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** The bytes of what was given. A view is taken as it is: of a larger buffer only its own part is the file. */
function bytesOf(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (Object.prototype.toString.call(given) === "[object ArrayBuffer]") return new Uint8Array(given as ArrayBuffer);
  if (typeof given === "string") return new TextEncoder().encode(given);
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "content",
    found: given,
    allowed: say.NOT_CONTENT,
    remedy: say.READ_FILE_FIRST,
  });
}

/** A page of a browser under another name, as some banks of statistics save their tables. */
function isHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 400));
  return /^\W{0,9}<(\?xml|!doctype|html|head|meta|body|table|workbook)\b/i.test(start);
}

/** What a file is by its own content; what can be no table is refused with what it is. */
export function contentOf(given: unknown): Content {
  const bytes = bytesOf(given);
  if (bytes.length === 0) return refuseFile(say.NO_CONTENT);
  if (bytes.length > MOST_BYTES) refuseTooLarge(say.bytesFound(bytes.length), say.mostBytes(MOST_BYTES));
  if (begins(bytes, ZIP)) return { kind: "xlsx", bytes };
  if (begins(bytes, OLD_OFFICE)) return refuseFile(say.OLD_WORKBOOK);
  const other = OTHERS.find(([start]) => begins(bytes, start));
  if (other !== undefined) return refuseFile(say.otherFile(other[1]));
  if (isHtml(bytes)) return refuseFile(say.otherFile("HTML"));
  return { kind: "text", bytes };
}
