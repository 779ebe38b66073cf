"""Verifies a log of decision records, without the library that wrote it.

    python3 verify.py LOG [SEQUENCE LINK]

SEQUENCE and LINK are where the log is known to end. It prints one line, and
fails when the log is broken. An erased body is no fault.
"""
import hashlib
import json
import re
import sys

HEX, NOTHING = re.compile("[0-9a-f]{64}"), "0" * 64


def sha256(prefix, *parts):
    return hashlib.sha256(b"personvern record " + prefix + b" 1\0" + b"".join(parts)).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def entry(line):
    e = json.loads(line.decode())
    keys = {"commitment", "link", "sequence"}
    # Written again it is the same: no key stands twice, nothing is spelt otherwise.
    fit = keys <= set(e) <= keys | {"body", "salt"} and canonical(e) == line and type(e["sequence"]) is int
    if not fit or any(not HEX.fullmatch(e[key]) or e[key] == NOTHING for key in set(e) - {"body", "sequence"}):
        raise ValueError("not an entry")
    return e


def fault(e, number, before):
    if e["sequence"] != number:
        return "out-of-sequence"
    if ("body" in e) != ("salt" in e):
        return "half-erased"
    if "body" in e and sha256(b"body", bytes.fromhex(e["salt"]), canonical(e["body"])) != e["commitment"]:
        return "body-changed"
    if sha256(b"link", bytes.fromhex(before), number.to_bytes(8, "big"), bytes.fromhex(e["commitment"])) != e["link"]:
        return "link-broken"
    if "body" in e and (e["body"]["sequence"], e["body"].get("previous", NOTHING)) != (number, before):
        return "body-misplaced"


number, link, why = 0, NOTHING, None
for number, line in enumerate(open(sys.argv[1], "rb").read().splitlines(keepends=True), 1):
    try:
        e = entry(line[:-1] if line.endswith(b"\n") else b"")
        why = fault(e, number, link)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        why = "unreadable"
    if why:
        sys.exit("%s: entry %d" % (why, number))
    link = e["link"]
if sys.argv[2:] not in ([], [str(number), link]):
    sys.exit("other-end: entry %d" % (number + 1))
print("verified: %d %s" % (number, link))
