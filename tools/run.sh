#!/usr/bin/env bash
# Builds and serves ServiceiSamverkan on http://localhost:8080, with its data in ./data.
# Settings are read from the environment; infra/README.md lists them.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/prerequisites.sh
. "$root/tools/prerequisites.sh"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
require_dotnet
require_node

export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
export ASPNETCORE_URLS=${ASPNETCORE_URLS:-http://localhost:8080}
# Links in mail lead to where the product is served, unless a proxy stands before it.
if [ -z "${Public__Port:-}" ] && [[ $ASPNETCORE_URLS =~ :([0-9]+) ]]; then
  export Public__Port=${BASH_REMATCH[1]}
fi
# A relative folder is meant from where the command was given, not from where the host runs.
Data__Folder=$(realpath --canonicalize-missing "${Data__Folder:-$root/data}")
export Data__Folder
if ! mkdir -p "$Data__Folder" 2>/dev/null || [ ! -w "$Data__Folder" ]; then
  fail "cannot write to $Data__Folder: choose another with Data__Folder, or change its owner"
fi

echo "Building"
dotnet build "$root/src/ServiceiSamverkan.Api" --configuration Release --verbosity quiet

cd "$root/src/ServiceiSamverkan.Api"
exec dotnet bin/Release/net10.0/ServiceiSamverkan.Api.dll
