/** An application with credentials for the Optum half. */
export interface OptumApplication {
  /** Client id. */
  readonly clientId: string;
  /** Client secret. */
  readonly clientSecret: string;
  /** Products its tokens are good for; `*` for all of them. Others are responded to `invalid_product`. */
  readonly products: readonly string[];
}

/** The applications a sandbox starts with; the first is the default. */
export const DEFAULT_APPLICATIONS: readonly OptumApplication[] = [
  { clientId: 'sandbox-optum-client', clientSecret: 'sandbox-optum-secret', products: ['*'] },
  {
    clientId: 'sandbox-eligibility-only',
    clientSecret: 'sandbox-eligibility-secret',
    products: ['MN_Product_Eligibility_v3'],
  },
];
