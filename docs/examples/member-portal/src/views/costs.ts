import { html } from 'hono/html';
import type { MemberRecord } from '../records.js';
import { barChart } from './charts.js';
import { GROUPS, type Group, groupOf, yearOf, yearsOf } from './groups.js';
import type { Page } from './layout.js';
import { stackingTable } from './table.js';
import { dollars, shortDollars, total } from './words.js';

/** Expenses: who paid what, by year and by type of claim. */
export function costsPage({ summaries }: MemberRecord): Page {
  const claims = summaries.filter(({ voided }) => voided !== true);
  const years = yearsOf(claims);
  const bars = years.map((label) => {
    const ofYear = claims.filter((claim) => yearOf(claim) === label);
    const amounts = [total(ofYear, 'paid'), total(ofYear, 'patientOwes')];
    // Floating-point numbers are for the height of a bar; the words have the exact amounts.
    const values = amounts.map((money) => Math.max(0, Number(money?.amount ?? 0)));
    const sum = values.reduce((all, value) => all + value, 0);
    return {
      label,
      shortLabel: `’${label.slice(2)}`,
      values,
      texts: amounts.map(dollars),
      top: sum === 0 ? '' : shortDollars(sum),
    };
  });
  return {
    title: 'Costs',
    main: html`<h1>Costs</h1>
      ${
        bars.length === 0
          ? html`<p>Medicare has no claims of yours yet.</p>`
          : barChart({
              id: 'costs',
              title: 'Paid by Medicare, and your share, by year',
              description: `Amounts of each year from ${years[0]} to ${years.at(-1)}.`,
              unit: 'Year',
              series: [
                { name: 'Medicare paid', color: 0 },
                { name: 'Your share', color: 2 },
              ],
              bars,
            })
      }
      <section>
        <h2>By type of claim, all years</h2>
        ${stackingTable(
          'Costs by type of claim',
          [
            { name: 'Type' },
            { name: 'Claims', isNumber: true },
            { name: 'Billed', isNumber: true },
            { name: 'Medicare paid', isNumber: true },
            { name: 'Your share', isNumber: true },
          ],
          (Object.keys(GROUPS) as Group[]).map((group) => {
            const ofGroup = claims.filter((claim) => groupOf(claim) === group);
            return [
              GROUPS[group],
              String(ofGroup.length),
              dollars(total(ofGroup, 'billed')),
              dollars(total(ofGroup, 'paid')),
              dollars(total(ofGroup, 'patientOwes')),
            ];
          }),
        )}
      </section>
      <p><a href="/export">Download your data</a></p>`,
  };
}
