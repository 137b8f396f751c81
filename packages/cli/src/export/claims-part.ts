import { type FileHandle, open } from 'node:fs/promises';
import type { ClaimsWatermark } from '@payerkit/blue-button';
import { writeFileAtomically } from '../atomic-file.js';
import { onFile } from '../system-error.js';
import { type ExportFolder, type ExportSource, readJson } from './export-folder.js';

interface Saved {
  readonly source: ExportSource;
  /** The watermark that the run began with: a part of another run is of no use. */
  readonly since: ClaimsWatermark | null;
  readonly watermark: ClaimsWatermark;
  readonly bytes: number;
  readonly count: number;
}

const PART = 'claims.part';
const PROGRESS = 'progress.json';
/** Claims after which the collection is made durable; a kill costs at most these. */
const SAVE_AFTER = 50;

/** The claims that a run has collected so far, as lines of JSON. A killed run continues after the last durable one. */
export class ClaimsPart {
  readonly #folder: ExportFolder;
  readonly #source: ExportSource;
  readonly #since: ClaimsWatermark | undefined;
  readonly #file: FileHandle;
  #bytes: number;
  #count: number;
  #unsaved = 0;

  private constructor(
    folder: ExportFolder,
    source: ExportSource,
    since: ClaimsWatermark | undefined,
    file: FileHandle,
    { bytes, count }: Pick<Saved, 'bytes' | 'count'>,
  ) {
    this.#folder = folder;
    this.#source = source;
    this.#since = since;
    this.#file = file;
    this.#bytes = bytes;
    this.#count = count;
  }

  /**
   * Opens the collection of a run, that of a killed one included.
   *
   * @param folder - of the export
   * @param source - origin
   * @param since - the watermark of the last run that ended
   * @returns the collection, and the watermark to continue from
   */
  static async open(
    folder: ExportFolder,
    source: ExportSource,
    since: ClaimsWatermark | undefined,
  ): Promise<{ readonly part: ClaimsPart; readonly watermark: ClaimsWatermark | undefined }> {
    const saved = (await readJson(folder.partial(PROGRESS))) as Saved | undefined;
    const isSame =
      saved !== undefined &&
      JSON.stringify([saved.source, saved.since]) === JSON.stringify([source, since ?? null]);
    const file = await open(folder.partial(PART), isSame ? 'r+' : 'w', 0o600);
    const kept = isSame ? saved : { bytes: 0, count: 0 };
    // What came after the last durable state may be cut off.
    await file.truncate(kept.bytes);
    return {
      part: new ClaimsPart(folder, source, since, file, kept),
      watermark: isSame ? saved.watermark : since,
    };
  }

  /** Path of the lines. */
  get path(): string {
    return this.#folder.partial(PART);
  }

  /** Number of bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Number of claims. */
  get count(): number {
    return this.#count;
  }

  /**
   * Adds a claim.
   *
   * @param claim - the resource
   * @param watermark - returns the progress after it; only called when the collection becomes durable
   */
  async add(claim: object, watermark: () => ClaimsWatermark): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(claim)}\n`);
    await onFile(this.path, this.#file.write(line, 0, line.length, this.#bytes));
    this.#bytes += line.length;
    this.#count += 1;
    this.#unsaved += 1;
    if (this.#unsaved >= SAVE_AFTER) await this.save(watermark());
  }

  /** Makes the collection durable, and then the progress that names it. */
  async save(watermark: ClaimsWatermark): Promise<void> {
    await onFile(this.path, this.#file.sync());
    const saved: Saved = {
      source: this.#source,
      since: this.#since ?? null,
      watermark,
      bytes: this.#bytes,
      count: this.#count,
    };
    await writeFileAtomically(this.#folder.partial(PROGRESS), JSON.stringify(saved));
    this.#unsaved = 0;
  }

  /** Empties the collection, when its position is no longer valid. */
  async restart(): Promise<void> {
    await this.#file.truncate(0);
    [this.#bytes, this.#count, this.#unsaved] = [0, 0, 0];
  }

  /** Closes the file. */
  async close(): Promise<void> {
    await this.#file.close();
  }
}
