import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { TableFault } from "../faults/fault.ts";

export const CHOOSE_KIND: Text = frozen({ da: "vælg en af slagsene", en: "choose one of the kinds" });

export const readAs = ({ da, en }: Text, rows: number): Text => ({
  da: `Læst som „${da}“: ${rows === 1 ? "1 række" : `${rows} rækker`}.`,
  en: `Read as “${en}”: ${rows === 1 ? "1 row" : `${rows} rows`}.`,
});

export const found = (faults: readonly TableFault[]): Text => {
  if (faults.length === 0) return { da: "Ingen fejl fundet.", en: "No faults found." };
  const count = (severity: TableFault["severity"]) => faults.filter((each) => each.severity === severity).length;
  const [errors, questions, warnings] = [count("error"), count("question"), count("warning")];
  return {
    da: `${errors} fejl, ${questions} spørgsmål og ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}.`,
    en: `${errors} ${errors === 1 ? "error" : "errors"}, ${questions} ${questions === 1 ? "question" : "questions"} and ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  };
};
