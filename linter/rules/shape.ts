// The file has the form it should have: version, connections, known keys.
import { isInShape, misshapen } from '../connections.ts';
import type { ConnectionRule } from './rule.ts';

export const shape: ConnectionRule = {
  id: 'shape',
  severity: 'error',
  summary: 'A key is unknown or missing, or its value is of the wrong sort.',
  why: 'What stands under a mistyped key is silently not used.',
  mends: '--fix writes the key that is near, when just one is, and puts a number in quotes where a text is wanted.',
  run: ({ value, names }) => (isInShape(value) ? [] : misshapen(value, names)),
};
