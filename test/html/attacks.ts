import { createEngine, type Dossier } from '../../src/index.ts'

const mark = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

const attacks = [
  `</script><script>document.title=3</script> The mayor of Altavega said on Monday that 12 people died. ${mark}`,
  `</style></title></textarea><svg/onload=document.title=4> At least 14 people died, "the <b>guard</b>" said on Monday. &lt;i&gt; &#60;i&#62; {{7*7}} <!-- --> ]]>`,
  `<a href="javascript:document.title=5">Twelve</a> people died in Altavega on Monday, '"><iframe srcdoc="<script>1</script>"> said the mayor. <base href="https://evil.example/"><meta http-equiv="refresh" content="0">`,
]

/** What was given with each report is as hostile as its text. */
export const attackedDossier = (): Promise<Dossier> =>
  createEngine().dossier(
    attacks.map((text, index) => ({
      bytes: new TextEncoder().encode(`${text}\n\n${text.toUpperCase()}`),
      path: `a"><b>${index}.txt`,
      mediaType: 'text/plain',
      address: null,
      retrieved: null,
      known: {
        file: `a"><b>${index}.txt`,
        outlet: `"><script>document.title=6</script>${index}`,
        published: '2025-03-04',
        language: 'en',
        title: `${mark} ${index}`,
        url:
          ['javascript:document.title=7', 'data:text/html,<script>1</script>', ' JAVASCRIPT:alert(1)'][index] ?? null,
      },
    })),
  )
