// Asks addresses whether they are still there: a few hosts at a time, and each host with pauses. Only on request.
import { type Answer, answerOf, type Link } from './model/links.ts';

export interface Manners {
  /** The way to the network. */
  fetch: typeof fetch;
  agent: string;
  /** Hosts asked at the same time. */
  hosts?: number;
  /** Milliseconds between two questions to one host, and until an answer is no longer waited for. */
  pause?: number;
  timeout?: number;
}

const mostSteps = 5;

type Step = { status: number; to?: string };

async function once(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch: ask, agent, timeout = 15_000 }: Manners,
): Promise<Step> {
  const signal = AbortSignal.timeout(timeout);
  const response = await ask(url, { method, redirect: 'manual', signal, headers: { 'User-Agent': agent } });
  await response.body?.cancel();
  const to = response.headers.get('location');
  return { status: response.status, ...(to !== null && { to: new URL(to, url).href }) };
}

/** Follows where it leads. Many servers know no HEAD, or answer it wrongly: then the page itself is asked for. */
export async function askOne(url: string, manners: Manners): Promise<Answer> {
  const steps: Step[] = [];
  let at = url;
  try {
    for (let step = 0; step < mostSteps; step++) {
      const short = await once(at, 'HEAD', manners);
      const answer = short.status >= 400 ? await once(at, 'GET', manners) : short;
      steps.push(answer);
      if (answer.to === undefined || answer.status < 300 || answer.status >= 400) return answerOf(url, steps);
      if (!/^https?:/.test(answer.to)) return { is: 'silent', why: 'leads to something that is no page' };
      at = answer.to;
    }
    return { is: 'silent', why: 'leads on and on' };
  } catch (error) {
    return {
      is: 'silent',
      why: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no answer',
    };
  }
}

/** All of them; `said` is told each answer as it comes. */
export async function askAll(
  links: readonly Link[],
  manners: Manners,
  said: (link: Link, answer: Answer) => void,
): Promise<void> {
  const byHost = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const { hosts = 6, pause = 1000 } = manners;
  async function work(): Promise<void> {
    for (let group = byHost.shift(); group; group = byHost.shift()) {
      for (const [index, link] of group.entries()) {
        if (index > 0) await new Promise(resolve => setTimeout(resolve, pause));
        said(link, await askOne(link.url, manners));
      }
    }
  }
  await Promise.all(Array.from({ length: hosts }, work));
}
