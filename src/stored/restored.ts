import { fromStoredForm, isStoredForm } from "./roundForm.ts";
import { kindMadeBy, kindOf } from "./shapes.ts";

/**
 * A result of a public function as it was made: itself where it is that, else what can be read of a copy. What was
 * changed, or is no result of the function, is refused by its place. `shape` is that of a part of the result.
 */
export function restored<T>(made: string, given: T, path: string, shape?: string): T {
  const kind = shape === undefined ? kindMadeBy(made) : kindOf(shape);
  return kind.isMade(given) ? given : (kind.restored(given, { made, path }) as T);
}

/** What a stored form holds; anything else is itself. */
export function unfolded<T>(given: T, path: string): T {
  return isStoredForm(given) ? (fromStoredForm(given, path) as T) : given;
}
