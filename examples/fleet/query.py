"""Counts and adds up what is in the Parquet files of a fleet with DuckDB, and compares that with what the agents have sent.

Usage: query.py FOLDER TOTALS. Exit status: 0, or 1 if anything differs.
"""

import json
import sys
from pathlib import Path

import duckdb

QUERY = """
    SELECT device, count(*) AS messages, count(DISTINCT _sequence) AS places, sum(value) AS total
    FROM read_parquet($1, union_by_name = true) GROUP BY device ORDER BY device
"""


def collected(folder):
    """What is in the files of a type: by device, how many messages there are, and what their values add up to."""
    found = {}
    for device, messages, places, total in duckdb.execute(QUERY, [f"{folder}/*.parquet"]).fetchall():
        print(f"  {folder.name:16} {device:6} {messages:9} {total:16.2f}")
        if messages != places:
            sys.exit(f"{folder.name} of device {device}: {messages - places} messages are in the files more than once")
        found[str(device)] = {"count": messages, "sum": total}
    return found


def main():
    parquet, totals = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    print(f"DuckDB {duckdb.__version__}\n  type             device  messages              sum")
    types = sorted(folder for folder in parquet.iterdir() if folder.is_dir())
    found = {folder.name: collected(folder) for folder in types}
    if found != totals:
        sys.exit(f"the files and the agents differ:\n  files:  {found}\n  agents: {totals}")
    print("the files have what the agents have sent, each message once")


if __name__ == "__main__":
    main()
