import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const stillBy = (body: Text): Text => ({ da: `Det er ${body.da}.`, en: `It is ${body.en}.` });

export const LOOK_IN_ANNEXES: Text = frozen({
  da: "Se efter i den gældende rammeaftales bilag om kapacitet og takster.",
  en: "Look in the annexes on capacity and tariffs of the agreement in force.",
});
