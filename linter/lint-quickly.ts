// Files of plain YAML or JSON, linted without the full reader: nearly all there are. Where it is wanted, nothing is said.
import { readingOf, readValue } from '../catalog/model/quick.ts';
import { StepBack, stepBack } from '../catalog/model/quick-places.ts';
import { examine, isClean, type Linted, type Settings } from './examine.ts';
import { jsonProblem } from './json.ts';

const read = (text: string, file: string): unknown =>
  file.endsWith('.json') && jsonProblem(text) ? stepBack() : readValue(text);

export function quickly(text: string, file: string, settings: Settings): Linted | undefined {
  try {
    const value = read(text, file);
    const examined = (): Linted =>
      examine(it => readingOf(it, it === text ? value : read(it, file)), text, file, settings);
    if (!isClean(text, settings, value)) return examined();
    // Where anything stands in it, hardly anybody asks.
    return { findings: [], disabled: [], harmless: () => examined().harmless() };
  } catch (error) {
    if (error instanceof StepBack) return undefined;
    throw error;
  }
}
