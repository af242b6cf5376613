#!/usr/bin/env bash
# Guess: a library that writes calendar files escapes every text that RFC 5545 wants escaped.
# Seen with ical-generator 9.0.0: commas and semicolons of a title and a place are escaped, those of an event's identity are
# not, so that an id made of a user's own text is written raw. Most readers take it; by the standard it is another value.
# What follows: escape an identity before it is handed over, and look at the file, not only at what a reader makes of it.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund ical-generator@9.0.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import ical from "ical-generator";
const calendar = ical();
calendar.createEvent({ id: "takst, varsel;2026", summary: "Takst, varsel;2026", start: new Date("2025-10-01T00:00:00Z"), allDay: true });
const line = (name) => calendar.toString().split("\r\n").find((each) => each.startsWith(`${name}:`));
console.log(line("UID"), line("SUMMARY"));
assert.equal(line("UID"), "UID:takst, varsel;2026");
assert.equal(line("SUMMARY"), "SUMMARY:Takst\\, varsel\\;2026");
JS
node seen.mjs
