import { describe, expect, it } from 'vitest'
import { isPublic } from '../../src/fetch/guard.ts'

describe('addresses that may be read', () => {
  const check = (address: string, expected: boolean) =>
    it(`${address} ${expected ? 'may' : 'may not'}`, () => expect(isPublic(address)).toBe(expected))
  check('93.184.216.34', true)
  check('2606:2800:220:1::1', true)
  for (const address of [
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    '2001:db8::1',
    '[::1]',
    'elfaro.example',
    '',
  ])
    check(address, false)
})
