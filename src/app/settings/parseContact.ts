import { Fault } from '../../types/index.js'

const MAIL = /^[^\s@()<>,;:"\\]+@[^\s@()<>,;:"\\]+\.[a-z]{2,}$/i

/** A mail address or an address of the web, as it may stand in a request; `name` is where it was given, for the message. */
export function parseContact(value: string, name: string): string {
  const contact = value.trim()
  const isPage = /^https?:\/\/[^\s()<>"]+$/i.test(contact) && URL.canParse(contact)
  if (isPage || MAIL.test(contact)) return contact
  throw new Fault('usage', `${name} must be a mail address or an address of the web, such as desk@example.org.`)
}
