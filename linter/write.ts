// Files are written whole or not at all: into a new file beside the old one, which then takes its place.

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../catalog/commands/command.ts';
import { readText } from '../catalog/disk.ts';
import { visible } from '../catalog/model/visible.ts';

const mark = '\uFEFF';

export interface Prepared {
  /** Puts it in place of the file. */
  commit: () => void;
  /** Leaves everything as it was. */
  cancel: () => void;
}

const unwritable = (path: string): Refusal =>
  new Refusal(`${visible(path)} cannot be written: the file or its folder is protected. It was not changed.`);

/** The new text beside the file; the file itself stays as it is until it is put in place. */
export function prepare(path: string, before: string, after: string): Prepared {
  // How large it may be was asked before it was read.
  const loaded = readText(path, Number.POSITIVE_INFINITY, true);
  if ('finding' in loaded) throw new Refusal(`${visible(path)}: ${loaded.finding.message} It was not changed.`);
  const { text } = loaded.source;
  const kept = text.startsWith(mark) && !before.startsWith(mark) ? mark : '';
  if (text !== kept + before)
    throw new Refusal(`${visible(path)} was changed by somebody else meanwhile. It was left alone; try again.`);
  const real = realpathSync(path);
  const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const { mode, uid, gid } = statSync(real);
    accessSync(real, constants.W_OK);
    const file = openSync(beside, 'wx', mode & 0o777);
    try {
      writeFileSync(file, kept + after);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, mode & 0o7777);
    const made = statSync(beside);
    if (made.uid !== uid || made.gid !== gid) chownSync(beside, uid, gid);
  } catch {
    rmSync(beside, { force: true });
    throw unwritable(path);
  }
  return {
    commit: () => {
      try {
        renameSync(beside, real);
      } catch {
        rmSync(beside, { force: true });
        throw unwritable(path);
      }
    },
    cancel: () => rmSync(beside, { force: true }),
  };
}

/** Lines at the end of a file, which is made where there is none. */
export function append(path: string, lines: readonly string[], secret = false): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) throw unwritable(path);
    const loaded = stat ? readText(path, undefined, true) : undefined;
    if (loaded && 'finding' in loaded) throw unwritable(path);
    const before = loaded?.source.text ?? '';
    const end = before.includes('\r\n') ? '\r\n' : '\n';
    const gap = before === '' || /[\r\n]$/.test(before) ? '' : end;
    // Nobody else reads a secret, not even for the moment of writing.
    if (secret && stat) chmodSync(path, 0o600);
    appendFileSync(
      path,
      gap + lines.map(line => line.replaceAll('\n', end) + end).join(''),
      secret ? { mode: 0o600 } : {},
    );
  } catch (error) {
    throw error instanceof Refusal ? error : unwritable(path);
  }
}
