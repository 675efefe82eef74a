// The floor for many files: every one is found and read, and nothing else is done.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let length = 0;
function visit(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visit(path);
    else length += readFileSync(path, 'utf8').length;
  }
}
visit(process.argv[2]);
if (length === 0) process.exitCode = 1;
