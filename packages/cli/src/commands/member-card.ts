import type { InsuranceCard } from '@payerkit/blue-button';
import type { Command } from 'commander';
import { memberOf } from '../grants.js';
import type { Runner } from '../runner.js';

/** Shows the member's digital insurance card (v3). */
export function define(command: Command, run: Runner): void {
  command.argument('[member]', 'your own key for the person; may be omitted when there is one grant').action(
    run(async (context, key: string | undefined) => {
      const { output, signal } = context;
      const member = await memberOf(context, key);
      const card = await member.insuranceCard.retrieve({ signal });
      const { bundle: _bundle, ...value } = card;
      await output.document(value, async () => `${personText(card)}\n${output.table(COLUMNS, card.plans)}`);
    }),
  );
}

type Plan = InsuranceCard['plans'][number];

const COLUMNS = [
  { title: 'plan', value: ({ name }: Plan) => name },
  { title: 'status', value: ({ status }: Plan) => status },
  { title: 'since', value: ({ start }: Plan) => start },
  { title: 'until', value: ({ end }: Plan) => end },
  { title: 'subscriber', value: ({ subscriberId }: Plan) => subscriberId },
  {
    title: 'payer',
    value: ({ payers }: Plan) =>
      payers.map(({ name, contacts }) => [name, contacts[0]?.value].filter(Boolean).join(' ')).join('; '),
  },
];

function personText({ member: { name, birthDate, medicareNumber } }: InsuranceCard): string {
  return [
    `name             ${name ?? ''}`,
    `birth date       ${birthDate ?? ''}`,
    `Medicare number  ${medicareNumber ?? ''}`,
  ].join('\n');
}

export { grantKeys as complete } from '../grants.js';
