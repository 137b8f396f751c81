/** Result of one check. */
export interface Finding {
  /** Subject of the check, such as `node` or `optum credentials`. */
  readonly check: string;
  /** `ok`; `warning`: works, but look at it; `problem`: something does not work; `skipped`: could not be checked. */
  readonly status: 'ok' | 'warning' | 'problem' | 'skipped';
  /** Description of the finding, in one sentence. */
  readonly detail: string;
  /** Next step, for a warning and a problem. */
  readonly fix?: string | undefined;
}

/** Returns a finding without anything to do. */
export function ok(check: string, detail: string): Finding {
  return { check, status: 'ok', detail };
}

/** Returns a finding that something does not work. */
export function problem(check: string, detail: string, fix: string): Finding {
  return { check, status: 'problem', detail, fix };
}

/** Returns a finding to look at. */
export function warning(check: string, detail: string, fix: string): Finding {
  return { check, status: 'warning', detail, fix };
}

/** Returns a finding that could not be made. */
export function skipped(check: string, detail: string): Finding {
  return { check, status: 'skipped', detail };
}
