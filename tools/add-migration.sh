#!/usr/bin/env bash
# Adds a migration to every engine and both contexts, so that the three never drift apart.
#   tools/add-migration.sh NAME
#   tools/add-migration.sh --recreate   replaces all migrations by one, Initial; only before the first release
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tools/prerequisites.sh
. tools/prerequisites.sh
require_dotnet

[ $# -eq 1 ] || fail "give the migration's name, or --recreate"
name=$1
engines=(Sqlite SqlServer PostgreSql)
project_of() { echo "src/ServiceiSamverkan.Migrations.$1"; }

dotnet tool restore --verbosity quiet
if [ "$name" = --recreate ]; then
  name=Initial
  for engine in "${engines[@]}"; do rm -rf "$(project_of "$engine")/Migrations"; done
fi

for engine in "${engines[@]}"; do
  project=$(project_of "$engine")
  dotnet build "$project" --verbosity quiet
  for context in Tenant Catalog; do
    echo "$engine, $context"
    dotnet ef migrations add "$name" --no-build --project "$project" --startup-project "$project" \
      --context "${context}DbContext" --output-dir "Migrations/$context"
  done
done
