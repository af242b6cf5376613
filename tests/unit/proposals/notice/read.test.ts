import { type AssessOptions, agreementInForce, assessProposal, indexSeries, type Notice, yearWheel } from "rammetakst";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../../../src/errors.ts";
import { refusal } from "../../../refusal.ts";
import { AGREEMENT, notice, round, tariff } from "../notices.ts";

const reason = { kind: "documentation", evidence: "stated", amount: 1 } as const;
/** A notice with every field there is, so that only what a test puts in is wrong: a new field asks for its place here. */
const FULL: Required<Notice> = {
  ...notice(),
  service: "Botilbud, niveau 1",
  paragraph: "SEL § 107",
  operator: { kind: "municipality", municipality: "Vejen", name: "Vejen Kommune" },
  location: "Vejen",
  notifiedOn: "2024-10-01",
  buyer: "Aabenraa",
  citizens: 2,
  quantityPerYear: 730,
  roundTheClock: true,
  reasons: [reason],
  coverage: { soldDays: 700, occupiedDays: 730 },
  capacityChange: { placesBefore: 10, placesAfter: 12, isHighlySpecialised: true },
};

const refused = (given: unknown): Failure => refusal(() => assessProposal(given as Notice, AGREEMENT));
const withChange = (change: object) => refused({ ...FULL, ...change });
const without = (key: keyof Notice) => {
  const { [key]: _, ...rest } = FULL;
  return refused(rest);
};
const brief = ({ kind, path }: Failure) => `${kind} ${path}`;
const MEGABYTE = "9".repeat(1_000_000);

test("takes a notice with everything in it", () => {
  expect(assessProposal(FULL, AGREEMENT).verdict).toBe("within-agreed");
});

test.each<[string, () => Failure]>([
  ["missing id", () => without("id")],
  ["missing offer", () => without("offer")],
  ["missing operator", () => without("operator")],
  ["missing unit", () => without("unit")],
  ["missing current", () => without("current")],
  ["missing proposed", () => without("proposed")],
  ["missing effectiveFrom", () => without("effectiveFrom")],
  ["missing proposed.amount", () => withChange({ proposed: { priceLevel: 2025 } })],
  ["missing proposed.priceLevel", () => withChange({ proposed: { amount: 1 } })],
  ["missing operator.municipality", () => withChange({ operator: { kind: "municipality" } })],
  ["missing operator.region", () => withChange({ operator: { kind: "region" } })],
  ["missing operator.name", () => withChange({ operator: { kind: "private" } })],
  ["missing reasons[1].kind", () => withChange({ reasons: [reason, { evidence: "stated" }] })],
  ["missing reasons[0].evidence", () => withChange({ reasons: [{ kind: "other" }] })],
  ["malformed ", () => refused(null)],
  ["malformed ", () => refused([])],
  ["malformed ", () => refused("notice")],
  ["malformed id", () => withChange({ id: "" })],
  ["malformed id", () => withChange({ id: " " })],
  ["malformed id", () => withChange({ id: 1.5 })],
  ["malformed id", () => withChange({ id: Number.NaN })],
  ["malformed id", () => withChange({ id: MEGABYTE })],
  ["malformed offer", () => withChange({ offer: 12 })],
  ["malformed offer", () => withChange({ offer: MEGABYTE })],
  ["malformed operator", () => withChange({ operator: [] })],
  ["malformed operator", () => withChange({ operator: "Vejen" })],
  ["malformed operator.kind", () => withChange({ operator: { kind: "kommune" } })],
  ["malformed unit", () => withChange({ unit: "week" })],
  ["malformed current", () => withChange({ current: [2000, 2024] })],
  ["malformed current", () => withChange({ current: 2000 })],
  ["malformed reasons", () => withChange({ reasons: {} })],
  ["malformed reasons", () => withChange({ reasons: Array.from({ length: 101 }, () => reason) })],
  ["malformed reasons[0]", () => withChange({ reasons: ["documentation"] })],
  ["malformed reasons[0].kind", () => withChange({ reasons: [{ ...reason, kind: "constructor" }] })],
  ["malformed roundTheClock", () => withChange({ roundTheClock: "yes" })],
  ["malformed effectiveFrom", () => withChange({ effectiveFrom: 20_250_101 })],
  ["malformed effectiveFrom", () => withChange({ effectiveFrom: "2025-02-29" })],
  ["malformed effectiveFrom", () => withChange({ effectiveFrom: "01-01-2025" })],
  ["malformed effectiveFrom", () => withChange({ effectiveFrom: new Date(0) })],
  ["malformed notifiedOn", () => withChange({ notifiedOn: "2024-13-01" })],
  ["malformed proposed.priceLevel", () => withChange({ proposed: { amount: 1, priceLevel: "25-pl" } })],
  ["malformed proposed.priceLevel", () => withChange({ proposed: { amount: 1, priceLevel: 2025.5 } })],
  ["malformed proposed.priceLevel", () => withChange({ proposed: tariff(1, 1969) })],
  ["malformed proposed.priceLevel", () => withChange({ proposed: tariff(1, 2101) })],
  [
    "unknown-name operator.municipality",
    () => withChange({ operator: { kind: "municipality", municipality: "Vejn" } }),
  ],
  ["unknown-name operator.region", () => withChange({ operator: { kind: "region", region: "Fyn" } })],
  ["unknown-name location", () => withChange({ location: "Solgården" })],
  ["unknown-name buyer", () => withChange({ buyer: 999 })],
  [
    "unknown-key operator.region",
    () => withChange({ operator: { kind: "municipality", municipality: "Vejen", region: "syddanmark" } }),
  ],
  [
    "unknown-key operator.municipality",
    () => withChange({ operator: { kind: "private", name: "Fonden", municipality: "Vejen" } }),
  ],
  ["out-of-range current", () => withChange({ current: tariff(0, 2024) })],
  ["out-of-range current", () => withChange({ current: tariff(100, 2024, 100) })],
  ["out-of-range proposed.amount", () => withChange({ proposed: tariff("-0.01", 2025) })],
  ["out-of-range proposed.backRegulation", () => withChange({ proposed: tariff(100, 2025, "100.01") })],
  ["out-of-range citizens", () => withChange({ citizens: -1 })],
  ["out-of-range quantityPerYear", () => withChange({ quantityPerYear: "-0.5" })],
  ["out-of-range quantityPerYear", () => withChange({ quantityPerYear: 10n ** 12n })],
  ["out-of-range citizens", () => withChange({ quantityPerYear: undefined, citizens: 10n ** 12n })],
  ["out-of-range reasons[0].amount", () => withChange({ reasons: [{ ...reason, amount: -1 }] })],
  ["out-of-range coverage.occupiedDays", () => withChange({ coverage: { soldDays: 0, occupiedDays: 0 } })],
  ["out-of-range coverage.soldDays", () => withChange({ coverage: { soldDays: -1, occupiedDays: 10 } })],
  ["out-of-range coverage.soldDays", () => withChange({ coverage: { soldDays: "10.1", occupiedDays: 10 } })],
  ["missing coverage.soldDays", () => withChange({ coverage: { occupiedDays: 10 } })],
  [
    "out-of-range capacityChange.placesBefore",
    () => withChange({ capacityChange: { placesBefore: -1, placesAfter: 1 } }),
  ],
  [
    "out-of-range capacityChange.placesAfter",
    () => withChange({ capacityChange: { placesBefore: 2, placesAfter: "2.0" } }),
  ],
  ["unknown-key capacityChange", () => withChange({ capacityChange: { placesBefore: 2, placesAfter: 3, places: 1 } })],
  ["price-level proposed.priceLevel", () => withChange({ proposed: tariff(2110, 2023) })],
  ["outside-validity effectiveFrom", () => withChange({ effectiveFrom: "2024-12-31" })],
])("refuses a notice as %s", (expected, failing) => {
  const failure = failing();
  expect(brief(failure)).toBe(expected);
  for (const text of [failure.found, failure.allowed, failure.remedy]) {
    expect(text.da.length).toBeGreaterThan(0);
    expect(text.en.length).toBeGreaterThan(0);
    expect(text.da.length + text.en.length).toBeLessThan(2_000);
  }
});

describe("a number", () => {
  const places = ["current.amount", "proposed.amount", "proposed.backRegulation", "citizens", "quantityPerYear"];
  const put = (place: string, value: unknown) => {
    const [part, key] = place.split(".") as [keyof Notice, string | undefined];
    return key === undefined ? { [part]: value } : { [part]: { ...(FULL[part] as object), [key]: value } };
  };

  test.each<[string, unknown, string]>([
    ["1e999999", "1e999999", "malformed"],
    ["NaN", Number.NaN, "malformed"],
    ["infinity", Number.POSITIVE_INFINITY, "malformed"],
    ["a megabyte of digits", MEGABYTE, "malformed"],
    ["10^15 + 1", "1000000000000001", "out-of-range"],
    ["10^15 + 1 as a bigint", 10n ** 15n + 1n, "out-of-range"],
    ["13 decimals", "0.1234567890123", "out-of-range"],
    ["Danish text", "2.110,20", "malformed"],
    ["a list", [2110], "malformed"],
    ["an object", { amount: 2110 }, "malformed"],
    ["a function", () => 2110, "malformed"],
    ["something that looks like a Decimal", { toFixed: () => "2110" }, "malformed"],
  ])("that is %s is refused wherever it stands", (_, value, kind) => {
    for (const place of places) expect(brief(withChange(put(place, value)))).toBe(`${kind} ${place}`);
    const inReason = withChange({ reasons: [{ ...reason, amount: value }] });
    expect(brief(inReason)).toBe(`${kind} reasons[0].amount`);
  });

  test.each(["", null])("that is %j is refused where it must be given, and else as if it were not there", (value) => {
    for (const place of ["current.amount", "proposed.amount"]) {
      expect(brief(withChange(put(place, value)))).toBe(`malformed ${place}`);
    }
    for (const place of ["proposed.backRegulation", "citizens", "quantityPerYear"]) {
      const without = put(place, undefined);
      expect(JSON.stringify(assessProposal(notice(put(place, value)), AGREEMENT))).toBe(
        JSON.stringify(assessProposal(notice(without), AGREEMENT)),
      );
    }
  });

  test("of 10^15 and of 12 decimals is taken", () => {
    const large = notice({ current: tariff(10n ** 15n, 2024), proposed: tariff("1000000000000000", 2025) });
    expect(assessProposal(large, AGREEMENT).verdict).toBe("within-agreed");
    const fine = notice({ proposed: tariff("2110.200000000001", 2025) });
    expect(assessProposal(fine, AGREEMENT).agreed.excess.toString()).toBe("0.000000000001");
  });
});

describe("a key", () => {
  /** As a file may hold it: an own key of that name, at one place of a notice that is else complete. */
  const poisoned = (place: string) => {
    const poison = '"__proto__":{"polluted":true},';
    const text = JSON.stringify(FULL);
    const at = place === "" ? 1 : text.indexOf("{", text.indexOf(`"${place}"`)) + 1;
    return JSON.parse(text.slice(0, at) + poison + text.slice(at));
  };

  test.each(["", "operator", "current", "proposed", "reasons"])("__proto__ is refused in '%s'", (place) => {
    const failure = refused(poisoned(place));
    expect(brief(failure)).toBe(`unknown-key ${place === "reasons" ? "reasons[0]" : place}`);
    expect(failure.found.da).toBe('"__proto__"');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each(["constructor", "toString", "hasOwnProperty"])("%s is refused too", (key) => {
    expect(brief(withChange({ [key]: 1 }))).toBe("unknown-key ");
  });

  test.each<[string, string, object]>([
    ["", "effectiveFrom", { efectiveFrom: "2025-01-01" }],
    ["", "reasons", { reason: [] }],
    ["operator", "municipality", { operator: { kind: "municipality", municpality: "Vejen" } }],
    ["current", "priceLevel", { current: { amount: 2000, pricelevel: 2024 } }],
    ["proposed", "backRegulation", { proposed: { amount: 2110, priceLevel: 2025, backregulation: 0 } }],
    ["reasons[1]", "reference", { reasons: [reason, { ...reason, refrence: "Lov nr. 1" }] }],
  ])("that is misspelt in '%s' suggests %s, also where that is missing", (path, meant, change) => {
    const failure = withChange(change);
    expect(brief(failure)).toBe(`unknown-key ${path}`);
    expect(failure.remedy).toEqual({ da: `mente du ${meant}?`, en: `did you mean ${meant}?` });
    expect(failure.allowed.da).toContain(meant);
  });

  test("of another place is not suggested, and one that nothing is near is to be removed", () => {
    expect(withChange({ amount: 2110 }).remedy.da).not.toContain("amount");
    expect(withChange({ zzzzzzzz: 1 }).remedy.en).toContain("remove the key");
    expect(withChange({ ["k".repeat(1_000_000)]: 1 }).found.da.length).toBeLessThan(200);
  });

  test("that a unit or kind is misspelt by is suggested", () => {
    expect(withChange({ unit: "days" }).remedy.en).toBe("did you mean day?");
    expect(withChange({ reasons: [{ ...reason, kind: "wage" }] }).remedy.en).toBe("did you mean wages?");
    expect(withChange({ unit: 1 }).remedy.en).toBe("correct the value");
  });
});

describe("an object that is no plain data", () => {
  const throwing = (key: string) =>
    Object.defineProperty({ ...FULL, id: "n2" }, key, {
      enumerable: true,
      get: () => {
        throw new Error("not to be read");
      },
    });

  test("is refused where it throws, and stops no other notice", () => {
    expect(brief(refused(throwing("offer")))).toBe("malformed ");
    const { failed, assessments } = round([FULL, throwing("offer"), throwing("id")]);
    expect(assessments).toHaveLength(1);
    expect(failed.map(({ id, failure }) => [id, failure.path])).toEqual([
      ["n2", "notices[1]"],
      [undefined, "notices[2]"],
    ]);
  });

  test("is read once where its getters change their mind", () => {
    let times = 0;
    const given = {
      ...FULL,
      get proposed() {
        times += 1;
        return tariff(times === 1 ? 2110 : -1, 2025);
      },
    };
    const { agreed, notice: kept } = assessProposal(given, AGREEMENT);
    expect([agreed.excess.toString(), kept.proposed.amount]).toEqual(["0", 2110]);
  });
});

describe("the call", () => {
  const refusedCall = (agreement: unknown, options?: unknown) =>
    brief(refusal(() => assessProposal(FULL, agreement as typeof AGREEMENT, options as AssessOptions)));

  test.each([undefined, null, "syddanmark", {}, { region: "syddanmark" }])(
    "needs an agreement, not %j",
    (agreement) => {
      expect(refusedCall(agreement)).toBe(`${agreement === undefined ? "missing" : "malformed"} agreement`);
    },
  );

  test("needs options that are series or a wheel of the region, and no others", () => {
    expect(refusedCall(AGREEMENT, null)).toBe("malformed options");
    expect(refusedCall(AGREEMENT, [])).toBe("malformed options");
    expect(refusedCall(AGREEMENT, { series: "syddanmark" })).toBe("malformed options.series");
    const { id: _, ...nameless } = indexSeries("syddanmark");
    expect(refusedCall(AGREEMENT, { national: nameless })).toBe("malformed options.national");
    expect(refusedCall(AGREEMENT, { national: { ...nameless, id: "own", title: {} } })).toBe(
      "malformed options.national",
    );
    expect(refusedCall(AGREEMENT, { national: { rate: () => 0 } })).toBe("malformed options.national");
    expect(refusedCall(AGREEMENT, { serie: indexSeries("syddanmark") })).toBe("malformed options.serie");
    expect(refusedCall(AGREEMENT, { wheel: { deadlines: [], region: "syddanmark" } })).toBe("malformed options.wheel");
    const elsewhere = yearWheel(agreementInForce("sjaelland", "2025-01-01"), 2025);
    expect(refusedCall(AGREEMENT, { wheel: elsewhere })).toBe("malformed options.wheel");
    expect(refusedCall(AGREEMENT, JSON.parse('{"__proto__": 1}'))).toBe("malformed options.__proto__");
  });
});
