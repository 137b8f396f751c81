import type { FormPart } from './call-request.js';
import type { CapturedRequest } from './capture.js';

/** Variable that holds the token in the printed command. */
export const TOKEN_VARIABLE = 'OPTUM_TOKEN';

/**
 * Returns a request as a cURL command for a POSIX shell. The access token is a variable of the shell.
 *
 * @param request - as it would be sent
 * @param form - parts of a form, in place of its encoded body
 */
export function curlText(
  { method, url, headers, body }: CapturedRequest,
  form: readonly FormPart[] | undefined,
): string {
  const isForm = form !== undefined;
  const hasBody = body.length > 0;
  const arguments_ = [
    ...(method === (hasBody ? 'POST' : 'GET') ? [] : [`--request ${method}`]),
    quoted(url),
    ...headers.flatMap(([name, value]) => {
      if (name === 'authorization') return [`--header "authorization: Bearer $${TOKEN_VARIABLE}"`];
      // cURL chooses the boundary itself.
      if (name === 'content-type' && isForm) return [];
      return [`--header ${quoted(`${name}: ${value}`)}`];
    }),
    ...(isForm ? form.map(formArgument) : hasBody ? [`--data-raw ${quoted(body.toString('utf8'))}`] : []),
  ];
  return ['curl', ...arguments_].join(' \\\n  ');
}

function formArgument({ name, file, value = '' }: FormPart): string {
  return file === undefined
    ? `--form-string ${quoted(`${name}=${value}`)}`
    : `--form ${quoted(`${name}=@"${file.replaceAll(/["\\]/g, '\\$&')}"`)}`;
}

/** Quotes text so that a POSIX shell takes it literally. */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
