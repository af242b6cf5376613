import type { Agreement } from "../../agreements/agreement.ts";
import { dateText } from "../../dates.ts";
import { carriedFigure, withCarried } from "../../findings/carriedText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

const OWN: Text = Object.freeze({ da: "brugerens egen værdi", en: "the user's own value" });

/** A value that only follows another is the user's own by that one. */
const isOwn = (known: KnownValue | undefined) => known?.mark === "local" && known.follows === undefined;

function localFinding(set: Agreement, year: number): SettlementFinding[] {
  const own = Object.values(parameters.settlement).filter((each) => isOwn(set.find(each)));
  if (own.length === 0) return [];
  return [
    {
      code: "local-value",
      year,
      severity: "info",
      message: {
        da: `Afregningen bruger noget, som du selv har valgt: ${own.map(({ title }) => title.da).join("; ")}.`,
        en: `The settlement uses what you chose yourself: ${own.map(({ title }) => title.en).join("; ")}.`,
      },
      figures: {},
      source: OWN,
      mark: "local",
      remedy: { da: "Nævn det, når resultatet bruges.", en: "Say so when the result is used." },
    },
  ];
}

function endedFinding(set: Agreement, year: number): SettlementFinding[] {
  if (!set.carriedForward) return [];
  return [
    {
      code: "carried-forward",
      year,
      severity: "warning",
      message: {
        da: `${set.title.da} udløb den ${dateText(set.to, "da")}; dens regler er videreført, fordi du bad om det (mode: "lenient").`,
        en: `${set.title.en} ended on ${dateText(set.to, "en")}; its rules are carried forward, since you asked for it (mode: "lenient").`,
      },
      figures: { endedOn: set.to },
      source: set.source,
      mark: "assumed",
      remedy: { da: "Brug den nye aftale, når den er kendt.", en: "Use the new agreement once it is known." },
    },
  ];
}

function shareFinding(set: Agreement, year: number, share: Parameter): SettlementFinding[] {
  const known = set.known(share);
  const { text, mark, source, note } = known;
  if (mark !== "assumed") return [];
  const rate = (language: keyof Text) => formatRate(text, language, { decimals: "exact" });
  return [
    {
      code: "share-assumed",
      year,
      severity: "info",
      message: withCarried(
        {
          da: `At grænsen er ${rate("da")}, er antaget${note === undefined ? "" : `: ${note.da}`}.`,
          en: `That the limit is ${rate("en")} is assumed${note === undefined ? "" : `: ${note.en}`}.`,
        },
        known,
      ),
      figures: { share: text, ...carriedFigure(known) },
      source,
      mark,
      remedy: {
        da: `Kontrollér rammeaftalens bilag; en anden andel gives med agreement.with({ ${share.name}: … }).`,
        en: `Check the annex of the framework agreement; another share is given with agreement.with({ ${share.name}: … }).`,
      },
    },
  ];
}

/** What the rules of a year rest on besides the agreement itself; `share` is the parameter that gives the limit. */
export function setFindings(set: Agreement, year: number, share: Parameter): SettlementFinding[] {
  return [...endedFinding(set, year), ...shareFinding(set, year, share), ...localFinding(set, year)];
}
