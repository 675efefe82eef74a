// Whatever stands in a document: what is outside of its blocks is kept, and filling it twice is filling it once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { injectInto } from '../../catalog/model/inject.ts';

const [opening, closing] = ['<!-- linkbook: acme -->', '<!-- /linkbook -->'];

describe('whatever the document', () => {
  const plain = fc
    .string({ unit: fc.constantFrom('a', ' ', '\t', '-', '>', '`', '~', '<', '#', 'é', '🔑', '1.') })
    .map(line => line.replaceAll('```', '').replaceAll('~~~', ''));
  const end = fc.constantFrom('\n', '\r\n');
  const prefix = fc.constantFrom('', '  ', '> ', '\t', '> > ');
  const segment = fc.oneof(
    fc.tuple(plain, end).map(([line, ends]) => ({ outside: line + ends, block: '' })),
    fc
      .tuple(prefix, end)
      .map(([before, ends]) => ({ outside: '', block: `${before}${opening}${ends}${before}${closing}${ends}` })),
  );
  const document = fc.array(segment, { maxLength: 20 });
  const composed = fc.array(plain, { minLength: 1, maxLength: 6 }).map(it => it.join('\n'));
  const blocksOf = /[ \t>]*<!-- linkbook: acme -->[\s\S]*?<!-- \/linkbook [0-9a-f]{8} -->\r?\n/g;

  test('text outside of blocks is kept byte for byte', () => {
    fc.assert(
      fc.property(document, composed, (segments, content) => {
        const { text, problems, blocks } = injectInto(
          segments.map(it => it.outside + it.block).join(''),
          () => content,
        );
        expect(problems).toEqual([]);
        expect(blocks).toBe(segments.filter(it => it.block).length);
        expect(text.replace(blocksOf, '')).toBe(segments.map(it => it.outside).join(''));
      }),
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(document, composed, (segments, content) => {
        const once = injectInto(segments.map(it => it.outside + it.block).join(''), () => content);
        expect(injectInto(once.text, () => content)).toEqual({ ...once, changes: [] });
      }),
    );
  });

  test('a document without markers comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(injectInto(text, () => 'x')).toEqual({ text, blocks: 0, changes: [], problems: [] });
      }),
    );
  });
});
