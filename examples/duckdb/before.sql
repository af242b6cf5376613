-- The same on one machine: cat before.sql limits.sql after.sql | duckdb
CREATE VIEW notices AS
SELECT * FROM read_parquet('notices.parquet');

