/** Running totals since the start or the last reset. */
export interface SandboxCounters {
  /** Requests received, at either vendor. */
  readonly requests: number;
  /** Requests to token endpoints, with any response. */
  readonly tokenRequests: {
    /** On the Blue Button side. */
    readonly blueButton: number;
    /** On the Optum side, all three endpoints. */
    readonly optum: number;
  };
  /** Claims, attachments, authorizations and similar requests that are not safe to send twice. */
  readonly submissions: {
    /** Requests that reached the sandbox, including those reset before they were handled. */
    readonly received: number;
    /** Requests that took effect. */
    readonly processed: number;
  };
  /** Bytes over the sockets, heads included. */
  readonly bytes: {
    /** From clients. */
    readonly received: number;
    /** To clients. */
    readonly sent: number;
  };
  /** Connections accepted. */
  readonly connections: number;
}

/** Maintains {@link SandboxCounters}. */
export class Counters {
  requests = 0;
  blueButtonTokens = 0;
  optumTokens = 0;
  submissionsReceived = 0;
  submissionsProcessed = 0;
  bytesReceived = 0;
  bytesSent = 0;
  connections = 0;

  snapshot(): SandboxCounters {
    return {
      requests: this.requests,
      tokenRequests: { blueButton: this.blueButtonTokens, optum: this.optumTokens },
      submissions: { received: this.submissionsReceived, processed: this.submissionsProcessed },
      bytes: { received: this.bytesReceived, sent: this.bytesSent },
      connections: this.connections,
    };
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}
