// The icon for phones, which ask for it at this address without being told. Everybody else takes the drawing itself.
import { readFileSync } from 'node:fs';
import type { Drawing } from './write-pictures.ts';

const svg = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');

export const touchIcon: Drawing = { path: '/apple-touch-icon.png', svg, width: 180 };
