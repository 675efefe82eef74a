// Twelve kinds of faults that people make in files of connections.
import { formFaults } from './form-faults.ts';
import type { Kind } from './planting.ts';
import { valueFaults } from './value-faults.ts';

export const kinds: Readonly<Record<string, Kind>> = { ...formFaults, ...valueFaults };
