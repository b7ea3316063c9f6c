import { describe, expect, it } from 'vitest'
import { furnitureOf, furnitureRules } from '../../src/read/furniture/classify.ts'
import { clean } from '../../src/read/clean.ts'
import { linesOf } from '../../src/read/lines.ts'
import { paragraphsOf } from '../../src/read/paragraphs.ts'
import { blocksOf, body, reportOf } from './support.ts'

/** The rules that know something in some lines behind a headline. */
const rulesIn = (lines: string): readonly string[] => {
  const text = `A bridge falls in Puerto Lindo\n\n${lines}\n\n${body.en}`
  const known = furnitureOf(paragraphsOf(linesOf(clean(text))))
  return known.slice(1, -2).flatMap((one) => (one ? [one.rule] : []))
}

describe('rules of furniture', () => {
  for (const rule of furnitureRules) {
    it(`${rule.name} knows its example and lets its counter-example be`, () => {
      expect(rulesIn(rule.example)).toContain(rule.name)
      expect(rulesIn(rule.counterExample)).not.toContain(rule.name)
    })
  }
})

/** Behind the headline, before the telling: what role a line gets. */
const check = (lines: string, expected: readonly string[], language: 'en' | 'es' = 'en') =>
  it(lines.slice(0, 60).replaceAll('\n', ' / '), async () => {
    const report = await reportOf(`${body[language]}\n\n${lines}\n\n${body[language]}`)
    expect(
      blocksOf(report)
        .slice(2, -2)
        .map(([role]) => role),
    ).toEqual(expected)
  })

describe('furniture within a report', () => {
  check('Photo by: Agencia Sur/Lucía Ferrer', ['credit'])
  check('Foto: Lucía Ferrer / El Faro', ['credit'], 'es')
  check('(Photo: Tom Hale for The Harbour Post)', ['credit'])
  check('A woman waits beside the ruin on May 4, 2021. AFP / Lucía FERRER', ['caption'])
  check('Una mujer espera junto a las ruinas el 4 de mayo de 2021. | Foto: Lucía Ferrer', ['caption'], 'es')
  check('A market stall under the fallen span. REUTERS/Lucía Ferrer', ['caption'])
  check('Foto de archivo: el puente en 2019', ['caption'], 'es')
  check('bridge-over-the-lindo-river-gives-way\nThe bridge in an earlier year.', ['slug', 'caption'])
  check('LEE TAMBIÉN: El concejo aplaza la reunión', ['related'], 'es')
  check('Te puede interesar: Tres obras que nunca acabaron', ['related'], 'es')
  check('Read more: Three works that were never finished', ['related'])
  check('RIVER TOWNS: Three more bridges to be checked', ['related'])
  check('© 2022 El Faro de Lindo. Todos los derechos reservados.', ['copyright'], 'es')
  check('Copyright 2022 The Harbour Post. All rights reserved.', ['copyright'])
  check('Suscríbete a nuestro boletín y recibe las noticias cada mañana', ['newsletter'], 'es')
  check('Sign up for the Harbour Post newsletter', ['newsletter'])
  check('Síguenos en Twitter e Instagram', ['contact'], 'es')
  check('To contact the newsroom, write to desk@harbourpost.example', ['contact'])
  check('Ana Ríos writes on towns. Follow her on Twitter @anarios.', ['contact'])
  check('Neighbours look at the ruin (Lucía Ferrer / The Harbour Post)', ['caption'])
  check('Publicidad', ['advertisement'], 'es')
  check('Story continues below advertisement', ['advertisement'])
  check('Inicio > Regiones > Lindo', ['navigation'], 'es')
  check('Share this article', ['navigation'])
  check('(Additional reporting by Tom Hale; editing by Ana Ríos)', ['credit'])
  check('Con información de Agencia Sur y Lucía Ferrer', ['credit'], 'es')
})

describe('what is no furniture', () => {
  check('The photo shows the mayor on the bridge, the court heard.', ['body'])
  check('La foto muestra al alcalde sobre el puente, según el fiscal.', ['body'], 'es')
  check('Copyright law was never at issue, the lawyer said.', ['body'])
  check('Por eso el concejo aplazó la obra, dijo el alcalde.', ['body'], 'es')
  check('The cause was not known, police told Reuters.', ['body'])
  check('Follow-up checks are planned for the other three bridges.', ['body'])
  check('Además, el concejo ordenó revisar otros tres puentes.', ['body'], 'es')
  check('Video of the fall was handed to the police on Tuesday.', ['body'])
  check('Who knew', ['heading'])
  check('«Nadie nos escuchó»', ['heading'], 'es')
  check('KILLED: 4\nINJURED: 31', ['body', 'body'])
})

describe('the end of a report', () => {
  it('takes headings behind the last paragraph for links to other reports', async () => {
    const report = await reportOf(
      `A bridge falls in Puerto Lindo\n\n${body.en}\n\nThe mayor and his many promises\n\nWho pays for a bridge?`,
    )
    expect(blocksOf(report).map(([role]) => role)).toEqual(['title', 'body', 'body', 'related', 'related'])
  })
  it('takes an agency alone for a credit', async () => {
    const report = await reportOf(`Cae un puente en Puerto Lindo\n\n${body.es}\n\nEFE`)
    expect(blocksOf(report).at(-1)?.[0]).toBe('credit')
  })
})
