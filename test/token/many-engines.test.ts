import { expect, it } from 'vitest'
import { shownAs } from '../../src/annotate/token/en/piece.ts'
import { loadWink } from '../../src/annotate/token/en/wink.ts'

it('loads English as often as somebody makes an engine', () => {
  for (let times = 0; times < 30; times++)
    expect(loadWink().read(['Guards', 'left', '.'].map(shownAs)).pieces).toHaveLength(3)
})
