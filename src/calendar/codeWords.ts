import type { Codes } from "../findings/codes.ts";
import { CARRIED_FORWARD, NOTHING_TO_DO } from "../findings/codeWords.ts";
import type { NoticeCheckCode } from "./checkNotice.ts";
import type { WheelFindingCode } from "./wheel.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const NOTICE_CHECK_CODES: Codes<NoticeCheckCode> = {
  "notice-in-time": {
    severities: ["info"],
    meaning: { da: "Varslet kom til tiden.", en: "The notice came in time." },
    remedy: NOTHING_TO_DO,
  },
  "notice-late": {
    severities: ["warning"],
    meaning: { da: "Varslet kom efter fristen.", en: "The notice came after the deadline." },
    remedy: {
      da: "Spørg, om taksten kan træde i kraft, når fristen er overskredet.",
      en: "Ask whether the tariff can take effect when the deadline has passed.",
    },
  },
  "notice-too-early": {
    severities: ["warning"],
    meaning: {
      da: "Varslet kom, før perioden for varsler begyndte.",
      en: "The notice came before the period for notices began.",
    },
    remedy: { da: "Bed om, at varslet gentages i perioden.", en: "Ask for the notice again within the period." },
  },
  "no-agreed-deadline": {
    severities: ["info"],
    meaning: {
      da: "Ingen aftalt frist for varsling er kendt, så det er ikke vurderet, om varslet kom til tiden.",
      en: "No agreed deadline for notices is known, so whether the notice came in time is not judged.",
    },
    remedy: {
      da: "Giv årshjulet jeres egen frist, hvis I har aftalt en.",
      en: "Give the year wheel your own deadline if you have agreed on one.",
    },
  },
  "notification-date-missing": {
    severities: ["warning"],
    meaning: {
      da: "Varslet har ingen dato, så den kan ikke holdes op mod fristen.",
      en: "The notice has no date, so it cannot be compared with the deadline.",
    },
    remedy: { da: "Skriv, hvornår varslet kom.", en: "Write when the notice came." },
  },
};

export const WHEEL_CODES: Codes<WheelFindingCode> = {
  "deadlines-proposed": {
    severities: ["info"],
    meaning: {
      da: "Årshjulet har terminer, som kun er forslag; hvad der blev besluttet, er ikke kendt.",
      en: "The year wheel has deadlines that are only proposed; what was decided is not known.",
    },
    remedy: {
      da: "Ret dem til jeres egne, når hjulet er besluttet.",
      en: "Change them to your own once the wheel is decided.",
    },
  },
  "no-agreed-deadline": {
    severities: ["info"],
    meaning: {
      da: "Ingen aftalt frist for varsling af takster er kendt, så intet varsel kan kaldes for sent.",
      en: "No agreed deadline for notices of tariffs is known, so no notice can be called late.",
    },
    remedy: { da: "Giv fristen, hvis I har aftalt en.", en: "Give the deadline if you have agreed on one." },
  },
  "carried-forward": CARRIED_FORWARD,
};
