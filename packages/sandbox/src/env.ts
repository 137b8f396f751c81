/** What a request carries through the sandbox's handlers beside its body; the journal reads it. */
export interface SandboxEnv {
  /** Set by handlers with `c.set`, read by the journal after the answer. */
  Variables: {
    /** Synthetic user or member the request was about, such as `BBUser00000`. */
    member?: string;
    /** Path template of the route, such as `/v2/fhir/Patient/{id}`: no value of a person in it. */
    template?: string;
  };
}
