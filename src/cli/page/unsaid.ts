/** What stands on the page for an actor whom the report does not name. */
export const UNSAID = 'somebody'
