// Sentences with places for names: "The {label} is empty."

/** What is not known stays as it is. */
export const filledIn = (template: string, values: Readonly<Record<string, string | undefined>>): string =>
  template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
