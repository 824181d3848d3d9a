import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { type Counted, progressLine } from './progressLine.js'

/** Work shorter than this needs no bar. */
const PATIENCE_MS = 700
const REFRESH_MS = 100

/** A bar on the last line of the terminal; silent where standard error is none. */
export class Progress {
  private readBytes = 0
  private totalBytes = 0
  private isShown = false
  private drawnMs = 0
  private isWatching = false
  private readonly isOn: boolean
  private readonly timer: NodeJS.Timeout | null

  constructor(
    private readonly stream: Console['stderr'],
    private readonly tally: Counted,
    isQuiet: boolean,
  ) {
    this.isOn = stream.isTTY === true && !isQuiet
    this.timer = this.isOn ? setInterval(() => this.show(), 500) : null
    this.timer?.unref()
  }

  addBytes(count: number): void {
    this.readBytes += count
  }

  addSize(sizeBytes: number): void {
    this.totalBytes += sizeBytes
  }

  /** How much of the work is done, where it is not told by bytes. */
  setShare(done: number, total: number): void {
    this.readBytes = done
    this.totalBytes = total
  }

  /** Draws the bar anew, where it is wanted and due. */
  show(): void {
    const nowMs = performance.now()
    if (!this.isOn || this.tally.seconds() * 1000 < PATIENCE_MS || nowMs - this.drawnMs < REFRESH_MS) return
    this.drawnMs = nowMs
    if (!this.isWatching) {
      this.isWatching = true
      process.once('SIGINT', this.endCleanly)
    }
    const columns = (this.stream.columns ?? 80) - 1
    this.stream.write(`\r\u001b[2K${progressLine(this.tally, this.readBytes, this.totalBytes, columns)}`)
    this.isShown = true
  }

  /** Takes the bar away, so that something else can be printed. */
  hide(): void {
    if (!this.isShown) return
    this.stream.write('\r\u001b[2K')
    this.isShown = false
    this.drawnMs = 0
  }

  close(): void {
    if (this.timer) clearInterval(this.timer)
    process.removeListener('SIGINT', this.endCleanly)
    this.hide()
  }

  /** An interruption must not leave half a bar on the terminal. */
  private readonly endCleanly = (): void => {
    this.hide()
    process.exit(EXIT.interrupted)
  }
}
