import type { ClaimHeader, ClaimSource } from '../data/claim.js';
import { tagsOf } from './v3/eob.js';
import { bfdSystem } from './v3/terms.js';

/** A test on a claim's search data. */
export type ClaimTest = (header: ClaimHeader) => boolean;

const SOURCES: readonly ClaimSource[] = ['NCH', 'DDPS', 'FISS', 'MCS', 'VMS', 'CWF'];
const TAG_SYSTEMS = [bfdSystem('System-Type'), bfdSystem('Final-Action')];
const TAG_CODES = ['nationalclaimshistory', 'sharedsystem', 'ddps', 'finalaction', 'notfinalaction'];

/** Reads `_source`: comma-separated names, any of which may match. Undefined when one is unknown. */
export function sourceTest(value: string): ClaimTest | undefined {
  const names = value.split(',');
  if (!names.every((name) => SOURCES.some((source) => source === name))) return undefined;
  return (header) => names.includes(header.source);
}

/** Reads one `_tag`: `system|code`, with commas between alternatives. Undefined when it is invalid. */
export function tagTest(value: string): ClaimTest | undefined {
  const wanted: [string, string][] = [];
  for (const part of value.split(',')) {
    const [system, code] = part.split('|', 2);
    if (system === undefined || code === undefined || !TAG_SYSTEMS.includes(system)) return undefined;
    if (!TAG_CODES.includes(code.toLowerCase())) return undefined;
    wanted.push([system, code.toLowerCase()]);
  }
  return (header) =>
    tagsOf({ header }).some((tag) =>
      wanted.some(([system, code]) => tag.system === system && tag.code?.toLowerCase() === code),
    );
}
