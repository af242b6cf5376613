import { child, lineAt, type Node, nodes, parse } from "../../scripts/source/syntax.ts";
import type { Block } from "./blocks.ts";
import { agrees, seen } from "./literal.ts";

/** What a block claims: the value of the expression that ends on `line` is written as `literal`. */
export interface Claim {
  readonly line: number;
  readonly literal: string;
}

/** A block that can be run: it exports the values found as `[line, value]` pairs, and keeps the lines of its file. */
export interface Runnable {
  readonly code: string;
  readonly claims: readonly Claim[];
}

/** The value that was found on a line. */
export type Found = readonly [line: number, value: unknown];

/** The name of the list that a runnable block exports. */
export const FOUND = "__found";

const MARK = /\/\/ =>/g;
const CLAIM = /[ \t]*\/\/ => ?([^\n]*)/y;

interface Place {
  readonly expression: Node;
  readonly claim: Claim;
}

function claimAfter(statement: Node, block: Block): Place | undefined {
  const expression = child(statement, "expression");
  CLAIM.lastIndex = statement.end;
  const literal = CLAIM.exec(block.code)?.[1];
  if (expression === undefined || literal === undefined) return undefined;
  const line = block.line + lineAt(block.code, statement.end) - 1;
  return { expression, claim: { line, literal: literal.trim() } };
}

function placesOf(block: Block): Place[] {
  const statements = [...nodes(parsed(block))].filter((node) => node.type === "ExpressionStatement");
  return statements.flatMap((statement) => claimAfter(statement, block) ?? []);
}

function parsed(block: Block): Node {
  try {
    return parse(block.code);
  } catch (error) {
    throw new Error(`${block.file}:${block.line}: the block is no TypeScript: ${String(error)}`);
  }
}

/** Every mark must belong to an expression statement, for a claim that is not read is not tested. */
function refuseStrayMarks(block: Block, places: readonly Place[]): void {
  const read = new Set(places.map(({ claim }) => claim.line));
  for (const mark of block.code.matchAll(MARK)) {
    const line = block.line + lineAt(block.code, mark.index) - 1;
    if (!read.has(line)) throw new Error(`${block.file}:${line}: \`// =>\` does not follow \`expression;\``);
  }
}

/** A block with each `expression; // => literal` made to note the expression's value. */
export function runnable(block: Block): Runnable {
  const places = placesOf(block);
  refuseStrayMarks(block, places);
  const insertions = places.flatMap(({ expression, claim }): [number, string][] => [
    [expression.start, `${FOUND}.push([${claim.line}, (`],
    [expression.end, ")])"],
  ]);
  let code = block.code;
  for (const [place, text] of insertions.sort(([a], [b]) => b - a))
    code = code.slice(0, place) + text + code.slice(place);
  return { code, claims: places.map(({ claim }) => claim) };
}

/** The claims that do not hold, or that were never reached, as messages that name file and line. */
export function broken(file: string, claims: readonly Claim[], found: readonly Found[]): string[] {
  return claims.flatMap(({ line, literal }) => {
    const values = found.filter(([each]) => each === line).map(([, value]) => value);
    if (values.length === 0) return [`${file}:${line}: expected ${literal}, but the line was never reached`];
    const wrong = values.filter((value) => !agrees(value, literal));
    return wrong.map((value) => `${file}:${line}: expected ${literal}, found ${seen(value)}`);
  });
}
