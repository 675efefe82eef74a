// Texts that break readers, each with the one thing that is to be said of it: where, by which rule, in which words.

export interface HostileText {
  what: string;
  text: string;
  /** JSON, where it is not YAML. */
  json?: true;
  line: number;
  rule: string;
  says: RegExp;
}

const head = 'version: 1\nconnections:\n  main:\n    provider: clay\n    credentials:\n      apiKey: ${CLAY_API_KEY}\n';
/** A value of the ID, on line 7. */
const value = (written: string): string => `${head}      workspaceId: ${written}\n`;
const good = value('"1060661"');
/** A key and its value besides, on line 8. */
const besides = (line: string): string => `${good}      ${line}\n`;
const account = (lines: string): string => `version: 1\nconnections:\n${lines}`;
const many = 10_000;
const bomb = (line: (level: number) => string, levels: number): string =>
  Array.from({ length: levels }, (_, level) => line(level)).join('');

const aliases: [string, string, number, RegExp][] = [
  [
    'aliases that repeat each other without end',
    account(
      bomb(
        level =>
          `  a${level}: &a${level} [${Array.from({ length: 9 }, () => (level ? `*a${level - 1}` : 'x')).join(', ')}]\n`,
        9,
      ),
    ),
    5,
    /^More than 100 aliases/,
  ],
  [
    'merge keys that repeat each other without end',
    account(
      '  a0: &a0 { provider: clay }\n' +
        bomb(
          level =>
            `  a${level + 1}: &a${level + 1}\n    <<: [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]\n`,
          12,
        ),
    ),
    7,
    /^More than 100 aliases/,
  ],
  [
    'an alias 101 times',
    `a: &a 1\nb: [${Array.from({ length: 101 }, () => '*a').join(', ')}]\n`,
    2,
    /^More than 100 aliases/,
  ],
  ['an alias inside what it repeats', account('  main: &a\n    provider: *a\n'), 4, /inside what it repeats/],
  ['a merge of itself', account('  main: &a\n    <<: *a\n'), 4, /inside what it repeats/],
  ['an alias of nothing', value('*defaults'), 7, /^No anchor `&defaults`.*in quotes/],
  ['an alias of nothing that may be a value', value('*nope'), 7, /^No anchor `••••`.*in quotes/],
  ['a pattern without quotes', value('*.example.com'), 7, /Put values that begin with \* in quotes/],
];

const deep: [string, string][] = [
  ['open brackets', `connections: ${'['.repeat(many)}`],
  ['closed brackets', `connections: ${'['.repeat(many)}${']'.repeat(many)}`],
  ['open braces', `connections: ${'{a: '.repeat(many)}`],
  ['closed braces', `connections: ${'{a: '.repeat(many)}${'}'.repeat(many)}`],
  ['dashes', `connections:\n${'- '.repeat(many)}`],
  ['question marks', `${'? '.repeat(many)}`],
];

const tags = [
  '!!js/function "x"',
  '!!binary aGk=',
  '!custom x',
  '!!set { a, b }',
  '!!omap [a: 1]',
  '!!str 1',
  '!important',
];

const unseen: [string, string, number, RegExp][] = [
  ['NUL', value('12\u000034'), 7, /U\+0000/],
  ['a bell', value('12\u0007'), 7, /U\+0007/],
  ['an escape sequence', value('12\u001b[2J'), 7, /U\+001B/],
  ['a bell in a comment', `${good}# \u0007\n`, 8, /U\+0007/],
  ['an override of the direction', value('"\u202e1660601"'), 7, /U\+202E.*direction/],
  ['the same in a comment', `# \u2066 x\n${good}`, 1, /U\+2066.*direction/],
  ['a byte order mark in the middle', good.replace('connections', '\ufeffconnections'), 2, /byte order mark/],
  ['carriage returns alone', good.replaceAll('\n', '\r'), 1, /carriage return alone/],
  ['what was no UTF-8', value('"caf\ufffd"'), 7, /UTF-8/],
  ['half a character', value('"\ud83d"'), 7, /U\+D83D/],
];

const syntax: [string, string, number, RegExp][] = [
  ...aliases,
  ...deep.map(([what, text]): [string, string, number, RegExp] => [
    `ten thousand levels of ${what}`,
    text,
    what === 'dashes' ? 2 : 1,
    /^Nested more than 100 levels deep/,
  ]),
  [
    'blocks without end',
    `connections:\n${bomb(level => `${' '.repeat(level + 1)}a:\n`, 1300)}`,
    102,
    /^Nested more than 100 levels deep/,
  ],
  ...tags.map((tag): [string, string, number, RegExp] => [`the tag ${tag}`, value(tag), 7, /^Tags/]),
  ['a tag of the whole', good.replace('connections:', 'connections: !!map'), 2, /^Tags/],
  ['a directive', `%YAML 1.1\n---\n${good}`, 1, /^Lines that begin with %/],
  ...unseen,
  ['a tab that indents', good.replace('      workspaceId', '\tworkspaceId'), 7, /^A tab indents/],
  ['a tab behind blanks', good.replace('      workspaceId', '    \tworkspaceId'), 7, /^A tab indents/],
  ['an open quote at the end', value('"1060661'), 7, /not closed/],
  ['an open single quote', value("'1060661"), 7, /not closed/],
  [
    'an open quote above other lines',
    `${head.replace('${CLAY_API_KEY}', '"${CLAY_API_KEY}')}      workspaceId: 1\n# end\n`,
    6,
    /not closed/,
  ],
  ['an open bracket', value('[1060661'), 7, /not closed/],
  ['an open brace above', account('  main: { provider: clay\n  other: x\n'), 3, /not closed/],
  ['a template without quotes', value('{{ x }}'), 7, /^Two braces begin a template.*\$\{NAME\}/],
  ['a template of another tool', value('{{ env.WORKSPACE }}'), 7, /^Two braces begin a template/],
  ['a reference in a list', account('  - [${X}, b]\n'), 3, /^Inside \[ \] and \{ \} a reference stands in quotes/],
  [
    'a reference in braces',
    account('  main: { provider: clay, credentials: { apiKey: ${K}, workspaceId: "1" } }\n'),
    3,
    /^Inside/,
  ],
  ['no blank behind a colon', `${head}      workspaceId:"1060661"\n`, 7, /^A key wants a colon and a blank/],
  ['a key that stands twice', besides('workspaceId: "2"'), 8, /^The key `workspaceId` stands here twice/],
  ['1 and "1"', account('  1: { provider: clerk }\n  "1": { provider: clerk }\n'), 4, /^The key `1` stands here twice/],
  ['__proto__ as a key of the file', `__proto__: { x: 1 }\n${good}`, 1, /^A key cannot have this name/],
  ['__proto__ as an account', account('  __proto__: { provider: clerk }\n'), 3, /^A key cannot have this name/],
  ['__proto__ as a value', besides('__proto__: x'), 8, /^A key cannot have this name/],
];

const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const meaning: [string, string, number, string, RegExp][] = [
  ...inherited.flatMap((name): [string, string, number, string, RegExp][] => [
    [`${name} as a key`, `${name}: 1\n${good}`, 1, 'shape', /is not a key here\. There are: version, host/],
    [`${name} as a provider`, good.replace('clay', name), 4, 'unknown-provider', /is not a provider of this catalog/],
    [`${name} as a field`, besides(`${name}: x`), 8, 'unknown-field', /is not a field of Clay\. There are: apiKey/],
    [
      `${name} as a method`,
      good.replace('clay\n', `clay\n    method: ${name}\n`),
      5,
      'unknown-method',
      /is not a way to link/,
    ],
    [`${name} as an app`, `host: ${name}\n${good}`, 1, 'unknown-provider', /is not an app of this catalog/],
    [
      `${name} beside an address`,
      `${good}      ${name}: x\n    from: https://app.clay.com/workspaces/1060661\n`,
      8,
      'unknown-field',
      /is not a field of Clay/,
    ],
  ]),
  ['__proto__ as a provider', good.replace('clay', '__proto__'), 4, 'unknown-provider', /is not a provider/],
  [
    'a merge of a word',
    account('  main:\n    <<: clay\n    provider: clerk\n    credentials: { secretKey: "${K}" }\n'),
    4,
    'shape',
    /^`<<` is not a key here/,
  ],
  ['an empty file', '', 1, 'shape', /^This file holds nothing yet\. `lint-connections --init`/],
  ['a file of comments', '# soon\n\n# soon\n', 1, 'shape', /^This file holds nothing yet/],
  ['a file of prose', 'hello world\n', 1, 'shape', /^The file wants keys with values/],
  ['an anchor without a value', value('&foo'), 7, 'missing-field', /is empty/],
];

const json: [string, string, number, RegExp][] = [
  ['a comment', '{\n  "version": 1, // ours\n  "connections": {}\n}', 2, /^JSON has no comments/],
  [
    'a comma at the end',
    '{\n  "version": 1,\n  "connections": {},\n}',
    4,
    /^JSON has no comma before a closing bracket/,
  ],
  ['single quotes', "{\n  'version': 1\n}", 2, /^JSON wants double quotation marks/],
  ['nothing', '', 1, /^This file is empty/],
  ['an open brace', '{\n  "version": 1,\n  "connections": {}\n', 3, /^This is not JSON from here on/],
  ['a key that stands twice', '{\n  "version": 1,\n  "connections": {},\n  "version": 1\n}', 4, /stands here twice/],
  [
    '__proto__',
    '{\n  "version": 1,\n  "__proto__": { "x": 1 },\n  "connections": {}\n}',
    3,
    /^A key cannot have this name/,
  ],
  ['a raw bell', '{\n  "version": 1,\n  "host": "\u0007"\n}', 3, /^This is not JSON from here on/],
];

export const hostileTexts: readonly HostileText[] = [
  ...syntax.map(([what, text, line, says]) => ({ what, text, line, rule: 'syntax', says })),
  ...meaning.map(([what, text, line, rule, says]) => ({ what, text, line, rule, says })),
  ...json.map(([what, text, line, says]) => ({
    what: `JSON with ${what}`,
    text,
    json: true as const,
    line,
    rule: 'syntax',
    says,
  })),
];

/** Accounts may have any name: these are clean. */
export const harmlessTexts: readonly [what: string, text: string][] = [
  [
    'accounts named like what every object has',
    account(
      inherited
        .map(
          (name, nth) =>
            `  ${name}: { provider: clerk, default: ${nth === 0}, credentials: { secretKey: "\${K${nth}}" } }\n`,
        )
        .join(''),
    ),
  ],
  ['a byte order mark at the beginning', `\ufeff${good}`],
  ['line ends of Windows', good.replaceAll('\n', '\r\n')],
  ['an alias a hundred times', `${good.replace('version: 1', 'version: &one 1')}#\n`],
];
