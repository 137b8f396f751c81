// A name that cannot exist: whatever leads elsewhere has another origin.
const NOWHERE = 'https://local.invalid';

/** Checks whether a text is a path of the application itself, with its query: not `//host`, `/\\host` or a URL. */
export function isLocalPath(path: string): boolean {
  return (
    /^\/(?![/\\])[\x21-\x7e]*$/.test(path) &&
    URL.canParse(path, NOWHERE) &&
    new URL(path, NOWHERE).origin === NOWHERE
  );
}
