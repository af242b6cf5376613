import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook by their paths, as text. */
export const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, content]) => [path, strFromU8(content)]));

/** The font and the fill of a cell, as the workbook's styles write them. */
export function lookOf(parts: Readonly<Record<string, string>>, sheet: number, cell: string) {
  const at = new RegExp(`<c r="${cell}"[^>]*?\\bs="(\\d+)"`).exec(parts[`xl/worksheets/sheet${sheet}.xml`] ?? "")?.[1];
  const styles = parts["xl/styles.xml"] ?? "";
  const inside = (tag: string, item: RegExp) =>
    (new RegExp(`<${tag}[ >].*?</${tag}>`, "s").exec(styles)?.[0] ?? "").match(item) ?? [];
  const xf = inside("cellXfs", /<xf[ /].*?(?:\/>|<\/xf>)/gs)[Number(at ?? 0)] ?? "";
  const font = inside("fonts", /<font>.*?<\/font>/gs)[Number(/fontId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? "";
  const fill = inside("fills", /<fill>.*?<\/fill>/gs)[Number(/fillId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? "";
  const rgb = /fgColor rgb="(?:FF)?([0-9A-F]{6})"/.exec(fill)?.[1];
  return { isBold: /<b\/>/.test(font), isItalic: /<i\/>/.test(font), ...(rgb === undefined ? {} : { rgb }) };
}
