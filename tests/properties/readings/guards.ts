import { describe, expect, test } from "vitest";
import type { RoundingMode } from "../../../src/numbers/rounding.ts";
import type { Rounding } from "../../../src/rules/parameter.ts";
import type { Dialect } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS, type SqlDialect } from "../../../src/rules/sql/dialects.ts";
import type { Text } from "../../../src/words.ts";
import type { SqlRow } from "./engine.ts";

export const own = (text: string): Text => ({ da: text, en: text });

/** A rounding to a unit, by its name. */
export function roundingTo(name: string, value: string, mode: RoundingMode): Rounding {
  const known = { value, scope: null, from: null, to: null, mark: "local", source: own("a test") } as const;
  return { id: `test.${name}`, name, title: own(name), unit: "1", values: [known], mode };
}

/** What is taken out of the text: by another dialect, or by hand where the dialect does not say it. */
export interface Without {
  readonly dialect?: Partial<Dialect>;
  readonly edit?: (text: string) => string;
}

/** A guard of the text, what is asked and given with it; `without` it is something else, or stops otherwise. */
export interface Guarded<Asked> {
  readonly guard: string;
  readonly asked: Asked;
  readonly wanted: readonly unknown[] | RegExp;
  readonly without: Without;
}

/** A text as the dialect writes it when something is taken out of it. */
export function textWithout(name: SqlDialect, { dialect = {}, edit }: Without, write: () => string): string {
  const list = DIALECTS as Record<string, Dialect>;
  const whole = DIALECTS[name];
  list[name] = { ...whole, ...dialect };
  try {
    const text = write();
    const edited = edit === undefined ? text : edit(text);
    if (edit !== undefined) expect(edited).not.toBe(text);
    return edited;
  } finally {
    list[name] = whole;
  }
}

/** Holds that each guard is needed; `answer` asks the database. */
export function describeEachGuard<Asked>(
  guards: readonly Guarded<Asked>[],
  answer: (asked: Asked, without: Without) => Promise<SqlRow[]>,
): void {
  async function meets({ asked, wanted }: Guarded<Asked>, without: Without): Promise<boolean> {
    try {
      const rows = await answer(asked, without);
      return !(wanted instanceof RegExp) && rows.map(({ q }) => q).join() === wanted.join();
    } catch (error) {
      return wanted instanceof RegExp && error instanceof Error && wanted.test(error.message);
    }
  }

  describe("each guard of the text is needed, and what it guards against is seen without it", () => {
    test.each(guards)("$guard", async (each) => {
      expect(await meets(each, {})).toBe(true);
      expect(await meets(each, each.without)).toBe(false);
    });
  });
}
