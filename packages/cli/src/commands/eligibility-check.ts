import type { EligibilityRequest } from '@payerkit/optum';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { optionOf } from '../eligibility/batch-input.js';
import { responseRow, stateFunctions } from '../eligibility/batch-result.js';
import { columnOfField, INPUT_COLUMNS, requestOf, type Values } from '../eligibility/columns.js';
import { coverageText } from '../eligibility/coverage-text.js';
import { CommandError, EXIT } from '../failure.js';
import { inputName, readInput } from '../input.js';
import { jsonValues } from '../json-values.js';
import type { GlobalOptions, Runner } from '../runner.js';

interface CheckOptions extends GlobalOptions {
  readonly request?: string | undefined;
  readonly [column: string]: string | boolean | undefined;
}

const QUESTIONS = INPUT_COLUMNS.filter(({ path }) => path !== undefined);

/** Asks one payer about one person's coverage. */
export function define(command: Command, run: Runner): void {
  command.option('--request <file>', 'take the whole inquiry from a JSON file; - is stdin');
  for (const { name, about } of QUESTIONS) command.option(`${optionOf(name)} <value>`, about);
  command
    .addHelpText(
      'after',
      '\nDates are YYYY-MM-DD. Example:\n  payerkit eligibility check --payer-id 00001 --provider-npi 1760854442 --provider-name "happy doctors group" \\\n    --member-id 0000000000 --first-name johnone --last-name doeone --date-of-birth 1880-01-02',
    )
    .action(
      run(async (context, options: CheckOptions) => {
        const request = await readRequest(context, options);
        const optum = await context.optum();
        const result = await optum.eligibility.check(request, { signal: context.signal });
        const place = { row: 1, reference: undefined, nowMs: Date.now() };
        const row = responseRow(place, request, result, await stateFunctions());
        const { response: _response, ...coverage } = result;
        const { status, reason } = row;
        await context.output.document({ status, reason, ...coverage }, () =>
          coverageText(result, row, context.output),
        );
      }),
    );
}

async function readRequest({ stdin }: CommandContext, options: CheckOptions): Promise<EligibilityRequest> {
  const values = Object.fromEntries(
    QUESTIONS.flatMap(({ name }) => (typeof options[name] === 'string' ? [[name, options[name]]] : [])),
  ) as Values;
  const { request } = options;
  if (request === undefined) {
    requireValues(values);
    return requestOf(values);
  }
  const [value] = jsonValues(await readInput(request, stdin), inputName(request));
  if (Object.keys(values).length > 0)
    throw new CommandError(
      '--request replaces all other fields of the inquiry.',
      'Pass one of the two.',
      EXIT.invalid,
    );
  // The client checks each field before anything is sent.
  return value as EligibilityRequest;
}

/** Names the options that are missing in words of this command; the client checks the rest. */
function requireValues(values: Values): void {
  const has = (...names: readonly string[]) => names.some((name) => values[name] !== undefined);
  const missing = [
    ...(has('payerId') ? [] : [columnOfField('tradingPartnerServiceId')]),
    ...(has('providerNpi', 'providerTaxId') ? [] : ['providerNpi']),
    ...(has('providerName', 'providerLastName') ? [] : ['providerName']),
    ...(has('memberId', 'lastName') ? [] : ['memberId']),
  ];
  if (missing.length > 0)
    throw new CommandError(
      `The inquiry lacks ${missing.map(optionOf).join(', ')}. Nothing was sent.`,
      'Pass them, or the whole inquiry with --request.',
      EXIT.invalid,
    );
}
