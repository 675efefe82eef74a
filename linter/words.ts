// What is a word, and may be repeated in a message; anything else may be a value of somebody.

/** Short words are names; long runs of letters and digits may be keys. */
export function isWord(text: string): boolean {
  if (text.length > 60 || /[\p{Cc}\p{Cf}]/u.test(text)) return false;
  return text.split(/[\s._@/:,()-]+/).every(part => part.length < 12 || (part.length < 30 && !/\d/.test(part)));
}
