// Hundreds of rule files are a start-up cost. What only `explain`, SARIF and the docs read (why, details, sources, examples) leaves the run-time bundle here;
// `prose` receives it by rule id, and the build writes it to dist/rules-documentation.json.
import path from 'node:path'

const DOCUMENTATION = new Set(['why', 'details', 'sources', 'examples'])

/** A rolldown plugin that cuts the documentation out of every file below rules/ and keeps `why`, `details` and `sources` in `prose`. */
export function withoutDocumentation(prose) {
  return {
    name: 'without-rule-documentation',
    transform(code, id) {
      if (!/[\\/]rules[\\/][a-z-]+[\\/][a-z0-9-]+\.ts$/.test(id)) return null
      const { body } = this.parse(code, { lang: 'ts' })
      const call = body.find(statement => statement.type === 'ExportDefaultDeclaration')?.declaration
      if (call?.type !== 'CallExpression' || call.callee.name !== 'defineRule')
        throw new Error(`${id}: a rule file exports defineRule({ ... }) as its default`)
      const properties = call.arguments[0].properties
      const cut = properties.filter(property => DOCUMENTATION.has(property.key?.name))
      const text = Object.fromEntries(
        cut
          .filter(property => property.key.name !== 'examples')
          .map(property => [property.key.name, evaluate(code.slice(property.value.start, property.value.end), id)]),
      )
      prose.set(path.basename(id, '.ts'), text)
      let out = code
      for (const property of [...cut].sort((a, b) => b.start - a.start)) {
        const end = out[property.end] === ',' ? property.end + 1 : property.end
        out = `${out.slice(0, property.start)}${property.key.name}: ${property.key.name === 'why' ? "''" : property.key.name === 'details' ? 'undefined' : property.key.name === 'sources' ? '[]' : '{ good: [], bad: [] }'},${out.slice(end)}`
      }
      return { code: out, map: null }
    },
  }
}

/** These properties are literals: text that documents may not depend on anything. */
function evaluate(source, id) {
  try {
    return Function(`"use strict"; return (${source})`)()
  } catch (error) {
    throw new Error(`${id}: why, details and sources must be literals (${error.message})`)
  }
}
