/** Type of the one identifier that belongs to the inquiry and not to the claim. */
export const TRACKING_NUMBER = 'Tracking number';
