// Values read from an address, on their way to the guide: they wait for one page in this tab, and stand in no address.
const place = 'linkbook:read';

export interface Read {
  provider: string;
  values: Readonly<Record<string, string>>;
}

export function handOver(read: Read): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(read));
  } catch {
    // Storage is switched off: the guide opens without the values.
  }
}

/** What was handed over to the guide of this provider; taken once. */
export function takeOver(provider: string): Read['values'] | undefined {
  try {
    const read = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Read | null;
    sessionStorage.removeItem(place);
    return read?.provider === provider ? read.values : undefined;
  } catch {
    return undefined;
  }
}
