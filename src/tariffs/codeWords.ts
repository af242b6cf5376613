import type { CodeMeaning, Codes } from "../findings/codes.ts";
import { CARRIED_FORWARD, LOCAL_VALUE, NOTHING_TO_DO } from "../findings/codeWords.ts";
import type { AssetFindingCode } from "./assets/findings.ts";
import type { TariffFindingCode } from "./calculation/finding.ts";
import type { CapFindingCode } from "./caps/finding.ts";
import type { PackageFindingCode } from "./packages/findings.ts";
import type { PartTimeFindingCode } from "./partTime/findings.ts";
import type { OfferPriceFindingCode } from "./privatePrices/input.ts";
import type { SupervisionFindingCode } from "./supervision/result.ts";

// What the findings of this room mean and what can be done, by code. Plain data, so that whoever does not ask for it does not
// load it.

export const ASSET_CODES: Codes<AssetFindingCode> = {
  "whole-years-assumed": {
    severities: ["info"],
    meaning: {
      da: "Anskaffelsesåret er regnet som et helt år, uanset hvornår i året der er købt.",
      en: "The year of acquisition is counted as a whole year, whenever in the year the purchase was made.",
    },
    remedy: {
      da: "Vælg at regne i måneder, hvis der skal regnes fra anskaffelsesmåneden.",
      en: "Choose to count by months if it is to be counted from the month of acquisition.",
    },
  },
  "not-yet-acquired": {
    severities: ["info"],
    meaning: {
      da: "Et aktiv er først anskaffet i et senere år og koster intet i året.",
      en: "An asset is acquired in a later year only and costs nothing in the year.",
    },
    remedy: { da: "Kontrollér anskaffelsesåret.", en: "Check the year of acquisition." },
  },
  "fully-depreciated": {
    severities: ["info"],
    meaning: {
      da: "Et aktiv er afskrevet og koster hverken afskrivning eller forrentning i året.",
      en: "An asset is depreciated and costs neither depreciation nor interest in the year.",
    },
    remedy: {
      da: "Tag det af listen, hvis det ikke længere er i brug.",
      en: "Take it off the list if it is no longer in use.",
    },
  },
};

export const TARIFF_CODES: Codes<TariffFindingCode> = {
  "level-assumed": {
    severities: ["info"],
    meaning: {
      da: "Prisniveauet er ikke oplyst for nogle omkostninger; de er taget som takstårets og ikke fremskrevet.",
      en: "The price level of some costs is not stated; they are taken as the tariff year's and not indexed.",
    },
    remedy: { da: "Angiv prisniveauet for hvert beløb.", en: "State the price level of each amount." },
  },
  "level-after-tariff-year": {
    severities: ["warning"],
    meaning: {
      da: "Omkostninger er oplyst i et senere prisniveau end takståret og er regnet tilbage.",
      en: "Costs are stated at a later price level than the tariff year and are computed back.",
    },
    remedy: { da: "Kontrollér takståret og prisniveauet.", en: "Check the tariff year and the price level." },
  },
  "residents-payment-outside": {
    severities: ["info"],
    meaning: {
      da: "Beboernes egenbetaling er holdt uden for omkostningsgrundlaget; den opkræves særskilt.",
      en: "The residents' own payment is kept out of the cost basis; it is charged apart.",
    },
    remedy: {
      da: "Sig til, hvis den skal trækkes fra i grundlaget.",
      en: "Say so if it is to be subtracted from the basis.",
    },
  },
  "residents-payment-inside": {
    severities: ["warning"],
    meaning: {
      da: "Beboernes egenbetaling er trukket fra i omkostningsgrundlaget, så taksten ikke kan sammenlignes med takster uden.",
      en: "The residents' own payment is subtracted from the cost basis, so the tariff cannot be compared with tariffs without it.",
    },
    remedy: { da: "Nævn det, når taksten varsles.", en: "Say so when the tariff is notified." },
  },
  "indirect-costs-missing": {
    severities: ["warning"],
    meaning: {
      da: "Der er ingen indirekte omkostninger i grundlaget; taksten skal dække alle direkte og indirekte omkostninger.",
      en: "There are no indirect costs in the basis; the tariff is to cover all direct and indirect costs.",
    },
    remedy: {
      da: "Tilføj de indirekte omkostninger som beløb eller som procent af de direkte.",
      en: "Add the indirect costs as an amount or as a share of the direct ones.",
    },
  },
  "overhead-target": {
    severities: ["info"],
    meaning: {
      da: "De indirekte omkostninger er vist ved siden af aftalens mål; hvad målet er målt af, er ikke kendt, og det er ikke et loft.",
      en: "The indirect costs are shown next to the agreement's target; what the target is measured on is not known, and it is no maximum.",
    },
    remedy: NOTHING_TO_DO,
  },
  "basis-not-above-zero": {
    severities: ["error"],
    meaning: {
      da: "Omkostningsgrundlaget er ikke over 0: der er ingen omkostninger at dække.",
      en: "The cost basis is not above 0: there are no costs to cover.",
    },
    remedy: { da: "Kontrollér omkostninger og indtægter.", en: "Check costs and income." },
  },
  "tariff-below-zero": {
    severities: ["error"],
    meaning: { da: "Taksten er under 0 kr.", en: "The tariff is below DKK 0." },
    remedy: {
      da: "Kontrollér grundlaget og fortegnet på efterreguleringen: et underskud er positivt og sætter taksten op.",
      en: "Check the basis and the sign of the back-regulation: a deficit is positive and raises the tariff.",
    },
  },
  "occupancy-above-one": {
    severities: ["info"],
    meaning: {
      da: "Belægningen er budgetteret til over 100 %: der ventes flere borgere, end der er pladser.",
      en: "The occupancy is budgeted above 100 %: more citizens are expected than there are places.",
    },
    remedy: { da: "Kontrollér antallet af pladser.", en: "Check the number of places." },
  },
  "occupancy-not-shown": {
    severities: ["warning"],
    meaning: {
      da: "Den forudsatte belægning er ikke oplyst; den skal fremgå for hvert tilbud.",
      en: "The assumed occupancy is not stated; it must be shown for each offer.",
    },
    remedy: {
      da: "Oplys pladser og belægning ved siden af antallet.",
      en: "State places and occupancy next to the quantity.",
    },
  },
  "quantity-differs-from-places": {
    severities: ["warning"],
    meaning: {
      da: "Der er delt med et oplyst antal helårspladser, som er et andet end pladser gange belægning.",
      en: "The divisor is a stated number of full-year places that is not places times occupancy.",
    },
    remedy: {
      da: "Udelad antallet, hvis taksten skal følge pladser og belægning.",
      en: "Leave the number out if the tariff is to follow places and occupancy.",
    },
  },
  "leap-year-on-fixed-days": {
    severities: ["info"],
    meaning: {
      da: "Taksten er beregnet på færre døgn, end skudåret har; opkræves alle, bliver provenuet større.",
      en: "The tariff is computed on fewer days than the leap year has; if all are charged, the revenue is larger.",
    },
    remedy: {
      da: "Regn på kalenderens døgn, hvis alle opkræves.",
      en: "Compute on the days of the calendar if all are charged.",
    },
  },
  "days-beyond-year": {
    severities: ["warning"],
    meaning: {
      da: "Taksten er beregnet på flere døgn, end året har.",
      en: "The tariff is computed on more days than the year has.",
    },
    remedy: { da: "Kontrollér antallet af døgn og takståret.", en: "Check the number of days and the tariff year." },
  },
  "carried-forward": CARRIED_FORWARD,
  "local-value": LOCAL_VALUE,
  "names-differ": {
    severities: ["warning"],
    meaning: {
      da: "De to takster, der sammenlignes, har hver sit navn.",
      en: "The two tariffs that are compared have different names.",
    },
    remedy: { da: "Kontrollér, at det er den samme ydelse.", en: "Check that it is the same service." },
  },
};

export const PACKAGE_CODES: Codes<PackageFindingCode> = {
  "more-citizens-than-places": {
    severities: ["warning"],
    meaning: {
      da: "Basistaksten er beregnet ud fra flere borgere, end der er pladser.",
      en: "The base tariff is computed from more citizens than there are places.",
    },
    remedy: {
      da: "Kontrollér pladser og borgere; en belægning over 100 % skal kunne forklares.",
      en: "Check places and citizens; an occupancy above 100 % must be explained.",
    },
  },
  "more-in-package-than-in-base": {
    severities: ["warning"],
    meaning: {
      da: "En pakke er beregnet til flere borgere end basis.",
      en: "A package is computed for more citizens than the base.",
    },
    remedy: {
      da: "Kontrollér de forventede borgere; den, der har en pakke, har også basis.",
      en: "Check the expected citizens; whoever has a package has the base too.",
    },
  },
  "groups-do-not-add-up": {
    severities: ["error"],
    meaning: {
      da: "Borgergrupperne har tilsammen et andet antal borgere end det, taksten er beregnet ud fra, så virkningerne ikke går op.",
      en: "The groups of citizens have another number of citizens in all than the tariff is computed from, so the effects do not add up.",
    },
    remedy: { da: "Ret grupperne eller de forventede borgere.", en: "Correct the groups or the expected citizens." },
  },
  "package-outside-groups": {
    severities: ["info"],
    meaning: {
      da: "En pakke er opgjort i enheder og ikke i borgere og er ikke med i borgergruppernes virkning.",
      en: "A package is counted in units and not in citizens, and is not in the effect on the groups of citizens.",
    },
    remedy: {
      da: "Giv pakkens forventede borgere, hvis den skal med.",
      en: "Give the package's expected citizens if it is to be in it.",
    },
  },
};

export const PART_TIME_CODES: Codes<PartTimeFindingCode> = {
  "practice-of-one-offer": {
    severities: ["info"],
    meaning: {
      da: "Andelene er ét tilbuds offentliggjorte praksis og ikke aftalt mellem kommunerne.",
      en: "The shares are the published practice of one offer and not agreed between the municipalities.",
    },
    remedy: {
      da: "Giv driftsherrens egen tabel, hvis den er en anden.",
      en: "Give the operator's own table if it is another.",
    },
  },
  "share-falls": {
    severities: ["warning"],
    meaning: {
      da: "Flere dage om ugen koster en mindre andel af taksten end færre.",
      en: "More days a week cost a smaller share of the tariff than fewer.",
    },
    remedy: { da: "Kontrollér tabellen.", en: "Check the table." },
  },
};

const VAT_FACTOR_LAST_KNOWN: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Der er ikke oplyst en dato, og den sidst kendte faktor for indirekte moms er brugt.",
    en: "No date is given, and the last factor for indirect VAT that is known is used.",
  },
  remedy: {
    da: "Spørg kommunens økonomiafdeling, hvilken faktor der bruges i år.",
    en: "Ask the municipality's finance department which factor is used this year.",
  },
};

const PUBLIC_TAKEN_WITHOUT_VAT: CodeMeaning = {
  severities: ["info"],
  meaning: {
    da: "Offentlige priser er regnet uden indirekte moms.",
    en: "Public prices are taken to hold no indirect VAT.",
  },
  remedy: {
    da: "Spørg driftsherren, hvis taksten indeholder moms.",
    en: "Ask the operator if the tariff holds VAT.",
  },
};

export const OFFER_PRICE_CODES: Codes<OfferPriceFindingCode> = {
  "vat-changes-order": {
    severities: ["warning"],
    meaning: {
      da: "Hvilket af to tilbud der er billigst, afhænger af, om den indirekte moms regnes med.",
      en: "Which of two offers is cheaper depends on whether the indirect VAT is counted.",
    },
    remedy: {
      da: "Sammenlign uden indirekte moms, og skriv i sagen, at det er gjort.",
      en: "Compare without the indirect VAT, and write in the case that it was done.",
    },
  },
  "vat-factor-last-known": VAT_FACTOR_LAST_KNOWN,
  "public-taken-without-vat": PUBLIC_TAKEN_WITHOUT_VAT,
};

export const CAP_CODES: Codes<CapFindingCode> = {
  "above-cap": {
    severities: ["warning"],
    meaning: { da: "Taksten ligger over takstloftet.", en: "The tariff lies above the cap." },
    remedy: {
      da: "Spørg driftsherren, hvordan taksten bringes under loftet, og fra hvornår.",
      en: "Ask the operator how the tariff is brought below the cap, and from when.",
    },
  },
  "cap-date-not-known": {
    severities: ["info"],
    meaning: {
      da: "Loftet er aftalt, men lovteksten og den dato, det gælder fra, er ikke kendt.",
      en: "The cap is agreed, but the text of the law and the date it holds from are not known.",
    },
    remedy: {
      da: "Find ikrafttrædelsen i loven, før loftet bruges som krav.",
      en: "Find when the law takes effect before the cap is used as a requirement.",
    },
  },
  "cap-indexed": {
    severities: ["info"],
    meaning: {
      da: "Loftet er fremskrevet til takstens prisniveau; hvordan det reguleres efter loven, er ikke kendt.",
      en: "The cap is indexed to the price level of the tariff; how it is regulated by law is not known.",
    },
    remedy: {
      da: "Brug årets udmeldte loft, når det er kendt.",
      en: "Use the announced cap of the year once it is known.",
    },
  },
  "further-cap-not-known": {
    severities: ["info"],
    meaning: {
      da: "Der er varslet et særskilt loft for denne slags ophold; beløbet er ikke kendt.",
      en: "A separate cap for this kind of stay has been announced; its amount is not known.",
    },
    remedy: { da: "Hold ikke sådanne ydelser op mod dette loft.", en: "Do not compare such services with this cap." },
  },
  "above-alternative-limit": {
    severities: ["warning"],
    meaning: {
      da: "Et alternativt tilbud koster mere end det tilbudte med det tillæg, loven giver.",
      en: "An alternative offer costs more than the offered one with the addition the law gives.",
    },
    remedy: {
      da: "Kontrollér, at de to priser er pr. samme enhed og i samme prisniveau.",
      en: "Check that the two prices are per the same unit and at the same price level.",
    },
  },
  "alternative-date-not-known": {
    severities: ["info"],
    meaning: {
      da: "Fra hvilken dato grænsen for et alternativt tilbud gælder, er ikke kendt.",
      en: "From which date the limit of an alternative offer holds is not known.",
    },
    remedy: {
      da: "Find ikrafttrædelsen i loven, før grænsen bruges som krav.",
      en: "Find when the law takes effect before the limit is used as a requirement.",
    },
  },
  "vat-basis-not-known": {
    severities: ["warning", "info"],
    meaning: {
      da: "Om loven mener priser med eller uden indirekte moms, er ikke kendt; en advarsel, hvor det afgør svaret.",
      en: "Whether the law means prices with or without indirect VAT is not known; a warning where it decides the answer.",
    },
    remedy: {
      da: "Find i loven eller dens vejledning, hvilken pris der menes, før grænsen bruges som krav.",
      en: "Find in the law or its guidance which price is meant before the limit is used as a requirement.",
    },
  },
  "vat-not-stated": {
    severities: ["info"],
    meaning: {
      da: "Det er ikke oplyst, om priserne indeholder indirekte moms, og det kan afgøre svaret.",
      en: "It is not stated whether the prices hold indirect VAT, and it may decide the answer.",
    },
    remedy: {
      da: "Oplys for begge priser, om de er offentlige eller private, og om de er med eller uden indirekte moms.",
      en: "State of both prices whether they are public or private, and with or without indirect VAT.",
    },
  },
  "vat-factor-last-known": VAT_FACTOR_LAST_KNOWN,
  "public-taken-without-vat": PUBLIC_TAKEN_WITHOUT_VAT,
};

export const SUPERVISION_CODES: Codes<SupervisionFindingCode> = {
  "base-may-be-rounded": {
    severities: ["info"],
    meaning: {
      da: "Basistaksten er i hele kroner; er den afrundet, kan de andre klasser ramme nogle kroner ved siden af de udmeldte.",
      en: "The base tariff is in whole kroner; if it is rounded, the other classes can be some kroner off the announced ones.",
    },
    remedy: { da: "Giv den uafrundede basistakst.", en: "Give the unrounded base tariff." },
  },
  "approval-tariff-not-given": {
    severities: ["warning"],
    meaning: {
      da: "Tilbuddet er godkendt i året, men taksten for nygodkendelse er ikke givet og ikke med i betalingen.",
      en: "The offer was approved in the year, but the tariff of approvals is not given and not in the payment.",
    },
    remedy: { da: "Giv taksten for nygodkendelse.", en: "Give the tariff of approvals." },
  },
  "below-one-place": {
    severities: ["info"],
    meaning: {
      da: "De forventede borgere svarer til mindre end 1 plads; tilbuddet er regnet i den mindste klasse.",
      en: "The expected citizens are less than 1 place; the offer is counted in the smallest class.",
    },
    remedy: { da: "Kontrollér antallet med socialtilsynet.", en: "Check the number with the social supervision." },
  },
  "part-year-assumed": {
    severities: ["info"],
    meaning: {
      da: "Årstaksten er regnet for en del af året; at den deles ligeligt på måneder, er antaget.",
      en: "The yearly tariff is counted for a part of the year; that it is divided equally by months is assumed.",
    },
    remedy: {
      da: "Sammenhold med socialtilsynets opkrævning.",
      en: "Compare with the bill of the social supervision.",
    },
  },
  "started-months-assumed": {
    severities: ["info"],
    meaning: {
      da: "Påbegyndte måneder med skærpet tilsyn er talt fra periodens første dag; det er antaget.",
      en: "Started months of intensified supervision are counted from the first day of the period; that is assumed.",
    },
    remedy: {
      da: "Sammenhold med socialtilsynets afgørelse.",
      en: "Compare with the decision of the social supervision.",
    },
  },
};
