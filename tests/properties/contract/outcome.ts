import { RuleError } from "../../../src/errors.ts";

const LONGEST_MESSAGE = 2_000;

/** What stands in a text where a value was not there. */
const HOLE = /\b(?:undefined|NaN|Infinity)\b|\[object /;

/** Where a result holds what is no number, or a text with a hole; columns mark with NaN what a fault tells of, and what was found is told as it was. */
function flaw(value: unknown, path: string, seen: Set<unknown>): string | undefined {
  if (typeof value === "number" && Number.isNaN(value)) return `${path} is NaN`;
  if (typeof value === "string" && HOLE.test(value) && !/\.found\.(?:da|en)$/.test(path))
    return `${path} says ${value.slice(0, 200)}`;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen.has(value)) return undefined;
  seen.add(value);
  if ("isNaN" in value && typeof value.isNaN === "function" && value.isNaN()) return `${path} is a Decimal of NaN`;
  for (const [key, each] of Object.entries(value)) {
    const found = flaw(each, `${path}.${key}`, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value that was given holds what would be taken for a hole where it is repeated. */
function repeats(given: unknown, seen = new Set<unknown>()): boolean {
  if (typeof given === "string") return HOLE.test(given);
  if (typeof given === "number") return !Number.isFinite(given);
  if (typeof given !== "object" || given === null || seen.has(given)) return false;
  seen.add(given);
  return Object.entries(given).some(([key, each]) => HOLE.test(key) || repeats(each, seen));
}

function messageFlaw(error: RuleError): string | undefined {
  for (const message of [error.in("da"), error.in("en")]) {
    if (message.length > LONGEST_MESSAGE) return `a message of ${message.length} characters: ${message.slice(0, 200)}`;
  }
  return undefined;
}

/** The file and line that an error of the language comes from. */
function placeOf(error: Error): string {
  const line = error.stack?.split("\n").find((each) => each.includes("/src/"));
  return /src\/[^)]*/.exec(line ?? "")?.[0] ?? "?";
}

/** What a call did that none may do; nothing where it gave a whole result or refused in words. */
export function breach(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): string | undefined {
  try {
    const result = call(...args);
    return args.some((each) => repeats(each)) ? undefined : flaw(result, "result", new Set());
  } catch (error) {
    if (error instanceof RuleError) return messageFlaw(error);
    return error instanceof Error ? `${error.name} at ${placeOf(error)}: ${error.message}` : `threw ${String(error)}`;
  }
}
