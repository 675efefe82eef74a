// While the site is edited: modules as its pages load them, so that what was saved is read again.

/** What pages are made in. */
interface Maker {
  runner?: { import: (file: string) => Promise<unknown> };
}

export async function asPagesLoad<Module>(
  { environments }: { environments: { ssr: object } },
  file: string,
): Promise<Module> {
  const { runner }: Maker = environments.ssr;
  if (!runner) throw new Error('The pages are not made in this process.');
  return (await runner.import(file)) as Module;
}
