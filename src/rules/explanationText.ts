import { dateText } from "../dates.ts";
import { checkFormat } from "../numbers/formatOptions.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import { inBothLanguages, type Language, type Text } from "../words.ts";
import { type Calculation, type Explanation, type Figure, type StatedFigure, valueText } from "./explanation.ts";
import { explanationValues } from "./explanationGiven.ts";
import * as say from "./explanationWords.ts";
import { figureText, figureWithUnit } from "./figureText.ts";
import { formulaText } from "./formulaText.ts";
import type { Mark, Provenance } from "./parameter.ts";
import type { Step } from "./quantity.ts";
import type { Value } from "./value.ts";

/** One line of an explanation, before it is laid out. */
interface Line {
  readonly kind: "title" | "source" | "heading" | "item" | "continued";
  readonly depth: number;
  readonly text: string;
}

/** The mark in words, such as `referat` or `assumed`. */
export function markText(mark: Mark, language: Language): string {
  return say.MARKS[mark][language];
}

/** A source with its mark: `Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6 [referat]`. */
export function provenanceText({ source, mark, note }: Provenance, language: Language): string {
  const after = note === undefined ? "" : `: ${note[language]}`;
  return `${source[language]} [${markText(mark, language)}]${after}`;
}

/** The lines of what was given, which is refused where it is no explanation. */
function checkedLines(explanation: Explanation, language: Language): Line[] {
  checkFormat(language, {}, []);
  return linesOf(explanation, language, "explanation", 0);
}

function linesOf(explanation: Explanation, language: Language, path: string, depth: number): Line[] {
  const values = explanationValues(explanation, path, depth);
  const lines: Line[] = [{ kind: "title", depth, text: explanation.title[language] }];
  for (const each of explanation.provenance) {
    lines.push({ kind: "source", depth, text: `${say.BASIS[language]}: ${provenanceText(each, language)}` });
  }
  for (const sentence of explanation.says) lines.push({ kind: "item", depth, text: sentence[language] });
  const { calculation, because } = explanation;
  if (calculation !== undefined) lines.push(...calculationLines(calculation, values, language, depth));
  for (const [i, below] of because.entries())
    lines.push(...linesOf(below, language, `${path}.because[${i}]`, depth + 1));
  return lines;
}

function calculationLines(
  calculation: Calculation,
  values: readonly Value[],
  language: Language,
  depth: number,
): Line[] {
  const item = (text: string): Line => ({ kind: "item", depth, text });
  const lines: Line[] = [{ kind: "heading", depth, text: say.GIVEN[language] }];
  for (const figure of calculation.inputs) lines.push(item(figureLine(figure, language)));
  if (calculation.parameters.length > 0) lines.push({ kind: "heading", depth, text: say.BASED_ON[language] });
  for (const stated of calculation.parameters) lines.push(item(statedLine(stated, language)));
  lines.push({ kind: "heading", depth, text: say.CALCULATION[language] });
  const unitOf = unitsShown(calculation);
  const leaves = leavesOf(calculation, values, unitOf);
  for (const step of stepsShown(calculation, unitOf)) {
    lines.push(...stepLines(step, calculation.steps, leaves, valueText(values[step.at] as Value), language, depth));
  }
  return lines;
}

function figureLine({ word, value, unit }: Figure, language: Language): string {
  return `${word[language]}: ${figureWithUnit(value, unit, language)}`;
}

function statedLine(stated: StatedFigure, language: Language): string {
  const carried =
    stated.carriedFrom === undefined
      ? ""
      : ` (${say.CARRIED_FROM[language]} ${dateText(stated.carriedFrom, language)})`;
  return `${figureLine(stated, language)}${carried} – ${provenanceText(stated, language)}`;
}

/** A step that is shown: one that has a name, or that is a result. */
interface ShownStep {
  readonly at: number;
  readonly word: Text;
  readonly unit: string;
  /** False for a result that is a step shown under another name: it is written by that name. */
  readonly whole: boolean;
}

/** The unit a step is written in: that of the result it is, or is before its rounding; a rate is a pure number elsewhere. */
function unitsShown({ steps, units, results }: Calculation): (at: number) => string {
  const ofResults = new Map(results.map(({ step, unit }) => [step, unit]));
  for (const { step, unit } of results) {
    const { op, args } = steps[step] as Step;
    const [unrounded] = args;
    if (op === "roundedTo" && unrounded !== undefined && !ofResults.has(unrounded)) ofResults.set(unrounded, unit);
  }
  return (at) => ofResults.get(at) ?? units[at] ?? "1";
}

function stepsShown({ steps, results }: Calculation, unitOf: (at: number) => string): ShownStep[] {
  const named = steps.flatMap(({ op, text }, at) => {
    if (op !== "named" || text === undefined) return [];
    const own = results.find(({ step, word }) => step === at && sameText(word, text));
    return [{ at, word: text, unit: own?.unit ?? unitOf(at), whole: true }];
  });
  const rest = results.flatMap(({ step: at, word, unit }) => {
    const { op, text } = steps[at] as Step;
    if (op === "named" && text !== undefined && sameText(word, text)) return [];
    return [{ at, word, unit, whole: op !== "named" }];
  });
  return [...named, ...rest];
}

function sameText(a: Text, b: Text): boolean {
  return a.da === b.da && a.en === b.en;
}

function stepLines(
  { at, word, unit, whole }: ShownStep,
  steps: readonly Step[],
  leaves: (at: number) => Omit<Figure, "name">,
  value: string,
  language: Language,
  depth: number,
): Line[] {
  const figure = (i: number) => figureText(leaves(i).value, leaves(i).unit, language);
  const rounding = (unit: number, mode: RoundingMode) => `${figure(unit)} (${say.MODES[mode][language]})`;
  const inWords = formulaText(steps, at, language, { leaf: (i) => leaves(i).word[language], rounding }, whole);
  const inFigures = formulaText(steps, at, language, { leaf: figure, rounding: figure }, whole);
  const result = figureWithUnit(value, unit, language);
  const isPlain = inFigures === figureText(value, unit, language);
  const first: Line = { kind: "item", depth, text: `${word[language]} = ${inWords}` };
  return [first, { kind: "continued", depth, text: isPlain ? `= ${result}` : `= ${inFigures} = ${result}` }];
}

/** What a leaf of a formula is called and worth. */
function leavesOf(
  calculation: Calculation,
  values: readonly Value[],
  unitOf: (at: number) => string,
): (at: number) => Omit<Figure, "name"> {
  const figures = new Map([...calculation.inputs, ...calculation.parameters].map((figure) => [figure.name, figure]));
  return (at) => {
    const step = calculation.steps[at] as Step;
    const figure = step.op === "named" ? undefined : figures.get(step.name);
    if (figure !== undefined) return figure;
    const word = step.text ?? inBothLanguages(step.name);
    return { word, unit: unitOf(at), value: valueText(values[at] as Value) };
  };
}

/**
 * An explanation as plain text, indented by depth, in Danish or English. Throws `RuleError` (`missing`, `malformed` or
 * `out-of-range`) for what is no explanation, and `unknown-name` for another language.
 *
 * @example
 * ```ts
 * import { explanationText, noticeLimit, agreementInForce } from "rammetakst";
 * const given = { current: "2347.50", currentBackRegulation: 0, proposed: "2476.86", proposedBackRegulation: 0, index: "1.0551" };
 * const why = noticeLimit.explain(given, agreementInForce("syddanmark", "2025-01-01"));
 * explanationText(why, "en").includes("2,476.84725"); // => true
 * ```
 */
export function explanationText(explanation: Explanation, language: Language): string {
  const lines = checkedLines(explanation, language);
  const laidOut = lines.map(({ kind, depth, text }) => {
    const indent = "  ".repeat(depth * 2 + (kind === "title" ? 0 : kind === "item" ? 2 : kind === "continued" ? 4 : 1));
    return indent + text;
  });
  return laidOut.join("\n");
}

/** What starts a list or a heading at the beginning of a line: `- `, `+ `, `# ` and also `1. ` of "1. januar". */
const AT_START = /^(?:[+#-]|\d{1,9}(?=[.)]))/;

function safeMarkdown(text: string): string {
  const safe = text.replace(/[\\`*_~[\]<>|&]/g, "\\$&");
  return safe.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/**
 * An explanation as Markdown, in Danish or English: nested lists that survive being pasted into a note. Throws as
 * {@link explanationText} does.
 *
 * @example
 * ```ts
 * import { exactNoticeLimit, explanationMarkdown } from "rammetakst";
 * const why = exactNoticeLimit.explain({ current: "2347.50", currentBackRegulation: 0, index: "1.0551" });
 * explanationMarkdown(why, "en").split("\n")[0]; // => "- **Exact limit of a notified tariff**"
 * ```
 */
export function explanationMarkdown(explanation: Explanation, language: Language): string {
  const lines = checkedLines(explanation, language);
  const laidOut = lines.map(({ kind, depth, text }) => {
    const safe = safeMarkdown(text);
    const indent = "  ".repeat(depth);
    if (kind === "title") return `${indent}- **${safe}**`;
    if (kind === "source") return `${indent}  - *${safe}*`;
    if (kind === "heading") return `${indent}  - ${safe}:`;
    if (kind === "continued") return `${indent}      ${safe}`;
    return `${indent}    - ${safe}`;
  });
  return laidOut.join("\n");
}
