export type { RemittanceHead } from './medical-network/reports/read-remittance.js';
export type { X12GroupInfo, X12InterchangeInfo, X12TransactionInfo } from './x12/envelope-reader.js';
export type {
  X12Delimiters,
  X12Element,
  X12Group,
  X12Interchange,
  X12InterchangeHeader,
  X12Segment,
  X12Transaction,
} from './x12/interchange.js';
export { type ReadX12Options, readX12 } from './x12/read-x12.js';
export { x12Segment, x12Value } from './x12/segment.js';
export {
  type StreamedX12Segment,
  type StreamedX12Transaction,
  streamX12Segments,
  streamX12Transactions,
} from './x12/stream-x12.js';
export { validateX12, type X12Problem, type X12Validation } from './x12/validate-x12.js';
export { writeX12 } from './x12/write-x12.js';
export { X12FormatError } from './x12/x12-format-error.js';
export type { UnmappedX12, X12Input, X12Reading } from './x12/x12-reading.js';
export type { X12Source } from './x12/x12-source.js';
export {
  readX12Acknowledgements,
  type StreamedAcknowledgement,
  streamX12Acknowledgements,
  type X12Acknowledgements,
} from './x12-readers/acknowledgements.js';
export { readX12Authorizations } from './x12-readers/authorizations.js';
export { readX12ClaimStatus } from './x12-readers/claim-status.js';
export { readX12Eligibility } from './x12-readers/eligibility.js';
export {
  type AcknowledgedElement,
  type AcknowledgedSegment,
  type AcknowledgedTransaction,
  type AcknowledgementStatus,
  type FunctionalAcknowledgement,
  readX12FunctionalAcknowledgements,
} from './x12-readers/functional-acknowledgements.js';
export {
  type InterchangeAcknowledgement,
  readX12InterchangeAcknowledgements,
} from './x12-readers/interchange-acknowledgements.js';
export {
  readX12Remittances,
  type StreamedPayment,
  type StreamedRemittance,
  type StreamedRemittanceClaim,
  streamX12Remittances,
  type X12Remittances,
} from './x12-readers/remittances.js';
