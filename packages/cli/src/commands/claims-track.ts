import { join } from 'node:path';
import type { Command } from 'commander';
import { readClaimInput, TYPE_OPTION, type TypeOptions } from '../claims/claim-command.js';
import {
  type EventRow,
  eventRow,
  reportsOnce,
  shortId,
  trackClaims,
  type WorkRow,
  workItem,
  workRow,
} from '../claims/track.js';
import { readTrackState, writeTrackState } from '../claims/track-state.js';
import type { CommandContext } from '../context.js';
import { repeated, wholeNumber } from '../option-values.js';
import { SILENT_PROGRESS } from '../progress.js';
import type { Runner } from '../runner.js';
import type { Column } from '../table.js';

interface TrackOptions extends TypeOptions {
  readonly state?: string | undefined;
  readonly follow?: boolean | undefined;
  readonly pollSeconds: number;
  readonly done?: readonly string[] | undefined;
}

const DEFAULT_POLL_SECONDS = 60;
const SECOND_MS = 1000;

/** Joins ledger, reports and payments of claims. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[files...]', 'claims that were submitted, to be tracked from now on: 837s or JSON')
    .option(
      '--state <file>',
      "file of the tracker's state (default: tracking.json in the folder of the profile)",
    )
    .option('--follow', 'wait for new reports until Ctrl-C')
    .option(
      '--poll-seconds <number>',
      'wait between two looks at the mailbox',
      wholeNumber('--poll-seconds', 1, 86_400),
      DEFAULT_POLL_SECONDS,
    )
    .option('--done <id>', 'remove an entry from the list of work; repeatable', repeated)
    .option(...TYPE_OPTION)
    .addHelpText(
      'after',
      `
Prints what has happened to the claims since the last time, and the list of work for a person. The state has control numbers,
amounts and dates of service. --json prints one document; with --follow, a line per event.`,
    )
    .action(
      run(async (context, files: readonly string[], options: TrackOptions) => track(context, files, options)),
    );
}

async function track(
  context: CommandContext,
  files: readonly string[],
  options: TrackOptions,
): Promise<void> {
  const { output, signal } = context;
  const path = options.state ?? join((await context.profile()).folder, 'tracking.json');
  const state = await readTrackState(path);
  const items = [];
  for (const file of files) items.push(...(await readClaimInput(context, file, options)));
  const optum = await context.optum();
  const isFollowing = options.follow === true;
  const tracker = optum.claims.track({
    ...(state === undefined ? {} : { state }),
    ...(isFollowing ? {} : { reports: reportsOnce(optum.reports) }),
  });
  const events: EventRow[] = [];
  const happened = async (news: EventRow) => {
    events.push(news);
    if (isFollowing) await output.row(news, () => eventText(news));
  };
  for (const news of await trackClaims(tracker, items)) await happened(eventRow(news));
  for (const news of await tracker.sync()) await happened(eventRow(news));
  await writeTrackState(path, tracker.state);
  if (isFollowing) output.note('Waiting for reports. Ctrl-C ends.');
  const progress = isFollowing ? SILENT_PROGRESS : await output.progress({ unit: 'events' });
  try {
    for await (const news of tracker.follow({ pollMs: options.pollSeconds * SECOND_MS, signal })) {
      progress.add();
      await happened(eventRow(news));
      await writeTrackState(path, tracker.state);
    }
  } finally {
    progress.stop();
    await writeTrackState(path, tracker.state);
  }
  const listWork = async () => (await tracker.needsPerson()).map(workRow);
  const all = await listWork();
  const done = (options.done ?? []).map((typed) => workItem(all, typed));
  for (const { id } of done) tracker.done(id);
  await writeTrackState(path, tracker.state);
  const work = await listWork();
  const states = Object.fromEntries(
    [...new Set(tracker.claims.map((claim) => claim.state))].map((one) => [
      one,
      tracker.claims.filter((claim) => claim.state === one).length,
    ]),
  );
  await output.document({ claims: tracker.claims.length, states, events, work }, () =>
    trackText(context, { states, events, work }),
  );
}

const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { title: 'control number', value: ({ patientControlNumber }) => patientControlNumber ?? 'unmatched' },
  { title: 'state', value: ({ state }) => state },
  { title: 'source', value: ({ source }) => source },
  { title: 'date', value: ({ date }) => date },
  { title: 'codes', value: ({ codes }) => codes.join(' ') },
  { title: 'paid', value: ({ paidAmount }) => paidAmount, align: 'right' },
  { title: 'report', value: ({ report }) => report },
];

const WORK_COLUMNS: readonly Column<WorkRow>[] = [
  { title: 'work', value: ({ reason }) => reason },
  { title: 'control number', value: ({ patientControlNumber }) => patientControlNumber },
  { title: 'since', value: ({ since }) => since },
  { title: 'next step', value: ({ nextStep }) => nextStep },
  { title: 'id', value: ({ id }) => shortId(id) },
];

interface Tracked {
  readonly states: Readonly<Record<string, number>>;
  readonly events: readonly EventRow[];
  readonly work: readonly WorkRow[];
}

async function trackText({ output }: CommandContext, { states, events, work }: Tracked): Promise<string> {
  const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  return [
    counts.length === 0
      ? 'No claims are tracked. Name the files that you submitted.'
      : `Claims: ${counts.join(', ')}.`,
    events.length === 0 ? 'Nothing new.' : output.table(EVENT_COLUMNS, events),
    ...(work.length === 0 ? ['No work for a person.'] : [output.table(WORK_COLUMNS, work)]),
  ].join('\n');
}

function eventText({
  patientControlNumber = 'unmatched',
  state,
  source,
  date = '',
  paidAmount,
  report = '',
}: EventRow): string {
  const paid = paidAmount === undefined ? '' : `, paid ${paidAmount}`;
  return `${patientControlNumber}: ${state} (${[source, date, report].filter((part) => part !== '').join(', ')})${paid}`;
}
