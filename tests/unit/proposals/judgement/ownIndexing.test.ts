import {
  type Assessment,
  asMarkdown,
  assessProposals,
  assessProposalsSheets,
  type IndexSeries,
  indexSeries,
  proposalReply,
} from "rammetakst";
import { expect, test } from "vitest";
import { AGREEMENT, assessed, findingOf, rising } from "../notices.ts";

const own = indexSeries("syddanmark").with({ 2025: "0.041" });
/** 2 000 kr. by 4.1 per cent is 2 082.00; by KL's series, 3.9 per cent, 2 078.00. */
const by = (series: IndexSeries | undefined, to = "2110.20"): Assessment =>
  assessed(rising(to), series === undefined ? {} : { series });

test("a rate of the user's own is called so, with the agreed one beside it, and rests on the user alone", () => {
  const above = findingOf(by(own), "above-agreed-rate");
  expect(above.message.da).toMatch(
    /^Taksten ligger 28,20.kr\. over grænsen på 2\.082,00.kr\. efter jeres egen sats på 4,10.% \(aftalt: 5,51.%\)\.$/,
  );
  expect(above.message.en).toMatch(/given by your own rate of 4\.10% \(agreed: 5\.51%\)\.$/);
  expect(above).toMatchObject({ mark: "local", source: { da: "brugerens egen sats" } });
  expect(findingOf(by(own), "excess-unexplained")).toMatchObject({ mark: "local" });
  expect(by(own).agreed.own?.agreedRate?.toString()).toBe("0.0551");
});

test("another series than the agreed one is named as the user's choice", () => {
  const above = findingOf(by(indexSeries("kl-general")), "above-agreed-rate");
  expect(above.message.da).toMatch(
    /efter den serie, I har valgt, KL's generelle P\/L, på 3,90.% \(aftalt: 5,51.%\)\.$/,
  );
  expect(above).toMatchObject({ mark: "local", source: { da: "brugerens valg af P/L-serie" } });
});

test("the agreed series given by hand, and rates of other years, are the agreed indexation", () => {
  for (const series of [undefined, indexSeries("syddanmark"), indexSeries("syddanmark").with({ 2040: "0.02" })]) {
    const above = findingOf(by(series, "2210.20"), "above-agreed-rate");
    expect(above.message.da).toMatch(/efter den aftalte P\/L på 5,51.%\.$/);
    expect(above.mark).toBe("minutes");
    expect(by(series).agreed).not.toHaveProperty("own");
  }
});

test("a letter says that the rate is the sender's own and what was agreed, and calls nothing agreed that is not", () => {
  const letter = (to: string) => proposalReply([by(own, to)], { operator: "Vejen", lang: "da" });
  expect(letter("2110.20")).toMatch(
    /sammenholdt taksterne med en pris- og lønfremskrivning på 4,10.%, som er vores egen sats; den aftalte er 5,51.%\./,
  );
  expect(letter("2082.00")).toContain("Taksten holder sig inden for fremskrivningen; vi har ingen bemærkninger.");
  expect(letter("2110.20")).not.toContain("den aftalte pris- og lønfremskrivning");
});

test("the tables say within one's own rate where it is one's own", () => {
  const round = assessProposals([rising("2082.00")], AGREEMENT, { series: own });
  const { notices, byVerdict } = assessProposalsSheets(round);
  const shown = [notices, byVerdict].map((sheet) => asMarkdown(sheet, "da"));
  for (const text of shown) expect(text).toContain("inden for egen P/L-sats");
  expect(shown[0]).toContain("Grænsen er den gældende takst fremskrevet med jeres egen P/L");
});
