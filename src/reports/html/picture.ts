import { cleanedSvg, refused } from "./cleanedSvg.ts";
import { htmlText } from "./text.ts";

const MOST = 5_000_000;
const ROOT = /^<svg([^>]*)>([\s\S]*)<\/svg>$/;

/** A drawn picture as a page holds it, with its title and alternative text; one that holds more than a picture is refused. */
export function htmlPicture(
  svg: string,
  { title, alt }: { title: string; alt: string },
  id: string,
  path: string,
): string {
  if (svg.length > MOST) refused(`${svg.length} > ${MOST}`, path);
  const [, kept = "", drawn = ""] = ROOT.exec(cleanedSvg(svg, id, path)) ?? refused(svg.slice(0, 60), path);
  const names = `role="img" aria-labelledby="title${id}" aria-describedby="alt${id}"`;
  const texts = `<title id="title${id}">${htmlText(title)}</title><desc id="alt${id}">${htmlText(alt)}</desc>`;
  return `<figure tabindex="0" aria-labelledby="title${id}"><svg${kept} ${names}>${texts}${drawn}</svg></figure>`;
}
