"""ClickHouse inside this process. Reads a request a line, and answers each in a line.

{"sql": …} gives {"names": […], "rows": [[…]]}, every cell as text or null, or {"error": …}. {"table": …, "columns": {name: type}, "file": …}
makes a table in place of one of the same name, with rows from a file of lines of JSON.
"""

import json
import sys

from chdb.session import Session

session = Session()
SETTINGS = {
    "default_table_engine": "Memory",
    "data_type_default_nullable": 1,
    "output_format_json_quote_64bit_integers": 1,
    "output_format_json_quote_decimals": 1,
    **json.loads(sys.argv[1]),
}
for name, value in SETTINGS.items():
    session.query(f"SET {name} = {json.dumps(value) if isinstance(value, int) else repr(value)}")


def text(cell):
    if cell is None:
        return None
    return str(cell).lower() if isinstance(cell, bool) else str(cell)


def answered(request):
    try:
        if "table" in request:
            session.query(f'DROP TABLE IF EXISTS {request["table"]}')
            session.query(f'CREATE TABLE {request["table"]} ({request["columns"]}) ENGINE = Memory')
            session.query(f'INSERT INTO {request["table"]} FROM INFILE \'{request["file"]}\' FORMAT JSONEachRow')
            return {"names": [], "rows": []}
        answer = session.query(request["sql"], "JSONCompact").bytes()
        if not answer.strip():
            return {"names": [], "rows": []}
        found = json.loads(answer)
        return {"names": [each["name"] for each in found["meta"]], "rows": [[text(cell) for cell in row] for row in found["data"]]}
    except Exception as error:
        # What a query that stopped had written by then comes in front of the next answer.
        session.query("SELECT 1")
        return {"error": str(error)}


for line in sys.stdin:
    print("@@" + json.dumps(answered(json.loads(line))), flush=True)
