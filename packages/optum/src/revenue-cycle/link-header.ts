/**
 * Returns the `offset` of the link whose relation is `next`, from a `link` header (RFC 8288). The link itself is never
 * followed. Takes linear time, whatever the server sends.
 *
 * @param header - of a response
 * @returns undefined when there is no such link, or its offset is not a plain token
 */
export function nextOffset(header: string | undefined = ''): string | undefined {
  for (let open = header.indexOf('<'); open !== -1; ) {
    const close = header.indexOf('>', open);
    if (close === -1) return undefined;
    const after = header.indexOf('<', close);
    const parameters = header.slice(close + 1, after === -1 ? undefined : after);
    if (parameters.split(/[;,]/).some(isNext)) return offsetOf(header.slice(open + 1, close));
    open = after;
  }
  return undefined;
}

function isNext(parameter: string): boolean {
  return /^rel="?next"?$/i.test(parameter.trim());
}

function offsetOf(url: string): string | undefined {
  return /[?&]offset=([\w-]{1,64})(?:[&#]|$)/.exec(url)?.[1];
}
