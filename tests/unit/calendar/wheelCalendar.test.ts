import ICAL from "ical.js";
import { agreementInForce, type OwnEvent, wheelCalendar, yearWheel, yearWheelPicture } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const hostile: OwnEvent = { id: "a,b;c", title: 'Æ "<b>" & \n; , \\ slut', when: { date: "2024-02-29" } };
const wheel = yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026, { events: [hostile] });

describe("the calendar file", () => {
  const file = wheelCalendar(wheel, "da");

  test("is read by an independent library, with the right days, texts and states", () => {
    const calendar = new ICAL.Component(ICAL.parse(file));
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(
      wheel.deadlines.map(({ date }) => date).sort(),
    );
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    const own = events.find(({ uid }) => uid.startsWith("a,b;c"));
    expect(own?.uid).toBe("a,b;c-2026-syddanmark@rammetakst");
    expect(own?.summary).toBe('Æ "<b>" & ; , \\ slut');
    const states = calendar.getAllSubcomponents("vevent").map((each) => String(each.getFirstPropertyValue("status")));
    expect(states.filter((state) => state === "TENTATIVE").length).toBe(6);
    expect(events.filter(({ summary }) => summary.startsWith("Forslag: ")).length).toBe(6);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test("has lines of at most 75 octets ended by CR LF, and is the same each time", () => {
    const lines = file.split("\r\n");
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toContain("\n");
    expect(wheelCalendar(wheel, "da")).toBe(file);
    expect(wheelCalendar(wheel, "da", { stamp: "2025-12-24" })).toContain("DTSTAMP:20251224T000000Z");
  });

  test("refuses another language, an option it does not know, and a day that does not exist", () => {
    expect(refusal(() => wheelCalendar(wheel, "sv" as never)).kind).toBe("unknown-name");
    expect(refusal(() => wheelCalendar(wheel, "da", { stemp: 1 } as never)).kind).toBe("unknown-key");
    expect(refusal(() => wheelCalendar(wheel, "da", { stamp: "2025-13-01" })).path).toBe("options.stamp");
  });

  test("refuses a stamp before 2000 or after 2100, and a revision that is no whole number from 0 to 999", () => {
    const kind = (options: object) => refusal(() => wheelCalendar(wheel, "da", options)).kind;
    expect(["1999-12-31", "2101-01-01"].map((stamp) => kind({ stamp }))).toEqual(["out-of-range", "out-of-range"]);
    expect([-1, 1000, 0.5, "1"].map((revision) => kind({ revision }))).toEqual(Array(4).fill("out-of-range"));
    const sequence = (stamp: string) =>
      /SEQUENCE:(\d+)/.exec(wheelCalendar(wheel, "da", { stamp, revision: 999 }))?.[1];
    expect(["2000-01-01", "2100-12-31"].map(sequence)).toEqual(["999", "36889999"]); // 36 889 days between them
  });
});

describe("a file of a wheel that has changed", () => {
  const agreement = agreementInForce("syddanmark", "2026-01-01");
  const on = (date: string) =>
    yearWheel(agreement, 2026, { events: [{ id: 'own, "1"; \\x', title: date, when: { date } }] });
  const [before, after] = [on("2025-10-01"), on("2025-09-01")];

  /** The event of one's own, as an independent library reads it. */
  function own(file: string) {
    const events = new ICAL.Component(ICAL.parse(file))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    const event = events.find(({ uid }) => uid.startsWith("own"));
    const time = (name: string) => String(event?.component.getFirstPropertyValue(name));
    return {
      uid: event?.uid,
      date: event?.startDate.toString(),
      sequence: event?.sequence ?? Number.NaN,
      stamp: time("dtstamp"),
      modified: time("last-modified"),
    };
  }

  // RFC 5546, 2.1.5: of two with one UID the higher SEQUENCE is the newer; of equal ones the later DTSTAMP.
  test.each([
    [{ stamp: "2025-03-03" }, { stamp: "2025-03-04" }],
    [{ stamp: "2025-03-03", revision: 999 }, { stamp: "2025-03-04" }],
    [{ stamp: "2025-03-03" }, { stamp: "2025-03-03", revision: 1 }],
    [{ revision: 1 }, { revision: 2 }],
    [{}, { stamp: "2025-01-02" }],
  ])("is newer where it says so: %j, then %j", (first, second) => {
    const [old, now] = [own(wheelCalendar(before, "da", first)), own(wheelCalendar(after, "en", second))];
    expect([old.uid, now.uid]).toEqual(Array(2).fill('own, "1"; \\x-2026-syddanmark@rammetakst'));
    expect([old.date, now.date]).toEqual(["2025-10-01", "2025-09-01"]);
    expect(now.sequence).toBeGreaterThan(old.sequence);
    expect(now.stamp > old.stamp).toBe(true);
    expect([old.modified, now.modified]).toEqual([old.stamp, now.stamp]);
  });

  test("is as old as the one before where it says nothing", () => {
    const [old, now] = [own(wheelCalendar(before, "da")), own(wheelCalendar(after, "da"))];
    expect([now.uid, now.sequence, now.stamp]).toEqual([old.uid, old.sequence, old.stamp]);
    expect(now.stamp).toBe("2025-01-01T00:00:00Z");
  });

  test("writes the identity as RFC 5545 has texts written", () => {
    expect(wheelCalendar(before, "da")).toContain('UID:own\\, "1"\\; \\\\x-2026-syddanmark@rammetakst\r\n');
  });
});

describe("the picture", () => {
  const picture = yearWheelPicture(wheel, "da");

  test("has a mark and a line for each deadline, proposals hollow, and nothing that is not escaped", () => {
    expect(picture.match(/<circle /g)?.length).toBe(8);
    expect(picture.match(/stroke-dasharray/g)?.length).toBe(6);
    expect(picture).toContain("&lt;b&gt;");
    expect(picture).not.toContain("<b>");
    expect(picture).toContain("<title>Årshjul for takståret 2026</title>");
    expect(yearWheelPicture(wheel, "en")).toContain("Year wheel of the tariff year 2026");
  });

  const titled = (...titles: readonly string[]) => {
    const events = titles.map((title, i) => ({ id: `own ${i}`, title, when: { date: "2026-03-14" } }) as const);
    const drawn = yearWheelPicture(yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026, { events }), "da");
    const texts = [...drawn.matchAll(/<text x="(\d+)" y="(\d+)" font-size="15">(.*?)<\/text>/g)];
    const list = texts.map(([, x, y, text = ""]) => ({ x, y: Number(y), text: text.replaceAll(/<[^>]+>/g, "") }));
    return { drawn, list, height: Number(/ height="(\d+)"/.exec(drawn)?.[1]) };
  };

  test("wraps what is too long for its width, and grows with it", () => {
    const { list, height, drawn } = titled("HØRING OM TAKSTER I ALLE TRE KVARTALER AF ÅRET OG DET NÆSTE", "Kort");
    expect(list.filter(({ text }) => text.length > 72)).toEqual([]);
    const at = list.findIndex(({ text }) => text.includes("HØRING"));
    expect(list.slice(at, at + 2)).toEqual([
      {
        x: "520",
        y: expect.any(Number),
        text: expect.stringMatching(/^\d 14\. marts 2026: HØRING OM TAKSTER I ALLE TRE KVARTALER$/),
      },
      { x: "538", y: (list[at]?.y ?? 0) + 18, text: "AF ÅRET OG DET NÆSTE" },
    ]);
    expect(list[at + 2]?.y).toBe((list[at]?.y ?? 0) + 18 + 34);
    expect(new Set(list.map(({ y }) => y)).size).toBe(list.length);
    expect(height).toBeGreaterThan(list.at(-1)?.y ?? Number.NaN);
    expect(drawn.match(/<rect width="1100" height="(\d+)"/)?.[1]).toBe(String(height));
    expect(titled(...Array.from({ length: 30 }, (_, i) => `${i} ${"x".repeat(110)}`)).height).toBeGreaterThan(2000);
  });

  test("cuts a title of more than 120 letters in the list, and has all of it in the alternative text", () => {
    const [whole, long] = ["y".repeat(120), `${"x".repeat(119)}\u{1F600}${"z".repeat(1500)}`];
    const { drawn, list } = titled(whole, long);
    const shown = list.map(({ text }) => text).join("");
    expect(shown).not.toContain(`${whole}y`);
    expect(shown.replaceAll(" ", "")).toContain(whole);
    expect(shown).toContain("\u{1F600}…");
    expect(shown).not.toContain("z");
    expect(/<desc>(.*?)<\/desc>/.exec(drawn)?.[1]).toContain(long);
  });
});
