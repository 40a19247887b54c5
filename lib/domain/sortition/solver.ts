/**
 * The port to a solver of linear programs; lib/integrations/solver has the one that is used. A model is kept and changed,
 * because thousands of nearly equal programs are solved one after the other.
 */
export interface Solver {
  open(model: LinearModel): OpenModel
}

export interface LinearRow {
  lower: number
  upper: number
  columns: number[]
  coefficients: number[]
}

export interface LinearModel {
  sense: 'maximize' | 'minimize'
  costs: number[]
  lower: number[]
  upper: number[]
  isInteger: boolean
  rows: LinearRow[]
  /** What stays true between two solutions: rows and bounds change (dual), or columns are added (primal). */
  warmth?: 'dual' | 'primal'
}

export interface OpenModel {
  setCosts(costs: Float64Array): void
  setBounds(lower: Float64Array, upper: Float64Array): void
  setRow(row: number, lower: number, upper: number): void
  setCoefficient(row: number, column: number, value: number): void
  addRow(row: LinearRow): void
  addColumn(cost: number, lower: number, upper: number, rows: number[], coefficients: number[]): void
  /** The optimum, or null when nothing satisfies the rows. Throws `SolverFailure` when it finds neither. */
  solve(options?: { relativeGap?: number }): LinearSolution | null
  close(): void
}

export interface LinearSolution {
  objective: number
  values: Float64Array
  /** Change in the objective for each unit that a row's bound moves; empty for integers. */
  rowPrices: Float64Array
  /** Reduced costs; empty for integers. */
  columnPrices: Float64Array
}

export class SolverFailure extends Error {}

export const INFINITE = Number.POSITIVE_INFINITY

/** Lets the memory of the models go, however the work ends. */
export function withModels<T>(solver: Solver, models: LinearModel[], work: (...open: OpenModel[]) => T): T {
  const open: OpenModel[] = []
  try {
    for (const model of models) open.push(solver.open(model))
    return work(...open)
  } finally {
    for (const model of open) model.close()
  }
}
