import type { ICruiseOptions, IForbiddenRuleType } from "dependency-cruiser";

/** Which room may know which, each rule with its reason. */
export const RULES: readonly IForbiddenRuleType[] = [
  {
    name: "no-cycles",
    comment: "Data flows one way. What needs each other belongs into one file, or has a third thing in common.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "product-knows-no-tests",
    comment: "What is shipped must stand without the questions and fixtures that it is measured by.",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^(tests|evals)/" },
  },
  {
    name: "domain-knows-nobody",
    comment: "The nouns are shared by everybody; if they knew a room, everybody would.",
    severity: "error",
    from: { path: "^src/domain/" },
    to: { path: "^src/(?!domain/)" },
  },
  {
    name: "contract-knows-domain-alone",
    comment: "The wire schemas are read by clients and by generators; they carry no behaviour of ours.",
    severity: "error",
    from: { path: "^src/contract/" },
    to: { path: "^src/(?!domain/|contract/)" },
  },
  {
    name: "models-alone-import-model-libraries",
    comment: "These libraries are heavy and replaced often; each stands behind one file of ours.",
    severity: "error",
    from: { path: "^src/(?!models/)" },
    to: { path: "node_modules/(@langchain|langchain|@xenova/transformers)(/|$)" },
  },
  {
    name: "model-libraries-are-loaded-when-a-model-is",
    comment: "They take a second to load: a start without a language model must not pay for them.",
    severity: "error",
    from: { path: "^src/" },
    to: {
      path: "node_modules/(@langchain|langchain)(/|$)",
      dynamic: false,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "ingestion-and-retrieval-meet-in-stores",
    comment: "Documents are made once and read often; what asks must not depend on how they were read.",
    severity: "error",
    from: { path: "^src/(retrieval|answering|guards)/" },
    to: { path: "^src/ingestion/" },
  },
  {
    name: "ingestion-knows-no-questions",
    comment: "How a document is read must not depend on what is asked of it.",
    severity: "error",
    from: { path: "^src/ingestion/" },
    to: { path: "^src/(retrieval|answering|guards|indexing|app|http|cli)/" },
  },
  {
    name: "middle-knows-no-edge",
    comment: "The middle is functions of their arguments: no server, no command line, no environment, no composition.",
    severity: "error",
    from: {
      path: "^src/(ports|language|figures|provisions|editions|indexing|retrieval|answering|guards|translations)/",
    },
    to: { path: "^src/(http|cli|app|config|stores|models)/" },
  },
  {
    name: "middle-touches-no-disk-or-network",
    comment: "Only stores, models, config, http, cli and ingestion's readers do; so the rest is tested by calling it.",
    severity: "error",
    from: {
      path: "^src/(domain|contract|ports|language|figures|provisions|editions|indexing|retrieval|answering|guards|translations|privacy)/",
    },
    to: {
      dependencyTypes: ["core"],
      path: "^(node:)?(fs|fs/promises|net|http|https|http2|dns|tls|dgram|child_process)$",
    },
  },
  {
    name: "language-knows-domain-alone",
    comment: "What differs by language is data: who reads questions or writes answers with it is none of its business.",
    severity: "error",
    from: { path: "^src/language/" },
    to: { path: "^src/(?!language/|domain/)" },
  },
  {
    name: "figures-know-domain-alone",
    comment: "A quantity is read, compared and written alike in documents, questions and answers.",
    severity: "error",
    from: { path: "^src/figures/" },
    to: { path: "^src/(?!figures/|domain/)" },
  },
  {
    name: "editions-know-domain-alone",
    comment: "Which document holds on a day follows from documents and dates, whatever is asked.",
    severity: "error",
    from: { path: "^src/editions/" },
    to: { path: "^src/(?!editions/|domain/)" },
  },
  {
    name: "provisions-know-figures-alone",
    comment: "How a document grants is read once from its text and figures; words of questions must not sway it.",
    severity: "error",
    from: { path: "^src/provisions/" },
    to: { path: "^src/(?!provisions/|domain/|figures/)" },
  },
  {
    name: "indexing-knows-no-questions",
    comment: "An index is made of passages and words through a port for vectors; what is asked of it comes later.",
    severity: "error",
    from: { path: "^src/indexing/" },
    to: { path: "^src/(?!indexing/|domain/|language/|ports/)" },
  },
  {
    name: "retrieval-knows-the-index-alone",
    comment: "It ranks passages by their words, vectors and concepts; which of them may answer is judged afterwards.",
    severity: "error",
    from: { path: "^src/retrieval/" },
    to: { path: "^src/(?!retrieval/|domain/|indexing/|language/|ports/)" },
  },
  {
    name: "answering-reads-and-composes",
    comment: "It draws on every reading room, and neither on those who check its answers nor on those who serve them.",
    severity: "error",
    from: { path: "^src/answering/" },
    to: { path: "^src/(?!answering/|contract/|domain/|editions/|figures/|indexing/|language/|provisions/|retrieval/)" },
  },
  {
    name: "guards-know-drafts-not-how-they-came-about",
    comment:
      "A check that shared the composing code would share its mistakes: of an answer it sees what is said and cited, and how the languages cut their words.",
    severity: "error",
    from: { path: "^src/guards/" },
    to: { path: "^src/(?!guards/|domain/|editions/|figures/|language/|answering/draft\\.ts$)" },
  },
  {
    name: "privacy-knows-nobody",
    comment: "What is a person's is told from the text alone, so that every room that keeps or prints texts can ask.",
    severity: "error",
    from: { path: "^src/privacy/" },
    to: { path: "^src/(?!privacy/)" },
  },
  {
    name: "translations-are-checked-from-outside",
    comment: "Whether a translation says what its original says is told from the texts alone, not from answers.",
    severity: "error",
    from: { path: "^src/translations/" },
    to: { path: "^src/(?!translations/|domain/|figures/|language/|provisions/)" },
  },
  {
    name: "app-composes-what-is-ready",
    comment:
      "It opens what was read and built; reading sources and checking translations are jobs of the command line.",
    severity: "error",
    from: { path: "^src/app/" },
    to: { path: "^src/(cli|ingestion|translations)/|^src/http/(?!((record|access|desk)-)?service\\.ts$|kept\\.ts$)" },
  },
  {
    name: "http-is-thin",
    comment: "Parse, call, serialise: the server knows the contract and the service, not what stands behind it.",
    severity: "error",
    from: { path: "^src/http/" },
    to: { path: "^src/(?!http/|contract/|domain/|wording/|look/)" },
  },
  {
    name: "mcp-is-thin",
    comment:
      "Tools are calls of the service with the schemas of the HTTP API; they know nothing that stands behind it.",
    severity: "error",
    from: { path: "^src/mcp/" },
    to: { path: "^src/(?!mcp/|contract/|http/(service|footnotes)\\.ts$)" },
  },
  {
    name: "wording-knows-the-contract-alone",
    comment: "What answers and their parts are called is said once for every face: it knows what goes over the wire.",
    severity: "error",
    from: { path: "^src/wording/" },
    to: { path: "^src/(?!wording/|contract/)" },
  },
  {
    name: "look-knows-nobody",
    comment: "Colours, fonts and what looks alike everywhere: the widget and the pages are made of it.",
    severity: "error",
    from: { path: "^src/look/" },
    to: { path: "^src/(?!look/)" },
  },
  {
    name: "widget-knows-the-contract-alone",
    comment: "It runs in a stranger's browser: it may know what goes over the wire, and how that is called and looks.",
    severity: "error",
    from: { path: "^src/widget/" },
    to: { path: "^src/(?!widget/|wording/|look/|contract/)" },
  },
  {
    name: "widget-takes-types-and-limits-alone-from-the-contract",
    comment:
      "The schemas would double the bytes that every page with the widget on it has to load; the limits are numbers.",
    severity: "error",
    from: { path: "^src/(widget|wording)/" },
    to: { path: "^src/contract/(?!limits\\.ts$)", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "command-line-is-an-outermost-room",
    comment: "Commands call the house; nothing in the house calls a command.",
    severity: "error",
    from: { path: "^src/(?!cli/)" },
    to: { path: "^src/cli/" },
  },
  {
    name: "no-missing-packages",
    comment: "What isn't in package.json, or only for development, is not there once installed for production.",
    severity: "error",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev", "unknown", "undetermined"] },
  },
];

/** How imports are found: type imports count too, and packages are looked up as Node does. */
export const OPTIONS: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: [...RULES] },
  doNotFollow: { path: "node_modules" },
  tsConfig: { fileName: "tsconfig.json" },
  tsPreCompilationDeps: true,
};
