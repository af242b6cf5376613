#!/usr/bin/env bash
# Guess: a decimal is a whole number where it equals the whole number that it is cast to.
# Seen with Spark 4.3.0 in ANSI mode: CAST(x AS DECIMAL(38,0)) = x is true for 2.50 of DECIMAL(9,2), since the comparison brings both to a
# DECIMAL without decimals, which rounds them. x % 1 = 0 is false, as it should be.
# What follows: ask a decimal for its remainder, never compare it with a DECIMAL(38,0).
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.3.0
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.sql.ansi.enabled", "true").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
spark.sql("SELECT CAST('2.50' AS DECIMAL(9,2)) AS x").write.parquet("rows")
spark.read.parquet("rows").createOrReplaceTempView("t")
row = spark.sql("SELECT CAST(x AS DECIMAL(38,0)), CAST(x AS DECIMAL(38,0)) = x, CAST(x AS DECIMAL(9,0)) = x, x % 1 = 0 FROM t").collect()[0]
seen = [str(cell) for cell in row]
print(spark.version, seen)
assert seen == ["3", "True", "False", "False"]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
