import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { exact } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import { both, type Text } from "../../words.ts";

/** Why this notice is explained where none is asked for. */
export const largest = ({ id, notice: { offer }, agreed: { excess } }: Assessment): Text => {
  const by = both(kr, exact(excess));
  if (!excess.isPositive() || excess.isZero()) {
    return {
      da: `Intet varsel ligger over sin grænse. Forklaret er ${id}, ${offer}; vælg et andet med --notice.`,
      en: `No notice lies above its limit. Explained is ${id}, ${offer}; choose another by --notice.`,
    };
  }
  return {
    da: `Forklaret er ${id}, ${offer}, der ligger længst over sin grænse, nemlig ${by.da}; vælg et andet med --notice.`,
    en: `Explained is ${id}, ${offer}, which lies farthest above its limit, by ${by.en}; choose another by --notice.`,
  };
};
export const rowsWithErrors = (rows: number): Text => ({
  da: `${rows === 1 ? "1 række har" : `${rows} rækker har`} fejl og er ikke vurderet; „rammetakst check“ viser, hvad der skal rettes.`,
  en: `${rows === 1 ? "1 row has" : `${rows} rows have`} errors and could not be assessed; “rammetakst check” shows what to correct.`,
});
export const notAssessed = (id: string): Text => ({
  da: `${id}, hvis række har fejl`,
  en: `${id}, whose row has errors`,
});
export const ASSESSED_ONE: Asked = frozen({
  allowed: { da: "et varsel, der kunne vurderes", en: "a notice that could be assessed" },
  remedy: {
    da: "se med „rammetakst check“, hvad der skal rettes i rækken",
    en: "see by “rammetakst check” what to correct in the row",
  },
});
export const CHOOSE_NOTICE: Text = frozen({
  da: "skriv sagsnummeret, som det står i tabellen",
  en: "write the case number as it stands in the table",
});
