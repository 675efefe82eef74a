// The attributes of <link-guide>, and which of them the address of a framed page may carry.
export const guideNames = [
  'provider',
  'method',
  'host',
  'app',
  'form',
  'scopes',
  'steps',
  'fields',
  'lang',
  'theme',
] as const;
export type GuideName = (typeof guideNames)[number];

/** The app that embeds a guide, as the catalog names it. */
export const anyApp = 'your-app';

/** The others stand in its path. */
export const frameNames = guideNames.filter(name => !['provider', 'host', 'lang'].includes(name));
