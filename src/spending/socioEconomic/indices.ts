import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero, refuseOutOfRange } from "../../given/figures.ts";
import { compare, dividedBy, type Fraction, fraction } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import { listed } from "../labels.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import type { SocioEconomicOptions } from "./result.ts";

const MOST = fraction(10n);

function refuseMissing(names: readonly string[]): never {
  return fail({
    kind: "missing",
    path: "options.index",
    foundAs: {
      da: `intet indeks for ${listed(names, "da")}`,
      en: `no index of ${listed(names, "en")}`,
    },
    allowed: { da: "et indeks for hver kommune med en udgift", en: "an index for each municipality with spending" },
    remedy: { da: "giv indekset; intet gættes", en: "give the index; nothing is guessed" },
  });
}

function refuseSuperfluous({ name }: Municipality, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: { da: `${name}, som ingen udgift er givet for`, en: `${name}, which no spending is given of` },
    allowed: { da: "kommunerne med en udgift", en: "the municipalities with spending" },
    remedy: {
      da: "giv kommunens udgift, eller fjern dens indeks: gennemsnittet ville ellers være af andre kommuner",
      en: "give the municipality's spending, or remove its index: the mean would else be of other municipalities",
    },
  });
}

function readIndex(given: SocioEconomicOptions["index"][number], base: bigint, path: string): Fraction {
  const index = dividedBy(aboveZero(given.index, path, "as-written"), fraction(base));
  if (compare(index, MOST) <= 0) return index;
  return refuseOutOfRange(
    path,
    given.index,
    { da: `højst ${10n * base}`, en: `at most ${10n * base}` },
    { da: "skriv base: 100, hvis 100 er gennemsnittet", en: "write base: 100 if 100 is the mean" },
  );
}

/** The index of each municipality that there are figures of, by code; one too few or too many is refused. */
export function readIndices(
  { index: given, base = 1 }: SocioEconomicOptions,
  values: readonly MunicipalValue[],
): ReadonlyMap<number, Fraction> {
  const named = given.map(({ municipality }, i) => findMunicipality(municipality, `options.index[${i}].municipality`));
  refuseTwice(
    named.map(({ code }) => code),
    (i) => `options.index[${i}].municipality`,
  );
  const there = new Set(values.map(({ municipality }) => municipality.code));
  const indices = new Map<number, Fraction>();
  for (const [i, municipality] of named.entries()) {
    const path = `options.index[${i}]`;
    if (!there.has(municipality.code)) refuseSuperfluous(municipality, `${path}.municipality`);
    const each = given[i];
    if (each !== undefined) indices.set(municipality.code, readIndex(each, BigInt(base), `${path}.index`));
  }
  const missing = values.filter(({ municipality }) => !indices.has(municipality.code));
  if (missing.length > 0) refuseMissing(missing.map(({ municipality }) => municipality.name));
  return indices;
}
