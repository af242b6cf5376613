import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const columnsByMonth = (most: number) => ({
  allowed: {
    da: `en liste med 1 til ${most} kolonner, januar først`,
    en: `a list of 1 to ${most} columns, January first`,
  },
  remedy: { da: "giv hver måned sin kolonne, i hele øre", en: "give each month its column, in whole øre" },
});

export const THREE_LIMITS = frozen({
  allowed: { da: "tre grænser, hver et tal eller en kolonne", en: "three limits, each a number or a column" },
  remedy: {
    da: "giv grænserne i hele øre pr. år, fra den laveste op; før 2021 er den tredje 0",
    en: "give the limits in whole øre a year, from the lowest up; before 2021 the third is 0",
  },
});

// The table.

export const TITLE: Text = frozen({
  da: "Statsrefusion af særligt dyre enkeltsager",
  en: "State refund of especially costly cases",
});

export const bracket = (number: number): Text => ({ da: `trin ${number}`, en: `bracket ${number}` });

export const NOT_COMPUTED: Text = frozen({
  da: "Sager, hvis refusion ikke kunne beregnes",
  en: "Cases whose refund could not be computed",
});

export const ROUNDED_APART: Text = frozen({
  da: "Refusionen er afrundet én gang, og hvert trins refusion for sig; trinene kan derfor afvige en øre eller to fra refusionen tilsammen.",
  en: "The refund is rounded once, and that of each bracket by itself; the brackets may therefore miss the refund by an øre or two together.",
});
