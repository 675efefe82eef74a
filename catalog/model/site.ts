// The public address of the site: one setting. Whatever prints a link asks here.

/** No address yet: links point to the command that shows the guide. The environment may set one. */
const address: string | undefined = undefined;

export function siteAddress(env: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  const set = env['LINKBOOK_SITE'] ?? address;
  return set === undefined || set === '' ? undefined : set.replace(/\/+$/, '');
}

/** What a rule means: its page, or the command that explains it. */
export const whereRuleIs = (rule: string, site: string | undefined): string =>
  site === undefined ? `lint-connections --explain ${rule}` : `${site}/rules/${rule}/`;

/** A guide, or a step of it: without an app the one for the embedding app, without a method the first. */
export interface GuidePlace {
  provider: string;
  host?: string | undefined;
  method?: string | undefined;
  step?: string | undefined;
}

/** Where a guide can be read: its page, or the command that prints it. */
export function whereGuideIs({ provider, host, method, step }: GuidePlace, site: string | undefined): string {
  if (site === undefined) {
    const flags = Object.entries({ host, method }).flatMap(([name, value]) => (value ? ` --${name} ${value}` : []));
    return `linkbook guide ${provider}${flags.join('')}`;
  }
  const folders = [provider, host, method].flatMap(name => (name ? `${name}/` : []));
  return `${site}/guides/${folders.join('')}${step ? `#${step}` : ''}`;
}
