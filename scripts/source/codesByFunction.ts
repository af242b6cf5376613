import { API, type Checker, SignatureKind, SymbolFlags, type Type, TypeFlags } from "typescript/unstable/sync";
import { ROOT } from "./syntax.ts";

/** Deeper than any finding lies in a result. */
const DEEPEST = 12;

/** Reads off types which codes of findings they hold. */
class Codes {
  readonly #checker: Checker;
  readonly #seen = new Map<number, ReadonlySet<string>>();

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  /** The codes of all findings in a type, however deep. */
  in(type: Type, depth = 0): ReadonlySet<string> {
    const known = this.#seen.get(type.id);
    if (known !== undefined || depth > DEEPEST) return known ?? new Set();
    this.#seen.set(type.id, new Set());
    const found = new Set(this.#parts(type).flatMap((part) => [...this.in(part, depth + 1)]));
    for (const code of this.#own(type)) found.add(code);
    this.#seen.set(type.id, found);
    return found;
  }

  #parts(type: Type): readonly Type[] {
    const checker = this.#checker;
    if (type.isUnionType() || type.isIntersectionType()) return type.getTypes();
    if (!(type.flags & TypeFlags.Object) || checker.getSignaturesOfType(type, SignatureKind.Call).length > 0) return [];
    if (checker.isArrayLikeType(type)) return checker.getTypeArguments(type as never);
    return checker.getPropertiesOfType(type).flatMap((each) => checker.getTypeOfSymbol(each) ?? []);
  }

  /** The codes of a type that is a finding itself. */
  #own(type: Type): string[] {
    if (!(type.flags & TypeFlags.Object)) return [];
    const fields = new Map(this.#checker.getPropertiesOfType(type).map((each) => [each.name, each]));
    const code = fields.get("code");
    if (code === undefined || !["severity", "message", "remedy"].every((each) => fields.has(each))) return [];
    const held = this.#checker.getTypeOfSymbol(code);
    const choices = held === undefined ? [] : held.isUnionType() ? held.getTypes() : [held];
    return choices.flatMap((each) => (each.isStringLiteralType() ? [each.value] : []));
  }
}

/** The codes of the findings that each public function may give, by its types; functions without any are left out. */
export function codesByFunction(): ReadonlyMap<string, ReadonlySet<string>> {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProject: `${ROOT}tsconfig.json` }).getProjects();
    const file = project?.program.getSourceFile(`${ROOT}src/index.ts`);
    const module = file && project?.checker.getSymbolAtLocation(file);
    if (project === undefined || module === undefined) throw new Error("src/index.ts: no exports were found");
    const { checker } = project;
    const codes = new Codes(checker);
    const all = checker.getExportsOfModule(module).map((each) => {
      const symbol = each.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
      const type = symbol.flags & SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
      const signatures = type === undefined ? [] : checker.getSignaturesOfType(type, SignatureKind.Call);
      const given = signatures.flatMap((signature) => checker.getReturnTypeOfSignature(signature) ?? []);
      return [each.name, new Set(given.flatMap((each) => [...codes.in(each)]))] as const;
    });
    return new Map(all.filter(([, found]) => found.size > 0));
  } finally {
    api.close();
  }
}
