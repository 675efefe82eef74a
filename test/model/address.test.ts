// Reading is strict about whose address it is, and easy about everything else.
import { describe, expect, test } from 'vitest';
import { readAddress, readField, type Takes } from '../../catalog/model/address.ts';
import { fc } from '../support/chance.ts';
import { providers, rules } from '../support/own.ts';

/** Every address that an entry says is understood, as a URL. */
const understood = rules.flatMap(({ provider, rule }) =>
  rule.tried.flatMap(({ paste, gives }) => {
    const address = paste.includes('://') ? paste : `https://${paste}`;
    return gives === 'nothing' || !rule.at.includes('://') ? [] : [{ name: paste, provider, rule, address, gives }];
  }),
);

describe.each(understood)('$name', ({ provider, rule, address, gives }) => {
  const read = (text: string) => readAddress(provider, text)?.values;
  const url = new URL(address);
  const [before = '', hash = ''] = address.split('#');
  const rest = address.slice(url.protocol.length + 2 + url.host.length);

  test('scheme, port, upper case, blanks and quotes make no difference', () => {
    const same = [
      address,
      address.replace(/^https/, 'http'),
      address.replace(/^https/, 'HTTPS'),
      `${url.host}${rest}`,
      `https://${url.host}:8443${rest}`,
      `https://${url.host.toUpperCase()}${rest}`,
      `  ${address}\n`,
      `"${address}"`,
      `<${address}>`,
      `“${address}”`,
    ];
    for (const text of same) expect(read(text), text).toEqual(gives);
  });

  test('a slash at the end and a longer path make no difference', () => {
    const [path = '', query] = before.split('?');
    const tail = `${query === undefined ? '' : `?${query}`}${hash && `#${hash}`}`;
    expect(read(`${path.replace(/\/$/, '')}/${tail}`)).toEqual(gives);
    // Where another rule reads further into the path, more may be read, but nothing else.
    expect(read(`${path.replace(/\/$/, '')}/zz/further${tail}`)).toMatchObject(gives);
  });

  test('more in the query, in any order, makes no difference', () => {
    const [path = '', query = ''] = before.split('?');
    const parts = [...query.split('&').filter(part => part !== ''), 'zz=1', 'utm_source=mail'];
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), shuffled => {
        expect(read(`${path}?${shuffled.join('&')}${hash && `#${hash}`}`)).toEqual(gives);
      }),
      { numRuns: 10 },
    );
  });

  test.each(rule.at.includes('#') ? [] : ['section', '!/deep/link', 'a=b'])('a hash %s makes no difference', more => {
    expect(read(`${before}#${more}`)).toEqual(gives);
  });

  test('nothing is read from a host that only looks like it', () => {
    const alike = [
      `https://${url.host}.evil.example${rest}`,
      `https://evil.example/${url.host}${rest}`,
      `https://evil.example/?u=${address}`,
      `https://evil.example/#${address}`,
      `https://evil.example\\@${url.host}${rest}`,
      `https://${url.host}@evil.example${rest}`,
      `https://user@${url.host}${rest}`,
      `https://user:word@${url.host}${rest}`,
      `https://evil${url.host.replace(/^[^.]*/, '')}.example${rest}`,
      `https://${url.host.replace(/\.([^.]+)$/, '-evil.$1.evil.example')}${rest}`,
      `https://${url.host.replaceAll('.', '-')}${rest}`,
      `https://${url.host.replaceAll('.', '。')}.evil.example${rest}`,
    ];
    for (const text of alike) expect(read(text), text).toBeUndefined();
  });

  test.each(['ftp', 'file', 'javascript', 'data', 'ws', 'chrome-extension'])('nothing is read over %s:', scheme => {
    expect(read(address.replace(/^https?/i, scheme))).toBeUndefined();
  });

  test('what was read is given back by reading one field', () => {
    for (const [id, value] of Object.entries(gives)) expect(readField(provider, id, address)).toBe(value);
  });
});

test('who knows more of a field says what it takes', () => {
  const of = {
    fields: { id: { label: 'ID', accepts: [{ charset: 'digits' as const }] } },
    addresses: [{ at: 'https://a.example/{id}' }],
  };
  const read = (takes?: Takes) => readAddress(of, 'https://a.example/words', takes)?.values;
  expect(read()).toBeUndefined();
  expect(read((field, value, id) => field === of.fields.id && value === 'words' && id === 'id')).toEqual({
    id: 'words',
  });
});

test.each(providers)('$id: no text makes reading fail, and what is read was there', ({ provider }) => {
  const texts = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc
      .constantFrom(...rules.flatMap(({ rule }) => rule.tried.map(({ paste }) => paste)))
      .chain(paste =>
        fc
          .tuple(fc.nat(paste.length), fc.nat(4), fc.string({ maxLength: 4 }))
          .map(([at, cut, put]) => paste.slice(0, at) + put + paste.slice(at + cut)),
      ),
  );
  fc.assert(
    fc.property(texts, text => {
      for (const id of Object.keys(provider.fields)) readField(provider, id, text);
      const reading = readAddress(provider, text);
      for (const [id, value] of Object.entries(reading?.values ?? {})) {
        expect(Object.keys(provider.fields)).toContain(id);
        expect(value).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});
