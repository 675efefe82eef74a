// A sentence of the linter → words, and what stands in it between backticks.

export interface Piece {
  text: string;
  code: boolean;
}

export const piecesOf = (sentence: string): Piece[] =>
  sentence
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
