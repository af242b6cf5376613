import { describe, expect, test } from "vitest";
import { functionCode } from "../../../src/spending/functionCode.ts";

describe("a function", () => {
  test.each([
    "5.28.22",
    "52822",
    52822,
    "052822",
    "05.28.22",
    "5.28.22 Plejefamilier",
    "52822 Plejefamilier",
    "5.28.22\u00A0Plejefamilier",
    " 5.28.22 – Plejefamilier",
    "5.28.22. Plejefamilier",
    "5.28.22 (plejefamilier efter § 66)",
    "5.28.22 § 66, stk. 1",
    "5.28.22 Plejefamilier fra 2011",
    "5.28.22 og andre",
  ])("%j is 5.28.22", (given) => expect(functionCode(given)).toBe("5.28.22"));

  test.each([
    "5.28.22/5.28.23",
    "5.28.22, 5.28.23",
    "5.28.22 og 5.28.23",
    "5.28.22 og 23",
    "5.28.22-24",
    "5.28.22 til 24",
    "52822 52823",
    "5.28.22 Plejefamilier og 5.28.23 Døgninstitutioner",
    "5.28.22 001",
    "5.28.22-001",
  ])("%j is several functions or a part of one, and a name of its own", (given) => {
    expect(functionCode(given)).toBe(given);
  });

  test.each([
    ["02201", "0.22.01"],
    ["002201", "0.22.01"],
    ["0.22.01 Fælles formål", "0.22.01"],
  ])("%j is %j, where the main account is 0", (given, code) => expect(functionCode(given)).toBe(code));

  test.each(["5.28", "5.28.22.001", "528221", "5282", "5.28.22a", "10001", "Botilbud", "§ 107", "2024"])(
    "%j is a name of its own",
    (given) => expect(functionCode(given)).toBe(given),
  );
});
