const VERSION = /^v\d$/;

/** A path without the values in it: every segment with a digit, and every id of a FHIR resource, becomes `{id}`. */
export function pathTemplate(path: string): string {
  // What is no string is rejected when it is sent.
  const segments = typeof path === 'string' ? path.split('/') : [];
  return segments
    .map((segment, index) => {
      if (VERSION.test(segment) || segment === '' || segment.startsWith('$')) return segment;
      const isResourceId = segments[index - 2] === 'fhir';
      return isResourceId || !/^[A-Za-z_.-]{1,60}$/.test(segment) ? '{id}' : segment;
    })
    .join('/');
}

/** The FHIR resource type a path reads, where it names one. */
export function pathResource(path: string): string {
  return (
    /\/fhir\/([A-Z][A-Za-z]{1,60})(?:\/|$)/.exec(path)?.[1] ??
    (/\/userinfo\/?$/.test(path) ? 'UserInfo' : 'unknown')
  );
}
