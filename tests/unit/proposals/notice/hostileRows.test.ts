import { assessProposalsSheets, asText, type Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { notice, round } from "../notices.ts";

const no = () => {
  throw new TypeError("no");
};
const TRAPS = ["get", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const;
const proxies = TRAPS.map((trap) => new Proxy({ ...notice() }, { [trap]: no }));
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cycle: Record<string, unknown> = { ...notice() };
cycle.operator = cycle;
const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((within) => ({ operator: within }), {});
const lists = (levels: number) => Array.from({ length: levels }).reduce<unknown>((within) => [within], []);
const million = () => {
  const row: Record<string, number> = {};
  for (let i = 0; i < 1_000_000; i++) row[`k${i}`] = i;
  return row;
};
const class_ = new (class {
  get id() {
    return no();
  }
})();

const ROWS: readonly (readonly [string, () => unknown])[] = [
  ["a list", () => [notice()]],
  ["an empty list", () => []],
  ["a long list", () => Array.from({ length: 1_000_000 }, () => 1)],
  ...proxies.map((proxy, i) => [`a proxy that fails to ${TRAPS[i]}`, () => proxy] as const),
  ["a revoked proxy", revoked],
  ["a revoked proxy within", () => ({ ...notice(), operator: revoked() })],
  ["a proxy of a list within", () => ({ ...notice(), reasons: new Proxy([1], { get: no }) })],
  ["a million keys", million],
  ["a million keys within", () => ({ ...notice(), operator: million() })],
  ["a million keys for a text", () => ({ ...notice(), offer: million() })],
  ["a deep object", () => deep(100_000)],
  ["a deep list", () => ({ ...notice(), reasons: lists(100_000) })],
  ["a deep object for a text", () => ({ ...notice(), offer: deep(100_000) })],
  ["a circle", () => cycle],
  ["a getter that fails", () => class_],
  [
    "a getter that fails within",
    () => ({ ...notice(), current: Object.defineProperty({}, "amount", { get: no, enumerable: true }) }),
  ],
  ["a text that fails", () => ({ ...notice(), offer: { toString: no, [Symbol.toPrimitive]: no } })],
  ["a number that fails", () => ({ ...notice(), citizens: { toFixed: no } })],
  ["a prototype of its own", () => JSON.parse('{ "__proto__": { "id": "x" }, "constructor": 1 }')],
  ["keys of symbols", () => ({ [Symbol("id")]: 1 })],
  ["a date", () => new Date(Number.NaN)],
  ["a map", () => new Map([["id", "x"]])],
  ["a function", () => notice],
  ["a symbol", () => Symbol("notice")],
  ["a bigint", () => 10n ** 100_000n],
  ["a megabyte", () => "x".repeat(1_000_000)],
  ["a megabyte for a key", () => ({ ["x".repeat(1_000_000)]: 1 })],
  ["a megabyte for a text", () => ({ ...notice(), unit: "x".repeat(1_000_000) })],
  ["a megabyte of controls", () => ({ ...notice(), offer: "\u0000".repeat(1_000_000) })],
];

describe("a row that is hostile", () => {
  test.each(ROWS)("as %s fails alone and is listed, and the others stand", (_, row) => {
    const made = row();
    const result = round([notice({ id: "first" }), made, notice({ id: "last", service: "b" })]);
    expect(result.assessments.map(({ id }) => id)).toEqual(["first", "last"]);
    expect(result.failed).toHaveLength(1);
    const { row: at, failure } = result.failed[0] ?? {};
    expect([at, failure?.path.startsWith("notices[1]")]).toEqual([1, true]);
    expect(JSON.stringify(result.failed).length).toBeLessThan(3_000);
    expect(asText(assessProposalsSheets(result).failed, "da")).toContain("notices[1]");
  });

  test("fails as one of many without slowing the rest", () => {
    const result = round(Array.from({ length: 2_000 }, (_, i) => ROWS[i % 2]?.[1]() as Notice));
    expect(result.failed).toHaveLength(2_000);
  });
});

test("holes of a list fail row by row, and a list that cannot be read is refused as a whole", () => {
  const holes: unknown[] = [notice()];
  holes.length = 3;
  expect(round(holes).failed.map(({ row }) => row)).toEqual([1, 2]);
  const { proxy, revoke } = Proxy.revocable<unknown[]>([], {});
  revoke();
  for (const list of [proxy, new Proxy([notice()], { get: no }), {}, "notices", undefined]) {
    expect(refusal(() => round(list as never))).toMatchObject({ kind: "malformed", path: "notices" });
  }
});

test("a proxy that gives its keys and values is read, whatever it says of having them", () => {
  const result = round([new Proxy({ ...notice() }, { has: no })]);
  expect(result.assessments).toHaveLength(1);
});
