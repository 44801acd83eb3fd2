#!/usr/bin/env bash
# Sourced by test.sh: a PostgreSQL cluster of our own, in a temporary folder, on a free loopback port.

postgresql_bin() {
  local newest
  newest=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
  if [ -n "$newest" ]; then
    echo "$newest"
  elif command -v initdb >/dev/null; then
    dirname "$(command -v initdb)"
  fi
}

# PostgreSQL refuses to run as root; Debian's package brings a user for it.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then runuser --user postgres -- "$@"; else "$@"; fi
}

# start_postgresql FOLDER: sets SIS_TEST_POSTGRES.
start_postgresql() {
  local folder=$1 bin password port
  bin=$(postgresql_bin)
  cluster="$folder/cluster"
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  (umask 077 && echo "$password" >"$folder/password")
  [ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"

  as_postgres "$bin/initdb" --pgdata="$cluster" --username=sis --pwfile="$folder/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null ||
    fail "initdb could not create a PostgreSQL cluster in $cluster"

  # No test stops PostgreSQL itself, so what it has acknowledged is safe without fsync.
  local settings=(listen_addresses=127.0.0.1 unix_socket_directories="$folder" max_connections=400
    shared_buffers=128MB fsync=off synchronous_commit=off full_page_writes=off)
  for _ in 1 2 3 4 5; do
    port=$(shuf --input-range=20000-32000 --head-count=1)
    if as_postgres "$bin/pg_ctl" --pgdata="$cluster" --log="$folder/log" --wait \
      --options="-c port=$port ${settings[*]/#/-c }" start >/dev/null; then
      export SIS_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=sis;Password=$password;Database=postgres"
      return
    fi
  done
  cat "$folder/log" >&2
  fail "PostgreSQL did not start"
}

stop_postgresql() {
  as_postgres "$(postgresql_bin)/pg_ctl" --pgdata="$cluster" --mode=immediate stop >/dev/null 2>&1 || true
}
