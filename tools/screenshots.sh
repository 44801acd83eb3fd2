#!/usr/bin/env bash
# Writes every page of the inventory as PNG: tools/screenshots.sh [folder [part]], by default into ./screenshots; with a
# part those pages alone whose route has it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/prerequisites.sh
. "$root/tools/prerequisites.sh"
require_dotnet
require_node
SIS_SCREENSHOTS=$(realpath --canonicalize-missing "${1:-$root/screenshots}")
SIS_SCREENSHOTS_OF=${2:-}
export SIS_SCREENSHOTS SIS_SCREENSHOTS_OF
mkdir -p "$SIS_SCREENSHOTS"
cd "$root"
dotnet test --project tests/ServiceiSamverkan.Browser.Tests -- --explicit only --filter-class '*Screenshots'
echo "Written to $SIS_SCREENSHOTS"
