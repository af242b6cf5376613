import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const REVISED_FACTOR: Text = frozen({
  da: "Fremskrivningsfaktor, når året før er revideret",
  en: "Index factor when the year before has been revised",
});

export const REVISED_FACTOR_BY_ADDING: Text = frozen({
  da: "Fremskrivningsfaktor, når året før er revideret og satserne lægges sammen",
  en: "Index factor when the year before has been revised and the rates are added",
});

export const REVISED_AMOUNT_BY_ADDING: Text = frozen({
  da: "Fremskrivning, når året før er revideret og satserne lægges sammen",
  en: "Indexation when the year before has been revised and the rates are added",
});

export const REVISED_AMOUNT: Text = frozen({
  da: "Fremskrivning, når året før er revideret",
  en: "Indexation when the year before has been revised",
});

export const EFFECT_ON_RESULT: Text = frozen({
  da: "Virkning af et ændret lønskøn på årets resultat",
  en: "Effect of a revised wage estimate on the result",
});
