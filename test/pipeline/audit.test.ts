import { expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/load.ts'
import { supportedLanguages, type SupportedLanguage } from '../../src/model/language.ts'
import { createPreset } from '../../src/preset.ts'
import { plainText } from '../support.ts'

/** Texts with something for every step: names, figures, times, speakers, quotations, pronouns. */
const texts: Readonly<Record<SupportedLanguage, string>> = {
  en: `Twelve dead in Port Alder

On Monday at least 12 people died in Port Alder, Mayor Ruth Calder, 54, said. “We lost 3 nurses,” she added.

The coastguard, which counted 14 deaths a day later, denied that another ferry had sunk in 1998. He said so.`,
  es: `Doce muertos en Puerto Sauce

El lunes murieron al menos 12 personas en Puerto Sauce, según la alcaldesa Rut Calderón, de 54 años. «Perdimos a 3 enfermeras», añadió.

La Guardia Costera, que un día después contó 14 fallecidos, negó que otro barco se hubiera hundido en 1998. Así lo dijo.`,
}

test.each(supportedLanguages)(
  'each step of the %s preset needs what it reads and reads what it needs',
  async (language) => {
    const preset = await createPreset(language)
    const read = new Map<string, Set<string>>(preset.steps.map((step) => [step.name, new Set()]))
    preset.run(plainText(texts[language], true), await loadLanguage(language), (step, layer) =>
      read.get(step.name)!.add(layer),
    )
    for (const step of preset.steps) {
      expect([...read.get(step.name)!].sort(), `layers that "${step.name}" reads`).toEqual([...step.needs].sort())
    }
  },
)
