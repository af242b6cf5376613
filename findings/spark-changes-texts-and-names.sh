#!/usr/bin/env bash
# Guess: 'it''s' is a text with an apostrophe, a quoted text or name is taken as it is written, and a comment ends with its line.
# Seen with Spark 4.0.1:
# - 'it''s' is its: two texts next to each other are one (3.5.9 the same; 4.3.0 keeps the apostrophe); 'it\'s' is it's in all;
# - ${…} is replaced by a setting, or by nothing, in texts and in names between backticks: 'price ${x} kr.' is "price  kr.",
#   and a column named `${spark.sql.ansi.enabled}` is called true; '$\{x}' keeps it;
# - a comment that ends with a backslash goes on over the next line, whose column is gone;
# - "a" is the text a, not the column a.
# What follows: write \' for an apostrophe and $\{ for ${, refuse names with ${, and let no comment end with a backslash.
# Needs Java 17 or newer and Python 3.10 or newer.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv .
bin/pip install --quiet pyspark==4.0.1
cat >seen.py <<'PY'
from pyspark.sql import SparkSession
spark = SparkSession.builder.master("local[1]").config("spark.sql.ansi.enabled", "true").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
texts = spark.sql(r"""SELECT 'it''s', 'it\'s', 'price ${x} kr.', '$\{x}', "a" FROM (SELECT 7 AS a)""").collect()[0]
named = spark.sql("SELECT 1 AS `${spark.sql.ansi.enabled}`").columns
swallowed = spark.sql("SELECT 1 AS first -- a note \\\n, 2 AS second\n").columns
seen = [*texts, named, swallowed]
print(spark.version, seen)
assert seen == ["its", "it's", "price  kr.", "${x}", "a", ["true"], ["first"]]
PY
bin/python seen.py 2>errors.txt || { tail -n 3 errors.txt; exit 1; }
