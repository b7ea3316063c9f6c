import { expect, test } from 'vitest'
import * as corroborate from '../../src/index.ts'

/** The public API by name. Adding a name is a decision; taking one away breaks somebody. */
test('the package exports these names and no others', () => {
  expect(Object.keys(corroborate).sort()).toMatchInlineSnapshot(`
    [
      "CorroborateError",
      "accountOf",
      "changesBetween",
      "continueFrom",
      "createEngine",
      "createStoryKeeper",
      "dossierSchema",
      "explain",
      "exportFormats",
      "exported",
      "groupReports",
      "jsonOf",
      "manifestOf",
      "messageOf",
      "notFoundLine",
      "parseCorrections",
      "parseKnownFacts",
      "parseReferences",
      "phrasesIn",
      "redacted",
      "renderChanges",
      "renderChangesHtml",
      "renderHtml",
      "renderStories",
      "renderTerminal",
      "ruleNames",
      "rulesOf",
      "schemaVersion",
      "sealed",
      "sha256Hex",
      "storyPrint",
      "storyPrintVersion",
      "supportedLanguages",
      "verifyDossier",
      "version",
      "withoutTexts",
    ]
  `)
})
