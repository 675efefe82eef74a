// Maps in what was read: keys with values.

export type Keys = Record<string, unknown>;

export const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** None, where something else stands. */
export const keysOf = (value: unknown): Keys => (isKeys(value) ? value : {});
