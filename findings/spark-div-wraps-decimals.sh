#!/usr/bin/env bash
# Guess: with spark.sql.ansi.enabled an overflow stops the query, and `div` of two DECIMAL(38,0) is a DECIMAL(38,0).
# Seen with Spark 4.3.0 (4.0.1 and 3.5.9 the same), in ANSI mode: `div` gives BIGINT, and a quotient that does not fit wraps
# without an error: 9223372036854775808 div 1 is -9223372036854775808; 123456789012345678901234567 div 3 is
# -6500857127403622782. The same number cast to BIGINT stops the query, as does BIGINT -2^63 div -1.
# What follows: `div` for BIGINT only; the whole quotient of DECIMALs is CAST((a - a % b) / b AS DECIMAL(38,0)).
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.3.0
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.sql.ansi.enabled", "true").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
spark.sql("SELECT CAST('9223372036854775808' AS DECIMAL(38,0)) AS a, CAST('123456789012345678901234567' AS DECIMAL(38,0)) AS b").write.parquet("rows")
spark.read.parquet("rows").createOrReplaceTempView("t")
row = spark.sql("SELECT a div 1, b div 3, typeof(a div 1), CAST((b - b % 3) / 3 AS DECIMAL(38,0)) FROM t").collect()[0]
seen = [str(cell) for cell in row]
try:
    spark.sql("SELECT CAST(a AS BIGINT) FROM t").collect()
    seen.append("no error")
except Exception as error:
    seen.append("stopped" if "CAST_OVERFLOW" in str(error) else "another error")
print(spark.version, seen)
assert seen == ["-9223372036854775808", "-6500857127403622782", "bigint", "41152263004115226300411522", "stopped"]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
