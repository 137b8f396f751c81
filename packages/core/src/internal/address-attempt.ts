/**
 * Time each address of a host except the last may take to connect, in milliseconds. A lost first packet is resent after
 * one second, which Node's own limit of 250 ms never reaches.
 */
export const ADDRESS_ATTEMPT_MS = 1_500;
