#!/bin/sh
# Prints the digest of periods.sha256 as PostgreSQL computes the dates. Run it
# in this folder; psql finds its server by the usual PGHOST, PGUSER and so on.
set -eu
export PGTZ=UTC PGDATESTYLE=ISO

periods=$(sed -n 's/^\(P[^ ]*\) .*/\1/p' periods.txt | paste -s -d, -)
digest=$(psql -X -q -v ON_ERROR_STOP=1 -v periods="{$periods}" <<'SQL' | sha256sum | cut -c-64
select format($$copy (
    select start || ',' || period || ',' || (start + period::interval)::date
    from unnest(%L::text[]) with ordinality as p(period, place),
         lateral (select date '1900-01-01' + i as start
                  from generate_series(0, date '2200-12-31' - date '1900-01-01') as i) as days
    order by place, start) to stdout$$, :'periods')
\gexec
SQL
)
echo "$digest  PostgreSQL $(psql -X -A -t -c 'show server_version' | cut -d' ' -f1)"
