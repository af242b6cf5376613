-- What goes before a rule's SQL where nothing but SQL is at hand: cat before.sql limits.sql > job.sql && spark-sql -f job.sql
SET spark.sql.ansi.enabled = true;

CREATE TEMPORARY VIEW notices
USING parquet
OPTIONS (path 'notices.parquet');

INSERT OVERWRITE DIRECTORY 'limits.parquet' USING parquet
