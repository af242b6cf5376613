import { beforeAll, expect, test } from "vitest";
import { isText, type Text } from "../../src/words.ts";
import { codeIn } from "../unit/house/plainWords.ts";
import { type Examples, examples } from "./shown.ts";

let all: Examples = { calls: [], results: [], shown: [] };
beforeAll(async () => {
  all = await examples();
}, 240_000);

/** All that a value holds which `is` of a kind, each object looked at once. */
function within<T>(value: unknown, is: (each: unknown) => each is T, met = new Set<unknown>()): T[] {
  if (typeof value !== "object" || value === null || met.has(value)) return [];
  met.add(value);
  const own = is(value) ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((held) => within(held, is, met))];
}

interface Said {
  readonly code: string;
  readonly message: Text;
  readonly remedy: Text;
}

function isFinding(value: unknown): value is Said {
  const { code, message, remedy } = (value ?? {}) as Partial<Said>;
  return typeof code === "string" && isText(message) && isText(remedy);
}

/** Everything that the examples give, and that is made to show it. */
const given = (): unknown[] => [...all.results.map(({ result }) => result), ...all.shown.map(({ first }) => first)];

/** A text whose languages are the same is a name, and a name is the caller's. */
const texts = (): Text[] => within(given(), isText).filter(({ da, en }) => da !== en);

test("no text of a result or of what shows it speaks code", () => {
  const said = new Map(texts().map((text) => [text.da, text]));
  const faults = [...said.values()].flatMap(({ da, en }) =>
    [...codeIn(da, "da").map((code) => [code, da]), ...codeIn(en, "en").map((code) => [code, en])].map(
      ([code, text]) => `${code}: ${text}`,
    ),
  );
  expect(faults).toEqual([]);
  expect(said.size).toBeGreaterThan(1000);
});

test("every finding speaks in whole sentences", () => {
  const found = within(given(), isFinding);
  const isWhole = (text: string) => /^[\p{Lu}\p{N}"„−-].*[.?!]$/su.test(text);
  const faults = found.flatMap(({ code, message, remedy }) =>
    [message.da, message.en, remedy.da, remedy.en].filter((text) => !isWhole(text)).map((text) => `${code}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(70);
});
