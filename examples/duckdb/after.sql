
COPY (SELECT * FROM limits) TO 'limits.parquet' (FORMAT parquet);
