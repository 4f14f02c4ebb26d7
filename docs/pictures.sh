#!/bin/sh
# Makes the pictures and the recording of the README anew, from the sample.
set -eu
cd "$(dirname "$0")/.."
VISTI_PICTURES=$PWD/docs go test ./internal/cli -run '^TestPictures$' -count 1
ls -l docs/*.svg docs/*.cast
