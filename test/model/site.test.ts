// The public address is one setting; without it, nobody is sent to a dead link.
import { expect, test } from 'vitest';
import { siteAddress, whereGuideIs } from '../../catalog/model/site.ts';

test('without an address, the command that shows the guide is named', () => {
  expect(siteAddress({})).toBeUndefined();
  expect(whereGuideIs({ provider: 'clerk', host: 'nango', step: 'create-your-secret-key' }, undefined)).toBe(
    'linkbook guide clerk --host nango',
  );
});

test('with an address, the page and its step are linked', () => {
  const site = siteAddress({ LINKBOOK_SITE: 'https://linkbook.example/' });
  expect(whereGuideIs({ provider: 'clerk', step: 'create-your-secret-key' }, site)).toBe(
    'https://linkbook.example/guides/clerk/#create-your-secret-key',
  );
  expect(whereGuideIs({ provider: 'clerk', host: 'nango' }, site)).toBe('https://linkbook.example/guides/clerk/nango/');
});
