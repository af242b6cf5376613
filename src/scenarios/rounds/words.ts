import { frozen } from "../../frozen.ts";
import { VERDICTS } from "../../proposals/words.ts";
import { counted, type Text } from "../../words.ts";
import type { VerdictMove } from "./result.ts";

export { VERDICTS } from "../../proposals/words.ts";

// The comparison and its tables.

export const ROUNDS_COMPARED: Text = frozen({
  da: "Varsler vurderet to gange: forslag mod udgangspunkt",
  en: "Notices assessed twice: proposal against baseline",
});

export const VERDICT_MOVES: Text = frozen({
  da: "Vurderinger, fra udgangspunkt til forslag",
  en: "Verdicts, from baseline to proposal",
});

export const PER_UNIT: Text = frozen({ da: "pr. enhed", en: "per unit" });

const noticesText = (number: number): Text =>
  counted(number, { da: "varsel", en: "notice" }, { da: "varsler", en: "notices" });

// Why the comparison is what it is.

export function verdictsChanged(changed: number, all: number): Text {
  const { da, en } = noticesText(all);
  return {
    da: `${changed} af ${da} får en anden vurdering.`,
    en: `${changed} of ${en} get another verdict.`,
  };
}

export function moveText({ baseline, proposal, number }: VerdictMove): Text {
  const [before, after] = [VERDICTS[baseline], VERDICTS[proposal]];
  return {
    da: `Fra ”${before.da}” til ”${after.da}”: ${number}.`,
    en: `From “${before.en}” to “${after.en}”: ${number}.`,
  };
}

// Findings.

const MOST_NAMED = 10;

export function noticesAlone(ids: readonly (string | number)[]): Text {
  const { da, en } = noticesText(ids.length);
  const names = ids.slice(0, MOST_NAMED).join(", ");
  const more = ids.length - MOST_NAMED;
  const [moreDa, moreEn] = more > 0 ? [` og ${more} til`, ` and ${more} more`] : ["", ""];
  return {
    da: `${da} er kun vurderet på den ene side: ${names}${moreDa}.`,
    en: `${en} assessed on one side only: ${names}${moreEn}.`,
  };
}

export const CHECK_NOTICES: Text = frozen({
  da: "Kontrollér, at de to runder har de samme varsler, og ret dem, der ikke kunne vurderes.",
  en: "Check that the two rounds have the same notices, and correct those that could not be assessed.",
});

export const NOTHING_CHANGES: Text = frozen({
  da: "Alle varsler har samme vurdering og samme overskridelse på begge sider.",
  en: "Every notice has the same verdict and the same excess on both sides.",
});

export const CHECK_PROPOSAL: Text = frozen({
  da: "Kontrollér, at forslagets værdi gælder for det takstår, der er varslet.",
  en: "Check that the proposal's value holds for the tariff year of the notices.",
});
