import type { Issue } from '@payerkit/core';
import {
  calendarDays,
  everyField,
  nineDigits,
  npiChecks,
  preflightIssue,
  requiredFields,
  textNotNumber,
} from '../../internal/check/preflight.js';
import { listOf, objectOf } from '../../internal/wire/json.js';
import { wireText } from '../../internal/wire/text.js';

/**
 * The claim that files belong to (X12 275). `attachmentDetails.name` of each line names one of the files. Optum:
 * Attachments v1.
 */
export interface AttachmentRequest {
  /** X12 ISA13, nine digits. Made when absent. */
  readonly controlNumber?: string | undefined;
  /** Payer id. */
  readonly tradingPartnerServiceId: string;
  /** Name of the payer. */
  readonly tradingPartnerName: string;
  /** Who sends. */
  readonly submitter: Readonly<Record<string, unknown>>;
  /** Who treated, with `npi` and `address`. */
  readonly provider: Readonly<Record<string, unknown>>;
  /** Who is insured. */
  readonly subscriber: Readonly<Record<string, unknown>>;
  /** The claim, with `patientControlNumber` and `serviceLines`. */
  readonly claimInformation: Readonly<Record<string, unknown>>;
  /** Further fields are sent as they are. */
  readonly [field: string]: unknown;
}

const FILE_TYPES = /\.(jpe?g|tiff?|png|pdf)$/i;
const days = calendarDays(new Set(['dateOfBirth', 'submissionDate', 'serviceDate']));

/**
 * Finds what production would reject in files and their request.
 *
 * @param request - as it would be sent
 * @param files - to be sent with it
 * @param kind - in the sandbox its predefined values pass, even those that break the rules
 */
export function attachmentPreflight(
  request: AttachmentRequest,
  files: readonly File[],
  kind: 'sandbox' | 'production',
): Issue[] {
  return [
    ...fileIssues(files),
    ...requiredFields(request, [
      'tradingPartnerServiceId',
      'tradingPartnerName',
      'submitter',
      'provider.npi',
      'provider.address',
      'subscriber',
      'claimInformation.patientControlNumber',
    ]),
    ...lineIssues(request, new Set(files.map(({ name }) => name))),
    ...everyField(request, [nineDigits, textNotNumber, npiChecks(kind), days]),
  ];
}

function fileIssues(files: readonly File[]): Issue[] {
  if (files.length === 0) return [preflightIssue('files', 'must contain at least one file', 'Add the file.')];
  return files.flatMap(({ name }, index) =>
    FILE_TYPES.test(name)
      ? []
      : [preflightIssue(`files[${index}]`, 'must be jpg, jpeg, tif, tiff, png or pdf', 'Convert the file.')],
  );
}

function lineIssues({ claimInformation }: AttachmentRequest, names: ReadonlySet<string>): Issue[] {
  const path = 'claimInformation.serviceLines';
  const lines = listOf(claimInformation?.serviceLines as unknown[]);
  if (lines.length === 0)
    return [preflightIssue(path, 'must have at least one line', 'Add a line per file.')];
  return lines.flatMap((line, index) => {
    const details = objectOf(objectOf(line).attachmentDetails);
    const at = `${path}[${index}]`;
    const issues = requiredFields(line, ['serviceLineDateInformation.submissionDate']).map((issue) => ({
      ...issue,
      path: `${at}.${issue.path}`,
    }));
    if (!names.has(wireText(details.name) ?? ''))
      issues.push({
        ...preflightIssue(at, 'must be the name of one of the files', 'Name the file, or add it.'),
        path: `${at}.attachmentDetails.name`,
      });
    return issues;
  });
}
