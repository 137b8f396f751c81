import type { CoverageEligibilityResponseInsuranceItemBenefit } from 'fhir/r4.js';
import type { Numbers } from './benefit-limits.js';
import { compact, dollars, EXTENSION_URLS } from './elements.js';
import { difference } from './money-difference.js';

type Values = Omit<CoverageEligibilityResponseInsuranceItemBenefit, 'type'>;

/** Returns the amounts of a limit in dollars; what is left goes into an extension unless the use is known. */
export function money({ total, remaining, used: said }: Numbers): Values {
  const used = said ?? difference(total, remaining);
  const values: Values = {};
  if (remaining !== undefined && used === undefined)
    values.extension = [{ url: EXTENSION_URLS.remaining, valueMoney: dollars(remaining) ?? {} }];
  if (total !== undefined) values.allowedMoney = { value: Number(total), currency: 'USD' };
  if (used !== undefined) values.usedMoney = { value: Number(used), currency: 'USD' };
  return values;
}

/** Returns the counts of a limit, as {@link money} does for dollars. */
export function count({ total, remaining, used: said }: Numbers): Values {
  const used = said ?? difference(total, remaining);
  const left = remaining === undefined || used !== undefined ? undefined : Number(remaining);
  const usedCount = used === undefined ? undefined : wholeOrText(Number(used), '').allowedUnsignedInt;
  return compact<Values>({
    extension:
      left === undefined
        ? undefined
        : [
            Number.isInteger(left) && left >= 0
              ? { url: EXTENSION_URLS.remaining, valueUnsignedInt: left }
              : { url: EXTENSION_URLS.remaining, valueDecimal: left },
          ],
    ...(total === undefined ? {} : wholeOrText(Number(total), '')),
    usedUnsignedInt: usedCount,
  });
}

/** Returns a number as R4 allows it: whole and not negative, otherwise as text with its unit. */
export function wholeOrText(
  value: number,
  suffix: string,
): Pick<CoverageEligibilityResponseInsuranceItemBenefit, 'allowedUnsignedInt' | 'allowedString'> {
  return Number.isInteger(value) && value >= 0
    ? { allowedUnsignedInt: value }
    : { allowedString: `${value}${suffix}` };
}
