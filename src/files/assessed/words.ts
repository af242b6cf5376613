import { frozen } from "../../frozen.ts";
import { exact } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { both, capital, counted, joined, type Text } from "../../words.ts";

export const NOT_ASSESSED: Text = frozen({
  da: "ikke vurderet – se arket med fejl",
  en: "not assessed – see the sheet of faults",
});

export const NOTHING_ASSESSED: Text = frozen({
  da: "Ingen række kunne vurderes; arket med fejl siger hvorfor.",
  en: "No row could be assessed; the sheet of faults says why.",
});

const noticesOf = (number: number): Text =>
  counted(number, { da: "varsel", en: "notice" }, { da: "varsler", en: "notices" });

export const keptColumns = (headings: readonly string[]): Text => ({
  da: `Egne kolonner bevares ved siden af resultaterne: ${headings.join(", ")}.`,
  en: `Own columns are kept beside the results: ${headings.join(", ")}.`,
});

const forComparison = (number: number): Text => ({
  da: `, ${number} er kun til sammenligning`,
  en: `, ${number} are for comparison only`,
});

export const assessed = ({ assessments, summary }: ProposalRound, titles: readonly Text[]): Text => {
  const title = joined(titles, "; ");
  const numberOf = (key: string) => summary.byVerdict.find((each) => each.key === key)?.number ?? 0;
  const open = numberOf("unsubstantiated") + numberOf("partly-explained");
  const compared = numberOf("comparison-only");
  const only = compared === 0 ? { da: "", en: "" } : forComparison(compared);
  return {
    da: `${assessments.length} vurderet efter ${title.da}: ${open} ligger over grænsen uden fuld begrundelse${only.da}.`,
    en: `${assessments.length} assessed by ${title.en}: ${open} lie above the limit without being fully explained${only.en}.`,
  };
};

export const NO_NOTICE: Text = frozen({ da: "intet varsel", en: "no notice" });

const amount = (value: Assessment["agreed"]["excess"]): Text => both(kr, exact(value));

/** One of the notices to look at first. */
export function lookAt({ id, notice, operator, agreed }: Assessment, share: Fraction): Text {
  const [above, per, percent] = [amount(agreed.excess), tariffUnitWords(notice.unit), both(formatRate, share)];
  return {
    da: `Se først på ${id}, ${notice.offer} (${operator}): over grænsen med ${above.da} ${per.da} (${percent.da}).`,
    en: `Look first at ${id}, ${notice.offer} (${operator}): above the limit by ${above.en} ${per.en} (${percent.en}).`,
  };
}

export const notAssessedRows = (rows: number): Text => {
  const { da, en } = noticesOf(rows);
  return {
    da: `${da} er ikke vurderet; arket med fejl siger, hvad der skal rettes.`,
    en: `${en} could not be assessed; the sheet of faults says what to correct.`,
  };
};

/** What gives the effect of a notice that has none, by the headings of the columns. */
export const fillIn = (units: Text, citizens: Text, roundTheClock: Text): Text => ({
  da: `udfyld „${units.da}“, eller „${citizens.da}“ og for takster pr. døgn „${roundTheClock.da}“ med ja, for de øvrige`,
  en: `fill in “${units.en}”, or “${citizens.en}” and, for tariffs per day, “${roundTheClock.en}” with yes, for the others`,
});

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What is asked and what to do, as whole sentences. */
export function questionText(what: Text, write: Text): Text {
  const [asked, todo] = [capital(what), capital(write)];
  return {
    da: `${withStop(asked.da)} ${withStop(todo.da)}`,
    en: `${withStop(asked.en)} ${withStop(todo.en)}`,
  };
}

/** Where a notice stands in its file, and what it is called. */
interface NamedNotice {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly offer: string;
}

/** A notice that no letter is written about until a question is answered. */
export function notInLetters({ sheet, row, id, offer }: NamedNotice, question: Text): Text {
  const at = sheet === "" ? "" : `${sheet}, `;
  return {
    da: `Ikke med i brevene, før det er afklaret: ${at}række ${row} (${id}, ${offer}). ${question.da}`,
    en: `Not in the letters until it is clarified: ${at}row ${row} (${id}, ${offer}). ${question.en}`,
  };
}

export const notInLettersEither = (number: number): Text => {
  const { da, en } = noticesOf(number);
  return {
    da: `Yderligere ${da} er ikke med i brevene, før spørgsmålene nedenfor er afklaret.`,
    en: `A further ${en} are not in the letters until the questions below are clarified.`,
  };
};

export const kindCounted = ({ da, en }: Text, number: number): Text => ({
  da: `${da} (${number})`,
  en: `${en} (${number})`,
});

/** That the kinds of reasons are a proposal, read from their words. */
export function kindsByWords(kinds: readonly Text[]): Text {
  const { da, en } = joined(kinds, ", ");
  return {
    da: `Begrundelsernes art er læst af deres ord, hvor ingen kolonne siger den: ${da}. Er en læst forkert, så skriv den i en kolonne „Begrundelsens art“.`,
    en: `The kinds of reasons are read from their words where no column says them: ${en}. If one is read wrongly, write it in a column “Kind of reason”.`,
  };
}
