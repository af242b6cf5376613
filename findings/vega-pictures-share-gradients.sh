#!/usr/bin/env bash
# Guess: the same specification drawn twice by Vega is the same SVG, and pictures drawn apart can stand in one page.
# Seen with vega 5.33.1: gradients are numbered through the whole process, gradient_0, gradient_1 …. So the same picture drawn
# a second time is another text, and pictures drawn by two processes have the same ids: in one page the second is filled by
# the first one's colours. The root also names the xlink namespace where nothing links.
# What follows: give the ids of inlined pictures a prefix of their own, and compare drawn pictures without their ids.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund vega@5.33.1
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import * as vega from "vega";
const fill = (color) => ({ gradient: "linear", stops: [{ offset: 0, color }, { offset: 1, color: "white" }] });
const drawn = (color) => {
  const rect = { type: "rect", encode: { enter: { width: { value: 9 }, height: { value: 9 }, fill: { value: fill(color) } } } };
  return new vega.View(vega.parse({ width: 9, height: 9, marks: [rect] }), { renderer: "none" }).toSVG();
};
const ids = (svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const [first, again] = [await drawn(process.argv[2]), await drawn(process.argv[2])];
console.log(process.argv[2], "first:", ids(first), "again:", ids(again));
assert.deepEqual([ids(first), ids(again)], [["gradient_0"], ["gradient_1"]]);
assert.notEqual(first, again);
assert.ok(first.includes("xmlns:xlink") && !first.includes("xlink:href"));
JS
node seen.mjs red
node seen.mjs blue
