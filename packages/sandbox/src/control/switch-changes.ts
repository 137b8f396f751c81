import type { DataSource } from '../blue-button/switches.js';
import type { OptumSwitches } from '../optum/switches.js';

/** Allowed values of the enumerated switches. */
export const SWITCH_CHOICES: Readonly<Record<string, readonly string[]>> = {
  dataSource: [
    'up',
    'failing',
    'unreachable',
    'swallowing',
    'person-missing',
  ] satisfies readonly DataSource[],
  payerListEnvelope: ['live', 'spec'] satisfies readonly OptumSwitches['payerListEnvelope'][],
};

/**
 * Returns the problems of a change to switches; empty when it is valid.
 *
 * @param switches - the current values
 * @param changes - the changes received over HTTP
 */
export function switchProblems(switches: object, changes: Readonly<Record<string, unknown>>): string[] {
  const current = new Map<string, unknown>(Object.entries(switches));
  return Object.entries(changes).flatMap(([name, value]) => {
    if (!current.has(name)) return [`unknown switch: ${name}`];
    const kind = typeof current.get(name);
    const choices = SWITCH_CHOICES[name];
    if (choices !== undefined)
      return choices.some((choice) => choice === value)
        ? []
        : [`${name} must be one of ${choices.join(', ')}`];
    if (typeof value !== kind) return [`${name} must be a ${kind}`];
    return kind === 'number' && !(Number(value) >= 0) ? [`${name} must be 0 or more`] : [];
  });
}
