import type { z } from "zod";
import { fail, nearest } from "../errors.ts";
import type { Text } from "../words.ts";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, Text>> = {
  string: { da: "tekst", en: "text" },
  number: { da: "et tal", en: "a number" },
  int: { da: "et helt tal", en: "a whole number" },
  boolean: { da: "true eller false", en: "true or false" },
  array: { da: "en liste", en: "a list" },
  object: { da: "et objekt", en: "an object" },
  date: { da: "en dato, der findes, som ÅÅÅÅ-MM-DD", en: "a date that exists, as YYYY-MM-DD" },
};

const NUMBER: Text = {
  da: "et tal: number, Decimal, bigint eller tekst som 1055.68",
  en: "a number: number, Decimal, bigint or text such as 1055.68",
};

/** `["proposed", "amount"]` under `notices[3]` is `notices[3].proposed.amount`. */
function pathText(path: readonly PropertyKey[], under: string): string {
  return path.reduce<string>((so, key) => {
    if (typeof key === "number") return `${so}[${key}]`;
    return so === "" ? String(key) : `${so}.${String(key)}`;
  }, under);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((so, key) => (so as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function allowedText(issue: Issue): Text {
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join(", ");
    return { da: values, en: values };
  }
  if (issue.code === "custom") return issue.params?.wanted === "date" ? (KINDS.date as Text) : NUMBER;
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? { da: issue.expected, en: issue.expected };
  if (issue.code === "too_small") return { da: "ikke tom tekst", en: "text that is not empty" };
  if (issue.code === "too_big") return { da: `højst ${issue.maximum}`, en: `at most ${issue.maximum}` };
  return { da: "tekst eller et helt tal", en: "text or a whole number" };
}

function unknownKey(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  path: string,
  keys: readonly string[],
): never {
  const [key = ""] = issue.keys;
  const near = nearest(key, keys);
  return fail({
    kind: "unknown-key",
    path,
    found: key,
    allowed: { da: "kun kendte nøgler", en: "known keys only" },
    remedy: near
      ? { da: `mente du ${near}?`, en: `did you mean ${near}?` }
      : { da: "fjern nøglen; den ville ellers blive overset", en: "remove the key; it would otherwise be ignored" },
  });
}

/** Turns the first thing a schema found wrong into an error that names its place; `keys` are those to suggest from. */
export function schemaFailure(error: z.ZodError, given: unknown, under: string, keys: readonly string[]): never {
  const [issue] = error.issues;
  if (issue === undefined) throw error;
  const path = pathText(issue.path, under);
  if (issue.code === "unrecognized_keys") return unknownKey(issue, path, keys);
  const found = valueAt(given, issue.path);
  const missing = found === undefined;
  const remedy: Text = missing
    ? { da: "tilføj værdien", en: "add the value" }
    : { da: "ret værdien", en: "mend the value" };
  return fail({
    kind: missing ? "missing" : "malformed",
    path,
    ...(missing ? { foundAs: { da: "intet", en: "nothing" } } : { found }),
    allowed: allowedText(issue),
    remedy,
  });
}
