const COMPUTED = new Set(['CallExpression', 'NewExpression', 'MemberExpression', 'TaggedTemplateExpression'])
const isComputed = ({ type, properties }) => COMPUTED.has(type) || properties?.some(property => property.type === 'SpreadElement')

/**
 * A Rolldown plugin that says of js-yaml's top-level values (its schemas, tags and patterns) that computing them does nothing else, so that those which
 * nobody uses are left out: the linter reads events, and needs neither a schema nor the writer. They would cost 3 ms at every start.
 */
export function pureLibraries() {
  return {
    name: 'pure-libraries',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]js-yaml[\\/]/.test(id)) return null
      let marked = code
      const values = this.parse(code).body.flatMap(statement => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
      for (const { init } of values.reverse()) {
        if (!init || !isComputed(init)) continue
        marked = `${marked.slice(0, init.start)}/* @__PURE__ */ (() => (${marked.slice(init.start, init.end)}))()${marked.slice(init.end)}`
      }
      return { code: marked, map: null }
    },
  }
}
