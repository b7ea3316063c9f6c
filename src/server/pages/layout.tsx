import type { ComponentChildren, VNode } from 'preact'
import { fill } from '../../dossier/words/phrases.ts'
import { supportedLanguages, version } from '../../index.ts'
import { samePage, type Setting } from './setting.ts'

interface LayoutProps {
  readonly setting: Setting
  readonly title: string
  /** Asks for the script that follows a running work. */
  readonly live?: boolean
  readonly children: ComponentChildren
}

/** What every page of a collection has around it. */
export const Layout = ({ setting, title, live = false, children }: LayoutProps): VNode => {
  const { words, language } = setting
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`Corroborate ${version}`} />
        <title>{`${title} · Corroborate`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/page.css" />
        {live ? <script src="/assets/progress.js" type="module" /> : null}
      </head>
      <body class="collection">
        <a class="skip" href="#content">
          {words.toContent}
        </a>
        <Banner setting={setting} />
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}

const Banner = ({ setting }: { setting: Setting }): VNode => {
  const { words, who, language, path } = setting
  const other = language === 'en' ? 'es' : 'en'
  return (
    <header class="banner">
      <nav aria-label={words.pages}>
        <ul class="contents">
          {linksOf(setting).map(([href, name]) => (
            <li key={href}>
              <a href={href} aria-current={path.split('?')[0] === href ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href={samePage(path, { ui: other })} lang={other} hreflang={other} rel="nofollow">
              {words.otherLanguage}
            </a>
          </li>
        </ul>
      </nav>
      {who.kind === 'token' ? <SignOut setting={setting} /> : null}
      {who.kind === 'nobody' ? <a href="/sign-in">{words.signIn}</a> : null}
    </header>
  )
}

const linksOf = ({ words, who }: Setting): readonly (readonly [string, string])[] => [
  ...(who.scopes.has('read')
    ? ([
        ['/', words.stories],
        ['/search', words.search],
        ['/journal', words.journal],
      ] as const)
    : []),
  ...(who.scopes.has('write')
    ? ([
        ['/add', words.add],
        ['/ingests', words.work],
      ] as const)
    : []),
]

const SignOut = ({ setting }: { setting: Setting }): VNode => (
  <form method="post" action="/sign-out" class="inline">
    <span>{fill(setting.words.signedIn, { name: setting.who.name })}</span>
    <FormToken setting={setting} />
    <button type="submit">{setting.words.signOut}</button>
  </form>
)

/** What a form must hold to be taken for one of ours. */
export const FormToken = ({ setting }: { setting: Setting }): VNode => (
  <input type="hidden" name="form" value={setting.formToken} />
)

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'date' | 'url' | 'file'
  readonly value?: string | undefined
  readonly hint?: string
}

/** A field with its label and, where there is one, its hint. */
export const Field = ({ name, label, hint, type = 'text', value }: FieldProps): VNode => {
  const known = { id: name, name, ...(hint ? { 'aria-describedby': `${name}-hint` } : {}), ...(value && { value }) }
  return (
    <p class="field">
      <label for={name}>{label}</label>
      {type === 'text' ? <input {...known} /> : null}
      {type === 'url' ? <input type="url" {...known} /> : null}
      {type === 'date' ? <input type="date" {...known} /> : null}
      {type === 'file' ? <input type="file" multiple required {...known} /> : null}
      {hint ? (
        <small id={`${name}-hint`} class="hint">
          {hint}
        </small>
      ) : null}
    </p>
  )
}

/** A choice of the reports' language. */
export const LanguageField = ({ setting, chosen }: { setting: Setting; chosen?: string | undefined }): VNode => (
  <p class="field">
    <label for="language">{setting.words.language}</label>
    <select id="language" name="language">
      <option value="">{setting.words.anyLanguage}</option>
      {supportedLanguages.map((code) => (
        <option key={code} value={code} selected={chosen === code}>
          {setting.phrases.languages[code]}
        </option>
      ))}
    </select>
  </p>
)
