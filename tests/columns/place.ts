import { Decimal } from "decimal.js";
import { ResultDecimal } from "../../src/decimal.ts";

type Fields = Readonly<Record<string, unknown>>;

export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Fields)[key] : undefined;
}

/** Something in a result, with what it stands in. */
export class Place {
  readonly own: unknown;
  readonly #above: Place | undefined;

  constructor(own: unknown, above?: Place) {
    this.own = own;
    this.#above = above;
  }

  /** `rate`, `growth.rate`; `^name` is of what this stands in, save lists; `/year` of the whole result. */
  at(path: string): unknown {
    if (path.startsWith("/")) return (this.#above ?? this).at(this.#above === undefined ? path.slice(1) : path);
    if (path.startsWith("^")) return this.#above?.at(path.slice(1));
    return path.split(".").reduce(fieldOf, this.own);
  }

  number(path: string): Decimal {
    const value = this.at(path);
    if (value instanceof Decimal || typeof value === "number") return new ResultDecimal(value);
    throw new Error(`${path} is no number`);
  }

  /** Every place that a path leads to, `*` being each item of a list: `years.*.shares`. */
  all(path: string): Place[] {
    if (path === "") return [this];
    const [first = "", ...rest] = path.split(".");
    const holder = Array.isArray(this.own) ? this.#above : this;
    const values = first === "*" ? Object.values(this.own ?? {}) : [fieldOf(this.own, first)];
    const told = values.filter((value) => value !== undefined);
    return told.flatMap((value) => new Place(value, holder).all(rest.join(".")));
  }

  /** The things that a path leads to, one by one where it leads to lists. */
  each(path: string): Place[] {
    return this.all(path).flatMap((place) => (Array.isArray(place.own) ? place.all("*") : [place]));
  }
}
