"""Counts and adds up what is in the files of a folder, with each reader, and compares that with sums.json.

Prints a line for each reader that agrees.
"""

import json
import sys
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.ipc
import pyarrow.parquet

NUMBERS = """
    count(*) AS rows, sum(id) AS id, count(celsius) AS n_celsius, sum(celsius) AS celsius,
    count(*) FILTER (is_on) AS "on", sum(octet_length(raw)) AS raw,
    sum(list_sum(pose."position")) AS "position", count(place) AS places, sum(place.floor) AS floor,
    count(place.name) AS named, sum(len(tags)) AS tags,
    sum(len(list_filter(tags, lambda it: it = 'größe'))) AS roofs, sum(len(stops)) AS stops,
    sum(list_sum(list_transform(stops, lambda it: it.floor::BIGINT))) AS stop_floor,
    sum(list_sum(map_values(counts))) AS counts, sum(counts['größe']) AS counts_of_a,
    sum(strlen(event.Said.value)) AS said, sum(event.Moved.by) AS moved,
    sum(_sequence) AS sequence, sum(epoch_ns(_time)) / 1000 AS time,
    sum(('0x' || hex(pose.id)[31:])::BIGINT) AS pose_id
"""


def in_duckdb(path):
    trips = duckdb.read_parquet(str(path))
    numbers = duckdb.sql(f"SELECT {NUMBERS} FROM trips")
    sums = dict(zip(numbers.columns, map(float, numbers.fetchall()[0])))
    for name, what in [("sensors", "sensor"), ("levels", "level"), ("events", "event.type")]:
        groups = duckdb.sql(f"SELECT {what}::VARCHAR, count(*) FROM trips WHERE {what} IS NOT NULL GROUP BY 1")
        sums[name] = dict(groups.fetchall())
    return sums


def in_polars(frame):
    event, counts = pl.col("event").struct, pl.col("counts").map
    numbers = frame.select(
        rows=pl.len(),
        id=pl.col("id").sum(),
        n_celsius=pl.col("celsius").count(),
        celsius=pl.col("celsius").sum(),
        on=pl.col("is_on").sum(),
        raw=pl.col("raw").bin.size().sum(),
        position=pl.col("pose").struct.field("position").arr.sum().cast(pl.Float64).sum(),
        pose_id=pl.col("pose").struct.field("id").bin.slice(15, 1).bin.reinterpret(dtype=pl.UInt8).cast(pl.UInt64).sum(),
        places=pl.col("place").count(),
        floor=pl.col("place").struct.field("floor").cast(pl.Int64).sum(),
        named=pl.col("place").struct.field("name").count(),
        tags=pl.col("tags").list.len().sum(),
        roofs=pl.col("tags").list.count_matches("größe").sum(),
        stops=pl.col("stops").list.len().sum(),
        stop_floor=pl.col("stops").list.eval(pl.element().struct.field("floor").cast(pl.Int64)).list.sum().sum(),
        counts=counts.values().list.sum().cast(pl.UInt64).sum(),
        counts_of_a=counts.get("größe").cast(pl.UInt64).sum(),
        said=event.field("Said").struct.field("value").str.len_bytes().sum(),
        moved=event.field("Moved").struct.field("by").cast(pl.Int64).sum(),
        sequence=pl.col("_sequence").sum(),
        time=pl.col("_time").dt.epoch("ns").sum() // 1000,
    ).collect().to_dicts()[0]
    sums = {name: float(value) for name, value in numbers.items()}
    columns = [("sensors", pl.col("sensor")), ("levels", pl.col("level")), ("events", event.field("type"))]
    for name, column in columns:
        groups = frame.select(column.cast(pl.String).alias("of")).drop_nulls().group_by("of").len().collect()
        sums[name] = dict(groups.iter_rows())
    return sums


def add(sums, batch):
    """Of one batch, with pyarrow."""
    def number(name, value):
        sums[name] = sums.get(name, 0) + float(value or 0)

    def field(name, *path):
        return pc.struct_field(batch[name], list(path))

    def total(name, values, kind=pa.int64()):
        number(name, pc.sum(pc.cast(values, kind)).as_py())

    def groups(name, values):
        if pa.types.is_dictionary(values.type):
            values = values.dictionary_decode()
        of = sums.setdefault(name, {})
        for it in pc.value_counts(values.drop_null()).to_pylist():
            of[it["values"]] = of.get(it["values"], 0) + it["counts"]

    number("rows", len(batch))
    total("id", batch["id"])
    number("n_celsius", len(batch) - batch["celsius"].null_count)
    total("celsius", batch["celsius"], pa.float64())
    total("on", batch["is_on"])
    total("raw", pc.binary_length(batch["raw"]))
    total("position", field("pose", "position").flatten(), pa.float64())
    number("pose_id", sum(it[15] for it in field("pose", "id").to_pylist()))
    number("places", len(batch) - batch["place"].null_count)
    total("floor", field("place", "floor"))
    number("named", len(batch) - field("place", "name").null_count)
    total("tags", pc.list_value_length(batch["tags"]))
    number("roofs", pc.sum(pc.equal(pc.list_flatten(batch["tags"]), "größe")).as_py())
    total("stops", pc.list_value_length(batch["stops"]))
    total("stop_floor", pc.struct_field(pc.list_flatten(batch["stops"]), "floor"))
    keys, values = batch["counts"].keys, batch["counts"].items
    total("counts", values)
    total("counts_of_a", values.filter(pc.equal(keys, "größe")))
    total("said", pc.binary_length(field("event", "Said", "value")))
    total("moved", field("event", "Moved", "by"))
    total("sequence", batch["_sequence"])
    number("time", pc.sum(batch["_time"].cast(pa.int64())).as_py() // 1000)
    groups("sensors", batch["sensor"])
    groups("levels", batch["level"])
    groups("events", field("event", "type"))


def in_pyarrow(batches):
    sums = {}
    for batch in batches:
        batch.validate(full=True)
        add(sums, batch)
    return sums


def row_groups(file):
    # `iter_batches` has no names of enums in structs across row groups.
    for i in range(file.num_row_groups):
        yield from file.read_row_group(i).combine_chunks().to_batches()


def main(folder):
    expected = json.loads((folder / "sums.json").read_text())
    parquet, file, stream = (folder / f"trips.{end}" for end in ("parquet", "arrow", "arrows"))
    with pa.memory_map(str(file)) as source, pa.memory_map(str(stream)) as other:
        reader = pa.ipc.open_file(source)
        readers = {
            "pyarrow parquet": lambda: in_pyarrow(row_groups(pa.parquet.ParquetFile(parquet))),
            "pyarrow file": lambda: in_pyarrow(map(reader.get_batch, range(reader.num_record_batches))),
            "pyarrow stream": lambda: in_pyarrow(pa.ipc.open_stream(other)),
            "duckdb parquet": lambda: in_duckdb(parquet),
            "polars parquet": lambda: in_polars(pl.scan_parquet(parquet)),
            "polars file": lambda: in_polars(pl.scan_ipc(file)),
        }
        for name, read in readers.items():
            found = read()
            wrong = [it for it in sorted(set(expected) | set(found)) if expected.get(it) != found.get(it)]
            if wrong:
                sys.exit(f"{name}: " + "; ".join(f"{it}: {expected.get(it)}, read {found.get(it)}" for it in wrong))
            print(name)


main(Path(sys.argv[1]))
