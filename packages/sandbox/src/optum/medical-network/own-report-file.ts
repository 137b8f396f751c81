import { basename } from 'node:path';
import { readText } from '../../json-file.js';
import type { OwnReport } from './own-report.js';

/**
 * Reads a report from an X12 file; the file's own name is kept if it is one of a report.
 *
 * @param path - of the file
 * @throws TypeError when it cannot be read; the report is checked when it is added
 */
export async function readReportFile(path: string): Promise<OwnReport> {
  const name = basename(path);
  const edi = await readText(path);
  return /^(R5|X3)[A-Z0-9]{6}\.[A-Z0-9]{2}$/.test(name) ? { name, edi } : { edi };
}
