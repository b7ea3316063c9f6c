import { wordSet } from '../text/words.ts'

/** Endings of domains and of names of files, in any language: behind one of them stands no new sentence. */
export const nameEndings: ReadonlySet<string> = wordSet(
  'com net org edu gov info biz io fm tv js ts py php htm html asp aspx pdf doc docx txt csv jpg png gif exe',
)
