#!/usr/bin/env bash
# Guess: a session in ANSI mode, as Spark 4 is from the start, stops at an overflow wherever it happens.
# Seen with Spark 4.3.0: a view keeps the setting of the session that made it. One made with spark.sql.ansi.enabled = false
# gives 9223372036854775807 + 1 = -9223372036854775808 to a session in ANSI mode, without an error; one made in ANSI mode
# stops in both. The view itself can tell which it is: typeof('1' + 1) is double in the first and bigint in the second.
# What follows: a view that computes asks typeof('1' + 1) = 'bigint' and raises an error, for its readers cannot mend it.
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.3.0
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
seen = [spark.conf.get("spark.sql.ansi.enabled")]
spark.sql("CREATE TABLE t USING parquet AS SELECT 9223372036854775807 AS a")
for name, setting in (("off", "false"), ("on", "true")):
    spark.conf.set("spark.sql.ansi.enabled", setting)
    spark.sql(f"CREATE VIEW made_{name} AS SELECT a + 1 AS r, typeof('1' + 1) AS kind FROM t")
for setting in ("true", "false"):
    spark.conf.set("spark.sql.ansi.enabled", setting)
    for name in ("off", "on"):
        try:
            seen.append([str(cell) for cell in spark.sql(f"SELECT r, kind FROM made_{name}").collect()[0]])
        except Exception as error:
            seen.append("stopped" if "ARITHMETIC_OVERFLOW" in str(error) else "another error")
print(spark.version, seen)
wrapped = ["-9223372036854775808", "double"]
assert seen == ["true", wrapped, "stopped", wrapped, "stopped"]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
