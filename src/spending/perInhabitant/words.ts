import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const WRITE_VALUE: Text = frozen({
  da: "giv beløbet i kr. og indbyggerne, eller beløbet pr. indbygger",
  en: "give the amount in kr. and the inhabitants, or the amount per inhabitant",
});
