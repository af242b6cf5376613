import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";

// The tariffs of the size classes.

export const TARIFFS_BY_PLACES: Text = frozen({
  da: "Takster for socialtilsyn efter antal pladser",
  en: "Tariffs of the social supervision by places",
});

interface TariffsOfClass {
  readonly sizeClass: string;
  readonly tariff: Fraction;
  readonly intensified: Fraction;
}

export function classCosts({ sizeClass, tariff, intensified }: TariffsOfClass): Text {
  const [year, month] = [both(kr, tariff), both(kr, intensified)];
  return {
    da: `${sizeClass} pladser: ${year.da} om året, skærpet tilsyn ${month.da} pr. påbegyndt måned`,
    en: `${sizeClass} places: ${year.en} a year, intensified supervision ${month.en} per started month.`,
  };
}

// The table.

export const SUPERVISION_TARIFFS: Text = frozen({
  da: "Takster for socialtilsyn",
  en: "Tariffs of the social supervision",
});

export const EACH_ROUNDED_ONCE: Text = frozen({
  da: "Hver takst er afrundet én gang til hele kroner fra den uafrundede basistakst; skærpet tilsyn er 10 % af den uafrundede årstakst.",
  en: "Each tariff is rounded once to whole kroner from the unrounded base; intensified supervision is 10% of the unrounded yearly tariff.",
});

// What is refused.

export function noSuchClass(classes: readonly string[]) {
  const names = classes.join(", ");
  return {
    allowed: { da: `en klasse: ${names}`, en: `a class: ${names}` },
    remedy: { da: "skriv klassen, som den står i listen", en: "write the class as it appears in the list" },
  };
}

// The finding.

export function baseMayBeRounded(base: Fraction): Text {
  const whole = both(kr, base);
  return {
    da: `Basistaksten ${whole.da} er i hele kroner; er den taksten for 1-7 pladser, kan de andre klasser ramme nogle kroner ved siden af de udmeldte.`,
    en: `The base of ${whole.en} is in whole kroner; if it is the tariff of 1-7 places, the tariffs of the other classes may differ from the announced ones by a few kroner.`,
  };
}

export const GIVE_UNROUNDED_BASE: Text = frozen({
  da: "Oplys den uafrundede basistakst; den kan findes ud fra en udmeldt tabel.",
  en: "State the unrounded base; it can be found from a table as announced.",
});
