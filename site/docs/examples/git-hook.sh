#!/bin/sh
# Checks all files of connections before each commit.
exec npx lint-connections --no-error-on-unmatched-pattern
