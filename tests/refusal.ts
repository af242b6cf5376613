import { type Failure, RuleError } from "../src/errors.ts";

/** The failure that a call is refused with; another error, or none, is thrown on. */
export function refusal(call: () => unknown): Failure {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error instanceof RuleError) return error.failure;
    throw error;
  }
  throw new Error(`nothing was refused; the result is ${String(result)}`);
}
