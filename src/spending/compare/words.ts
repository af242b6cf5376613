import { frozen } from "../../frozen.ts";
import { capital, type Text } from "../../words.ts";
import type { MeanKind } from "./meanKind.ts";

// Groups and means.

export const COUNTRY: Text = frozen({ da: "hele landet", en: "the whole country" });

export const OWN_GROUP: Text = frozen({ da: "egen gruppe", en: "own group" });

const MEANS: Readonly<Record<MeanKind, Text>> = frozen({
  weighted: { da: "vægtet", en: "weighted" },
  unweighted: { da: "uvægtet", en: "unweighted" },
});

export const meanKindText = (kind: MeanKind): Text => MEANS[kind];

/** A mean in the name of its group: `Hele landet, vægtet gennemsnit`. */
export function meanOf(group: Text, kind: MeanKind): Text {
  const [name, { da, en }] = [capital(group), MEANS[kind]];
  return { da: `${name.da}, ${da} gennemsnit`, en: `${name.en}, ${en} mean` };
}

/** What a difference is taken from: `hele landet, vægtet`. */
export function fromMean(group: Text, kind: MeanKind): Text {
  const { da, en } = MEANS[kind];
  return { da: `${group.da}, ${da}`, en: `${group.en}, ${en}` };
}

// The tables.

export const OWN_REGION: Text = frozen({ da: "egen region", en: "own region" });

export const OWN_MUNICIPALITY_GROUP: Text = frozen({ da: "egen kommunegruppe", en: "own municipality group" });

// What is refused.

export const noFigures = (group: Text): Text => ({ da: `ingen tal for ${group.da}`, en: `no figures of ${group.en}` });

export const ONE_OF_GROUP: Text = frozen({
  da: "mindst én af gruppens kommuner",
  en: "at least one municipality of the group",
});

export const GIVE_GROUP: Text = frozen({
  da: "giv gruppens kommuner, eller vælg en anden",
  en: "give the group's municipalities, or choose another",
});

export const SAY_HOW_TAKEN: Text = frozen({
  da: "sig, hvordan gennemsnittet er taget",
  en: "say how the mean was taken",
});

export const mixedMeans = (of: Text, from: Text): Text => ({
  da: `et ${of.da} gennemsnit mod et ${from.da}`,
  en: `a mean that is ${of.en} against one that is ${from.en}`,
});

export const SAME_KIND: Text = frozen({ da: "to gennemsnit af samme slags", en: "two means of the same kind" });

export const TAKE_SAME_KIND: Text = frozen({
  da: "tag begge vægtet eller begge uvægtet: ellers viser forskellen også, at store og små kommuner tæller forskelligt",
  en: "take both weighted or both unweighted: else the difference also shows that large and small municipalities count differently",
});

// The explanation.

export const THOSE_COMPARED: Text = frozen({ da: "de sammenlignede kommuner", en: "the municipalities compared" });

export const KINDS: Text = frozen({
  da: "I et vægtet gennemsnit tæller hver indbygger lige meget, i et uvægtet hver kommune. Forskelle er kun taget mellem gennemsnit af samme slags; en kommune indgår selv i sin gruppe.",
  en: "In a weighted mean each inhabitant counts alike, in an unweighted one each municipality. Differences are taken between means of the same kind only; a municipality is itself in its group.",
});

export const TITLE: Text = frozen({ da: "Udgift pr. indbygger sammenlignet", en: "Spending per inhabitant compared" });

/** A mean with its kind: `vægtet 1.226,0 kr. pr. indbygger`. */
export const ofKind = (kind: MeanKind, figure: Text): Text => ({
  da: `${MEANS[kind].da} ${figure.da}`,
  en: `${MEANS[kind].en} ${figure.en}`,
});

export const meansOfGroup = (group: Text, municipalities: number, means: readonly Text[]): Text => ({
  da: `Gennemsnit for ${group.da} (${municipalities} kommuner): ${means.map(({ da }) => da).join(" og ")}.`,
  en: `Mean of ${group.en} (${municipalities} municipalities): ${means.map(({ en }) => en).join(" and ")}.`,
});

// Findings.

export const groupIncomplete = (group: Text, municipalities: number, all: number, missing: Text): Text => ({
  da: `Gennemsnittet for ${group.da} er taget over ${municipalities} af ${all} kommuner; der mangler ${missing.da}, og intet er sat i stedet.`,
  en: `The mean of ${group.en} is over ${municipalities} of ${all} municipalities. Not among them: ${missing.en}; nothing is put in their place.`,
});

export const GIVE_ALL: Text = frozen({
  da: "Giv alle gruppens kommuner.",
  en: "Give all municipalities of the group.",
});

export const notWeighted = (municipalities: Text): Text => ({
  da: `Indbyggertallet er ikke oplyst for ${municipalities.da}, så grupper med dem har kun et uvægtet gennemsnit.`,
  en: `No inhabitants are given for ${municipalities.en}, so that groups with them have an unweighted mean only.`,
});

export const COUNT_INHABITANTS: Text = frozen({
  da: "Oplys indbyggertallet, eller lad registret tælle indbyggerne på en dato.",
  en: "State the inhabitants, or let the register count them on a date.",
});

export const figuresRounded = (size: Text): Text => ({
  da: `Tallene er afrundede: en kommunes udgift kendes kun på ± ${size.da} nær, og gennemsnittene heller ikke nøjere.`,
  en: `The figures are rounded: a municipality's spending is known to ± ${size.en} only, and the means no closer.`,
});

export const IGNORE_SMALL: Text = frozen({
  da: "Tillæg ikke mindre forskelle betydning.",
  en: "Attach no meaning to smaller differences.",
});
