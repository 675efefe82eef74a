// Tabs that indent lines → spaces, where it is certain what was meant.
import { readYaml } from '../../catalog/model/yaml.ts';
import { applied, type Edit, type Fix, fixOf } from './edit.ts';

const indents = /^[ \t]*\t[ \t]*(?=[^\s])/gm;
/** Inside a block a tab may belong to the text. */
const block = /[|>][-+\d]*[ \t]*(?:#.*)?$/m;

/** A tab stands for one level; how wide one is follows from the lines that are indented by spaces. */
export function tabsToSpaces(text: string): Fix | undefined {
  if (block.test(text)) return undefined;
  const found = [...text.matchAll(indents)];
  if (found.length === 0) return undefined;
  const ways = [2, 4, 8].flatMap(width => {
    const edits = found.map(({ 0: indent, index }): Edit => {
      const spaces = indent.replaceAll('\t', ' '.repeat(width));
      return { range: [index, index + indent.length], text: spaces };
    });
    const { problems, value } = readYaml(applied(text, edits));
    return problems.length === 0 ? [{ edits, value: JSON.stringify(value) }] : [];
  });
  const [first] = ways;
  return first && ways.every(({ value }) => value === first.value) ? fixOf(first.edits, false) : undefined;
}
