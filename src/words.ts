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

  // agreements
  rule: word("regel", "rule"),
  from: word("fra", "from"),
  to: word("til", "to"),
  status: word("status", "status"),
  value: word("værdi", "value"),
  executiveCommittee: word("Forretningsudvalget", "the executive committee (Forretningsudvalget)"),

  // notified tariff increases
  current: word("gældende takst", "current tariff"),
  currentBackRegulation: word("efterregulering i gældende takst", "back-regulation in the current tariff"),
  proposed: word("varslet takst", "proposed tariff"),
  proposedBackRegulation: word("efterregulering i varslet takst", "back-regulation in the proposed tariff"),
  currentComparable: word("gældende takst uden efterregulering", "current tariff without back-regulation"),
  proposedComparable: word("varslet takst uden efterregulering", "proposed tariff without back-regulation"),
  increase: word("stigning", "increase"),
  exactLimit: word("eksakt grænse", "exact limit"),
  limit: word("grænse", "limit"),
  excess: word("overskridelse", "excess"),
  isAbove: word("over grænsen", "above the limit"),
  change: word("ændring af taksten", "change of the tariff"),
  quantity: word("køb pr. år", "quantity a year"),
  shareOfYear: word("del af året", "share of the year"),
  thisYear: word("virkning i år", "effect this year"),
  fullYear: word("virkning i et helt år", "effect in a full year"),
  ofExcess: word("heraf overskridelse, helår", "of which excess, full year"),
  notice: word("varsel", "notice"),
  offer: word("tilbud", "offer"),
  service: word("ydelse", "service"),
  operator: word("driftsherre", "operator"),
  operatorKind: word("driftsherretype", "operator kind"),
  verdict: word("vurdering", "verdict"),
  findings: word("bemærkninger", "findings"),
  severity: word("alvor", "severity"),
  message: word("besked", "message"),
  remedy: word("hvad kan gøres", "what can be done"),
  number: word("antal", "number"),
  substantiated: word("begrundet", "substantiated"),
  explained: word("forklaret", "explained"),
  unexplained: word("uforklaret", "unexplained"),
  above: word("over grænsen", "above the limit"),
  place: word("sted", "place"),
  found: word("fundet", "found"),
  allowed: word("tilladt", "allowed"),
  group: word("gruppe", "group"),
  withEffect: word("med virkning", "with effect"),

  // reports
  inKroner: word("kr.", "DKK"),
  shareOfOne: word("andel af 1", "share of 1"),
  yes: word("ja", "yes"),
  no: word("nej", "no"),

  // distribution by a key
  participant: word("deltager", "participant"),
  key: word("fordelingsnøgle", "key"),
  quota: word("uafrundet andel", "quota"),
  share: word("andel", "share"),
  fits: word("passer til satsen", "fits the rate"),
  impliedKeyFrom: word("nøgle ud fra beløbet, mindst", "key implied by the amount, at least"),
  impliedKeyTo: word("nøgle ud fra beløbet, højst", "key implied by the amount, at most"),
  registerKey: word("nøgle ifølge registret", "key by the register"),
  keyDifference: word("afvigelse fra registret", "difference from the register"),

  // tariffs, settlement, refunds: the first rules
  costBasis: word("omkostningsgrundlag", "cost basis"),
  places: word("pladser", "places"),
  occupancy: word("belægningsprocent", "occupancy"),
  days: word("døgn", "days"),
  occupiedDays: word("belagte døgn", "occupied days"),
  beforeIndexation: word("takst før fremskrivning", "tariff before indexation"),
  tariff: word("takst", "tariff"),
  result: word("årets resultat", "result of the year"),
  carriedIn: word("overført fra året før", "carried in from the year before"),
  fullYearBudget: word("helårsbudget", "full-year budget"),
  available: word("til rådighed", "available"),
  carriedOut: word("overført til næste år", "carried to next year"),
  toTariff: word("til taksten to år efter", "to the tariff two years after"),
  cost: word("udgift pr. år", "cost a year"),
  limits: word("beløbsgrænse", "limit"),
  shares: word("refusionsprocent", "refund rate"),
  refund: word("refusion", "refund"),
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a term in {@link words}. */
export type Word = keyof typeof words;
