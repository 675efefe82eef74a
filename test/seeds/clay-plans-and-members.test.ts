// What Clay's own manual tells about plans and members, as far as accounts are linked.
import { expect, test } from 'vitest';
import { catalog, hostPage, tells } from '../support/facts.ts';

const page = () => hostPage('clay');
const picture = 'Click your profile picture at the top right\\. b\\. (Choose|Click) "Settings"';

tells('Clay tells who may do what', page, [
  {
    fact: 'a User edits the resources of the workspace',
    part: 'roles',
    says: /"User": Edits the resources of the workspace, integrations among them/,
  },
  { fact: 'an Admin edits all of them', part: 'roles', says: /"Admin": Edits all resources of the workspace/ },
  { fact: 'an Admin invites and removes members', part: 'roles', says: /"Admin": [^"]*invites and removes members/ },
  { fact: 'an Admin gives the roles', part: 'roles', says: /"Admin": [^"]*gives the roles User and Admin/ },
  {
    fact: 'invite: Settings > Team members, + Invite, top right',
    part: 'invite-member',
    says: /"Settings" > "Team members"\. b\. Click "\+ Invite" at the top right/,
  },
  { fact: 'invite: the e-mail address', part: 'invite-member', says: /enter the e-?mail address/i },
  { fact: 'invite: the role, User or Admin', part: 'invite-member', says: /choose "User" or "Admin"/i },
  { fact: 'invite: the invitation is sent', part: 'invite-member', says: /"Admin"\. e\. [^:]*\b[Ss]end\b/ },
  {
    fact: 'invite: the person receives an e-mail to join in this role',
    part: 'invite-member',
    says: /receives an e-mail to join the workspace in this role/,
  },
  { fact: 'change role: Settings > Team members', part: 'change-role', says: /Open "Settings" > "Team members"/ },
  { fact: 'change role: the drop-down menu next to the name', part: 'change-role', says: /drop-down menu/ },
  { fact: 'change role: User or Admin', part: 'change-role', says: /choose "User" or "Admin"/i },
  { fact: 'change role: it applies at once', part: 'change-role', says: /The change applies at once/ },
  {
    fact: 'remove: Settings > Team members, the trash icon',
    part: 'remove-member',
    says: /Open "Settings" > "Team members"\..* Click the trash icon/,
  },
  { fact: 'remove: it is confirmed', part: 'remove-member', says: /trash icon\..* Confirm/ },
]);

tells('Clay tells what each plan allows', page, [
  {
    fact: 'there are five, each with all of the one before it',
    part: 'plans',
    says: /"Free": .*"Starter": .*"Explorer": .*"Pro": .*"Enterprise": .*Each plan includes what the ones before it allow/,
  },
  {
    fact: 'Free: over 100 providers through accounts of Clay',
    part: 'plans',
    says: /"Free": More than 100 [^"]*accounts that Clay manages/,
  },
  { fact: 'Free: no own keys', part: 'plans', says: /"Free": [^"]*No keys of your own/ },
  {
    fact: 'Starter: own API keys beside the accounts of Clay',
    part: 'plans',
    says: /"Starter": Your own API keys beside the accounts that Clay manages/,
  },
  { fact: 'Explorer: any HTTP API', part: 'plans', says: /"Explorer": Any HTTP API/ },
  { fact: 'Explorer: webhooks as a source', part: 'plans', says: /"Explorer": [^"]*webhooks as a source/ },
  {
    fact: 'Explorer: sequencers, Outreach and Salesloft among them',
    part: 'plans',
    says: /"Explorer": [^"]*sequencers[^"]*Outreach and Salesloft/,
  },
  { fact: 'Pro: CRM, Salesforce and HubSpot among them', part: 'plans', says: /"Pro": CRM[^"]*Salesforce and HubSpot/ },
  { fact: 'Enterprise: Snowflake', part: 'plans', says: /"Enterprise": [^"]*Snowflake/ },
  {
    fact: 'Enterprise: single sign-on to manage access',
    part: 'plans',
    says: /"Enterprise": [^"]*single sign-on[^"]*access/i,
  },
  { fact: 'trial: 14 days, 1,000 credits', part: 'plans', says: /Trial: 14 days with 1,000 credits/ },
  {
    fact: 'trial: webhooks, CRM, sequencers, HTTP API',
    part: 'plans',
    says: /Trial: [^"]*webhooks, CRM integrations, e-mail sequencers and HTTP APIs/,
  },
  { fact: 'upgrade: profile picture, Settings', part: 'upgrade', says: new RegExp(picture) },
  {
    fact: 'upgrade: Plans & billing in the sidebar, Change plan',
    part: 'upgrade',
    says: /In the sidebar, open "Plans & billing"\. d\. Click "Change plan"/,
  },
  {
    fact: 'upgrade: choose the plan, Upgrade',
    part: 'upgrade',
    says: /Choose the plan you want\. f\. Click "Upgrade"/,
  },
  { fact: 'upgrade: active at once, and charged', part: 'upgrade', says: /active at once, and charged at once/ },
  { fact: 'downgrade: profile picture, Settings', part: 'downgrade', says: new RegExp(picture) },
  {
    fact: 'downgrade: Plans & billing, Change plan',
    part: 'downgrade',
    says: /"Plans & billing"\. d\. Click "Change plan"/,
  },
  { fact: 'downgrade: choose and confirm', part: 'downgrade', says: /Choose the plan you want\. f\. Confirm/ },
]);

test('own keys begin with the plan Starter', () => {
  expect(catalog.hosts.get('clay')?.plans?.map(({ name, ownKeys }) => [name, ownKeys])).toEqual([
    ['Free', false],
    ['Starter', true],
    ['Explorer', true],
    ['Pro', true],
    ['Enterprise', true],
  ]);
});
