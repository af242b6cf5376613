import { dirname, join } from "node:path/posix";
import * as rammetakst from "rammetakst";
import { findingCodes } from "rammetakst";
import { describe, expect, test } from "vitest";
import { FINDING_LIST, printFindingList } from "../../scripts/generate/findingList.ts";
import { codesByFunction } from "../../scripts/source/codesByFunction.ts";
import { textOf, typescriptFiles } from "../../scripts/source/syntax.ts";
import type { Codes } from "../../src/findings/codes.ts";
import { SEVERITIES, type Severity } from "../../src/findings/finding.ts";
import { findingSites } from "./findingSites.ts";

const ALL = findingCodes();
const ONE_EACH = /^\| `([\w-]+)` \| (`[\w`, ]+`) \|/gm;

type Given = Readonly<Record<string, readonly Severity[]>>;

/** How serious findings are whose code and severity do not stand next to each other, read in each file by hand. */
const APART: Readonly<Record<string, Given>> = {
  // The outcomes of a notice, spread into the finding; a year wheel in the options gives the same on assessed notices.
  "src/calendar/checkNotice.ts": {},
  "src/proposals/findings/timing.ts": { "notice-too-early": ["warning"], "notification-date-missing": ["warning"] },
  "src/proposals/findings/capacity.ts": { "capacity-step-not-known": ["warning"] },
  "src/proposals/findings/reasons.ts": {
    "stated-only": ["warning"],
    "reason-amount-missing": ["warning"],
    "reason-reference-missing": ["warning"],
    "law-not-named": ["warning"],
  },
  "src/proposals/findings/rounding.ts": {
    "within-rounding-to-kroner": ["info"],
    "within-rounding-of-current": ["info"],
  },
  "src/proposals/findings/shift.ts": {
    "shift-cannot-be-judged": ["warning", "info"],
    "shift-not-neutral": ["warning", "info"],
  },
  "src/financing/byKey/finding.ts": {
    "settlement-deadline-unknown": ["info"],
    "assumed-value": ["info"],
    "proposed-value": ["info"],
    "own-keys": ["info"],
    "own-key-date": ["info"],
    "own-area": ["info"],
    "own-split": ["info"],
    "no-cases": ["info"],
    "cases-differ-from-expected": ["info"],
  },
  "src/financing/byKey/keyFindings.ts": { "keys-differ-from-register": ["warning"] },
  "src/financing/byKey/resultFindings.ts": { "result-after-deadline": ["warning", "info"] },
  // Rates of a series that are derived from rounded amounts: the finding is made where series are.
  "src/financing/paymentPlan/findings.ts": { "rate-known-within-bounds": ["info"] },
  "src/financing/placementBudget/findings.ts": {
    "rate-known-within-bounds": ["info"],
    "tariff-missing": ["error"],
    "price-level-missing": ["error"],
    "series-missing": ["error"],
    "more-days-than-year": ["warning", "info"],
  },
  "src/findings/sharedFindings.ts": { "rule-carried-forward": ["info"] },
  "src/occupancy/budgeted/findings.ts": {
    "below-lowest": ["warning"],
    "above-highest": ["warning"],
    "above-recommended": ["info"],
  },
  "src/occupancy/report/doubtFindings.ts": {
    "tariff-missing": ["info"],
    "opening-days-of-year-missing": ["info"],
    "back-regulation-not-stated": ["info"],
    "carried-in-not-stated": ["info"],
    "no-budgeted-days": ["info"],
  },
  "src/occupancy/report/findings.ts": { "rule-carried-forward": ["warning"] },
  "src/refunds/stateRefund/findings.ts": {
    "spread-evenly": ["info"],
    "one-off-spread": ["info"],
    "household-summed": ["info"],
    "rules-before-2021-assumed": ["info"],
  },
  "src/spending/ceiling/findings.ts": { "rule-carried-forward": ["warning"] },
  "src/spending/completeness/findings.ts": {
    "payer-missing": ["warning"],
    "year-missing": ["warning"],
    "area-missing": ["warning"],
    "function-missing": ["warning"],
    "operator-kind-missing": ["warning"],
    "account-missing": ["warning"],
  },
  "src/spending/decompose/findings.ts": {
    "payer-not-comparable": ["warning"],
    "users-not-stated": ["warning"],
    "no-users": ["warning"],
  },
  "src/tariffs/assets/findings.ts": { "not-yet-acquired": ["info"], "fully-depreciated": ["info"] },
  "src/tariffs/supervision/bill/findings.ts": {
    "below-one-place": ["info"],
    "part-year-assumed": ["info"],
    "started-months-assumed": ["info"],
  },
  // The heading of a column.
  "src/words.ts": {},
};

/** What each file makes, as far as it is known there: a code and how serious it is. */
function made(): { readonly file: string; readonly code: string; readonly severity: Severity }[] {
  const sites = findingSites().flatMap(({ file, codes, severities }) =>
    codes.flatMap((code) => severities.map((severity) => ({ file, code, severity }))),
  );
  const apart = Object.entries(APART).flatMap(([file, codes]) =>
    Object.entries(codes).flatMap(([code, severities]) => severities.map((severity) => ({ file, code, severity }))),
  );
  return [...sites, ...apart];
}

/** The lists of meanings of all rooms, each with the folder that its type of codes is declared in. */
async function lists(): Promise<readonly { readonly folder: string; readonly codes: Codes<string> }[]> {
  const files = typescriptFiles("src").filter((file) => /\/codeWords\.ts$/.test(file) && !file.includes("findings/"));
  const each = files.map(async (file) => {
    const held: Record<string, Codes<string>> = await import(join("../..", file));
    const text = textOf(file);
    return Object.entries(held).map(([name, codes]) => {
      const type = new RegExp(`${name}: Codes<(.+?)>`).exec(text)?.[1];
      const from = new RegExp(`\\b${type}\\b[^;]* from "(.+)"`).exec(text)?.[1];
      return { folder: from === undefined ? dirname(file) : join(dirname(file), dirname(from)), codes };
    });
  });
  return (await Promise.all(each)).flat();
}

describe("the list of findings", () => {
  test("is printed from the meanings as they are, each code once for each question", () => {
    const page = textOf(FINDING_LIST);
    expect(page).toBe(printFindingList());
    const rows = [...page.matchAll(ONE_EACH)].map(([, code]) => code).filter((code) => !isSeverity(code));
    expect(rows).toEqual(ALL.map(({ code }) => code));
  });

  test("has for every public function the codes that its result can have, and no others", () => {
    const listed = new Map<string, Set<string>>();
    for (const { code, of } of ALL) {
      for (const name of of) listed.set(name, (listed.get(name) ?? new Set()).add(code));
    }
    const plain = (map: ReadonlyMap<string, ReadonlySet<string>>) =>
      Object.fromEntries([...map].map(([name, codes]) => [name, [...codes].toSorted()]));
    expect(plain(listed)).toEqual(plain(codesByFunction()));
    expect([...listed.keys()].filter((name) => !(name in rammetakst))).toEqual([]);
  });

  test("says how serious each finding is as the source does", async () => {
    const all = made();
    for (const { folder, codes } of await lists()) {
      for (const [code, { severities }] of Object.entries(codes)) {
        const given = nearestOf(
          all.filter((each) => each.code === code),
          folder,
        );
        const wanted = SEVERITIES.filter((each) => given.some(({ severity }) => severity === each));
        expect({ folder, code, severities }).toEqual({ folder, code, severities: wanted });
      }
    }
    expect((await lists()).length).toBeGreaterThan(35);
  });

  test("knows every place where a finding is made", () => {
    const known = new Set(ALL.map(({ code }) => code));
    expect(all(({ code }) => !known.has(code))).toEqual([]);
    const unread = findingSites().filter(({ codes, severities }) => codes.length === 0 || severities.length === 0);
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.filter(({ file }) => !(file in APART)).map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  test("says in both languages what each means and what can be done, and speaks no code", () => {
    for (const { code, meaning, remedy, severities } of ALL) {
      for (const text of [meaning, remedy]) {
        for (const said of [text.da, text.en]) expect(said, code).toMatch(/^[A-ZÆØÅ].{7,}\.$/);
        for (const said of [text.da, text.en]) expect(said, code).not.toMatch(/[a-z][A-Z]|[{}`_]/);
      }
      expect(severities.length, code).toBeGreaterThan(0);
    }
  });

  test("cannot be changed by whoever asks for it", () => {
    expect(() => Object.assign(ALL[0] ?? {}, { code: "mine" })).toThrow(TypeError);
    expect(() => Object.assign(ALL[0]?.meaning ?? {}, { da: "mit" })).toThrow(TypeError);
    expect(findingCodes()).toEqual(ALL);
  });
});

/** Those of the question's own folder; where it has none, of its room, of what all rooms share, of anywhere. */
function nearestOf<T extends { readonly file: string }>(all: readonly T[], folder: string): readonly T[] {
  const room = folder.split("/").slice(0, 2).join("/");
  const near = [folder, room, "src/findings"].map((each) => all.filter(({ file }) => file.startsWith(`${each}/`)));
  return near.find(({ length }) => length > 0) ?? all;
}

const isSeverity = (code: string | undefined): boolean => (SEVERITIES as readonly unknown[]).includes(code);
const all = (keep: (each: ReturnType<typeof made>[number]) => boolean) => made().filter(keep);
