// A text as YAML writes it: bare where that is safe, in quotes everywhere else.
const bare = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][\w.-]*$/i;

export const scalar = (value: string): string => (bare.test(value) ? value : JSON.stringify(value));
