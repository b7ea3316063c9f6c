export { jsonOf } from '../index.ts'
