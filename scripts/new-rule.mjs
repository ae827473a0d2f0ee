// Writes a rule file to start from. usage: npm run new-rule <id> [category]
import fs from 'node:fs'
import path from 'node:path'

const [id, category = 'availability'] = process.argv.slice(2)
const categories = ['rollout', 'runtime', 'traffic', 'dns', 'resources', 'availability', 'cluster', 'security', 'validity', 'hygiene']
const complain = message => {
  console.error(
    `new-rule: ${message}\nusage: npm run new-rule <id> [category]\n  id: <subject>-<what is wrong>, such as readiness-probe-missing\n  category: ${categories.join(', ')}`,
  )
  process.exit(2)
}
if (!id) complain('which rule?')
if (!/^[a-z]+[a-z0-9]*(-[a-z0-9]+)+$/.test(id)) complain(`"${id}" is no rule id: lower case words joined by dashes, the subject first`)
if (!categories.includes(category)) complain(`there is no category "${category}"`)
const file = path.join('rules', category, `${id}.ts`)
if (fs.existsSync(file)) complain(`${file} exists`)
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
fs.mkdirSync(path.dirname(file), { recursive: true })
fs.writeFileSync(
  file,
  `import { defineRule } from '../../src/rule/index.js'

export default defineRule({
  id: '${id}',
  summary: 'A container runs in privileged mode.',
  why: 'What happens in production, to whose traffic or data, in one or two sentences.',
  category: '${category}',
  severity: 'warning',
  presets: [],
  since: '${version}',
  sources: [{ title: 'Where the facts are written', url: 'https://kubernetes.io/docs/' }],
  messages: {
    wrong: 'Container "{name}" is privileged: say what will happen, and what to do.',
  },
  on: {
    container(container, { report }) {
      const flag = container.at('securityContext').at('privileged')
      if (flag.boolean === true) report({ at: flag, message: 'wrong', data: { name: container.label } })
    },
  },
  examples: {
    good: [
      \`
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0
\`,
    ],
    bad: [
      {
        yaml: \`
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0
      securityContext:
        privileged: true # warning: wrong
\`,
      },
    ],
  },
})
`,
)
console.log(`${file} is written. Next: npm run generate, then npx vitest run test/rules.test.ts -t ${id}`)
