#!/usr/bin/env bash
# Sourced by the other scripts: checks what the build needs and says how to get what is missing.

fail() {
  echo "error: $*" >&2
  exit 1
}

require_dotnet() {
  command -v dotnet >/dev/null ||
    fail "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --list-sdks | grep -q '^10\.' ||
    fail "the .NET 10 SDK is missing, found only: $(dotnet --list-sdks | tr '\n' ' ')"
}

require_node() {
  command -v node >/dev/null ||
    fail "Node 20 or newer is missing (the portal's styles come from npm): https://nodejs.org"
  local version major
  version=$(node --version)
  major=${version#v}
  [ "${major%%.*}" -ge 20 ] || fail "Node 20 or newer is needed, found $version"
}

# install_package NAME: by apt-get; whoever may not install is told the command instead.
install_package() {
  local package=$1
  command -v apt-get >/dev/null ||
    fail "$package is missing and there is no apt-get: install it with this system's package manager"
  [ "$(id -u)" -eq 0 ] ||
    fail "$package is missing: run 'sudo apt-get install $package', then start again"
  echo "Installing $package"
  apt-get install --yes --no-install-recommends "$package" >/dev/null 2>&1 ||
    { apt-get update >/dev/null && apt-get install --yes --no-install-recommends "$package" >/dev/null; } ||
    fail "apt-get could not install $package"
}
