import { groupsOf } from "../../groups.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import type { Text } from "../../words.ts";
import { knownInYear } from "../schemes/scheme.ts";
import { amountPerCase } from "./amountPerCase.ts";
import { budgetByRate } from "./budgetByRate.ts";
import type { CasePayments } from "./casePayments.ts";
import { registerSource } from "./keyMeasure.ts";
import type { ReadFinance } from "./read.ts";
import { financingSplit } from "./rule.ts";
import { usedValues } from "./usedValues.ts";
import * as say from "./words.ts";

/** By what key, and among whom. */
function ofKey({ keys, area, sumOfKeys }: ReadFinance): Text {
  const many = area.municipalities.length;
  if (keys === undefined || sumOfKeys === undefined) return say.areaWithoutKey(area.title, many);
  if (keys.isGiven) return say.ownKeyOfArea(keys, area.title, many, sumOfKeys);
  return say.keyOfArea(keys, area.title, many, sumOfKeys, registerSource(keys.measure));
}

function ofObjective(objective: Fraction, { share, scheme, keys }: ReadFinance): Text {
  const rate = say.shareText(share.text);
  if (keys === undefined) return say.nothingByKey(rate);
  return objective.n === 0n ? say.zeroByKey(rate) : say.paidByKey(rate, objective, scheme.direction);
}

function ofCases(
  casePot: Fraction,
  { perCase, residue, payments, casesOfPot: cases }: CasePayments,
  { expectedCases }: ReadFinance,
): Text[] {
  if (casePot.n === 0n || perCase === null || cases === undefined) return [];
  const pot = { casePot, perCase, cases };
  if (expectedCases === undefined) return [say.paidByActualCases(pot)];
  return [say.paidByExpectedCases({ ...pot, residue, isPaid: payments !== undefined })];
}

function ofInstalments({ scheme, year }: ReadFinance): Text[] {
  const number = knownInYear(scheme.instalments, year)?.value;
  return number === undefined || number === 1 ? [] : [say.equalInstalments(number)];
}

/** Which of the scheme's values were used, those that rest on the same together. */
function ofValues(read: ReadFinance): Text[] {
  const groups = groupsOf(usedValues(read).slice(1), ({ rests }) => provenanceText(rests, "da"));
  return [...groups.values()].flatMap((used) => {
    const [first] = used;
    return first === undefined
      ? []
      : say.valuesRestOn(
          used.map(({ what }) => what),
          first.rests,
        );
  });
}

/** Why a financing is what it is. */
export function financingWhy(
  read: ReadFinance,
  pots: { readonly objective: Fraction; readonly casePot: Fraction },
  payments: CasePayments,
): Explanation {
  const { scheme, year, area, set, toFinance } = read;
  const says = [
    say.toBeFinanced(read),
    ofKey(read),
    ofObjective(pots.objective, read),
    ...ofCases(pots.casePot, payments, read),
    ...ofInstalments(read),
    ...ofValues(read),
  ];
  const because = [
    ...(read.isByRate && read.sumOfKeys !== undefined
      ? [budgetByRate.explain({ keyPersons: read.sumOfKeys }, set)]
      : []),
    financingSplit.explain({ budget: toFinance }, set),
    ...(payments.perCase === null || payments.casesOfPot === undefined
      ? []
      : [amountPerCase.explain({ casePot: pots.casePot, expectedCases: payments.casesOfPot })]),
  ];
  return account(say.financingTitle(scheme.title, year, area.title), says, because);
}
