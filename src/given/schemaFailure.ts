import type * as z from "zod";
import { fail, nearest, refuseKey } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { otherNumber, WRITE_OTHER_NUMBER } from "../numbers/otherNumber.ts";
import { inBoth, type Text } from "../words.ts";
import { keysAt } from "./keysAt.ts";
import { refuseMissing } from "./missing.ts";
import type { Keys } from "./oneOf.ts";
import { plainText } from "./plainText.ts";
import { kindRemedy, objectText } from "./remedies.ts";
import { LONGEST_LINE } from "./shape.ts";

type Issue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, Text>> = frozen({
  string: { da: "tekst", en: "text" },
  number: { da: "et tal", en: "a number" },
  int: { da: "et helt tal", en: "a whole number" },
  boolean: { da: "true eller false", en: "true or false" },
  array: { da: "en liste", en: "a list" },
  object: { da: "et objekt", en: "an object" },
});

const WANTED: ReadonlyMap<unknown, Text> = new Map([
  ["year", { da: "et årstal fra 1900 til 2200", en: "a year from 1900 to 2200" }],
  [
    "date",
    {
      da: "en dato fra 1900 til 2200, der findes, som 2025-01-31",
      en: "a date from 1900 to 2200 that exists, as 2025-01-31",
    },
  ],
  [
    "number",
    {
      da: "et tal, som tal eller som tekst med punktum før decimalerne (1055.68)",
      en: "a number, as a number or as text with a point before the decimals (1055.68)",
    },
  ],
]);

const NAME: Text = Object.freeze({
  da: "et navn som tekst, der ikke er tom, eller en kode som helt tal",
  en: "a name as text that is not empty, or a code as a whole number",
});

/** `["proposed", "amount"]` under `notices[3]` is `notices[3].proposed.amount`. */
function pathText(path: readonly PropertyKey[], under: string): string {
  return path.reduce<string>((so, key) => {
    if (typeof key === "number") return `${so}[${key}]`;
    return so === "" ? String(key) : `${so}.${String(key)}`;
  }, under);
}

function mostText({ maximum, origin }: Extract<Issue, { code: "too_big" }>): Text {
  if (origin === "string") return { da: `højst ${maximum} tegn`, en: `at most ${maximum} characters` };
  if (origin === "array") return { da: `højst ${maximum} i listen`, en: `at most ${maximum} in the list` };
  return { da: `højst ${maximum}`, en: `at most ${maximum}` };
}

function leastText({ minimum, origin }: Extract<Issue, { code: "too_small" }>): Text {
  if (origin === "string") return { da: "tekst, der ikke er tom", en: "text that is not empty" };
  if (origin === "array") return { da: `mindst ${minimum} i listen`, en: `at least ${minimum} in the list` };
  return { da: `mindst ${minimum}`, en: `at least ${minimum}` };
}

/** The keys of a {@link oneOf} that a value is none of. */
function keysOf(issue: Issue): Keys | undefined {
  return issue.code === "custom" ? (issue.params?.oneOf as Keys | undefined) : undefined;
}

/** `hour (time), day (døgn)`; a key that is the word itself stands alone. */
function keysText(keys: Keys): Text {
  return inBoth((language) =>
    Object.entries(keys)
      .map(([key, { [language]: called }]) => (called === key ? key : `${key} (${called})`))
      .join(", "),
  );
}

/** The key that a value is near to, or that is called so: `day` for `days`, and for `døgn` and `pr. døgn`. */
function nearestKey(found: string, keys: Keys): string | undefined {
  if (found.length > LONGEST_LINE) return undefined;
  const said = found.trim().toLowerCase().split(" ").at(-1);
  const called = Object.keys(keys).find((key) => keys[key]?.da === said || keys[key]?.en === said);
  return called ?? nearest(found, Object.keys(keys));
}

function allowedText(issue: Issue, keys: () => readonly string[]): Text {
  if (issue.code === "invalid_type" && issue.expected === "object") {
    const known = keys();
    return known.length > 0 ? objectText(known) : (KINDS.object as Text);
  }
  return plainAllowed(issue);
}

function plainAllowed(issue: Issue): Text {
  const keys = keysOf(issue);
  if (keys !== undefined) return keysText(keys);
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join(", ");
    return { da: values, en: values };
  }
  if (issue.code === "custom") return WANTED.get(issue.params?.wanted) ?? NAME;
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? { da: issue.expected, en: issue.expected };
  if (issue.code === "too_small") return leastText(issue);
  return issue.code === "too_big" ? mostText(issue) : NAME;
}

function nearestText(found: string, issue: Issue): string | undefined {
  const keys = keysOf(issue);
  if (keys !== undefined) return nearestKey(found, keys);
  return issue.code === "invalid_value" ? nearest(found, issue.values.map(String)) : undefined;
}

/** What an issue says was expected, in a word that remedies are found by. */
function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "custom") return String(issue.params?.wanted);
  return issue.code === "too_small" && issue.origin === "array" ? "too-few" : issue.code;
}

function remedyText(issue: Issue, schema: z.core.$ZodType): Text {
  const { input, path = [] } = issue;
  const near = typeof input === "string" ? nearestText(input, issue) : undefined;
  if (near !== undefined) return { da: `mente du ${near}?`, en: `did you mean ${near}?` };
  return kindRemedy(schema, path, expectedBy(issue), input);
}

const isNoPlainText = (issue: Issue): boolean => issue.code === "custom" && issue.params?.wanted === "plain-text";

/**
 * Turns what a schema found wrong into an error that names its place. An unknown key comes first: it is often the
 * misspelling of one that then is missing.
 */
export function refuseBySchema(issues: readonly Issue[], under: string, schema: z.core.$ZodType): never {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw new Error("a schema that refuses says why");
  const { path: at = [], input } = issue;
  const path = pathText(at, under);
  if (issue.code === "unrecognized_keys") return refuseKey(issue.keys[0] ?? "", keysAt(schema, at), path);
  if (isNoPlainText(issue)) plainText(String(input), path, LONGEST_LINE);
  const allowed = allowedText(issue, () => keysAt(schema, at));
  const other = issue.code === "custom" && issue.params?.wanted === "number" ? otherNumber(input) : undefined;
  if (other !== undefined)
    return fail({ kind: "malformed", path, foundAs: other, allowed, remedy: WRITE_OTHER_NUMBER });
  if (input !== undefined) {
    return fail({ kind: "malformed", path, found: input, allowed, remedy: remedyText(issue, schema) });
  }
  return refuseMissing(path, allowed, { da: "tilføj værdien", en: "add the value" });
}
