import * as arquero from "arquero";
import * as decimal from "decimal.js";
import { transformSync } from "esbuild";
import * as library from "rammetakst";
import * as tables from "rammetakst/tables";
import { textOf, typescriptFiles } from "../../../scripts/source/syntax.ts";
import { type Block, blocksOfComments } from "../../docs/blocks.ts";

type Callable = (...args: readonly unknown[]) => unknown;

/** A function of the library under the name a user calls it by, such as `dayTariff.columns`. */
export interface Exported {
  readonly name: string;
  readonly call: Callable;
}

/** A call that an example of the documentation makes, and what it gave. */
export interface ValidCall extends Exported {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

const MODULES: Readonly<Record<string, object>> = { rammetakst: library, "rammetakst/tables": tables };
const OTHERS: Readonly<Record<string, object>> = { arquero, "decimal.js": decimal };

const isCallable = (value: unknown): value is Callable => typeof value === "function" && !/^class\b/.test(`${value}`);

/** The ways to call an export: itself, and the functions it holds, such as `exact` and `columns`. */
function waysOf([name, value]: readonly [string, unknown]): Exported[] {
  if (!isCallable(value)) return [];
  const more = Object.entries(value).filter(([, each]) => isCallable(each));
  return [{ name, call: value }, ...more.map(([key, each]) => ({ name: `${name}.${key}`, call: each as Callable }))];
}

/** Every function that the library exports. */
export const exported: readonly Exported[] = Object.values(MODULES).flatMap((module) =>
  Object.entries(module).flatMap(waysOf),
);

/** A module whose functions note what they are called with. */
function noting(module: object, calls: ValidCall[]): object {
  const noted = ({ name, call }: Exported): Callable => {
    const wrapped: Callable = (...args) => {
      const result = call(...args);
      calls.push({ name, call, args, result });
      return result;
    };
    return Object.assign(wrapped, call);
  };
  const entries = Object.entries(module).map(([name, value]) => {
    const [own, ...more] = waysOf([name, value]);
    if (own === undefined) return [name, value];
    const wrapped = noted(own);
    for (const each of more) Object.assign(wrapped, { [each.name.slice(name.length + 1)]: noted(each) });
    return [name, Object.defineProperties(wrapped, others(value as object))];
  });
  return Object.fromEntries(entries);
}

/** What a function holds beside its name, its length and other functions: a rule's steps are read where they are asked for. */
function others(value: object): PropertyDescriptorMap {
  const all = Object.entries(Object.getOwnPropertyDescriptors(value));
  const kept = all.filter(([key, { value: each }]) => !["name", "length"].includes(key) && !isCallable(each));
  const symbols = Object.getOwnPropertySymbols(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)]);
  return Object.fromEntries([...kept, ...symbols]);
}

function run({ code, file, line }: Block, calls: ValidCall[]): void {
  const { code: plain } = transformSync(code, { loader: "ts", format: "cjs" });
  const required = (name: string): object => {
    const module = MODULES[name];
    const found = module === undefined ? OTHERS[name] : noting(module, calls);
    if (found === undefined) throw new Error(`${file}:${line} imports ${name}`);
    return found;
  };
  new Function("require", "exports", "module", plain)(required, {}, { exports: {} });
}

/** Whether a block gives all it gives at once: what reads and writes files, and threads, give promises, and are tried with its own tests. */
const isAtOnce = ({ code }: Block): boolean => !/"rammetakst\/(?:files|threads)"/.test(code);

/** The calls of all examples in the library's doc comments. */
export function validCalls(): readonly ValidCall[] {
  const calls: ValidCall[] = [];
  for (const file of typescriptFiles("src")) {
    for (const block of blocksOfComments(textOf(file), file).filter(isAtOnce)) run(block, calls);
  }
  return calls;
}
