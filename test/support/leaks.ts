// What of a secret can be seen in what was said.

/** Every stretch of eight characters of the part that is not public, however it is written. */
const pieces = (body: string): string[] =>
  Array.from({ length: Math.max(1, body.length - 7) }, (_, at) => body.slice(at, at + 8));

const folded = (text: string): string => text.toLowerCase().replaceAll('_', '');

/** The stretches that stand in a text. */
export function leaked(body: string, said: string): string[] {
  const whole = folded(said);
  return pieces(folded(body)).filter(piece => whole.includes(piece));
}
