import type { OptumClient } from '@payerkit/optum';
import type { ReportFolder, StoredReport } from './report-folder.js';

/** Forms of a report. */
export type ReportForm = 'text' | 'json';

/** Parts of the client that reports need. */
export type ReportsClient = Pick<OptumClient, 'reports'>;

/**
 * Fetches the content of a report: as the vendor sent it, or converted to JSON in the vendor's wire format.
 *
 * @param client - of Optum
 * @param name - in the mailbox
 * @param form - text or JSON; only 277s and 835s have JSON
 * @param signal - ends the wait for a large report
 */
export async function fetchReport(
  { reports }: ReportsClient,
  name: string,
  form: ReportForm,
  signal: AbortSignal,
): Promise<string> {
  if (form === 'text') return reports.retrieve(name, { signal });
  const { body } = await reports.toJson(name, { signal });
  return `${JSON.stringify(body)}\n`;
}

/**
 * Fetches a report and stores it, then deletes it from the mailbox if that is wanted: never before it is stored.
 *
 * @param client - of Optum
 * @param folder - of stored reports
 * @param name - in the mailbox
 * @param options - form, deletion, signal
 */
export async function downloadReport(
  client: ReportsClient,
  folder: ReportFolder,
  name: string,
  {
    form,
    isDeleted,
    signal,
  }: { readonly form: ReportForm; readonly isDeleted: boolean; readonly signal: AbortSignal },
): Promise<StoredReport> {
  const content = await fetchReport(client, name, form, signal);
  const stored = await folder.store(name, content, form === 'json' ? '.json' : '');
  if (isDeleted) await client.reports.delete(name, { signal });
  return stored;
}
