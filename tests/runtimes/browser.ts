import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};
const LONGEST_MS = 240_000;

/** A file of the checkout, by the path of a page; only what the page needs is given. */
function fileOf(path: string): string | undefined {
  return /^\/(?:dist|tests\/runtimes|node_modules\/decimal\.js)\/[\w./-]+$/.test(path) && !path.includes("..")
    ? join(ROOT, path)
    : undefined;
}

/** Lets a browser open the page, and gives what the page sends back. */
export async function drawnInBrowser(program: string): Promise<string> {
  let drawn: (text: string) => void = () => {};
  const answer = new Promise<string>((given) => {
    drawn = given;
  });
  const server = createServer(async (request: IncomingMessage, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/drawn") {
      drawn(await text(request));
      response.end();
      return;
    }
    const file = fileOf(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "rammetakst-browser-"));
  const page = `http://127.0.0.1:${port}/tests/runtimes/page.html`;
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
  ];
  const browser = spawn(program, [...args, page], { stdio: "ignore" });
  const late = setTimeout(() => drawn("failed: the page sent nothing back in time"), LONGEST_MS);
  browser.once("error", (error) => drawn(`failed: ${error.message}`));
  try {
    return await answer;
  } finally {
    clearTimeout(late);
    browser.kill();
    if (browser.exitCode === null && browser.signalCode === null) await once(browser, "exit");
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
