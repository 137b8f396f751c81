function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const at = pair.indexOf(' ');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
}

/** EB01, the type of an entry. */
export const BENEFIT = table(
  '1 Active Coverage;2 Active - Full Risk Capitation;3 Active - Services Capitated;' +
    '4 Active - Services Capitated to Primary Care Physician;5 Active - Pending Investigation;6 Inactive;' +
    '7 Inactive - Pending Eligibility Update;8 Inactive - Pending Investigation;A Co-Insurance;B Co-Payment;' +
    'C Deductible;CB Coverage Basis;D Benefit Description;E Exclusions;F Limitations;G Out of Pocket (Stop Loss);' +
    'H Unlimited;I Non-Covered;J Cost Containment;K Reserve;L Primary Care Provider;M Pre-existing Condition;' +
    'MC Managed Care Coordinator;N Services Restricted to Following Provider;O Not Deemed a Medical Necessity;' +
    'P Benefit Disclaimer;Q Second Surgical Opinion Required;R Other or Additional Payor;' +
    'S Prior Year(s) History;T Card(s) Reported Lost/Stolen;' +
    'U Contact Following Entity for Eligibility or Benefit Information;V Cannot Process;W Other Source of Data;' +
    'X Health Care Facility;Y Spend Down',
);

/** EB02, the coverage level. */
export const COVERAGE_LEVEL = table(
  'CHD Children Only;DEP Dependents Only;ECH Employee and Children;EMP Employee Only;ESP Employee and Spouse;' +
    'FAM Family;IND Individual;SPC Spouse and Children;SPO Spouse Only',
);

/** EB03, service types. Codes outside the list are returned without a label, as by the vendor. */
export const SERVICE_TYPE = table(
  '1 Medical Care;2 Surgical;4 Diagnostic X-Ray;5 Diagnostic Lab;6 Radiation Therapy;7 Anesthesia;' +
    '12 Durable Medical Equipment Purchase;18 Durable Medical Equipment Rental;23 Diagnostic Dental;24 Periodontics;' +
    '25 Restorative;26 Endodontics;30 Health Benefit Plan Coverage;33 Chiropractic;35 Dental Care;36 Dental Crowns;' +
    '38 Orthodontics;39 Prosthodontics;40 Oral Surgery;41 Routine (Preventive) Dental;42 Home Health Care;' +
    '45 Hospice;47 Hospital;48 Hospital - Inpatient;50 Hospital - Outpatient;51 Hospital - Emergency Accident;' +
    '52 Hospital - Emergency Medical;53 Hospital - Ambulatory Surgical;54 Long Term Care;62 MRI/CAT Scan;' +
    '65 Newborn Care;68 Well Baby Care;69 Maternity;73 Diagnostic Medical;76 Dialysis;78 Chemotherapy;' +
    '80 Immunizations;81 Routine Physical;82 Family Planning;83 Infertility;86 Emergency Services;88 Pharmacy;' +
    '89 Free Standing Prescription Drug;90 Mail Order Prescription Drug;93 Podiatry;96 Professional (Physician);' +
    '98 Professional (Physician) Visit - Office;99 Professional (Physician) Visit - Inpatient;' +
    'A0 Professional (Physician) Visit - Outpatient;A3 Professional (Physician) Visit - Home;A4 Psychiatric;' +
    'A6 Psychotherapy;A7 Psychiatric - Inpatient;A8 Psychiatric - Outpatient;A9 Rehabilitation;' +
    'AD Occupational Therapy;AE Physical Medicine;AF Speech Therapy;AG Skilled Nursing Care;AI Substance Abuse;' +
    'AL Vision (Optometry);BG Cardiac Rehabilitation;BH Pediatric;BT Gynecological;BU Obstetrical;' +
    'BV Obstetrical/Gynecological;BY Physician Visit - Office: Sick;BZ Physician Visit - Office: Well;' +
    'DM Durable Medical Equipment;GY Allergy;MH Mental Health;ON Oncology;PT Physical Therapy;UC Urgent Care',
);

/** EB04, insurance types. */
export const INSURANCE_TYPE = table(
  '12 Medicare Secondary, Working Aged;13 Medicare Secondary, End-Stage Renal Disease;47 Other Liability;AP Auto;' +
    'C1 Commercial;CO COBRA;EP Exclusive Provider Organization (EPO);GP Group Policy;' +
    'HM Health Maintenance Organization (HMO);HN Health Maintenance Organization (HMO) - Medicare Risk;IN Indemnity;' +
    'IP Individual Policy;MA Medicare Part A;MB Medicare Part B;MC Medicaid;MP Medicare Primary;OT Other;' +
    'PR Preferred Provider Organization (PPO);PS Point of Service (POS);QM Qualified Medicare Beneficiary;' +
    'SP Supplemental Policy;WC Workers Compensation',
);

/** EB06, the period of an amount. */
export const TIME_PERIOD = table(
  '6 Hour;7 Day;13 24 Hours;21 Years;22 Service Year;23 Calendar Year;24 Year to Date;25 Contract;26 Episode;' +
    '27 Visit;28 Outlier;29 Remaining;30 Exceeded;31 Not Exceeded;32 Lifetime;33 Lifetime Remaining;34 Month;' +
    '35 Week;36 Admission',
);

/** EB09, the unit of a quantity. */
export const QUANTITY = table(
  '8H Minimum;99 Quantity Used;CA Covered - Actual;CE Covered - Estimated;D3 Number of Co-insurance Days;' +
    'DB Deductible Blood Units;DY Days;HS Hours;LA Life-time Reserve - Actual;LE Life-time Reserve - Estimated;' +
    'M2 Maximum;MN Month;P6 Number of Services or Procedures;QA Quantity Approved;S7 Age, High Value;' +
    'S8 Age, Low Value;VS Visits;YY Years',
);

/** EB12, the network indicator. `X` is omitted: it was observed without a label. */
export const NETWORK = table('Y Yes;N No;W Not Applicable;U Unknown');

/** NM101, the entity of a loop. */
export const ENTITY = table(
  'PR Payer;1P Provider;IL Insured or Subscriber;03 Dependent;P3 Primary Care Provider;P4 Prior Insurance Carrier;' +
    'SEP Secondary Payer;PRP Primary Payer;X3 Utilization Management Organization;VN Vendor;P5 Plan Sponsor',
);

/** INS02, the person's relationship to the subscriber. */
export const RELATIONSHIP = table('01 Spouse;18 Self;19 Child;34 Other Adult;G8 Other Relationship');

/** AAA04, the follow-up action, in the text that the API sends instead of the code. */
export const FOLLOW_UP = table(
  'C Please Correct and Resubmit;N Resubmission Not Allowed;P Please Resubmit Original Transaction;' +
    'R Resubmission Allowed;S Do Not Resubmit, Inquiry Initiated to a Third Party;W Please Wait 30 Days and Resubmit;' +
    'X Please Wait 10 Days and Resubmit;Y Do Not Resubmit',
);

/** AAA03, the reject reason. */
export const REJECTION = table(
  '04 Authorized Quantity Exceeded;15 Required Application Data Missing;33 Input Errors;35 Out of Network;' +
    '41 Authorization/Access Restrictions;42 Unable to Respond at Current Time;' +
    '43 Invalid/Missing Provider Identification;44 Invalid/Missing Provider Name;' +
    '45 Invalid/Missing Provider Specialty;48 Invalid/Missing Referring Provider Identification Number;' +
    '49 Provider is Not Primary Care Physician;50 Provider Ineligible for Inquiries;51 Provider Not on File;' +
    '52 Service Dates Not Within Provider Plan Enrollment;56 Inappropriate Date;' +
    '57 Invalid/Missing Date(s) of Service;58 Invalid/Missing Date-of-Birth;60 Date of Birth Follows Date(s) of Service;' +
    '62 Date of Service Not Within Allowable Inquiry Period;63 Date of Service in Future;' +
    '64 Invalid/Missing Patient ID;65 Invalid/Missing Patient Name;66 Invalid/Missing Patient Gender Code;' +
    '67 Patient Not Found;68 Duplicate Patient ID Number;71 Patient Birth Date Does Not Match That for the Patient on the Database;' +
    '72 Invalid/Missing Subscriber/Insured ID;73 Invalid/Missing Subscriber/Insured Name;' +
    '74 Invalid/Missing Subscriber/Insured Gender Code;75 Subscriber/Insured Not Found;' +
    '76 Duplicate Subscriber/Insured ID Number;77 Subscriber Found, Patient Not Found;' +
    '78 Subscriber/Insured Not in Group/Plan Identified;79 Invalid Participant Identification;' +
    '80 No Response Received - Transaction Terminated;97 Invalid or Missing Provider Address;' +
    'T4 Payer Name or Identifier Missing',
);

/** Property of each DTP qualifier, at plan level. */
export const DATE_PROPERTY = table(
  '096 discharge;102 issue;152 effectiveDateOfChange;193 periodStart;194 periodEnd;198 completion;' +
    '290 coordinationOfBenefits;291 plan;292 benefit;295 primaryCareProvider;304 latestVisitOrConsultation;' +
    '307 eligibility;318 added;340 cobraBegin;341 cobraEnd;342 premiumPaidToDateBegin;343 premiumPaidToDateEnd;' +
    '346 planBegin;347 planEnd;348 benefitBegin;349 benefitEnd;356 eligibilityBegin;357 eligibilityEnd;' +
    '382 enrollment;435 admission;442 dateOfDeath;458 certification;472 service;539 policyEffective;' +
    '540 policyExpiration;636 dateOfLastUpdate;771 status',
);

/** Property of each REF qualifier, at plan level. */
export const REFERENCE_PROPERTY = table(
  '18 planNumber;1L policyNumber;1W memberId;3H caseNumber;49 familyUnitNumber;6P groupNumber;9F referralNumber;' +
    'ALS alternativeListId;CE classOfContractCode;CLI coverageListId;CT contractNumber;' +
    'EA medicalRecordIdentificationNumber;EJ patientAccountNumber;EO submitterIdentificationNumber;F6 hicNumber;' +
    'FO drugFormularyNumber;G1 priorAuthorizationNumber;GH idCardSerialNumber;HJ idCardNumber;IF issueNumber;' +
    'IG insurancePolicyNumber;M7 medicalAssistanceCategory;MRC eligibilityCategory;N5 providerPlanNetworkIdNumber;' +
    'N6 planNetworkIdNumber;N7 facilityNetworkIdentificationNumber;NQ medicaidRecipientIdNumber;Q4 priorIdNumber;' +
    'SY socialSecurityNumber;TJ federalTaxpayersIdentificationNumber;Y4 agencyClaimNumber;0B stateLicenseNumber;' +
    '1C medicareProviderNumber;1D medicaidProviderNumber',
);

/** Plan-level properties that are spelled differently inside a benefit, mistakes included. */
export const BENEFIT_SPELLING = new Map([
  ['medicaidRecipientIdNumber', 'medicaidRecepientIdNumber'],
  ['premiumPaidToDateBegin', 'premiumPaidtoDateBegin'],
]);
