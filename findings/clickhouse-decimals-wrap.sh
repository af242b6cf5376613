#!/usr/bin/env bash
# Guess: a DECIMAL is safe where a whole number wraps, for ClickHouse checks decimals for overflow.
# Seen with ClickHouse 26.9.2 (chdb 4.4.0): 99999999999999999999999999999999999999 in Decimal(38) times 10 is
# -20847100762815390390123822295304634378, Int64 and sums of Int64 wrap too, and CAST(… AS Int64) of 2^63 in Int256 is -2^63,
# all without an error. DuckDB's whole division 7 // 2 is 7 here, since // begins a comment; Spark and MariaDB refuse it.
# A literal above 2^64 is Float64: 100000000000000000001 loses its last digit.
# What follows: no DECIMAL and no // for ClickHouse; Int256 with bounds that are checked first, intDiv, accurateCast, numbers as text.
# Needs Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet chdb==4.4.0
cat >seen.py <<'PY'
import chdb
ask = lambda text: chdb.query(text, "TabSeparated").bytes().decode().split()
nines = "9" * 38
seen = [
    ask(f"SELECT toDecimal128('{nines}', 0) * toDecimal128(10, 0)"),
    ask("SELECT sum(x) FROM (SELECT arrayJoin([toInt64(9223372036854775807), toInt64(7)]) AS x)"),
    ask("SELECT CAST(toInt256('9223372036854775808') AS Int64)"),
    ask("SELECT 7 // 2"),
    ask("SELECT toTypeName(100000000000000000001), 100000000000000000001"),
]
print(ask("SELECT version()"), seen)
assert seen == [
    ["-20847100762815390390123822295304634378"],
    ["-9223372036854775802"],
    ["-9223372036854775808"],
    ["7"],
    ["Float64", "100000000000000000000"],
]
PY
bin/python seen.py
