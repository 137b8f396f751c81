import type { Command } from 'commander';
import { memberOf } from '../grants.js';
import type { Runner } from '../runner.js';

/** Shows the member's own record. */
export function define(command: Command, run: Runner): void {
  command.argument('[member]', 'your own key for the person; may be omitted when there is one grant').action(
    run(async (context, key: string | undefined) => {
      const { output, signal } = context;
      const member = await memberOf(context, key);
      const patient = await member.patient.retrieve({ signal });
      await output.document(patient, () =>
        output.table(
          [
            { title: 'field', value: ([field]) => field },
            { title: 'value', value: ([, value]) => value },
          ],
          fieldsOf(patient),
        ),
      );
    }),
  );
}

type Patient = Awaited<ReturnType<Awaited<ReturnType<typeof memberOf>>['patient']['retrieve']>>;

function fieldsOf(patient: Patient): (readonly [string, string])[] {
  const {
    id,
    name = [],
    birthDate,
    gender,
    deceasedDateTime,
    address = [],
    telecom = [],
    identifier = [],
  } = patient;
  const fields: (readonly [string, string | undefined])[] = [
    ['id', id],
    ...name.map(
      ({ text, given = [], family }) =>
        ['name', text ?? [...given, family].filter(Boolean).join(' ')] as const,
    ),
    ['birth date', birthDate],
    ['gender', gender],
    ['deceased', deceasedDateTime],
    ...address.map(
      ({ line = [], city, state, postalCode }) =>
        ['address', [...line, city, state, postalCode].filter(Boolean).join(', ')] as const,
    ),
    ...telecom.map(({ system = 'contact', value }) => [system, value] as const),
    ...identifier.map(
      ({ type, value }) => [`identifier ${type?.coding?.[0]?.code ?? ''}`.trim(), value] as const,
    ),
  ];
  return fields.filter(
    (field): field is readonly [string, string] => field[1] !== undefined && field[1] !== '',
  );
}

export { grantKeys as complete } from '../grants.js';
