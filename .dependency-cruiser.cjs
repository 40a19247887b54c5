// Who may import whom: docs/ARCHITECTURE.md's table as one object, from which every rule is made.
// may: our own layers · types: layers whose types alone may be named · packages: when given, the only npm packages (and no node core)
const LAYERS = {
  // stopword is word lists, eld a pure function with its tables: the rules about text need both, and neither reaches out.
  'lib/domain': { may: [], packages: ['zod', 'stopword', 'eld'] },
  'lib/i18n': { may: [], types: ['lib/domain'] },
  'lib/db.ts': { may: ['lib/env.ts', 'lib/log.ts', 'lib/generated'] },
  'lib/env.ts': { may: [] },
  'lib/log.ts': { may: [] },
  'lib/integrations': { may: ['lib/domain', 'lib/env.ts', 'lib/log.ts'] },
  'lib/queries': { may: ['lib/domain', 'lib/db.ts', 'lib/generated', 'lib/env.ts'] },
  'lib/commands': { may: ['lib/domain', 'lib/db.ts', 'lib/generated', 'lib/queries'] },
  'lib/jobs': {
    may: [
      'lib/domain',
      'lib/db.ts',
      'lib/generated',
      'lib/queries',
      'lib/commands',
      'lib/integrations',
      'lib/i18n',
      'lib/env.ts',
      'lib/log.ts',
    ],
  },
  'lib/web': { may: ['lib/domain', 'lib/commands', 'lib/queries', 'lib/i18n', 'lib/integrations', 'lib/env.ts', 'lib/log.ts'] },
  'components/ui': { may: [] },
  'components/(?!ui/)': { may: ['components', 'lib/domain', 'lib/i18n'], types: ['lib/queries'] },
  // Pages read and show; what changes something is reached through the two kinds of file below.
  'app/(?!.*(actions|route)\\.tsx?$)': { may: ['app', 'components', 'lib/web', 'lib/queries', 'lib/domain', 'lib/i18n'] },
  'app/.*(actions|route)\\.tsx?$': { may: ['app', 'components', 'lib/web', 'lib/queries', 'lib/domain', 'lib/i18n', 'lib/commands'] },
}

const OURS = '^(app|components|lib|prisma|tests)/'
const within = (layer) => `^${layer.replaceAll('.ts', '\\.ts')}`

const layerRules = Object.entries(LAYERS).flatMap(([layer, { may, types = [], packages }]) => {
  const from = { path: layer.includes('(') ? `^${layer}` : within(layer) }
  const allowed = [...may.map(within), ...(layer.includes('(') ? [] : [within(layer)])]
  const rule = (to, suffix) => ({ name: `${layer}${suffix}`, severity: 'error', from, to })
  return [
    rule({ path: OURS, pathNot: [...allowed, ...types.map(within)] }, ' imports another layer'),
    ...types.map((named) => rule({ path: within(named), dependencyTypesNot: ['type-only'] }, ` imports more than types of ${named}`)),
    ...(packages ? [rule({ pathNot: [OURS, ...packages.map((name) => `node_modules/${name}/`)] }, ' imports a package')] : []),
  ]
})

module.exports = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'lib/generated'] },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
