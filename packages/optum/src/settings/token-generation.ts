/**
 * Token endpoint of a product; related products can differ. `v2` and `sntl` ("sentinel") are generations of the
 * gateway's token endpoint, the others belong to another identity service.
 */
export type TokenGeneration = 'v2' | 'sntl' | 'linkhealth' | 'linkhealthPharmacy';
