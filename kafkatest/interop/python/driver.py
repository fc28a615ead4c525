"""The line protocol of ../README.md, the same for every Python client.

A client is a module with functions info, create, produce, consume, group, alone and transact;
main calls the one that the command line names.
"""

import json
import logging
import os
import sys
import threading

FILLER = "x" * 100
PERIOD = 0.2  # seconds: how long a client polls before it looks whether to stop


def release():
    """The release of the brokers as numbers, (0, 8, 2, 2), where a client wants to be told; else None."""
    text = os.environ.get("KAFKA_RELEASE")
    return text and tuple(int(part) for part in text.split("."))


def group_protocol():
    """The protocol that members of groups are to speak, where it is not the client's own choice; else None."""
    return os.environ.get("GROUP_PROTOCOL")


def emit(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


def text(data):
    return None if data is None else data.decode()


class Stop:
    """Becomes set when standard input ends."""

    def __init__(self):
        self._event = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self):
        while sys.stdin.buffer.raw.read(4096):
            pass
        self._event.set()

    def __bool__(self):
        return self._event.is_set()


def records(name, count):
    """What a produce step writes: (key, value, headers) for each record."""
    for i in range(count):
        yield f"{name}-k{i}".encode(), f"{name}-{i}-{FILLER}".encode(), [("writer", name.encode())]


def start(position):
    """Splits from=start, offset:<n> or time:<ms> into (offset, time)."""
    kind, _, number = position.partition(":")
    return {"start": (0, None), "offset": (number, None), "time": (None, number)}[kind]


def main(client):
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")  # on standard error
    step, bootstrap, *pairs = sys.argv[1:]
    args = dict(pair.split("=", 1) for pair in pairs)
    for name in ("partitions", "partition", "count"):
        if name in args:
            args[name] = int(args[name])
    if step == "info":
        emit("info", **client.info())
    elif step == "create":
        client.create(bootstrap, args["topic"], args["partitions"])
    elif step == "produce":
        client.produce(bootstrap, args["topic"], args["partition"], args["codec"], list(records(args["name"], args["count"])))
        emit("produced", count=args["count"])
    elif step == "consume":
        offset, time = start(args["from"])
        client.consume(
            bootstrap, args["topic"], args["partition"],
            None if offset is None else int(offset), None if time is None else int(time), args["count"], Stop(),
        )
    elif step == "group":
        step = client.alone if "alone" in args else client.group
        step(bootstrap, args["topic"], args["group"], args.get("count"), Stop())
    elif step == "transact":
        client.transact(
            bootstrap, args["topic"], args["id"], list(records("aborted", args["count"])), list(records("committed", args["count"])),
            args["group"], args["source"], int(args["offset"]),
        )
    else:
        sys.exit(f"got step {step!r}, want info, create, produce, consume, group or transact")
