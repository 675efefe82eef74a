// The public address of the site: one setting. Whatever prints a link asks here.

/** No address yet: links point to the command that shows the guide. The environment may set one. */
const address: string | undefined = undefined;

export function siteAddress(env: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  const set = env['LINKBOOK_SITE'] ?? address;
  return set === undefined || set === '' ? undefined : set.replace(/\/+$/, '');
}

/** Where a guide can be read: its page, or the command that prints it. */
export function whereGuideIs(
  provider: string,
  host: string | undefined,
  step: string | undefined,
  site: string | undefined,
): string {
  if (site === undefined) return `linkbook guide ${provider}${host ? ` --host ${host}` : ''}`;
  return `${site}/guides/${provider}/${host ? `${host}/` : ''}${step ? `#${step}` : ''}`;
}
