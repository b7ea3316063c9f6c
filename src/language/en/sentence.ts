import { wordSet } from '../../text/words.ts'
import type { SentenceWords } from '../topics/sentence.ts'

export const sentence: SentenceWords = {
  leading: wordSet(`
    mr mrs ms messrs dr prof rev fr msgr mgr hon st mt ft gen lt col maj capt cmdr cpl sgt pvt adm brig cmdt insp supt det
    sen rep gov pres amb atty asst assoc dep sec treas vs v viz cf e.g i.e al sra srta lic ing arq
  `),
  abbreviations: wordSet(`
    u.s u.k u.n u.s.a u.a.e e.u d.c l.a n.y n.j n.c s.c inc corp ltd co bros llc plc jr sr esq ph.d m.d b.a m.a etc
    ave blvd rd dept univ assn min max approx est jan feb mar apr jun jul aug sept sep oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    penn tenn tex va vt wash wis wyo
  `),
  beforeNumber: wordSet('no nos p pp fig figs vol ch sec art par ver approx ca c a.d'),
  closing: wordSet('a.m p.m am pm b.c'),
  continuers: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept oct nov dec est edt et cst cdt ct pst pdt pt
    gmt utc bst cet local eastern pacific central
  `),
  ordinary: wordSet(
    'i ill miss mass ore wash no art mar may max fig co ark ind pa ch am pm al col fr sup gov gen dep rep',
  ),
  openers: wordSet(`
    the a an this that these those he she it they we i you his her its their our my your in on at by for from with
    after before during since until while when where who what why how if but and or so yet nor as although though
    because however moreover meanwhile earlier later then there here some many most several more few all both each
    every no not only now still also another other such among according despite under over one two three four five
    six seven eight nine ten once to of
  `),
  speech: wordSet(`
    said says asked asks added adds shouted shouts cried cries told tells replied replies wrote writes yelled
    demanded wondered insisted declared exclaimed answered screamed joked tweeted posted
  `),
}
