// What a format is: findings → text.
import type { Look } from '../../catalog/report.ts';
import type { Findings } from '../finding.ts';

export type Report = (run: Findings, look: Look) => string;
