/**
 * How long each address of a host but the last may take to connect, in milliseconds. A lost first packet is sent again after one
 * second, which Node's own 250 ms never see.
 */
export const ADDRESS_ATTEMPT_MS = 1_500;
