import { describe, expect, test } from "vitest";
import { lines, NEEDED, notice, noticesOf, told } from "../tables.ts";

const FULL = [
  "Sagsnr;Tilbud;Ydelse;Paragraf;Driftsherre;Kommune;Enhed;Takst 2024;heraf efterregulering 2024;Takst 2025",
  "heraf efterregulering 2025;Ikrafttræden;Varslet den;Køber;Antal borgere;Enheder pr. år;Døgntilbud;Begrundelse",
  "Begrundelsens art;Begrundet beløb;Bilag",
].join(";");

test("a row has everything that a notice may have", async () => {
  const row = [
    "24/1;Solgården;Botilbud;§ 108;Region Syddanmark;Odense;pr. døgn;2.347,50;-12,50;2.476,85",
    "0;1/1-2025;15/10-2024;Aabenraa;2,5;1.095;ja;Nye pladser;kapacitet;10,50;brev af 3. juni 2024",
  ].join(";");
  const { notices, faults } = await noticesOf(lines(FULL, row));
  expect(faults).toEqual([]);
  expect(JSON.parse(JSON.stringify(notices))).toEqual([
    {
      id: "24/1",
      offer: "Solgården",
      service: "Botilbud",
      paragraph: "§ 108",
      operator: { kind: "region", region: "syddanmark" },
      location: 461,
      unit: "day",
      current: { amount: "2347.5", priceLevel: 2024, backRegulation: "-12.5" },
      proposed: { amount: "2476.85", priceLevel: 2025, backRegulation: "0" },
      effectiveFrom: "2025-01-01",
      notifiedOn: "2024-10-15",
      buyer: 580,
      citizens: "2.5",
      quantityPerYear: "1095",
      roundTheClock: true,
      reasons: [
        {
          kind: "capacity",
          evidence: "documented",
          amount: "10.5",
          reference: "brev af 3. juni 2024",
          text: "Nye pladser",
        },
      ],
    },
  ]);
});

describe("the kind of a reason is read of its words", () => {
  test.each([
    ["Øget dokumentation", "documentation"],
    ["Lovændring, jf. barnets lov § 43", "law-change"],
    ["Lavere belægning: 92 % mod 96 %", "occupancy"],
    ["Udvidelse fra 18 til 22 pladser", "capacity"],
    ["Tilsynet har stillet krav", "supervision"],
    ["Flytning af ydelser fra pakke til basistakst", "base-package-shift"],
    ["Overenskomst 2024–26", "wages"],
    ["Husleje", "other"],
  ])("%s is %s", async (reason, kind) => {
    const { notices } = await noticesOf(lines(`${NEEDED};Begrundelse`, `${notice()};${reason}`));
    expect(notices[0]?.reasons?.map((each) => [each.kind, each.evidence, each.text])).toEqual([
      [kind, "stated", reason],
    ]);
  });
});

describe("the years of the tariffs", () => {
  const levels = async (header: string, row: string) => {
    const { notices, faults } = await noticesOf(lines(header, row));
    return [notices.map(({ current, proposed }) => [current.priceLevel, proposed.priceLevel]), told(faults)];
  };
  const bare = NEEDED.replace("Takst 2024;Takst 2025", "Gældende takst;Ny takst");

  test("are those of the headings, and of a row's own columns before them", async () => {
    expect(await levels(NEEDED, notice())).toEqual([[[2024, 2025]], []]);
    const own = `${NEEDED};Gældende takst, prisniveau;Ny takst, prisniveau`;
    expect(await levels(own, `${notice()};2024;2024`)).toEqual([[[2024, 2024]], []]);
  });

  test("are the year of effect and the one before where nothing says them, which is told once", async () => {
    expect(await levels(bare, `${notice()}\n${notice({ id: "2", offer: "B" })}`)).toEqual([
      [
        [2024, 2025],
        [2024, 2025],
      ],
      ["F2 warning which-year"],
    ]);
  });
});

describe("the unit", () => {
  const perDay = NEEDED.replace("Takst 2024;Takst 2025", "Takst 2024 (kr./døgn);Takst 2025 (kr./døgn)");

  test("may stand in the headings of the tariffs", async () => {
    const without = await noticesOf(lines(perDay.replace("Enhed;", ""), notice().replace("døgn;", "")));
    expect([without.notices.map(({ unit }) => unit), without.faults]).toEqual([["day"], []]);
    const empty = await noticesOf(lines(perDay, notice({ unit: "" })));
    expect([empty.notices.map(({ unit }) => unit), empty.faults]).toEqual([["day"], []]);
  });

  test("of a row that the headings contradict is asked about", async () => {
    const read = await noticesOf(lines(perDay, notice({ unit: "måned" })));
    expect([told(read.faults), read.notices.length]).toEqual([["D2+E2 question contradiction"], 1]);
    expect(read.faults[0]?.what).toEqual({
      da: "rækken er pr. måned, men overskrifterne siger pr. døgn",
      en: "the row is per month, yet the headings say per day",
    });
  });

  test("must be the same for both tariffs", async () => {
    const read = await noticesOf(lines(perDay.replace("2025 (kr./døgn)", "2025 (kr./md.)"), notice()));
    expect([told(read.faults), read.notices]).toEqual([["E1+F1 error units-may-differ"], []]);
  });
});

describe("rows that can be read are asked about", () => {
  const faultsOf = async (header: string, ...rows: readonly string[]) =>
    told((await noticesOf(lines(header, ...rows))).faults);

  test("where the tariffs seem swapped, by a rate in the reason or in a column of one's own", async () => {
    const row = notice({ current: "1.055,10", proposed: "1.000,00" });
    expect(await faultsOf(`${NEEDED};Begrundelse`, `${row};Stiger 5,51 %`)).toEqual(["E2+F2 question may-be-swapped"]);
    expect(await faultsOf(`${NEEDED};Stigning`, `${row};5,51 pct.`)).toEqual(["E2+F2 question may-be-swapped"]);
    expect(await faultsOf(`${NEEDED};Begrundelse`, `${row};Stiger 5,50 %`)).toEqual([]);
    expect(await faultsOf(`${NEEDED};Begrundelse`, `${row};Falder`)).toEqual([]);
  });

  test("where one tariff is ten times the other or more", async () => {
    expect(await faultsOf(NEEDED, notice({ current: "100", proposed: "1.000" }))).toEqual([
      "E2+F2+D2 question units-may-differ",
    ]);
    expect(await faultsOf(NEEDED, notice({ current: "100", proposed: "999" }))).toEqual([]);
    expect(await faultsOf(NEEDED, notice({ current: "100", proposed: "0" }))).toEqual([]);
  });

  test("in the number form of each sentence's language, while what is to be written has that of the table", async () => {
    const { faults } = await noticesOf(lines(NEEDED, notice({ current: "71.856,50", proposed: "2.476,00" })));
    expect(faults.map(({ what, found }) => [what.da, what.en, found])).toEqual([
      [
        "71.856,50 kr. mod 2.476 kr.: den ene er 29,02 gange den anden og ligner en takst i en anden enhed",
        "DKK 71,856.50 against DKK 2,476: one is 29.02 times the other and looks like a tariff of another unit",
        "71.856,50",
      ],
    ]);
    const { faults: none } = await noticesOf(lines(NEEDED, notice({ current: "efter aftale" })));
    expect(none[0]?.write).toEqual({
      da: "skriv et beløb i kr., fx „2.057,45“",
      en: "write an amount in DKK, such as “2.057,45”",
    });
  });

  test("where the day of effect is two years or more from the new tariff's", async () => {
    expect(await faultsOf(NEEDED, notice({ from: "01-01-2052" }))).toEqual(["G2 question year-far-off | 01-01-2025"]);
    expect(await faultsOf(NEEDED, notice({ from: "01-01-2026" }))).toEqual([]);
    expect(await faultsOf(NEEDED, notice({ from: "31-12-2024" }))).toEqual([]);
  });

  test("where a notice came after its effect, as a warning", async () => {
    const header = `${NEEDED};Varslet den`;
    expect(await faultsOf(header, `${notice()};02-01-2025`)).toEqual(["H2+G2 warning notified-after-effect"]);
    expect(await faultsOf(header, `${notice()};01-01-2025`)).toEqual([]);
  });

  test("where an offer has several prices that no service tells apart and that do not link", async () => {
    const first = notice({ current: "2.347", proposed: "2.476" });
    const other = notice({ id: "2", current: "650", proposed: "685" });
    expect(await faultsOf(NEEDED, first, other)).toEqual(["B2+B3 question which-service"]);
    const header = `${NEEDED};Ydelse`;
    expect(await faultsOf(header, `${first};`, `${other};`)).toEqual(["H2+H3 question which-service"]);
    expect(await faultsOf(header, `${first};Botilbud`, `${other};Samvær`)).toEqual([]);
    expect(await faultsOf(NEEDED, first, notice({ id: "2", current: "2.476", proposed: "2.500" }))).toEqual([]);
    expect(await faultsOf(NEEDED, first, other.replace("01-01-2025", "01-07-2025"))).toEqual([]);
  });

  test("a hundred prices of one offer are one question, which names some of them", async () => {
    const rows = Array.from({ length: 200 }, (_, i) =>
      notice({ id: `${i}`, current: `${100 + 2 * i}`, proposed: `${101 + 2 * i}` }),
    );
    const { faults } = await noticesOf(lines(NEEDED, ...rows));
    expect(faults.map(({ cells, kind }) => [cells.length, kind])).toEqual([[100, "which-service"]]);
    expect(faults[0]?.what.en).toContain("200 prices in one unit from the same day (100; 102; 104; 106; 108; …)");
  });
});

describe("back-regulation", () => {
  const header = NEEDED.replace(
    "Takst 2024;Takst 2025",
    "Takst 2024;heraf efterregulering 2024;Takst 2025;heraf efterregulering 2025",
  );
  const faultsOf = async (tariffs: string) =>
    told((await noticesOf(lines(header, notice().replace("1.000,50;1.055,00", tariffs)))).faults);

  test("is not larger than its tariff, and nothing is guessed in its place", async () => {
    expect(await faultsOf("2.510;2.600;2.650;0")).toEqual(["F2+E2 error out-of-range"]);
    expect(await faultsOf("2.510;0;2.650;2.651")).toEqual(["H2+G2 error out-of-range"]);
    expect(await faultsOf("2.510;2.509,99;2.650;2.650")).toEqual([]);
    expect(await faultsOf("2.510;-2.600;2.650;-2.700")).toEqual([]);
  });

  test("of the whole current tariff leaves nothing that could rise", async () => {
    expect(await faultsOf("2.510;2.510;2.650;0")).toEqual(["F2+E2 error out-of-range"]);
    expect(await faultsOf("0;;2.650;0")).toEqual(["E2 error out-of-range"]);
  });
});

describe("a second notice of the year under the same headings", () => {
  const at = (id: string, current: string, proposed: string, from: string) => notice({ id, current, proposed, from });
  const HEADS = `${NEEDED};Ydelse`;
  const levels = async (...rows: readonly string[]) => {
    const { notices, faults } = await noticesOf(lines(HEADS, ...rows));
    return {
      levels: notices.map(({ current, proposed }) => [current.priceLevel, proposed.priceLevel]),
      told: faults.map(({ row, kind, severity }) => [row, kind, severity]),
    };
  };

  test("goes on from the tariff that the first ended at, in its price level, and that is told", async () => {
    expect(
      await levels(
        `${at("1", "1.000,00", "1.050,00", "01-01-2025")};Bo`,
        `${at("2", "1.050,00", "1.070,00", "01-07-2025")};Bo`,
      ),
    ).toEqual({
      levels: [
        [2024, 2025],
        [2025, 2025],
      ],
      told: [[3, "contradiction", "warning"]],
    });
  });

  test.each([
    ["of another service", "1.050,00", "01-07-2025", "Dag"],
    ["of another amount", "1.050,01", "01-07-2025", "Bo"],
  ])("but not one %s", async (_, current, day, service) => {
    const rows = [
      `${at("1", "1.000,00", "1.050,00", "01-01-2025")};Bo`,
      `${at("2", current, "1.070,00", day)};${service}`,
    ];
    expect(await levels(...rows)).toEqual({
      levels: [
        [2024, 2025],
        [2024, 2025],
      ],
      told: [],
    });
  });
});

describe("what is bought in a year", () => {
  const of = async (heading: string, unit: string) => {
    const { notices, faults } = await noticesOf(lines(`${NEEDED};${heading}`, `${notice({ unit })};120`));
    return [notices.map(({ quantityPerYear }) => Number(quantityPerYear)), faults.map(({ kind }) => kind)];
  };

  test.each([
    ["Timer pr. år", "time"],
    ["Døgn pr. år", "døgn"],
    ["Enheder pr. år", "time"],
    ["Antal sager", "sag"],
  ])("is counted by %s of a tariff per %s", async (heading, unit) => {
    expect(await of(heading, unit)).toEqual([[120], []]);
  });

  test.each([
    ["Timer pr. år", "døgn"],
    ["Døgn pr. år", "time"],
  ])("is asked about where %s stands beside a tariff per %s", async (heading, unit) => {
    expect((await of(heading, unit))[1]).toEqual(["units-may-differ"]);
  });
});
