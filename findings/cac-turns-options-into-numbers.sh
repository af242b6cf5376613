#!/usr/bin/env bash
# Guess: a parser of command lines hands over what was written, and leaves it to the program what is a number.
# Seen with cac 7.1.0: the value of an option that looks like a number is one before the program sees it. The case number
# 00461 is 461, the Danish amount 2.347 (two thousand three hundred and forty-seven) is 2.347, and a version 1.10 is 1.1; the
# text that was written cannot be had again. The same words as arguments stay text.
# What follows: where users write Danish amounts and case numbers, take the words as text, as parseArgs of node:util does.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund cac@7.1.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { cac } from "cac";
const cli = cac("tool");
cli.command("show [...values]", "").option("--case <no>", "").option("--budget <amount>", "").option("--release <no>", "");
const words = ["show", "--case", "00461", "--budget", "2.347", "--release", "1.10", "00461", "2.347"];
const { options, args } = cli.parse(["node", "tool", ...words], { run: false });
console.log("options:", options, "arguments:", args);
assert.deepEqual([options.case, options.budget, options.release], [461, 2.347, 1.1]);
assert.deepEqual(args, ["00461", "2.347"]);
JS
node seen.mjs
