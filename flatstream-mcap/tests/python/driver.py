"""Reads and writes MCAP files with the `mcap` package and the code that flatc generates.

`read` makes that code from the schemas in the file, and prints a line of JSON for each message.
`write` writes such lines as messages again.
"""

import json
import os
import subprocess
import sys

import flatbuffers


# ---- reading


def read():
    from mcap.reader import make_reader

    with open("ours.mcap", "rb") as file:
        summary = make_reader(file).get_summary()
        for schema in summary.schemas.values():
            assert schema.encoding == "flatbuffer", schema.encoding
            name = schema.name.rpartition(".")[2] + ".bfbs"
            with open(name, "wb") as out:
                out.write(schema.data)
            subprocess.run([os.environ["FLATC"], "--python", name], check=True)
        assert summary.statistics.message_count == 12
        assert len(summary.chunk_indexes) > 1
    with open("ours.mcap", "rb") as file:
        (metadata,) = make_reader(file).iter_metadata()
        assert (metadata.name, metadata.metadata) == ("vehicle", {"name": "rover"})
    with open("ours.mcap", "rb") as file:
        for schema, channel, message in make_reader(file, validate_crcs=True).iter_messages(log_time_order=False):
            assert channel.message_encoding == "flatbuffer"
            fields = fix(message.data) if schema.name == "foxglove.LocationFix" else report(message.data)
            line = {
                "topic": channel.topic,
                "schema": schema.name,
                "sequence": message.sequence,
                "log_time": message.log_time,
                "publish_time": message.publish_time,
                "fields": fields,
            }
            print(json.dumps(line))


def fix(data):
    from foxglove.LocationFix import LocationFix

    fix = LocationFix.GetRootAs(data)
    time, color, velocity = fix.Timestamp(), fix.Color(), fix.Velocity()
    pairs = [fix.Metadata(i) for i in range(fix.MetadataLength())]
    return {
        "timestamp": time and [time.Sec(), time.Nsec()],
        "frame_id": fix.FrameId().decode(),
        "latitude": fix.Latitude(),
        "longitude": fix.Longitude(),
        "altitude": fix.Altitude(),
        "position_covariance": [fix.PositionCovariance(i) for i in range(fix.PositionCovarianceLength())],
        "position_covariance_type": fix.PositionCovarianceType(),
        "color": color and [color.R(), color.G(), color.B(), color.A()],
        "metadata": [[pair.Key().decode(), pair.Value().decode()] for pair in pairs],
        "heading": fix.Heading(),
        "velocity": velocity and [velocity.X(), velocity.Y(), velocity.Z()],
    }


def report(data):
    from acme.Report import Report
    from acme.What import What

    report = Report.GetRootAs(data)
    return {
        "level": report.Level(),
        "what": what(report, What),
        "raw": [report.Raw(i) for i in range(report.RawLength())],
        "counts": [report.Counts(i) for i in range(report.CountsLength())],
        "tags": [report.Tags(i).decode() for i in range(report.TagsLength())],
        "is_last": report.IsLast(),
    }


def what(report, kinds):
    names = {number: name for name, number in vars(kinds).items() if not name.startswith("_")}
    name = names[report.WhatType()]
    module = __import__("acme." + CLASSES[name], fromlist=["x"])
    value = getattr(module, CLASSES[name])()
    value.Init(report.What().Bytes, report.What().Pos)
    if name == "Heat":
        return ["Heat", value.Celsius(), value.Limit()]
    return ["Door", value.Name().decode()]


# The tables of the variants.
CLASSES = {"Heat": "WhatHeat", "Door": "WhatDoor"}


# ---- writing


def write():
    from mcap.writer import CompressionType, Writer

    with open("wanted.ndjson") as file:
        wanted = [json.loads(line) for line in file]
    for name, use_chunking in [("chunks.mcap", True), ("plain.mcap", False)]:
        with open(name, "wb") as out:
            writer = Writer(
                out,
                compression=CompressionType.NONE,
                chunk_size=1000,
                use_chunking=use_chunking,
                enable_data_crcs=True,
            )
            writer.start(profile="", library="driver.py")
            channels = {
                topic: writer.register_channel(
                    topic=topic,
                    message_encoding="flatbuffer",
                    schema_id=writer.register_schema(schema, "flatbuffer", open(bfbs, "rb").read()),
                )
                for topic, schema, bfbs in [
                    ("/fix", "foxglove.LocationFix", "fix.bfbs"),
                    ("acme.Report", "acme.Report", "report.bfbs"),
                ]
            }
            for message in wanted:
                build = build_fix if message["topic"] == "/fix" else build_report
                writer.add_message(
                    channel_id=channels[message["topic"]],
                    log_time=message["log_time"],
                    publish_time=message["publish_time"],
                    sequence=message["sequence"],
                    data=finished(build(message["fields"])),
                )
            writer.finish()


def finished(value):
    builder = flatbuffers.Builder(0)
    builder.Finish(value.Pack(builder))
    return bytes(builder.Output())


def build_fix(fields):
    from foxglove.Color import ColorT
    from foxglove.KeyValuePair import KeyValuePairT
    from foxglove.LocationFix import LocationFixT
    from foxglove.Time import TimeT
    from foxglove.Vector3 import Vector3T

    fix = LocationFixT()
    fix.timestamp = made(TimeT, ["sec", "nsec"], fields["timestamp"])
    fix.frameId = fields["frame_id"]
    fix.latitude, fix.longitude, fix.altitude = (fields[key] for key in ["latitude", "longitude", "altitude"])
    fix.positionCovariance = fields["position_covariance"]
    fix.positionCovarianceType = fields["position_covariance_type"]
    fix.color = made(ColorT, "rgba", fields["color"])
    fix.metadata = [made(KeyValuePairT, ["key", "value"], pair) for pair in fields["metadata"]]
    fix.heading = fields["heading"]
    fix.velocity = made(Vector3T, "xyz", fields["velocity"])
    return fix


def build_report(fields):
    from acme.Report import ReportT
    from acme.What import What

    report = ReportT()
    report.level, report.raw, report.counts = fields["level"], fields["raw"], fields["counts"]
    report.tags, report.isLast = fields["tags"], fields["is_last"]
    name, values = fields["what"][0], fields["what"][1:]
    report.whatType = getattr(What, name)
    table = CLASSES[name]
    cls = getattr(__import__("acme." + table, fromlist=["x"]), table + "T")
    report.what = made(cls, ["celsius", "limit"] if name == "Heat" else ["name"], values)
    return report


def made(cls, names, values):
    """An object with these fields, if there are values for them."""
    if values is None:
        return None
    made = cls()
    for name, value in zip(names, values):
        setattr(made, name, value)
    return made


{"read": read, "write": write}[sys.argv[1]]()
