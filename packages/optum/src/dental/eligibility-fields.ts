const ADDRESS = 'type street1 street2 city state country zip zip4';
const AMOUNTS = 'networkStatus planAmount remainingAmount';

/** All fields in the document of pre-care eligibility. */
export const eligibilityQuery = `query CheckEligibility($input: EligibilityInput!) {
  checkEligibility(input: $input) {
    eligibility {
      eligibilityInfo {
        trnId
        member {
          memberId firstName middleName lastName suffix dateOfBirth gender relationshipCode dependentSequenceNumber
          individualRelationship { code description }
          relationshipType { code description }
        }
        contact { addresses { ${ADDRESS} } }
        insuranceInfo {
          policyNumber eligibilityStartDate eligibilityEndDate planStartDate planEndDate policyStatus
          planTypeDescription groupName address { ${ADDRESS} } stateOfIssueCode productType productCode payerId
          lineOfBusinessCode governmentProgramCode coverageType insuranceTypeCode insuranceType
        }
        associatedIds { alternateId subscriberId mbiNumber healthInsuranceExchangeId }
        planLevels { level family { ${AMOUNTS} } individual { ${AMOUNTS} } }
        delegatedInfo { entity contact { phone } addresses { ${ADDRESS} } }
      }
    }
  }
}`;

/**
 * All fields in the document of eligibility intelligence, plus fields that the caller names where the document has
 * none.
 *
 * @param planLevel - fields below `planLevelBenefits`
 * @param categoryLevel - fields below `categoryLevelBenefits`
 * @param services - fields below the `services` of a procedure
 */
export function benefitsQuery(
  planLevel: string | undefined,
  categoryLevel: string | undefined,
  services: string | undefined,
): string {
  const named = (field: string, fields: string | undefined) =>
    fields === undefined ? '' : `${field} { ${fields} }`;
  return `query CheckEnhancedEligibility($input: EligibilityInput!) {
  checkEnhancedEligibility(input: $input) {
    eligibility {
      eligibilityInfo {
        trnId
        member { memberId firstName lastName middleName dateOfBirth gender relationshipCode }
        insuranceInfo {
          policyNumber planTypeDescription groupName productType payerId insuranceType eligibilityStartDate
          eligibilityEndDate planStartDate planEndDate policyStatus productId productCode
        }
      }
      benefitNotes {
        result {
          benefitNotes {
            footNoteInfo {
              benefitSummaryType benefitSummaryDescription benefitSummarySequenceNumber benefitSummaryText
            }
          }
        }
      }
      benefitSummary {
        member { subscriberId groupId }
        ${named('planLevelBenefits', planLevel)}
        ${named('categoryLevelBenefits', categoryLevel)}
      }
      benefitUtilization {
        memberRelationship
        procedures {
          procedure { codeValue codeDesc }
          procedureCategory inNetworkFrequency outOfNetworkFrequency ageLimit alternateBenefit serviceCount relatedCode
          ${named('services', services)}
        }
      }
    }
  }
}`;
}
