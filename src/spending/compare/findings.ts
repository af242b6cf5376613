import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, larger, ZERO } from "../../numbers/fraction.ts";
import { inBoth, type Language } from "../../words.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { listed } from "../labels.ts";
import { perInhabitantText } from "../perInhabitant/title.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import type { GroupMeans } from "./groups.ts";
import type { CompareFindingCode } from "./result.ts";

type Found = SpendingFinding<CompareFindingCode>;

function incomplete({ name, municipalities, missing }: GroupMeans<Fraction>): Found[] {
  if (missing.length === 0) return [];
  const all = municipalities + missing.length;
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "group-incomplete",
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `Gennemsnittet for ${name.da} er taget over ${municipalities} af ${all} kommuner; der mangler ${listed(missing, language)}, og intet er sat i stedet.`
          : `The mean of ${name.en} is over ${municipalities} of ${all} municipalities; missing are ${listed(missing, language)}, and nothing is put in their place.`,
      ),
      figures: { municipalities: String(municipalities), missing: missing.join(", ") },
      remedy: { da: "Giv alle gruppens kommuner.", en: "Give all municipalities of the group." },
    },
  ];
}

function notWeighted(values: readonly MunicipalValue[]): Found[] {
  const without = values.filter(({ inhabitants }) => inhabitants === undefined);
  if (without.length === 0) return [];
  const names = without.map(({ municipality }) => municipality.name);
  return [
    {
      ...OWN_READING,
      code: "not-weighted",
      severity: "info",
      message: inBoth((language) =>
        language === "da"
          ? `Indbyggertallet er ikke oplyst for ${listed(names, language)}, så grupper med dem har kun et uvægtet gennemsnit.`
          : `Inhabitants are not given of ${listed(names, language)}, so that groups with them have an unweighted mean only.`,
      ),
      figures: { municipalities: String(names.length) },
      remedy: {
        da: 'Giv inhabitants, eller lad registret tælle dem: inhabitantsOn: "2024-07-01".',
        en: 'Give inhabitants, or let the register count them: inhabitantsOn: "2024-07-01".',
      },
    },
  ];
}

/** That figures are rounded, so that small differences say nothing. */
export function figuresRounded(values: readonly MunicipalValue[]): SpendingFinding<"figures-rounded">[] {
  const most = values.reduce((so, { uncertainty }) => larger(so, uncertainty), ZERO);
  if (most.n === 0n) return [];
  const size = (language: Language) => perInhabitantText(most, language);
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "figures-rounded",
      severity: "info",
      message: {
        da: `Tallene er afrundede: en kommunes udgift kendes kun på ± ${size("da")} nær, og gennemsnittene heller ikke nøjere.`,
        en: `The figures are rounded: a municipality's spending is known to ± ${size("en")} only, and the means no closer.`,
      },
      figures: { uncertainty: toDecimal(most) },
      remedy: {
        da: "Tillæg ikke mindre forskelle betydning.",
        en: "Attach no meaning to smaller differences.",
      },
    },
  ];
}

/** What the reader must know of a comparison. */
export function compareFindings(groups: readonly GroupMeans<Fraction>[], values: readonly MunicipalValue[]): Found[] {
  const all = groups.flatMap(incomplete);
  const once = new Map(all.map((each) => [each.message.da, each]));
  return [...once.values(), ...notWeighted(values), ...figuresRounded(values)];
}
