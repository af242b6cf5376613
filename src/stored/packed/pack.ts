import { isAnyDecimal } from "../../numbers/storedDecimal.ts";
import { IS_LIST, IS_SHARED, IS_TEXT, type Packed, type PackedForm } from "./form.ts";
import { joinedText, type Pattern, Patterns } from "./patterns.ts";
import { quoted } from "./quoted.ts";

/** Shorter texts stand where they are: a reference is no shorter. */
const SHORTEST_SHARED = 10;

type Scalar = null | boolean | number | string;

/** A value that may stand in several places, once for all of them; those below it have a lower `id`. */
interface Node {
  readonly id: number;
  /** What a list of the form begins with, or the pattern of a text; nothing for a whole text. */
  readonly head: number | Pattern | undefined;
  readonly items: readonly (Scalar | Node)[];
  /** In how many different nodes it stands. */
  uses: number;
  /** Its number among what is shared, once it has one. */
  place: number | undefined;
}

const isNode = (item: Scalar | Node): item is Node => typeof item === "object" && item !== null;

/** What JSON leaves out of objects. */
const isKept = (value: unknown): boolean => value !== undefined && typeof value !== "function";

/** An item as it stands in the key of what holds it. */
const keyOf = (item: Scalar | Node): string =>
  typeof item === "string" ? JSON.stringify(item) : isNode(item) ? `#${item.id}` : `${item}`;

/** Finds what a value repeats. */
class Nodes {
  readonly all: Node[] = [];
  readonly keys: string[][] = [];
  readonly #known = new Map<string, Node>();
  readonly #shapes = new Map<string, number>();
  readonly #texts = new Map<string, Scalar | Node>();
  readonly #patterns = new Patterns();

  of(value: unknown): Scalar | Node {
    if (typeof value === "string") return this.#ofText(value);
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value !== "object" || value === null) return null;
    if (isAnyDecimal(value)) return value.toJSON();
    return Array.isArray(value) ? this.#ofList(value) : this.#ofObject(value);
  }

  #node(head: Node["head"], items: Node["items"], name: number | string): Node {
    let key = `${name}`;
    for (const item of items) key += `,${keyOf(item)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made: Node = { id: this.all.length, head, items, uses: 0, place: undefined };
    for (const item of items) if (isNode(item)) item.uses++;
    if (typeof head === "object") head.uses++;
    this.#known.set(key, made);
    this.all.push(made);
    return made;
  }

  #ofText(text: string): Scalar | Node {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const parted = this.#patterns.parted(text);
    const made =
      parted === undefined ? this.#ofWhole(text) : this.#node(parted.pattern, parted.numbers, parted.pattern.name);
    this.#texts.set(text, made);
    return made;
  }

  #ofWhole(text: string): Scalar | Node {
    return text.length < SHORTEST_SHARED ? quoted(text) : this.#node(undefined, [quoted(text)], "text");
  }

  #ofList(list: readonly unknown[]): Node {
    const items = Array.from(list, (each) => this.of(each));
    return this.#node(IS_LIST, items, IS_LIST);
  }

  #ofObject(value: object): Node {
    const keys: string[] = [];
    const items: (Scalar | Node)[] = [];
    for (const key of Object.keys(value)) {
      const each: unknown = Reflect.get(value, key);
      if (!isKept(each)) continue;
      keys.push(key);
      items.push(this.of(each));
    }
    const name = JSON.stringify(keys);
    const shape = this.#shapes.get(name) ?? this.keys.push(keys) - 1;
    this.#shapes.set(name, shape);
    return this.#node(shape, items, shape);
  }
}

/** Writes nodes, those below others first, so that what is shared refers only to what stands before it. */
class Writer {
  readonly texts: (readonly string[])[] = [];
  readonly shared: Packed[] = [];

  share(node: Node): void {
    if (node.uses < 2 || node.items.length === 0) return;
    const written = this.#whole(node);
    node.place = this.shared.push(written) - 1;
  }

  written(item: Scalar | Node): Packed {
    if (!isNode(item)) return item;
    return item.place === undefined ? this.#whole(item) : [IS_SHARED, item.place];
  }

  #whole({ head, items }: Node): Packed {
    if (head === undefined) return items[0] as string;
    if (typeof head === "object") return this.#text(head, items as readonly string[]);
    return [head, ...items.map((each) => this.written(each))];
  }

  #text(pattern: Pattern, numbers: readonly string[]): Packed {
    const { pieces, uses } = pattern;
    if (uses < 2) return quoted(joinedText(pieces, numbers));
    pattern.place ??= this.texts.push(pieces) - 1;
    return [IS_TEXT, pattern.place, ...numbers];
  }
}

/** A value in the form that holds once what the value repeats. Keys without a value are left out, as JSON does. */
export function pack(value: unknown): PackedForm {
  const nodes = new Nodes();
  const root = nodes.of(value);
  const writer = new Writer();
  for (const node of nodes.all) writer.share(node);
  const result = writer.written(root);
  return { keys: nodes.keys, texts: writer.texts, shared: writer.shared, result };
}
