#!/usr/bin/env bash
# Writes every page of the inventory as PNG: tools/screenshots.sh [folder], by default ./screenshots.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/prerequisites.sh
. "$root/tools/prerequisites.sh"
require_dotnet
require_node
SIS_SCREENSHOTS=$(realpath --canonicalize-missing "${1:-$root/screenshots}")
export SIS_SCREENSHOTS
mkdir -p "$SIS_SCREENSHOTS"
cd "$root"
dotnet test --project tests/ServiceiSamverkan.Browser.Tests -- --explicit only --filter-class '*Screenshots'
echo "Written to $SIS_SCREENSHOTS"
