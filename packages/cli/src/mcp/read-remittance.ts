import { createHash, type Hash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ConfigurationError, describeRemarkCode, inputError } from '@payerkit/core';
import type { RemittanceClaim } from '@payerkit/optum';
import { type StreamedPayment, streamX12Remittances } from '@payerkit/optum/x12';
import { z } from 'zod';
import { type Tool, type ToolSources, tool } from './tool.js';

const MOST_BYTES = 200 * 1024 * 1024;

/** Creates the tool that reads an 835 file of the folder that the user named. */
export function readRemittanceFile(): Tool {
  return tool({
    name: 'read_835_file',
    title: 'Read an 835 file',
    description:
      'Reads a remittance (X12 835) from the folder that the user allowed: the payments, whether each adds up, and its claims with the reasons of what was not paid. No names. claims "unpaid" returns only those that were not paid in full or do not add up; offset continues.',
    isRemote: false,
    input: z.strictObject({
      file: z.string().min(1).max(400).describe('Path below the folder, such as june/payments.835'),
      claims: z.enum(['all', 'unpaid']).default('unpaid'),
      limit: z.int().min(0).max(100).default(25).describe('Number of claims'),
      offset: z.int().min(0).default(0).describe('Number of claims to skip'),
    }),
    async run({ file, claims: wanted, limit, offset }, { sources, signal }) {
      const path = await allowedPath(sources, file);
      const handle = await open(path, 'r').catch(() => undefined);
      if (handle === undefined) throw unreadable();
      const digest = createHash('sha256');
      const payments: object[] = [];
      const claims: object[] = [];
      let [matching, total] = [0, 0];
      try {
        const { size } = await handle.stat();
        if (size > MOST_BYTES)
          throw invalidFile('is larger than 200 MB; use "payerkit remittance read"', 'file_too_large');
        const stream = handle.createReadStream({ autoClose: false });
        for await (const found of streamX12Remittances(digested(stream, digest))) {
          signal.throwIfAborted();
          if (found.kind === 'payment') {
            payments.push(describePayment(found));
            continue;
          }
          total += 1;
          if (wanted === 'unpaid' && !isUnpaid(found.claim, found.issues.length)) continue;
          matching += 1;
          if (matching > offset && claims.length < limit)
            claims.push(describeClaim(found.claim, found.payment.paymentNumber, found.issues.length === 0));
        }
      } finally {
        await handle.close();
      }
      await disclose(sources, digest.digest('hex'), total);
      const nextOffset = offset + claims.length;
      return {
        payments,
        claimCount: total,
        matchingClaims: matching,
        claims,
        nextOffset: nextOffset < matching && claims.length > 0 ? nextOffset : undefined,
      };
    },
  });
}

/** Passes a stream on and adds its bytes to a digest. */
async function* digested(
  stream: AsyncIterable<Buffer>,
  digest: Hash,
): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of stream) {
    digest.update(chunk);
    yield chunk;
  }
}

/** Returns the real path of a file below the folder; a link that leads out of it is rejected. */
async function allowedPath({ folder }: ToolSources, file: string): Promise<string> {
  if (folder === undefined)
    throw new ConfigurationError({
      code: 'no_folder',
      message: 'Files are not read: start the server with --files FOLDER to allow one folder.',
    });
  if (isAbsolute(file) || file.split(/[\\/]/).includes('..'))
    throw invalidFile('must be a path below the folder, without ".."', 'outside_folder');
  const root = await realpath(folder).catch(() => undefined);
  const path = await realpath(join(folder, file)).catch(() => undefined);
  if (root === undefined || path === undefined) throw unreadable();
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw invalidFile(
      'must be a path below the folder; links that lead out of it are not followed',
      'outside_folder',
    );
  return path;
}

/** Writes the read to the disclosure log before anything is returned. */
async function disclose(sources: ToolSources, digest: string, count: number): Promise<void> {
  const { disclosureLog, requestedBy: recipient, purpose } = sources;
  const what = { provider: 'file', operation: 'read_835_file', resourceType: '835', count, scopes: [] };
  // A file has the data of many people; its content identifies it.
  const person = `835:sha256:${digest}`;
  try {
    await disclosureLog.append({ atMs: sources.now(), person, recipient, purpose, what });
  } catch (error) {
    throw new ConfigurationError({
      code: 'disclosure_log_failed',
      message:
        'The disclosure could not be stored, so the data was not returned. Check the storage of the disclosure log.',
      cause: error,
    });
  }
}

function isUnpaid(
  { outcome, billedAmount, paidAmount, adjustments, lines }: RemittanceClaim,
  issues: number,
) {
  const reasons = [...adjustments, ...lines.flatMap((line) => line.adjustments)];
  return (
    issues > 0 ||
    outcome === 'denied' ||
    outcome === 'reversed' ||
    outcome === 'unknown' ||
    // A contractual write-off alone (CARC 45) is a claim that was paid as agreed.
    (billedAmount !== paidAmount && reasons.some(({ reasonCode }) => reasonCode !== '45'))
  );
}

function describePayment({ payment, claimCount, issues: faults }: StreamedPayment) {
  const { paymentNumber, paidAmount, paymentDate, paymentMethodCode, payerName, isBalanced, issues } =
    payment;
  return {
    paymentNumber,
    paidAmount,
    paymentDate,
    paymentMethodCode,
    payerName,
    claimCount,
    isBalanced,
    issues: [...issues, ...faults].map(({ code, path, text }) => ({ code, path, text })),
    providerAdjustments: payment.providerAdjustments.map(({ reasonCode, amount }) => ({
      reasonCode,
      amount,
    })),
  };
}

function describeClaim(claim: RemittanceClaim, paymentNumber: string | undefined, isBalanced: boolean) {
  const { patientControlNumber, payerClaimNumber, outcome, billedAmount, paidAmount } = claim;
  const adjustments = [...claim.adjustments, ...claim.lines.flatMap((line) => line.adjustments)];
  const remarks = new Set([...claim.remarkCodes, ...claim.lines.flatMap(({ remarkCodes }) => remarkCodes)]);
  return {
    paymentNumber,
    patientControlNumber,
    payerClaimNumber,
    outcome,
    billedAmount,
    paidAmount,
    patientResponsibilityAmount: claim.patientResponsibilityAmount,
    isBalanced,
    adjustments: adjustments.map(({ groupCode, reasonCode, text, amount }) => ({
      code: groupCode === undefined ? reasonCode : `${groupCode}-${reasonCode}`,
      text,
      amount,
    })),
    remarks: [...remarks].map((code) => ({ code, text: describeRemarkCode(code) })),
  };
}

function invalidFile(text: string, code: string) {
  return inputError([{ path: 'file', text, code }], { operation: 'read_835_file', code });
}

function unreadable() {
  return invalidFile('cannot be read; check the path below the folder', 'file_unreadable');
}
