// The floor for one large file: a well-kept reader of YAML loads it, and nothing else is done.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const { connections } = load(readFileSync(process.argv[2], 'utf8'));
if (Object.keys(connections).length === 0) process.exitCode = 1;
