import type { VNode } from 'preact'
import { FormToken, Layout } from './layout.tsx'
import type { Setting } from './setting.ts'

/** Where a person shows a token; `refused` is why the last one was not taken. */
export const SignInPage = ({ setting, refused }: { setting: Setting; refused: string | null }): VNode => {
  const { words } = setting
  return (
    <Layout setting={setting} title={words.signIn}>
      {refused === null ? null : (
        <p role="alert" class="summary">
          {refused}
        </p>
      )}
      <form method="post" action="/sign-in">
        <FormToken setting={setting} />
        <p class="field">
          <label for="token">{words.token}</label>
          <input
            id="token"
            name="token"
            type="password"
            autocomplete="current-password"
            required
            aria-describedby="token-hint"
          />
          <small id="token-hint" class="hint">
            {words.tokenHint}
          </small>
        </p>
        <button type="submit">{words.signIn}</button>
      </form>
    </Layout>
  )
}

/** A request that was refused, and why. */
export const RefusedPage = ({ setting, message }: { setting: Setting; message: string }): VNode => (
  <Layout setting={setting} title={setting.words.refused}>
    <p role="alert" class="summary">
      {message}
    </p>
    <p>
      <a href="/">{setting.words.backHome}</a>
    </p>
  </Layout>
)
