import { dateText } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { type Language, words } from "../../words.ts";
import { comparedTariffs } from "../comparedTariffs.ts";
import type { FindingCode } from "../finding.ts";
import type { Assessment, Verdict } from "../judgement/result.ts";
import { reasonName } from "../labels.ts";
import { isAsked, isDoubt, isRounding, LETTER, type Letter } from "./letter.ts";

/** A tariff above the limit by more than rounding: also one that is substantiated is to be heard. */
const NEEDS_ANSWER: readonly Verdict[] = ["substantiated", "explained", "partly-explained", "unsubstantiated"];

/** A reason without its amount is asked for that; a reason for what it may cover is not asked for too. */
function isNeeded(code: FindingCode, codes: readonly FindingCode[]): boolean {
  return code !== "excess-unexplained" || !codes.includes("reason-amount-missing");
}

/** The body that the finding names, in the letter's language. */
function hearingBody(findings: Assessment["findings"], language: Language): string {
  const body = String(findings.find(({ code }) => code === "hearing")?.figures.body);
  return Object.values(words).find(({ da }) => da === body)?.[language] ?? body;
}

/** What is asked for, a line each; where the tariff needs no answer, only what the notice itself leaves in doubt. */
export function requests({ findings, verdict, increase }: Assessment, language: Language): string[] {
  const codes = findings.map(({ code }) => code);
  const needsAnswer = NEEDS_ANSWER.includes(verdict);
  const asked = codes.filter(isAsked).filter((code) => (needsAnswer ? isNeeded(code, codes) : isDoubt(code)));
  const { asked: say, hearing, unexplainedFall } = LETTER[language];
  const isFall = !increase.amount.gt(0);
  return [...new Set(asked)].map((code) => {
    if (code === "hearing") return hearing(hearingBody(findings, language));
    return isFall && code === "excess-unexplained" ? unexplainedFall : say[code];
  });
}

/** Errors and doubts of the notice itself: a letter that tells its figures tells these too. */
function doubtTexts({ findings }: Assessment, language: Language): string[] {
  return findings.flatMap(({ code, severity, message }) => {
    if (isDoubt(code)) return [LETTER[language].doubts[code]];
    return severity === "error" ? [message[language]] : [];
  });
}

/** The reasons given with a text, or without an amount; of the others the division of the excess tells. */
function givenReasons({ notice: { reasons = [] } }: Assessment, language: Language): string[] {
  const say = LETTER[language];
  const told = reasons
    .filter(({ text, amount }) => text !== undefined || amount === undefined)
    .map(({ amount, ...reason }) => {
      const name = reasonName(reason)[language];
      return amount === undefined ? say.noAmount(name) : name;
    });
  return told.length === 0 ? [] : [say.reasons(told)];
}

function changeText({ increase: { amount, rate } }: Assessment, language: Language): string {
  const say = LETTER[language];
  if (amount.isZero()) return say.unchanged;
  return say.change(amount.isNegative(), formatAmount(amount.abs(), language), formatRate(rate.abs(), language));
}

/** What a tariff is indexed by; nothing where no year's prices lie between it and the one in force. */
export function indexedBy({ agreed, notice: { current, proposed } }: Assessment): Decimal | undefined {
  return agreed.rate.isZero() && current.priceLevel === proposed.priceLevel ? undefined : agreed.rate;
}

/** How the tariff stands to its limit. */
function limitTexts(assessment: Assessment, asks: boolean, language: Language): string[] {
  const say: Letter = LETTER[language];
  const { agreed, substantiated, explained, unexplained, verdict, findings } = assessment;
  const kr = (value: Decimal) => formatAmount(value, language);
  const isIndexed = indexedBy(assessment) !== undefined;
  const within = !isIndexed ? say.withinCurrent : verdict === "comparison-only" ? say.withinCompared : say.within;
  if (!agreed.excess.gt(0)) return [`${within}${asks ? "" : say.noRemarks}.`];
  const limit = (isIndexed ? say.limit : say.limitOfCurrent)(kr(agreed.limit), kr(agreed.excess));
  const codes = findings.map(({ code }) => code);
  const rounding = codes.find(isRounding);
  if (rounding !== undefined) return [limit, `${say.rounding[rounding]}${asks ? "" : say.nothingFurther}.`];
  if (verdict === "comparison-only") return [limit];
  const parts = codes.includes("reason-amount-missing") ? say.openParts : say.parts;
  return [limit, parts(kr(substantiated), kr(explained), kr(unexplained))];
}

/** That earlier notices are in the figures: those of a later notice are not the ones that it states itself. */
function togetherText(assessment: Assessment, language: Language): string[] {
  const { takenTogether, id, tariffYear } = assessment;
  if (takenTogether === undefined || takenTogether.ids[0] === id) return [];
  const { before } = comparedTariffs(assessment);
  return [LETTER[language].together(tariffYear, formatAmount(toDecimal(before), language))];
}

/** What the letter has not said of all its tariffs at its head. */
export interface SaidEach {
  readonly rate: boolean;
  readonly notCovered: boolean;
}

function saidHere(assessment: Assessment, each: SaidEach, language: Language): string[] {
  const say: Letter = LETTER[language];
  const rate = indexedBy(assessment);
  return [
    ...(each.rate ? [say.rateHere(rate && formatRate(rate, language))] : []),
    ...(each.notCovered && assessment.verdict === "comparison-only" ? [say.notCovered] : []),
  ];
}

/** What a letter says of one notice, a line each: what it is, what is doubtful, how it stands to its limit, what is asked. */
export function paragraphs(assessment: Assessment, each: SaidEach, language: Language): string[] {
  const say: Letter = LETTER[language];
  const { notice } = assessment;
  const name = notice.service === undefined ? notice.offer : `${notice.offer}, ${notice.service}`;
  const asked = requests(assessment, language);
  return [
    `${name} (${tariffUnitWords(notice.unit)[language]}, ${say.from} ${dateText(notice.effectiveFrom, language)})`,
    ...doubtTexts(assessment, language),
    ...togetherText(assessment, language),
    changeText(assessment, language),
    ...saidHere(assessment, each, language),
    ...limitTexts(assessment, asked.length > 0, language),
    ...givenReasons(assessment, language),
    ...(asked.length > 0 ? [say.weAsk, ...asked.map((line) => `  - ${line}`)] : []),
  ];
}
