// `lint-connections` on the command line: the real world handed to main.
import { isStreaming } from '../catalog/terminal.ts';
import { main } from './main.ts';
import { realWorld } from './world.ts';

void main(process.argv.slice(2), realWorld()).then(code => {
  // Unless what was said could not be written.
  process.exitCode ??= code;
  // Sooner than by taking everything down first.
  if (!isStreaming()) process.exit();
});
