import { fieldsWhenRead, madeWhenRead } from "../madeWhenRead.ts";
import type { Explanation } from "../rules/explanation.ts";
import type { Text } from "../words.ts";
import type { Finding } from "./finding.ts";

/** A result with what was found on the way to it, and why it is what it is. */
export type Told<R, F> = R & { readonly findings: readonly F[]; readonly explanation: Explanation };

/** Adds an explanation alone, by the same terms as {@link toldWhenRead}. */
export function explainedWhenRead<R extends object>(
  result: R,
  explain: () => Explanation,
  isSteady = true,
): R & { readonly explanation: Explanation } {
  const explained = madeWhenRead(result, "explanation", explain);
  if (!isSteady) explained.explanation;
  return explained;
}

/**
 * Adds findings and an explanation to a result, made when they are first read, once. An explanation says what the findings say, of
 * copies: what is done to the list meanwhile changes nothing of it.
 *
 * `find` and `explain` look at nothing that may change meanwhile, neither the result itself, which
 * is the caller's, nor what was given, and refuse nothing. Where they ask something that may answer
 * otherwise later, such as a rule set of a user's own, `isSteady` is false, and both are made at once.
 */
export function toldWhenRead<R extends object, F extends Finding>(
  result: R,
  find: () => readonly F[],
  explain: (messages: readonly Text[]) => Explanation,
  isSteady = true,
): Told<R, F> {
  let found: readonly F[] | undefined;
  let messages: readonly Text[] | undefined;
  const look = () => {
    found ??= find();
    messages ??= found.map(({ message }) => ({ ...message }));
    return { found, messages };
  };
  const told = fieldsWhenRead(result, {
    findings: () => look().found,
    explanation: () => explain(look().messages),
  });
  if (!isSteady) [told.findings, told.explanation];
  return told;
}
