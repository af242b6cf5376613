import { DIGITS } from "../decimal.ts";
import { RuleError } from "../errors.ts";
import { LIST, OBJECT } from "../failureWords.ts";
import { isRecord } from "../isRecord.ts";
import { behind, isUnread } from "../madeWhenRead.ts";
import { fromExactText } from "../numbers/exactText.ts";
import { isDecimal } from "../numbers/storedDecimal.ts";
import { isColumn } from "../rules/columns/kinds.ts";
import type { Kind, Place } from "./kind.ts";
import { below, refuseStored } from "./refuse.ts";
import * as say from "./words.ts";

/** A list, each of one kind. */
export function listOf(kind: Kind): Kind {
  return {
    called: LIST,
    isMade(value) {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!kind.isMade(value[i])) return false;
      return true;
    },
    restored(value, place) {
      if (!Array.isArray(value)) return refuseStored(value, LIST, place);
      return Array.from(value, (each, i) => kind.restored(each, below(place, i)));
    },
  };
}

/** An object whose every value is of one kind, whatever its key; a column holds numbers by its class, and NaN where a row has none. */
export function recordOf(kind: Kind): Kind {
  const isOfNumbers = (value: unknown): boolean => isColumn(value) && kind.isMade(0);
  return {
    called: OBJECT,
    isMade(value) {
      if (isOfNumbers(value)) return true;
      if (!isRecord(value)) return false;
      for (const key in value) if (!kind.isMade(value[key])) return false;
      return true;
    },
    restored(value, place) {
      if (isOfNumbers(value)) return value;
      if (!isRecord(value)) return refuseStored(value, OBJECT, place);
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, kind.restored(each, below(place, key))]),
      );
    },
  };
}

/** One of several kinds; of a copy the first that it fits. */
export function eitherOf(kinds: readonly Kind[]): Kind {
  const called = say.eitherOf(kinds.map((kind) => kind.called));
  return {
    called,
    isMade: (value) => kinds.some((each) => each.isMade(value)),
    restored(value, place) {
      const refusals: RuleError[] = [];
      for (const kind of kinds) {
        try {
          return kind.restored(value, place);
        } catch (error) {
          if (!(error instanceof RuleError)) throw error;
          refusals.push(error);
        }
      }
      const deeper = refusals.find(({ failure }) => failure.path !== place.path);
      if (deeper !== undefined) throw deeper;
      return refuseStored(value, called, place);
    },
  };
}

/** A key of an object, and what it holds. */
export interface Field {
  readonly key: string;
  readonly isOptional: boolean;
  readonly kind: Kind;
}

const EXPLANATION = "explanation";

/** The number that an exact fraction goes with. */
const WITH_EXACT = ["amount", "factor", "rate"];

/**
 * The exact fraction of an amount, factor or rate goes along out of sight, and so is no part of a copy. It is there again
 * where the number cannot have been rounded, since it has fewer digits than a `Decimal` holds.
 */
function withExactAgain(object: Record<string, unknown>): object {
  const number = WITH_EXACT.map((key) => object[key]).find(isDecimal);
  if (number === undefined || number.precision() >= DIGITS) return object;
  return Object.freeze(Object.defineProperty(object, "exact", { value: fromExactText(number.toFixed()) }));
}

/**
 * An object with stated keys. A key that is not among them is kept as it is. What nobody has read yet nobody has changed: it is not
 * read for being looked at where what stands behind the object says that it is of this shape. An explanation is one, whatever made it.
 */
export function objectOf(fields: readonly Field[], shape: string): Kind {
  const shown = fields.filter(({ key }) => key !== "exact");
  const hasExact = shown.length < fields.length;
  const restoredField = ({ key, isOptional, kind }: Field, value: unknown, place: Place): unknown =>
    value === undefined && isOptional ? undefined : kind.restored(value, below(place, key));
  return {
    called: OBJECT,
    isMade(value) {
      if (!isRecord(value)) return false;
      const isOwn = behind(value)?.shape === shape;
      for (const { key, isOptional, kind } of shown) {
        if ((isOwn || key === EXPLANATION) && isUnread(value, key)) continue;
        const each = value[key];
        if (each === undefined ? !isOptional : !kind.isMade(each)) return false;
      }
      return true;
    },
    restored(value, place) {
      if (!isRecord(value)) return refuseStored(value, OBJECT, place);
      if (hasExact && value.exact !== undefined && this.isMade(value)) return value;
      const copy: Record<string, unknown> = { ...value };
      for (const field of shown) {
        if (field.key in copy || !field.isOptional) copy[field.key] = restoredField(field, copy[field.key], place);
      }
      return hasExact ? withExactAgain(copy) : copy;
    },
  };
}
