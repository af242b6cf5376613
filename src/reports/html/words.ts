import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const CONTENTS: Text = frozen({ da: "Indhold", en: "Contents" });

export const notDrawing = frozen({
  allowed: {
    da: "et billede i SVG af figurer og tekst alene, uden script, stilark, links, billedfiler eller andet udefra",
    en: "an SVG picture of shapes and text alone, without script, style sheets, links, image files or anything from outside",
  },
  remedy: {
    da: "tegn det med Vega som SVG uden billeder og links, eller udelad det; så står teksten i stedet",
    en: "draw it with Vega as SVG without images and links, or leave it out; then the text is shown instead",
  },
});
