import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import { inBrackets, NOTHING } from "../words.ts";

// What is refused.

export const NOMINAL_OR_SERIES: Text = frozen({
  da: '"nominal" eller { series } til en tabel i løbende priser',
  en: '"nominal" or { series } for a nominal table',
});

export const levelOfTable = (level: number): Text => ({
  da: `{ level: ${level} }, som tabellen er i`,
  en: `{ level: ${level} }, which the table is in`,
});

export const GIVE_FIXED_PRICES: Text = frozen({
  da: "giv tabellen i faste priser, eller nævn den serie, som den skal omregnes med",
  en: "give the table in fixed prices, or name the series it is to be brought to them by",
});

export const GIVE_NOMINAL_PRICES: Text = frozen({
  da: "giv tabellen i løbende priser (priceLevel: nominal); faste priser føres ikke tilbage eller fremskrives to gange",
  en: "give the table in nominal prices (priceLevel: nominal); fixed prices are not taken back or indexed twice",
});

export const figuresAtLevel = (level: number): Text => ({
  da: `tal i ${level}-niveau`,
  en: `figures at the ${level} level`,
});

export const conversionBy = (series: Text): Text => ({
  da: `omregning med ${series.da}`,
  en: `conversion by ${series.en}`,
});

export const PRICES: Text = frozen({
  da: '"nominal", { series } med en P/L-serie, eller { level } med tabellens prisniveau',
  en: '"nominal", { series } with an index series, or { level } with the price level of the table',
});

export const seriesAlone = frozen({
  foundAs: { da: "en P/L-serie alene", en: "an index series alone" },
  allowed: PRICES,
  remedy: {
    da: 'skriv den som { series }: prices: { series: indexSeries("kl-general") }',
    en: 'write it as { series }: prices: { series: indexSeries("kl-general") }',
  },
});

export const WRITE_PRICES: Text = frozen({
  da: 'skriv "nominal" for løbende priser, eller { series: indexSeries("kl-general") } for faste',
  en: 'write "nominal" for nominal prices, or { series: indexSeries("kl-general") } for fixed ones',
});

// The explanation.

export const NOMINAL: Text = frozen({ da: "Beløbene er i løbende priser.", en: "The amounts are nominal." });

export const amountsAtLevel = (level: number): Text => ({
  da: `Beløbene er i ${level}-niveau.`,
  en: `The amounts are at the ${level} level.`,
});

export const broughtToLevel = (level: number, series: Text): Text => ({
  da: `Beløbene er omregnet til ${level}-niveau med ${series.da}.`,
  en: `The amounts are brought to the ${level} level by ${series.en}.`,
});

export const ROUNDED: Text = frozen({
  da: "Bidragene er hver dels ændring delt med den samlede udgift i det første år. Uafrundede summerer de til væksten; her er de afrundet hver for sig til 0,0001 procentpoint, så deres sum kan afvige fra væksten på de sidste decimaler.",
  en: "Contributions are each part's change over all spending of the first year. Unrounded they sum to the growth; here they are rounded one by one to 0.0001 percentage points, so that their sum may differ from the growth in the last decimals.",
});

export const title = (from: number, to: number): Text => ({
  da: `Vækst i udgifterne ${from}–${to}`,
  en: `Growth of spending ${from}–${to}`,
});

const ROSE: Text = frozen({ da: "steg", en: "rose" });
const FELL: Text = frozen({ da: "faldt", en: "fell" });

interface Change {
  readonly from: number;
  readonly to: number;
  readonly account: Text;
  readonly isRise: boolean;
  readonly size: Text;
  readonly rate: Text | undefined;
  readonly before: Text;
  readonly after: Text;
}

export function changeInAll({ from, to, account, isRise, size, rate, before, after }: Change): Text {
  const moved = isRise ? ROSE : FELL;
  const percent = rate === undefined ? NOTHING : { da: `, svarende til ${rate.da}`, en: `, or ${rate.en}` };
  return sentence({
    da: `Fra ${from} til ${to} ${moved.da} udgifterne (${account.da}) med ${size.da}${percent.da}: fra ${before.da} til ${after.da}.`,
    en: `From ${from} to ${to} spending (${account.en}) ${moved.en} by ${size.en}${percent.en}: from ${before.en} to ${after.en}.`,
  });
}

export function ofWhich(area: Text, change: Text, points: Text | undefined): Text {
  const share = points === undefined ? NOTHING : inBrackets(points);
  return sentence({
    da: `Heraf ${area.da}: ${change.da}${share.da}.`,
    en: `Of which ${area.en}: ${change.en}${share.en}.`,
  });
}

// Findings.

export const payersLeftOut = (payers: Text, year: number): Text => ({
  da: `${payers.da} har ingen rækker i ${year} og er holdt ude af begge år, så summerne omfatter de samme betalere.`,
  en: `Payers without rows in ${year} are left out of both years, so that the sums are of the same payers: ${payers.en}.`,
});

export const JUDGE_CHANGE: Text = frozen({ da: "Vurdér ændringen i kr.", en: "Judge the change in DKK." });

export const NOMINAL_GROWTH: Text = frozen({
  da: "Væksten er i løbende priser og rummer også pris- og lønudviklingen.",
  en: "Growth is nominal and also holds the rise of prices and wages.",
});

export const NAME_SERIES: Text = frozen({
  da: "Vælg en P/L-serie for at få den i faste priser.",
  en: "Choose a series to have it in fixed prices.",
});

export const growthJump = (payer: string, limit: Text, list: Text): Text => ({
  da: `${payer}: ændring på over ${limit.da} fra et år til det næste: ${list.da}.`,
  en: `${payer}: a change of over ${limit.en} from one year to the next: ${list.en}.`,
});

export const LOOK_INTO_REASON: Text = frozen({
  da: "Undersøg årsagen, før tallet indgår i en sammenligning; en enkelt sag eller en ændret kontering kan være hele forklaringen.",
  en: "Look into the reason before the figure enters a comparison; a single case or a changed posting may be all of it.",
});

export const noRate = (lines: Text): Text => ({
  da: `Der er ingen vækstprocent for ${lines.da}: udgiften var 0 eller negativ i det første år. Ændringen i kr. er med i summerne.`,
  en: `There is no rate of growth for ${lines.en}: spending was 0 or negative in the first year. The change in DKK is in the sums.`,
});

/** Growth of an area, or of all areas, from one year to another. */
export function jump(area: Text | undefined, rate: Text, from: number, to: number): Text {
  const what = area === undefined ? NOTHING : { da: `${area.da} `, en: `${area.en} ` };
  return {
    da: `${what.da}${rate.da} fra ${from} til ${to}`,
    en: `${what.en}${rate.en} from ${from} to ${to}`,
  };
}
