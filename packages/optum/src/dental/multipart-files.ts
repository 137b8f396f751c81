/** A file of a multipart response. */
export interface MultipartFile {
  /** Parameters of its Content-Disposition, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Its media type. */
  readonly contentType: string;
  /** Its bytes. */
  readonly bytes: Buffer;
}

/**
 * Splits a multipart body into its files. `Response.formData()` drops the parameters of Content-Disposition, which
 * contain the IDs.
 *
 * @param body - the whole body
 * @param contentType - of the response; without a boundary in it, the first line of the body is taken as the boundary
 * @returns undefined when the body is not multipart
 */
export function readMultipartFiles(
  body: Buffer,
  contentType: string | undefined,
): MultipartFile[] | undefined {
  const named = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  const boundary = named?.[1] ?? named?.[2] ?? firstLine(body)?.replace(/^--/, '');
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`--${boundary}`);
  const files: MultipartFile[] = [];
  let at = body.indexOf(delimiter);
  if (at === -1) return undefined;
  for (;;) {
    const start = at + delimiter.length;
    // `--` after a boundary ends the body.
    if (body.subarray(start, start + 2).toString('latin1') === '--') return files;
    const end = nextDelimiter(body, delimiter, start);
    if (end === -1) return undefined;
    files.push(readPart(body.subarray(start, end)));
    at = end;
  }
}

/** A boundary counts only at the start of a line; bytes of a file may contain its text. */
function nextDelimiter(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at !== -1; at = body.indexOf(delimiter, at + 1))
    if (body[at - 1] === 0x0a) return at;
  return -1;
}

function firstLine(body: Buffer): string | undefined {
  const line = /^--[^\r\n]{1,70}(?=\r?\n)/.exec(body.subarray(0, 80).toString('latin1'))?.[0];
  return line;
}

function readPart(part: Buffer): MultipartFile {
  const text = part.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, blank?.index ?? text.length);
  const from = blank === null ? part.length : blank.index + blank[0].length;
  const bytes = part.subarray(from, text.endsWith('\r\n') ? -2 : -1);
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  const parameters = [...disposition.matchAll(/;\s*([\w*]+)=(?:"([^"]*)"|([^;\s]+))/g)].map(
    // File names are sent as UTF-8.
    ([, name = '', quoted, plain]) =>
      [name, Buffer.from(quoted ?? plain ?? '', 'latin1').toString('utf8')] as const,
  );
  const contentType = /^content-type:\s*([^;\r\n]+)/im.exec(head)?.[1]?.trim();
  return {
    parameters: Object.fromEntries(parameters),
    contentType: contentType ?? 'application/octet-stream',
    bytes,
  };
}
