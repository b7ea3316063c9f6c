import type { StatementWords } from '../topics/statement.ts'

export const statement: StatementWords = {}
