/**
 * How a product's access tokens are asked for; neighbouring products differ. `v2` and `sntl` ("sentinel") are generations of
 * the gateway's token endpoint, the others are of another identity service.
 */
export type TokenGeneration = 'v2' | 'sntl' | 'linkhealth' | 'linkhealthPharmacy';
