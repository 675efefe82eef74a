// Whose address is it? The registrable domain of a host name.

const second = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'mil', 'ne', 'net', 'or', 'org']);

/** clerk.com of dashboard.clerk.com, example.co.uk of app.example.co.uk; enough for the domains of providers. */
export function registrable(host: string): string {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.').filter(Boolean);
  const twofold = labels.length > 2 && labels.at(-1)?.length === 2 && second.has(labels.at(-2) ?? '');
  return labels.slice(twofold ? -3 : -2).join('.');
}

/** clerk of clerk.com. */
export const brand = (domain: string): string => domain.split('.')[0] ?? '';

export function hostOf(url: string): string | undefined {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1];
}

/** The provider's own domains: where its home page is and where one signs in. */
export function ownDomains({ website, app }: { website: string; app?: string | undefined }): string[] {
  return [website, app ?? website].map(url => registrable(hostOf(url) ?? ''));
}

/** Of the provider: its domain, or its name under another ending (example.eu beside example.com). */
export function belongs(host: string, own: readonly string[]): boolean {
  const domain = registrable(host);
  return own.some(it => it === domain || brand(it) === brand(domain));
}
