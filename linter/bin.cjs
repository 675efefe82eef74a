#!/usr/bin/env node
// The command: in the repository the source itself, so that edits show at once; the bundle where it was published.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (existsSync(join(__dirname, 'cli.ts'))) import('./cli.ts');
else {
  // Kept between runs, what was compiled need not be again; where that cannot be kept, nothing changes.
  require('node:module').enableCompileCache();
  require('./dist/cli.cjs');
}
