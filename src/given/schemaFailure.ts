import type * as z from "zod";
import { fail, nearest, refuseKey } from "../errors.ts";
import { didYouMean, OBJECT, objectWith } from "../failureWords.ts";
import { isPlain, isRecord } from "../isRecord.ts";
import { otherNumber } from "../numbers/otherNumber.ts";
import { WRITE_OTHER_NUMBER } from "../numbers/words.ts";
import { inBothLanguages, type Text } from "../words.ts";
import { keysAt } from "./keysAt.ts";
import { refuseMissing } from "./missing.ts";
import type { Keys } from "./oneOf.ts";
import { plainText } from "./plainText.ts";
import { kindRemedy } from "./remedies.ts";
import { LONGEST_LINE } from "./shape.ts";
import * as say from "./words.ts";

/** What a schema found wrong: as it noted it, or as an error of zod has it. */
type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

/** `["proposed", "amount"]` under `notices[3]` is `notices[3].proposed.amount`. */
function pathText(path: readonly PropertyKey[], under: string): string {
  return path.reduce<string>((so, key) => {
    if (typeof key === "number") return `${so}[${key}]`;
    return so === "" ? String(key) : `${so}.${String(key)}`;
  }, under);
}

function mostText({ maximum, origin }: Extract<Issue, { code: "too_big" }>): Text {
  const most = String(maximum);
  if (origin === "string") return say.mostCharacters(most);
  return origin === "array" ? say.mostInList(most) : say.atMost(most);
}

function leastText({ minimum, origin }: Extract<Issue, { code: "too_small" }>): Text {
  const least = String(minimum);
  if (origin === "string") return say.NOT_EMPTY;
  return origin === "array" ? say.leastInList(least) : say.atLeast(least);
}

/** The keys of a {@link oneOf} that a value is none of. */
function keysOf(issue: Issue): Keys | undefined {
  return issue.code === "custom" ? (issue.params?.oneOf as Keys | undefined) : undefined;
}

/** The key that a value is near to, or that is called so: `day` for `days`, and for `døgn` and `pr. døgn`. */
function nearestKey(found: string, keys: Keys): string | undefined {
  if (found.length > LONGEST_LINE) return undefined;
  const said = found.trim().toLowerCase().split(" ").at(-1);
  const called = Object.keys(keys).find((key) => keys[key]?.da === said || keys[key]?.en === said);
  return called ?? nearest(found, Object.keys(keys));
}

/** An issue of a value that may be of several kinds, with what each of them found wrong. */
type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

const isUnion = (issue: Issue): issue is UnionIssue => issue.code === "invalid_union" && issue.errors.length > 0;

/** Whether it is text or a whole number that was asked for, as {@link nameOrCode} does. */
function isNameOrCode({ errors }: UnionIssue): boolean {
  const [text, code] = errors.map(([first]) => first);
  if (errors.length !== 2 || text === undefined || code === undefined) return false;
  const isText = (text.code === "invalid_type" && text.expected === "string") || isNoPlainText(text);
  const isLength = (text.code === "too_small" || text.code === "too_big") && text.origin === "string";
  return (isText || isLength) && code.code === "invalid_type" && ["int", "number"].includes(code.expected);
}

/** The value that a path leads to. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], value);

/** What the kind that a value plainly is meant as found wrong in it: its keys, or what stands under them. */
function issuesOfMeant({ errors, input, path = [] }: UnionIssue): Issue[] | undefined {
  const meant = errors.filter((issues) =>
    issues.some((each) => each.path.length > 0 || each.code === "unrecognized_keys"),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1) return undefined;
  return only.map((each) => ({ ...each, path: [...path, ...each.path], input: valueAt(input, each.path) }) as Issue);
}

/** What is allowed by any of several kinds. */
function eitherText(errors: UnionIssue["errors"], keys: () => readonly string[]): Text {
  const texts = errors.flatMap(([first]) => (first === undefined ? [] : [allowedText(first, keys)]));
  const each = [...new Map(texts.map((text) => [text.en, text])).values()];
  return { da: each.map(({ da }) => da).join(", eller "), en: each.map(({ en }) => en).join(", or ") };
}

function allowedText(issue: Issue, keys: () => readonly string[]): Text {
  if (isUnion(issue)) return isNameOrCode(issue) ? say.NAME : eitherText(issue.errors, keys);
  if (issue.code === "invalid_type" && issue.expected === "object") {
    const known = keys();
    return known.length > 0 ? objectWith(known) : OBJECT;
  }
  return plainAllowed(issue);
}

function plainAllowed(issue: Issue): Text {
  const keys = keysOf(issue);
  if (keys !== undefined) return say.keysText(keys);
  if (issue.code === "invalid_value") return inBothLanguages(issue.values.map(String).join(", "));
  if (issue.code === "custom") return say.WANTED[String(issue.params?.wanted)] ?? say.NAME;
  if (issue.code === "invalid_type") return say.KINDS[issue.expected] ?? inBothLanguages(issue.expected);
  if (issue.code === "too_small") return leastText(issue);
  return issue.code === "too_big" ? mostText(issue) : say.NAME;
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
  if (near !== undefined) return didYouMean(near);
  return kindRemedy(schema, path, expectedBy(issue), input);
}

/** The class that an object with keys is an instance of; nothing for what is no such object. */
function instanceOf(value: unknown): string | undefined {
  if (!isRecord(value) || isPlain(value) || Object.keys(value as object).length === 0) return undefined;
  const name: unknown = (value as object).constructor?.name;
  return typeof name === "string" && name !== "" && name !== "Object" ? name : undefined;
}

const isNoPlainText = (issue: Issue): boolean => issue.code === "custom" && issue.params?.wanted === "plain-text";

/**
 * Turns what a schema found wrong into an error that names its place. An unknown key comes first: it is often the
 * misspelling of one that then is missing.
 */
export function refuseBySchema(issues: readonly Issue[], under: string, schema: z.core.$ZodType): never {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw new Error("a schema that refuses says why");
  const meant = isUnion(issue) ? issuesOfMeant(issue) : undefined;
  if (meant !== undefined) return refuseBySchema(meant, under, schema);
  const { path: at = [], input } = issue;
  const path = pathText(at, under);
  if (issue.code === "unrecognized_keys") return refuseKey(issue.keys[0] ?? "", keysAt(schema, at), path);
  if (isNoPlainText(issue)) plainText(String(input), path, LONGEST_LINE);
  const allowed = allowedText(issue, () => keysAt(schema, at));
  const other = issue.code === "custom" && issue.params?.wanted === "number" ? otherNumber(input) : undefined;
  if (other !== undefined)
    return fail({ kind: "malformed", path, foundAs: other, allowed, remedy: WRITE_OTHER_NUMBER });
  const instance = issue.code === "invalid_type" && issue.expected === "object" ? instanceOf(input) : undefined;
  if (instance !== undefined) {
    const remedy = remedyText(issue, schema);
    return fail({ kind: "malformed", path, foundAs: say.instanceOf(instance), allowed: say.plain(allowed), remedy });
  }
  if (input !== undefined) {
    return fail({ kind: "malformed", path, found: input, allowed, remedy: remedyText(issue, schema) });
  }
  return refuseMissing(path, allowed, say.ADD_VALUE);
}
