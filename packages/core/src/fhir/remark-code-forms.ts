/**
 * Remark codes (RARC) that name a thing and say that it is missing or wrong: each line is a code and the thing, in payerkit's
 * words.
 */
export const WRONG_THINGS = `
M20 HCPCS code
M21 place of residence, for an item or service given at home
M22 number of miles traveled
M24 number of doses per vial
M44 condition code
M45 occurrence code
M46 occurrence span code
M47 claim number of the payer
M49 value code or its amount
M50 revenue code
M51 procedure code
M52 first day of service
M53 days or units of service
M54 total charge
M56 payer identifier
M59 last day of service
M62 treatment authorization code
M64 other diagnosis
M67 other procedure code
M76 diagnosis or condition
M77 place of service
M79 charge
M99 product number or serial number
M119 national drug code
M122 level of subluxation
M123 name, strength or dosage of the drug
M125 period for which the item is needed
M126 single laboratory codes of the test
M129 note that the x-ray is available for review
M135 plan of treatment
M136 note that a physician supervised or evaluated the service
MA27 entitlement number or name
MA30 type of bill
MA31 first and last day of the billing period
MA32 number of covered days
MA33 number of noncovered days
MA34 number of coinsurance days
MA35 number of lifetime reserve days
MA36 name of the patient
MA37 address of the patient
MA39 gender
MA40 admission date
MA41 admission type
MA42 admission source
MA43 patient status
MA48 name or address of the responsible party or primary payer
MA50 number of the investigational device or clinical trial
MA53 identification of the competitive bidding project
MA58 release of information indicator
MA60 relationship of the patient to the insured
MA61 social security number
MA63 principal diagnosis
MA65 admitting diagnosis
MA66 principal procedure code
MA69 remarks
MA70 signature of the provider's representative
MA71 date of the signature of the provider's representative
MA75 signature of the patient or a representative
MA76 number of the home health agency or hospice, for care plan oversight
MA81 signature of the provider
MA88 address or telephone number of the insured of the primary payer
MA89 relationship of the patient to the insured of the primary payer
MA90 employment status of the insured of the primary payer
MA97 contract number of the managed care demonstration or clinical trial
MA99 Medigap information
MA100 date on which the illness or symptoms began
MA110 note on whether tests were bought from an outside laboratory
MA111 purchase price of the test, or name and address of the laboratory
MA112 information on the group practice
MA114 place where the services were given
MA115 address in the health professional shortage area
MA120 CLIA number
MA121 date of the x-ray
MA122 date of the first treatment
MA128 FDA approval number
MA134 provider number of the facility where the patient lives
N4 explanation of benefits of an earlier payer
N24 bank information for electronic payments
N27 treatment number
N31 identifier of the prescribing provider
N37 tooth number or letter
N46 admission hour
N50 discharge information
N53 address where the patient was picked up
N57 prescription date
N58 amount that the patient owes
N75 tooth surface
N76 number of riders
N77 number of the designated provider
N80 information on prenatal screening
N108 information on the upgrade
N148 date of the last menstrual period
N150 model number
N152 information on the claim that is replaced
N153 room and board rate
N203 anesthesia time or units
N207 weight
N208 diagnosis related group
N209 taxpayer identification number
N213 information on the DRG exemption of the facility
N214 history of the first surgery
N247 taxonomy code of the assistant surgeon
N248 name of the assistant surgeon
N249 primary identifier of the assistant surgeon
N250 secondary identifier of the assistant surgeon
N251 taxonomy code of the attending provider
N252 name of the attending provider
N253 primary identifier of the attending provider
N254 secondary identifier of the attending provider
N255 taxonomy code of the billing provider
N256 name of the billing provider
N257 primary identifier of the billing provider
N258 address of the billing provider
N259 secondary identifier of the billing provider
N260 contact information of the billing provider
N261 name of the operating provider
N262 primary identifier of the operating provider
N263 secondary identifier of the operating provider
N264 name of the ordering provider
N265 primary identifier of the ordering provider
N266 address of the ordering provider
N267 secondary identifier of the ordering provider
N268 contact information of the ordering provider
N269 name of the other provider
N270 primary identifier of the other provider
N271 secondary identifier of the other provider
N272 the other payer's identifier of the attending provider
N273 the other payer's identifier of the operating provider
N274 the other payer's identifier of the other provider
N275 the other payer's identifier of the purchased service provider
N276 the other payer's identifier of the referring provider
N277 the other payer's identifier of the rendering provider
N278 the other payer's identifier of the service facility
N279 name of the pay-to provider
N280 primary identifier of the pay-to provider
N281 address of the pay-to provider
N282 secondary identifier of the pay-to provider
N283 identifier of the purchased service provider
N284 taxonomy code of the referring provider
N285 name of the referring provider
N286 primary identifier of the referring provider
N287 secondary identifier of the referring provider
N288 taxonomy code of the rendering provider
N289 name of the rendering provider
N290 primary identifier of the rendering provider
N291 secondary identifier of the rendering provider
N292 name of the service facility
N293 primary identifier of the service facility
N294 address of the service facility
N295 secondary identifier of the service facility
N296 name of the supervising provider
N297 primary identifier of the supervising provider
N298 secondary identifier of the supervising provider
N299 occurrence date
N300 occurrence span dates
N301 procedure date
N302 date of another procedure
N303 date of the principal procedure
N304 date on which the drug was dispensed
N305 date of the injury or accident
N306 date of the acute manifestation
N307 adjudication or payment date
N308 date on which the appliance was placed
N309 assessment date
N310 date on which care was taken over or given up
N311 date from which work is allowed again
N312 date on which therapy began
N313 revision date of the certification
N314 diagnosis date
N315 first day of the disability
N316 last day of the disability
N317 discharge hour
N318 discharge date or end of care
N319 date of the hearing or vision prescription
N320 home health certification period
N321 last admission period
N322 date of the last certification
N323 date of the last contact
N324 date of the last visit
N325 last day of work
N326 date of the last x-ray
N327 birth date of the other insured
N328 date of the oxygen saturation test
N329 birth date of the patient
N330 death date of the patient
N331 date of the physician's order
N332 date of the earlier hospital discharge
N333 date of the earlier placement
N334 re-evaluation date
N335 referral date
N336 replacement date
N337 date of the secondary diagnosis
N338 date on which the item was shipped
N339 date of the similar illness or symptom
N340 birth date of the subscriber
N341 surgery date
N342 test date
N343 first day of the TENS trial
N344 last day of the TENS trial
N346 code of the oral cavity area
N350 description of an unlisted or not otherwise classified service
N359 height
N375 questionnaire on the eligibility of the dependent
N378 prescribed quantity
N382 patient identifier
N388 prescription number
N434 present-on-admission indicator
N443 total time, or begin and end time
N471 HIPPS rate code
N491 condition of the exclusionary rider
N554 family planning indicator
N570 credentialing data
N625 workers' compensation claim number
N680 date of earlier dental extractions
N681 full arch series
N682 history of periodontal therapy
N683 documentation of earlier treatment
N685 code of the prosthesis, crown or inlay
N686 questionnaire that the payment decision needs`;

/** Remark codes of a document that is missing, and of the same document that is incomplete or not valid. */
export const DOCUMENTS = `
M19 N234 oxygen certification
M23 N354 invoice
M29 N233 operative report
M30 N236 pathology report
M31 N240 radiology report
M60 N227 certificate of medical necessity
M127 N237 medical record for this service
M130 N231 invoice for the lens
M131 N239 form on the physician's financial relationship
M132 N235 pacemaker registration form
M141 N238 plan of care certified by a physician
M142 N226 recognition certificate of the American Diabetes Association
MA92 N245 plan information of the other insurance
N3 N228 consent form
N26 N232 itemized bill
N40 N242 radiology images
N42 N731 mental health assessment
N146 N243 screening document
N175 N241 approval of the review organization
N178 N244 images or visual field results from before the operation
N190 N229 contract indicator
N221 N222 history and physical report of the admission
N223 N224 proof that the first treatment period helped the patient
N391 N392 emergency department records
N393 N394 progress notes
N395 N396 laboratory report
N398 N399 elective consent form
N401 N402 periodontal charting
N403 N404 facility certification
N439 N440 report on the physical status for anesthesia
N445 N446 document of the actual cost or paid amount
N451 N452 admission summary
N453 N454 consultation report
N455 N456 physician order
N457 N458 diagnostic report
N459 N460 discharge summary
N461 N462 nursing notes
N463 N464 data that support the claim
N465 N466 physical therapy notes
N467 N468 report of tests and analysis
N473 N474 certification
N475 N476 completed referral form
N477 N478 dental models
N479 N480 explanation of benefits of the other payer
N481 N482 models
N485 N486 physical therapy certification
N487 N488 prosthetics or orthotics certification
N489 N490 referral form
N493 N494 first report of injury by the doctor
N495 N496 supplemental medical report
N497 N498 report on permanent impairment or disability
N499 N500 medical legal report
N501 N502 vocational report
N503 N504 work status report
N542 N543 income verification
N555 N556 medication list
N667 N668 prescription
N678 N679 images or visual field results from after the operation
N706 N705 documentation
N708 N707 orders
N710 N709 notes
N712 N711 summary
N714 N713 report
N716 N715 chart
N718 N717 documentation of the face-to-face examination
N729 N730 medical or dental record for this service
N737 N736 sleep study report
N739 N738 vein study report
N745 N746 ambulance report`;
