/*
 * What the public specifications ask, as far as our exports use them: none of these has a JSON Schema of its own that could be
 * had offline, so that these were written by hand from the texts of the specifications. FollowTheMoney's own model is in
 * followthemoney-model.json.
 */

const urn = { type: 'string', pattern: '^urn:x-corroborate:\\S+$' } as const
const listOf = (items: object): object => ({ type: 'array', items })
const open = (required: readonly string[], properties: object): object => ({ type: 'object', required, properties })
const closed = (required: readonly string[], properties: object): object => ({
  ...open(required, properties),
  additionalProperties: false,
})

/** Web Annotation Data Model, W3C Recommendation of 23 February 2017: sections 3.1, 3.2, 4.2, 4.3 and 5.2. */
export const annotationPage = open(['@context', 'id', 'type', 'items', 'partOf'], {
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: urn,
  type: { const: 'AnnotationPage' },
  startIndex: { type: 'integer', minimum: 0 },
  partOf: open(['id', 'type', 'total'], {
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer', minimum: 0 },
  }),
  items: listOf(
    closed(['id', 'type', 'target'], {
      id: urn,
      type: { const: 'Annotation' },
      motivation: { enum: ['describing', 'identifying', 'linking', 'editing'] },
      body: listOf({
        oneOf: [
          closed(['type', 'value'], {
            type: { const: 'TextualBody' },
            purpose: { enum: ['tagging', 'describing'] },
            format: { type: 'string' },
            value: { type: 'string' },
          }),
          closed(['type', 'source'], {
            type: { const: 'SpecificResource' },
            purpose: { const: 'linking' },
            source: urn,
          }),
        ],
      }),
      target: closed(['type', 'source', 'selector'], {
        type: { const: 'SpecificResource' },
        source: closed(['id', 'type'], {
          id: urn,
          type: { const: 'Text' },
          format: { const: 'text/plain' },
          language: { type: 'string' },
          via: { type: 'string', format: 'uri' },
        }),
        state: closed(['type', 'sourceDate'], {
          type: { const: 'TimeState' },
          sourceDate: { type: 'string', format: 'date-time' },
          cached: { type: 'string' },
        }),
        selector: listOf({
          oneOf: [
            closed(['type', 'start', 'end'], {
              type: { const: 'TextPositionSelector' },
              start: { type: 'integer', minimum: 0 },
              end: { type: 'integer', minimum: 0 },
            }),
            closed(['type', 'exact'], {
              type: { const: 'TextQuoteSelector' },
              exact: { type: 'string', minLength: 1 },
              prefix: { type: 'string' },
              suffix: { type: 'string' },
            }),
          ],
        }),
      }),
    }),
  ),
})

const links = { anyOf: [urn, listOf(urn)] } as const

/** PROV-O, W3C Recommendation of 30 April 2013: the starting point terms and the derivations of section 3. */
export const provenance = open(['@context', '@graph'], {
  '@graph': listOf(
    open(['@id', '@type'], {
      '@id': urn,
      '@type': {
        type: 'array',
        items: { pattern: '^(prov:(Entity|Activity|Agent|Person|Organization|SoftwareAgent)|schema:\\w+)$' },
      },
      ...Object.fromEntries(
        ['wasAttributedTo', 'wasDerivedFrom', 'wasQuotedFrom', 'wasRevisionOf', 'wasGeneratedBy'].map((name) => [
          name,
          links,
        ]),
      ),
      ...{ used: links, wasAssociatedWith: links },
    }),
  ),
})

const article = open(['@type', '@id'], {
  '@type': { const: 'NewsArticle' },
  url: { type: 'string', format: 'uri' },
  datePublished: { type: 'string', format: 'date' },
  publisher: open(['@type', 'name'], { '@type': { const: 'Organization' } }),
})

/** Schema.org 28: Claim and ClaimReview, of whose properties none is a rating here. */
export const claims = open(['@context', '@graph'], {
  '@context': { const: 'https://schema.org' },
  '@graph': listOf({
    oneOf: [
      closed(['@type', '@id', 'text', 'appearance'], {
        '@type': { const: 'Claim' },
        '@id': urn,
        text: { anyOf: [{ type: 'string' }, listOf({ type: 'string' })] },
        author: listOf(open(['@type', 'name'], { '@type': { enum: ['Person', 'Organization'] } })),
        appearance: listOf(article),
        firstAppearance: article,
      }),
      closed(['@type', '@id', 'itemReviewed', 'claimReviewed', 'reviewBody'], {
        '@type': { const: 'ClaimReview' },
        '@id': urn,
        itemReviewed: closed(['@id'], { '@id': urn }),
        ...{ claimReviewed: { type: 'string' }, reviewAspect: { type: 'string' }, reviewBody: { type: 'string' } },
        inLanguage: { enum: ['en', 'es'] },
      }),
    ],
  }),
})
