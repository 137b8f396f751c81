import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { ExportFolder, type ExportManifest, type ExportSource } from '../export/export-folder.js';
import { CommandError, EXIT } from '../failure.js';
import { memberOf } from '../grants.js';
import type { GlobalOptions, Runner } from '../runner.js';
import { requireEnvironment } from '../settings.js';

interface ExportOptions extends GlobalOptions {
  readonly out: string;
}

/** Exports a member's record into a folder; run again, it adds what has changed. */
export function define(command: Command, run: Runner): void {
  command
    .argument('[member]', 'your own key for the person; may be omitted when there is one grant')
    .requiredOption(
      '--out <folder>',
      'folder of the export; a later run with the same folder adds what has changed',
    )
    .addHelpText(
      'after',
      `
Writes Patient.ndjson, Coverage.ndjson and ExplanationOfBenefit.ndjson (one resource per line), claims.csv (one claim per row),
manifest.json (counts and SHA-256) and watermark.json (where the next run continues). An export that was killed continues.`,
    )
    .action(
      run(async (context, key: string | undefined, { out }: ExportOptions) => {
        const member = await memberOf(context, key);
        const source = await sourceOf(context, member);
        const folder = new ExportFolder(out);
        const release = await folder.take();
        try {
          const { exportMember } = await import('../export/export-member.js');
          const progress = await context.output.progress({
            unit: 'claims',
            total: await totalOf(context, member, folder),
          });
          const note = (text: string) => context.output.note(text);
          const { signal } = context;
          const manifest = await exportMember({ member, folder, source, signal, progress, note }).finally(
            () => progress.stop(),
          );
          await context.output.confirm(manifest, () => asText(manifest, out));
        } finally {
          await release();
        }
      }),
    );
}

async function sourceOf(
  context: CommandContext,
  member: Awaited<ReturnType<typeof memberOf>>,
): Promise<ExportSource> {
  const profile = await context.profile();
  const { baseUrl = null, version = 'v2' } = profile.blueButton;
  if (version === 'v1')
    throw new CommandError(
      'An export needs version v2 or v3 of Blue Button: claims of v1 are not FHIR R4.',
      'Set the version: "payerkit configure --fhir-version v2", or BLUE_BUTTON_VERSION=v2.',
      EXIT.invalid,
      'version_not_supported',
    );
  const { patientIds } = await member.grant();
  const id = patientIds[version];
  return {
    provider: 'blue-button',
    environment: requireEnvironment(profile),
    server: baseUrl,
    version,
    member: member.key,
    patient: id === undefined ? null : createHash('sha256').update(id).digest('hex'),
  };
}

/** Number of claims, for the time left; asked for only where it is shown. */
async function totalOf(
  { output, signal }: CommandContext,
  member: Awaited<ReturnType<typeof memberOf>>,
  folder: ExportFolder,
): Promise<number | undefined> {
  // How many have changed since the last run is not known before they are read.
  if (!output.showsProgress || (await folder.hasManifest())) return undefined;
  return (await member.explanationOfBenefit.list({ count: 1 }, { signal })).total;
}

function asText({ claims, files, skipped }: ExportManifest, out: string): string {
  return [
    `Exported to ${out}: ${claims.added} new and ${claims.updated} changed claims.`,
    ...files.map(
      ({ name, count, bytes }) => `  ${name.padEnd(28)}${String(count).padStart(7)}  ${sizeText(bytes)}`,
    ),
    ...skipped.map(({ resourceType, reason }) => `  ${resourceType}: ${reason}`),
  ].join('\n');
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export { grantKeys as complete } from '../grants.js';
