import { FAULTS } from './effects.js';
import type { FaultName } from './parameters.js';
import { type FaultRule, faultRuleProblems } from './rules.js';

const NUMBERS = new Set(['after', 'count', 'rate']);

/**
 * Reads a rule in its command-line format: a name, then settings.
 *
 * @param text - such as `latency:ms=300,route=/v2/fhir/*,count=2`
 * @throws TypeError naming each invalid field
 */
export function parseFaultRule(text: string): FaultRule {
  const [fault = '', ...rest] = text.split(':');
  const defaults: Record<string, unknown> = Object.hasOwn(FAULTS, fault)
    ? FAULTS[fault as FaultName].defaults
    : {};
  const settings = rest
    .join(':')
    .split(',')
    .filter((setting) => setting !== '')
    .map((setting): [string, unknown] => {
      const [name = '', ...value] = setting.split('=');
      const raw = value.join('=');
      const type = NUMBERS.has(name) ? 'number' : typeof defaults[name];
      if (type === 'number') return [name, raw === '' ? Number.NaN : Number(raw)];
      if (type === 'boolean')
        return [name, raw === '' || raw === 'true' ? true : raw === 'false' ? false : raw];
      return [name, raw];
    });
  const rule = { fault, ...Object.fromEntries(settings) };
  const problems = faultRuleProblems(rule);
  if (problems.length > 0) throw new TypeError(`Invalid fault rule. ${problems.join('; ')}`);
  return rule as FaultRule;
}
