/**
 * The W3C's Web Annotation data model, written down from https://www.w3.org/TR/annotation-model/ and
 * https://www.w3.org/TR/annotation-vocab/#json-ld-context: the terms and the rules that our exports touch.
 */

const iri = (id: string) => ({ "@type": "@id", "@id": id });
const word = (id: string) => ({ "@type": "@vocab", "@id": id });
const typed = (id: string, type: string) => ({ "@type": type, "@id": id });

export const annotationContext = {
  "@context": {
    oa: "http://www.w3.org/ns/oa#",
    dc: "http://purl.org/dc/elements/1.1/",
    dcterms: "http://purl.org/dc/terms/",
    dctypes: "http://purl.org/dc/dcmitype/",
    foaf: "http://xmlns.com/foaf/0.1/",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    as: "http://www.w3.org/ns/activitystreams#",
    id: { "@type": "@id", "@id": "@id" },
    type: { "@type": "@id", "@id": "@type" },
    Annotation: "oa:Annotation",
    Text: "dctypes:Text",
    TextualBody: "oa:TextualBody",
    SpecificResource: "oa:SpecificResource",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    TimeState: "oa:TimeState",
    CssStylesheet: "oa:CssStyle",
    Software: "as:Application",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    assessing: "oa:assessing",
    commenting: "oa:commenting",
    highlighting: "oa:highlighting",
    tagging: "oa:tagging",
    body: iri("oa:hasBody"),
    target: iri("oa:hasTarget"),
    source: iri("oa:hasSource"),
    selector: iri("oa:hasSelector"),
    state: iri("oa:hasState"),
    stylesheet: iri("oa:styledBy"),
    generator: iri("as:generator"),
    items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
    first: iri("as:first"),
    last: iri("as:last"),
    motivation: word("oa:motivatedBy"),
    purpose: word("oa:hasPurpose"),
    format: "dc:format",
    value: "rdf:value",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    styleClass: "oa:styleClass",
    name: "foaf:name",
    label: "rdfs:label",
    created: typed("dcterms:created", "xsd:dateTime"),
    modified: typed("dcterms:modified", "xsd:dateTime"),
    generated: typed("dcterms:issued", "xsd:dateTime"),
    sourceDate: typed("oa:sourceDate", "xsd:dateTime"),
    start: typed("oa:start", "xsd:nonNegativeInteger"),
    end: typed("oa:end", "xsd:nonNegativeInteger"),
    total: typed("as:totalItems", "xsd:nonNegativeInteger"),
    startIndex: typed("as:startIndex", "xsd:nonNegativeInteger"),
  },
} as const;

const count = { type: "integer", minimum: 0 };
const moment = { type: "string", format: "date-time", pattern: "Z$" };
const uri = { type: "string", format: "uri" };
const purposes = [
  ...["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying"],
  ...["linking", "moderating", "questioning", "replying", "tagging"],
];

const textualBody = {
  type: "object",
  required: ["type", "value"],
  properties: {
    type: { const: "TextualBody" },
    value: { type: "string" },
    format: { type: "string", pattern: "^[a-z]+/[a-z-]+$" },
    purpose: { enum: purposes },
  },
};

const quote = {
  type: "object",
  required: ["type", "exact"],
  properties: {
    type: { const: "TextQuoteSelector" },
    exact: { type: "string" },
    prefix: { type: "string" },
    suffix: { type: "string" },
  },
};

const position = {
  type: "object",
  required: ["type", "start", "end"],
  properties: { type: { const: "TextPositionSelector" }, start: count, end: count },
};

const target = {
  type: "object",
  required: ["type", "source"],
  properties: {
    type: { const: "SpecificResource" },
    source: uri,
    selector: { type: "array", minItems: 1, items: { oneOf: [quote, position] } },
    state: { type: "object", required: ["type"], properties: { type: { const: "TimeState" }, sourceDate: moment } },
    styleClass: { type: "string" },
  },
};

/** "MUST" is required, "MUST NOT have more than one" is no list. */
const annotation = {
  type: "object",
  required: ["id", "type", "target"],
  properties: {
    id: uri,
    type: { const: "Annotation" },
    motivation: { enum: purposes },
    body: { type: "array", minItems: 1, items: textualBody },
    target,
    created: moment,
    modified: moment,
    generator: { type: "object", required: ["type", "name"] },
    stylesheet: { type: "object", required: ["type", "value"], properties: { type: { const: "CssStylesheet" } } },
  },
};

export const collectionSchema = {
  type: "object",
  required: ["@context", "id", "type", "total", "first", "last"],
  properties: {
    // The only context there is: a text, not a list.
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: uri,
    type: { const: "AnnotationCollection" },
    label: { type: "string" },
    generated: moment,
    total: count,
    last: uri,
    first: {
      type: "object",
      required: ["id", "type", "items"],
      properties: {
        id: uri,
        type: { const: "AnnotationPage" },
        startIndex: { const: 0 },
        items: { type: "array", items: annotation },
      },
    },
  },
} as const;
