// Files of connections made from a seed, in memory where the system has a place for that.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dice, dice } from '../support/chance.ts';

/** A folder that is gone when the program ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'linkbook-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const digits = ({ below }: Dice, count: number): string =>
  String(1 + below(9)) + Array.from({ length: count - 1 }, () => below(10)).join('');

/** Accounts as people write them: nine lines each, and a comment here and there. */
function account(name: string, isDefault: boolean, chosen: Dice): string {
  const variable = name.toUpperCase().replaceAll('-', '_');
  const head = (provider: string): string =>
    `  ${name}:${chosen.once(4) ? ' # kept by operations' : ''}\n    provider: ${provider}\n    default: ${isDefault}\n    managedBy: user\n    environment: production\n`;
  const workspace = digits(chosen, 7);
  return chosen.among([
    () =>
      `${head('clay')}    from: https://app.clay.com/workspaces/${workspace}/settings/account\n    credentials:\n      apiKey: \${${variable}_KEY}\n      workspaceId: "${workspace}"\n`,
    () =>
      `${head('stripe')}    method: secretKey\n    expires: "2031-0${1 + chosen.below(9)}-01"\n    credentials:\n      secretKey: \${{ secrets.${variable}_KEY }}\n`,
    () =>
      `${head('clerk')}    # from the vault of the team\n    expires: "2031-0${1 + chosen.below(9)}-01"\n    credentials:\n      secretKey: op://platform/${name}/credential\n`,
    () =>
      `${head('zendesk')}    method: apiToken\n    credentials:\n      subdomain: support-${digits(chosen, 6)}\n      email: it@example.org\n      apiToken: '\${${variable}_TOKEN}'\n`,
  ])();
}

/** One file; of each provider one account is the default. */
export function connectionsFile(seed: number, accounts: number, faulty = false): string {
  const chosen = dice(seed);
  const seen = new Set<string>();
  let text = `# Accounts of team ${seed}\nversion: 1\nconnections:\n`;
  for (let index = 0; index < accounts; index++) {
    let part = account(`account-${seed}-${index}`, false, chosen);
    const provider = /provider: (\w+)/.exec(part)?.[1] ?? '';
    if (!seen.has(provider)) part = part.replace('default: false', 'default: true');
    seen.add(provider);
    text += part;
  }
  return faulty ? text.replace(/provider: (\w+)/, (_, id: string) => `provider: ${id}x`) : text;
}

/** Hundreds to a folder, as in a large repository. */
export function writeFiles(folder: string, count: number, faulty = 0): string {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const below = join(folder, `team-${Math.floor(index / 200)}`);
    if (index % 200 === 0) mkdirSync(below);
    const isFaulty = faulty > 0 && index % Math.floor(count / faulty) === 0;
    writeFileSync(join(below, `app-${index}.connections.yaml`), connectionsFile(index, 4, isFaulty));
  }
  return folder;
}
