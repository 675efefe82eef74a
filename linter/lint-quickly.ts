// Files of plain YAML or JSON, linted without the full reader: nearly all there are. Where it is wanted, nothing is said.
import { readQuickly } from '../catalog/model/quick.ts';
import { StepBack } from '../catalog/model/quick-places.ts';
import { examine, type Linted, type Reader, type Settings } from './examine.ts';
import { jsonProblem } from './json.ts';

const read: Reader = (text, file) => {
  const reading = file.endsWith('.json') && jsonProblem(text) ? undefined : readQuickly(text);
  if (!reading) throw new StepBack();
  return reading;
};

export function quickly(text: string, file: string, settings: Settings): Linted | undefined {
  try {
    return examine(read, text, file, settings);
  } catch (error) {
    if (error instanceof StepBack) return undefined;
    throw error;
  }
}
