import type { RequestOptions, ResponsePromise } from '@payerkit/core';
import type {
  Bundle,
  CapabilityStatement,
  Coverage,
  DocumentReference,
  ParametersParameter,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
} from 'fhir/r4.js';
import { run } from '../internal/call/resource-calls.js';
import { operation } from '../internal/operation/operation.js';
import { isObject, objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { OptumResource } from '../optum-resource.js';
import { answerObject, lineIn, type PayerLine, payerLineFields } from './fhir-call.js';
import { ofLine, readCapabilities } from './metadata.js';

/** Request for a package of questionnaires. */
export interface QuestionnairePackageRequest extends PayerLine {
  /** The patient's coverage. */
  readonly coverage: Coverage;
  /** Context from CRD: `appContexts` of `crd.orderSign`. */
  readonly context?: string | undefined;
  /** Further parameters of Da Vinci's operation, such as `order` or `questionnaire`. */
  readonly parameter?: readonly ParametersParameter[] | undefined;
}

/** Questionnaires to fill in. */
export interface QuestionnairePackage {
  /** The questionnaires; an adaptive one gets its questions from `nextQuestion`. */
  readonly questionnaires: readonly Questionnaire[];
  /** Responses that the payer has started, to pass to `nextQuestion`. */
  readonly questionnaireResponses: readonly QuestionnaireResponse[];
  /** True when a questionnaire returns its questions one at a time. */
  readonly isAdaptive: boolean;
  /** The packages in wire format. */
  readonly packages: readonly Bundle[];
}

/** Request for the next question. */
export interface NextQuestionRequest extends PayerLine {
  /** The response so far, its questionnaire contained. */
  readonly questionnaireResponse: QuestionnaireResponse;
}

/** The next question, or that there is none. */
export interface NextQuestion {
  /** True when all questions have responses. */
  readonly isCompleted: boolean;
  /** Questions without a response, those within groups included. */
  readonly questions: readonly QuestionnaireItem[];
  /** The questionnaire as known so far. */
  readonly questionnaire: Questionnaire | undefined;
  /** The response to fill in and pass to the next call. */
  readonly questionnaireResponse: QuestionnaireResponse;
}

/** Documents of a questionnaire to look for. */
export interface DocumentReferenceQuery extends PayerLine {
  /** Context of the questionnaire. */
  readonly queryContext?: string | undefined;
  /** Kind of query, such as `notes`. */
  readonly query?: string | undefined;
  /** Kind of note, such as `COMMENT_NOTE`. */
  readonly noteType?: string | undefined;
  /** Number of the reference. */
  readonly reference?: string | undefined;
  /** ID of the questionnaire. */
  readonly questionnaire?: string | undefined;
}

const BASE = '/oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}';
const questionnairePackage = operation(`POST ${BASE}/Questionnaire/$questionnaire-package`, {
  request: (z) =>
    z.object({
      ...payerLineFields(z),
      coverage: z.object({ resourceType: z.literal('Coverage') }),
      context: z.string().min(1).optional(),
      parameter: z.array(z.object({ name: z.string().min(1) })).optional(),
    }),
  document: 'unchecked',
  wire: ({ coverage, context, parameter = [], ...line }: QuestionnairePackageRequest) => ({
    path: lineIn(line),
    body: {
      resourceType: 'Parameters',
      parameter: [
        { name: 'coverage', resource: coverage },
        ...(context === undefined ? [] : [{ name: 'context', valueString: context }]),
        ...parameter,
      ],
    },
  }),
  read: ({ body }, context) => readPackage(answerObject(body, context, 'Parameters')),
  discloses: 'Questionnaire',
});
const nextQuestion = operation(`POST ${BASE}/Questionnaire/$next-question`, {
  request: (z) =>
    z.object({
      ...payerLineFields(z),
      questionnaireResponse: z.object({
        resourceType: z.literal('QuestionnaireResponse'),
        status: z.string().min(1),
        questionnaire: z.string().min(1),
      }),
    }),
  document: 'unchecked',
  wire: ({ questionnaireResponse, ...line }: NextQuestionRequest) => ({
    path: lineIn(line),
    body: questionnaireResponse,
  }),
  read: ({ body }, context) => readNextQuestion(answerObject(body, context, 'QuestionnaireResponse')),
  discloses: 'QuestionnaireResponse',
});
const documentReferences = operation(`GET ${BASE}/document-reference`, {
  request: (z) => {
    const text = z.string().min(1).optional();
    const query = { queryContext: text, query: text, noteType: text, reference: text, questionnaire: text };
    return z.object({ ...payerLineFields(z), ...query });
  },
  document: 'unchecked',
  wire: ({ payerId, lob, query: kind, ...rest }: DocumentReferenceQuery) => ({
    path: { payerId, lob },
    query: { ...rest, _query: kind },
  }),
  read: ({ body }, context) =>
    resourcesIn<DocumentReference>(answerObject(body, context, 'Bundle'), 'DocumentReference'),
  discloses: 'DocumentReference',
});
const metadata = operation(`GET ${BASE}/dtr/metadata`, { ...ofLine, read: readCapabilities });

/**
 * Fills in the information that a payer requires before it authorizes.
 *
 * Optum: FHIR Prior Authorization, DTR (Da Vinci Documentation Templates and Rules). Product on the application: FHIR
 * Prior Authorization.
 */
export class DocumentationTemplates extends OptumResource {
  /**
   * Returns the questionnaires that a payer requires (`$questionnaire-package`). Retry class `idempotent`.
   *
   * @param request - payer, line of business, coverage; the context from CRD
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the errors of every call
   * @example
   * ```ts
   * const { questionnaires, questionnaireResponses } = await optum.payerFhir.priorAuthorization.dtr.questionnairePackage({
   *   payerId: '87726',
   *   lob: 'ph',
   *   coverage,
   *   context,
   * });
   * ```
   */
  questionnairePackage(
    request: QuestionnairePackageRequest,
    options?: RequestOptions,
  ): ResponsePromise<QuestionnairePackage> {
    return run(this, questionnairePackage, request, options);
  }

  /**
   * Returns the next question of an adaptive questionnaire (`$next-question`). Retry class `idempotent`.
   *
   * @param request - payer, line of business, the response so far
   * @returns the open questions; `isCompleted` when there is none
   * @throws `ValidationError` before anything is sent; `BadRequestError` and the errors of every call
   * @example
   * ```ts
   * const { isCompleted, questions } = await optum.payerFhir.priorAuthorization.dtr.nextQuestion(answered);
   * ```
   */
  nextQuestion(request: NextQuestionRequest, options?: RequestOptions): ResponsePromise<NextQuestion> {
    return run(this, nextQuestion, request, options);
  }

  /**
   * Returns documents of a questionnaire, such as notes on a question. Retry class `safe`.
   *
   * @param query - payer, line of business, the documents to look for
   * @throws `ValidationError` before anything is sent; the errors of every call
   * @example
   * ```ts
   * const documents = await optum.payerFhir.priorAuthorization.dtr.documentReferences({
   *   payerId: '87726',
   *   lob: 'ph',
   *   query: 'notes',
   *   noteType: 'COMMENT_NOTE',
   * });
   * ```
   */
  documentReferences(
    query: DocumentReferenceQuery,
    options?: RequestOptions,
  ): ResponsePromise<readonly DocumentReference[]> {
    return run(this, documentReferences, query, options);
  }

  /**
   * Returns the CapabilityStatement of the payer's server. Retry class `safe`.
   *
   * @param line - payer and line of business
   * @throws the errors of every call
   * @example
   * ```ts
   * const statement = await optum.payerFhir.priorAuthorization.dtr.metadata({ payerId: '87726', lob: 'ph' });
   * ```
   */
  metadata(line: PayerLine, options?: RequestOptions): ResponsePromise<CapabilityStatement> {
    return run(this, metadata, line, options);
  }
}

function readPackage(parameters: Readonly<Record<string, unknown>>): QuestionnairePackage {
  const packages = objectsOf(parameters.parameter)
    .map(({ resource }) => resource)
    .filter(isObject)
    .filter(({ resourceType }) => resourceType === 'Bundle');
  const questionnaires = packages.flatMap((one) => resourcesIn<Questionnaire>(one, 'Questionnaire'));
  return {
    questionnaires,
    questionnaireResponses: packages.flatMap((one) =>
      resourcesIn<QuestionnaireResponse>(one, 'QuestionnaireResponse'),
    ),
    isAdaptive: questionnaires.some(({ extension }) =>
      objectsOf(extension).some(
        ({ url, valueBoolean }) =>
          wireText(url)?.endsWith('questionnaire-questionnaireAdaptive') === true && valueBoolean !== false,
      ),
    ),
    // Checked to be objects; their content belongs to the payer.
    packages: packages as unknown as Bundle[],
  };
}

function readNextQuestion(wire: Readonly<Record<string, unknown>>): NextQuestion {
  const contained = objectsOf(wire.contained).filter(({ resourceType }) => resourceType === 'Questionnaire');
  const questionnaire =
    contained.find(({ id }) => `#${wireText(id)}` === wireText(wire.questionnaire)) ?? contained[0];
  const answered = new Set(
    flatItems(wire.item)
      .filter(isAnswered)
      .map(({ linkId }) => wireText(linkId)),
  );
  const questions = flatItems(questionnaire?.item).filter(
    ({ linkId, type }) => type !== 'group' && type !== 'display' && !answered.has(wireText(linkId)),
  );
  return {
    isCompleted: wire.status === 'completed',
    // The payer's own items and resources, passed through unchecked.
    questions: questions as unknown as QuestionnaireItem[],
    questionnaire: questionnaire as unknown as Questionnaire | undefined,
    questionnaireResponse: wire as unknown as QuestionnaireResponse,
  };
}

function isAnswered({ answer }: Readonly<Record<string, unknown>>) {
  return objectsOf(answer).length > 0;
}

/** Returns the items, including nested ones. */
function flatItems(items: unknown): Readonly<Record<string, unknown>>[] {
  return objectsOf(items).flatMap((item) => [item, ...flatItems(item.item)]);
}

function resourcesIn<T>(bundle: Readonly<Record<string, unknown>>, resourceType: string): T[] {
  const resources = objectsOf(bundle.entry).map(({ resource }) => resource);
  return resources.filter((one) => isObject(one) && one.resourceType === resourceType) as T[];
}
