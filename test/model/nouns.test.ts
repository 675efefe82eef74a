// How languages name a value: every label of the catalog has a noun, and what stands around it agrees with it.
import { describe, expect, test } from 'vitest';
import { plain, type Words } from '../../catalog/model/document.ts';
import { phrasesIn } from '../../catalog/model/phrases/index.ts';
import { type Language, languages } from '../../catalog/model/text.ts';
import { fields } from '../support/own.ts';

const others = languages.filter(language => language !== 'en');
const labels = [...new Set(fields.map(({ field }) => field.label))];
const inAcme = { provider: 'Acme', host: undefined, form: '' };

const noun = (language: Language, label: string) => phrasesIn(language).noun(label);
const your = (language: Language, label: string): string => plain(noun(language, label).your);
const the = (language: Language, label: string): string => plain(noun(language, label).the);
const lead = (language: Language, ...asked: string[]): string =>
  plain(
    phrasesIn(language).lead(
      inAcme,
      asked.map(label => noun(language, label)),
    ),
  );
const title = (language: Language, verb: 'create' | 'copy' | 'find' | 'choose', ...asked: string[]): string =>
  plain(phrasesIn(language).titles[verb](asked.map(label => noun(language, label))));

describe.each(others)('in %s', language => {
  test('no label of the catalog is merely called a value', () => {
    const value = (label: string): string => the(language, 'Zarquon').replace('Zarquon', label);
    expect(labels.filter(label => the(language, label) === value(label))).toEqual([]);
  });

  test('the label of the screen stands in every sentence as it does there', () => {
    const labelled = (words: Words, label: string): boolean =>
      words.some(it => typeof it === 'object' && 'label' in it && it.label === label);
    const lost = labels.filter(label => {
      const { your, the } = noun(language, label);
      return !labelled(your, label) || !labelled(the, label);
    });
    expect(lost).toEqual([]);
  });

  test('labels that mean the same are called the same', () => {
    const same = [
      ['API token', 'API Token', 'api_token'],
      ['Client ID', 'client_id', 'Client id'],
      ['Organization ID', 'OrgId'],
      ['Application ID', 'Application (client) ID'],
      ['Consumer Key', 'Consumer Key / Client ID'],
      ['Client secret', 'Client secret value'],
      ['User name', 'Username', 'User'],
      ['Email', 'Email address'],
    ];
    for (const alike of same) expect(new Set(alike.map(label => noun(language, label).is))).toHaveLength(1);
  });

  test('words that nobody knows stay beside the noun they belong to', () => {
    const key = noun(language, 'API key');
    const unknown = noun(language, 'Zarquon API key');
    expect(unknown.is).toContain(key.is);
    expect(unknown.is).toContain('Zarquon API key');
    expect(unknown.gender).toBe(key.gender);
    expect(noun(language, 'Zarquon').is).toBe('Zarquon');
  });
});

describe('German', () => {
  const pronouns = [
    ['den ', 'ihn'],
    ['die ', 'sie'],
    ['das ', 'es'],
  ] as const;

  test('adjectives agree with each head', () => {
    expect(your('de', 'Personal access token')).toBe('Ihr persönliches Zugriffstoken (Personal access token)');
    expect(the('de', 'Personal access token')).toBe('das persönliche Zugriffstoken (Personal access token)');
    expect(your('de', 'Private API key')).toBe('Ihren privaten API-Schlüssel (Private API key)');
    expect(noun('de', 'Private API key').is).toBe('der private API-Schlüssel');
    expect(your('de', 'Public URL')).toBe('Ihre öffentliche URL (Public URL)');
  });

  test('no label of the catalog has an adjective of another gender', () => {
    const endings: Record<string, string> = { Ihr: 'es', Ihre: 'e', Ihren: 'en', das: 'e', die: 'e', den: 'en' };
    const named = labels.flatMap(label => [your('de', label), the('de', label)]);
    const wrong = named.filter(it => {
      const [, article, adjective] = /^(\p{L}+) (\p{Ll}+) /u.exec(it) ?? [];
      return article && !adjective?.endsWith(endings[article] ?? '-');
    });
    expect(wrong).toEqual([]);
  });

  test('the pronoun is that of the one value, and several are all found', () => {
    for (const label of labels) {
      const pronoun = pronouns.find(([article]) => the('de', label).startsWith(article))?.[1];
      expect(lead('de', label)).toMatch(new RegExp(`wo Sie ${pronoun} finden\\.$`));
    }
    expect(lead('de', 'Client ID', 'Client secret')).toMatch(/wo Sie alles finden\.$/);
  });

  test('titles speak of one value, and only their first word is capital', () => {
    expect(title('de', 'create', 'Personal access token')).toBe('Persönliches Zugriffstoken erstellen');
    expect(title('de', 'copy', 'API key', 'Secret key')).toBe('API-Schlüssel und geheimen Schlüssel kopieren');
  });

  test('nouns grow together, loan words with a hyphen', () => {
    expect(noun('de', 'License key').is).toBe('der Lizenzschlüssel');
    expect(noun('de', 'Project token').is).toBe('das Projekt-Token');
    expect(noun('de', 'Site name').bare).toBe('Site-Namen');
    expect(noun('de', 'Site name').is).toBe('der Site-Name');
  });
});

describe('French', () => {
  test('adjectives follow their noun and agree with it', () => {
    expect(your('fr', 'Private API key')).toBe('votre clé API privée (Private API key)');
    expect(your('fr', 'Public API token')).toBe('votre jeton API public (Public API token)');
  });

  test('no article stands before a vowel', () => {
    const wrong = labels.map(label => noun('fr', label).is).filter(it => /(?:^|\s)(?:le|la|de) [aeiouéèêy]/i.test(it));
    expect(wrong).toEqual([]);
  });
});

describe('Spanish', () => {
  test('adjectives follow their noun and agree with it', () => {
    expect(your('es', 'Private API key')).toBe('tu clave de API privada (Private API key)');
    expect(your('es', 'Public API token')).toBe('tu token de API público (Public API token)');
  });

  test('the pronoun is that of the one value', () => {
    for (const label of labels) {
      const pronoun = the('es', label).startsWith('la ') ? 'la' : 'lo';
      expect(lead('es', label)).toMatch(new RegExp(`cómo obtener${pronoun}\\.$`));
    }
  });

  test('what has an owner in its name is not yours as well', () => {
    expect(labels.map(label => your('es', label)).filter(it => /^tu .* (?:del|de la|de tu) /.test(it))).toEqual([]);
  });
});

describe('Japanese', () => {
  test('a space stands between Japanese and Latin letters, and none between Japanese ones', () => {
    const bad =
      /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー][A-Za-z]|[A-Za-z][\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]|[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}] [\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u;
    const sentences = labels.flatMap(label => [lead('ja', label), title('ja', 'create', label)]);
    expect(sentences.filter(it => bad.test(it))).toEqual([]);
  });
});

describe('English', () => {
  test('ordinary words are small in a sentence, and names keep their capitals', () => {
    const said = {
      'Database Number': 'database number',
      'Admin key': 'admin key',
      'Admin API key': 'Admin API key',
      'App-level token': 'app-level token',
      'Track API Key': 'Track API key',
      'My Domain': 'My Domain',
      'Okta domain': 'Okta domain',
      'X-RapidAPI-Host': 'X-RapidAPI-Host',
      'token of a Cloud Access Policy': 'token of a Cloud Access Policy',
    };
    for (const [label, bare] of Object.entries(said)) expect(noun('en', label).bare).toBe(bare);
  });
});

test.each(languages)(
  'what must be there first is said as it is, be it a version, a setting or a team (%s)',
  language => {
    const { needs } = phrasesIn(language);
    expect(plain(needs.feature(['Jira Data Center 8.14']))).toMatch(/(?:^|contar con )Jira Data Center 8\.14$/);
  },
);
