import { readFileSync } from "node:fs";
import {
  type Assessment,
  agreementInForce,
  type FindingCode,
  indexSeries,
  type Notice,
  type OwnEvent,
  proposalReply,
  type Severity,
  yearWheel,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { carriedAgreement, lastAgreement, unknownYearOfAll } from "../../../frontier.ts";
import { AGREEMENT, assessed, assessedRise, codesOf, findingOf, inRound, notice, rising, tariff } from "../notices.ts";

/** A finding with notices that just have it and notices that just do not have it, and what its message says. */
interface Shown {
  readonly severity: Severity;
  readonly says: { readonly da: string; readonly en: string };
  readonly has: () => Assessment;
  readonly hasNot: readonly (() => Assessment)[];
}

/** The limit is 2 110.20; 2 210.20 lies 100 kr. above it. */
const withReason = (reason: Partial<NonNullable<Notice["reasons"]>[number]>, to = "2210.20") =>
  assessedRise(to, { reasons: [{ kind: "wages", evidence: "stated", amount: 100, ...reason }] });

const shiftReason = { kind: "base-package-shift", evidence: "computed", amount: 10 } as const;
/** 1 000 kr. indexed is 1 055.10, here 10 kr. more; 500 kr. indexed is 527.55. */
const base = (changes: Partial<Notice> = {}) =>
  notice({
    id: "base",
    service: "Basis",
    current: tariff(1000, 2024),
    proposed: tariff("1065.10", 2025),
    quantityPerYear: 1000,
    reasons: [shiftReason],
    ...changes,
  });
const packages = (to: string, changes: Partial<Notice> = {}) =>
  notice({
    id: "package",
    service: "Pakke",
    current: tariff(500, 2024),
    proposed: tariff(to, 2025),
    quantityPerYear: 500,
    ...changes,
  });

const inWholeKroner = AGREEMENT.with({ limitRounding: "1" });
const ofThousand = (to: string, by: typeof AGREEMENT) =>
  assessed({ current: tariff(1000, 2024), proposed: tariff(to, 2025) }, {}, by);

const later = (changes: Partial<Notice> = {}) =>
  notice({
    id: "n2",
    current: tariff("2110.20", 2025),
    proposed: tariff(2200, 2025),
    effectiveFrom: "2025-07-01",
    ...changes,
  });

const own2020 = { series: indexSeries("syddanmark").with({ 2020: "0.02", 2021: "0.02" }) };
const on = (date: string, to: number, changes: Partial<Notice> = {}) =>
  assessed(
    { current: tariff(1000, 2019), proposed: tariff(to, 2020), effectiveFrom: date, ...changes },
    own2020,
    agreementInForce("syddanmark", date),
  );

/** By KL's rate to 2020, which is derived from rounded amounts. */
const byKl = (to: string) =>
  assessed(
    { current: tariff(2000, 2019), proposed: tariff(to, 2020), effectiveFrom: "2020-01-01" },
    { series: indexSeries("kl-general") },
    agreementInForce("syddanmark", "2020-01-01"),
  );

/** After the last agreement, with a rate of one's own where none is known. */
const next = unknownYearOfAll();
const lenient = carriedAgreement("syddanmark");
const inNext = { current: tariff(2000, next - 1), proposed: tariff(2060, next), effectiveFrom: `${next}-01-01` };
const series = indexSeries("syddanmark").with({ [next]: "0.03" });
const lastYear = lastAgreement("syddanmark").to.slice(0, 4);

const deadline = AGREEMENT.with({ noticeDeadline: 60 });
const notifiedOn = (date: string | undefined, agreement = deadline) =>
  assessed(date === undefined ? {} : { notifiedOn: date }, {}, agreement);

/** Notices from 1 April to 1 October of the year before. */
const deadlineRule: OwnEvent = {
  id: "notice",
  title: "Varsling",
  role: "notice",
  when: { monthsBefore: 3 },
  opens: { monthsBefore: 9 },
};
const wheel = yearWheel(AGREEMENT, 2025, { events: [deadlineRule] });
const byWheel = (date: string, own = wheel) => assessed({ notifiedOn: date }, { wheel: own });

/** A notice of an offer in Midtjylland, whose agreed indexation is not known, with one of 5.51 % of the user's own. */
function inMidtjylland(to: string, changes: Partial<Notice> = {}, year = 2025): Assessment {
  const rate = { series: indexSeries("syddanmark").with({ [year]: "0.0551" }) };
  const place = { operator: { kind: "municipality", municipality: "Silkeborg" }, location: "Silkeborg" } as const;
  const risen = { ...place, proposed: tariff(to, year), ...changes };
  return assessed(risen, rate, agreementInForce("midtjylland", `${year}-01-01`));
}

const kl = (to: string) =>
  assessed(
    { current: tariff("141.59", 2024), proposed: tariff(to, 2025) },
    { series: indexSeries("kl-tariff").with({ 2025: "0.027" }) },
  );

/** The municipality of an offer of 7 300 occupied days, and what a change of places in it needs. */
const sold = (soldDays: number, changes: Partial<Notice> = {}) =>
  assessed({ coverage: { soldDays, occupiedDays: 7_300 }, ...changes });
const places = (placesBefore: number, placesAfter: number, changes: Partial<Notice> = {}) =>
  assessed({ capacityChange: { placesBefore, placesAfter }, ...changes });
const privately = { operator: { kind: "private", name: "Fonden Havblik" }, location: "Vejen" } as const;

test("a limit is stated with the agreed rate where a year lies between the tariffs, and without it where none does", () => {
  const message = (changes: Partial<Notice>) => findingOf(assessed(changes), "above-agreed-rate").message;
  const rise = { proposed: tariff("2110.22", 2025) };
  expect(message(rise).da).toMatch(/over grænsen på 2\.110,20.kr\. efter den aftalte P\/L på 5,51.%\.$/);
  expect(message(rise).en).toMatch(/above the limit of DKK.2,110\.20 given by the agreed indexation of 5\.51%\.$/);
  const level = { ...rise, current: tariff(2000, 2025) };
  expect(message(level).da).toMatch(
    /over grænsen på 2\.000,00.kr\., som er uden P\/L, da begge takster er i samme prisniveau\.$/,
  );
  expect(message(level).en).toMatch(
    /above the limit of DKK.2,000\.00, which holds no indexation, since both tariffs are at the same price level\.$/,
  );
});

test("an excess under one øre is shown with its decimals, is said to be so, and asks for the tariff in whole øre first", () => {
  const finding = (proposed: string) =>
    findingOf(assessed({ current: tariff("1688", 2024), proposed: tariff(proposed, 2025) }), "above-agreed-rate");
  // 1 688 · 1.0551 = 1 781.0088, in whole øre 1 781.01: the tariff is 0.01 above the first and 0.0088 above the second. With
  // a current tariff half an øre higher the limit is 1 781.014075…, in øre the same: rounding alone does not reach it.
  const small = finding("1781.0188");
  expect(small.message.da).toMatch(
    /^Taksten ligger 0,0088.kr\. over grænsen på 1\.781,01.kr\. .* Det er under 1 øre pr\. enhed\.$/,
  );
  expect(small.message.en).toMatch(/^The tariff lies DKK.0\.0088 above .* That is less than 1 øre per unit\.$/);
  expect(small.remedy.da).toBe("Spørg, hvilken takst i hele øre der opkræves, før der bedes om en begrundelse.");
  const one = finding("1781.02");
  expect(one.message.da).not.toContain("under 1 øre");
  expect(one.remedy.da).toContain("Bed om en begrundelse");
});

test("an excess that nothing covers is warned of once, and one that is covered in part also for what is left", () => {
  const severities = (amount?: string) => {
    const found = amount === undefined ? assessedRise("2210.20") : withReason({ amount });
    return ["above-agreed-rate", "excess-unexplained"].map((code) => findingOf(found, code as FindingCode).severity);
  };
  expect(severities()).toEqual(["warning", "info"]);
  expect(severities("99.99")).toEqual(["warning", "warning"]);
});

test("back-regulation of one tariff that alone makes the excess is a warning, and the letter asks for that of the other", () => {
  // 2 150.25 · 1.0551 = 2 268.728775: as charged, 2 268.73 is the limit in whole øre; with the 58 kr. back it is 2 326.73.
  const alone = { current: { amount: "2150.25", priceLevel: 2024 }, proposed: tariff("2268.73", 2025, -58) };
  const found = assessed(alone);
  expect(found.agreed.excess.toString()).toBe("58");
  expect(findingOf(found, "back-regulation-taken-as-none")).toMatchObject({ severity: "warning", mark: "assumed" });
  expect(findingOf(found, "back-regulation-taken-as-none").message.da).toMatch(
    /kommer alene af, .*58,00.*regnet uden\. Som taksterne opkræves, ligger den varslede ikke over grænsen/,
  );
  const letter = proposalReply([found], { operator: "Vejen", lang: "da" })
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2060", "");
  expect(letter).toContain("- efterreguleringen i den gældende takst, eller at der ingen er");
  expect(letter).toContain(
    "Det er regnet, som om den gældende takst er uden efterregulering; har den en, kan taksten holde",
  );
  // What is asked for is the same in every finding, and the letter calls no part of it unexplained.
  const first = "Bed driftsherren om efterreguleringen i den gældende takst, før der bedes om en begrundelse";
  for (const code of ["above-agreed-rate", "excess-unexplained", "back-regulation-taken-as-none"] as const) {
    expect(findingOf(found, code).remedy.da).toContain(first);
  }
  expect(letter).not.toContain("uforklaret");
  expect(letter.match(/uden efterregulering|holdt ude/g)).toHaveLength(2);
  expect(letter).toContain(
    "den gældende takst 2.150,25 kr. (efterregulering ikke oplyst) og den varslede 2.268,73 kr. (heraf efterregulering ",
  );
  expect(letter).not.toContain("en begrundelse for");
  expect(letter).not.toContain("høring");
  // An øre more lies above as charged too; a computed reason for it all leaves nothing to ask for.
  const above = assessed({ ...alone, proposed: tariff("2268.75", 2025, -58) });
  expect(findingOf(above, "back-regulation-taken-as-none").severity).toBe("info");
  const reasons = [{ kind: "wages", evidence: "computed", amount: 58 }] as const;
  expect(findingOf(assessed({ ...alone, reasons }), "back-regulation-taken-as-none").severity).toBe("info");
  const other = assessed({ current: tariff("2100", 2024, 100), proposed: { amount: "2215.71", priceLevel: 2025 } });
  expect(findingOf(other, "back-regulation-taken-as-none").message.en).toContain("stated for the current tariff alone");
  expect(proposalReply([other], { operator: "Vejen", lang: "en" })).toContain(
    "- the back-regulation in the proposed tariff, or that there is none",
  );
});

/** The second of two notices, 2 000 → 2 050 → 2 100: back-regulation as the first proposes it, and as the second starts from it. */
function inTwoSteps(proposed: number | undefined, current: number | undefined): Assessment {
  const between = (backRegulation: number | undefined) => ({
    amount: 2050,
    priceLevel: 2025,
    ...(backRegulation !== undefined && { backRegulation }),
  });
  const first = notice({ id: "a", proposed: between(proposed) });
  const later = { id: "b", current: between(current), proposed: tariff(2100, 2025), effectiveFrom: "2025-07-01" };
  return inRound("b", [first, notice(later)]);
}

const SHOWN: Readonly<Record<FindingCode, Shown>> = {
  "above-agreed-rate": {
    severity: "warning",
    says: { da: "0,02 kr. over grænsen på 2.110,20 kr.", en: "DKK 0.02 above the limit of DKK 2,110.20" },
    has: () => assessedRise("2110.22"),
    hasNot: [() => assessedRise("2110.20"), () => assessedRise("2110.21")],
  },
  "above-national-rate-only": {
    severity: "info",
    says: { da: "0,01 kr. over grænsen på 2.078,00 kr.", en: "DKK 0.01 above the limit of DKK 2,078.00" },
    has: () => assessedRise("2078.01"),
    hasNot: [() => assessedRise("2078.00"), () => assessedRise("2110.22")],
  },
  /** In Midtjylland tariffs cannot rise in 2025-26; a private operator is not bound, and no agreed rate is known there. */
  "agreed-not-to-rise": {
    severity: "info",
    says: {
      da: "Taksten stiger med 0,05 %, men kommunerne og regionen har aftalt, at taksterne ikke kan stige i 2025-2026. Om P/L er inde",
      en: "The tariff rises by 0.05%, but the municipalities and the region have agreed that tariffs cannot rise in 2025-2026. Whether indexation is inside",
    },
    has: () => inMidtjylland("2001.00"),
    hasNot: [
      () => inMidtjylland("2000.00"),
      () => inMidtjylland("2001.00", { operator: { kind: "private", name: "Fonden Havblik" } }),
      () => inMidtjylland("2001.00", { current: tariff(2000, 2023), effectiveFrom: "2024-01-01" }, 2024),
      () => assessedRise("2110.20"),
    ],
  },
  "excess-unexplained": {
    severity: "warning",
    says: { da: "0,01 kr. af overskridelsen på 100,00 kr.", en: "DKK 0.01 of the excess of DKK 100.00" },
    has: () => withReason({ amount: "99.99" }),
    hasNot: [() => withReason({ amount: 100 }), () => assessedRise("2110.20")],
  },
  "stated-only": {
    severity: "warning",
    says: { da: '"løn" dækker 100,00 kr.', en: '"wages" covers DKK 100.00' },
    has: () => withReason({}),
    hasNot: [
      () => withReason({ evidence: "documented", reference: "Overenskomst 2024" }),
      () => withReason({ evidence: "computed" }),
      () => withReason({}, "2110.20"),
    ],
  },
  "reason-amount-missing": {
    severity: "warning",
    says: { da: '"tilsyn" har intet beløb', en: '"supervision" has no amount' },
    has: () => assessedRise("2110.22", { reasons: [{ kind: "supervision", evidence: "computed" }] }),
    hasNot: [
      () => withReason({}),
      () => assessedRise("2110.21", { reasons: [{ kind: "supervision", evidence: "computed" }] }),
      () => assessedRise("2110.20", { reasons: [{ kind: "supervision", evidence: "computed" }] }),
    ],
  },
  "reason-reference-missing": {
    severity: "warning",
    says: { da: '"løn" er angivet som dokumenteret, men uden henvisning', en: "but without a reference" },
    has: () => withReason({ evidence: "documented" }),
    hasNot: [
      () => withReason({ evidence: "documented", reference: "Overenskomst 2024" }),
      () => withReason({}),
      () => withReason({ evidence: "documented", kind: "law-change" }),
      () => withReason({ evidence: "documented" }, "2110.20"),
    ],
  },
  "law-not-named": {
    severity: "warning",
    says: { da: "loven er ikke nævnt", en: "the law is not named" },
    has: () => withReason({ evidence: "documented", kind: "law-change" }),
    hasNot: [
      () => withReason({ evidence: "documented", kind: "law-change", reference: "Lov nr. 1 af 2. januar 2024, § 3" }),
      () => withReason({ kind: "law-change" }),
      () => withReason({ evidence: "documented", kind: "law-change" }, "2110.20"),
    ],
  },
  "reasons-exceed-excess": {
    severity: "info",
    says: { da: "0,01 kr. mere end overskridelsen", en: "DKK 0.01 more than the excess" },
    has: () => withReason({ amount: "100.01" }),
    hasNot: [() => withReason({ amount: 100 }), () => withReason({ amount: 100 }, "2110.20")],
  },
  "shift-neutral": {
    severity: "info",
    says: { da: "går op inden for afrunding", en: "balances within rounding" },
    has: () => inRound("base", [base(), packages("507.55")]),
    hasNot: [
      () => inRound("base", [base(), packages("507.59")]),
      () => inRound("package", [base(), packages("507.55")]),
    ],
  },
  "shift-not-neutral": {
    severity: "warning",
    says: { da: "med 20,00 kr. om året", en: "by DKK 20.00 a year" },
    has: () => inRound("base", [base(), packages("507.59")]),
    hasNot: [() => inRound("base", [base(), packages("507.58")])],
  },
  "shift-cannot-be-judged": {
    severity: "warning",
    says: { da: "Der mangler de øvrige varsler", en: "Missing: the other notices" },
    has: () => inRound("base", [base()]),
    hasNot: [() => inRound("base", [base(), packages("507.55")]), () => inRound("base", [base({ reasons: [] })])],
  },
  "back-regulation-not-separated": {
    severity: "info",
    says: { da: "er ikke oplyst særskilt", en: "is not stated separately" },
    has: () => assessed({ current: { amount: 2000, priceLevel: 2024 }, proposed: { amount: 2110, priceLevel: 2025 } }),
    hasNot: [() => assessed({}), () => assessed({ current: { amount: 2000, priceLevel: 2024 } })],
  },
  "back-regulation-taken-as-none": {
    severity: "info",
    says: { da: "den gældende takst er regnet uden", en: "the current tariff is taken to hold none" },
    has: () => assessed({ current: { amount: 2000, priceLevel: 2024 } }),
    hasNot: [
      () => assessed({}),
      () => assessed({ current: { amount: 2000, priceLevel: 2024 }, proposed: { amount: 2110, priceLevel: 2025 } }),
    ],
  },
  "back-regulation-differs": {
    severity: "warning",
    says: {
      da: "er den, som varsel a varsler med efterreguleringen 50,00 kr., men her er dens efterregulering 20,00 kr.",
      en: "is the one that notice a proposes with back-regulation of DKK 50.00, but here its back-regulation is DKK 20.00.",
    },
    has: () => inTwoSteps(50, 20),
    hasNot: [() => inTwoSteps(50, 50), () => inTwoSteps(50, undefined), () => inTwoSteps(undefined, 0)],
  },
  /** 2 026 × 1.0551 = 2 137.6326, in whole kroner 2 138; 2 027 × 1.0551 = 2 138.6877, 2 139. */
  "within-rounding-to-kroner": {
    severity: "info",
    says: { da: "overskridelsen på 0,37 kr. falder bort", en: "the excess of DKK 0.37 falls away" },
    has: () => assessed({ current: tariff(2026, 2024), proposed: tariff(2138, 2025) }),
    hasNot: [
      () => assessed({ current: tariff(2026, 2024), proposed: tariff(2139, 2025) }),
      () => assessed({ current: tariff(2026, 2024), proposed: tariff(2137, 2025) }),
      () => assessed({ current: tariff("2026.01", 2024), proposed: tariff(2138, 2025) }),
      () => assessed({ current: tariff(2026, 2024), proposed: tariff("2137.99", 2025) }),
    ],
  },
  /** KL's tariff of 141.59 kr. raised by 2.7 per cent, 145.42: 141.595 × 1.027 = 145.4181. */
  "within-rounding-of-current": {
    severity: "info",
    says: {
      da: "141,59 kr. kan selv være rundet ned med op til 0,005 kr., og så kan grænsen være 145,42 kr.",
      en: "DKK 141.59 may itself have been rounded down by up to DKK 0.005, and then the limit can be DKK 145.42.",
    },
    has: () => kl("145.42"),
    hasNot: [
      () => kl("145.41"),
      () => kl("145.43"),
      () => assessed({ current: tariff(2026, 2024), proposed: tariff(2138, 2025) }),
    ],
  },
  /** 1 222 × 1.0551 = 1 289.3322; 1 222.50 × 1.0551 = 1 289.85975, in kroner 1 290. */
  "rounded-base-could-explain": {
    severity: "info",
    says: {
      da: "Er den gældende takst på 1.222,00 kr. selv rundet ned med op til 0,50 kr., kan P/L give op til 1.290,00 kr. Det er",
      en: "If the current tariff of DKK 1,222.00 was itself rounded down by up to DKK 0.50",
    },
    has: () => assessed({ current: tariff(1222, 2024), proposed: tariff(1290, 2025) }),
    hasNot: [
      () => assessed({ current: tariff(1222, 2024), proposed: tariff(1289, 2025) }),
      () => assessed({ current: tariff(1222, 2024), proposed: tariff(1291, 2025) }),
      () => assessed({ current: tariff("1222.01", 2024), proposed: tariff(1290, 2025) }),
      () => assessed({ current: tariff(1222, 2024), proposed: tariff(1290, 2025), ...privately }),
    ],
  },
  "operator-outside-agreement": {
    severity: "info",
    says: { da: "Aarhus Kommune hører ikke under", en: "Aarhus Kommune does not come under" },
    has: () => assessed({ operator: { kind: "municipality", municipality: "Aarhus" }, location: "Vejen" }),
    hasNot: [() => assessed({}), () => assessed({ operator: { kind: "region", region: "syddanmark" } })],
  },
  "location-not-stated": {
    severity: "info",
    says: { da: "ikke oplyst, hvor tilbuddet ligger", en: "Where the offer lies is not stated" },
    has: () => assessed({ operator: { kind: "private", name: "Fonden Havblik" } }),
    hasNot: [
      () => assessed({ operator: { kind: "private", name: "Fonden Havblik" }, location: "Vejen" }),
      () => assessed({ operator: { kind: "region", region: "syddanmark" } }),
    ],
  },
  "not-covered": {
    severity: "warning",
    says: {
      da: "solgte 730 af 7.300 belagte døgn til andre (10,00 %); først over 10 % er det omfattet",
      en: "sold 730 of 7,300 occupied days to others (10.00%); only above 10% is it covered",
    },
    has: () => sold(730),
    hasNot: [() => sold(731), () => assessed({}), () => sold(0, privately)],
  },
  "coverage-not-stated": {
    severity: "info",
    says: { da: "er ikke kontrolleret", en: "is not checked" },
    has: () => assessed({}),
    hasNot: [() => sold(730), () => sold(731), () => assessed(privately), () => on("2020-12-31", 1021)],
  },
  "coverage-not-known": {
    severity: "info",
    says: { da: "ikke kendt for Rammeaftale Syddanmark 2019-20", en: "is not known for" },
    has: () => on("2020-12-31", 1021, { coverage: { soldDays: 1, occupiedDays: 2 } }),
    hasNot: [
      () => on("2021-01-01", 1021, { coverage: { soldDays: 1, occupiedDays: 2 } }),
      () => on("2020-12-31", 1021),
    ],
  },
  "capacity-step": {
    severity: "info",
    says: {
      da: "Pladserne ændres fra 12 til 10. Afgøres af kommunen selv –",
      en: "The places change from 12 to 10. Decided by the municipality itself –",
    },
    has: () => places(12, 10),
    hasNot: [
      () => places(10, 12),
      () => assessed({}),
      () => places(12, 10, privately),
      () => places(12, 10, { coverage: { soldDays: 730, occupiedDays: 7_300 } }),
    ],
  },
  "capacity-step-not-known": {
    severity: "warning",
    says: {
      da: "Pladserne ændres fra 10 til 12. Hvad ændringen kræver efter Rammeaftale Syddanmark 2025-26, er ikke kendt",
      en: "The places change from 10 to 12. What the change needs by",
    },
    has: () => places(10, 12),
    hasNot: [() => places(12, 10), () => places(10, 12, privately)],
  },
  hearing: {
    severity: "warning",
    says: { da: "til høring i Forretningsudvalget", en: "heard by the executive committee" },
    has: () => on("2021-01-01", 1021),
    hasNot: [
      () => on("2021-01-01", 1020),
      () => on("2020-12-31", 1021),
      () => on("2021-01-01", 1021, { coverage: { soldDays: 1, occupiedDays: 10 } }),
    ],
  },
  "hearing-not-known": {
    severity: "info",
    says: { da: "ikke kendt for Rammeaftale Syddanmark 2019-20", en: "not known for" },
    has: () => on("2020-12-31", 1021),
    hasNot: [() => on("2020-12-31", 1020), () => on("2021-01-01", 1021)],
  },
  "mid-year-change": {
    severity: "info",
    says: { da: "fra den 2. januar 2025", en: "from 2 January 2025" },
    has: () => assessed({ effectiveFrom: "2025-01-02" }),
    hasNot: [() => assessed({ effectiveFrom: "2025-01-01" })],
  },
  "nothing-to-index": {
    severity: "info",
    says: { da: "Begge takster er i 2025-niveau", en: "Both tariffs are at the 2025 level" },
    has: () => assessed({ current: tariff(2000, 2025) }),
    hasNot: [() => assessed({})],
  },
  "level-is-not-tariff-year": {
    severity: "warning",
    says: { da: "gælder fra 2026, men er i 2025-niveau", en: "takes effect in 2026, but is at the 2025 level" },
    has: () => assessed({ effectiveFrom: "2026-01-01" }),
    hasNot: [() => assessed({ effectiveFrom: "2025-12-31" })],
  },
  "indexed-over-several-years": {
    severity: "warning",
    says: { da: "over 2 år, fra 2023- til 2025-niveau", en: "over 2 years, from the 2023 to the 2025 level" },
    has: () => assessed({ current: tariff(2000, 2023) }, { series: indexSeries("syddanmark").with({ 2024: "0.03" }) }),
    hasNot: [() => assessed({})],
  },
  "unit-may-differ": {
    severity: "warning",
    says: { da: "varslet siger pr. døgn", en: "the notice says per day" },
    has: () => assessedRise(10_000),
    hasNot: [() => assessedRise("9999.99"), () => assessedRise("400.01")],
  },
  "rate-known-within-bounds": {
    severity: "warning",
    // 2 000 kr. at 2.6978 % and at 2.7079 %: 2 053.96 and 2 054.16 (2 054.158). The current tariff's own rounding adds half an
    // øre, so that 2 053.96 and 2 054.16 come out alike by both.
    says: {
      da: "kendes kun mellem 2,6978 % og 2,7079 %: med den laveste er grænsen 2.053,96 kr. og varslet „ikke begrundet“, med den højeste er grænsen 2.054,16 kr. og varslet „inden for egen P/L-sats“",
      en: `known only between 2.6978% and 2.7079%: with the lowest the limit is DKK 2,053.96 and the notice is "unsubstantiated", with the highest the limit is DKK 2,054.16 and the notice is "within one's own indexation"`,
    },
    has: () => byKl("2053.97"),
    hasNot: [() => byKl("2053.96"), () => byKl("2054.18"), () => on("2020-01-01", 1021)],
  },
  "national-rate-not-known": {
    severity: "info",
    says: {
      da: `KL's generelle P/L fra ${next - 1} til ${next} er ikke kendt`,
      en: `from ${next - 1} to ${next} is not known`,
    },
    has: () => assessed(inNext, { series }, lenient),
    hasNot: [() => assessed(inNext, { series, national: indexSeries("kl-general").with({ [next]: "0.02" }) }, lenient)],
  },
  "no-agreed-deadline": {
    severity: "info",
    says: { da: "takst-årshjul", en: "tariff year wheel" },
    has: () => notifiedOn("2024-12-31", AGREEMENT),
    hasNot: [() => notifiedOn("2024-12-31")],
  },
  "notice-late": {
    severity: "warning",
    says: { da: "59 dage før ikrafttræden; fristen er 60 dage", en: "59 days before effect; the deadline is 60 days" },
    has: () => notifiedOn("2024-11-03"),
    hasNot: [() => notifiedOn("2024-11-02"), () => notifiedOn("2024-11-03", AGREEMENT)],
  },
  "notice-too-early": {
    severity: "warning",
    says: { da: "1 dag før den 1. april 2024, da det tidligst kan gives", en: "1 day before 1 April 2024" },
    has: () => byWheel("2024-03-31"),
    hasNot: [() => byWheel("2024-04-01"), () => byWheel("2024-10-01"), () => notifiedOn("2024-03-31")],
  },
  "wheel-of-another-year": {
    severity: "info",
    says: { da: "Årshjulet er for takståret 2026", en: "The year wheel is of the tariff year 2026" },
    has: () => byWheel("2024-12-31", yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)),
    hasNot: [() => byWheel("2024-12-31"), () => notifiedOn("2024-12-31")],
  },
  "notification-date-missing": {
    severity: "info",
    says: { da: "varslets dato er ikke oplyst", en: "the date of the notice is not stated" },
    has: () => notifiedOn(undefined),
    hasNot: [() => notifiedOn("2024-11-02"), () => notifiedOn(undefined, AGREEMENT)],
  },
  "notified-after-effect": {
    severity: "warning",
    says: { da: "trådte i kraft den 1. januar 2025", en: "took effect on 1 January 2025" },
    has: () => assessed({ notifiedOn: "2025-01-02" }),
    hasNot: [() => assessed({ notifiedOn: "2025-01-01" })],
  },
  "taken-together": {
    severity: "info",
    says: { da: "Varslerne n1, n2 gælder samme ydelse", en: "The notices n1, n2 are for the same service" },
    has: () => inRound("n1", [notice(), later()]),
    hasNot: [
      () => inRound("n1", [notice(), later({ service: "Dagtilbud" })]),
      () => inRound("n1", [notice(), later({ effectiveFrom: "2026-01-01" })]),
      () => inRound("n1", [notice(), later({ buyer: "Aabenraa" })]),
      () => inRound("n1", [notice(), later({ unit: "month" })]),
    ],
  },
  "notices-do-not-link": {
    severity: "error",
    says: { da: "ikke den, som varsel n1 endte på: 2.110,20 kr.", en: "not what notice n1 ended at: DKK 2,110.20" },
    has: () => inRound("n2", [notice(), later({ current: tariff("2110.19", 2025) })]),
    hasNot: [
      () => inRound("n2", [notice(), later()]),
      () => inRound("n1", [notice(), later()]),
      () => inRound("n1", [notice(), later({ service: "Dagtilbud", current: tariff("2110.19", 2025) })]),
    ],
  },
  "quantity-missing": {
    severity: "info",
    says: { da: "Der mangler køb pr. år", en: "Missing: the quantity a year" },
    has: () => assessed({}),
    hasNot: [() => assessed({ quantityPerYear: 0 }), () => assessed({ citizens: 2, roundTheClock: true })],
  },
  "this-year-spread-evenly": {
    severity: "info",
    says: { da: "jævnt fordelt over årets dage", en: "spread evenly over the year's days" },
    has: () => assessed({ unit: "hour", quantityPerYear: 10, effectiveFrom: "2025-07-01" }),
    hasNot: [
      () => assessed({ unit: "hour", quantityPerYear: 10 }),
      () => assessed({ unit: "hour", effectiveFrom: "2025-07-01" }),
      () => assessed({ citizens: 1, roundTheClock: true, effectiveFrom: "2025-07-01" }),
      () => assessed({ unit: "month", citizens: 1, effectiveFrom: "2025-07-01" }),
    ],
  },
  "carried-forward": {
    severity: "warning",
    says: { da: `udløb den 31. december ${lastYear}`, en: `ended on 31 December ${lastYear}` },
    has: () => assessed(inNext, { series }, lenient),
    hasNot: [() => assessed({}, {}, agreementInForce("syddanmark", "2026-12-31", { mode: "lenient" }))],
  },
  // 1 000 kr. indexed is 1 055.10, and by half an øre more on the current tariff 1 055.11; in whole kroner it is 1 055.
  "own-value-decides": {
    severity: "warning",
    says: {
      da: "som du selv har valgt: afrunding af grænsen (1,00 kr.). Uden dem ville den være: inden for afrunding.",
      en: "that you chose: rounding of the limit (1.00 DKK). Without them it would be: within rounding.",
    },
    has: () => ofThousand("1055.11", inWholeKroner),
    hasNot: [
      () => ofThousand("1055.10", inWholeKroner),
      () => ofThousand("1055.12", inWholeKroner),
      () => ofThousand("1055.11", AGREEMENT),
    ],
  },
  "local-value": {
    severity: "info",
    says: { da: "aftalt P/L-serie – KL's generelle P/L", en: "agreed indexation series – KL's general indexation" },
    has: () => assessed({}, { series: indexSeries("kl-general") }),
    hasNot: [
      () => assessed({}),
      () => assessed({}, { series: indexSeries("syddanmark") }),
      () => assessed({}, { series: indexSeries("syddanmark").with({ 2026: "0.03" }) }),
    ],
  },
};

const CODES = Object.keys(SHOWN) as FindingCode[];
/** Numbers and units stand with no-break spaces between them. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe.each(CODES)("%s", (code) => {
  const { severity, says, has, hasNot } = SHOWN[code];
  const finding = findingOf(has(), code);

  test("is there when it should be, once, and says its figures", () => {
    expect(codesOf(has()).filter((each) => each === code)).toHaveLength(1);
    expect(finding.severity).toBe(severity);
    expect(plain(finding.message.da)).toContain(says.da);
    expect(plain(finding.message.en)).toContain(says.en);
  });

  test("is not there when it should not be", () => {
    for (const without of hasNot) expect(codesOf(without())).not.toContain(code);
  });
});

test("every finding that the source declares is shown here", () => {
  const text = readFileSync(new URL("../../../../src/proposals/finding.ts", import.meta.url), "utf8");
  const declared = Array.from(text.matchAll(/^ {2}\| "([a-z-]+)"/gm), ([, code]) => code);
  expect(declared.length).toBeGreaterThan(30);
  expect(CODES).toEqual(expect.arrayContaining(declared));
});

describe("the words of every finding", () => {
  const every = CODES.flatMap((code) => SHOWN[code].has().findings);

  test.each(["da", "en"] as const)("are sentences in %s", (language) => {
    for (const { message, remedy } of every) {
      for (const sentence of [message[language], remedy[language]]) {
        expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*[^.]\.$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object|\.\.| {2}|null/);
      }
    }
  });

  test("differ between the languages, and rest on a source", () => {
    for (const { message, remedy, source, mark } of every) {
      expect(message.da).not.toBe(message.en);
      expect(remedy.da).not.toBe(remedy.en);
      expect([source.da.length, source.en.length, mark.length].every((length) => length > 0)).toBe(true);
    }
  });

  test("hold figures as text or decimals only", () => {
    for (const { figures } of every) {
      for (const figure of Object.values(figures)) expect(String(figure)).toMatch(/\S/);
    }
  });

  test("speak of one notice as of another: rising(…) and notice(…) are the same at the limit", () => {
    expect(codesOf(assessed({}))).toEqual(codesOf(assessed(rising("2110.20"))));
  });
});
