import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { inBoth, type Text } from "../../words.ts";
import { accountText } from "../labels.ts";
import { krText } from "../shown.ts";
import type { KeyDate, PerCitizenOf, SpendingPerCitizen } from "./result.ts";

const PER: Readonly<Record<Exclude<PerCitizenOf, object>, Text>> = frozen({
  inhabitant: { da: "indbygger", en: "inhabitant" },
  user: { da: "bruger", en: "user" },
  fullYearUser: { da: "helårsperson", en: "full-year user" },
});

/** Whom spending is per, as a sentence says it. */
function perText(per: PerCitizenOf): Text {
  if (typeof per !== "object") return PER[per];
  return { da: `${per.ages}-årig`, en: `person aged ${per.ages}` };
}

function dateSays(keyDate: KeyDate): Text {
  const day = (language: "da" | "en") => dateText(`2000-${keyDate}`, language).replace(" 2000", "");
  const isYearly = keyDate.length === 5;
  return inBoth((language) =>
    language === "da"
      ? `Indbyggerne er talt ${isYearly ? `${day("da")} i hvert år` : `den ${dateText(keyDate, "da")}`}; en regions indbyggere er dens kommuners.`
      : `Inhabitants are counted on ${isYearly ? `${day("en")} of each year` : dateText(keyDate, "en")}; a region's inhabitants are those of its municipalities.`,
  );
}

/** What is divided by what, on which date inhabitants are counted, each year in all, and what was found. */
export function whyPerCitizen(
  result: Omit<SpendingPerCitizen<Fraction>, "explanation">,
  provenance: readonly Provenance[],
): Explanation {
  const [per, from] = [perText(result.per), accountText(result.account)];
  const weighted = {
    da: `Udgift pr. ${per.da} er udgiften (${from.da}) delt med antallet; gennemsnit er vejede: den samlede udgift delt med det samlede antal hos de betalere, der har rækker i området og året.`,
    en: `Spending per ${per.en} is the spending (${from.en}) over the number; means are weighted: all spending over the number in all, of the payers that have rows in the area and year.`,
  };
  const lines = result.total.flatMap(({ year, perCitizen }) =>
    perCitizen === null
      ? []
      : [
          inBoth((language) =>
            language === "da"
              ? `${year}: ${krText(perCitizen, language)} pr. ${per.da} i alt.`
              : `${year}: ${krText(perCitizen, language)} per ${per.en} in all.`,
          ),
        ],
  );
  const date = result.keyDate === null ? [] : [dateSays(result.keyDate)];
  return account(
    { da: `Udgift pr. ${per.da}`, en: `Spending per ${per.en}` },
    [weighted, ...date, ...lines, ...result.findings.map(({ message }) => message)],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }, ...provenance],
  );
}
