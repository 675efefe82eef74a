// One or several, as a list.
export function list<T>(of: T | readonly T[] | undefined): readonly T[] {
  if (of === undefined) return [];
  return Array.isArray(of) ? (of as readonly T[]) : [of as T];
}
