import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { compare, fraction, ONE, plus, times } from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { parameterCalled } from "../../parameters/parameters.ts";
import { inBothLanguages, type Text, words } from "../../words.ts";
import { comparedTariffs } from "../comparedTariffs.ts";
import type { FindingCode } from "../finding.ts";
import type { Assessment, Verdict } from "../judgement/result.ts";
import { ownDecidesWords } from "../ownWords.ts";
import { reasonName } from "../words.ts";
import { type AskedCode, isAsked, isDoubt, isRounding, isTiming } from "./codes.ts";
import type { IndexedBy } from "./openingWords.ts";
import * as say from "./words.ts";

/** A tariff above the limit by more than rounding: also one that is substantiated is to be heard. */
const NEEDS_ANSWER: readonly Verdict[] = ["substantiated", "explained", "partly-explained", "unsubstantiated"];

/** What a reason lacks is asked for, its amount or what a shift is judged by; a reason for what it may cover is not asked for too. */
function isNeeded(code: AskedCode, assessment: Assessment): boolean {
  const isAssumed = isByAssumption(assessment);
  if (code === "back-regulation-taken-as-none") return isAssumed;
  if (isAssumed && (code === "excess-unexplained" || code === "hearing")) return false;
  if (code !== "excess-unexplained") return true;
  return !hasCode(assessment, "reason-amount-missing") && !hasCode(assessment, "shift-cannot-be-judged");
}

const OERE = fraction(1n, 100n);

const hasCode = ({ findings }: Assessment, wanted: FindingCode) => findings.some(({ code }) => code === wanted);

/** The excess is there only because one tariff's back-regulation is not stated: that is asked for before anything else. */
function isByAssumption({ findings }: Assessment): boolean {
  return findings.some(({ code, severity }) => code === "back-regulation-taken-as-none" && severity === "warning");
}

/** The body that the finding names. */
function hearingBody(findings: Assessment["findings"]): Text {
  const body = String(findings.find(({ code }) => code === "hearing")?.figures.body);
  return Object.values(words).find(({ da }) => da === body) ?? inBothLanguages(body);
}

/** The hearing, and how surely it is known that there is to be one. */
function whetherHeard(findings: Assessment["findings"]): Text {
  const hearing = findings.find(({ code }) => code === "hearing");
  const { carriedFrom } = hearing?.figures ?? {};
  const asked = say.whetherHeard(hearingBody(findings));
  if (typeof carriedFrom === "string") return say.knownTo(asked, carriedFrom as IsoDate);
  return hearing?.mark === "assumed" ? say.assumedRule(asked) : asked;
}

/**
 * The agreed rate that a rise keeps within, though it lies above the sender's own; nothing elsewhere. The limit by it is rounded
 * to whole øre as the agreed limit is.
 */
function agreedRateAbove(assessment: Assessment): Decimal | undefined {
  const { agreed, verdict, increase } = assessment;
  const agreedRate = agreed.own?.agreedRate;
  if (agreedRate === undefined || !increase.amount.gt(0)) return undefined;
  if (!NEEDS_ANSWER.includes(verdict) || isByAssumption(assessment)) return undefined;
  const { before, proposed } = comparedTariffs(assessment);
  const limit = roundedTo(times(before, plus(ONE, exact(agreedRate))), OERE, "half-away");
  return compare(proposed, limit) > 0 ? undefined : agreedRate;
}

/** What is asked for, a line each; where the tariff needs no answer, only what the notice itself leaves in doubt. */
function requests(assessment: Assessment): Text[] {
  const { findings, verdict, increase } = assessment;
  const codes = findings.map(({ code }) => code);
  const needsAnswer = NEEDS_ANSWER.includes(verdict);
  const asked = codes.filter(isAsked).filter((code) => (needsAnswer ? isNeeded(code, assessment) : isDoubt(code)));
  if (agreedRateAbove(assessment) !== undefined) return askedByOwn(codes);
  const isFall = !increase.amount.gt(0);
  return [...new Set(asked)].map((code) => {
    if (code === "hearing") return whetherHeard(findings);
    if (code === "back-regulation-taken-as-none") return say.BACK_REGULATION_OF[whatLacks(assessment)];
    return isFall && code === "excess-unexplained" ? say.WHY_NOT_LOWER : say.ASKED[code];
  });
}

/** What the sender asks by a rate of its own, where the agreement asks for nothing: no reason and no hearing that it demands. */
const askedByOwn = (codes: readonly FindingCode[]): Text[] => [
  ...[...new Set(codes.filter(isDoubt))].map((code) => say.ASKED[code]),
  ...(codes.includes("reason-amount-missing") ? [say.ASKED["reason-amount-missing"]] : []),
  say.WHY_ABOVE_OWN,
];

/** Errors and doubts of the notice itself: a letter that gives its figures says these too. */
function doubtTexts({ findings }: Assessment): Text[] {
  return findings.flatMap(({ code, severity, message }) => {
    if (isDoubt(code)) return [say.DOUBTS[code]];
    return severity === "error" ? [message] : [];
  });
}

/** The reasons given with a text, or without an amount; the division of the excess shows the others. */
function givenReasons({ notice: { reasons = [] } }: Assessment): Text[] {
  const given = reasons
    .filter(({ text, amount }) => text !== undefined || amount === undefined)
    .map(({ amount, ...reason }) => {
      if (reason.text !== undefined) return inBothLanguages(reason.text.replace(/\.\s*$/, ""));
      return amount === undefined ? say.withoutAmount(reasonName(reason)) : reasonName(reason);
    });
  return given.length === 0 ? [] : [say.reasonsGiven(given)];
}

/** What is wrong with when the notice came; nothing where that is in order, or the agreement does not bind the tariff. */
function timingTexts({ findings, verdict }: Assessment): Text[] {
  if (verdict === "comparison-only") return [];
  const found = findings.filter(({ code }) => isTiming(code));
  // A notice after its effect may break no deadline that is known.
  return found.map(({ code, message }) => (code === "notified-after-effect" ? message : say.pointedOut(message)));
}

const isMistimed = ({ findings }: Assessment): boolean => findings.some(({ code }) => isTiming(code));

function changeText({ increase: { amount, rate } }: Assessment): Text {
  return amount.isZero() ? say.UNCHANGED : say.changes(amount, rate);
}

/** What a tariff is indexed by; nothing where no year's prices lie between it and the one in force. */
export function indexedBy({ agreed, notice: { current, proposed } }: Assessment): IndexedBy | undefined {
  const { rate, own } = agreed;
  return rate.isZero() && current.priceLevel === proposed.priceLevel ? undefined : { rate, own };
}

/** Whether the paragraph says what back-regulation the tariffs hold, since what is compared is without it. */
export function saysBackRegulation({ notice: { current, proposed }, takenTogether }: Assessment): boolean {
  const stated = [current, proposed].map(({ backRegulation }) => backRegulation);
  return takenTogether === undefined && !stated.every((each) => each === undefined || exact(each).n === 0n);
}

/** The tariffs as the operator stated them, where what is compared is not that. */
function statedText(assessment: Assessment): Text[] {
  if (!saysBackRegulation(assessment)) return [];
  const { current, proposed } = assessment.notice;
  return [say.asStated(withBackRegulation(current), withBackRegulation(proposed))];
}

const withBackRegulation = ({ amount, backRegulation }: Assessment["notice"]["current"]): say.StatedTariff => ({
  amount: toDecimal(exact(amount)),
  backRegulation: backRegulation === undefined ? undefined : toDecimal(exact(backRegulation)),
});

function withinText(assessment: Assessment, asks: boolean): Text {
  const by = indexedBy(assessment);
  const isNoRise = !assessment.increase.amount.gt(0) && by?.rate.isNegative() !== true;
  if (by === undefined || isNoRise) return say.within("current", asks);
  return say.within(assessment.verdict === "comparison-only" || by.own !== undefined ? "compared" : "agreed", asks);
}

/** How the tariff compares with its limit. */
function limitTexts(assessment: Assessment, asks: boolean): Text[] {
  const { agreed, verdict, findings } = assessment;
  if (!agreed.excess.gt(0)) return [withinText(assessment, asks)];
  const isIndexed = indexedBy(assessment) !== undefined;
  const limit = (isIndexed ? say.aboveIndexed : say.aboveCurrent)(agreed.limit, agreed.excess);
  const codes = findings.map(({ code }) => code);
  const rounding = codes.find(isRounding);
  if (rounding !== undefined) return [limit, say.withinRounding(rounding, asks)];
  if (verdict === "comparison-only") return [limit];
  if (isByAssumption(assessment)) return [limit, ...say.assumedParts(assessment, whatLacks(assessment))];
  const agreedRate = agreedRateAbove(assessment);
  if (agreedRate !== undefined) return [limit, say.withinAgreedAboveOwn(agreedRate)];
  return [limit, codes.includes("reason-amount-missing") ? say.openParts(assessment) : say.parts(assessment)];
}

/** Values of the sender's own that the verdict rests on, by what the finding holds of them. */
function ownTexts({ findings }: Assessment): Text[] {
  const found = findings.find(({ code }) => code === "own-value-decides");
  if (found === undefined) return [];
  const { verdictWithout, ...figures } = found.figures;
  const values = Object.entries(figures).flatMap(([name, text]) => {
    const parameter = parameterCalled(name);
    return parameter === undefined ? [] : [{ parameter, text: String(text) }];
  });
  return [ownDecidesWords(values, verdictWithout as Verdict, say.WE)];
}

/** The tariff whose back-regulation is not stated. */
const whatLacks = ({ notice: { proposed } }: Assessment) =>
  proposed.backRegulation === undefined ? ("proposed" as const) : ("current" as const);

/** That earlier notices are in the figures: those of a later notice are not the ones that it states itself. */
function togetherText(assessment: Assessment): Text[] {
  const { takenTogether, id, tariffYear } = assessment;
  if (takenTogether === undefined || takenTogether.ids[0] === id) return [];
  return [say.together(tariffYear, toDecimal(comparedTariffs(assessment).before))];
}

/** What the opening of the letter has not said of all its tariffs. */
export interface SaidEach {
  readonly rate: boolean;
  readonly notCovered: boolean;
}

function saidHere(assessment: Assessment, each: SaidEach): Text[] {
  const by = indexedBy(assessment);
  const ofRate = by === undefined ? say.NO_INDEXATION_HERE : say.rateHere(by);
  return [
    ...(each.rate ? [ofRate] : []),
    ...(each.notCovered && assessment.verdict === "comparison-only" ? [say.NOT_COVERED] : []),
  ];
}

/** What a letter says of one notice: what it is, what is doubtful and how it compares with its limit, and what is asked. */
export interface NoticeParagraphs {
  readonly service: Text;
  /** A line each. */
  readonly says: readonly Text[];
  readonly asks: readonly Text[];
}

/** What a letter says of one notice. */
export function paragraphs(assessment: Assessment, each: SaidEach): NoticeParagraphs {
  const asks = requests(assessment);
  const says = [
    ...doubtTexts(assessment),
    ...togetherText(assessment),
    ...statedText(assessment),
    changeText(assessment),
    ...saidHere(assessment, each),
    ...limitTexts(assessment, asks.length > 0 || isMistimed(assessment)),
    ...ownTexts(assessment),
    ...givenReasons(assessment),
    ...timingTexts(assessment),
  ];
  return { service: say.service(assessment.notice), says, asks };
}
