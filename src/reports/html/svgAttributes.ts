/** What a picture is drawn with; nothing of it runs, loads or links. */
const DRAWS =
  /^(?:d|[xy][12]?|d[xy]|[cf][xy]|f?r|r[xy]|width|height|viewBox|preserveAspectRatio|display|points|transform|version|opacity|offset|stop-(?:color|opacity)|fill(?:-opacity|-rule)?|stroke(?:-[a-z]+)?|vector-effect|clip-(?:path|rule)|font(?:-[a-z]+)?|text-anchor|letter-spacing|dominant-baseline|paint-order|pointer-events|style|xml:space)$/;

/** What is left out: a page needs none of it, and the picture is read as one, by its alternative text. */
const LEFT_OUT = /^(?:class|role|xmlns|aria-[a-z]+)$/;

/** What Vega writes on every root, for the links that a picture here cannot hold. */
const ROOT_ONLY = "xmlns:xlink";

/** Colours and movements; every other call in a value might load something. */
const CALLS = /^(?:translate|rotate|scale|skew[XY]|matrix|rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)$/;
const CALL = /([\w-]*)\s*\(/g;

/** What a part of the picture is painted or cut with: another part, by its id. */
const REFERENCE = /^url\(#([\w-]+)\)$/;
const REFERS = /^(?:fill|stroke|clip-path)$/;
const ID = /^[\w-]+$/;

/** The signs that are written as such in an attribute. Any other reference could hide what a value says. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x9;": "\t",
  "&#xA;": "\n",
  "&#xD;": "\r",
};

/** An attribute's value as a browser reads it, or nothing where that is not certain. */
function decoded(value: string): string | undefined {
  const text = value.replace(/&(?:amp|lt|gt|quot|#x[9AD]);/g, (entity) => ENTITIES[entity] ?? entity);
  return value.replace(/&(?:amp|lt|gt|quot|#x[9AD]);/g, "").includes("&") ? undefined : text;
}

function isHarmless(value: string): boolean {
  const text = decoded(value);
  if (text === undefined || /[\\@]/.test(text)) return false;
  return Array.from(text.matchAll(CALL)).every(([, name = ""]) => CALLS.test(name));
}

/** Where an attribute is: the element, and how ids are written so that two pictures of a page have none in common. */
export interface AttributePlace {
  readonly isRoot: boolean;
  readonly canHaveId: boolean;
  readonly idOf: (id: string) => string;
  /** Called with each id, and with each reference to one. */
  readonly defines: (id: string) => void;
  readonly refers: (id: string) => void;
}

/** An attribute as a page may hold it, with a blank before it; an empty text where it is left out, nothing where it is refused. */
export function keptAttribute(name: string, value: string, place: AttributePlace): string | undefined {
  if (LEFT_OUT.test(name) || (place.isRoot && name === ROOT_ONLY)) return "";
  if (name === "id" && place.canHaveId && ID.test(value)) {
    place.defines(value);
    return ` id="${place.idOf(value)}"`;
  }
  const [, reference] = REFERENCE.exec(value) ?? [];
  if (REFERS.test(name) && reference !== undefined) {
    place.refers(reference);
    return ` ${name}="url(#${place.idOf(reference)})"`;
  }
  return DRAWS.test(name) && isHarmless(value) ? ` ${name}="${value}"` : undefined;
}
