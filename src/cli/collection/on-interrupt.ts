import type { MessageCode, ReaderLanguage } from '../../index.ts'
import { tell } from '../tell.ts'

/** What a shell gives for a command that was interrupted. */
export const interrupted = 130

/**
 * The first interrupt lets what is under way be written and says so; the second one ends the process, and loses nothing
 * that was taken.
 */
export const onInterrupt = (
  stopping: MessageCode,
  ui: ReaderLanguage,
): { readonly signal: AbortSignal; readonly release: () => void } => {
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(interrupted)
    stop.abort()
    tell(stopping, ui)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: stop.signal,
    release: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
