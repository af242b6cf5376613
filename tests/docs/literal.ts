import { inspect } from "node:util";
import { child, children, type Node, parse } from "../../scripts/source/syntax.ts";

/** The literal that a text holds, such as `5`, `-0.5`, `"da"`, `12n`, `null` or `[{ id: "a" }]`. */
function literalIn(text: string): Node {
  const [statement, ...rest] = children(parse(`(${text});`), "body");
  const inner = statement === undefined ? undefined : child(statement, "expression");
  if (inner === undefined || rest.length > 0) throw new Error(`\`${text}\` is not one literal`);
  return inner.type === "ParenthesizedExpression" ? (child(inner, "expression") ?? inner) : inner;
}

const NAMED = new Map<unknown, unknown>([
  ["undefined", undefined],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
]);

function scalar(literal: Node): unknown {
  const below = child(literal, "argument");
  if (literal.type === "UnaryExpression" && literal.operator === "-" && below !== undefined) {
    const value = scalar(below);
    if (typeof value === "number" || typeof value === "bigint") return -value;
  }
  if (literal.type === "Identifier" && NAMED.has(literal.name)) return NAMED.get(literal.name);
  if (literal.type === "Literal" && !("regex" in literal)) return literal.value;
  throw new Error(`a ${literal.type} is not a literal`);
}

/** The digits as they are written, since a `Decimal` may have more than a number can hold. */
function written(literal: Node): string {
  const below = child(literal, "argument");
  if (below !== undefined) return `-${written(below)}`;
  return typeof literal.value === "string" ? literal.value : String(literal.raw);
}

function isDecimal(value: object): boolean {
  return "toFixed" in value && typeof value.toFixed === "function";
}

/** An object of entries: a `Map`, a date or a list has others, which a literal does not show. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function keyOf(property: Node): string {
  const key = child(property, "key");
  return key?.type === "Identifier" ? String(key.name) : String(key?.value);
}

function sameEntries(value: object, properties: readonly Node[]): boolean {
  const wanted = new Map(properties.map((property) => [keyOf(property), child(property, "value")]));
  const found = Object.entries(value);
  return (
    wanted.size === found.length &&
    found.every(([key, each]) => {
      const literal = wanted.get(key);
      return literal !== undefined && same(each, literal);
    })
  );
}

function same(value: unknown, literal: Node): boolean {
  if (literal.type === "ArrayExpression") {
    const wanted = children(literal, "elements");
    return (
      Array.isArray(value) && wanted.length === value.length && wanted.every((each, index) => same(value[index], each))
    );
  }
  const isObject = typeof value === "object" && value !== null;
  if (literal.type === "ObjectExpression") {
    return isObject && isPlain(value) && sameEntries(value, children(literal, "properties"));
  }
  if (isObject && isDecimal(value)) return String(value) === written(literal);
  return Object.is(value, scalar(literal));
}

/** A value as a message shows it, `Decimal`s by their digits. */
export function seen(value: unknown): string {
  const isObject = typeof value === "object" && value !== null;
  return isObject && isDecimal(value) ? String(value) : inspect(value, { depth: 6, breakLength: 120 });
}

/**
 * Whether a value is what a literal says. A `Decimal`, also inside lists and objects, is compared by its digits with
 * a number or a text; numbers, texts and the like must be identical, lists and objects alike in every entry.
 */
export function agrees(value: unknown, text: string): boolean {
  return same(value, literalIn(text));
}
