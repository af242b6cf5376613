/** Words that sheets write for values of a result, by hand: what a sheet prints is not taken from what prints it. */
type Words = Readonly<Record<string, readonly [da: string, en: string]>>;

export const SEVERITIES: Words = {
  error: ["fejl", "error"],
  warning: ["advarsel", "warning"],
  info: ["oplysning", "information"],
};

export const UNITS: Words = {
  hour: ["pr. time", "per hour"],
  day: ["pr. døgn", "per day"],
  month: ["pr. måned", "per month"],
  case: ["pr. sag", "per case"],
  year: ["pr. år", "per year"],
};

export const OPERATORS: Words = {
  municipality: ["kommune", "municipality"],
  region: ["region", "region"],
  private: ["privat", "private"],
  "not-stated": ["ikke oplyst", "not stated"],
};

export const COMPONENTS: Words = {
  "price-level": ["Prisniveau", "Price level"],
  cost: ["Omkostninger", "Costs"],
  places: ["Pladser", "Places"],
  occupancy: ["Belægning", "Occupancy"],
  days: ["Døgn i takståret", "Days in the tariff year"],
  months: ["Måneder i takståret", "Months in the tariff year"],
  quantity: ["Forventet antal", "Expected quantity"],
  "back-regulation": ["Efterregulering af tidligere år", "Back-regulation of earlier years"],
  rounding: ["Afrunding", "Rounding"],
};

export const VERDICTS: Words = {
  decrease: ["fald", "decrease"],
  "within-agreed": ["inden for aftalt P/L", "within the agreed indexation"],
  "within-rounding": ["inden for afrunding", "within rounding"],
  substantiated: ["begrundet", "substantiated"],
  explained: ["forklaret", "explained"],
  "partly-explained": ["delvist forklaret", "partly explained"],
  unsubstantiated: ["ikke begrundet", "unsubstantiated"],
  "comparison-only": ["kun sammenligning", "comparison only"],
};
