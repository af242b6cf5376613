#!/usr/bin/env bash
# Guess: isHoliday(date) of date-holidays says whether an office is closed by law in Denmark.
# Seen with date-holidays 3.37.0: it answers with an entry for 1 May, 5 June and 24 December, of the type "observance", and
# with false for 31 December. Only entries of the type "public" are public holidays. Store Bededag ends with 2023, as it should.
# What follows: filter by type before a deadline is moved.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import Holidays from "date-holidays";
const danish = new Holidays("DK");
const days = ["2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31", "2026-12-25", "2023-05-05", "2024-04-26"];
const types = days.map((day) => {
  const found = danish.isHoliday(new Date(`${day}T12:00:00`));
  return [day, found === false ? false : found.map(({ type }) => type).join()];
});
console.log(types);
assert.deepEqual(Object.fromEntries(types), {
  "2026-05-01": "observance",
  "2026-06-05": "observance",
  "2026-12-24": "observance",
  "2026-12-31": false,
  "2026-12-25": "public",
  "2023-05-05": "public",
  "2024-04-26": false,
});
JS
TZ=Europe/Copenhagen node seen.mjs
