/** What a settings file may say. */
export interface Settings {
  /** Path of the ledger; a relative one counts from the file that says it. */
  readonly ledger?: string
  /** Mail address or page by which the owner of a site reaches whoever runs this; named in every request. */
  readonly contact?: string
}

/** Where a setting came from, the strongest first. */
export type SettingOrigin = 'flag' | 'environment' | 'project' | 'user' | 'default'

/** A setting and where it came from, for messages. */
export interface Chosen {
  readonly value: string
  readonly origin: SettingOrigin
  /** The file that says it, where one does. */
  readonly file: string | null
}
