import { type ClaimSummary, claimCareTeam } from '@payerkit/core';
import { html, raw } from 'hono/html';
import { dayOf, type MemberRecord } from '../records.js';
import { barChart } from './charts.js';
import { GROUPS, type Group, groupOf, isGroup, yearOf, yearsOf } from './groups.js';
import type { Html, Page } from './layout.js';
import { stackingTable } from './table.js';
import { day, dollars, month, tidy, titleOf } from './words.js';

const PAGE_SIZE = 50;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** The timeline: a chart by year, filters, and the claims by month. */
export function claimsPage({ summaries }: MemberRecord, query: Readonly<Record<string, string>>): Page {
  const group = isGroup(query.type) ? query.type : undefined;
  const { year } = query;
  const ofGroup = summaries.filter((claim) => group === undefined || groupOf(claim) === group);
  const chosen = ofGroup.filter((claim) => year === undefined || yearOf(claim) === year);
  const start = Math.max(0, Math.trunc(Number(query.start)) || 0);
  const shown = chosen.slice(start, start + PAGE_SIZE);
  const link = (change: Readonly<Record<string, string | undefined>>) => {
    const wanted = Object.entries({ type: group, year, ...change });
    const pairs = wanted.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return pairs.length === 0 ? '/claims' : `/claims?${new URLSearchParams(pairs)}`;
  };
  return {
    title: 'Claims',
    main: html`<h1>Claims</h1>
      ${timeline(ofGroup, group, year, link)}
      <nav class="chips" aria-label="Type of claim">
        ${chip('All', link({ type: undefined }), group === undefined)}
        ${GROUP_NAMES.map((name) => chip(GROUPS[name], link({ type: name }), group === name))}
      </nav>
      <div class="bar">
        <p role="status" data-count>
          ${chosen.length === 1 ? '1 claim' : `${chosen.length} claims`} ${year === undefined ? '' : `of ${year}`}
        </p>
        ${year === undefined ? '' : html`<a href="${link({ year: undefined })}">All years</a>`}
        <label class="search" hidden>Search this page <input type="search" data-search autocomplete="off" /></label>
      </div>
      ${chosen.length === 0 ? html`<p>There are no such claims.</p>` : byMonth(shown)}
      <div class="actions">
        ${start > 0 ? html`<a class="button secondary" href="${link({ start: later(start) })}">Newer claims</a>` : ''}
        ${
          start + PAGE_SIZE < chosen.length
            ? html`<a class="button secondary" href="${link({ start: String(start + PAGE_SIZE) })}">Older claims</a>`
            : ''
        }
      </div>`,
  };
}

function later(start: number): string | undefined {
  return start <= PAGE_SIZE ? undefined : String(start - PAGE_SIZE);
}

function chip(text: string, href: string, isCurrent: boolean): Html {
  return html`<a href="${href}" ${isCurrent ? raw('aria-current="true"') : ''}>${text}</a>`;
}

function timeline(
  claims: readonly ClaimSummary[],
  group: Group | undefined,
  year: string | undefined,
  link: (change: Readonly<Record<string, string | undefined>>) => string,
): Html {
  const groups = group === undefined ? GROUP_NAMES : [group];
  const years = yearsOf(claims);
  if (years.length === 0) return html``;
  const bars = years.map((label) => {
    const ofYear = claims.filter((claim) => yearOf(claim) === label);
    const values = groups.map((name) => ofYear.filter((claim) => groupOf(claim) === name).length);
    return {
      label,
      shortLabel: `’${label.slice(2)}`,
      href: link({ year: label }),
      isCurrent: label === year,
      values,
      texts: values.map(String),
      top: ofYear.length === 0 ? '' : String(ofYear.length),
    };
  });
  return barChart({
    id: 'timeline',
    title: 'Claims by year',
    description: `Number of claims in each year from ${years[0]} to ${years.at(-1)}. Each bar is a link to its claims.`,
    unit: 'Year',
    series: groups.map((name) => ({ name: GROUPS[name], color: GROUP_NAMES.indexOf(name) })),
    bars,
  });
}

function byMonth(claims: readonly ClaimSummary[]): Html {
  const months = new Map<string, ClaimSummary[]>();
  for (const claim of claims) {
    const name = month(dayOf(claim));
    months.set(name, [...(months.get(name) ?? []), claim]);
  }
  return html`${[...months].map(
    ([name, ofMonth]) => html`<section data-group>
      <h2 class="month">${name}</h2>
      ${claimList(ofMonth)}
    </section>`,
  )}`;
}

/** Writes claims as a list of links. */
export function claimList(claims: readonly ClaimSummary[]): Html {
  return html`<ol class="claims">
    ${claims.map(
      (claim) => html`<li data-row>
        <a href="/claims/${claim.id ?? ''}">
          <span class="swatch s${GROUP_NAMES.indexOf(groupOf(claim))}"></span>
          <span class="what">
            <strong>${titleOf(claim)}</strong>
            <span class="small">${day(dayOf(claim))} · ${claim.provider?.name ?? 'provider not stated'}</span>
          </span>
          <span class="owes">
            ${
              claim.voided === true
                ? html`<span class="badge">canceled</span>`
                : html`<span class="small">your share</span><strong>${dollars(claim.patientOwes)}</strong>`
            }
          </span>
        </a>
      </li>`,
    )}
  </ol>`;
}

/** One claim: who pays which part, its lines, and why something was not paid. Undefined when there is no such claim. */
export function claimPage({ summaries, claims }: MemberRecord, id: string): Page | undefined {
  const claim = summaries.find((one) => one.id === id);
  const resource = claims.find((one) => one.id === id);
  if (claim === undefined || resource === undefined) return undefined;
  const team = claimCareTeam(resource);
  return {
    title: titleOf(claim),
    main: html`<p><a href="/claims">Back to all claims</a></p>
      <h1>${titleOf(claim)}</h1>
      <p>
        ${day(dayOf(claim))}${sameDay(claim) ? '' : ` to ${day(claim.period?.end)}`} ·
        ${claim.provider?.name ?? 'provider not stated'}
        ${claim.voided === true ? html`<span class="badge">canceled: it no longer counts</span>` : ''}
      </p>
      <dl class="figures">
        ${AMOUNTS.map(([name, field]) =>
          claim[field] === undefined && field !== 'patientOwes'
            ? ''
            : html`<div>
                <dt>${name}</dt>
                <dd>${dollars(claim[field])}</dd>
              </div>`,
        )}
      </dl>
      ${list(
        'Why it was not paid in full',
        claim.denialReasons.map(({ code, text }) => text ?? `Code ${code ?? 'not stated'}`),
      )}
      ${list(
        'Diagnoses',
        claim.diagnoses.map(
          ({ code, text }) => [tidy(text ?? ''), code].filter(Boolean).join(', ') || 'Not stated',
        ),
      )}
      ${list(
        'Who cared for you',
        team.map(({ name, npi, role }) => [name ?? `NPI ${npi}`, role].filter(Boolean).join(', ')),
      )}
      <section>
        <h2>Services</h2>
        ${stackingTable(
          'Services of this claim',
          [
            { name: 'Service' },
            { name: 'Units', isNumber: true },
            { name: 'Billed', isNumber: true },
            { name: 'Medicare paid', isNumber: true },
            { name: 'Your share', isNumber: true },
          ],
          claim.lines.map(({ service, revenue, quantity, billed, paid, patientOwes }) => [
            serviceText(service ?? revenue),
            quantity === undefined ? '' : String(quantity),
            dollars(billed),
            dollars(paid),
            dollars(patientOwes),
          ]),
        )}
      </section>
      <p class="small">Claim ${claim.claimNumber ?? id}. This is not a bill.</p>`,
  };
}

const AMOUNTS = [
  ['Billed', 'billed'],
  ['Allowed', 'allowed'],
  ['Medicare paid', 'paid'],
  ['Your share', 'patientOwes'],
] as const;

function sameDay({ period }: ClaimSummary): boolean {
  return period?.end === undefined || period.end === period.start;
}

function serviceText(
  coded: { readonly code?: string | undefined; readonly text?: string | undefined } | undefined,
): string {
  return [tidy(coded?.text ?? ''), coded?.code].filter(Boolean).join(', ') || 'not stated';
}

function list(title: string, texts: readonly string[]): Html {
  if (texts.length === 0) return html``;
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${[...new Set(texts)].map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
