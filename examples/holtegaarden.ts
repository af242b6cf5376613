/** Holtegården 2020: 18 places become 22, and costs move from the packages to the base. Every amount is constructed. */
import {
  agreementInForce,
  assessProposals,
  assessProposalsSheets,
  assetCosts,
  assetCostsSheet,
  indexSeries,
  moveCosts,
  moveCostsSheets,
  type Notice,
  type PackagesInput,
  type PackageTariffs,
  packageTariffs,
  packageTariffsSheet,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

/** 2019: the base tariff is computed from 18 citizens in 18 places. */
const offer2019: PackagesInput = {
  offer: "Holtegården",
  year: 2019,
  base: { cost: 13_140_000, places: 18, expectedCitizens: 18 },
  packages: [
    { id: "1", name: "Pakke 1", cost: 1_460_000, citizens: 10 },
    { id: "2", name: "Pakke 2", cost: 2_628_000, citizens: 8 },
  ],
};

/** The P/L from 2019 to 2020 is not known; 2 % is constructed. */
const series = indexSeries("syddanmark").with({ 2020: "0.02" });
const agreement2020 = agreementInForce("syddanmark", "2020-01-01");

const alarm = { id: "alarm", name: "Alarmsystem", acquisitionCost: 600_000, acquired: 2020, lifetimeYears: 10 };
export const assets = assetCosts([alarm], 2020, { interestRate: "0.02" });

/** 2019's costs in 2020 prices, 1 100 000 more for two more citizens, 250 000 less by efficiencies, and the alarm system. */
const base2020 = assets.depreciation.plus(assets.interest).plus(13_402_800 + 1_100_000 - 250_000);

/** 2020 before the middle manager is moved: 20 citizens in 22 places, 11 and 9 of them with a package. */
const offer2020: PackagesInput = {
  offer: "Holtegården",
  year: 2020,
  base: { cost: base2020, places: 22, expectedCitizens: 20 },
  packages: [
    { id: "1", name: "Pakke 1", cost: 1_638_120, citizens: 11 },
    { id: "2", name: "Pakke 2", cost: 3_015_630, citizens: 9 },
  ],
  groups: [
    { id: "Basis og pakke 1", citizens: 11, packages: ["1"] },
    { id: "Basis og pakke 2", citizens: 9, packages: ["2"] },
  ],
};

/** The middle manager: 670 140 kr. in 2020 prices, 657 000 in those of 2019. */
const manager2020 = [
  { from: "1", to: "base", amount: 223_380, what: "mellemleder" },
  { from: "2", to: "base", amount: 446_760, what: "mellemleder" },
];

export const before = packageTariffs(offer2019, agreementInForce("syddanmark", "2019-01-01"));
export const moved = moveCosts(offer2020, manager2020, agreement2020);

/** What would have been notified for 2020 had only the middle manager been moved, and all else were as in 2019. */
export const onlyMoved = packageTariffs(
  {
    ...offer2019,
    year: 2020,
    base: { ...offer2019.base, cost: 13_402_800 + 670_140 },
    packages: [
      { id: "1", name: "Pakke 1", cost: 1_489_200 - 223_380, citizens: 10 },
      { id: "2", name: "Pakke 2", cost: 2_680_560 - 446_760, citizens: 8 },
    ],
  },
  agreement2020,
);

/** One notice for the base and one for each package, each with the shift as its reason. */
function noticesOf(after: PackageTariffs): Notice[] {
  const now = [after.base, ...after.packages];
  return [before.base, ...before.packages].map(({ id, name, unit, tariff }, i): Notice => {
    const { tariff: proposed = tariff, quantity = 0 } = now[i] ?? {};
    const beyond = proposed.minus(tariff.times("1.02"));
    return {
      id,
      offer: "Holtegården",
      service: name,
      paragraph: "§§ 107 og 108",
      operator: { kind: "municipality", municipality: "Vejen" },
      unit,
      current: { amount: tariff, priceLevel: 2019, backRegulation: 0 },
      proposed: { amount: proposed, priceLevel: 2020, backRegulation: 0 },
      effectiveFrom: "2020-01-01",
      quantityPerYear: quantity,
      reasons: [{ kind: "base-package-shift", evidence: "computed", amount: beyond }],
    };
  });
}

export const shiftOnly = assessProposals(noticesOf(onlyMoved), agreement2020, { series });
export const allChanges = assessProposals(noticesOf(moved.after), agreement2020, { series });

const text = (da: string, en: string) => ({ da, en });
const { services, groups } = moveCostsSheets(moved);
const [onlyShift, everything] = [assessProposalsSheets(shiftOnly), assessProposalsSheets(allChanges)];

export const report: Report = {
  title: text("Holtegården 2020: 18 pladser bliver til 22", "Holtegården 2020: 18 places become 22"),
  parts: [
    text(
      "Opbygningen er hentet fra referatet af Socialdirektørforum Syddanmark 11. december 2019, pkt. 12: 22 pladser i stedet for 18, basistakst ud fra 20 borgere, effektiviseringer, nyt alarmsystem og en mellemleder flyttet fra ydelsespakkerne til basis, uændret serviceniveau. Alle beløb, fordelingen på pakker og P/L på 2 % er konstrueret.",
      "The structure is from the minutes of Socialdirektørforum Syddanmark, 11 December 2019, item 12: 22 places in place of 18, a base tariff from 20 citizens, efficiencies, a new alarm system and a middle manager moved from the packages to the base, the service level unchanged. All amounts, the division into packages and the indexation of 2% are constructed.",
    ),
    packageTariffsSheet(before),
    assetCostsSheet(assets),
    text(
      "I 2020 beregnes basistaksten ud fra 20 borgere på 22 pladser. Tabellen viser, hvad flytningen af mellemlederen gør ved taksterne for 2020.",
      "In 2020 the base tariff is computed from 20 citizens in 22 places. The table shows what moving the middle manager does to the tariffs of 2020.",
    ),
    services,
    groups,
    packageTariffsSheet(moved.after),
    text(
      "Var kun mellemlederen flyttet, ville varslerne ud over P/L gå op i alt, og basistakstens stigning være begrundet i flytningen.",
      "Had only the middle manager been moved, the notices would balance beyond the indexation, and the rise of the base tariff would be substantiated by the move.",
    ),
    onlyShift.notices,
    onlyShift.findings,
    text(
      "Ændringen som helhed går ikke op: flere borgere deler basis, og effektiviseringerne gør tilbuddet billigere. Flytningen alene kan derfor ikke bære basistakstens stigning, og driftsherren må oplyse virkningerne hver for sig.",
      "The change as a whole does not balance: more citizens share the base, and the efficiencies make the offer cheaper. The move alone can therefore not carry the rise of the base tariff, and the operator has to state the effects one by one.",
    ),
    everything.notices,
    everything.findings,
  ],
};

run(import.meta.url, report);
