#!/usr/bin/env bash
# Guess: x % 1 = 0 tells whether a decimal amount is a whole number, and two columns may be given each other's names.
# Seen with ClickHouse 26.9.2 (chdb 4.4.0): 2.5 % 1 is 0 of a Decimal(9, 2) (of a Float64 it is 0.5). A name that a SELECT gives stands for what
# it names everywhere in the same SELECT: SELECT a AS b, b AS c gives a twice, where other engines give the column b.
# What follows: a decimal is whole where the text of it is; and names that a statement gives are none of the table's columns.
# Needs Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet chdb==4.4.0
cat >seen.py <<'PY'
import chdb
ask = lambda text: chdb.query(text, "TabSeparated").bytes().decode().split()
table = "FROM (SELECT toDecimal64('2.5', 2) AS x, toFloat64(2.5) AS y, 1 AS a, 2 AS b)"
seen = [ask(f"SELECT x % 1, y % 1 {table}"), ask(f"SELECT a AS b, b AS c {table}")]
print(ask("SELECT version()"), seen)
assert seen == [["0", "0.5"], ["1", "1"]]
PY
bin/python seen.py
