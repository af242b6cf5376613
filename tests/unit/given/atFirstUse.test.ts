import { expect, test } from "vitest";
import { atFirstUse } from "../../../src/given/atFirstUse.ts";

test("what is made at first use is made then, once, and kept", () => {
  const made: string[] = [];
  const thing = atFirstUse(() => {
    made.push("made");
    return { made: made.length };
  });
  expect(made).toEqual([]);
  expect(thing()).toEqual({ made: 1 });
  expect(thing()).toBe(thing());
  expect(made).toEqual(["made"]);
});

test("what could not be made is tried again", () => {
  let fails = true;
  const thing = atFirstUse(() => {
    if (fails) throw new Error("not yet");
    return { made: true };
  });
  expect(thing).toThrow("not yet");
  fails = false;
  expect(thing()).toEqual({ made: true });
});
