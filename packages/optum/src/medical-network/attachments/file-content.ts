import type { Issue } from '@payerkit/core';
import { preflightIssue } from '../../internal/check/preflight.js';

// Some valid PDFs have bytes before their header.
const HEAD_BYTES = 1024;

interface FileKind {
  /** End of the file's name. */
  readonly name: RegExp;
  /** Recognizes a file type by its first bytes, one character each. */
  readonly isIt: (head: string) => boolean;
  /** Such as `PDF`. */
  readonly kind: string;
}

function startsWith(...bytes: readonly number[]) {
  const text = String.fromCharCode(...bytes);
  return (head: string) => head.startsWith(text);
}
const LITTLE_ENDIAN = startsWith(0x49, 0x49);
const BIG_ENDIAN = startsWith(0x4d, 0x4d);
const TIFF_VERSIONS = [42, 43];

// Windows, Linux and macOS programs, and scripts: a PDF header may follow within the first bytes of any of them.
const PROGRAMS = [
  startsWith(0x4d, 0x5a),
  startsWith(0x7f, 0x45, 0x4c, 0x46),
  ...[0xce, 0xcf].map((first) => startsWith(first, 0xfa, 0xed, 0xfe)),
  startsWith(0xca, 0xfe, 0xba, 0xbe),
  startsWith(0x23, 0x21),
];
function isPdf(head: string) {
  return head.includes('%PDF-') && !PROGRAMS.some((isProgram) => isProgram(head));
}

const KINDS: readonly FileKind[] = [
  { name: /\.pdf$/i, isIt: isPdf, kind: 'PDF' },
  { name: /\.png$/i, isIt: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), kind: 'PNG' },
  { name: /\.jpe?g$/i, isIt: startsWith(0xff, 0xd8, 0xff), kind: 'JPEG' },
  {
    name: /\.tiff?$/i,
    isIt: (head) =>
      (LITTLE_ENDIAN(head) && TIFF_VERSIONS.includes(head.charCodeAt(2))) ||
      (BIG_ENDIAN(head) && TIFF_VERSIONS.includes(head.charCodeAt(3))),
    kind: 'TIFF',
  },
];

/**
 * Checks the content of files by their size and first bytes: the clearinghouse rejects content that does not match the
 * file name, and the claim then waits without its record. Names with other extensions are left to the check of names.
 *
 * @param files - to be sent
 * @see https://developer.optum.com/eligibilityandclaims/docs/rejection-of-attachment-transaction-by-change-healthcare-clearinghouse
 */
export async function fileContentIssues(files: readonly File[]): Promise<readonly Issue[]> {
  const issues = await Promise.all(
    files.map(async (file, index) => {
      const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
      return contentIssue(file.name, head, `files[${index}]`);
    }),
  );
  return issues.filter((issue) => issue !== undefined);
}

/**
 * Checks the content of one file like {@link fileContentIssues}.
 *
 * @param name - of the file
 * @param bytes - all of it, or as much as {@link HEAD_BYTES}
 * @param path - its location in the request
 */
export function contentIssue(name: string, bytes: Uint8Array, path: string): Issue | undefined {
  if (bytes.length === 0)
    return preflightIssue(path, 'must not be empty', 'Read the file again, or omit it.');
  const expected = KINDS.find((kind) => kind.name.test(name));
  if (expected === undefined) return undefined;
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  if (expected.isIt(head)) return undefined;
  return preflightIssue(
    path,
    `must be a ${expected.kind} file, as its name indicates`,
    'Convert the file, or rename it.',
  );
}
