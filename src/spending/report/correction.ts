import { absolute } from "../../numbers/fraction.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { scatterPicture } from "../../reports/pictures/scatterPicture.ts";
import type { Text } from "../../words.ts";
import { municipalAmounts } from "../perInhabitant/municipalAmounts.ts";
import { perInhabitantText } from "../perInhabitant/words.ts";
import type { AdjustedMunicipality, SocioEconomicAdjustment } from "../socioEconomic/result.ts";
import { socioEconomicAdjustmentSheet } from "../socioEconomic/sheet.ts";
import { socioEconomicAdjustment } from "../socioEconomic/socioEconomicAdjustment.ts";
import { asGiven, NOTHING } from "../words.ts";
import type { ReportBasis } from "./basis.ts";
import { fractionOf, largest, least, type Parts, subtitled } from "./parts.ts";
import * as say from "./words.ts";

function residualSays(each: AdjustedMunicipality | undefined): Text {
  if (each === undefined) return NOTHING;
  const size = perInhabitantText(absolute(fractionOf(each.residual)));
  return say.farFrom(each.municipality, size, each.residual.isNegative());
}

function finding({ municipalities }: SocioEconomicAdjustment, to: number): Text {
  const [most, fewest] = [largest, least].map((end) => end(municipalities, ({ residual }) => residual));
  return say.furthest(to, residualSays(most), residualSays(fewest));
}

/** Spending per inhabitant against the index, with the line of what is expected. */
function correctionPicture(basis: ReportBasis, result: SocioEconomicAdjustment): Picture {
  const { to } = basis;
  const mean = fractionOf(result.mean.value);
  const name = say.expected(perInhabitantText(mean));
  return scatterPicture(socioEconomicAdjustmentSheet(result), {
    names: "municipality",
    x: "socioIndex",
    y: "perInhabitant",
    line: { name, slope: result.mean.value },
    title: say.indexTitle(to),
    ...subtitled(basis),
  });
}

/** Spending of the last year corrected by the index, or that none is given. */
export function correctionParts(basis: ReportBasis): Parts {
  const { data, options, payers, to } = basis;
  const { index, indexBase, date, population, halfUnit } = options;
  if (index === undefined) return [say.WITHOUT_INDEX];
  const values = municipalAmounts(data, {
    year: to,
    date,
    payers,
    ...(population && { population }),
    ...(halfUnit !== undefined && { halfUnit }),
  });
  const subject = asGiven(`${to}`);
  const result = socioEconomicAdjustment(values, { index, subject, ...(indexBase && { base: indexBase }) });
  return [finding(result, to), correctionPicture(basis, result), socioEconomicAdjustmentSheet(result)];
}
