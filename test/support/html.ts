// HTML taken apart without trusting it: tags, attributes and the words a person reads.

export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, digits?: string, hex?: string, name?: string) => {
    if (name !== undefined) return names[name] ?? whole;
    return String.fromCodePoint(digits ? Number(digits) : Number.parseInt(hex ?? '', 16));
  });

const tagged = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g;
const empty = ['img', 'br', 'hr', 'input'];

/** Throws where a tag is not closed, or where a bracket stands outside of one. */
export function takeApart(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = html.replace(tagged, (_, slash: string, name: string, attributes: string) => {
    if (slash) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
    } else {
      if (!empty.includes(name)) open.push(name);
      const pairs = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
      tags.push({
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decoded(value)])),
      });
    }
    return ' ';
  });
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is never closed`);
  if (/[<>]/.test(rest)) throw new Error(`A bracket stands outside of a tag: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0]}`);
  return { tags, text: decoded(rest).replace(/\s+/g, ' ').trim() };
}

/** Letters and digits only: what two layouts of the same words share. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
