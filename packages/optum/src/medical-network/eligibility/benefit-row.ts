import type { BenefitDateInformation, PlanInformation } from './plan-details.js';
import type { ContactInformation, WireAddress } from './response-parties.js';

// In wire format, spellings included. Fields that are not named here are kept.

/** Free text of the payer (X12 MSG). */
export interface BenefitMessage {
  /** X12 MSG01; it often carries the only useful limit. */
  readonly description?: string | undefined;
}

/** A procedure that a benefit is about (X12 EB13). */
export interface BenefitProcedure {
  /** X12 EB13-1. */
  readonly productOrServiceIdQualifierCode?: string | undefined;
  /** X12 EB13-1 as text. */
  readonly productOrServiceIdQualifier?: string | undefined;
  /** X12 EB13-2. */
  readonly procedureCode?: string | undefined;
  /** X12 EB13-3 to 6. */
  readonly procedureModifiers?: readonly string[] | undefined;
  /** X12 EB13-8. */
  readonly productOrServiceID?: string | undefined;
  /** X12 EB14. */
  readonly diagnosisCodePointer?: readonly string[] | undefined;
}

/** Frequency of a benefit (X12 HSD). */
export interface BenefitServiceDelivery {
  /** X12 HSD01. */
  readonly quantityQualifierCode?: string | undefined;
  /** X12 HSD01 as text. */
  readonly quantityQualifier?: string | undefined;
  /** X12 HSD02. */
  readonly quantity?: string | undefined;
  /** X12 HSD03. */
  readonly unitForMeasurementCode?: string | undefined;
  /** X12 HSD04. */
  readonly sampleSelectionModulus?: string | undefined;
  /** X12 HSD05. */
  readonly timePeriodQualifierCode?: string | undefined;
  /** X12 HSD05 as text. */
  readonly timePeriodQualifier?: string | undefined;
  /** X12 HSD06. */
  readonly numOfPeriods?: string | undefined;
  /** X12 HSD07. */
  readonly deliveryOrCalendarPatternCode?: string | undefined;
  /** X12 HSD08. */
  readonly deliveryPatternTimeCode?: string | undefined;
  /** X12 HSD03. */
  readonly unitForMeasurementQualifierCode?: string | undefined;
  /** X12 HSD03 as text. */
  readonly unitForMeasurementQualifier?: string | undefined;
  /** X12 HSD07. */
  readonly deliveryOrCalendarPatternQualifierCode?: string | undefined;
  /** X12 HSD07 as text. */
  readonly deliveryOrCalendarPatternQualifier?: string | undefined;
  /** X12 HSD08. */
  readonly deliveryPatternTimeQualifierCode?: string | undefined;
  /** X12 HSD08 as text. */
  readonly deliveryPatternTimeQualifier?: string | undefined;
}

/** Place or condition of a benefit (X12 III), as text. */
export interface BenefitPlaceOrCondition {
  /** X12 III01 as text. */
  readonly codeListQualifierCode?: string | undefined;
  /** X12 III02 as text. */
  readonly industryCode?: string | undefined;
  /** X12 III03 as text. */
  readonly codeCategory?: string | undefined;
  /** X12 III04. */
  readonly injuredBodyPartName?: string | undefined;
}

/** Role of a related provider (X12 PRV). */
export interface BenefitProviderRole {
  /** X12 PRV01. */
  readonly providerCode?: string | undefined;
  /** X12 PRV03. */
  readonly referenceIdentification?: string | undefined;
}

/** An entity that a benefit names: another payer, a primary care provider (X12 2120). */
export interface BenefitRelatedEntity {
  /** X12 NM101 as text. */
  readonly entityIdentifier?: string | undefined;
  /** X12 NM102 as text. */
  readonly entityType?: string | undefined;
  /** X12 NM103. */
  readonly entityName?: string | undefined;
  /** X12 NM104; the wire spelling. */
  readonly entityFirstname?: string | undefined;
  /** X12 NM105; the wire spelling. */
  readonly entityMiddlename?: string | undefined;
  /** X12 NM107. */
  readonly entitySuffix?: string | undefined;
  /** X12 NM108 as text. */
  readonly entityIdentification?: string | undefined;
  /** X12 NM109. */
  readonly entityIdentificationValue?: string | undefined;
  /** X12 NM110. */
  readonly entityRelationship?: string | undefined;
  /** X12 N3 and N4. */
  readonly address?: WireAddress | undefined;
  /** X12 PER. */
  readonly contactInformation?: ContactInformation | undefined;
  /** X12 PRV. */
  readonly providerInformation?: BenefitProviderRole | undefined;
}

/** One benefit (X12 EB with its segments), in wire format. */
export interface BenefitRow {
  /** X12 EB01. */
  readonly code?: string | undefined;
  /** X12 EB01 as text. */
  readonly name?: string | undefined;
  /** X12 EB02; often absent, which does not mean individual. */
  readonly coverageLevelCode?: string | undefined;
  /** X12 EB02 as text. */
  readonly coverageLevel?: string | undefined;
  /** X12 EB03, all repetitions; may contain codes outside every list. */
  readonly serviceTypeCodes?: readonly string[] | undefined;
  /** X12 EB03 as text; may be shorter and contain nulls. */
  readonly serviceTypes?: readonly (string | null)[] | undefined;
  /** X12 EB04. */
  readonly insuranceTypeCode?: string | undefined;
  /** X12 EB04 as text. */
  readonly insuranceType?: string | undefined;
  /** X12 EB05, name of the plan. */
  readonly planCoverage?: string | undefined;
  /** X12 EB06. */
  readonly timeQualifierCode?: string | undefined;
  /** X12 EB06 as text. */
  readonly timeQualifier?: string | undefined;
  /** X12 EB07, dollars as a string. */
  readonly benefitAmount?: string | undefined;
  /** X12 EB08, the patient's share; `.2`, `20` and `1` all occur. */
  readonly benefitPercent?: string | undefined;
  /** X12 EB09. */
  readonly quantityQualifierCode?: string | undefined;
  /** X12 EB09 as text. */
  readonly quantityQualifier?: string | undefined;
  /** X12 EB10. */
  readonly benefitQuantity?: string | undefined;
  /** X12 EB11: `Y`, `N` or `U`. */
  readonly authOrCertIndicator?: string | undefined;
  /** X12 EB12: `Y`, `N`, `W` (either) or `U`. */
  readonly inPlanNetworkIndicatorCode?: string | undefined;
  /** X12 EB12 as text. */
  readonly inPlanNetworkIndicator?: string | undefined;
  /** X12 LS01. */
  readonly headerLoopIdentifierCode?: string | undefined;
  /** X12 LE01. */
  readonly trailerLoopIdentifierCode?: string | undefined;
  /** X12 EB13. */
  readonly compositeMedicalProcedureIdentifier?: BenefitProcedure | undefined;
  /** X12 REF. */
  readonly benefitsAdditionalInformation?: PlanInformation | undefined;
  /** X12 DTP. */
  readonly benefitsDateInformation?: BenefitDateInformation | undefined;
  /** X12 2120, the first. */
  readonly benefitsRelatedEntity?: BenefitRelatedEntity | undefined;
  /** X12 2120, all. */
  readonly benefitsRelatedEntities?: readonly BenefitRelatedEntity[] | undefined;
  /** X12 HSD. */
  readonly benefitsServiceDelivery?: readonly BenefitServiceDelivery[] | undefined;
  /** X12 MSG. */
  readonly additionalInformation?: readonly BenefitMessage[] | undefined;
  /** X12 III, the first. */
  readonly eligibilityAdditionalInformation?: BenefitPlaceOrCondition | undefined;
  /** X12 III, all. */
  readonly eligibilityAdditionalInformationList?: readonly BenefitPlaceOrCondition[] | undefined;
}
