// Writes holidays-no.sha256: a digest of the public holidays of Norway as the npm
// package date-holidays has them, so that the Go code is held against a list that
// other people made without a copy of that list.
//
//	npm install date-holidays@3.37.0     in a folder outside this repository
//	node holidays-no.mjs <that folder> > holidays-no.sha256
//
// With a year as second argument it writes the days of that year instead, to be
// looked at when the digest differs.

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.argv[2], 'package.json'));
const Holidays = require('date-holidays');
const made = require('date-holidays/package.json');

const [first, last] = [1950, 2200];
const calendar = new Holidays('NO');

function holidays(year) {
  const days = new Set();
  for (const holiday of calendar.getHolidays(year)) {
    if (holiday.type === 'public') days.add(holiday.date.slice(0, 10));
  }
  for (const day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() === 0) days.add(day.toISOString().slice(0, 10));
  }
  return [...days].sort().map((day) => `${day}\n`).join('');
}

if (process.argv[3]) {
  process.stdout.write(holidays(Number(process.argv[3])));
} else {
  const sum = createHash('sha256');
  for (let year = first; year <= last; year++) sum.update(holidays(year));
  console.log(`# SHA-256 of the public holidays in Norway from ${first} to ${last}, each once and in
# order, written YYYY-MM-DD and ended by a line feed: the entries of type "public"
# and all Sundays. By holidays-no.mjs.
${sum.digest('hex')}  ${made.name} ${made.version}`);
}
