// A text as YAML writes it: bare where that is safe, in quotes everywhere else.
const special = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

export const scalar = (value: string): string =>
  /^[a-z][\w.-]*$/i.test(value) && !special.test(value) ? value : JSON.stringify(value);
