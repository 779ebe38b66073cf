"""Prints the digest of periods.sha256 as dateutil computes the dates.

Run it in this folder with Python 3 and python-dateutil.
"""

import datetime
import hashlib
import platform
import re

import dateutil
from dateutil.relativedelta import relativedelta

UNITS = ("years", "months", "weeks", "days")
FORM = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2200, 12, 31)

digest = hashlib.sha256()
with open("periods.txt", encoding="utf-8") as lines:
    periods = [line.split()[0] for line in lines if line.startswith("P")]
for period in periods:
    numbers = FORM.fullmatch(period).groups(default="0")
    delta = relativedelta(**{unit: int(number) for unit, number in zip(UNITS, numbers)})
    for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1):
        start = datetime.date.fromordinal(ordinal)
        digest.update(f"{start},{period},{start + delta}\n".encode())
print(f"{digest.hexdigest()}  Python {platform.python_version()}, dateutil {dateutil.__version__}")
