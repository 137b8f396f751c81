import { createHash } from 'node:crypto';

/** Returns the hash under which v1 and v2 know a Medicare number. */
export function medicareNumberHash(value: string): string {
  return createHash('sha256').update(`sandbox ${value}`).digest('hex');
}
