import { type Failure, fail, RuleError } from "./errors.ts";

/** What a step was refused for, if it was; an error that no person can act on is a fault of ours, and goes through. */
export function failureOf(step: () => void): Failure | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.failure;
    throw error;
  }
}

/** What a step gives; nothing where it is refused, such as where something else tells in full what is wrong. */
export function unlessRefused<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** What a step gives; where it is refused, the place of what was wrong is told as `placed` says. */
export function placedAs<T>(placed: (path: string) => string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { found, path, ...failure } = error.failure;
    return fail({ ...failure, path: placed(path), foundAs: found });
  }
}
