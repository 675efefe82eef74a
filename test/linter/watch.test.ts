// --watch: one round after another, each for something that changed, until somebody ends it.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchFolders } from '../../linter/watcher.ts';
import { folder } from '../support/folder.ts';
import { bin } from './child.ts';
import { lint } from './world.ts';

const clean = 'version: 1\nconnections: {}\n';
const wrong = 'version: 1\nconnections:\n  a: { provider: clrk }\n';
const waiting = 'Waiting for a change. Ctrl+C ends this.\n';

/** A watch whose changes are made up, and what it has said. */
function watching(path: string, args: readonly string[] = []) {
  const said: string[] = [];
  const folders = new Set<string>();
  let rounds = 0;
  let next = (): void => {};
  let changed = (_: string | undefined): void => {};
  let stop = (_: number): void => {};
  const stopped = new Promise<number>(done => {
    stop = done;
  });
  const ended = lint([path, '--watch', ...args], {
    out: text => void said.push(text),
    err: text => {
      said.push(text);
      if (text !== waiting) return;
      rounds++;
      next();
    },
    stopped: () => stopped,
    watch: async told => {
      changed = told;
      return { folder: name => void folders.add(resolve(name)), settle: () => {}, close: () => folders.clear() };
    },
  });
  return {
    folders,
    change: (...names: string[]): void => {
      for (const name of names) changed(join(path, name));
    },
    said: (): string => said.splice(0).join(''),
    /** After so many rounds. */
    round: async (count: number): Promise<void> => {
      while (rounds < count)
        await new Promise<void>(done => {
          next = done;
        });
    },
    end: async (): Promise<number> => {
      stop(130);
      return (await ended).code;
    },
    ended,
  };
}

describe('--watch', () => {
  it('checks again when a file has changed, says which, and ends when it is told to', async () => {
    const path = folder({ 'connections.yaml': clean, 'deep/x.connections.yaml': clean });
    const it = watching(path);
    await it.round(1);
    expect(it.said()).toBe(`0 errors, 0 warnings in 2 files.\n${waiting}`);
    expect([...it.folders]).toEqual(expect.arrayContaining([resolve(), path, join(path, 'deep')]));
    writeFileSync(join(path, 'connections.yaml'), wrong);
    it.change('connections.yaml', 'connections.yaml');
    await it.round(2);
    const said = it.said();
    expect(said).toMatch(/^\nChanged: .*connections\.yaml\n/);
    expect(said).toContain('1 error, 0 warnings in 2 files.');
    expect(await it.end()).toBe(130);
    expect(it.folders.size).toBe(0);
  });
  it('makes one round of changes that come together, and never two at once', async () => {
    const path = folder(Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.connections.yaml`, clean])));
    const it = watching(path);
    await it.round(1);
    it.said();
    it.change('d.connections.yaml', 'a.connections.yaml', 'b.connections.yaml');
    it.change('c.connections.yaml');
    await it.round(2);
    expect(it.said()).toMatch(
      /^\nChanged: \S+a\.\S+, \S+b\.\S+, \S+c\.connections\.yaml and 1 more\n0 errors.*\n.*\n$/,
    );
    await it.end();
  });
  it('makes no round of what --fix has written, but of what somebody writes after that', async () => {
    const mistyped = clean.replace('connections', 'conections');
    const path = folder({ 'connections.yaml': mistyped });
    const it = watching(path, ['--fix']);
    await it.round(1);
    expect(it.said()).toContain('1 fixed.');
    it.change('connections.yaml');
    writeFileSync(join(path, 'x.connections.yaml'), clean);
    it.change('x.connections.yaml');
    await it.round(2);
    expect(it.said()).toMatch(/^\nChanged: \S+x\.connections\.yaml\n/);
    for (const [round, text, said] of [
      [3, wrong, '1 error'],
      [4, clean, '0 errors'],
    ] as const) {
      writeFileSync(join(path, 'connections.yaml'), text);
      it.change('connections.yaml');
      await it.round(round);
      expect(it.said()).toContain(said);
    }
    await it.end();
  });
  it('sees files come and go, and goes on where there is none', async () => {
    const path = folder({ 'connections.yaml': clean });
    const it = watching(path);
    await it.round(1);
    rmSync(join(path, 'connections.yaml'));
    it.change('connections.yaml');
    await it.round(2);
    expect(it.said()).toContain('No file of connections below');
    mkdirSync(join(path, 'new'));
    it.change('new');
    await it.round(3);
    writeFileSync(join(path, 'new/connections.json'), '{}');
    it.change('new/connections.json');
    await it.round(4);
    expect(it.said()).toContain('in 1 file.');
    expect(await it.end()).toBe(130);
  });
  it('passes over what the result does not rest on, its own reports among it', async () => {
    const path = folder({ 'connections.yaml': clean, '.env': 'A=1' });
    const it = watching(path, ['--env-file', join(path, '.env'), '-o', join(path, 'out.connections.json')]);
    await it.round(1);
    it.said();
    it.change('notes.md', 'out.connections.json', '.git', 'node_modules');
    it.change('.env');
    await it.round(2);
    expect(it.said()).toMatch(/^\nChanged: \S+\.env\n/);
    await it.end();
  });
  it('says a mistake in the settings, and goes on when it is mended', async () => {
    const path = folder({ 'connections.yaml': wrong, 'settings.yaml': '{}' });
    const it = watching(path, ['--config', join(path, 'settings.yaml')]);
    await it.round(1);
    writeFileSync(join(path, 'settings.yaml'), 'ruls: {}');
    it.change('settings.yaml');
    await it.round(2);
    expect(it.said()).toContain('`ruls` is no setting.');
    writeFileSync(join(path, 'settings.yaml'), 'rules: { unknown-provider: off }');
    it.change('settings.yaml');
    await it.round(3);
    expect(it.said()).toContain('0 errors');
    await it.end();
  });
  it('sees what is ignored from above the folder', async () => {
    const path = folder({ '.git/HEAD': '', 'app/deep/connections.yaml': clean, 'app/deep/x.connections.yaml': clean });
    const it = watching(join(path, 'app/deep'));
    await it.round(1);
    expect([...it.folders]).toEqual(expect.arrayContaining([path, join(path, 'app')]));
    for (const [round, at] of [
      [2, '.gitignore'],
      [3, 'app/.gitignore'],
    ] as const) {
      it.said();
      writeFileSync(join(path, at), `${round === 2 ? 'x.' : 'deep/'}connections.yaml\n`);
      it.change(`../../${at}`);
      await it.round(round);
      expect(it.said()).toContain(round === 2 ? 'in 1 file.' : 'No file of connections below');
    }
    await it.end();
  });
  it('sees own entries change and come', async () => {
    const named = 'version: 1\nconnections: { a: { provider: acme-archive, credentials: { vaultId: "${V}" } } }\n';
    const path = folder({ 'connections.yaml': named });
    cpSync(new URL('../fixtures/rules/catalog', import.meta.url).pathname, join(path, 'own'), { recursive: true });
    const entry = join(path, 'own/providers/acme-archive.yaml');
    const text = readFileSync(entry, 'utf8');
    const it = watching(path, ['--catalog', join(path, 'own')]);
    await it.round(1);
    expect(it.said()).toContain('0 errors');
    expect([...it.folders]).toEqual(expect.arrayContaining([join(path, 'own'), join(path, 'own/providers')]));
    rmSync(entry);
    it.change('own/providers/acme-archive.yaml');
    await it.round(2);
    expect(it.said()).toContain('1 error');
    writeFileSync(entry, text);
    it.change('own/providers/acme-archive.yaml');
    await it.round(3);
    expect(it.said()).toContain('0 errors');
    await it.end();
  });
  it.each([
    [['-'], '--watch wants files'],
    [['--fix-dry-run'], 'do not go together'],
    [['-f', 'json'], '--format json=FILE writes it to a file'],
    [['--config', '/nowhere'], 'no such file'],
    [['--rule', 'x=off'], 'There is no rule'],
  ])('does not begin with %j', async (args, message) => {
    const it = watching(folder({ 'connections.yaml': clean }), args);
    expect((await it.ended).code).toBe(2);
    expect(it.said()).toContain(message);
  });
});

describe('a watcher', () => {
  it('follows a folder that is replaced, and forgets one that is no longer named', async () => {
    const path = folder({ 'a/x': '', 'b/x': '' });
    const seen: string[] = [];
    let wake = (): void => {};
    const watcher = watchFolders(
      name => {
        seen.push(name ?? '');
        wake();
      },
      why => seen.push(why),
    );
    onTestFinished(() => watcher.close());
    const until = async (name: string): Promise<void> => {
      while (!seen.includes(join(path, name)))
        await new Promise<void>(done => {
          wake = done;
        });
      seen.length = 0;
    };
    for (const name of ['a', 'b', '.']) watcher.folder(join(path, name));
    watcher.settle();
    writeFileSync(join(path, 'a/x'), '1');
    await until('a/x');
    renameSync(join(path, 'a'), join(path, 'old'));
    mkdirSync(join(path, 'a'));
    await until('a');
    for (const name of ['a', '.']) watcher.folder(join(path, name));
    watcher.settle();
    writeFileSync(join(path, 'b/x'), '1');
    writeFileSync(join(path, 'a/y'), '1');
    await until('a/y');
    expect(seen).not.toContain(join(path, 'b/x'));
    // Of what is not there its nearest folder is watched.
    watcher.folder(join(path, 'c/d'));
    mkdirSync(join(path, 'c'));
    await until('c');
  });
});

it.skipIf(process.platform === 'win32')(
  'the command itself: a change on the disk, then Ctrl+C',
  async () => {
    const path = folder({ 'connections.yaml': clean });
    const child = spawn(process.execPath, [bin, '--watch'], { cwd: path, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let [out, err] = ['', ''];
    child.stdout.on('data', text => {
      out += String(text);
    });
    let next = (): void => {};
    child.stderr.on('data', text => {
      err += String(text);
      next();
    });
    child.once('exit', () => next());
    const rounds = async (count: number): Promise<void> => {
      while (child.exitCode === null && err.split(waiting).length <= count)
        await new Promise<void>(done => {
          next = done;
        });
    };
    await rounds(1);
    writeFileSync(join(path, 'connections.yaml'), wrong);
    await rounds(2);
    const ended = new Promise(done => child.once('close', (code, signal) => done([code, signal])));
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(out).toMatch(/^0 errors[\s\S]*\n1 error, 0 warnings in 1 file\./);
    expect(out).not.toContain('\u001b');
    expect(err).toContain('\nChanged: connections.yaml\n');
  },
  30_000,
);
