import type { SupportedLanguage } from './model/language.ts'
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts'

/**
 * The one ordered list of steps for a language. A step that needs tables loads them here, once.
 * Add a step as one line: the compiler checks that what it needs is made above it.
 */
export const createPreset = async (_language: SupportedLanguage): Promise<Pipeline> => createPipeline()
