import { fail } from "../errors.ts";
import type { Notice } from "./notice.ts";
import { keysAt, noticeSchema } from "./noticeSchema.ts";
import { schemaFailure } from "./schemaFailure.ts";

/** What cannot even be looked at, such as an object whose getter throws, is no data. */
function unreadable(path: string): never {
  return fail({
    kind: "malformed",
    path,
    foundAs: { da: "et objekt, der ikke kan læses", en: "an object that cannot be read" },
    allowed: { da: "et varsel som almindelige data", en: "a notice as plain data" },
    remedy: { da: "giv varslet, som JSON.parse ville give det", en: "give the notice as JSON.parse would give it" },
  });
}

function checked(given: unknown) {
  try {
    return noticeSchema.safeParse(given, { reportInput: true });
  } catch {
    return undefined;
  }
}

/** A notice from outside whose every key is known and every value of its kind; its numbers are not yet read. */
export function parsedNotice(given: unknown, path: string): Notice {
  const result = checked(given);
  if (result === undefined) return unreadable(path);
  return result.success ? result.data : schemaFailure(result.error, path, keysAt);
}
