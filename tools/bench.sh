#!/usr/bin/env bash
# Measures the product against floors in the same run: bench.sh [name …] [--json].
# Without a name all are run; tools/README.md lists them.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/prerequisites.sh
. "$root/tools/prerequisites.sh"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
require_dotnet
require_node
if [ ! -x /usr/sbin/smtp-sink ]; then
  # Its sink alone is wanted: without a configuration no mail server is started.
  ! command -v debconf-set-selections >/dev/null ||
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
  install_package postfix
fi

dotnet build "$root/tools/ServiceiSamverkan.Benchmarks" --configuration Release --verbosity quiet >&2
exec "$root/tools/ServiceiSamverkan.Benchmarks/bin/Release/net10.0/ServiceiSamverkan.Benchmarks" "$@"
