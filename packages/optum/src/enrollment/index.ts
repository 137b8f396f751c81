export type { Enrollment } from './enrollment.js';
export type {
  EraAssociation,
  EraEnrollmentOutcome,
  EraEnrollmentQuery,
  EraEnrollmentReceipt,
  EraEnrollmentRecord,
  EraEnrollmentResult,
  EraEnrollmentSubmission,
} from './era-enrollment.js';
export type {
  EnrolledProvider,
  EnrollmentDecision,
  EnrollmentDecisionReceipt,
  EnrollmentState,
  EnrollmentStatusQuery,
  PayerEnrollmentEntry,
  PayerEnrollmentQuery,
} from './payer-enrollment.js';
