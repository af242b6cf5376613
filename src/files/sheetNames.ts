/** The longest name of a sheet in a workbook. */
const LONGEST_NAME = 31;
/** What spreadsheets do not take in the name of a sheet; an apostrophe is not taken at its ends. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

function shortened(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  const word = cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.floor(longest / 2)));
  return `${word.replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

/** Names for the sheets of a workbook, by their titles: at most 31 characters, and no two the same. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain =
      title
        .replace(/\s+/g, " ")
        .replace(NOT_IN_NAMES, "-")
        .replace(/^[' ]+|[' ]+$/g, "") || "–";
    const endings = ["", ...titles.map((_, i) => ` (${i + 2})`)];
    // Excel keeps this name to itself.
    const free = /^history$/i.test(plain) ? `${plain} –` : plain;
    const names = endings.map((ending) => `${shortened(free, LONGEST_NAME - ending.length)}${ending}`);
    const name = names.find((each) => !taken.has(each.toLowerCase())) ?? free;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name of a sheet where a workbook refers to it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
