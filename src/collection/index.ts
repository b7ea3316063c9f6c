export { openCollection } from './open.ts'
export { checkThere } from './there.ts'
export { openIntake, runWorker, type Intake, type WorkDone, type WorkerOptions } from './worker.ts'
export type * from './types.ts'
export type {
  Counts,
  FoundReport,
  JournalQuery,
  KeptCorrection,
  KeptEntry,
  KeptStory,
  Page,
  ReportQuery,
  ReportRow,
  Snippet,
  StoryQuery,
  StoryRow,
} from '../store/index.ts'
