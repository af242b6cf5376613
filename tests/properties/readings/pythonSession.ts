import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { SqlTable } from "./engine.ts";

/** How a program is started, and what it is called where it ends. */
interface Started {
  readonly title: string;
  readonly python: string;
  readonly given: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program of Python that drives a database, asked line by line; it answers each in a line that begins with `@@`. */
export class PythonSession<Request, Answer extends { readonly error?: string }> {
  readonly #child: ChildProcessWithoutNullStreams;
  #waiting: { resolve(answer: string): void; reject(error: Error): void } | undefined;
  #said = "";

  constructor({ title, python, given, folder, env = {} }: Started) {
    this.#child = spawn(python, given, { stdio: "pipe", env: { ...process.env, ...env }, cwd: folder });
    this.#child.once("error", (error) => this.#waiting?.reject(error));
    this.#child.once("close", () => this.#waiting?.reject(new Error(`${title} has ended: ${this.#said}`)));
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said = (this.#said + text).slice(-4_000);
    });
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      if (line.startsWith("@@")) this.#waiting?.resolve(line.slice(2));
    });
  }

  async ask(request: Request): Promise<Answer> {
    const answer: Answer = JSON.parse(
      await new Promise<string>((resolve, reject) => {
        this.#waiting = { resolve, reject };
        this.#child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  async end(): Promise<void> {
    await new Promise((resolve) => this.#child.once("close", resolve).stdin.end());
  }
}

/** The rows of a table as lines of JSON. */
export function linesOf({ columns, rows }: SqlTable): string[] {
  const names = Object.keys(columns);
  return rows.map((row) => `{${names.map((each) => `${JSON.stringify(each)}:${row[each] ?? null}`).join()}}\n`);
}
