#!/usr/bin/env node
// The command: in the repository the source itself, so that edits show at once; the bundle where it was published.
import { existsSync } from 'node:fs';

const source = new URL('./cli.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('./dist/cli.js', import.meta.url).href);
