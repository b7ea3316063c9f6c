import { describe, expect, it } from 'vitest'
import { withoutPassword } from '../../src/text/without-password.ts'

const check = (address: string, expected: string): void =>
  it(address, () => expect(withoutPassword(address)).toBe(expected))

describe('what of the address of a database is shown', () => {
  check('postgres://desk@db/desk', 'postgres://desk@db/desk')
  check('postgres://desk:open@db:5433/desk', 'postgres://desk@db:5433/desk')
  check('postgres://desk:o@p:e/n@db/desk', 'postgres://desk@db/desk')
  check('postgres://desk:o?pen@db/desk', 'postgres://desk@db/desk')
  check('postgresql://db/desk?user=desk&password=open', 'postgresql://db/desk?user=desk&password=…')
  check('postgres://desk@db/d?PASSWORD=open&sslmode=no-verify', 'postgres://desk@db/d?PASSWORD=…&sslmode=no-verify')
  check('postgres://desk@db/d?sslpassword=open#x', 'postgres://desk@db/d?sslpassword=…#x')
  check('postgres://desk:open@db/d?application_name=a@b', 'postgres://desk@db/d?application_name=a@b')
  check('/home/desk/a:b@c.db', '/home/desk/a:b@c.db')
})
