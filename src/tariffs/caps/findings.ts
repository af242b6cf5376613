import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { inBoth, type Text } from "../../words.ts";
import type { CapFinding } from "./finding.ts";
import type { CapCheck, CapKind } from "./input.ts";

type Checked = Omit<CapCheck<Fraction>, "findings" | "explanation">;

/** What led a cap to another price level: the series by its name, and its factor. */
export interface CapIndex {
  readonly title: Text;
  readonly factor: Decimal;
}

function aboveCap({ tariff, limit, excess, isAbove, priceLevel }: Checked, { mark, source }: KnownValue): CapFinding[] {
  if (!isAbove) return [];
  return [
    {
      code: "above-cap",
      severity: "warning",
      mark,
      source,
      message: inBoth((language) => {
        const [mine, most, over] = [kr(tariff, language), kr(limit, language), kr(excess, language)];
        return language === "da"
          ? `Taksten på ${mine} pr. døgn er ${over} over takstloftet på ${most} (${priceLevel}-niveau).`
          : `The tariff of ${mine} a day is ${over} above the cap of ${most} (${priceLevel} level).`;
      }),
      figures: { tariff: toDecimal(tariff), limit: toDecimal(limit), excess: toDecimal(excess) },
      remedy: {
        da: "Spørg driftsherren, hvordan taksten bringes under loftet, og fra hvornår.",
        en: "Ask the operator how the tariff is brought below the cap, and from when.",
      },
    },
  ];
}

function dateNotKnown({ cap, capPriceLevel }: Checked, { mark, source }: KnownValue): CapFinding {
  return {
    code: "cap-date-not-known",
    severity: "info",
    mark,
    source,
    message: inBoth((language) =>
      language === "da"
        ? `Loftet på ${kr(cap, language)} pr. døgn (${capPriceLevel}-niveau) er aftalt, men lovteksten og den dato, det gælder fra, er ikke kendt her.`
        : `The cap of ${kr(cap, language)} a day (${capPriceLevel} level) is agreed, but the text of the law and the date it holds from are not known here.`,
    ),
    figures: { cap: toDecimal(cap) },
    remedy: {
      da: "Find ikrafttrædelsen i loven, før loftet bruges som krav.",
      en: "Find the date of effect in the law before the cap is used as a demand.",
    },
  };
}

function indexed({ limit, priceLevel, capPriceLevel }: Checked, index: CapIndex | undefined): CapFinding[] {
  if (index === undefined) return [];
  return [
    {
      code: "cap-indexed",
      severity: "info",
      mark: "assumed",
      source: sources.ownReading,
      message: inBoth((language) =>
        language === "da"
          ? `Loftet er fremskrevet fra ${capPriceLevel}- til ${priceLevel}-niveau med ${index.title.da} til ${kr(limit, language)}; hvordan det reguleres efter loven, er ikke kendt her.`
          : `The cap is indexed from the ${capPriceLevel} to the ${priceLevel} level by ${index.title.en} to ${kr(limit, language)}; how the law regulates it is not known here.`,
      ),
      figures: { limit: toDecimal(limit), factor: index.factor },
      remedy: {
        da: "Brug årets udmeldte loft, når det er kendt.",
        en: "Use the cap announced for the year once it is known.",
      },
    },
  ];
}

const FURTHER: Readonly<Record<CapKind, Text>> = frozen({
  shelter: {
    da: "Der er varslet et særskilt loft for efterforsorg fra herberger; beløbet er ikke kendt her.",
    en: "A cap of its own is announced for aftercare from shelters; its amount is not known here.",
  },
  "crisis-centre": {
    da: "Der er varslet et særskilt loft for ophold på krisecenter med tre eller flere børn; beløbet er ikke kendt her.",
    en: "A cap of its own is announced for stays at crisis centres with three or more children; its amount is not known here.",
  },
});

function furtherCap({ kind }: Checked, { mark, source }: KnownValue): CapFinding {
  return {
    code: "further-cap-not-known",
    severity: "info",
    mark,
    source,
    message: FURTHER[kind],
    figures: {},
    remedy: {
      da: "Hold ikke sådanne ydelser op mod dette loft.",
      en: "Do not hold such services against this cap.",
    },
  };
}

/** The verdict of a tariff that is within its cap; what is above is told by its finding. */
export function withinCap({ tariff, limit, isAbove, priceLevel }: Checked): Text[] {
  if (isAbove) return [];
  return [
    inBoth((language) => {
      const [mine, most] = [kr(tariff, language), kr(limit, language)];
      return language === "da"
        ? `Taksten på ${mine} pr. døgn er inden for takstloftet på ${most} (${priceLevel}-niveau).`
        : `The tariff of ${mine} a day is within the cap of ${most} (${priceLevel} level).`;
    }),
  ];
}

/** What is found on a tariff that was held against a cap; what must be looked at first on top. */
export function capFindings(check: Checked, known: KnownValue, index: CapIndex | undefined): CapFinding[] {
  return [...aboveCap(check, known), dateNotKnown(check, known), ...indexed(check, index), furtherCap(check, known)];
}
