import { frozen } from "../../frozen.ts";
import { sentence, type Text } from "../../words.ts";
import type { Activity } from "../accounts/row.ts";

// The explanation.

export const weightedMeans = (measure: Text, account: Text): Text => ({
  da: `Enhedsudgiften er udgiften (${account.da}) i de rækker, der oplyser ${measure.da}, delt med de samme rækkers ${measure.da}; gennemsnit er vejede: den samlede udgift delt med den samlede aktivitet.`,
  en: `The unit cost is the spending (${account.en}) of the rows that state ${measure.en} over the ${measure.en} of the same rows; means are weighted: all spending over all activity.`,
});

export const title = (per: Text): Text => ({ da: `Enhedsudgift ${per.da}`, en: `Unit cost ${per.en}` });

/** What a unit cost is per, as a sentence says it. */
export const PER: Readonly<Record<Activity, Text>> = frozen({
  users: { da: "pr. bruger", en: "per user" },
  fullYearUsers: { da: "pr. helårsperson", en: "per full-year user" },
  days: { da: "pr. døgn", en: "per day" },
});

export const noActivity = (year: number, who: Text, spending: Text): Text =>
  sentence({
    da: `${year}, ${who.da}: ingen aktivitet, ${spending.da}.`,
    en: `${year}, ${who.en}: no activity, ${spending.en}.`,
  });

export const unitCost = (year: number, who: Text, cost: Text, per: Text): Text => ({
  da: `${year}, ${who.da}: ${cost.da} ${per.da}.`,
  en: `${year}, ${who.en}: ${cost.en} ${per.en}.`,
});

// Findings.

export const kindNotStated = (rows: Text): Text => ({
  da: `${rows.da} oplyser ikke driftsherretypen og er vist for sig som „ikke oplyst“.`,
  en: `${rows.en} do not state the operator kind and are shown apart as "not stated".`,
});

export const GIVE_KIND: Text = frozen({
  da: "Oplys driftsherretypen i rækkerne.",
  en: "State the operator kind in the rows.",
});
