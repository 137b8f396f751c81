const CERTIFICATE =
  /^(?:CERT_|CRL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|ERR_TLS_CERT)|CERTIFICATE/;
const TLS = /^(?:ERR_TLS|ERR_SSL|EPROTO)/;

/** Checks whether an error code means that a certificate was not accepted, theirs or ours. */
export function isCertificateCode(code: string): boolean {
  return CERTIFICATE.test(code);
}

/** Checks whether an error code means that a TLS handshake failed, for any reason. */
export function isTlsCode(code: string): boolean {
  return TLS.test(code) || isCertificateCode(code);
}
