import { createHash } from 'node:crypto';
import { access, open } from 'node:fs/promises';
import type { BlueButtonMember, ClaimsWatermark, Version } from '@payerkit/blue-button';
import { toClaimSummary } from '@payerkit/core';
import { isPayerKitError } from '../payer-kit-failure.js';
import type { Progress } from '../progress.js';
import { onFile } from '../system-error.js';
import { CLAIM_COLUMNS, claimFields } from './claims-csv.js';
import { ClaimsPart } from './claims-part.js';
import {
  CLAIMS_FILE,
  type ExportFile,
  type ExportFolder,
  type ExportManifest,
  type ExportSource,
  type SkippedResource,
} from './export-folder.js';
import { fileLines } from './lines.js';

/** The parts of an export. */
export interface ExportOptions {
  /** The member. */
  readonly member: BlueButtonMember<Version>;
  /** The folder, taken. */
  readonly folder: ExportFolder;
  /** Origin. */
  readonly source: ExportSource;
  /** Ends the run; it can be continued. */
  readonly signal: AbortSignal;
  /** Progress over claims. */
  readonly progress: Progress;
  /** Reports what a person should know. */
  readonly note: (text: string) => void;
}

type Claim = Parameters<typeof toClaimSummary>[0];

const CSV_FILE = 'claims.csv';

/**
 * Exports a member's record: one NDJSON file per resource type, in the format of the version, and a CSV of claims. The first run
 * loads everything, later runs what has changed since. Retry class of each request: safe.
 *
 * @param options - member, folder, signal
 * @returns the manifest, when all files are in place
 * @throws what the client throws; the next run continues after the last durable claim
 */
export async function exportMember(options: ExportOptions): Promise<ExportManifest> {
  const { folder, source } = options;
  const before = await folder.read(source);
  const { part, watermark } = await collectClaims(options, before?.watermark);
  try {
    const { skipped, files } = await writeResources(options);
    const claims = await writeClaims(folder, part, before !== undefined);
    const manifest: ExportManifest = {
      format: 1,
      source,
      exportedAt: new Date().toISOString(),
      claims: { added: claims.added, updated: claims.updated },
      files: [...files, ...claims.files],
      skipped,
    };
    await folder.commit(manifest, watermark, before?.manifest);
    return manifest;
  } finally {
    await part.close();
  }
}

async function collectClaims(
  { member, folder, source, signal, progress, note }: ExportOptions,
  since: ClaimsWatermark | undefined,
): Promise<{ readonly part: ClaimsPart; readonly watermark: ClaimsWatermark }> {
  const opened = await ClaimsPart.open(folder, source, since);
  const { part } = opened;
  let from = opened.watermark;
  if (part.count > 0) note(`Continuing an export that ended early, after ${part.count} claims.`);
  progress.add(part.count);
  for (;;) {
    const changes = member.explanationOfBenefit.changes({ since: from }, { signal });
    try {
      for await (const claim of changes) {
        await part.add(claim, () => changes.watermark);
        progress.add();
      }
      await part.save(changes.watermark);
      return { part, watermark: changes.watermark };
    } catch (error) {
      if (from === since || !isStalePlace(error)) {
        await part.save(changes.watermark).catch(() => undefined);
        await part.close();
        throw error;
      }
      note('The place at which the export ended early is gone; starting again.');
      await part.restart();
      from = since;
    }
  }
}

/** The place in the list is gone: the list has changed, or the application has. */
function isStalePlace(error: unknown): boolean {
  return isPayerKitError(error) && (error.kind === 'list_changed' || error.code === 'bad_cursor');
}

/** Writes Patient and Coverage, as far as the member shares them. */
async function writeResources({ member, folder, signal }: ExportOptions) {
  const files: ExportFile[] = [];
  const skipped: SkippedResource[] = [];
  const resources = {
    Patient: async function* () {
      yield await member.native.patient.retrieve({ signal });
    },
    Coverage: () => member.native.coverage.list(undefined, { signal }),
  };
  for (const [resourceType, read] of Object.entries(resources)) {
    const name = `${resourceType}.ndjson`;
    try {
      files.push(
        await writeFile(folder, name, async (write) => {
          for await (const resource of read() as AsyncIterable<object>)
            await write(`${JSON.stringify(resource)}\n`);
        }),
      );
    } catch (error) {
      const isWithheld =
        isPayerKitError(error) && ['permission', 'demographics_not_shared'].includes(error.kind);
      if (!isWithheld) throw error;
      skipped.push({ resourceType, reason: 'the member does not share it' });
    }
  }
  return { files, skipped };
}

/** Writes all claims: those of the last run that have not changed, then those of this run. */
async function writeClaims(folder: ExportFolder, part: ClaimsPart, isIncremental: boolean) {
  const { default: Papa } = await import('papaparse');
  const csvLine = (fields: readonly string[]) => `${Papa.unparse([[...fields]])}\r\n`;
  const lastLines = new Map<string, number>();
  let index = 0;
  for await (const line of fileLines(part.path, part.bytes)) lastLines.set(idOf(line), index++);
  const old = folder.file(CLAIMS_FILE);
  let updated = 0;
  async function* all() {
    if (isIncremental && (await exists(old)))
      for await (const line of fileLines(old))
        if (lastLines.has(idOf(line))) updated += 1;
        else yield line;
    let at = 0;
    for await (const line of fileLines(part.path, part.bytes))
      if (lastLines.get(idOf(line)) === at++) yield line;
  }
  let csv: ExportFile | undefined;
  const claims = await writeFile(folder, CLAIMS_FILE, async (write) => {
    csv = await writeFile(folder, CSV_FILE, async (writeCsv) => {
      await writeCsv(csvLine(CLAIM_COLUMNS), 0);
      for await (const line of all()) {
        await write(`${line}\n`);
        await writeCsv(csvLine(claimFields(toClaimSummary(JSON.parse(line) as Claim))));
      }
    });
  });
  return { files: [claims, csv as ExportFile], updated, added: lastLines.size - updated };
}

/** Writes a file of the run, flushed to the disk, and adds up count, size and digest. */
async function writeFile(
  folder: ExportFolder,
  name: string,
  produce: (write: (text: string, count?: number) => Promise<void>) => Promise<void>,
): Promise<ExportFile> {
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  const file = await open(folder.partial(name), 'w', 0o600);
  try {
    await produce(async (text, items = 1) => {
      const data = Buffer.from(text);
      await onFile(folder.file(name), file.writeFile(data));
      hash.update(data);
      count += items;
      bytes += data.length;
    });
    await onFile(folder.file(name), file.sync());
  } finally {
    await file.close();
  }
  return { name, count, bytes, sha256: hash.digest('hex') };
}

function idOf(line: string): string {
  const { id } = JSON.parse(line) as { id?: unknown };
  return String(id);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
