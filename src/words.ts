/** A text in both languages of the library. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** The languages that messages, explanations and reports are written in. */
export type Language = keyof Text;

const word = (da: string, en: string): Text => ({ da, en });

/**
 * Every term that inputs, results, named steps and table columns are called by.
 * The pairs follow the binding word list of the field; a key that is missing here does not compile elsewhere.
 */
export const words = {
  // amounts and units
  amount: word("beløb", "amount"),
  priceLevel: word("prisniveau", "price level"),
  unit: word("enhed", "unit"),
  total: word("i alt", "total"),
  year: word("år", "year"),
  note: word("bemærkning", "note"),
  source: word("kilde", "source"),
  mark: word("grundlag", "mark"),

  // registers
  municipality: word("kommune", "municipality"),
  municipalityCode: word("kommunekode", "municipality code"),
  region: word("region", "region"),
  inhabitants: word("indbyggere", "inhabitants"),

  // indexation
  index: word("fremskrivningsfaktor", "index"),
  rate: word("sats", "rate"),
  indexed: word("fremskrevet beløb", "indexed amount"),

  // notified tariff increases
  current: word("gældende takst", "current tariff"),
  proposed: word("varslet takst", "proposed tariff"),
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a term in {@link words}. */
export type Word = keyof typeof words;
