import { expect, test } from "vitest";
import { decoded } from "../../../src/files/decoded.ts";

/** The code points of the bytes 128 to 159 in Windows-1252, as the Encoding Standard of WHATWG lists them (index windows-1252). */
const LISTED = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

test("every byte of Windows-1252 is its character", () => {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
  const { text, encoding } = decoded(bytes);
  const wanted = [...LISTED, ...Array.from({ length: 96 }, (_, i) => i + 160)];
  expect(encoding).toBe("Windows-1252");
  expect(Array.from(text, (character) => character.charCodeAt(0))).toEqual(wanted);
});
