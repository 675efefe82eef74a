// `linkbook` on the command line: the real world handed to main.
import { run } from './main.ts';
import { realWorld } from './world.ts';

process.exitCode = await run(process.argv.slice(2), realWorld());
