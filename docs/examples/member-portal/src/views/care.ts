import { type ClaimSummary, claimCareTeam } from '@payerkit/core';
import { html, raw } from 'hono/html';
import { dayOf, type MemberRecord } from '../records.js';
import type { Html, Page } from './layout.js';
import { type Column, stackingTable } from './table.js';
import { day, dollars, tidy } from './words.js';

/** Pages about the care that the claims describe. */
export const CARE_PAGES = {
  providers: 'Providers',
  medications: 'Medications',
  diagnoses: 'Diagnoses',
  procedures: 'Procedures',
} as const;

const FIRST_ROWS = 40;

type CarePage = keyof typeof CARE_PAGES;

interface Section {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const SECTIONS: Readonly<Record<CarePage, (record: MemberRecord) => Section>> = {
  providers,
  medications,
  diagnoses,
  procedures,
};

/** Writes one of the pages, with links to the others. */
export function carePage(record: MemberRecord, name: CarePage, isWhole: boolean): Page {
  const { columns, rows: all } = SECTIONS[name](record);
  const rows = isWhole ? all : all.slice(0, FIRST_ROWS);
  const title = CARE_PAGES[name];
  return {
    title,
    main: html`<h1>${title}</h1>
      <nav class="chips" aria-label="Care">${Object.entries(CARE_PAGES).map(([path, text]) => tab(path, text, name))}</nav>
      ${
        rows.length === 0
          ? html`<p>Your claims name no ${title.toLowerCase()}.</p>`
          : html`<div class="bar">
                <p role="status" data-count>${all.length} ${title.toLowerCase()}</p>
                <label class="search" hidden
                  >Search this page <input type="search" data-search autocomplete="off"
                /></label>
              </div>
              ${stackingTable(title, columns, rows)}
              ${rows.length < all.length ? html`<p><a href="/care/${name}?all">Show all ${all.length}</a></p>` : ''}`
      }`,
  };
}

function tab(path: string, text: string, current: string): Html {
  return html`<a href="/care/${path}" ${path === current ? raw('aria-current="page"') : ''}>${text}</a>`;
}

/** Everyone on a care team, once, by NPI. */
function providers({ claims, summaries }: MemberRecord): Section {
  const days = new Map(summaries.map((claim) => [claim.id, dayOf(claim)]));
  const found = new Map<
    string,
    { name: string; npi: string; special: Set<string>; prescribes: boolean; last: string }
  >();
  for (const claim of claims)
    for (const { name, npi, role, specialty } of claimCareTeam(claim)) {
      const key = npi ?? name ?? '';
      const last = days.get(claim.id) ?? '';
      const one = found.get(key) ?? {
        name: name ?? 'Name not stated',
        npi: npi ?? '',
        special: new Set(),
        prescribes: false,
        last,
      };
      const text = specialty?.text ?? specialty?.code;
      if (text !== undefined) one.special.add(tidy(text));
      if (role === 'prescribing') one.prescribes = true;
      if (last > one.last) one.last = last;
      found.set(key, one);
    }
  return {
    columns: [
      { name: 'Name' },
      { name: 'NPI' },
      { name: 'Specialties' },
      { name: 'Prescriber' },
      { name: 'Last seen' },
    ],
    rows: [...found.values()]
      .sort((a, b) => b.last.localeCompare(a.last))
      .map(({ name, npi, special, prescribes, last }) => [
        name,
        npi,
        [...special].join(', ') || 'not stated',
        prescribes ? 'yes' : 'no',
        day(last),
      ]),
  };
}

/** Every fill of a drug, the newest first. */
function medications({ summaries }: MemberRecord): Section {
  return {
    columns: [
      { name: 'Drug' },
      { name: 'NDC' },
      { name: 'Filled' },
      { name: 'Supply' },
      { name: 'Cost', isNumber: true },
      { name: 'Your share', isNumber: true },
    ],
    rows: summaries.flatMap((claim) => {
      const { drug } = claim;
      if (drug === undefined || claim.voided === true) return [];
      const names = drug.ingredients.map(({ name, ndc }) => name ?? ndc ?? '').join(', ');
      return [
        [
          drug.name ?? (names === '' ? 'not stated' : `Compound of ${names}`),
          drug.ndc ?? 'none',
          day(dayOf(claim)),
          drug.daysSupply === undefined ? 'not stated' : `${drug.daysSupply} days`,
          dollars(claim.billed),
          dollars(claim.patientOwes),
        ],
      ];
    }),
  };
}

function diagnoses({ summaries }: MemberRecord): Section {
  return {
    columns: [
      { name: 'Diagnosis' },
      { name: 'ICD-10' },
      { name: 'Claims', isNumber: true },
      { name: 'Last' },
    ],
    rows: byCode(summaries, (claim) => claim.diagnoses),
  };
}

/** Procedures of hospitals, and the services of other claims' lines. */
function procedures({ summaries }: MemberRecord): Section {
  return {
    columns: [{ name: 'Procedure' }, { name: 'Code' }, { name: 'Claims', isNumber: true }, { name: 'Last' }],
    rows: byCode(
      summaries.filter(({ drug }) => drug === undefined),
      (claim) => [...claim.procedures, ...claim.lines.flatMap(({ service }) => service ?? [])],
    ),
  };
}

interface Coded {
  readonly code?: string | undefined;
  readonly text?: string | undefined;
}

/** Counts the claims with each code; the claims come with the newest first. */
function byCode(claims: readonly ClaimSummary[], codes: (claim: ClaimSummary) => readonly Coded[]) {
  const found = new Map<string, { text: string; code: string; count: number; last: string }>();
  for (const claim of claims.filter(({ voided }) => voided !== true))
    for (const [key, { code = '', text = '' }] of new Map(
      codes(claim).map((one) => [one.code ?? one.text ?? '', one]),
    )) {
      const one = found.get(key) ?? { text, code, count: 0, last: dayOf(claim) };
      found.set(key, { ...one, text: one.text || text, count: one.count + 1 });
    }
  return [...found.values()].map(({ text, code, count, last }) => [
    tidy(text) || (code === '' ? 'Not stated' : 'Described by its code alone'),
    code,
    String(count),
    day(last),
  ]);
}
