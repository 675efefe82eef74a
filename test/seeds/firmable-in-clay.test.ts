// What a person must learn who brings a Firmable key of their own to Clay.
import { expect, test } from 'vitest';
import { guide, tells } from '../support/facts.ts';

const page = () => guide({ provider: 'firmable', host: 'clay' });

tells('Firmable in Clay tells', page, [
  {
    fact: 'enrichments use Firmable credits instead of Clay credits',
    part: 'why',
    says: /your own Firmable credits instead of Clay credits/,
  },
  { fact: 'one sees and controls what is used', part: 'why', says: /\bsee\b[^.]*\b(steer|control)\b/ },
  {
    fact: 'a waterfall begins with Firmable and falls back to another provider when nothing is found',
    part: 'why',
    says: /waterfall [^.]*begin with Firmable [^.]*another provider by itself when no result/,
  },
  {
    fact: 'an enriched record is unlocked in the Firmable account',
    part: 'good-to-know',
    says: /record is also unlocked in your Firmable account/,
  },
  {
    fact: 'enriching or exporting it later is not charged again',
    part: 'good-to-know',
    says: /enriching or exporting it again later costs nothing more/,
  },
  { fact: 'the plan Teams Pro is needed', part: 'needs', says: /Firmable: The plan "Teams Pro"/ },
  {
    fact: 'on the plans Individual and Teams one asks support@firmable.com for an upgrade',
    part: 'needs',
    says: /ask support@firmable\.com for an upgrade from the Individual or Teams plan/,
  },
  {
    fact: 'the role Admin, Manager or Integration is needed',
    part: 'needs',
    says: /Firmable: One of the roles "Admin", "Manager" or "Integration"/,
  },
  { fact: 'the Firmable API has to be set up', part: 'needs', says: /Firmable: The Firmable API, set up/ },
  {
    fact: 'a paid plan of Clay is needed for own keys',
    part: 'needs',
    says: /Clay: One of the plans "Starter", "Explorer" or "Pro", or a larger one – for using your own keys/,
  },
  {
    fact: 'in Firmable the way is Manage Account, Integrations, Firmable API, Generate API Key',
    part: 'obtain',
    says: /"Manage Account".* "Integrations" in the menu bar.* "Firmable API".* "Generate API Key"/,
  },
  { fact: 'the key has been generated then', part: 'obtain', says: /"Generate API Key"\. f\. The new key appears/ },
  { fact: 'the key is copied', part: 'obtain', says: /g\. Copy the "API Key"\./ },
  {
    fact: 'the key is stored safely, never in public repositories or client-side code',
    part: 'obtain',
    says: /never put it in front-end code, in a public repository/,
  },
  {
    fact: 'one goes to the workspace in Clay',
    part: 'link',
    says: /^In Clay 2\. .*a\. Sign in to Clay \(https:\/\/app\.clay\.com\)/,
  },
  {
    fact: 'one clicks the profile picture, top right',
    part: 'link',
    says: /b\. Click your profile picture at the top right/,
  },
  { fact: 'one clicks Settings', part: 'link', says: /c\. Click "Settings"/ },
  {
    fact: 'one opens Connections and clicks + Add connection',
    part: 'link',
    says: /Open "Connections"\. e\. Click "\+ Add connection"/,
  },
  {
    fact: 'one finds Firmable under Connect an account',
    part: 'link',
    says: /"Firmable" in "Connect an account"/,
  },
  { fact: 'one names the connection', part: 'link', says: /"Name", enter a name you will recognise/ },
  { fact: 'one enters the key', part: 'link', says: /Enter your "API Key"\./ },
  { fact: 'one saves', part: 'link', says: /"API Key"\. j\. Click "Save"/ },
  {
    fact: 'an enrichment uses the account that Clay manages by default',
    part: 'after',
    says: /enrichment takes the account that Clay manages (unless|until)/,
  },
  { fact: 'one can choose Add account in an enrichment', part: 'after', says: /"Add account"/ },
  { fact: 'or switch the enrichment to the own key', part: 'after', says: /\bswitch\b/i },
  { fact: 'support@firmable.com helps with questions', part: 'sources', says: /support@firmable\.com helps/ },
]);

test('where Firmable is linked in an app without waterfalls, none is promised', () => {
  expect(JSON.stringify(guide({ provider: 'firmable', app: 'Acme' })).match(/[^"]*(waterfall|Clay)[^"]*/)).toBeNull();
});
