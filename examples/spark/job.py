"""Computes a rule for every row of Parquet files, on Spark 3.5 or 4:

    spark-submit job.py limits.sql notices.parquet limits.parquet

The SQL is written by `rammetakst sql spark …` for a table `notices`. What cannot be computed stops the job and names the
row; with `--faults column` such rows are written with the others, and counted here.
"""

import sys

from pyspark.sql import SparkSession


def main(sql_file, source, target):
    spark = (
        SparkSession.builder.appName(f"rammetakst: {sql_file}")
        # Numbers that are too large stop the job instead of turning round. The SQL asks for it, and Spark 3.5 has it off.
        .config("spark.sql.ansi.enabled", "true")
        .getOrCreate()
    )
    with open(sql_file, encoding="utf-8") as file:
        sql = file.read().rstrip().removesuffix(";")

    spark.read.parquet(source).createOrReplaceTempView("notices")
    spark.sql(sql).write.mode("errorifexists").parquet(target)

    written = spark.read.parquet(target)
    print(f"{written.count()} rows in {target}")
    if "fault" in written.columns:
        faults = written.where("fault IS NOT NULL")
        print(f"{faults.count()} of them cannot be computed")
        for row in faults.limit(10).collect():
            print(row.asDict())
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: spark-submit job.py RULE.sql SOURCE.parquet TARGET.parquet")
    main(*sys.argv[1:])
