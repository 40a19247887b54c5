import type { Instance } from './instance'
import type { Profile, Seats } from './profiles'

const NO_CELL = 0

/**
 * A walk from panel to panel: one seat at a time goes to somebody else, more and more only if that brings wanted people in
 * or mends a quota. It finds panels hundreds of times faster than the solver does, and proves nothing.
 */
export class PanelWalk {
  private readonly seats: Seats
  private readonly sizes: Int32Array
  private readonly holders: Int32Array
  /** For each profile, the counters that it moves: one a feature, and its household's or NO_CELL. */
  private readonly cells: Int32Array
  private readonly width: number
  private readonly count: Int32Array
  private readonly min: Int32Array
  private readonly max: Int32Array
  private broken = 0

  constructor(
    { panelSize, features }: Instance,
    profiles: Profile[],
    private readonly random: () => number,
  ) {
    this.width = features.length + 1
    const limits: [number, number][] = [[0, panelSize * 2]]
    const offsets = features.map(({ quotas }) => limits.push(...quotas.map(({ min, max }): [number, number] => [min, max])) - quotas.length)
    const households = new Map<number, number>()
    for (const { household } of profiles)
      if (household !== null && !households.has(household)) households.set(household, limits.push([0, 1]) - 1)
    this.cells = Int32Array.from(
      profiles.flatMap(({ values, household }) => [
        ...values.map((value, feature) => (offsets[feature] ?? 0) + value),
        household === null ? NO_CELL : (households.get(household) ?? NO_CELL),
      ]),
    )
    this.min = Int32Array.from(limits, ([min]) => min)
    this.max = Int32Array.from(limits, ([, max]) => max)
    this.count = new Int32Array(limits.length)
    this.sizes = Int32Array.from(profiles, ({ people }) => people.length)
    this.seats = new Int32Array(profiles.length)
    this.holders = new Int32Array(panelSize)
    this.seatAnybody()
  }

  /** A permitted panel near the largest total of `wishes` (one a profile, for each seat), or null if the walk met none. */
  next(wishes: Float64Array, spread: number): Seats | null {
    const steps = 4000 + 250 * this.holders.length
    for (let attempt = 0; attempt < 8; attempt += 1) {
      // First for what is wanted; when quotas bar that way, hot enough to break some of them on the road.
      this.wander(wishes, steps, (attempt === 0 ? 0.7 : 20) * spread, 8 * spread)
      if (this.broken === 0) return this.seats.slice()
    }
    return null
  }

  private wander(wishes: Float64Array, steps: number, heat: number, penalty: number) {
    const { seats, sizes, holders, random } = this
    for (let step = 0; step < steps; step += 1) {
      const left = 1 - step / steps
      const warmth = heat * left * left
      const seat = Math.floor(random() * holders.length)
      const leaving = holders[seat] as number
      const entering = Math.floor(random() * seats.length)
      if (leaving === entering || (seats[entering] as number) >= (sizes[entering] as number)) continue
      const broke = this.change(leaving, entering)
      const gain = (wishes[entering] as number) - (wishes[leaving] as number) - penalty * broke
      const luck = random()
      if (gain >= 0 || gain >= -warmth * luck * luck) this.swap(seat, leaving, entering, broke)
    }
  }

  /** How many more (or fewer) seats are wrong after the swap. */
  private change(leaving: number, entering: number): number {
    const { cells, width, count, min, max } = this
    let broke = 0
    for (let at = 0; at < width; at += 1) {
      const from = cells[leaving * width + at] as number
      const to = cells[entering * width + at] as number
      if (from === to) continue
      const inFrom = count[from] as number
      const inTo = count[to] as number
      broke += (inFrom <= (min[from] as number) ? 1 : 0) - (inFrom > (max[from] as number) ? 1 : 0)
      broke += (inTo >= (max[to] as number) ? 1 : 0) - (inTo < (min[to] as number) ? 1 : 0)
    }
    return broke
  }

  private swap(seat: number, leaving: number, entering: number, broke: number) {
    this.broken += broke
    this.holders[seat] = entering
    this.move(leaving, -1)
    this.move(entering, 1)
  }

  private move(profile: number, by: number) {
    this.seats[profile] = (this.seats[profile] as number) + by
    for (let at = 0; at < this.width; at += 1) {
      const cell = this.cells[profile * this.width + at] as number
      this.count[cell] = (this.count[cell] as number) + by
    }
  }

  private seatAnybody() {
    let seat = 0
    for (let round = 0; seat < this.holders.length && round < this.holders.length; round += 1)
      for (let profile = 0; profile < this.seats.length && seat < this.holders.length; profile += 1) {
        if ((this.seats[profile] as number) >= (this.sizes[profile] as number)) continue
        this.holders[seat] = profile
        this.move(profile, 1)
        seat += 1
      }
    this.count.forEach((held, cell) => {
      this.broken += Math.max(0, (this.min[cell] as number) - held, held - (this.max[cell] as number))
    })
  }
}
