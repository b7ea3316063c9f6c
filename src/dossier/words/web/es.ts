import type { WebPhrases } from './phrases.ts'

export const es: WebPhrases = {
  title: 'Corroborate',
  what: 'Dele varios informes de un mismo hecho. Muestra en qué coinciden, en qué difieren y por qué, y quién dice qué, cada punto con las palabras en que se apoya.',
  private:
    'Sus archivos se quedan en este equipo: esta página no puede enviar ni pedir nada, y funciona sin conexión a la red.',
  drop: 'Suelte aquí los informes, o una carpeta con ellos',
  or: 'o',
  chooseFiles: 'Elegir archivos',
  chooseFolder: 'Elegir una carpeta',
  kinds: 'Archivos de texto, HTML, PDF y DOCX, y despachos de agencias, en español o en inglés.',
  lists:
    'Un reports.json junto a ellos puede decir el medio y el día de cada uno, y un corrections.json lo que usted haya corregido.',
  reading: 'Leyendo',
  readingOf: 'Leídos {done} de {total}: {name}',
  comparing: 'Comparando {total} informes',
  stop: 'Detener',
  stopped: 'Detenido. No se guardó nada.',
  unread: 'No leído, o no del todo',
  nothing: 'Ninguno de estos archivos pudo leerse como informe.',
  broke: 'Algo falló y no es culpa suya ({detail}). Por favor, comuníquelo.',
  reports: '{n} informes',
  oneReport: 'Un informe',
  dossier: 'El dossier',
  add: 'Añadir informes',
  anew: 'Empezar de nuevo',
  savePage: 'Guardar la página',
  saveData: 'Guardar los datos (JSON)',
  openApart: 'Abrir en otra pestaña',
  language: 'Idioma de esta página',
  tooOld: 'Este navegador es demasiado antiguo para esta página. Use un Chrome, Edge, Firefox o Safari más reciente.',
}
