import { dateText, type IsoDate } from "../../dates.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Language, Text } from "../../words.ts";
import type { Assessment } from "../judgement/result.ts";
import { letterAbout } from "../reply/letter.ts";
import { WE_ASK } from "../reply/words.ts";
import { letterSheet } from "./sheet.ts";
import * as say from "./words.ts";

/** What of a letter is the sender's; where it is not given, the letter has a place to fill in. */
export interface Sender {
  /** The sender's name and address, a line each. */
  readonly sender?: readonly string[];
  readonly date?: IsoDate;
  readonly caseNumber?: string;
  /** Who signs, a line each. */
  readonly signature?: readonly string[];
}

/** A line that the sender has given, or is to fill in. */
export interface Line {
  readonly text: string;
  readonly isMissing: boolean;
}

/** What a letter says of one notice. */
interface Section {
  readonly heading: string;
  readonly says: readonly string[];
  /** What is asked for, under {@link LetterParts.weAsk}; empty where nothing is. */
  readonly asks: readonly string[];
}

/** A letter in one language, part by part, as it stands on the page. */
export interface LetterParts {
  readonly language: Language;
  readonly to: string;
  readonly operator: string;
  readonly sender: readonly Line[];
  /** Date and case number with their labels. */
  readonly marks: readonly (Line & { readonly label: string })[];
  readonly subject: string;
  readonly opening: string;
  readonly sheet: Sheet;
  readonly sections: readonly Section[];
  /** Notices that are left out of the letter, and what is to be clarified of each before it is sent. */
  readonly leftOut: readonly Line[];
  readonly weAsk: string;
  readonly closing: string;
  readonly regards: string;
  readonly signature: readonly Line[];
}

const given = (text: string): Line => ({ text, isMissing: false });
const missing = (text: string): Line => ({ text, isMissing: true });

/** The letter to an operator about its notices, in one language. */
export function letterParts(
  own: readonly Assessment[],
  operator: string,
  from: Sender,
  language: Language,
  leftOut: readonly Text[] = [],
): LetterParts {
  const { subject, opening, notices, closing } = letterAbout(own);
  const { sender, date, caseNumber, signature } = from;
  const inLanguage = (texts: typeof say.SENDER_MISSING) => texts.map((text) => missing(text[language]));
  const dated = date === undefined ? missing(say.DATE_MISSING[language]) : given(dateText(date, language));
  const filed = caseNumber === undefined ? missing(say.CASE_NUMBER_MISSING[language]) : given(caseNumber);
  return {
    language,
    to: say.TO[language],
    operator,
    sender: sender?.map(given) ?? inLanguage(say.SENDER_MISSING),
    marks: [
      { label: say.DATE[language], ...dated },
      { label: say.CASE_NUMBER[language], ...filed },
    ],
    subject: subject[language],
    opening: opening[language],
    sheet: letterSheet(own),
    sections: notices.map(({ service, says, asks }, i) => ({
      heading: `${i + 1}. ${service[language]}`,
      says: says.map((text) => text[language]),
      asks: asks.map((text) => text[language]),
    })),
    leftOut: inLanguage(leftOut),
    weAsk: WE_ASK[language],
    closing: closing[language],
    regards: say.REGARDS[language],
    signature: signature?.map(given) ?? inLanguage(say.SIGNATURE_MISSING),
  };
}
