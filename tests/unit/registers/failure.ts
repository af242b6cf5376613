import { type Failure, RuleError } from "../../../src/errors.ts";

/** What a call fails with; the test fails when the call does not. */
export function failureOf(call: () => unknown): Failure {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleError) return error.failure;
    throw error;
  }
  throw new Error("nothing was thrown");
}
