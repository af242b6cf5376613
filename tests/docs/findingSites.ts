import {
  child,
  children,
  lineAt,
  type Node,
  nodes,
  parse,
  textOf,
  typescriptFiles,
} from "../../scripts/source/syntax.ts";
import { SEVERITIES, type Severity } from "../../src/findings/finding.ts";

/** A place in the source where a finding is made. */
export interface Site {
  readonly file: string;
  readonly line: number;
  /** The codes that stand there; none where the code comes from elsewhere. */
  readonly codes: readonly string[];
  /** The severities that stand there. */
  readonly severities: readonly Severity[];
}

/** The texts that an expression gives: its own literals, those of a choice too. */
function textsIn(node: Node | undefined): string[] {
  if (node === undefined) return [];
  if (node.type === "ConditionalExpression") {
    return ["consequent", "alternate"].flatMap((part) => textsIn(child(node, part)));
  }
  if (node.type === "TSAsExpression") return textsIn(child(node, "expression"));
  return node.type === "Literal" && typeof node.value === "string" ? [node.value] : [];
}

function heldBy(object: Node, key: string): Node | undefined {
  const property = children(object, "properties").find((each) => child(each, "key")?.name === key);
  return property && child(property, "value");
}

/** A fault of a file has a severity too, but a kind in place of a code. */
const isFault = (object: Node): boolean => heldBy(object, "kind") !== undefined && heldBy(object, "code") === undefined;

/** Objects with a severity, which are findings or parts of such; what the meanings of codes say is none. */
function sitesIn(file: string): Site[] {
  const text = textOf(file);
  return [...nodes(parse(text))]
    .filter((node) => node.type === "ObjectExpression" && heldBy(node, "severity") !== undefined && !isFault(node))
    .map((node) => ({
      file,
      line: lineAt(text, node.start),
      codes: textsIn(heldBy(node, "code")),
      severities: SEVERITIES.filter((each) => textsIn(heldBy(node, "severity")).includes(each)),
    }));
}

/** Generated modules hold data, and what is wrong in a file is told as faults of its cells, which have kinds of their own. */
const WITHOUT = ["src/generated/", "src/files/"];

/** Every place in `src/` where a finding is made. */
export function findingSites(): Site[] {
  return typescriptFiles("src")
    .filter((file) => !WITHOUT.some((folder) => file.startsWith(folder)))
    .flatMap(sitesIn);
}
