export {
  createStoryKeeper,
  groupReports,
  storyPrintVersion,
  storyPrint,
  type StoryKeeper,
} from './align/stories/index.ts'
export { changesBetween } from './change/changes.ts'
export { continueFrom } from './change/continue-from.ts'
export type { Finding } from './custody/findings.ts'
export { manifestOf, type Manifest } from './custody/manifest.ts'
export { redacted, type Redaction } from './custody/redact.ts'
export { sealed } from './custody/seal.ts'
export { withoutTexts } from './custody/share.ts'
export { verifyDossier, type Evidence } from './custody/verify.ts'
export {
  createEngine,
  type Engine,
  type Progress,
  type PrintOutcome,
  type ReadAll,
  type ReadOptions,
  type ReadOutcome,
} from './engine.ts'
export { jsonOf } from './dossier/exports/json.ts'
export { exported, exportFormats, type ExportFormat, type ExportOptions } from './dossier/exports/index.ts'
export { ruleNames, rulesOf, type RuleName, type Rules } from './dossier/exports/rules.ts'
export { explain, notFoundLine, type ExplainOptions } from './dossier/explain/explain.ts'
export { renderHtml, type HtmlOptions } from './dossier/html/render-html.ts'
export type { Between } from './dossier/account/changes-view.ts'
export { renderChangesHtml } from './dossier/html/render-changes-html.ts'
export { renderChanges } from './dossier/terminal/render-changes.ts'
export { renderStories } from './dossier/terminal/render-stories.ts'
export { renderTerminal, type Style, type TerminalOptions } from './dossier/terminal/render-terminal.ts'
export { accountOf, type AccountView } from './dossier/account/account.ts'
export { phrasesIn, type ReaderLanguage } from './dossier/words/index.ts'
export { CorroborateError, messageOf, type MessageCode } from './model/messages.ts'
export { supportedLanguages, type SupportedLanguage } from './model/language.ts'
export type { Change, Changes } from './model/change.ts'
export type { AppliedCorrection, Correction } from './model/correction.ts'
export { parseCorrections } from './correct/parse-corrections.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export { schemaVersion, type Dossier } from './model/dossier.ts'
export { dossierSchema } from './model/schema.ts'
export type { Reference } from './model/reference.ts'
export type { Report } from './model/report.ts'
export type {
  AdoptedRows,
  FollowUp,
  GroupedStory,
  MovedReport,
  PlacedReport,
  RetiredStory,
  SavedStories,
  Stories,
  StoryAdded,
  StoryChanges,
  StoryMember,
  StoryPin,
  StoryPrint,
} from './model/stories.ts'
export type { ReadReport } from './model/story.ts'
export { parseKnownFacts } from './read/known-facts.ts'
export { parseReferences } from './read/references.ts'
export type { KnownFacts, Source } from './read/source.ts'
export { version } from './version.ts'
export { sha256Hex } from './text/hash.ts'
