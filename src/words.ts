/** A text in both languages of the library. */
export interface Text {
  /** In Danish. */
  readonly da: string;
  /** In English. */
  readonly en: string;
}

/** The languages that messages, explanations and reports are written in. */
export type Language = keyof Text;

/** Whether a value is a text in both languages. */
export function isText(value: unknown): value is Text {
  const { da, en } = (value ?? {}) as Partial<Text>;
  return typeof da === "string" && typeof en === "string";
}

/** A text that its writer gave in both languages, or in one that then stands for both. */
export function inBothLanguages(text: string | Text): Text {
  return typeof text === "string" ? { da: text, en: text } : text;
}

/** A value as it is written in each language: `both(kr, limit)`, `both(dateText, day)`. */
export function both<V, Options extends readonly unknown[]>(
  write: (value: V, language: Language, ...options: Options) => string,
  value: V,
  ...options: Options
): Text {
  return { da: write(value, "da", ...options), en: write(value, "en", ...options) };
}

/** A number of things in words: `1 række`, `2 rækker`. */
export function counted(number: number, one: Text, many: Text): Text {
  const { da, en } = number === 1 ? one : many;
  return { da: `${number} ${da}`, en: `${number} ${en}` };
}

/** A sentence that may end with an amount, which has the full stop of `kr.` already. */
export function sentence({ da, en }: Text): Text {
  return { da: da.replaceAll("kr..", "kr."), en };
}

/** Texts as one, in each language, with the same between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return { da: texts.map(({ da }) => da).join(between), en: texts.map(({ en }) => en).join(between) };
}

/** A text in one language with its first letter as a capital. */
export const withCapital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A text with its first letter as a capital, in both languages: to begin a sentence or a heading with. */
export const capital = ({ da, en }: Text): Text => ({ da: withCapital(da), en: withCapital(en) });

/** Texts in their order, each said once. */
export function eachOnce(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.da, text])).values()];
}

const word = (da: string, en: string): Text => Object.freeze({ da, en });

/**
 * Every term that inputs, results, named steps and table columns are called by.
 * The pairs are the terms of the field, in the singular as a heading writes them; a key that is missing here does not compile
 * elsewhere. Sentences in lists of words say the same terms with their endings.
 */
export const words = Object.freeze({
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

  // tables of files
  tableName: word("tabel", "table"),
  readAs: word("læst som", "read as"),
  rows: word("rækker", "rows"),
  columns: word("kolonner", "columns"),
  topRow: word("øverste række", "top row"),

  // agreements
  agreementId: word("aftale", "agreement"),
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
  currentIndexed: word("gældende takst fremskrevet", "current tariff indexed"),
  liesAbove: word("ligger over", "lies above"),
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
  withinRounding: word("inden for afrunding", "within rounding"),
  ofRounding: word("heraf afrunding, helår", "of which rounding, full year"),
  withError: word("heraf med fejl", "of which with an error"),
  reasonsGiven: word("begrundelse", "reason"),
  doubts: word("forbehold", "doubts"),
  notice: word("varsel", "notice"),
  offer: word("tilbud", "offer"),
  service: word("ydelse", "service"),
  operator: word("driftsherre", "operator"),
  operatorKind: word("driftsherretype", "operator kind"),
  verdict: word("vurdering", "verdict"),
  findings: word("bemærkninger", "findings"),
  ownFindings: word("antal bemærkninger", "number of findings"),
  worstFinding: word("vigtigste bemærkning", "main finding"),
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

  // financing: cases and placements
  cases: word("sager", "cases"),
  elapsed: word("forløbet af året", "elapsed of the year"),
  wholeYear: word("hele året", "whole year"),
  expected: word("forventede sager", "expected cases"),
  caseChange: word("ændring i sager", "change in cases"),
  base: word("sammenligningstal", "number compared with"),
  growth: word("vækst", "growth"),
  measure: word("størrelse", "measure"),
  budgetCases: word("budgetterede sager", "budgeted cases"),
  caseBudget: word("årets budget", "budget of the year"),
  casePot: word("sagspulje", "case pot"),
  caseRevenue: word("indtægter", "revenue"),
  costPerExtraCase: word("merudgift pr. ekstra sag", "extra cost per extra case"),
  caseCosts: word("omkostninger", "costs"),
  caseResult: word("årets resultat", "result of the year"),
  resultRate: word("resultat i forhold til budget", "result against budget"),
  assumption: word("forudsætning", "assumption"),
  toLaterBudget: word("til et senere budget", "to a later budget"),
  children: word("0-17-årige", "0-17-year-olds"),
  perThousand: word("sager pr. 1.000 0-17-årige", "cases per 1,000 0-17-year-olds"),
  dayPrice: word("døgnpris", "day price"),
  placementKind: word("anbringelse", "placement"),
  placementCost: word("udgift i alt", "cost in all"),
  placer: word("anbringende kommune", "placing municipality"),
  pool: word("fælles objektiv finansiering", "shared objective financing"),
  placements: word("helårsanbringelser", "full-year placements"),
  costPerPlacement: word("udgift pr. helårsanbringelse", "cost per full-year placement"),
  alternative: word("alternativ", "alternative"),
  lowestPrice: word("laveste døgnpris", "lowest day price"),
  highestPrice: word("højeste døgnpris", "highest day price"),
  lowestCost: word("laveste udgift", "lowest cost"),
  highestCost: word("højeste udgift", "highest cost"),
  leastDifference: word("mindste forskel til sikret plads", "least difference from a secure place"),
  mostDifference: word("største forskel til sikret plads", "greatest difference from a secure place"),
  addition: word("udvidelse", "addition"),
  newPlaces: word("nye pladser", "new places"),
  judicialShare: word("andel retlige døgn", "share of judicial days"),
  judicialDays: word("retlige døgn", "judicial days"),
  placeDays: word("pladsdage", "days of places"),
  usedDays: word("benyttede dage", "used days"),
  unusedDays: word("ubenyttede dage", "unused days"),
  usedAmount: word("betaling for benyttede dage", "payment for used days"),
  unusedAmount: word("betaling for ubenyttede dage", "payment for unused days"),
  child: word("barn", "child"),
  remunerations: word("antal vederlag", "number of remunerations"),
  remunerationPerMonth: word("vederlag pr. måned i alt", "remuneration per month in all"),
  remunerationPerDay: word("vederlag pr. døgn i alt", "remuneration per day in all"),
  remuneration: word("vederlag", "remuneration"),
  wholeMonths: word("hele måneder", "whole months"),
  singleDays: word("døgn uden for hele måneder", "days outside whole months"),
  youngerDays: word("døgn under 10 år", "days below the age of 10"),
  olderDays: word("døgn fra 10 år", "days from the age of 10"),
  furtherDays: word("døgn som tredje barn eller derover", "days as third child or further one"),
  boardAndLodging: word("kost og logi", "board and lodging"),
  fosterCost: word("vederlag, kost og logi i alt", "remuneration, board and lodging in all"),
  scheme: word("finansieringsordning", "financing scheme"),
  sumOfKeys: word("nøgle i alt", "key in all"),
  citizen: word("borger", "citizen"),
  tariffName: word("takst", "tariff"),
  units: word("antal enheder", "number of units"),
  paidShare: word("betalt andel", "share paid"),
  indexedTariff: word("fremskrevet takst", "indexed tariff"),
  planAmount: word("betaling", "payment"),
  ownPayment: word("borgerens egenbetaling", "the citizen's own payment"),
  expectedPayment: word("forventet betaling", "expected payment"),
  fullYearPayment: word("betaling i et helt år", "payment in a full year"),
  fullYearEffect: word("virkning på det følgende år", "effect on the year after"),
  comparableTariff: word("takst uden efterregulering", "tariff without back-regulation"),
  tariffBackRegulation: word("efterregulering i taksten", "back-regulation in the tariff"),
  knownBackRegulation: word("kendt efterregulering i budgetåret", "known back-regulation in the budget year"),
  budgetTariff: word("takst i budgetåret", "tariff in the budget year"),
  budgetAmount: word("budget", "budget"),

  // occupancy
  availableDays: word("døgn til rådighed", "available days"),
  budgetedDays: word("budgetterede døgn", "budgeted days"),
  restDays: word("døgn til rådighed i resten af året", "available days in the rest of the year"),
  projectedDays: word("forventede belagte døgn i året", "occupied days expected in the year"),
  budgetedOccupancy: word("budgetteret belægning", "budgeted occupancy"),
  actualOccupancy: word("faktisk belægning", "actual occupancy"),
  deviation: word("afvigelse", "deviation"),
  exactDeviation: word("uafrundet afvigelse", "unrounded deviation"),
  countsPlaces: word("tæller pladser", "counts places"),
  deviationInPoints: word("afvigelse i procentpoint", "deviation in percentage points"),
  isListed: word("indberettes", "is listed"),
  revenue: word("provenu", "tariff revenue"),
  budgetedRevenue: word("budgetteret provenu", "budgeted tariff revenue"),
  revenueEffect: word("provenu i forhold til budget", "tariff revenue against budget"),
  projectedResult: word("forventet resultat", "expected result"),
  backRegulation: word("efterregulering", "back-regulation"),
  tariffChange: word("ændring af taksten pr. døgn", "change of the tariff per day"),
  initiatives: word("initiativer", "initiatives"),
  meanOccupancy: word("gennemsnitlig belægning i de foregående år", "mean occupancy of the preceding years"),
  occupancies: word("faktisk belægning, foregående år", "actual occupancy, preceding year"),
  lowestOccupancy: word("mindste belægning", "lowest occupancy"),
  highestOccupancy: word("største belægning", "highest occupancy"),
  isShortStay: word("kort ophold, akutplads eller aflastning", "short stay, acute place or respite"),

  // tariff calculation
  backRegulationPerUnit: word("efterregulering pr. enhed", "back-regulation per unit"),
  tariffWithoutBackRegulation: word("takst uden efterregulering", "tariff without back-regulation"),
  unroundedTariff: word("uafrundet takst", "unrounded tariff"),
  expectedQuantity: word("forventet antal", "expected quantity"),
  unitsInYear: word("antal i takståret pr. plads", "number in the tariff year per place"),
  directCosts: word("direkte omkostninger", "direct costs"),
  overheadRate: word("overheadprocent", "overhead rate"),
  indirectCosts: word("indirekte omkostninger", "indirect costs"),
  costKind: word("omkostning", "cost"),
  component: word("årsag", "component"),
  effect: word("virkning på taksten", "effect on the tariff"),

  // a tariff in another unit, and package ladders
  unitsOfYear: word("antal om året af den givne enhed", "number a year of the unit given"),
  otherUnitsOfYear: word("antal om året af den nye enhed", "number a year of the new unit"),
  yearTariff: word("takst for et år", "tariff of a year"),
  convertedTariff: word("omregnet takst", "converted tariff"),
  convention: word("omregning", "conversion"),
  computedFrom: word("beregnet ud fra", "computed from"),
  computedAs: word("beregnet", "computed"),
  printed: word("trykt", "printed"),
  hourPrice: word("timepris", "price of an hour"),
  hoursAWeek: word("timer om ugen mellem to pakker", "hours a week between two packages"),
  packageNumber: word("ydelsespakke nr.", "package no."),
  hoursUpTo: word("timer om ugen, til og med", "hours a week, up to"),
  intervalPerDay: word("prisinterval pr. døgn", "price interval per day"),
  middleOfPackage: word("intervaller til pakkens midte", "intervals to the middle of the package"),
  fitsPrinted: word("passer", "fits"),

  // base and packages, part-time use, assets
  expectedCitizens: word("forventede borgere", "expected citizens"),
  expectedRevenue: word("forventet provenu", "expected tariff revenue"),
  roundingDifference: word("forskel ved afrunding", "difference by rounding"),
  tariffBefore: word("takst før", "tariff before"),
  tariffAfter: word("takst efter", "tariff after"),
  costBefore: word("udgift før", "cost before"),
  costAfter: word("udgift efter", "cost after"),
  effectInYear: word("virkning på årets betaling", "effect on what is paid in the year"),
  effectPerCitizen: word("virkning pr. borger om året", "effect per citizen a year"),
  citizenGroup: word("borgergruppe", "citizen group"),
  privatePrice: word("pris hos det private tilbud", "price of the private offer"),
  price: word("pris", "price"),
  priceKind: word("pristype", "kind of price"),
  aboveLowest: word("over den laveste", "above the lowest"),
  netPrice: word("pris uden indirekte moms", "price without indirect VAT"),
  vatShare: word("indirekte moms i prisen", "indirect VAT in the price"),
  overheadShare: word("overhead som andel af omsætningen", "overhead as a share of the revenue"),
  marginShare: word("avance som andel af omsætningen", "margin as a share of the revenue"),
  shareForCosts: word("andel af omsætningen til omkostninger", "share of the revenue for costs"),
  exactRevenue: word("uafrundet omsætning", "unrounded revenue"),
  neededRevenue: word("nødvendig omsætning", "needed revenue"),
  overhead: word("overhead", "overhead"),
  margin: word("avance", "margin"),
  fullTimeEquivalents: word("årsværk", "full-time equivalents"),
  paidHours: word("betalte timer", "paid hours"),
  daysPerWeek: word("dage om ugen", "days a week"),
  fullTariff: word("fuld takst", "full tariff"),
  partTimeTariff: word("deltidstakst", "part-time tariff"),
  asset: word("aktiv", "asset"),
  acquired: word("anskaffet", "acquired"),
  acquisitionCost: word("anskaffelsessum", "acquisition cost"),
  lifetime: word("levetid", "lifetime"),
  monthsBefore: word("måneder i brug før året", "months in use before the year"),
  monthsAfter: word("måneder i brug ved årets slutning", "months in use at the end of the year"),
  depreciatedMonthsBefore: word("afskrevne måneder før året", "months depreciated before the year"),
  depreciatedMonthsAfter: word("afskrevne måneder ved årets slutning", "months depreciated at the end of the year"),
  depreciatedBefore: word("afskrevet før året", "depreciated before the year"),
  depreciatedAfter: word("afskrevet ved årets slutning", "depreciated at the end of the year"),
  bookValue: word("bogført værdi ved årets begyndelse", "book value at the start of the year"),
  bookValueEnd: word("bogført værdi ved årets slutning", "book value at the end of the year"),
  depreciation: word("afskrivning", "depreciation"),
  interest: word("forrentning", "interest"),
  interestRate: word("rente", "interest rate"),

  // composite indexation and revised estimates
  indexPart: word("del af sammenvejet P/L", "part of a composite index"),
  weight: word("vægt", "weight"),
  weights: word("vægte", "weights"),
  rates: word("satser", "rates"),
  compositeRate: word("sammenvejet P/L", "composite rate"),
  contribution: word("bidrag", "contribution"),
  original: word("oprindeligt skøn", "original estimate"),
  revised: word("revideret skøn", "revised estimate"),
  originalIndex: word("indeks efter oprindeligt skøn", "index by the original estimate"),
  revisedIndex: word("indeks efter revideret skøn", "index by the revised estimate"),
  addedCorrection: word("niveaukorrektion", "level correction"),
  addedRate: word("samlet sats", "total rate"),
  correctedByAdding: word("fremskrevet med korrektion, satserne lagt sammen", "indexed with correction, rates added"),
  correctionByAdding: word("korrektion, satserne lagt sammen", "correction, rates added"),
  levelCorrection: word("korrektion af niveauet", "correction of the level"),
  factor: word("faktor", "factor"),
  wageBudget: word("lønbudget", "wage budget"),
  wageNeed: word("lønudgift efter revideret skøn", "wage cost by the revised estimate"),
  resultEffect: word("virkning på årets resultat", "effect on the result of the year"),
  uncorrected: word("fremskrevet uden korrektion", "indexed without correction"),
  corrected: word("fremskrevet med korrektion", "indexed with correction"),
  correction: word("korrektion", "correction"),

  // state refund and payment claims
  monthlyCost: word("udgift pr. måned", "cost a month"),
  monthlyCosts: word("udgift pr. måned", "cost a month"),
  months: word("måneder", "months"),
  month: word("måned", "month"),
  bracket: word("trin", "bracket"),
  yearlyLimit: word("grænse pr. år", "limit a year"),
  monthlyLimit: word("grænse pr. måned", "limit a month"),
  refundShare: word("refusionsprocent", "refund rate"),
  costInBracket: word("udgift på trinnet", "cost in the bracket"),
  running: word("løbende udgift", "running cost"),
  income: word("indtægt", "income"),
  oneOff: word("del af engangsudgift", "part of one-off cost"),
  countedCost: word("udgift efter indtægt", "cost less income"),
  ownCost: word("kommunens egen udgift", "the municipality's own cost"),
  costlyCases: word("særligt dyre enkeltsager", "especially costly cases"),
  refundedCases: word("heraf med refusion", "of which with refund"),
  casesGrowth: word("vækst i antal", "growth in number"),
  costGrowth: word("vækst i udgift", "growth in cost"),
  refundGrowth: word("vækst i refusion", "growth in refund"),

  // tariffs of the social supervision
  unroundedBase: word("uafrundet basistakst", "unrounded base tariff"),
  sizeClass: word("pladser", "places"),
  weightedBase: word("uafrundet takst for klassen", "unrounded tariff of the class"),
  classWeight: word("vægt", "weight"),
  supervisionTariff: word("årstakst for tilsyn", "yearly supervision tariff"),
  intensified: word("skærpet tilsyn pr. påbegyndt måned", "intensified supervision per started month"),
  approval: word("nygodkendelse", "approval"),
  substantialChange: word("væsentlig ændring", "substantial change"),
  supervisionCharge: word("betaling for tilsyn", "charge for supervision"),
  fitsBase: word("passer til basistaksten", "fits the base tariff"),
  impliedFrom: word("beløb ud fra basistaksten, mindst", "amount implied by the base, at least"),
  impliedTo: word("beløb ud fra basistaksten, højst", "amount implied by the base, at most"),
  tariffKind: word("takst", "tariff"),

  // caps
  cap: word("takstloft", "tariff cap"),
  capTariff: word("døgntakst", "day tariff"),
  exactCap: word("fremskrevet takstloft", "indexed tariff cap"),
  capKind: word("tilbudstype", "kind of offer"),
  offered: word("pris på det tilbudte", "price of the one offered"),
  alternativePrice: word("pris på alternativet", "price of the alternative"),

  // settlement: the operator's year
  costs: word("omkostninger", "costs"),
  closingCosts: word("lukkeomkostninger", "closing costs"),
  backRegulationInTariff: word("efterregulering indregnet i taksten", "back-regulation built into the tariff"),
  surplus: word("overskud", "surplus"),
  deficit: word("underskud", "deficit"),
  accounts: word("regnskab", "accounts"),
  overspending: word("merforbrug", "overspending"),
  underspending: word("mindreforbrug", "underspending"),
  carry: word("valgt overførsel", "stated carry"),
  lowestCarry: word("mindste overførsel", "lowest carry"),
  highestCarry: word("største overførsel", "highest carry"),
  isAllowed: word("inden for det tilladte", "within what is allowed"),
  borneByOperator: word("bæres af driftsherren", "borne by the operator"),
  settledWithBuyers: word("afregnes med køberne", "settled with the buyers"),
  setAsideBefore: word("hensat i forvejen", "set aside before"),
  setAside: word("hensat i året", "set aside in the year"),
  aboveLimit: word("overskud over grænsen", "surplus above the limit"),
  setAsideIn: word("hensat ved årets begyndelse", "set aside at the start of the year"),
  setAsideOut: word("hensat ved årets slutning", "set aside at the end of the year"),
  setAsideUsed: word("anvendt af det hensatte", "used of what was set aside"),
  setAsideExpired: word("udløbet og ikke anvendt", "expired unused"),
  daysOfYear: word("døgn i året", "days of the year"),
  daysOfTariff: word("døgn, som taksten er beregnet på", "days that the tariff is computed on"),
  revenueDeviation: word("provenu ud over det budgetterede", "tariff revenue beyond the budgeted"),
  occupancyEffect: word("virkning af belægningen", "effect of occupancy"),
  leapDayEffect: word("virkning af årets længde", "effect of the length of the year"),
  resultPart: word("årsag til resultatet", "reason for the result"),
  tariffYear: word("takstår", "tariff year"),

  // financing: schemes and tables by a key
  budget: word("budget", "budget"),
  objective: word("objektiv betaling", "objective payment"),
  granted: word("tildelt", "granted"),
  perCase: word("beløb pr. sag", "amount per case"),
  caseResidue: word("sagspulje, der ikke opkræves", "case pot not charged"),
  expectedCases: word("forventet antal sager", "expected number of cases"),
  casePayment: word("betaling for sager", "payment for cases"),
  ofEarlierResults: word("heraf tidligere års resultat", "of which earlier results"),
  payment: word("betaling i alt", "payment in all"),
  keyPersons: word("personer i nøglen", "persons of the key"),
  shareOfKey: word("andel af nøglen", "share of the key"),
  instalment: word("rate", "instalment"),
  paymentBefore: word("betaling før", "payment before"),
  paymentAfter: word("betaling efter", "payment after"),
  paymentChange: word("ændring", "change"),
  repaid: word("tilbagebetaling", "pay-back"),
  compensation: word("kompensation", "compensation"),

  // the year wheel
  deadline: word("frist", "deadline"),
  event: word("termin", "event"),
  who: word("hvem", "who"),
  what: word("hvad", "what"),
  toWhom: word("til hvem", "to whom"),
  isProposal: word("forslag", "proposal"),

  // capacity
  directorsForum: word("Socialdirektørforum", "the forum of directors (Socialdirektørforum)"),
  municipalityItself: word("kommunen selv", "the municipality itself"),
  regionOfOffer: word("den region, der driver tilbuddet", "the region that runs the offer"),
  soldDays: word("døgn solgt til andre", "days sold to others"),
  coveredFrom: word("døgn, der mindst skal overstiges", "days that have to be exceeded"),
  isCovered: word("omfattet af rammeaftalen", "covered by the framework agreement"),
  step: word("skridt", "step"),
  action: word("hvad der kræves", "what is required"),
  body: word("part", "body"),
  onItsWay: word("på vej til senere takster", "on its way to later tariffs"),
  left: word("tilbage ved lukningen", "left at the closing"),
  buyersShare: word("købernes andel af det tilbageværende", "the buyers' share of what is left"),
  closingCostsShare: word("købernes andel af lukkeomkostningerne", "the buyers' share of the closing costs"),
  leftOfBuyers: word("købernes del af det tilbageværende", "the buyers' part of what is left"),
  closingCostsOfBuyers: word("købernes del af lukkeomkostningerne", "the buyers' part of the closing costs"),
  closingAmount: word("beløb", "amount"),
  buyer: word("køber", "buyer"),
  settled: word("afregnes", "settled"),
  openingCosts: word("åbningsomkostninger", "opening costs"),
  perDay: word("pr. døgn", "per day"),

  // spending
  payer: word("betaler", "payer"),
  payerCode: word("kode", "code"),
  area: word("område", "area"),
  spending: word("udgift", "spending"),
  users: word("brugere", "users"),
  fullYearUsers: word("helårspersoner", "full-year users"),
  personsOfAges: word("personer i aldersgruppen", "persons of the age group"),
  perInhabitant: word("udgift pr. indbygger", "spending per inhabitant"),
  perPersonOfAges: word("udgift pr. person i aldersgruppen", "spending per person of the age group"),
  perUser: word("udgift pr. bruger", "spending per user"),
  perFullYearUser: word("udgift pr. helårsperson", "spending per full-year user"),
  perDayOfHelp: word("udgift pr. døgn", "spending per day"),
  spendingChange: word("ændring", "change"),
  growthContribution: word("bidrag til væksten i procentpoint", "contribution to growth in percentage points"),
  spendingBefore: word("udgift året før", "spending the year before"),
  exactCeiling: word("eksakt loft", "exact ceiling"),
  ceiling: word("loft", "ceiling"),
  excessRate: word("overskridelse i pct. af loftet", "excess in per cent of the ceiling"),
  revisedBudget: word("korrigeret budget", "revised budget"),
  spentToDate: word("forbrug til dato", "spent to date"),
  forecast: word("forventet regnskab", "forecast"),
  missingIn: word("mangler i", "missing in"),
  spentRate: word("forbrug i pct. af budgettet", "spent in per cent of the budget"),
  budgetedActivity: word("budgetteret aktivitet", "budgeted activity"),
  forecastActivity: word("forventet aktivitet", "forecast activity"),
  budgetedPrice: word("budgetteret pris", "budgeted price"),
  forecastPrice: word("forventet pris", "forecast price"),
  activityEffect: word("virkning af aktiviteten", "effect of activity"),
  priceEffect: word("virkning af prisen", "effect of the price"),
  jointEffect: word("begge på en gang", "both at once"),
  yearEndEffect: word("helårsvirkning", "full-year effect"),
  deviationRate: word("afvigelse i pct. af budgettet", "deviation in per cent of the budget"),
  activity: word("aktivitet", "activity"),
  withoutActivity: word("udgift uden oplyst aktivitet", "spending without activity stated"),

  // spending, comparisons
  rank: word("nr.", "rank"),
  meanDifference: word("forskel til gennemsnit", "difference from mean"),
  socioIndex: word("socioøkonomisk indeks", "socio-economic index"),
  expectedPerInhabitant: word("forventet udgift pr. indbygger", "expected spending per inhabitant"),
  residual: word("afvigelse pr. indbygger", "residual per inhabitant"),
  residualAmount: word("afvigelse i alt", "residual in all"),
  populationEffect: word("virkning af befolkningen", "effect of population"),
  userShareEffect: word("virkning af andelen af brugere", "effect of the share of users"),
  unitCostEffect: word("virkning af udgiften pr. bruger", "effect of the cost per user"),
  impliedLeast: word("udgangspunkt, mindst", "base, at least"),
  impliedQuotient: word("udgangspunkt efter de afrundede tal", "base by the rounded figures"),
  impliedMost: word("udgangspunkt, højst", "base, at most"),
  functionOf: word("funktion", "function"),
  accountKind: word("regnskabsart", "account"),

  // scenarios
  scenario: word("sammenligning", "comparison"),
  scenarioRow: word("række", "row"),
  scenarioPart: word("post", "part"),
  baseline: word("udgangspunkt", "baseline"),
  scenarioProposal: word("forslag", "proposal"),
  scenarioChange: word("ændring", "change"),
  scenarioSide: word("findes i", "found in"),
  carriedChange: word("ændring i det overførte", "change in what is carried"),
  isChanged: word("anden vurdering", "other verdict"),
  baselineExcess: word("overskridelse i udgangspunktet", "excess in the baseline"),
  proposalExcess: word("overskridelse i forslaget", "excess in the proposal"),
  drawnAmount: word("beløb over trækningerne", "amount over the draws"),
  meanOfDraws: word("gennemsnit", "mean"),
  standardError: word("standardfejl på gennemsnittet", "standard error of the mean"),
  leastDrawn: word("mindst", "least"),
  quantile: word("fraktil", "quantile"),
  mostDrawn: word("højst", "most"),
  surplusLimit: word("grænse for overskud", "limit of a surplus"),
  surplusBeyond: word("overskud over grænsen, andel af trækningerne", "surplus beyond the limit, share of the draws"),
  surplusBeyondError: word("standardfejl, overskud", "standard error, surplus"),
  deficitLimit: word("grænse for underskud", "limit of a deficit"),
  deficitBeyond: word("underskud over grænsen, andel af trækningerne", "deficit beyond the limit, share of the draws"),
  deficitBeyondError: word("standardfejl, underskud", "standard error, deficit"),
} as const satisfies Readonly<Record<string, Text>>);

/** The key of a term in {@link words}. */
export type Word = keyof typeof words;
