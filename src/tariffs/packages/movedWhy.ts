import { formatAmount } from "../../numbers/amountText.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { BASE } from "./input.ts";
import type { GroupEffect, MovedCosts, ServiceChange } from "./movedResult.ts";
import { serviceName } from "./names.ts";
import { PACKAGES_REST } from "./why.ts";

type Found = Omit<MovedCosts<Fraction>, "explanation">;

/** A service inside a sentence: `basis`, or a package by its name. */
function named(id: string, { changes }: Found, language: Language): string {
  const name = changes.find((each) => each.id === id)?.name ?? id;
  return id === BASE ? (language === "da" ? "basis" : "the base") : name;
}

function moveTexts(found: Found): Text[] {
  return found.moves.map(({ from, to, amount, what }) =>
    inBoth((language) => {
      const [source, target] = [named(from, found, language), named(to, found, language)];
      const size = kr(amount, language);
      const after = what === undefined ? "" : ` (${what})`;
      return language === "da"
        ? `Der flyttes ${size}${after} fra ${source} til ${target}.`
        : `${size}${after} is moved from ${source} to ${target}.`;
    }),
  );
}

function directionOf(change: Fraction): Text {
  if (change.n === 0n) return { da: "er uændret", en: "is unchanged" };
  return change.n > 0n ? { da: "stiger", en: "rises" } : { da: "falder", en: "falls" };
}

function changeText(change: ServiceChange<Fraction>): Text {
  return inBoth((language) => {
    const [before, after] = [kr(change.tariffBefore, language), kr(change.tariffAfter, language)];
    const [name, direction] = [serviceName(change)[language], directionOf(change.change)[language]];
    const unit = tariffUnitWords(change.unit)[language];
    if (change.change.n === 0n)
      return `${name}: ${language === "da" ? "taksten" : "the tariff"} ${direction}, ${after} ${unit}.`;
    return language === "da"
      ? `${name}: taksten ${direction} fra ${before} til ${after} ${unit}.`
      : `${name}: the tariff ${direction} from ${before} to ${after} ${unit}.`;
  });
}

function groupText({ id, perCitizen }: GroupEffect<Fraction>): Text {
  return inBoth((language) => {
    const size = formatAmount(absolute(perCitizen), language);
    if (perCitizen.n === 0n) return language === "da" ? `${id}: uændret.` : `${id}: unchanged.`;
    const more = perCitizen.n > 0n;
    return language === "da"
      ? `${id}: ${size} ${more ? "mere" : "mindre"} pr. borger om året.`
      : `${id}: ${size} ${more ? "more" : "less"} per citizen a year.`;
  });
}

function neutralText({ byRounding }: Found): Text {
  return inBoth((language) => {
    const size = kr(absolute(byRounding), language);
    const rounded =
      byRounding.n === 0n
        ? { da: "", en: "" }
        : {
            da: ` Afrundingen af taksterne ændrer betalingen med ${size} om året.`,
            en: ` The rounding of the tariffs changes what is paid by ${size} a year.`,
          };
    return language === "da"
      ? `Flytningen er neutral i alt: ved det forventede antal opvejer stigninger og fald præcis hinanden, når taksterne ikke afrundes.${rounded.da}`
      : `The move is neutral in total: at the expected numbers rises and falls balance exactly where the tariffs are not rounded.${rounded.en}`;
  });
}

/** Why tariffs change when costs are moved, and that it is neutral in total. */
export function movedExplained(found: Found): Explanation {
  const { offer, year, changes, groups, findings, before, after } = found;
  const title = {
    da: `Flytning mellem basis og ydelsespakker ${year}: ${offer}`,
    en: `Move between base and service packages ${year}: ${offer}`,
  };
  const says = [
    ...moveTexts(found),
    ...changes.map(changeText),
    ...groups.map(groupText),
    neutralText(found),
    ...findings.map(({ message }) => message),
  ];
  const stage = ({ explanation }: typeof before, da: string, en: string): Explanation => ({
    ...explanation,
    title: { da: `${da}: ${explanation.title.da}`, en: `${en}: ${explanation.title.en}` },
  });
  return account(title, says, [stage(before, "Før", "Before"), stage(after, "Efter", "After")], [PACKAGES_REST]);
}
