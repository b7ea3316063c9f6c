import type { VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import { Field, FormToken, LanguageField, Layout } from './layout.tsx'
import type { Setting } from './setting.ts'

interface Props {
  readonly setting: Setting
  /** Of all files at once, in words. */
  readonly limit: string
}

/** Where reports are added: as files, as a text, by address. */
export const AddPage = ({ setting, limit }: Props): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.add}>
      <p class="summary">{words.addHint}</p>
      <h2>{words.upload}</h2>
      <form method="post" action="/add/files" enctype="multipart/form-data">
        <FormToken setting={setting} />
        <Field name="file" label={words.files} type="file" hint={fill(words.filesHint, { limit })} />
        <button type="submit">{words.addButton}</button>
      </form>
      <Paste setting={setting} />
      <h2>{words.addresses}</h2>
      <form method="post" action="/add/addresses">
        <FormToken setting={setting} />
        <p class="field">
          <label for="addresses">{words.addressesOne}</label>
          <textarea
            id="addresses"
            name="addresses"
            rows={4}
            required
            aria-describedby="addresses-hint"
            spellcheck={false}
          />
          <small id="addresses-hint" class="hint">
            {words.addressesHint}
          </small>
        </p>
        <button type="submit">{words.addButton}</button>
      </form>
    </Layout>
  )
}

const Paste = ({ setting }: { setting: Setting }): VNode => {
  const { words } = setting
  return (
    <>
      <h2>{words.paste}</h2>
      <form method="post" action="/add/text">
        <FormToken setting={setting} />
        <p class="field">
          <label for="text">{words.pasted}</label>
          <textarea id="text" name="text" rows={10} required aria-describedby="text-hint" />
          <small id="text-hint" class="hint">
            {words.pastedHint}
          </small>
        </p>
        <fieldset class="filter">
          <legend>{words.known}</legend>
          <Field name="outlet" label={words.outlet} />
          <Field name="published" label={words.published} type="date" />
          <Field name="title" label={words.title} />
          <Field name="url" label={words.pageAddress} type="url" />
          <LanguageField setting={setting} />
        </fieldset>
        <button type="submit">{words.addButton}</button>
      </form>
    </>
  )
}
