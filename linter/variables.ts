// What references lead to: variables from .env files and from the environment of the process.
import type { EnvFile } from './env-file.ts';

export interface Held {
  value: string;
  /** For people: .env:3. */
  from: string;
}
/** By name. */
export type Variables = ReadonlyMap<string, Held>;

/** Of several files the last one wins, and before all of them the environment, as it does when a program runs. */
export function variablesFrom(
  files: readonly { path: string; file: EnvFile }[],
  env?: Readonly<Record<string, string | undefined>>,
): Variables {
  const variables = new Map<string, Held>();
  for (const { path, file } of files)
    for (const { name, value, line } of file.variables) variables.set(name, { value, from: `${path}:${line}` });
  for (const [name, value] of Object.entries(env ?? {}))
    if (value !== undefined) variables.set(name, { value, from: 'the environment' });
  return variables;
}
