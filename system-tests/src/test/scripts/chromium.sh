#!/usr/bin/env bash
# The browser tests drive Debian's own Chromium; nothing is downloaded by the tests themselves.
set -euo pipefail

if command -v chromium >/dev/null; then
  chromium --version
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium fonts-liberation
  exit 0
fi
echo "The browser tests need Chromium at /usr/bin/chromium. Install it as root: apt-get install chromium" >&2
exit 1
