export interface Centres {
  x: Float64Array
  y: Float64Array
}

export interface Clustering {
  /** One for each point: its group, 0 ≤ label < centres. */
  labels: Int32Array
  centres: Centres
  sizes: Uint32Array
  /** Σ weight · distance² to the own centre. */
  inertia: number
}
