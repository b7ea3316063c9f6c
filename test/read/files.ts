import { deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF of one page: paragraphs of printed lines, a wider step between paragraphs. */
export const pdfOf = (paragraphs: readonly (readonly string[])[]): Uint8Array => {
  let y = 760
  const shown = paragraphs.flatMap((lines) => {
    y -= 14
    return lines.map((line) => `BT /F1 11 Tf 72 ${(y -= 14)} Td (${line.replace(/([\\()])/g, '\\$1')}) Tj ET`)
  })
  return pdfFile(shown.join('\n'))
}

/** A PDF of one page that is printed in as many pieces as fill so many megabytes, packed. */
export const bombOf = (megabytes: number): Uint8Array => {
  const piece = 'BT /F1 12 Tf (Twelve died) Tj ET\n'
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, piece)).toString('latin1')
  return pdfFile(packed, '/Filter /FlateDecode ')
}

const pdfFile = (stream: string, filter = ''): Uint8Array => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< ${filter}/Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** A ZIP archive of some files. */
export const zipOf = (files: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, data] of files) {
    const [packed, label] = [deflateRawSync(data), Buffer.from(name)]
    const fields = Buffer.alloc(22)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(data.length, 18)
    const rest = Buffer.alloc(4)
    rest.writeUInt16LE(label.length, 0)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, rest, label, packed])
    const place = Buffer.alloc(18)
    place.writeUInt16LE(label.length, 0)
    place.writeUInt32LE(at, 14)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, place, label]))
    parts.push(local)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...parts, entries, Buffer.from('PK\u0005\u0006', 'latin1'), end]))
}

const crc32 = (data: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A Word document of plain paragraphs. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array => {
  const xml = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const runs = paragraphs
    .map((text) => `<w:p><w:r><w:t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`)
    .join('')
  return zipOf([
    [
      '[Content_Types].xml',
      xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
    ],
    [
      '_rels/.rels',
      xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
      ),
    ],
    [
      'word/document.xml',
      xml(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${runs}</w:body></w:document>`,
      ),
    ],
  ])
}
