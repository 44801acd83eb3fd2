#!/usr/bin/env bash
# Builds everything and runs every test; the last line is "N passed, N failed".
#   --full   the stated counts of random samples instead of the bounded ones
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
# shellcheck source=tools/prerequisites.sh
. tools/prerequisites.sh
# shellcheck source=tools/postgresql.sh
. tools/postgresql.sh

for argument in "$@"; do
  case $argument in
    --full) export SIS_TEST_FULL=1 ;;
    *) fail "unknown argument $argument; the only one is --full" ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
require_dotnet
require_node
[ -n "$(postgresql_bin)" ] || install_package postgresql
if [ -z "${SIS_TEST_DOVECOT:-}" ]; then
  [ -x /usr/sbin/dovecot ] || install_package dovecot-imapd
  export SIS_TEST_DOVECOT=/usr/sbin/dovecot
fi
if [ -z "${SIS_TEST_CHROMIUM:-}" ]; then
  command -v chromium >/dev/null || install_package chromium
  SIS_TEST_CHROMIUM=$(command -v chromium)
  export SIS_TEST_CHROMIUM
fi

temporary=$(mktemp -d)
cluster=
# shellcheck disable=SC2329 # called by the trap
clean_up() {
  [ -z "$cluster" ] || stop_postgresql
  rm -rf "$temporary"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "Restoring"
dotnet restore --locked-mode --verbosity quiet
echo "Checking the layout of the source"
dotnet format whitespace . --folder --verify-no-changes --exclude src/ServiceiSamverkan.Migrations.*
echo "Building"
dotnet build --no-restore --verbosity quiet
echo "Starting PostgreSQL"
mkdir "$temporary/postgresql"
chmod 711 "$temporary"
start_postgresql "$temporary/postgresql"

echo "Testing"
log="$temporary/tests.log"
status=0
dotnet test --solution ServiceiSamverkan.sln --no-build --no-progress --max-parallel-test-modules 2 \
  2>&1 | tee "$log" || status=$?

# The run's own summary: "Test run summary: …", then "  failed: 0", "  succeeded: 12", "  skipped: 1".
count() { awk -v name="$1:" '/^Test run summary/ { ended = 1 } ended && $1 == name { n = $2 } END { print n + 0 }' "$log"; }
passed=$(count succeeded)
failed=$(count failed)
skipped=$(count skipped)
# A test program that dies reports no failed test, and a run without tests proves nothing.
if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$passed" -eq 0 ]; }; then failed=1; fi

# Said again at the end, where they are looked for: the test's name, what it said, and where.
if [ "$failed" -ne 0 ]; then
  echo "Failed:"
  awk '/^failed / { shown = 1; lines = 0 } shown && !/^(failed |[ \t]|$)/ { shown = 0 } shown && lines++ < 40' "$log"
fi

summary="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || summary="$summary, $skipped skipped"
echo "$summary"
[ "$failed" -eq 0 ]
