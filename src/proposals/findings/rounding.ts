import { frozen } from "../../frozen.ts";
import { exactAsWritten, toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction, plus, times } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { FindingCode, ProposalFinding } from "../finding.ts";
import type { Judged } from "../judgement/judged.ts";
import { areInKroner, limitWithHigherCurrent } from "../judgement/roundingReach.ts";

const { wholeKronerAllowance, currentTariffAllowance, kronerRounding } = parameters.proposals;

const NO_ACTION: Text = frozen({
  da: "Kræver ingen handling: det, som afrunding alene giver, skal ikke begrundes.",
  en: "No action is needed: what rounding alone makes needs no reason.",
});

function withinFinding(
  { agreed, agreement }: Judged,
  code: FindingCode,
  parameter: Parameter,
  why: (language: Language) => string,
): ProposalFinding {
  const { source, mark } = agreement.known(parameter);
  const { excess, limit } = agreed;
  return {
    code,
    severity: "info",
    message: inBoth((language) => {
      const [above, from] = [kr(excess, language), kr(limit, language)];
      return language === "da"
        ? `Taksten ligger ${above} over grænsen på ${from}, men ${why("da")}`
        : `The tariff lies ${above} above the limit of ${from}, but ${why("en")}`;
    }),
    figures: { excess: toDecimal(excess), limit: toDecimal(limit) },
    source,
    mark,
    remedy: NO_ACTION,
  };
}

/** Both tariffs are in whole kroner, and the proposed one is the limit in whole kroner too. */
function kronerFinding(judged: Judged, limitInKroner: Fraction): ProposalFinding {
  const { backRegulation } = judged.case.read.proposed;
  const tariff = plus(limitInKroner, backRegulation);
  const added: Text =
    backRegulation.n === 0n
      ? { da: "", en: "" }
      : { da: " med varslets efterregulering", en: " with the back-regulation of the notice" };
  const finding = withinFinding(judged, "within-rounding-to-kroner", wholeKronerAllowance, (language) => {
    const [limit, excess] = [kr(tariff, language), kr(judged.agreed.excess, language)];
    return language === "da"
      ? `begge takster er i hele kroner. Afrundes grænsen${added.da} også til hele kroner, er den ${limit}, og overskridelsen på ${excess} falder bort.`
      : `both tariffs are in whole kroner. Rounded to whole kroner too, the limit${added.en} is ${limit}, and the excess of ${excess} falls away.`;
  });
  return { ...finding, figures: { ...finding.figures, limitInKroner: toDecimal(tariff) } };
}

/** The current tariff was itself rounded to øre, and indexing lifts what was rounded away. */
function currentFinding(judged: Judged, byCurrent: Fraction): ProposalFinding {
  const { comparable } = judged.case.before;
  const allowance = exactAsWritten(judged.agreement.known(currentTariffAllowance).text);
  const finding = withinFinding(judged, "within-rounding-of-current", currentTariffAllowance, (language) => {
    const [current, more, limit] = [comparable, allowance, byCurrent].map((value) => kr(value, language));
    return language === "da"
      ? `den gældende takst på ${current} kan selv være rundet ned med op til ${more}, og så kan grænsen være ${limit}.`
      : `the current tariff of ${current} may itself have been rounded down by up to ${more}, and then the limit can be ${limit}.`;
  });
  return { ...finding, figures: { ...finding.figures, limitByCurrent: toDecimal(byCurrent) } };
}

const HALF = fraction(1n, 2n);

/** A current tariff that was rounded to whole kroner could explain the excess: worth knowing, but it excuses nothing. */
function roundedBaseFinding(judged: Judged, kroner: KnownValue): ProposalFinding[] {
  const { case: own, agreed } = judged;
  const unit = exactAsWritten(kroner.text);
  const limit = limitWithHigherCurrent(own, agreed, { allowance: times(HALF, unit), unit });
  const { comparable } = own.read.proposed;
  if (compare(comparable, limit) > 0) return [];
  const told = (language: Language) => {
    const [current, half, reach] = [own.before.comparable, times(HALF, unit), limit].map((each) => kr(each, language));
    return language === "da"
      ? `Er den gældende takst på ${current} selv rundet ned med op til ${half}, kan P/L give op til ${reach}. Det er en oplysning og ændrer ikke vurderingen.`
      : `If the current tariff of ${current} was itself rounded down by up to ${half}, the indexation can give up to ${reach}. This is information and does not change the verdict.`;
  };
  return [
    {
      code: "rounded-base-could-explain",
      severity: "info",
      message: inBoth(told),
      figures: { limitFromRoundedBase: toDecimal(limit) },
      source: kroner.source,
      mark: kroner.mark,
      remedy: {
        da: "Henviser driftsherren til afrunding, så bed om den gældende takst med øre.",
        en: "If the operator refers to rounding, ask for the current tariff with its øre.",
      },
    },
  ];
}

/** What rounding has to do with an excess: it explains the whole of it, or could have but does not count. */
export function roundingFindings(judged: Judged): ProposalFinding[] {
  const { rounding, agreement, needsReason } = judged;
  const { explains, inKroner, byCurrent } = rounding;
  if (explains === "whole-kroner" && inKroner !== undefined) return [kronerFinding(judged, inKroner)];
  if (explains === "current-tariff") return [currentFinding(judged, byCurrent)];
  if (!needsReason || !areInKroner(judged.case, agreement)) return [];
  return roundedBaseFinding(judged, agreement.known(kronerRounding));
}
