import type { CardPlan } from '@payerkit/blue-button';
import { html } from 'hono/html';
import type { MemberRecord } from '../records.js';
import type { Html, Page } from './layout.js';
import { day } from './words.js';

interface Face {
  readonly name: string;
  readonly payer: string;
  readonly memberId: string | undefined;
  readonly plan: string | undefined;
  readonly group: string | undefined;
  readonly start: string | undefined;
  /** Numbers for the pharmacy, and other classes. */
  readonly more: readonly (readonly [string, string])[];
  readonly contacts: readonly string[];
}

/** The digital insurance card; from the parts of Medicare where the server has no cards. */
export function cardPage({ card, plans, patient }: MemberRecord): Page {
  const name = card?.member.name ?? nameOf(patient);
  const faces = card
    ? card.plans.map(faceOf)
    : plans.map(
        ({ kindText, payer, memberId, plan, group, period }): Face => ({
          name: kindText ?? 'Coverage',
          payer: payer ?? 'not stated',
          memberId,
          plan,
          group,
          start: period?.start,
          more: [],
          contacts: [],
        }),
      );
  const notices = [...new Set(card?.plans.flatMap((plan) => plan.notices) ?? [])];
  return {
    title: 'Your card',
    main: html`<h1>Your card</h1>
      ${card === undefined ? html`<p class="note">Medicare has no digital card for you here. This page shows your coverage.</p>` : ''}
      ${faces.length === 0 ? html`<p>Medicare shows no coverage of yours.</p>` : ''}
      <div class="cards">${faces.map((face) => drawFace(face, name))}</div>
      ${notices.map((notice) => html`<p class="small">${notice}</p>`)}
      <div class="actions"><button type="button" class="secondary" data-print hidden>Print</button></div>`,
  };
}

function faceOf({ name, start, subscriberId, classes, payers }: CardPlan): Face {
  const { plan, group, ...more } = classes;
  return {
    name: name ?? 'Coverage',
    payer: payers.map((payer) => payer.name ?? '').join(', ') || 'not stated',
    memberId: subscriberId,
    plan,
    group,
    start,
    more: Object.entries(more),
    contacts: payers.flatMap(({ contacts }) => contacts.map(({ value }) => value)),
  };
}

function drawFace(face: Face, name: string | undefined): Html {
  const fields = [
    ['Member', name],
    ['Member ID', face.memberId],
    ['Plan', face.plan === face.name ? undefined : face.plan],
    ['Group', face.group],
    ['Since', face.start === undefined ? undefined : day(face.start)],
    ...face.more.map(([key, value]) => [key.replace(/^rx/, 'Rx ').toUpperCase(), value] as const),
  ] as const;
  return html`<article class="face">
    <h2>${face.name}</h2>
    <p>${face.payer}</p>
    <dl>
      ${fields.map(([label, value]) =>
        value === undefined
          ? ''
          : html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
    ${face.contacts.length === 0 ? '' : html`<p class="contacts">${face.contacts.join(' · ')}</p>`}
  </article>`;
}

function nameOf(patient: MemberRecord['patient']): string | undefined {
  const name = patient?.name?.[0];
  return name && (name.text ?? [...(name.given ?? []), name.family].filter(Boolean).join(' '));
}
