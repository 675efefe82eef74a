// A host's own page: linking, accounts, plans, roles, and managing what is linked.
import type { Catalog } from '../catalog.ts';
import type { Block, HostPage, Inline, Section, Words } from '../document.ts';
import { findHost } from '../find.ts';
import type { Host } from '../host.ts';
import { didYouMean } from '../near.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Language } from '../text.ts';
import { quoted } from '../visible.ts';
import { type Task, tasks } from '../vocabulary.ts';
import type { GuideProblem } from './compose.ts';
import { type Context, said } from './context.ts';
import { needLines } from './needs.ts';
import { links } from './sources.ts';
import { stepsOf } from './steps.ts';
import { start, trail } from './trail.ts';

export function composeHostPage(catalog: Catalog, id: string, language: Language = 'en'): HostPage | GuideProblem {
  const found = findHost(catalog, id);
  if (!found) return { problem: `There is no host ${quoted(id)}.${didYouMean(id, catalog.hosts.keys())}` };
  const { host } = found;
  const phrases = phrasesIn(language);
  const who = { provider: '', host: host.name, form: host.form };
  const context: Context = {
    phrases,
    language,
    who,
    written: who,
    host,
    asks: [],
    values: host.values ?? {},
    hidden: [],
    readable: trail(start()),
    anchors: trail(start()),
    said: trail(start()),
  };
  return {
    version: 1,
    kind: 'host',
    language,
    host: { id: found.id, name: host.name },
    title: phrases.hostTitle(host.name),
    lead: phrases.hostLead(host.name, host.form),
    sections: [...about(host, context), ...managing(host, context), ...sources(host, context)],
  };
}

const listed = (id: string, title: string, items: readonly Words[], more: readonly Block[] = []): Section[] =>
  items.length > 0 ? [{ id, title: [title], blocks: [{ block: 'list', items }, ...more], steps: [] }] : [];

function about(host: Host, context: Context): Section[] {
  const { phrases } = context;
  const { accounts, plans = [], roles = {}, trial } = host;
  const account = [accounts?.what, accounts?.name, accounts?.credentials, accounts?.several, accounts?.default].flatMap(
    text => (text ? [said(text, context)] : []),
  );
  const { user, host: kept } = accounts?.managedBy ?? {};
  if (user) account.push([phrases.accounts.managedByUser, phrases.colon, ...said(user, context)]);
  if (kept) account.push([phrases.accounts.managedByHost(host.name), phrases.colon, ...said(kept, context)]);
  const planLines = plans.map(plan => {
    const own = plan.ownKeys === false ? [phrases.plans.noOwnKeys] : [];
    return joined(
      { label: plan.name },
      [...plan.allows.map(text => said(text, context)), ...own.map(text => [text])],
      context,
    );
  });
  if (trial) planLines.push(joined(phrases.plans.trial, [said(trial, context)], context));
  return [
    ...listed('needs', phrases.sections.needs, needLines(host.needs ?? [], host.name, context)),
    ...listed('accounts', phrases.sections.accounts, account),
    ...listed(
      'roles',
      phrases.sections.roles,
      Object.entries(roles).map(([role, may]) =>
        joined(
          { label: role },
          may.map(text => said(text, context)),
          context,
        ),
      ),
    ),
    ...listed('plans', phrases.sections.plans, planLines, [{ block: 'say', words: [phrases.plans.each] }]),
  ];
}

/** A name, then one sentence after the other. */
function joined(name: Inline, sentences: readonly Words[], { phrases }: Context): Words {
  return [
    name,
    phrases.colon,
    ...sentences.flatMap((words, index) => (index === 0 ? words : [phrases.sentenceGap, ...words])),
  ];
}

function managing(host: Host, context: Context): Section[] {
  const { phrases } = context;
  const known = tasks.filter((task): task is Task => host.manage?.[task] !== undefined);
  return known.map(task => ({
    id: task.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`),
    title: [phrases.tasks[task]],
    blocks: [],
    steps: stepsOf(host.manage?.[task] ?? [], context),
  }));
}

function sources({ sources: of = [], checked }: Host, { phrases }: Context): Section[] {
  if (of.length === 0) return [];
  const words = phrases.sources.read(phrases.date(checked.on));
  return [
    { id: 'sources', title: [phrases.sections.sources], blocks: [{ block: 'say', words }, links(of)], steps: [] },
  ];
}
