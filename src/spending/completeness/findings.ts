import { groupsOf } from "../../groups.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { joined, type Text } from "../../words.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { accountText, areaText, asGiven, kindText, krText, listed, rateText, thresholdText } from "../words.ts";
import type { Gaps, ShortAccount, ShortSeries } from "./gaps.ts";
import type { CompletenessFindingCode, MissingCode, SeriesName, SpendingGap, SpendingJump } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<CompletenessFindingCode>;

/** What is expected and has no row at all; nothing where nothing is missing. */
export function missingWhole(code: MissingCode, names: readonly Text[]): Found[] {
  if (names.length === 0) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code,
      severity: "warning",
      message: say.missingWhole(say.whatIs(code), listed(names)),
      figures: { missing: names.map(({ en }) => en).join(", ") },
      remedy: say.ADD,
    },
  ];
}

export function notExpected(names: readonly string[]): Found[] {
  if (names.length === 0) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "payer-not-expected",
      severity: "info",
      message: say.notExpected(listed(names)),
      figures: { payers: names.join(", ") },
      remedy: say.CHOOSE_PAYERS,
    },
  ];
}

function seriesText({ area, function: of, operatorKind, account }: SeriesName): Text {
  const parts = [areaText(area), ...(of === null ? [] : [asGiven(of)])];
  if (operatorKind !== null) parts.push(kindText(operatorKind));
  return joined([...parts, accountText(account)], ", ");
}

/** A line, or a whole account, that nobody has in some of the years. */
function nobodyHas(series: Text, { within, outside }: Pick<ShortSeries, "within" | "outside">, compare: Text): Found {
  const years = [...within, ...outside].sort((a, b) => a - b);
  const isHole = within.length > 0;
  return {
    ...OWN_READING,
    mark: "derived",
    code: "series-missing-in-year",
    severity: isHole ? "warning" : "info",
    message: say.nobodyHas(listed(years.map(String)), series, isHole),
    figures: { years: years.join(", "), series: series.en },
    remedy: isHole ? say.ADD : compare,
  };
}

const shortSeries = (short: ShortSeries): Found => nobodyHas(seriesText(short), short, say.COMPARE_EXISTING);
const shortAccount = (short: ShortAccount): Found =>
  nobodyHas(accountText(short.account), short, say.COMPARE_YEARS_OF_ACCOUNT);

const gapText = ({ year, ...name }: SpendingGap): Text => joined([seriesText(name), asGiven(`${year}`)], " ");

const MOST_NAMED = 3;

/** One finding for each payer without rows that others have. */
function gapsOfPayer(own: readonly SpendingGap[]): Found {
  const name = own[0]?.payer ?? "";
  return {
    ...OWN_READING,
    mark: "derived",
    code: "rows-missing",
    severity: "warning",
    message: say.rowsMissing(
      name,
      own.length,
      joined(own.slice(0, MOST_NAMED).map(gapText), "; "),
      Math.max(0, own.length - MOST_NAMED),
    ),
    figures: { payer: name, rows: String(own.length) },
    remedy: say.ADD,
  };
}

export function gapFindings({ gaps, short, shortAccounts }: Gaps): Found[] {
  const byPayer = groupsOf(gaps, ({ payerCode }) => String(payerCode));
  return [...shortAccounts.map(shortAccount), ...short.map(shortSeries), ...[...byPayer.values()].map(gapsOfPayer)];
}

function jumpText({ area, function: of, from, to, before, after, rate }: SpendingJump<Fraction>): Text {
  const size = rate === null ? joined([krText(before), krText(after)], " → ") : rateText(rate);
  return joined([of === null ? areaText(area) : asGiven(of), asGiven(`${from}–${to}`), size], " ");
}

/** One finding for each payer: a single case, a changed posting or a merged function may be all of it. */
export function jumpFindings(jumps: readonly SpendingJump<Fraction>[], above: Fraction): Found[] {
  const byPayer = groupsOf(jumps, ({ payerCode }) => String(payerCode));
  return [...byPayer.values()].map((own) => {
    const name = own[0]?.payer ?? "";
    return {
      ...OWN_READING,
      code: "jump",
      severity: "warning",
      message: say.jumps(name, thresholdText(above), joined(own.map(jumpText), "; ")),
      figures: { payer: name, jumps: String(own.length) },
      remedy: say.LOOK_INTO_REASON,
    };
  });
}
