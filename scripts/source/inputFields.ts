import {
  API,
  type Checker,
  type Project,
  SignatureKind,
  SymbolFlags,
  type Type,
  TypeFlags,
} from "typescript/unstable/sync";
import { lineAt, ROOT } from "./syntax.ts";

type Property = ReturnType<Checker["getPropertiesOfType"]>[number];

const SOURCE = `${ROOT}src/`;
/** What rules take and what they give is of one type, by different units. */
const OF_RULES = "As";
/** What some function gives and callers write themselves too. */
const WRITTEN_TOO: ReadonlySet<string> = new Set(["GivenTable", "MunicipalAmount", "Period", "Report", "Sheet"]);

/** A field that a caller may write: where it is declared, and what its doc comment says. */
export interface InputField {
  readonly name: string;
  /** The file and line of the declaration, such as `src/tariffs/calculation/input.ts:11`. */
  readonly at: string;
  /** The text of the doc comment; empty where there is none. */
  readonly comment: string;
}

/** The public functions of a face, each with the types that it is given and that it gives. */
function signaturesOf({ program, checker }: Project, face: string) {
  const file = program.getSourceFile(`${ROOT}${face}`);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${face}: no exports were found`);
  return checker.getExportsOfModule(module).flatMap((each) => {
    const symbol = each.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const type = symbol.flags & SymbolFlags.Value ? checker.getTypeOfSymbol(symbol) : undefined;
    return type === undefined ? [] : checker.getSignaturesOfType(type, SignatureKind.Call);
  });
}

/** Follows types through unions, lists, type arguments and fields. */
class Fields {
  readonly found = new Map<string, InputField>();
  readonly #project: Project;
  readonly #checker: Checker;
  readonly #results = new Set<string>();
  readonly #seen = new Set<number>();

  constructor(project: Project) {
    this.#project = project;
    this.#checker = project.checker;
  }

  /** Takes note of what a function gives: whoever hands it on has not written it. */
  giveBack(type: Type): void {
    const name = this.#nameOf(type);
    if (name !== undefined && !WRITTEN_TOO.has(name)) this.#results.add(name);
    else for (const part of this.#parts(type)) this.giveBack(part);
  }

  follow(type: Type): void {
    if (this.#seen.has(type.id)) return;
    this.#seen.add(type.id);
    const name = this.#nameOf(type);
    if (name !== undefined && this.#results.has(name)) {
      if (process.env.SHOW) console.log("stop", name);
      return;
    }
    for (const part of this.#parts(type)) this.follow(part);
    if (name === undefined && !(type.flags & TypeFlags.Object)) return;
    for (const property of this.#checker.getPropertiesOfType(type)) this.#add(property);
  }

  /** The name that the project gives an object; a union or a list has none, for its parts have theirs. */
  #nameOf(type: Type): string | undefined {
    if (!(type.flags & TypeFlags.Object) || this.#checker.isArrayLikeType(type)) return undefined;
    const symbols = [type.getAliasSymbol(), type.getSymbol()].filter((each) => each !== undefined);
    return symbols.find((each) => /^[A-Z]/.test(each.name) && each.name !== OF_RULES && this.#isOwn(each))?.name;
  }

  #isOwn({ declarations }: Property): boolean {
    return declarations.some((each) => each.resolve(this.#project)?.getSourceFile().fileName.startsWith(SOURCE));
  }

  #parts(type: Type): readonly Type[] {
    const checker = this.#checker;
    if (type.isUnionType() || type.isIntersectionType()) return type.getTypes();
    if (type.isTypeParameter()) return [checker.getConstraintOfTypeParameter(type) ?? []].flat();
    if (!(type.flags & TypeFlags.Object)) return [];
    const values = checker.getIndexInfosOfType(type).map(({ valueType }) => valueType);
    return [...values, ...(type.isTypeReference() ? checker.getTypeArguments(type) : [])];
  }

  /** A field that the project declares itself, with what it holds; those of the language and of packages are not its own. */
  #add(property: Property): void {
    const declaration = property.declarations.map((each) => each.resolve(this.#project)).find((each) => each);
    const file = declaration?.getSourceFile();
    if (declaration === undefined || !file?.fileName.startsWith(SOURCE)) return;
    const at = `${file.fileName.slice(ROOT.length)}:${lineAt(file.text, declaration.getStart())}`;
    const comment = property.getDocumentationComment(this.#checker);
    this.found.set(`${at} ${property.name}`, { name: property.name, at, comment });
    const held = this.#checker.getTypeOfSymbol(property);
    if (held !== undefined) this.follow(held);
  }
}

/**
 * The fields of everything that callers write themselves for the functions of some faces: of the types of their parameters,
 * however deep; a type that a function of theirs gives is a result, and is not followed.
 */
export function inputFields(faces: readonly string[]): readonly InputField[] {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProject: `${ROOT}tsconfig.json` }).getProjects();
    if (project === undefined) throw new Error("tsconfig.json: the project could not be opened");
    const fields = new Fields(project);
    const signatures = faces.flatMap((face) => signaturesOf(project, face));
    for (const signature of signatures) {
      const given = project.checker.getReturnTypeOfSignature(signature);
      if (given !== undefined) fields.giveBack(given);
    }
    for (const parameter of signatures.flatMap((signature) => signature.getParameters())) {
      const type = project.checker.getTypeOfSymbol(parameter);
      if (type !== undefined) fields.follow(type);
    }
    return [...fields.found.values()];
  } finally {
    api.close();
  }
}
