#!/usr/bin/env bash
# Guess: -x and abs(x) of a DECIMAL(38,0) have the digits of x.
# Seen with Spark 4.3.0 and 4.0.1 (3.5.9 is right): both are rounded to 34 digits without an error, in ANSI mode and out of it:
# -12345678901234567890123456789012345678 is -12345678901234567890123456789012350000, so that -x = -1 * x is false.
# 0 - x, -1 * x and greatest(x, 0 - x) are exact.
# What follows: never a minus sign in front of a DECIMAL, nor abs; -1 * x and greatest(x, -1 * x).
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.3.0
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.sql.ansi.enabled", "true").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
spark.sql("SELECT CAST('-12345678901234567890123456789012345678' AS DECIMAL(38,0)) AS x").write.parquet("rows")
spark.read.parquet("rows").createOrReplaceTempView("t")
row = spark.sql("SELECT -x, abs(x), -x = -1 * x, 0 - x, -1 * x, greatest(x, 0 - x) FROM t").collect()[0]
seen = [str(cell) for cell in row]
print(spark.version, seen)
rounded, exact = "12345678901234567890123456789012350000", "12345678901234567890123456789012345678"
assert seen == [rounded, rounded, "False", exact, exact, exact]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
