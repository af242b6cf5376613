import type { Text } from "../words.ts";
import type { CodeMeaning } from "./codes.ts";
import { LOOK_IT_UP, SAY_SO, USE_NEW_AGREEMENT } from "./words.ts";

// What the codes mean that any room may have. Plain data, so that whoever does not ask for it does not load it.

export const NOTHING_TO_DO: Text = { da: "Kræver ingen handling.", en: "No action is needed." };

export const CARRIED_FORWARD: CodeMeaning = {
  severities: ["warning"],
  meaning: {
    da: "Aftalen er udløbet, og dens regler er videreført, fordi du bad om det.",
    en: "The agreement has ended, and its rules are carried forward, since you asked for it.",
  },
  remedy: USE_NEW_AGREEMENT,
};

const RULE_CARRIED: Text = {
  da: "En regel er brugt efter den sidste dag, den er kendt til; at den stadig gælder, er antaget.",
  en: "A rule is used beyond the last day it is known for; that it still holds is assumed.",
};

export const RULE_CARRIED_FORWARD: CodeMeaning = {
  severities: ["info"],
  meaning: RULE_CARRIED,
  remedy: LOOK_IT_UP,
};

/** The same where a verdict rests on the rule. */
export const RULE_CARRIED_FORWARD_WARNING: CodeMeaning = {
  severities: ["warning"],
  meaning: RULE_CARRIED,
  remedy: LOOK_IT_UP,
};

/** Amounts indexed by rates that are derived from rounded amounts. */
export const RATE_WITHIN_BOUNDS: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Der er fremskrevet med en sats, som er udledt af afrundede beløb og kun kendes mellem to grænser.",
    en: "Amounts are indexed by a rate that is derived from rounded amounts and known only between two bounds.",
  },
  remedy: {
    da: "Giv den aftalte sats som jeres egen, hvis I kender den.",
    en: "Give the agreed rate as your own if you know it.",
  },
};

export const LOCAL_VALUE: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Der er brugt værdier eller satser, som du selv har valgt.",
    en: "Values or rates that you chose yourself are used.",
  },
  remedy: SAY_SO,
};
