import { fail } from "../../errors.ts";
import { keptAttribute } from "./svgAttributes.ts";
import * as say from "./words.ts";

/** What a picture may be drawn with: shapes and letters; nothing that runs, loads or links. */
const ELEMENTS: ReadonlySet<string> = new Set(
  "svg g path text tspan rect circle ellipse line polygon polyline title desc defs stop".split(" "),
);
/** What shapes are painted and cut with, by their ids. */
const REFERRED_TO: ReadonlySet<string> = new Set("clipPath linearGradient radialGradient pattern".split(" "));
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<>]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][\w:-]*)="([^"]*)"/g;

/** Refuses a picture for what was found in it. */
export function refused(found: string, path: string): never {
  return fail({ kind: "malformed", path, found, ...say.notDrawing });
}

/** A picture as a page may hold it: each tag is checked, and written again without what the page has no use for. */
class Cleaned {
  readonly #path: string;
  readonly #id: string;
  readonly #open: string[] = [];
  readonly #ids = new Set<string>();
  readonly #references = new Set<string>();
  readonly #parts: string[] = [];
  #roots = 0;

  constructor(id: string, path: string) {
    this.#id = id;
    this.#path = path;
  }

  text(text: string): void {
    if (this.#open.length === 0 && text.trim() !== "") refused(text.trim().slice(0, 60), this.#path);
    if (this.#open.length > 0) this.#parts.push(text);
  }

  opening(name: string, attributes: string, isEmpty: boolean): void {
    const isRoot = this.#open.length === 0;
    if (isRoot) this.#roots++;
    if ((name === "svg") !== isRoot || this.#roots > 1) refused(`<${name}>`, this.#path);
    if (!ELEMENTS.has(name) && !REFERRED_TO.has(name)) refused(`<${name}>`, this.#path);
    this.#parts.push(`<${name}${this.#kept(name, attributes)}${isEmpty ? "/" : ""}>`);
    if (!isEmpty) this.#open.push(name);
  }

  closing(name: string): void {
    if (this.#open.pop() !== name) refused(`</${name}>`, this.#path);
    this.#parts.push(`</${name}>`);
  }

  #kept(name: string, attributes: string): string {
    const place = {
      isRoot: name === "svg",
      canHaveId: REFERRED_TO.has(name),
      idOf: (id: string) => `drawn${this.#id}-${id}`,
      defines: (id: string) => {
        if (this.#ids.has(id)) refused(`id="${id}"`, this.#path);
        this.#ids.add(id);
      },
      refers: (id: string) => this.#references.add(id),
    };
    const kept = Array.from(attributes.matchAll(ATTRIBUTE), ([found, key = "", value = ""]) => {
      return keptAttribute(key, value, place) ?? refused(found, this.#path);
    });
    return kept.join("");
  }

  done(): string {
    if (this.#open.length > 0) refused(`<${this.#open.join("><")}>`, this.#path);
    for (const id of this.#references) if (!this.#ids.has(id)) refused(`url(#${id})`, this.#path);
    return this.#parts.join("");
  }
}

/** The picture written again as a page may hold it; `id` keeps its parts apart from those of other pictures. */
export function cleanedSvg(svg: string, id: string, path: string): string {
  const picture = new Cleaned(id, path);
  let behind = 0;
  for (let at = svg.indexOf("<"); at >= 0; at = svg.indexOf("<", behind)) {
    picture.text(svg.slice(behind, at));
    TAG.lastIndex = at;
    const [, closing, name = "", attributes = "", empty] = TAG.exec(svg) ?? refused(svg.slice(at, at + 60), path);
    behind = TAG.lastIndex;
    if (closing === "/") picture.closing(name);
    else picture.opening(name, attributes, empty === "/");
  }
  picture.text(svg.slice(behind));
  return picture.done();
}
