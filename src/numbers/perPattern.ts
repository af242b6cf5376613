// What amounts are per, as headings, cells and tariff sheets write it: one list for all that reads it.

/** A time, a place, a person or a thing: less than the whole year and the whole offer. */
export const PARTS = [
  "måned(?:en)?|md|mdr|uge(?:n)?|døgn(?:et)?|dag(?:en)?|hverdag|nat|time(?:n)?|minut|kvartal(?:et)?|halvår(?:et)?",
  "plads(?:en)?|borger(?:en)?|beboer(?:en)?|barn(?:et)?|elev(?:en)?|person|indbygger(?:e|en)?|indb|årig(?:e)?",
  "sag(?:en)?|stk|styk|enhed|ydelse|pakke|besøg|km|tur",
  "month|week|day|night|hour|minute|quarter|half[- ]year",
  "place|citizen|resident|child|pupil|inhabitant|capita|case|unit|piece|visit",
].join("|");

/** The whole year. */
export const YEARS = "år(?:et)?|year";

/** `pr.` and `per`, as words of their own. */
export const PER = "(?<!\\p{L})(?:pr|per)(?!\\p{L})\\.?";

/** How many of a thing, or of what age: `1.000 ` of inhabitants, `0-17-` of an age. */
export const OF_MANY = "(?:\\d[\\d.]*\\s+)?(?:\\d+\\s?[-–+]\\s?(?:\\d+[-–\\s]*)?)?";

/** What stands before it where an amount is described: `pr. `, `kr./`. */
export const PER_AMOUNT = `(?:${PER}\\s*|(?:kr\\.?|dkk|kroner)\\s*/\\s*)`;
