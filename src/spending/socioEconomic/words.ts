import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import type { MeanKind } from "../compare/meanKind.ts";

// What is refused.

export const noIndex = (municipalities: Text): Text => ({
  da: `intet indeks for ${municipalities.da}`,
  en: `no index of ${municipalities.en}`,
});

export const INDEX_FOR_EACH: Text = frozen({
  da: "et indeks for hver kommune med en udgift",
  en: "an index for each municipality with spending",
});

export const GIVE_INDEX: Text = frozen({ da: "giv indekset; intet gættes", en: "give the index; nothing is guessed" });

export const noSpending = (municipality: string): Text => ({
  da: `${municipality}, som ingen udgift er givet for`,
  en: `${municipality}, which no spending is given of`,
});

export const WITH_SPENDING: Text = frozen({ da: "kommunerne med en udgift", en: "the municipalities with spending" });

export const GIVE_SPENDING: Text = frozen({
  da: "giv kommunens udgift, eller fjern dens indeks: gennemsnittet ville ellers være af andre kommuner",
  en: "give the municipality's spending, or remove its index: the mean would else be of other municipalities",
});

export const atMost = (limit: bigint): Text => ({ da: `højst ${limit}`, en: `at most ${limit}` });

export const WRITE_BASE: Text = frozen({
  da: "skriv base: 100, hvis 100 er gennemsnittet",
  en: "write base: 100 if 100 is the mean",
});

export const MUNICIPALITYS_INHABITANTS: Text = frozen({
  da: "kommunens indbyggere",
  en: "the municipality's inhabitants",
});

// The explanation.

export const TITLE: Text = frozen({
  da: "Udgift pr. indbygger korrigeret for socioøkonomiske forhold",
  en: "Spending per inhabitant corrected for socio-economic conditions",
});

export const USERS_INDEX: Text = frozen({
  da: "Indekset er brugerens eget. En afvigelse viser ikke i sig selv, om en kommune er dyr: den rummer alt, indekset ikke måler.",
  en: "The index is the user's own. A residual does not in itself show that a municipality is costly: it holds all that the index does not measure.",
});

const THE_MEANS: Readonly<Record<MeanKind, Text>> = frozen({
  weighted: { da: "det vægtede gennemsnit", en: "the weighted mean" },
  unweighted: { da: "det uvægtede gennemsnit", en: "the unweighted mean" },
});

export function expectedSpending(kind: MeanKind, municipalities: number, mean: Text): Text {
  const of = THE_MEANS[kind];
  return {
    da: `Forventet udgift = ${of.da} af de ${municipalities} kommuner (${mean.da}) × kommunens indeks; afvigelsen er den faktiske udgift minus den forventede.`,
    en: `Expected spending = ${of.en} of the ${municipalities} municipalities (${mean.en}) × the municipality's index; the residual is the actual less the expected.`,
  };
}

// Findings.

export const COMPUTE_ON_ALL: Text = frozen({
  da: "Regn på de kommuner, indekset er beregnet for, eller læs kun rækkefølgen.",
  en: "Compute on the municipalities that the index was made for, or read the order only.",
});

export const indexOffMean = (kind: Text, mean: Text, amount: Text): Text =>
  sentence({
    da: `Indekset har et ${kind.da} gennemsnit på ${mean.da} og ikke 1 over disse kommuner; derfor går afvigelserne ikke op, men giver tilsammen ${amount.da}.`,
    en: `The index has a mean, ${kind.en}, of ${mean.en} and not 1 over these municipalities; the residuals therefore do not even out but sum to ${amount.en}.`,
  });
