import type { Command } from 'commander';
import type { CommandContext } from './context.js';
import type { Runner } from './runner.js';

/** A module of a command, below `commands/`. */
export interface CommandModule {
  /**
   * Adds arguments, options, description and action to an empty command.
   *
   * @param command - commander's command; the runner adds the global options
   * @param run - wraps the action: opens the context, closes it, and prints failures
   */
  define(command: Command, run: Runner): void;
  /** Returns the values of the command's first argument, for completion. Sends nothing and asks nothing. */
  readonly complete?: ((context: CommandContext) => Promise<readonly string[]>) | undefined;
}

/** A row of the table of commands. */
export interface CommandRow {
  /** Words of the command, such as `grants list`. */
  readonly path: string;
  /** Description in one line, for lists of commands. */
  readonly summary: string;
  /** True when every argument belongs to the command, which prints its own help. */
  readonly passThrough?: boolean;
  /** True for a command that programs call: help and completion do not list it. */
  readonly hidden?: boolean;
  /** Loads the module of the command. */
  readonly load: () => Promise<CommandModule>;
}

/** Descriptions of groups: the first word of commands that have two. */
export const GROUPS: Readonly<Record<string, string>> = {
  claims: 'validate, submit and track claims (Optum)',
  eligibility: 'check the coverage of people (Optum)',
  grants: 'list, show, revoke and import the consents of members',
  ledger: 'submissions of the profile, and what became of them',
  member: 'export and show the record of a Medicare member who has consented',
  payers: 'payers that Optum reaches',
  remittance: 'payments and their claims (835)',
  reports: "the mailbox of Optum's clearinghouse",
  x12: 'X12 files of any kind',
};

/** Every command. Help, completion and suggestions read this table alone; a module loads when its command runs. */
export const COMMANDS: readonly CommandRow[] = [
  {
    path: '__complete',
    summary: 'print the words that can complete a line',
    passThrough: true,
    hidden: true,
    load: () => import('./commands/complete.js'),
  },
  {
    path: 'call',
    summary: 'call any documented operation of Optum',
    load: () => import('./commands/call.js'),
  },
  {
    path: 'claims status',
    summary: 'ask payers about the status of claims',
    load: () => import('./commands/claims-status.js'),
  },
  {
    path: 'claims submit',
    summary: 'submit claims to payers, each once',
    load: () => import('./commands/claims-submit.js'),
  },
  {
    path: 'claims track',
    summary: 'join ledger, reports and payments of claims into their history and a list of work',
    load: () => import('./commands/claims-track.js'),
  },
  {
    path: 'claims validate',
    summary: 'have the clearinghouse check claims; nothing is sent to payers',
    load: () => import('./commands/claims-validate.js'),
  },
  {
    path: 'completion',
    summary: 'print the completion script of a shell: bash, zsh or fish',
    load: () => import('./commands/completion.js'),
  },
  {
    path: 'configure',
    summary: 'create, list or remove profiles: environment, application, secrets',
    load: () => import('./commands/configure.js'),
  },
  {
    path: 'curl',
    summary: 'print the cURL command of a call, with the token left out',
    load: () => import('./commands/curl.js'),
  },
  {
    path: 'doctor',
    summary: 'find out what is wrong with the setup, with a fix for each finding',
    load: () => import('./commands/doctor.js'),
  },
  {
    path: 'eligibility batch',
    summary: 'ask payers about many people: CSV or NDJSON in and out, resumable',
    load: () => import('./commands/eligibility-batch.js'),
  },
  {
    path: 'eligibility check',
    summary: "ask a payer about one person's coverage",
    load: () => import('./commands/eligibility-check.js'),
  },
  {
    path: 'grants import',
    summary: 'store tokens from elsewhere',
    load: () => import('./commands/grants-import.js'),
  },
  {
    path: 'grants list',
    summary: 'list the grants of the profile',
    load: () => import('./commands/grants-list.js'),
  },
  {
    path: 'grants revoke',
    summary: 'end the consent of a member',
    load: () => import('./commands/grants-revoke.js'),
  },
  {
    path: 'grants show',
    summary: 'show one grant: consent, scopes, demographics',
    load: () => import('./commands/grants-show.js'),
  },
  {
    path: 'ledger list',
    summary: 'list submissions and their states',
    load: () => import('./commands/ledger-list.js'),
  },
  {
    path: 'ledger reconcile',
    summary: 'ask payers about claims whose response was lost',
    load: () => import('./commands/ledger-reconcile.js'),
  },
  {
    path: 'ledger settle',
    summary: 'record what became of a submission',
    load: () => import('./commands/ledger-settle.js'),
  },
  {
    path: 'ledger show',
    summary: 'show one submission',
    load: () => import('./commands/ledger-show.js'),
  },
  {
    path: 'login',
    summary: 'ask a Medicare member for consent in the browser, and store the grant',
    load: () => import('./commands/login.js'),
  },
  {
    path: 'logout',
    summary: 'end the tokens of a grant and remove it from this machine',
    load: () => import('./commands/logout.js'),
  },
  {
    path: 'mcp',
    summary: 'serve read-only tools to an MCP host over stdio',
    load: () => import('./commands/mcp.js'),
  },
  {
    path: 'member card',
    summary: 'show the digital insurance card (v3)',
    load: () => import('./commands/member-card.js'),
  },
  {
    path: 'member claims',
    summary: 'list claims, or print them as NDJSON',
    load: () => import('./commands/member-claims.js'),
  },
  {
    path: 'member coverage',
    summary: 'list the parts of Medicare and whether they are in force',
    load: () => import('./commands/member-coverage.js'),
  },
  {
    path: 'member export',
    summary: 'export the record into a folder, incrementally',
    load: () => import('./commands/member-export.js'),
  },
  {
    path: 'member patient',
    summary: 'show the own record of the member',
    load: () => import('./commands/member-patient.js'),
  },
  {
    path: 'payers search',
    summary: 'search the directory of payers',
    load: () => import('./commands/payers-search.js'),
  },
  {
    path: 'remittance read',
    summary: 'read an 835 as a table, CSV or JSON, with the proof of its balance',
    load: () => import('./commands/remittance-read.js'),
  },
  {
    path: 'reports download',
    summary: 'download reports',
    load: () => import('./commands/reports-download.js'),
  },
  {
    path: 'reports follow',
    summary: 'print and store new reports as they appear',
    load: () => import('./commands/reports-follow.js'),
  },
  {
    path: 'reports list',
    summary: 'list the reports of the mailbox',
    load: () => import('./commands/reports-list.js'),
  },
  {
    path: 'sandbox',
    summary: 'run a local server that behaves like the Blue Button and Optum sandboxes',
    passThrough: true,
    load: () => import('./commands/sandbox.js'),
  },
  {
    path: 'sandbox trigger',
    summary: 'cause an event in a running sandbox: new claims, an outage, a callback',
    load: () => import('./commands/sandbox-trigger.js'),
  },
  {
    path: 'whoami',
    summary: 'show the profile, environment and applications that commands use',
    load: () => import('./commands/whoami.js'),
  },
  {
    path: 'x12 read',
    summary: 'print X12 of any kind as a tree',
    load: () => import('./commands/x12-read.js'),
  },
  {
    path: 'x12 validate',
    summary: 'validate envelopes, counts and control numbers of X12',
    load: () => import('./commands/x12-validate.js'),
  },
];
