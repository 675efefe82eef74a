// linkbook links: whether the pages that entries name are still there. The network is asked only with --online.
import { type Answer, type Link, linksOf } from '../model/links.ts';
import { visible } from '../model/visible.ts';
import { askAll } from '../online.ts';
import { type Call, type Command, Refusal } from './command.ts';

const hostsOf = (links: readonly Link[]): number => new Set(links.map(({ url }) => new URL(url).host)).size;

function sentence(answer: Answer): string {
  if (answer.is === 'moved') return `moved to ${answer.to}`;
  if (answer.is === 'gone') return `gone (status ${answer.status})`;
  if (answer.is === 'guarded') return `cannot be told by a program (status ${answer.status})`;
  return answer.is === 'silent' ? `did not answer (${answer.why})` : 'there';
}

const wanted = ({ at }: Link, words: readonly string[]): boolean =>
  words.length === 0 || at.some(({ entry }) => words.includes(entry.replace(/^vendors\//, '')));

/** What is to be mended first, then what somebody has to look at. */
const order: readonly Answer['is'][] = ['gone', 'moved', 'silent', 'guarded'];

async function askThem(links: readonly Link[], { flags, world }: Call): Promise<number> {
  const answers: { link: Link; answer: Answer }[] = [];
  const agent = `linkbook/${world.version}`;
  await askAll(links, { fetch: world.fetch, agent, ...world.manners }, (link, answer) => {
    answers.push({ link, answer });
    if (world.look.color) world.err(`\r${answers.length} of ${links.length}`);
  });
  if (world.look.color) world.err('\r\u001b[K');
  const told = answers
    .filter(({ answer }) => answer.is !== 'there')
    .sort((a, b) => order.indexOf(a.answer.is) - order.indexOf(b.answer.is) || (a.link.url < b.link.url ? -1 : 1));
  if (flags['json']) {
    world.out(
      `${JSON.stringify(
        told.map(({ link, answer }) => ({ ...link, ...answer })),
        null,
        2,
      )}\n`,
    );
  } else {
    for (const { link, answer } of told) {
      world.out(`${visible(link.url)}\n  ${visible(sentence(answer))}\n`);
      for (const { entry, what } of link.at) world.out(`  in ${entry}: ${what}\n`);
    }
    const counted = order.map(is => told.filter(({ answer }) => answer.is === is).length);
    const [gone = 0, moved = 0, silent = 0, guarded = 0] = counted;
    world.out(
      `${links.length} links asked: ${gone} gone, ${moved} moved, ${silent} without an answer, ${guarded} cannot be told.\n`,
    );
  }
  return told.some(({ answer }) => answer.is === 'gone' || answer.is === 'moved') ? 1 : 0;
}

export const links: Command = {
  summary: 'Ask whether the pages that entries name are still there',
  usage: 'linkbook links [entry …] [--online] [--json]',
  help: `Sources, sign-in pages and pages of keys: what has moved, and what is gone. Without --online nothing is asked, and it
says what would be. With it, each address is asked once, a few hosts at a time, with a second between two questions to
the same host. No address holds anything of yours.

Examples
  linkbook links
  linkbook links clerk zoho --online

Exit code 1 when a page has moved or is gone.`,
  options: { online: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async call => {
    const { catalog, flags, words, world } = call;
    const { links: all, templates } = linksOf(catalog);
    const chosen = all.filter(link => wanted(link, words));
    if (chosen.length === 0) throw new Refusal('No entry of this name has links. linkbook list shows the entries.');
    if (flags['online']) return askThem(chosen, call);
    if (flags['json']) world.out(`${JSON.stringify(chosen, null, 2)}\n`);
    else {
      world.out(
        `Nothing was asked. With --online, ${chosen.length} addresses on ${hostsOf(chosen)} hosts would be asked.\n`,
      );
      if (words.length === 0) world.out(`${templates} more stand with a value to fill in, and cannot be asked.\n`);
    }
    return 0;
  },
};
