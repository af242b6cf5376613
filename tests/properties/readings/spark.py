"""Spark on a cluster of two executors, each a process of its own. Reads a request a line, and answers each in a line.

{"sql": …} gives {"rows": […]}, every cell as text or null, or {"error": …}; with {"out": folder} the rows are written
there as lines of JSON. With {"kill": true} an executor is killed while the statement runs, and "killed" tells how many were.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time

from pyspark.sql import SparkSession

folder = sys.argv[1]
settings = json.loads(sys.argv[2])
builder = SparkSession.builder.master("local-cluster[2,1,1024]")
for name, value in {
    "spark.ui.enabled": "false",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.legacy.createHiveTableByDefault": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.files.maxPartitionBytes": "1m",
    "spark.sql.warehouse.dir": os.path.join(folder, "warehouse"),
    "spark.local.dir": os.path.join(folder, "local"),
    "spark.executorEnv.SPARK_WORKER_DIR": os.path.join(folder, "work"),
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    **settings,
}.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
spark.sparkContext.setLogLevel("OFF")


def executors():
    """The ids of the executors' processes, which are below this one."""
    lines = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True).stdout.splitlines()
    processes = {int(pid): (int(parent), args) for pid, parent, args in (line.split(None, 2) for line in lines if len(line.split(None, 2)) == 3)}

    def is_below(pid):
        while pid in processes:
            pid = processes[pid][0]
            if pid == os.getpid():
                return True
        return False

    return [pid for pid, (_, args) in processes.items() if "CoarseGrainedExecutorBackend" in args and is_below(pid)]


def running():
    """Whether tasks have been done, others are at work, and others are left, so that what is killed has work and results."""
    tracker = spark.sparkContext.statusTracker()
    stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
    return any(each and each.numCompletedTasks > 0 and each.numActiveTasks > 1 for each in stages)


def answered(request, answer):
    try:
        frame = spark.sql(request["sql"])
        names = frame.columns
        texts = frame.toDF(*[f"c{i}" for i in range(len(names))]).selectExpr(*[f"CAST(c{i} AS STRING) AS c{i}" for i in range(len(names))]) if names else frame
        if "out" in request:
            texts.write.mode("overwrite").json(request["out"])
            answer["names"] = names
        else:
            answer["rows"] = [dict(zip(names, row)) for row in texts.collect()] if names else []
    except Exception as error:
        answer["error"] = str(error)


for line in sys.stdin:
    request, answer = json.loads(line), {}
    if request.get("kill"):
        answer["killed"] = 0
        thread = threading.Thread(target=answered, args=(request, answer))
        thread.start()
        while thread.is_alive():
            if answer["killed"] == 0 and running():
                os.kill(executors()[0], signal.SIGKILL)
                answer["killed"] += 1
            time.sleep(0.005)
    else:
        answered(request, answer)
    print("@@" + json.dumps(answer), flush=True)

spark.stop()
