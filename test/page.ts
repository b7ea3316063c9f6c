import { buildPage } from '../scripts/build-page.ts'

/** Before all tests: the page's script and style, which a clean checkout does not have. */
export const setup = (): Promise<void> => buildPage()
