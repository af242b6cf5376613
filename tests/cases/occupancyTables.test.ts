import { readFileSync } from "node:fs";
import { occupancyTables, readTables } from "rammetakst/files";
import { describe, expect, test } from "vitest";

/**
 * A table of the first three quarters of 2019 as an office keeps it, made for this test and with constructed figures: 15 services
 * of 12 offers, of which one is exactly 5 points off and one a day short of it, one has 18 places and 22 from 1 July, one a
 * package, and two closed on 1 April. Days are places × opening days (273, or 90 where it closed), computed by hand.
 */
const tables = await readTables(readFileSync("tests/cases/tables/07-belaegning-2019.csv"));

const OFFERS = `
Botilbuddet Mosekærhus | 5460 | 5187    | 4914 | -0.05     | listed
Lyngtoftegård          | 5460 | 5187    | 4915 | -0.049817 |
Krydsfeltet            | 8856 | 8311.32 | 8421 | 0.012385  |
Tretalshuset           | 4368 | 4062.24 | 4300 | 0.054432  | listed
Svalestien 9           | 5282 | 5017.9  | 4800 | -0.041253 |
Kærnehuset             | 2184 | 2184    | 2294 | 0.050366  | listed
Pejlemærket            | 2730 | 2620.8  | 2650 | 0.010696  |
Digehuset              | 1260 | 1184.4  | 990  | -0.154286 | listed
Marskgården            | 900  | 864     | 860  | -0.004444 |
Høvlspånen             | 8370 | 7533    | 7100 | -0.051732 | listed
Fjordkanten 14         | 6552 | 6322.68 | 6300 | -0.003462 |
Rundingen              | 6552 | 6208.02 | 6080 | -0.019539 |
`;

describe("the occupancy of twelve offers in a CSV file", () => {
  const { report, read, faults, says, agreement } = occupancyTables(tables);

  test("is what is computed by hand", () => {
    expect(faults).toEqual([]);
    const shown = report?.offers.map(({ name, days, deviation, listed }) =>
      [name, days.available, days.budgeted, days.occupied, deviation, listed ? "listed" : ""].join("|"),
    );
    expect(shown).toEqual(
      OFFERS.trim()
        .split("\n")
        .map((line) =>
          line
            .split("|")
            .map((cell) => cell.trim())
            .join("|"),
        ),
    );
  });

  test("is of 15 services and a sum that is left out, with what belongs to each offer", () => {
    expect([read.rows.length, read.leftOut.map(({ row, why }) => [row, why])]).toEqual([15, [[17, "total"]]]);
    const offer = (name: string) => read.offers.find((each) => each.offer.name === name)?.offer;
    expect(offer("Digehuset")?.closure).toEqual({ from: "2019-04-01", by: "authority" });
    expect(String(offer("Digehuset")?.budget)).toBe("8999999.99");
    expect(offer("Marskgården")?.closure?.by).toBe("operator");
    expect(offer("Pejlemærket")?.services.map(({ countsPlaces }) => countsPlaces)).toEqual([true, false]);
    expect(offer("Botilbuddet Mosekærhus")?.initiatives).toEqual(["Ledige pladser tilbydes nabokommunerne"]);
    expect(offer("Kærnehuset")?.expectsBackRegulation).toBe(false);
  });

  test("is told in a few sentences, with the offers that are to be listed", () => {
    expect(agreement?.id).toBe("syddanmark-2019-20");
    expect(says.length).toBeLessThanOrEqual(6);
    expect(says[1]?.da).toContain(
      "5 af 12 tilbud skal indberettes: Botilbuddet Mosekærhus 5,00 procentpoint under budgettet",
    );
  });
});
