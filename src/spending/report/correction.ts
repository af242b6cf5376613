import { absolute } from "../../numbers/fraction.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { scatterPicture } from "../../reports/pictures/scatterPicture.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { municipalAmounts } from "../perInhabitant/municipalAmounts.ts";
import { perInhabitantText } from "../perInhabitant/title.ts";
import type { AdjustedMunicipality, SocioEconomicAdjustment } from "../socioEconomic/result.ts";
import { socioEconomicAdjustmentSheet } from "../socioEconomic/sheet.ts";
import { socioEconomicAdjustment } from "../socioEconomic/socioEconomicAdjustment.ts";
import type { ReportBasis } from "./basis.ts";
import { fractionOf, largest, least, type Parts, subtitled } from "./parts.ts";

const WITHOUT_INDEX: Text = Object.freeze({
  da: "Der er ikke givet noget socioøkonomisk indeks, så udgifterne er ikke korrigeret. Det kræver et indeks for hver kommune.",
  en: "No socio-economic index is given, so spending is not corrected. It takes an index for each municipality.",
});

function sideText(each: AdjustedMunicipality | undefined, language: Language): string {
  if (each === undefined) return "";
  const size = perInhabitantText(absolute(fractionOf(each.residual)), language);
  const over = each.residual.isNegative() ? { da: "under", en: "below" } : { da: "over", en: "above" };
  return `${each.municipality} ${size} ${over[language]}`;
}

function finding({ municipalities }: SocioEconomicAdjustment, to: number): Text {
  return inBoth((language) => {
    const most = sideText(
      largest(municipalities, (each) => each.residual),
      language,
    );
    const fewest = sideText(
      least(municipalities, (each) => each.residual),
      language,
    );
    return language === "da"
      ? `Længst fra det, indekset lader forvente i ${to}, ligger ${most} og ${fewest}.`
      : `Furthest from what the index lets expect in ${to} are ${most} and ${fewest}.`;
  });
}

/** Spending per inhabitant against the index, with the line of what is expected. */
function correctionPicture(basis: ReportBasis, result: SocioEconomicAdjustment): Picture {
  const { to } = basis;
  const mean = fractionOf(result.mean.value);
  const name = inBoth((language) =>
    language === "da"
      ? `forventet udgift, gennemsnittet ${perInhabitantText(mean, "da")} × indeks`
      : `expected spending, the mean ${perInhabitantText(mean, "en")} × index`,
  );
  return scatterPicture(socioEconomicAdjustmentSheet(result), {
    names: "municipality",
    x: "socioIndex",
    y: "perInhabitant",
    line: { name, slope: result.mean.value },
    title: { da: `Udgift og socioøkonomisk indeks ${to}`, en: `Spending and socio-economic index ${to}` },
    ...subtitled(basis),
  });
}

/** Spending of the last year corrected by the index, or that none is given. */
export function correctionParts(basis: ReportBasis): Parts {
  const { data, options, payers, to } = basis;
  const { index, indexBase, date, population, halfUnit } = options;
  if (index === undefined) return [WITHOUT_INDEX];
  const values = municipalAmounts(data, {
    year: to,
    date,
    payers,
    ...(population && { population }),
    ...(halfUnit !== undefined && { halfUnit }),
  });
  const subject = { da: `${to}`, en: `${to}` };
  const result = socioEconomicAdjustment(values, { index, subject, ...(indexBase && { base: indexBase }) });
  return [finding(result, to), correctionPicture(basis, result), socioEconomicAdjustmentSheet(result)];
}
