import type { Fraction } from "../../../numbers/fraction.ts";
import { kr } from "../../../numbers/krText.ts";
import { formatNumber } from "../../../numbers/numberText.ts";
import { inBoth, type Text, words } from "../../../words.ts";
import type { SupervisedOffer, SupervisionLine } from "./result.ts";

/** A line of the bill as a sentence. */
export function lineText({ item, number, tariff, amount }: SupervisionLine<Fraction>) {
  return inBoth((language) => {
    const [first = "", ...rest] = words[item][language];
    const what = first.toUpperCase() + rest.join("");
    const [each, sum] = [kr(tariff, language), kr(amount, language)];
    if (item === "supervisionTariff") {
      return language === "da"
        ? `${what}: ${number} af 12 måneder af ${each} er ${sum}`
        : `${what}: ${number} of 12 months of ${each} is ${sum}.`;
    }
    return language === "da" ? `${what}: ${number} · ${each} er ${sum}` : `${what}: ${number} · ${each} is ${sum}.`;
  });
}

/** How the places of a treatment offer came about. */
export function citizensText({ expectedCitizens }: SupervisedOffer, places: Fraction): Text[] {
  if (expectedCitizens === undefined) return [];
  return [
    inBoth((language) => {
      const [citizens, number] = [formatNumber(expectedCitizens, language), formatNumber(places, language)];
      return language === "da"
        ? `${citizens} forventede borgere i et behandlingstilbud regnes som ${number} pladser (en tiendedel, ikke afrundet).`
        : `${citizens} expected citizens of a treatment offer count as ${number} places (a tenth, not rounded).`;
    }),
  ];
}
