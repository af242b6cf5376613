import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

/** A name and the figure that belongs to it. */
interface NamedFigure {
  readonly name: Text;
  readonly text: Text;
}

export const nameWithFigure = ({ name, text }: NamedFigure): Text => ({
  da: `${name.da} ${text.da}`,
  en: `${name.en} ${text.en}`,
});

// The units along an axis.

export const KRONER: Text = frozen({ da: "kr.", en: "DKK" });

export const THOUSANDS: Text = frozen({ da: "1.000 kr.", en: "DKK 1,000" });

export const MILLIONS: Text = frozen({ da: "mio. kr.", en: "DKK million" });

export const PER_CENT: Text = frozen({ da: "%", en: "%" });

export const NO_TEXT: Text = frozen({ da: "", en: "" });

export const measureIn = (name: Text, unit: Text): Text => ({
  da: `${name.da} (${unit.da})`,
  en: `${name.en} (${unit.en})`,
});

// Bars.

export const barChart = (bars: number, measure: Text, largest: NamedFigure, least: NamedFigure): Text => {
  const [top, bottom] = [nameWithFigure(largest), nameWithFigure(least)];
  return {
    da: `Søjlediagram, ${bars} søjler. ${measure.da}: størst ${top.da}, mindst ${bottom.da}.`,
    en: `Bar chart of ${bars} bars. ${measure.en}: largest ${top.en}, least ${bottom.en}.`,
  };
};

export const brokenLine = ({ da, en }: Text): Text => ({ da: `Stiplet linje: ${da}.`, en: `Broken line: ${en}.` });

export const withoutFigure = ({ da, en }: Text): Text => ({ da: `Uden tal: ${da}.`, en: `Without a figure: ${en}.` });

// Bars in groups.

/** `of` is what the bars are called, with their figures where there is room. */
export const groupedBarChart = (first: Text, last: Text, measure: Text, of: Text): Text => ({
  da: `Søjlediagram fra ${first.da} til ${last.da} (${measure.da}). ${of.da}.`,
  en: `Bar chart from ${first.en} to ${last.en} (${measure.en}). ${of.en}.`,
});

export const figureOfGroup = (figure: Text, group: Text): Text => ({
  da: `${figure.da} (${group.da})`,
  en: `${figure.en} (${group.en})`,
});

// Lines over years.

export const lineChart = (from: number | undefined, to: number | undefined, measure: Text, lines: Text): Text => ({
  da: `Kurver ${from}–${to}. ${measure.da}: ${lines.da}.`,
  en: `Lines ${from}–${to}. ${measure.en}: ${lines.en}.`,
});

export const noFigures = ({ da, en }: Text): Text => ({ da: `${da}: ingen tal`, en: `${en}: no figures` });

export const figureInYear = (figure: Text, year: number | undefined): Text => ({
  da: `${figure.da} i ${year}`,
  en: `${figure.en} in ${year}`,
});

// Points.

/** An axis of points: what it measures, its least figure and its largest. */
interface Axis {
  readonly measure: Text;
  readonly least: Text;
  readonly most: Text;
}

export const scatterChart = (points: number, x: Axis, y: Axis): Text => ({
  da: `Punktdiagram med ${points} punkter. ${x.measure.da} fra ${x.least.da} til ${x.most.da}; ${y.measure.da} fra ${y.least.da} til ${y.most.da}.`,
  en: `Scatter plot of ${points} points. ${x.measure.en} from ${x.least.en} to ${x.most.en}; ${y.measure.en} from ${y.least.en} to ${y.most.en}.`,
});

export const pointsByLine = (line: Text, above: number, below: number, furthest: Text): Text => ({
  da: `Stiplet linje: ${line.da}; ${above} ligger over og ${below} under, længst fra ${furthest.da}.`,
  en: `Broken line: ${line.en}; ${above} lie above and ${below} below, furthest ${furthest.en}.`,
});

export const AXES_ARE_CUT: Text = frozen({
  da: "Akserne begynder ikke ved 0.",
  en: "The axes do not start at 0.",
});

// Steps from one amount to another.

export const waterfallChart = (measure: Text, steps: Text): Text => ({
  da: `Trappediagram, ${measure.da}: ${steps.da}.`,
  en: `Waterfall chart, ${measure.en}: ${steps.en}.`,
});

export const UP_AND_DOWN: Text = frozen({
  da: "Mørkt sætter op, lyst sætter ned. Aksen begynder ikke ved 0.",
  en: "Dark raises, light lowers. The axis does not start at 0.",
});

export const ROUNDED_ONE_BY_ONE: Text = frozen({
  da: "Tallene er afrundet hver for sig, så summen kan afvige.",
  en: "Figures are rounded one by one, so that the sum may differ.",
});

// What is refused.

const A_COLUMN: Text = {
  da: "ordet eller overskriften for én kolonne i tabellen, eller dens plads fra 0",
  en: "the word or the heading of one column of the sheet, or its place from 0",
};

export const columnsFound = (found: number, of: string | number) => ({
  foundAs: { da: `${found} kolonner, ${of}`, en: `${found} columns, ${of}` },
  allowed: A_COLUMN,
  remedy: { da: "giv kolonnens plads", en: "give the place of the column" },
});

export const notColumn = frozen({
  allowed: A_COLUMN,
  remedy: {
    da: "giv kolonnens ord, overskrift eller plads",
    en: "give the word, the heading or the place of the column",
  },
});

export const notOneUnit = frozen({
  allowed: { da: "kolonner af én enhed: kr, rate eller count", en: "columns of one unit: kr, rate or count" },
  remedy: { da: "vælg kolonner med tal af samme slags", en: "choose columns of numbers of one kind" },
});

export const columnsAtMost = (found: number, most: number) => ({
  foundAs: { da: `${found} kolonner`, en: `${found} columns` },
  allowed: { da: `1 til ${most} kolonner`, en: `1 to ${most} columns` },
  remedy: { da: "del dem i flere billeder", en: "divide them into several pictures" },
});

export const yearColumns = (found: number, word: string) => ({
  foundAs: { da: `${found} kolonner af ${word} med et år`, en: `${found} columns of ${word} with a year` },
  allowed: { da: "mindst to, hver med sit år som qualifier", en: "at least two, each with its year as qualifier" },
  remedy: {
    da: "vælg ordet eller overskriften for årenes kolonner",
    en: "choose the word or the heading of the columns of the years",
  },
});

export const notName = frozen({
  allowed: { da: "et navn fra tabellen, som tekst", en: "a name of the sheet, as text" },
  remedy: { da: "skriv navnet, som det står i tabellen", en: "write the name as it is in the sheet" },
});

export const notDrawn = frozen({
  allowed: { da: "en tekst", en: "a text" },
  remedy: { da: "giv det tegnede billede eller dets fil", en: "give the drawn picture or its file" },
});
