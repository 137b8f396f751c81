import type { OperationResponse } from '../operations.js';
import type { Own } from './product.js';
import { fields, type Inner, type Whole } from './selection.js';

type Data = NonNullable<OperationResponse<'POST /oihub/eligibility/v1/pre-service/member'>['data']>;
type Documented = Inner<NonNullable<Data['checkEligibility']>['eligibility']>;
type Info = NonNullable<Documented['eligibilityInfo']>;
type Physician = NonNullable<Documented['primaryCarePhysician']>;
type Levels = Inner<Documented['serviceLevels']>;
type ServiceGroup = Inner<Levels['individual']>;
type Service = Inner<ServiceGroup['services']>;
type Message = NonNullable<Service['message']>;
type Additional = NonNullable<Documented['additionalInfo']>;
type Medicaid = Inner<Additional['medicaidEntitlement']>;
/** Text fields that the vendor's own query requests in addition to those of the document's response. */
type Texts<Name extends string> = { readonly [K in Name]?: string | null };
/** The document calls it `message`, the query `messages`; a query for the wrong name fails as a whole. */
type Limited<T> = {
  [K in keyof T]: K extends 'limitationInfo'
    ? (Omit<Inner<T[K]>, 'message'> & Texts<'messages'>)[] | null
    : T[K];
};
type RealMessage = {
  [K in keyof Message]: Inner<Message[K]> extends { limitationInfo?: unknown }
    ? Limited<Message[K]>
    : Message[K];
};
type RealServiceGroup = Omit<ServiceGroup, 'services'> & {
  readonly services?: (Omit<Service, 'message'> & { readonly message?: RealMessage })[] | null;
};

/**
 * An eligibility as documented, plus the fields that the vendor's own query requests.
 *
 * @hidden
 */
export type QueriedEligibility = Omit<
  Documented,
  'eligibilityInfo' | 'primaryCarePhysician' | 'serviceLevels' | 'additionalInfo'
> & {
  /** Member, plan, IDs, amounts. */
  readonly eligibilityInfo?: Omit<Info, 'insuranceInfo'> & {
    /** The plan. */
    readonly insuranceInfo?: NonNullable<Info['insuranceInfo']> & Texts<'paidThroughDate' | 'consumerName'>;
  };
  /** The primary care physician and earlier ones. */
  readonly primaryCarePhysician?: Physician & {
    /** Earlier ones; the document does not say whether it is a list. */
    readonly pcpHistoryList?: Physician & Texts<'entityType' | 'providerId'>;
  };
  /** Cost of services. */
  readonly serviceLevels?:
    | {
        /** Delegates that administer parts of the plan. */
        readonly vendorServices?: Texts<
          'key' | 'vendorName' | 'url' | 'phone' | 'serviceDescription' | 'serviceTypeCode'
        >;
        /** Family amounts. */
        readonly family?: RealServiceGroup[] | null;
        /** Individual amounts. */
        readonly individual?: RealServiceGroup[] | null;
      }[]
    | null;
  /** Funding, accounts, Medicare and Medicaid. */
  readonly additionalInfo?: Omit<Additional, 'medicaidEntitlement'> &
    Texts<'fundingArrangementDescription'> & {
      /** Medicaid. */
      readonly medicaidEntitlement?:
        | (Medicaid & {
            /** Spend-down and its dates. */
            readonly medicaidVariables?: Texts<
              | 'hcfaStatus'
              | 'cobraIndicator'
              | 'spendDownTotal'
              | 'spendDownMet'
              | 'spendDownInd'
              | 'effectiveDate'
              | 'terminationDate'
            >;
          })[]
        | null;
    };
};

/** A member's coverage. */
export type RealEligibility = Own<QueriedEligibility>;

const address = fields('type street1 street2 city state country zip zip4');
const relationship = fields('code description');
const MEMBER = {
  ...fields(
    'memberId firstName lastName middleName suffix dateOfBirth gender relationshipCode dependentSequenceNumber',
  ),
  individualRelationship: relationship,
  relationshipType: relationship,
};
const planAmounts = fields('networkStatus planAmount planAmountFrequency remainingAmount');
const PHYSICIAN = {
  ...fields('lastName firstName middleName phoneNumber'),
  address,
  ...fields(
    'affiliateHospitalName providerGroupName pcpSpeciality pcpStartDate pcpEndDate providerNPI providerTIN acoNetworkDescription acoNetworkId',
  ),
};
const subMessages = fields(
  'service status copay msg startDate endDate minCopay minCopayMsg maxCopay maxCopayMsg isPrimaryIndicator',
);
const DETAIL = {
  ...fields('isSingleMessageDetail isViewDetail messages'),
  subMessages,
  limitationInfo: fields('lmtPeriod lmtType lmtOccurPerPeriod lmtDollarPerPeriod messages'),
  ...fields('isMultipleCopaysFound isMultipleCoinsuranceFound'),
};
const SERVICES = {
  networkStatus: true,
  services: {
    ...fields('service serviceCode serviceDate status planAmount remainingAmount metYearToDateAmount'),
    message: {
      coPay: {
        ...DETAIL,
        subMessages: {
          ...subMessages,
          frequency: true,
          exactCopay: { coveredStatus: true, copayDetails: fields('amount serviceSetting') },
        },
      },
      coInsurance: DETAIL,
      deductible: DETAIL,
      benefitsAllowed: DETAIL,
      benefitsRemaining: DETAIL,
      coPayList: fields('placeOfService copay service startDate endDate messages'),
      coInsuranceList: fields('placeOfService coinsurancePercent service messages startDate endDate'),
    },
  },
} as const;
const liability = fields('startDate endDate amount amountFrequency remainingAmount metYtdAmount');

/** Every field of an eligibility. */
export const WHOLE_ELIGIBILITY: Whole<RealEligibility> = {
  eligibilityInfo: {
    trnId: true,
    member: MEMBER,
    contact: { addresses: address },
    insuranceInfo: {
      ...fields(
        'policyNumber eligibilityStartDate eligibilityEndDate planStartDate planEndDate policyStatus planTypeDescription groupName',
      ),
      address,
      ...fields(
        'stateOfIssueCode productType productId productCode payerId lineOfBusinessCode governmentProgramCode coverageType insuranceTypeCode insuranceType paidThroughDate consumerName',
      ),
    },
    associatedIds: fields(
      'alternateId medicaidRecipientId exchangeMemberId alternateSubscriberId hicNumber mbiNumber subscriberMemberFacingIdentifier survivingSpouseId subscriberId memberReplacementId legacyMemberId healthInsuranceExchangeId',
    ),
    planLevels: { level: true, family: planAmounts, individual: planAmounts },
    delegatedInfo: {
      ...fields('entity payerId'),
      contact: fields('phone fax email'),
      addresses: address,
    },
  },
  primaryCarePhysician: {
    ...PHYSICIAN,
    pcpHistoryList: { ...PHYSICIAN, ...fields('entityType providerId') },
  },
  coordinationOfBenefits: {
    coordinationOfBenefitDetails: {
      member: fields('id name'),
      policy: fields(
        'policyNumber groupNumber coverageType insuranceTypeCode medicareEntitlementType medicareEntitlementReason effectiveDate terminationDate verificationDate',
      ),
      payer: { ...fields('name phoneNumber'), address },
      cobPrimacy: fields('indicator description message'),
    },
    cobUpdateInformation: fields('cobUpdateMessage cobLastVerifiedDate'),
    disclaimer: true,
  },
  idCardImages: fields('side content contentType'),
  providerNetwork: fields('status tier speciality'),
  serviceLevels: {
    vendorServices: fields('key vendorName url phone serviceDescription serviceTypeCode'),
    family: SERVICES,
    individual: SERVICES,
  },
  otherBeneficiaries: MEMBER,
  additionalInfo: {
    ...fields(
      'fundingType fundingArrangementDescription businessSegment sizeDefinitionDescription revenueArrangementDescription hsa cdhp cmsHId cmsPackageBenefitPlanCode cmsSegmentId cmsContractId benefitPlanId virtualVisit designatedVirtualClinicNetwork medicaidVariableCode hraBalance hraMessage hraUnavailableMessage graceMessageByState gracePaidThrough gracePeriodMonth medicareGuidelines medicareEntitlementReason',
    ),
    medicaidEntitlement: {
      waiverLiabilityList: liability,
      patientLiabilityList: liability,
      transferOfPropertyPenaltyPeriod: fields('startDate endDate'),
      medicaidVariables: fields(
        'hcfaStatus cobraIndicator spendDownTotal spendDownMet spendDownInd effectiveDate terminationDate',
      ),
    },
  },
};
