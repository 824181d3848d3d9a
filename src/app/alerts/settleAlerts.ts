import type { AlertNews, Ledger } from '../../ledger/index.js'
import type { Alert, AlertCause } from '../../types/index.js'
import { answeredCause, overdueCause } from './causes/expectationCauses.js'
import { deniedCauses } from './causes/deniedCauses.js'
import { goneCauses } from './goneCauses.js'

/** News of one kind that is looked at in one step. */
const NEWS_AT_ONCE = 500

/**
 * Raises alerts of what has come in since the last time: expectations that fell due, were withdrawn or contradicted, and
 * incidents that somebody denies after they were reported. Alerts whose cause is gone are ended. Gives back what is new.
 */
export async function settleAlerts(ledger: Ledger, now: string): Promise<readonly Alert[]> {
  const today = now.slice(0, 10)
  const ended = await goneCauses(ledger, today)
  if (ended.length > 0) await ledger.alerts.settle({ raised: [], ended }, now)
  const raised: Alert[] = []
  for (;;) {
    const news = await ledger.alerts.news(today, NEWS_AT_ONCE)
    // Where nothing has come in, nothing is written: who only looks stands in nobody's way.
    if (news.seen === null) return raised
    const causes = await causesOf(news, ledger)
    raised.push(...(await ledger.alerts.settle({ raised: causes, ended: [], seen: news.seen }, now)))
    if (!news.hasMore) return raised
  }
}

async function causesOf({ overdue, answered, disputed }: AlertNews, ledger: Ledger): Promise<readonly AlertCause[]> {
  return [...overdue.map(overdueCause), ...answered.map(answeredCause), ...(await deniedCauses(disputed, ledger))]
}
