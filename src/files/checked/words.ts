import { frozen } from "../../frozen.ts";
import { joined, type Text } from "../../words.ts";
import { FAULT_SEVERITIES, type TableFault } from "../faults/fault.ts";
import { COUNTED } from "../kinds/words.ts";

export const CHOOSE_KIND: Text = frozen({ da: "vælg en af slagsene", en: "choose one of the kinds" });

export const readAs = ({ da, en }: Text, rows: number): Text => ({
  da: `Læst som „${da}“: ${rows === 1 ? "1 række" : `${rows} rækker`}.`,
  en: `Read as “${en}”: ${rows === 1 ? "1 row" : `${rows} rows`}.`,
});

/** How many there are of a severity, in words; nothing where there is none. */
const counted = (faults: readonly TableFault[], severity: TableFault["severity"]): Text[] => {
  const number = faults.filter((each) => each.severity === severity).length;
  const { one, many } = COUNTED[severity];
  const { da, en } = number === 1 ? one : many;
  return number === 0 ? [] : [{ da: `${number} ${da}`, en: `${number} ${en}` }];
};

export const found = (faults: readonly TableFault[]): Text => {
  if (faults.length === 0) return { da: "Ingen fejl fundet.", en: "No faults found." };
  const { da, en } = joined(
    FAULT_SEVERITIES.flatMap((severity) => counted(faults, severity)),
    ", ",
  );
  return { da: `${da}.`, en: `${en}.` };
};
