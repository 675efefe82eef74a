// Blocks are filled between their markers; nothing else of a document changes, and no edit is lost.
import { describe, expect, test } from 'vitest';
import { injectInto, type Marker } from '../../catalog/model/inject.ts';

const guide = '# Link Acme\n\n1. Open **Settings**\n\n   ```bash\n   curl -i\n   ```\n\n- done';
const write = ({ options }: Marker): string => `${guide}${options['lang'] ? ' fertig' : ''}`;
const fill = (text: string, force = false) => injectInto(text, write, { force });
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

const [opening, closing] = ['<!-- linkbook: acme -->', '<!-- /linkbook -->'];
const wrapped = (prefix: string, before = ''): string =>
  lines('Before', '', `${before || prefix}${opening}`, `${prefix}${closing}`, 'After');

describe('a block', () => {
  test('is filled between its markers, and its end carries a checksum', () => {
    const { text, blocks, changes, problems } = fill(wrapped(''));
    expect(text).toMatch(
      /^Before\n\n<!-- linkbook: acme -->\n# Link Acme\n[\s\S]*\n- done\n<!-- \/linkbook [0-9a-f]{8} -->\nAfter\n$/,
    );
    expect(text).toContain(`\n${guide}\n`);
    expect([blocks, changes.map(({ line }) => line), problems]).toEqual([1, [3], []]);
  });

  test.each([
    ['at the margin', '', ''],
    ['indented by blanks', '    ', ''],
    ['indented by a tab', '\t', ''],
    ['in a quote', '> ', ''],
    ['in a quote without a blank', '>', ''],
    ['in a quote in a quote', '> > ', ''],
    ['in a list', '  ', '- '],
    ['in a list with asterisks', '  ', '* '],
    ['in a list with plus signs', '  ', '+ '],
    ['in a numbered list', '    ', '10. '],
    ['in a list in a quote', '>   ', '> - '],
  ])('%s keeps its prefix on every line, and is filled once', (_, prefix, before) => {
    const first = fill(wrapped(prefix, before));
    expect(first.problems).toEqual([]);
    const body = first.text.split('\n').slice(3, -3);
    expect(body).toEqual(guide.split('\n').map(line => (line ? prefix + line : prefix.trimEnd())));
    expect(fill(first.text)).toMatchObject({ text: first.text, blocks: 1, changes: [], problems: [] });
  });

  test('is filled anew when the guide has changed', () => {
    const first = fill(wrapped('> ')).text;
    const second = fill(first.replace('acme -->', 'acme lang=de -->'));
    expect(second.text).toContain('> - done fertig\n');
    expect(second.changes[0]?.before).toContain('> - done');
    expect(second.changes[0]?.after).toContain('> - done fertig');
  });

  test.each([
    ['\n', 'Unix'],
    ['\r\n', 'Windows'],
    ['\r', 'old'],
  ])('keeps line ends %j (%s)', end => {
    const { text } = fill(wrapped('').replaceAll('\n', end));
    expect(text).toBe(fill(wrapped('')).text.replaceAll('\n', end));
    expect(fill(text)).toMatchObject({ text, changes: [] });
  });

  test('in a document of mixed line ends has those of its marker, and the rest keeps its own', () => {
    const { text } = fill(`one\ntwo\r\n${opening}\r\n${closing}\nthree\n`);
    expect(text).toMatch(/^one\ntwo\r\n[\s\S]*Acme\r\n\r\n1\.[\s\S]*-->\nthree\n$/);
    expect(fill(text)).toMatchObject({ text, changes: [] });
  });

  test('may be the whole document, without a line end or with a byte order mark', () => {
    expect(fill(`${opening}\n${closing}`).text).toMatch(/ -->$/);
    const marked = fill(`\ufeff${opening}\n${closing}\n`);
    expect([marked.text.charCodeAt(0), marked.blocks, marked.problems]).toEqual([0xfeff, 1, []]);
    expect(fill(marked.text)).toMatchObject({ text: marked.text, changes: [] });
  });

  test('of MDX is one too', () => {
    const { text, blocks } = fill(lines('{/* linkbook: acme */}', '{/* /linkbook */}'));
    expect(blocks).toBe(1);
    expect(text).toMatch(/^\{\/\* linkbook: acme \*\/\}\n# Link[\s\S]*\n\{\/\* \/linkbook [0-9a-f]{8} \*\/\}\n$/);
    expect(fill(text)).toMatchObject({ text, changes: [] });
  });

  test.each([
    ['acme host=nango lang=de', ['acme'], { host: 'nango', lang: 'de' }],
    ['acme app="Acme Inc." form=\'My form\'', ['acme'], { app: 'Acme Inc.', form: 'My form' }],
    ['  acme   app="a=b" ', ['acme'], { app: 'a=b' }],
    ['acme host=', ['acme'], { host: '' }],
    ['', [], {}],
    ['acme zendesk', ['acme', 'zendesk'], {}],
  ])('reads %j from its marker', (inside, words, options) => {
    const seen: Marker[] = [];
    injectInto(lines('x', `<!-- linkbook: ${inside} -->`, closing), marker => {
      seen.push(marker);
      return 'x';
    });
    expect(seen).toEqual([{ line: 2, words, options }]);
  });
});

describe('an edit by hand', () => {
  const [once] = [fill(wrapped('')).text];
  const edited = once.replace('- done', '- done, by me');

  test('is refused with the line of its block, and kept', () => {
    expect(fill(edited)).toMatchObject({
      text: edited,
      changes: [],
      problems: [{ line: 3, message: expect.stringMatching(/edited by hand.*--force/) }],
    });
  });

  test('is overwritten when that is asked for', () => {
    expect(fill(edited, true)).toMatchObject({ text: once, problems: [] });
  });

  test('keeps all other blocks of the document from being filled', () => {
    const both = edited + wrapped('');
    expect(fill(both)).toMatchObject({ text: both, blocks: 2, changes: [] });
  });

  test('is noticed where a block was never filled', () => {
    expect(fill(lines(opening, 'mine', closing)).problems).toHaveLength(1);
  });

  test('that only takes blank lines is none', () => {
    expect(fill(once.replace('# Link', '\n\n# Link'))).toMatchObject({ text: once, problems: [] });
  });
});
