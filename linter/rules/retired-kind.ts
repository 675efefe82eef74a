// A value is of a kind that its provider still hands out.
import { type ConnectionRule, english, ofCredential } from './rule.ts';

export const retiredKind: ConnectionRule = {
  id: 'retired-kind',
  severity: 'error',
  summary: 'A value is of a kind that its provider has retired, or no longer hands out.',
  why: 'What is retired is refused (an error). What is no longer handed out still works, and one day will not (a warning). Make a new one; the guide shows how.',
  doubtful: ofCredential(({ field, verdict }, { provider }) => {
    const kind =
      verdict?.verdict === 'ok' ? verdict.kind : verdict?.verdict === 'wrong-kind' ? verdict.mistake : undefined;
    const retired = kind?.status === 'retired';
    if (!kind || !verdict || (!retired && (kind.status !== 'legacy' || verdict.verdict !== 'ok'))) return undefined;
    const { name } = provider.entry;
    const what = kind.name ? `the ${english(kind.name)}` : `an older form of the ${field.label}`;
    const when = kind.since ? ` since ${kind.since}` : '';
    return {
      message: retired
        ? `This is ${what}, which ${name} has retired${when}: it no longer works. Make a new ${field.label}.`
        : `This is ${what}, which ${name} no longer hands out${when}; it still works. Plan to make a new ${field.label}.`,
      severity: retired ? 'error' : 'warning',
      verdict: verdict.verdict,
    };
  }),
};
