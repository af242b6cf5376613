import { fail } from "../errors.ts";
import { htmlText } from "./htmlText.ts";

/** What a picture may be drawn with: shapes and letters; nothing that runs, loads or links. */
const ELEMENTS: ReadonlySet<string> = new Set(
  "svg g path text tspan rect circle ellipse line polygon polyline title desc".split(" "),
);
const ATTRIBUTE =
  /^(?:class|d|[xy][12]?|d[xy]|c[xy]|r[xy]?|width|height|viewBox|display|points|transform|version|xmlns|opacity|fill(?:-opacity|-rule)?|stroke(?:-[a-z]+)?|font(?:-[a-z]+)?|text-anchor|letter-spacing|dominant-baseline|paint-order|pointer-events|role|style|xml:space|aria-[a-z]+)$/;
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<>]*")*)\s*(\/?)>/y;
/** Style that could load something, or hide that it does. */
const LOADS = /url\s*\(|\\|@|expression/i;
const MOST = 5_000_000;

function refused(found: string, path: string): never {
  return fail({
    kind: "malformed",
    path,
    found,
    allowed: {
      da: "et billede i SVG af figurer og tekst alene, uden script, stilark, links eller andet udefra",
      en: "an SVG picture of shapes and text alone, without script, style sheets, links or anything from outside",
    },
    remedy: {
      da: "tegn det med Vega som SVG, eller udelad det; så står teksten i stedet",
      en: "draw it with Vega as SVG, or leave it out; then the text stands instead",
    },
  });
}

function checkAttributes(attributes: string, path: string): void {
  for (const [, name = "", value = ""] of attributes.matchAll(/([A-Za-z][\w:-]*)="([^"]*)"/g)) {
    if (!ATTRIBUTE.test(name) || LOADS.test(value)) refused(`${name}="${value}"`, path);
  }
}

/** Checks every tag of a picture, and that each is closed where it should be. */
function checkPicture(svg: string, path: string): void {
  const open: string[] = [];
  let roots = 0;
  for (let at = svg.indexOf("<"); at >= 0; at = svg.indexOf("<", TAG.lastIndex)) {
    TAG.lastIndex = at;
    const [, closing, name = "", attributes = "", empty] = TAG.exec(svg) ?? refused(svg.slice(at, at + 60), path);
    if (!ELEMENTS.has(name) || (name === "svg") !== (open.length === 0 || (open.length === 1 && closing === "/"))) {
      refused(`<${name}>`, path);
    }
    if (name === "svg" && closing !== "/") roots++;
    if (roots > 1) refused("<svg>", path);
    checkAttributes(attributes, path);
    if (closing === "/") {
      if (open.pop() !== name) refused(`</${name}>`, path);
    } else if (empty !== "/") open.push(name);
  }
  if (open.length > 0) refused(`<${open.join("><")}>`, path);
}

/** The picture is read as one, by its alternative text; what its parts would say of themselves is left out. */
const PART_NAMES = /\s(?:role|aria-[a-z]+)="[^"]*"/g;

const ROOT = /^\s*<svg\b((?:\s+[A-Za-z][\w:-]*="[^"<>]*")*)\s*>([\s\S]*)<\/svg>\s*$/;

/** A drawn picture to stand in a page, with its title and alternative text; one that holds more than a picture is refused. */
export function htmlPicture(
  svg: string,
  { title, alt }: { title: string; alt: string },
  id: string,
  path: string,
): string {
  if (svg.length > MOST) refused(`${svg.length} > ${MOST}`, path);
  checkPicture(svg, path);
  const [, attributes = "", drawn = ""] = ROOT.exec(svg) ?? refused(svg.slice(0, 60), path);
  const kept = attributes.replace(/\s+(?:class|role|xmlns|aria-[a-z]+)="[^"]*"/g, "");
  const names = `role="img" aria-labelledby="title${id}" aria-describedby="alt${id}"`;
  const told = `<title id="title${id}">${htmlText(title)}</title><desc id="alt${id}">${htmlText(alt)}</desc>`;
  return `<figure tabindex="0" aria-labelledby="title${id}"><svg${kept} ${names}>${told}${drawn.replace(PART_NAMES, "")}</svg></figure>`;
}
