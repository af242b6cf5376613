import { type FailureKind, RuleError } from "rammetakst";

const failure = {
  kind: "malformed",
  path: "",
  found: { da: "en fejl", en: "a fault" },
  allowed: { da: "et tal", en: "a number" },
  remedy: { da: "skriv et tal", en: "write a number" },
} as const;
const error = new RuleError(failure);

export const kind: FailureKind = error.failure.kind;
export const inDanish: string = error.in("da");

// @ts-expect-error -- messages are in Danish or English
error.in("de");

// @ts-expect-error -- what went wrong is one of a known list
error.failure.kind === "wrong";

// @ts-expect-error -- a failure is read, not changed
error.failure.path = "notices[0]";

// @ts-expect-error -- both languages are asked for
new RuleError({ ...failure, remedy: { da: "skriv et tal" } });
