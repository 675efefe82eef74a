// The pages of documentation, in the order in which they are read. Their texts stand beside this file, in MDX.

export const docsPages = [
  {
    id: 'start',
    title: 'Start here',
    lead: 'Three readers, three short paths: you check files, you embed guides, or you add a provider.',
  },
  {
    id: 'config-file',
    title: 'The connections file',
    lead: 'One YAML or JSON file that lists linked accounts: every key, and what may stand there.',
  },
  {
    id: 'ci',
    title: 'Checks in CI',
    lead: 'Recipes to copy for pipelines and hooks, what the exit codes mean, and how a finding is let pass.',
  },
  {
    id: 'embedding',
    title: 'Embedding guides',
    lead: 'A guide in your own product or your own docs, under your own name, in the language of the reader.',
  },
  {
    id: 'entry',
    title: 'Writing an entry',
    lead: 'How a provider comes into the catalog: a real entry, part by part, and every key it may have.',
  },
  {
    id: 'coverage',
    title: 'What is known',
    lead: 'What the catalog knows of each provider, counted, and what it does not.',
  },
  {
    id: 'api',
    title: 'The JSON API',
    lead: 'Everything the site knows, as files that programs fetch. No key and no sign-up.',
  },
  {
    id: 'security',
    title: 'Security and privacy',
    lead: 'What never leaves the page or the machine, how that is held, and how to report a hole.',
  },
] as const;

export type DocsPage = (typeof docsPages)[number];
export type DocsId = DocsPage['id'];

/** The first page stands at the address of them all. */
export const docsAddress = (id: DocsId): string => (id === docsPages[0].id ? '/docs/' : `/docs/${id}/`);
