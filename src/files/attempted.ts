import { type Failure, RuleError } from "../errors.ts";

/** What a step gives, or why it cannot; anything but a refusal of the library is thrown on. */
export function attempted<T>(step: () => T): { readonly made: T } | { readonly failure: Failure } {
  try {
    return { made: step() };
  } catch (error) {
    if (error instanceof RuleError) return { failure: error.failure };
    throw error;
  }
}
