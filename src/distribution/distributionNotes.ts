import { frozen } from "../frozen.ts";
import { inBoth, type Text } from "../words.ts";
import type { Distribution } from "./distribution.ts";
import { kroner } from "./figures.ts";
import type { DistributionMethod } from "./methods/method.ts";
import { municipalitiesOf } from "./participants.ts";

const METHODS: Readonly<Record<DistributionMethod, Text>> = frozen({
  "largest-remainder": {
    da: "Fordelt efter største brøks metode: hver uafrundet andel er rundet ned, og de enheder, der er tilbage, er givet én ad gangen til de største rester.",
    en: "Distributed by largest remainder: every quota is rounded down, and the units left are given one by one to the largest remainders.",
  },
  "round-each": {
    da: "Hver andel er afrundet for sig; halve enheder er rundet væk fra nul.",
    en: "Each share is rounded alone; halves away from zero.",
  },
  "sainte-lague": {
    da: "Fordelt efter Sainte-Laguës metode: enhederne er givet til de største kvotienter, når fordelingsnøglerne divideres med 1, 3, 5 og så videre.",
    en: "Distributed by Sainte-Laguë's method: the units are given to the largest quotients of the keys divided by 1, 3, 5 and so on.",
  },
  "d-hondt": {
    da: "Fordelt efter d'Hondts metode: enhederne er givet til de største kvotienter, når fordelingsnøglerne divideres med 1, 2, 3 og så videre.",
    en: "Distributed by D'Hondt's method: the units are given to the largest quotients of the keys divided by 1, 2, 3 and so on.",
  },
});

const TIES = frozen({
  municipalities: {
    da: "Står to kommuner lige, går enheden til den med den laveste kommunekode.",
    en: "Where two municipalities are equal, the unit goes to the one with the lower code.",
  },
  others: {
    da: "Står to deltagere lige, går enheden til den, hvis id kommer først i tegnorden.",
    en: "Where two participants are equal, the unit goes to the one whose id comes first by code point.",
  },
} as const satisfies Record<string, Text>);

const SUM_IS_EXACT: Text = Object.freeze({
  da: "Andelene giver tilsammen præcis det beløb, der skulle fordeles.",
  en: "The shares add up exactly to the total.",
});

function unitNote({ unit }: Distribution): Text {
  return inBoth((language) => {
    const size = kroner(unit, language);
    return language === "da"
      ? `Andelene er et helt antal enheder på ${size}`
      : `The shares are whole units of ${size}.`;
  });
}

function differenceNote({ difference, method }: Distribution): Text {
  if (difference.isZero()) return SUM_IS_EXACT;
  const more = difference.isPositive();
  const alone = method === "round-each";
  return inBoth((language) => {
    const size = kroner(difference.abs(), language);
    if (language === "en") {
      const why = alone ? "since each is rounded alone" : "since the total is no whole number of units";
      return `The shares add up to ${size} ${more ? "more" : "less"} than the total, ${why}.`;
    }
    const why = alone ? "fordi hver er afrundet for sig" : "fordi beløbet ikke er et helt antal enheder";
    return `Andelene giver tilsammen ${size} ${more ? "mere" : "mindre"} end det beløb, der skulle fordeles, ${why}.`;
  });
}

/** What was guaranteed whatever the key, and to whom the key would have given less. */
function guaranteeNote({ floor, atFloor, fixed }: Distribution): Text[] {
  if (fixed !== undefined) {
    return [
      inBoth((language) =>
        language === "da"
          ? `Hver deltager får først ${kroner(fixed, language)}; resten er fordelt efter nøglen.`
          : `Each participant first gets ${kroner(fixed, language)}; the rest goes by the key.`,
      ),
    ];
  }
  if (floor === undefined) return [];
  const who = (atFloor ?? []).join(", ");
  return [
    inBoth((language) => {
      const size = kroner(floor, language);
      if (language === "da") return `Hver deltager får mindst ${size}${who && `; mindstebeløbet får ${who}.`}`;
      return `Each participant gets at least ${size}${who && `; the floor goes to ${who}`}.`;
    }),
  ];
}

/** What a reader must know of a distribution: unit, method, how ties were settled, and whether the sum is exact. */
export function distributionNotes(result: Distribution): Text[] {
  const ids = result.shares.map(({ id }) => id);
  const ties = municipalitiesOf(ids) === undefined ? TIES.others : TIES.municipalities;
  const notes = [unitNote(result), ...guaranteeNote(result), METHODS[result.method]];
  if (result.method !== "round-each") notes.push(ties);
  return [...notes, differenceNote(result)];
}
