import type { Console } from '../Console.js'

const REFRESH_MS = 500

/** A line at the foot of the terminal that says what goes on; silent where standard error is none. */
export class StatusLine {
  private isShown = false
  private readonly timer: NodeJS.Timeout | null

  constructor(
    private readonly stream: Console['stderr'],
    private readonly words: () => string,
    isQuiet: boolean,
  ) {
    const isOn = stream.isTTY === true && !isQuiet
    this.timer = isOn ? setInterval(() => this.draw(), REFRESH_MS) : null
    this.timer?.unref()
  }

  /** Takes the line away, so that something else can be printed; it comes back by itself. */
  hide(): void {
    if (!this.isShown) return
    this.stream.write('\r\u001b[2K')
    this.isShown = false
  }

  close(): void {
    if (this.timer) clearInterval(this.timer)
    this.hide()
  }

  private draw(): void {
    const columns = (this.stream.columns ?? 80) - 1
    this.stream.write(`\r\u001b[2K${this.words().slice(0, columns)}`)
    this.isShown = true
  }
}
