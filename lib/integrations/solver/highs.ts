import loadHighs from 'highs'
import { type LinearModel, type LinearRow, type OpenModel, type Solver, SolverFailure } from '@/lib/domain/sortition/solver'

const silent = () => {}
const TOLERANCE = 1e-9

/** HiGHS, compiled to WebAssembly: single-threaded and the same to the last bit on every machine. */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs({ print: silent, printErr: silent })

  function open(model: LinearModel): OpenModel {
    const kept = highs.createModel({
      numCols: model.costs.length,
      numRows: model.rows.length,
      sense: model.sense === 'maximize' ? highs.constants.objectiveSense.maximize : highs.constants.objectiveSense.minimize,
      colCost: model.costs,
      colLower: model.lower,
      colUpper: model.upper,
      rowLower: model.rows.map(({ lower }) => lower),
      rowUpper: model.rows.map(({ upper }) => upper),
      matrix: { format: 'csr', numRows: model.rows.length, numCols: model.costs.length, ...sparse(model.rows) },
      ...(model.isInteger ? { integrality: model.costs.map(() => highs.constants.variableType.integer) } : {}),
    })
    kept.options.set({
      output_flag: false,
      random_seed: 1,
      primal_feasibility_tolerance: TOLERANCE,
      dual_feasibility_tolerance: TOLERANCE,
      mip_abs_gap: TOLERANCE,
      ...(model.isInteger ? {} : { presolve: 'off', simplex_strategy: model.warmth === 'primal' ? 4 : 1 }),
    })
    let columns = model.costs.length

    const all = () => ({ kind: 'range', from: 0, to: columns - 1 }) as const
    const solve: OpenModel['solve'] = ({ relativeGap = 0 } = {}) => {
      if (model.isInteger) kept.options.set('mip_rel_gap', relativeGap)
      kept.run()
      if (isUndecided(kept.getModelStatus())) {
        // A basis from the last solution now and then leads nowhere: begin again without it.
        kept.clearSolver()
        kept.options.set({ presolve: 'on' })
        kept.run()
        if (!model.isInteger) kept.options.set({ presolve: 'off' })
      }
      const status = kept.getModelStatus()
      if (status === infeasible || status === unboundedOrInfeasible) return null
      if (status !== optimal) throw new SolverFailure(`HiGHS ended with status ${status}.`)
      const { colValue, rowDual, colDual } = kept.getSolution()
      return { objective: kept.getObjectiveValue(), values: colValue, rowPrices: rowDual, columnPrices: colDual }
    }
    return {
      setCosts: (costs) => plainly(() => kept.changeColsCost(all(), costs)),
      setBounds: (lower, upper) => plainly(() => kept.changeColsBounds(all(), lower, upper)),
      setRow: (row, lower, upper) => plainly(() => kept.changeRowBounds(row, lower, upper)),
      setCoefficient: (row, column, value) => plainly(() => kept.changeCoefficient(row, column, value)),
      addRow: ({ lower, upper, columns, coefficients }) =>
        plainly(() => kept.addRow(lower, upper, { indices: columns, values: coefficients })),
      addColumn: (cost, lower, upper, rows, coefficients) => {
        plainly(() => kept.addCol(cost, lower, upper, { indices: rows, values: coefficients }))
        columns += 1
      },
      solve: (options) => plainly(() => solve(options)),
      close: () => kept.dispose(),
    }
  }
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
  const isUndecided = (status: number) => ![optimal, infeasible].some((known) => known === status)
  return { open: (model) => plainly(() => open(model)) }
}

function sparse(rows: LinearRow[]) {
  const starts = [0]
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length)
  return { starts, indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ coefficients }) => coefficients) }
}

// An error straight out of the library carries its whole source on one line, which Node then prints.
function plainly<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof SolverFailure) throw error
    throw new SolverFailure(error instanceof Error ? error.message : String(error))
  }
}
