import { frozen } from "../../frozen.ts";
import { counted, joined, type Text } from "../../words.ts";
import { FAULT_SEVERITIES, type TableFault } from "../faults/fault.ts";
import { COUNTED, rowsOf } from "../kinds/words.ts";

export const CHOOSE_KIND: Text = frozen({ da: "vælg en af slagsene", en: "choose one of the kinds" });

export const readAs = ({ da, en }: Text, rows: number): Text => {
  const read = rowsOf(rows);
  return { da: `Læst som „${da}“: ${read.da}.`, en: `Read as “${en}”: ${read.en}.` };
};

/** How many there are of a severity, in words; nothing where there is none. */
const ofSeverity = (faults: readonly TableFault[], severity: TableFault["severity"]): Text[] => {
  const number = faults.filter((each) => each.severity === severity).length;
  const { one, many } = COUNTED[severity];
  return number === 0 ? [] : [counted(number, one, many)];
};

export const found = (faults: readonly TableFault[]): Text => {
  if (faults.length === 0) return { da: "Ingen fejl fundet.", en: "No faults found." };
  const { da, en } = joined(
    FAULT_SEVERITIES.flatMap((severity) => ofSeverity(faults, severity)),
    ", ",
  );
  return { da: `${da}.`, en: `${en}.` };
};
