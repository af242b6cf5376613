#!/usr/bin/env bash
# Guess: a quotient of DECIMALs is exact enough to round: floor(a / b) is the whole quotient, round(a / b) its rounding.
# Seen with Spark 4.3.0 (4.0.1 and 3.5.9 the same): DECIMAL(38,0) / DECIMAL(38,0) is DECIMAL(38,6), rounded there, and rounded
# again by what follows: floor(9999999 / 10000000) is 1, round(4999999 / 10000000) is 1, and CAST(7 / 2 AS DECIMAL(38,0)) is 4.
# BIGINT / BIGINT is DOUBLE: floor(9007199254740993 / 1) is 9007199254740992.
# What follows: drop the remainder first, (a - a % b) / b, and round by adding half of the divisor before.
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.3.0
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.sql.ansi.enabled", "true").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
numbers = {"a": 9999999, "h": 4999999, "b": 10000000, "seven": 7, "two": 2}
spark.sql("SELECT " + ", ".join(f"CAST({n} AS DECIMAL(38,0)) AS {name}" for name, n in numbers.items())
          + ", 9007199254740993 AS whole").write.parquet("rows")
spark.read.parquet("rows").createOrReplaceTempView("t")
row = spark.sql("""SELECT typeof(a / b), floor(a / b), round(h / b), CAST(seven / two AS DECIMAL(38,0)),
  CAST((a - a % b) / b AS DECIMAL(38,0)), typeof(whole / 1), floor(whole / 1), whole div 1 FROM t""").collect()[0]
seen = [str(cell) for cell in row]
print(spark.version, seen)
assert seen == ["decimal(38,6)", "1", "1", "4", "0", "double", "9007199254740992", "9007199254740993"]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
