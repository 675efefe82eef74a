// A guide cut down to what is wanted: one side, some steps, some fields, some scopes. Without the composer, for browsers.
import type { Block, Doing, Guide, GuideStep, Scoped, Section } from '../document.ts';

export interface Wanted {
  /** 'obtain', 'link', or the anchors of steps. */
  steps?: readonly string[] | undefined;
  fields?: readonly string[] | undefined;
  scopes?: readonly string[] | undefined;
}

/** Only the provider's side, or only the host's. */
const sides: ReadonlyMap<string, readonly string[]> = new Map([
  ['obtain', ['needs', 'why', 'obtain']],
  ['link', ['needs', 'why', 'link', 'after']],
]);

/** What is asked for that the guide does not have: its kind, its name, and what there is. */
export function missingFrom(
  guide: Guide,
  known: readonly string[],
  { steps = [], fields = [], scopes = [] }: Wanted,
): { what: 'step' | 'field' | 'scope'; name: string; there: readonly string[] } | undefined {
  const there = {
    step: [...sides.keys(), ...guide.sections.flatMap(it => it.steps.map(({ id }) => id))],
    field: guide.fields.map(({ id }) => id),
    scope: known,
  };
  const asked = { step: steps, field: fields, scope: scopes };
  for (const what of ['step', 'field', 'scope'] as const) {
    const name = asked[what].find(it => !there[what].includes(it));
    if (name !== undefined) return { what, name, there: there[what] };
  }
  return undefined;
}

type Chosen = readonly string[] | undefined;

const fits = ({ scopes }: Scoped, chosen: Chosen): boolean =>
  !chosen || !scopes || scopes.some(scope => chosen.includes(scope));

function narrowBlocks(blocks: readonly Block[], chosen: Chosen): Block[] {
  return blocks
    .filter(block => fits(block, chosen))
    .map(block => {
      if (block.block === 'permissions')
        return { ...block, items: block.items.filter(({ id }) => !chosen || chosen.includes(id)) };
      if (block.block !== 'either') return block;
      return { ...block, ways: block.ways.map(way => ({ ...way, actions: narrowActions(way.actions, chosen) })) };
    })
    .filter(block => block.block !== 'permissions' || block.items.length > 0);
}

/** To grant nothing is nothing to do. */
function narrowActions(actions: readonly Doing[], chosen: Chosen): Doing[] {
  return actions
    .filter(doing => fits(doing, chosen))
    .map(({ below, ...doing }): Doing => {
      const left = below && narrowBlocks(below, chosen);
      // Where something stood below and nothing is left, nothing ever stood.
      return left && left.length >= Math.min(below.length, 1) ? { ...doing, below: left } : doing;
    })
    .filter(({ verb, below }) => verb !== 'grant' || below?.some(({ block }) => block === 'permissions'));
}

export function narrow(guide: Guide, { steps = [], fields = [], scopes: chosen }: Wanted): Guide {
  const asked = steps.flatMap(it => sides.get(it) ?? []);
  const anchors = steps.filter(it => !sides.has(it));
  const single = anchors.length + fields.length > 0;
  const isWanted = (step: GuideStep): boolean =>
    !single || anchors.includes(step.id) || step.fields.some(field => fields.includes(field));
  let number = 0;
  const sections = guide.sections
    .filter(({ id }) => asked.length === 0 || asked.includes(id))
    .map((section): Section => {
      // Replacing a key is a story of its own, with numbers of its own.
      if (section.id === 'rotate') number = 0;
      return {
        ...section,
        blocks: single ? [] : narrowBlocks(section.blocks, chosen),
        steps: section.steps
          .filter(step => fits(step, chosen) && isWanted(step))
          .map(step => ({ ...step, actions: narrowActions(step.actions, chosen) }))
          .filter(({ actions }) => actions.length > 0)
          .map(step => ({ ...step, number: ++number })),
      };
    })
    .filter(({ blocks, steps: left }) => blocks.length + left.length > 0);
  return {
    ...guide,
    sections,
    fields: guide.fields.filter(({ id }) => fields.length === 0 || fields.includes(id)),
  };
}
