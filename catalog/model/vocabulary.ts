// The closed lists: words an entry may use without translating them, because every language knows them.

/** Things on a screen that have no label of their own. Written where a label would stand: `click: your profile picture`. */
export const things = [
  'a name you will recognise',
  'the account menu',
  'the app you created',
  'the confirmation',
  'the connection you created',
  'the domain',
  'the drop-down menu next to the name',
  'the drop-down menu next to the workspace name',
  'the drop-down menu',
  'the email address',
  'the expiry you want',
  'the form',
  'the gear icon',
  'the invitation',
  'the key you created',
  'the menu next to the account',
  'the menu next to the key',
  'the old key',
  'the page you want to share',
  'the permissions you need',
  'the plan you want',
  'the plus icon',
  'the repositories you need',
  'the right entry in the list',
  'the role',
  'the service account',
  'the service',
  'the source',
  'the token',
  'the trash icon',
  'the user',
  'your account',
  'your app',
  'your application',
  'your cluster',
  'your database',
  'your email address',
  'your organization',
  'your profile picture',
  'your project',
  'your property',
  'your repository',
  'your server',
  'your site',
  'your store',
  'your team',
  'your user name',
  'your user record',
  'your workspace',
] as const;
export type Thing = (typeof things)[number];

/** Where on the screen something stands. */
export const places = [
  'top right',
  'top left',
  'bottom left',
  'left menu',
  'right menu',
  'menu bar',
  'sidebar',
  'top of the page',
  'bottom of the page',
] as const;
export type Place = (typeof places)[number];

/** What one sees when a step has worked. */
export const outcomes = ['connected', 'confirmation', 'new account', 'new key', 'default label'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a host's page explains besides linking. */
export const tasks = [
  'add',
  'view',
  'search',
  'edit',
  'test',
  'setDefault',
  'delete',
  'use',
  'upgrade',
  'downgrade',
  'inviteMember',
  'changeRole',
  'removeMember',
] as const;
export type Task = (typeof tasks)[number];

/** What a provider is for. */
export const categories = [
  'accounting',
  'ai',
  'analytics',
  'applicant-tracking',
  'calendar',
  'cloud',
  'communication',
  'crm',
  'customer-support',
  'data-enrichment',
  'data-warehouse',
  'design',
  'developer-tools',
  'e-commerce',
  'email',
  'file-storage',
  'forms',
  'hr',
  'identity',
  'marketing',
  'monitoring',
  'payments',
  'productivity',
  'project-management',
  'sales',
  'security',
  'social',
] as const;
export type Category = (typeof categories)[number];

/** Ways to link that every language has a name for. A method with another id says its name itself. */
export const methodKinds = [
  'apiKey',
  'apiToken',
  'secretKey',
  'accessToken',
  'personalAccessToken',
  'oauthApp',
  'clientCredentials',
  'keyPair',
  'serviceAccount',
  'userAndPassword',
] as const;
export type MethodKind = (typeof methodKinds)[number];

/** Values a host hands to its user, to be pasted into the provider. */
export const hostValues = ['redirectUrl', 'homepageUrl', 'webhookUrl', 'appName'] as const;
export type HostValue = (typeof hostValues)[number];

/** Where a key works. Everything but production is for trying things out. */
export const environments = ['production', 'test', 'development', 'sandbox', 'staging', 'preview'] as const;
export type Environment = (typeof environments)[number];

/** The characters a value is made of. */
export const charsets = ['digits', 'hex', 'alphanumeric', 'word', 'base64', 'base64url', 'token', 'printable'] as const;
export type Charset = (typeof charsets)[number];

/** Forms with a grammar of their own. */
export const formats = ['url', 'host', 'subdomain', 'email', 'uuid', 'pem', 'json'] as const;
export type Format = (typeof formats)[number];
