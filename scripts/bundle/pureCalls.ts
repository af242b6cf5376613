import { child, children, type Node, parse } from "../source/syntax.ts";

const PURE = "/* @__PURE__ */ ";

/** What is computed later, or only says a type. */
const LATER = /Function|Class|Method|^TSType|^TSInterface/;

/** The calls that an expression makes as soon as it is read, each by where it begins. */
function* callsIn(node: Node): Generator<number> {
  if (LATER.test(node.type)) return;
  if (node.type === "CallExpression" || node.type === "NewExpression") yield node.start;
  for (const key of Object.keys(node)) {
    const below = child(node, key);
    for (const each of below === undefined ? children(node, key) : [below]) yield* callsIn(each);
  }
}

/** The constants that a module declares. */
function declared(program: Node): readonly Node[] {
  return children(program, "body").flatMap((statement) => {
    const declaration = child(statement, "declaration") ?? statement;
    return declaration.type === "VariableDeclaration" ? children(declaration, "declarations") : [];
  });
}

/**
 * A module's text with a note before each call that makes one of its constants: a bundler may leave the call out where
 * nobody uses the constant. That holds of every module of the library, none of which does anything by being loaded.
 */
export function withPureCalls(text: string): string {
  const made = declared(parse(text)).flatMap((constant) => child(constant, "init") ?? []);
  const places = [...new Set(made.flatMap((init) => [...callsIn(init)]))].sort((a, b) => b - a);
  return places.reduce((written, at) => `${written.slice(0, at)}${PURE}${written.slice(at)}`, text);
}
