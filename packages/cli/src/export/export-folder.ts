import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimsWatermark } from '@payerkit/blue-button';
import { writeFileAtomically } from '../atomic-file.js';
import { CommandError, EXIT } from '../failure.js';
import { takeLock } from '../process-lock.js';

/** Origin of an export: two of them never share a folder. */
export interface ExportSource {
  /** Always `blue-button`. */
  readonly provider: 'blue-button';
  /** `sandbox` or `production`. */
  readonly environment: string;
  /** Base URL; null for the vendor's own server. */
  readonly server: string | null;
  /** API version. */
  readonly version: string;
  /** Your own key for the person. */
  readonly member: string;
  /** Digest of the patient's FHIR ID: another person may consent under the same key. Null when the grant has no ID. */
  readonly patient: string | null;
}

/** A file of an export. */
export interface ExportFile {
  /** Name in the folder. */
  readonly name: string;
  /** Number of resources or rows, without the header of a CSV. */
  readonly count: number;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

/** A resource type that was not exported. */
export interface SkippedResource {
  /** FHIR resource type. */
  readonly resourceType: string;
  /** The reason in words. */
  readonly reason: string;
}

/** The manifest of an export: the files of the last run that ended. */
export interface ExportManifest {
  /** Version of the format. */
  readonly format: 1;
  /** Origin. */
  readonly source: ExportSource;
  /** Time of the run, ISO 8601. */
  readonly exportedAt: string;
  /** Claims of this run. */
  readonly claims: {
    /** Claims that the folder did not have before. */
    readonly added: number;
    /** Claims that replaced an earlier version. */
    readonly updated: number;
  };
  /** The files, without manifest and watermark. */
  readonly files: readonly ExportFile[];
  /** Resource types that were not exported. */
  readonly skipped: readonly SkippedResource[];
}

/** State of a folder before a run. */
export interface ExportState {
  /** The last manifest. */
  readonly manifest: ExportManifest;
  /** Place from which the next run continues. */
  readonly watermark: ClaimsWatermark;
}

/** Name of the file of claims. */
export const CLAIMS_FILE = 'ExplanationOfBenefit.ndjson';
const MANIFEST = 'manifest.json';
const WATERMARK = 'watermark.json';
const LOCK = '.lock';
const PARTIAL = '.partial';
const COMMIT = 'commit.json';

interface Commit {
  readonly rename: readonly string[];
  readonly remove: readonly string[];
}

/**
 * The folder of an export. A run collects everything below `.partial`; when all of it is on the disk, one file is written that says
 * so, and only then the files move. Whatever kills the process, the next run either continues the collection or finishes the
 * moves.
 */
export class ExportFolder {
  readonly #path: string;

  /** @param path - the folder; created when it is missing */
  constructor(path: string) {
    this.#path = path;
  }

  /** Returns the path of a file of the last run. */
  file(name: string): string {
    return join(this.#path, name);
  }

  /** Returns the path of a file of the current run. */
  partial(name: string): string {
    return join(this.#path, PARTIAL, name);
  }

  /**
   * Takes the folder for this process, and finishes what a killed one had begun to move.
   *
   * @returns releases the folder
   * @throws {@link CommandError} when another export is running
   */
  async take(): Promise<() => Promise<void>> {
    await mkdir(join(this.#path, PARTIAL), { recursive: true, mode: 0o700 });
    const lock = this.file(LOCK);
    const release = await takeLock(lock);
    if (release === undefined) throw alreadyRunning(lock);
    await this.#finishMoves();
    await mkdir(join(this.#path, PARTIAL), { recursive: true, mode: 0o700 });
    return release;
  }

  /** Returns true when a run has ended here. */
  async hasManifest(): Promise<boolean> {
    return (await readJson(this.file(MANIFEST))) !== undefined;
  }

  /**
   * Reads the state of the last run.
   *
   * @param source - origin of this run
   * @returns undefined for a new folder
   * @throws {@link CommandError} for a folder of another origin, and for files that were changed since
   */
  async read(source: ExportSource): Promise<ExportState | undefined> {
    const [manifest, mark] = await Promise.all([
      readJson(this.file(MANIFEST)),
      readJson(this.file(WATERMARK)),
    ]);
    if (manifest === undefined && mark === undefined) return undefined;
    const state = {
      manifest: manifest as ExportManifest,
      watermark: (mark as { watermark: ClaimsWatermark } | undefined)?.watermark,
    };
    if (state.manifest?.format !== 1 || state.watermark === undefined)
      throw this.#changed('manifest.json or watermark.json');
    if (JSON.stringify(state.manifest.source) !== JSON.stringify(source))
      throw new CommandError(
        `${this.#path} holds the export of another member, application or server.`,
        'Choose another folder for --out.',
        EXIT.invalid,
        'foreign_export',
      );
    const claims = state.manifest.files.find(({ name }) => name === CLAIMS_FILE);
    if (claims !== undefined && (await digestOf(this.file(CLAIMS_FILE))) !== claims.sha256)
      throw this.#changed(CLAIMS_FILE);
    return { manifest: state.manifest, watermark: state.watermark };
  }

  /**
   * Moves the files of this run into place.
   *
   * @param manifest - of this run; its files are below `.partial`
   * @param watermark - where the next run continues
   * @param before - the manifest of the last run
   */
  async commit(
    manifest: ExportManifest,
    watermark: ClaimsWatermark,
    before: ExportManifest | undefined,
  ): Promise<void> {
    await writeFileAtomically(this.partial(MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await writeFileAtomically(this.partial(WATERMARK), `${JSON.stringify({ format: 1, watermark })}\n`);
    const names = manifest.files.map(({ name }) => name);
    const old = before?.files.map(({ name }) => name).filter((name) => !names.includes(name)) ?? [];
    const commit: Commit = { rename: [...names, WATERMARK, MANIFEST], remove: old };
    await writeFileAtomically(this.partial(COMMIT), JSON.stringify(commit));
    await this.#finishMoves();
  }

  async #finishMoves(): Promise<void> {
    const commit = (await readJson(this.partial(COMMIT))) as Commit | undefined;
    if (commit === undefined) return;
    for (const name of commit.remove) await rm(this.file(name), { force: true });
    for (const name of commit.rename)
      await rename(this.partial(name), this.file(name)).catch((error: NodeJS.ErrnoException) => {
        // It has moved already.
        if (error.code !== 'ENOENT') throw error;
      });
    await rm(join(this.#path, PARTIAL), { recursive: true, force: true });
  }

  #changed(name: string): CommandError {
    return new CommandError(
      `${name} in ${this.#path} is missing or was changed since the export. Nothing was changed.`,
      'Restore it, or export everything again into another folder.',
      EXIT.failed,
      'export_changed',
    );
  }
}

/**
 * Returns the SHA-256 of a file, hexadecimal.
 *
 * @returns undefined when there is no such file
 */
async function digestOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  const hash = createHash('sha256');
  const file = await open(path);
  for await (const chunk of file.createReadStream()) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Reads a file of JSON.
 *
 * @returns undefined when there is no such file, or it is cut off
 */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || name === 'SyntaxError') return undefined;
    throw error;
  }
}

function alreadyRunning(lock: string): CommandError {
  return new CommandError(
    'Another export writes to this folder.',
    `Wait until it has ended. If none is running, remove ${lock}.`,
    EXIT.failed,
    'export_running',
  );
}
