import type { AgreedTariffChange } from "../../agreements/agreedTariffChanges.ts";
import type { AgreementPeriod } from "../../agreements/agreementInForce.ts";
import type { ComparedAgreement, ComparedRule } from "../../agreements/compareAgreements.ts";
import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { markText } from "../../rules/explanationText.ts";
import type { Mark } from "../../rules/parameter.ts";
import { both, joined, type Text } from "../../words.ts";
// What is known of a rule.

export const STATUS = frozen({
  known: { da: "kendt", en: "known" },
  unknown: { da: "ukendt", en: "unknown" },
  ended: { da: "ophørt", en: "ended" },
  "carried-forward": { da: "videreført", en: "carried forward" },
} as const satisfies Readonly<Record<string, Text>>);

// The agreements of a region.

export const agreementsTitle = (region: string): Text => ({
  da: `Rammeaftaler i ${region}: hvad der er kendt`,
  en: `Framework agreements in ${region}: what is known`,
});

export function agreementNote({ title, from, to, source, note }: AgreementPeriod): Text {
  const [first, last] = [both(dateText, from), both(dateText, to)];
  const { da, en } = note === undefined ? source : joined([source, note], "; ");
  return {
    da: `${title.da}: ${first.da} – ${last.da}. ${da}`,
    en: `${title.en}: ${first.en} – ${last.en}. ${en}`,
  };
}

/** The tariff years of a change: `2012` or `2025-2026`. */
const yearsOf = ({ from, to }: AgreedTariffChange): string => (from === to ? `${from}` : `${from}-${to}`);

/** What an agreed change of tariffs is: a cut, the same tariff, or no rise. */
function changeText({ kind, rate }: AgreedTariffChange): Text {
  if (rate === null) return { da: "ændres med en ukendt sats", en: "change by an unknown rate" };
  const percent = both(formatRate, rate, { decimals: "exact" });
  if (kind === "change") return { da: `ændres med ${percent.da}`, en: `change by ${percent.en}` };
  return { da: `stiger højst med ${percent.da}`, en: `rise by at most ${percent.en}` };
}

/** An agreed change of tariffs: `Takster 2012: ændres med -3 % [praksis] – DKNYT …; om P/L er inde, fremgår ikke`. */
export function changeNote(change: AgreedTariffChange): Text {
  const [years, does, mark] = [yearsOf(change), changeText(change), both(markText, change.mark)];
  const { da, en } = change.note === undefined ? change.source : joined([change.source, change.note], "; ");
  return {
    da: `Takster ${years}: ${does.da} [${mark.da}]. ${da}`,
    en: `Tariffs ${years}: ${does.en} [${mark.en}]. ${en}`,
  };
}

// Agreements side by side.

export const SIDE_BY_SIDE: Text = frozen({ da: "Rammeaftaler side om side", en: "Framework agreements side by side" });

export const OUTCOMES: Readonly<Record<ComparedRule["outcome"], Text>> = frozen({
  same: { da: "ens", en: "the same" },
  differs: { da: "forskellig", en: "differs" },
  "not-comparable": { da: "kan ikke sammenlignes", en: "cannot be compared" },
});

export function agreementOn({ title, date }: ComparedAgreement): Text {
  const day = both(dateText, date);
  return { da: `${title.da} (${day.da})`, en: `${title.en} (${day.en})` };
}

/** A value with its mark: `5,00 % [referat, videreført]`. */
export function valueWithMark(value: Text, mark: Mark, isCarried: boolean): Text {
  const { da, en } = isCarried ? joined([both(markText, mark), STATUS["carried-forward"]], ", ") : both(markText, mark);
  return { da: `${value.da} [${da}]`, en: `${value.en} [${en}]` };
}

export function unknownInAll(rules: readonly Text[]): Text {
  const { da, en } = joined(rules, "; ");
  return { da: `Ukendt i alle aftalerne: ${da}.`, en: `Unknown in all of the agreements: ${en}.` };
}
