#!/usr/bin/env node
// The command: in the repository the source itself, so that edits show at once; the bundle where it was published.
import { existsSync, readFileSync } from 'node:fs';
import node from 'node:module';

const beside = path => new URL(path, import.meta.url);

// Not there in a Node that is too old for the rest.
if (!node.enableCompileCache) {
  const wanted = JSON.parse(readFileSync(beside('package.json'), 'utf8')).engines.node.replace('>=', '');
  process.stderr.write(`linkbook wants Node ${wanted} or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
} else await import(existsSync(beside('cli.ts')) ? beside('cli.ts').href : beside('dist/cli.js').href);
