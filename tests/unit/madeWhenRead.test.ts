import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  addReadFromBehind,
  behind,
  fieldsWhenRead,
  isUnread,
  madeWhenRead,
  mappedWhenRead,
  putBehind,
} from "../../src/madeWhenRead.ts";

function counted() {
  let made = 0;
  const object = madeWhenRead({ id: 1 }, "why", () => ({ times: ++made }));
  return { object, made: () => made };
}

describe("a field that is made when it is read", () => {
  test("is made once, and not before", () => {
    const { object, made } = counted();
    expect(made()).toBe(0);
    expect(isUnread(object, "why")).toBe(true);
    expect(object.why).toEqual({ times: 1 });
    expect(object.why).toBe(object.why);
    expect(made()).toBe(1);
    expect(isUnread(object, "why")).toBe(false);
    expect(Object.getOwnPropertyDescriptor(object, "why")?.value).toBe(object.why);
  });

  test("is a key as any other, and nothing else is", () => {
    expect(Object.keys(counted().object)).toEqual(["id", "why"]);
    expect({ ...counted().object }).toEqual({ id: 1, why: { times: 1 } });
    expect(JSON.stringify(counted().object)).toBe('{"id":1,"why":{"times":1}}');
    expect(structuredClone(counted().object)).toEqual({ id: 1, why: { times: 1 } });
    expect(Object.entries(counted().object)).toEqual([
      ["id", 1],
      ["why", { times: 1 }],
    ]);
  });

  test("is made once of a frozen object too", () => {
    const { object, made } = counted();
    const frozen = Object.freeze(object);
    expect(frozen.why).toEqual({ times: 1 });
    expect(frozen.why).toBe(frozen.why);
    expect(made()).toBe(1);
  });

  test("is made again where making it failed", () => {
    let calls = 0;
    const object = madeWhenRead({}, "why", () => {
      if (++calls === 1) throw new Error("not yet");
      return calls;
    });
    expect(() => object.why).toThrow("not yet");
    expect(object.why).toBe(2);
  });

  test("may be written over, and then is not made", () => {
    const { object, made } = counted();
    (object as { why: unknown }).why = "other";
    expect(object.why).toBe("other");
    expect(made()).toBe(0);
    expect(isUnread(object, "why")).toBe(false);
  });

  test("may stand beside others of the same and of other objects", () => {
    const one = madeWhenRead(
      madeWhenRead({}, "a", () => 1),
      "b",
      () => 2,
    );
    const other = madeWhenRead({}, "a", () => 3);
    expect([one.b, other.a, one.a]).toEqual([2, 3, 1]);
  });
});

/** Stands behind objects, and counts how often it makes what they show. */
class Counter {
  readonly made: { why?: object } = {};
  times = 0;

  get why(): object {
    this.made.why ??= { times: ++this.times };
    return this.made.why;
  }
}

function fronted() {
  const counter = new Counter();
  const object = putBehind({ id: 1 } as { id: number; why: object }, counter);
  addReadFromBehind(object, "why");
  return { object, counter };
}

describe("a field that is read from what stands behind the object", () => {
  test("is made once, not before it is read, and is a key as any other", () => {
    const { object, counter } = fronted();
    expect(isUnread(object, "why")).toBe(true);
    expect(counter.times).toBe(0);
    expect(Object.keys(object)).toEqual(["id", "why"]);
    expect(object.why).toEqual({ times: 1 });
    expect(object.why).toBe(object.why);
    expect(isUnread(object, "why")).toBe(false);
    expect(behind(object)).toBe(counter);
    expect(behind({})).toBe(undefined);
  });

  test("is there in a copy, JSON and structuredClone, which have nothing behind them", () => {
    expect({ ...fronted().object }).toEqual({ id: 1, why: { times: 1 } });
    expect(behind({ ...fronted().object })).toBe(undefined);
    expect(JSON.stringify(fronted().object)).toBe('{"id":1,"why":{"times":1}}');
    expect(structuredClone(fronted().object)).toEqual({ id: 1, why: { times: 1 } });
    expect(Object.freeze(fronted().object).why).toEqual({ times: 1 });
  });

  test("may be written over, and then is not made", () => {
    const { object, counter } = fronted();
    object.why = { other: true };
    expect(object.why).toEqual({ other: true });
    expect(counter.times).toBe(0);
    expect(isUnread(object, "why")).toBe(false);
  });
});

type Written = { why: unknown };

describe("a field of an object that nobody can add fields to", () => {
  const both = () => [counted().object as Written, fronted().object as Written];

  test("is unread until it is read, and then not", () => {
    for (const object of both()) {
      Object.freeze(object);
      expect(isUnread(object, "why")).toBe(true);
      expect(object.why).toEqual({ times: 1 });
      expect(isUnread(object, "why")).toBe(false);
    }
  });

  test("may not be written over in a frozen object, and says so", () => {
    for (const object of both()) {
      Object.freeze(object);
      expect(() => {
        object.why = "other";
      }).toThrow(TypeError);
      expect(object.why).toEqual({ times: 1 });
      expect(() => {
        object.why = "other";
      }).toThrow("Cannot assign to read only property 'why' of object");
      expect(Reflect.ownKeys(object).includes("why")).toBe(true);
    }
  });

  test("may be written over in a sealed object and in one that takes no more fields, and is then not made", () => {
    for (const close of [Object.seal, Object.preventExtensions]) {
      for (const object of both()) {
        close(object);
        object.why = "other";
        expect([object.why, isUnread(object, "why"), { ...object }]).toEqual(["other", false, { id: 1, why: "other" }]);
        object.why = "another";
        expect(object.why).toBe("another");
        expect(JSON.stringify(object)).toBe('{"id":1,"why":"another"}');
      }
    }
    const { object, counter } = fronted();
    Object.seal(object).why = { other: true };
    expect([object.why, counter.times]).toEqual([{ other: true }, 0]);
  });

  test("may be written over in a sealed object after it was read", () => {
    for (const object of both()) {
      Object.seal(object);
      expect(object.why).toEqual({ times: 1 });
      object.why = "other";
      expect(object.why).toBe("other");
    }
  });
});

test("consoles print such fields and not that there is a getter", () => {
  expect(inspect(fronted().object)).toBe("{ id: 1, why: { times: 1 } }");
  expect(inspect(counted().object)).toBe("{ id: 1, why: { times: 1 } }");
});

describe("several fields that are made when they are read", () => {
  test("come in the order of their makers, and lists are mapped when they are read", () => {
    const made: string[] = [];
    const makerOf = (name: string) => () => {
      made.push(name);
      return [1, 2];
    };
    const object = fieldsWhenRead({ id: 1 }, { rows: makerOf("rows"), totals: makerOf("totals") });
    const doubled = mappedWhenRead(object, ["rows", "totals"], (each: number) => each * 2);
    expect([made, Object.keys(doubled)]).toEqual([[], ["id", "rows", "totals"]]);
    expect(doubled.totals).toEqual([2, 4]);
    expect([made, isUnread(doubled, "rows"), doubled.id]).toEqual([["totals"], true, 1]);
  });
});
