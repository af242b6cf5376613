"""Runs jobs from Parquet to Parquet on Spark, on this machine's cores, in turn, and tells what each took as a line of JSON.

    python3 spark.py ORDER.json

The order names the source, the jobs, the rounds and the statements that are only planned.
"""

import json
import os
import sys
import time

started = time.time()
from pyspark.sql import SparkSession

with open(sys.argv[1], encoding="utf-8") as file:
    order = json.load(file)
spark = (
    SparkSession.builder.master("local[2]")
    .appName("rammetakst")
    .config("spark.sql.ansi.enabled", "true")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.memory", "3g")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
start = time.time() - started
machine = spark.sparkContext._gateway.proc.pid


def processor():
    """Seconds of processor time of the Java machine, which is driver and executor in one; NaN where there is no /proc."""
    try:
        with open(f"/proc/{machine}/stat", encoding="utf-8") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def timed(work):
    cpu, wall = processor(), time.time()
    work()
    return {"processor": processor() - cpu, "wall": time.time() - wall}


def in_turn(contestants, rounds, work):
    took = {each["name"]: [] for each in contestants}
    for turn in range(-1, rounds):
        first = max(turn, 0) % len(contestants)
        for each in contestants[first:] + contestants[:first]:
            time_taken = timed(lambda: work(each))
            if turn >= 0:
                took[each["name"]].append(time_taken)
    return took


spark.read.parquet(order["source"]).createOrReplaceTempView("notices")
for name, columns in order["tables"].items():
    fields = ", ".join(f"CAST(NULL AS BIGINT) AS `{column}`" for column in columns)
    spark.sql(f"SELECT {fields} WHERE FALSE").createOrReplaceTempView(name)


def write(job):
    spark.sql(job["sql"]).write.mode("overwrite").parquet(job["target"])


def plan(statement):
    spark.sql(statement["sql"])._jdf.queryExecution().executedPlan()


jobs = in_turn(order["jobs"], order["rounds"], write) if order["jobs"] else {}
plans = in_turn(order["plans"], order["planRounds"], plan) if order["plans"] else {}
print("@@" + json.dumps({"start": start, "jobs": jobs, "plans": plans}))
spark.stop()
