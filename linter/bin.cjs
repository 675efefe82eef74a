#!/usr/bin/env node
// The command: in the repository the source itself, so that edits show at once; the bundle where it was published.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

if (!enableCompileCache) {
  const wanted = require('./package.json').engines.node.replace('>=', '');
  process.stderr.write(`lint-connections wants Node ${wanted} or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
} else if (existsSync(join(__dirname, 'cli.ts'))) import('./cli.ts');
else {
  // Kept between runs, what was compiled need not be again; where that cannot be kept, nothing changes.
  enableCompileCache();
  require('./dist/cli.cjs');
}
