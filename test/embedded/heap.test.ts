import { describe, expect, it } from 'vitest'
import { createRuntime } from '../../src/container/runtime.js'
import { createEmbedded } from '../../src/embedded/index.js'
import { createMountedFiles } from '../../src/embedded/mounted-files.js'
import type { RuntimeFlag } from '../../src/embedded/types.js'
import { build } from '../cluster/manifests.js'

function embedded(container: string, more = '') {
  const built = build({
    'a.yaml': `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  volumes: [{name: c, configMap: {name: conf}}]
  containers:
    - {name: app, image: "r/app:1", ${container}}
---
${more}`,
  })
  const services = createEmbedded(
    built.cluster,
    createRuntime(() => ({ images: [] }), createMountedFiles(built.cluster)),
  )
  return { services, container: built.workload('Pod/web').containers[0]! }
}
const java = (text: string, more = '') => {
  const { services, container } = embedded(text, more)
  return services.java(container)
}
const node = (text: string, more = '') => {
  const { services, container } = embedded(text, more)
  return services.node(container)
}
const written = ({ at }: RuntimeFlag) => String(at.cursor.raw).slice(at.from, at.to)
const MI = 1024 ** 2

describe('flags of the JVM', () => {
  it.each([
    ['command: [java, -Xmx512m, -jar, a.jar]', '-Xmx512m'],
    ['command: [sh, -c, "exec java $JAVA_OPTS -jar a.jar"], env: [{name: JAVA_OPTS, value: "-Da=b -Xmx512m"}]', '-Xmx512m'],
    ['command: [sh, -c, "export JAVA_OPTS=-Xmx512m; java $JAVA_OPTS -jar a.jar"]', '-Xmx512m'],
    ['env: [{name: JAVA_TOOL_OPTIONS, value: "-Xms1m -XX:MaxHeapSize=512M"}]', '-XX:MaxHeapSize=512M'],
    [
      'env: [{name: JAVA_TOOL_OPTIONS, value: "-Xmx$(M)m"}, {name: M, value: "1"}, {name: JDK_JAVA_OPTIONS, value: "-Xmx512m"}]',
      '-Xmx512m',
    ],
    ['env: [{name: M, value: "512"}, {name: JDK_JAVA_OPTIONS, value: "-Da -Xmx$(M)m"}]', '-Xmx$(M)m'],
    ['command: [java, -cp, /app, -Xmx512m, Main, -Xmx9g], env: [{name: JAVA_TOOL_OPTIONS, value: -Xmx1g}]', '-Xmx512m'],
    ['command: [java, -Xmx1g, Main], env: [{name: _JAVA_OPTIONS, value: -Xmx512m}]', '-Xmx512m'],
    ['args: [-Xmx512m, -jar, a.jar]', '-Xmx512m'],
  ])('%s', (text, flag) => {
    const [process, ...more] = java(text)
    expect(more).toEqual([])
    expect(process?.maxHeap?.value).toBe(512 * MI)
    expect(process?.maxHeap?.flag.certain).toBe(true)
    expect(written(process!.maxHeap!.flag)).toBe(flag)
  })

  it('knows what is read by convention only, and what is not read', () => {
    const [likely] = java('env: [{name: JAVA_OPTS, value: "-Xmx1g"}]')
    expect([likely?.maxHeap?.flag.certain, likely?.seen]).toEqual([false, false])
    const [direct] = java('command: [java, -jar, a.jar], env: [{name: JAVA_OPTS, value: "-Xmx1g"}]')
    expect([direct?.maxHeap, direct?.seen]).toEqual([undefined, true])
    expect(java('command: [python, a.py]')).toEqual([])
  })

  it('reads shares of memory, and does not know placeholders', () => {
    expect(java('command: [java, -XX:MaxRAMPercentage=75.0, Main]')[0]?.maxRamPercentage?.value).toBe(75)
    expect(java('command: [java, -XX:MaxRAMFraction=2, Main]')[0]?.maxRamPercentage?.value).toBe(50)
    expect(java('command: [java, -XX:MaxRAMPercentage=75.0, -Xmx1g, Main]')[0]?.maxRamPercentage).toBeUndefined()
    expect(java('command: [java, "-Xmx$(HEAP)", Main]')[0]?.heapKnown).toBe(false)
    expect(java('command: [java, -Xmx1g, "$(MORE)", Main]')[0]?.heapKnown).toBe(false)
    expect(java('command: [java, -Xmx1g, "-Dhost=$(HOST)", Main]')[0]?.heapKnown).toBe(true)
  })

  it('finds every process of a start script in a ConfigMap', () => {
    const script =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf}\ndata:\n  run.sh: |\n    java -Xmx64m -jar m.jar\n    JAVA_TOOL_OPTIONS=-Da exec java -Xmx128m -jar a.jar\n'
    const found = java('command: [/s/run.sh], volumeMounts: [{name: c, mountPath: /s}]', script)
    expect(found.map(process => process.maxHeap?.value)).toEqual([64 * MI, 128 * MI])
  })
})

describe('heap of Node.js', () => {
  it.each([
    ['command: [node, --max-old-space-size=512, a.js]', '--max-old-space-size=512'],
    ['command: [node, -r, x, --max_old_space_size=512, a.js, --max-old-space-size=1]', '--max_old_space_size=512'],
    ['env: [{name: NODE_OPTIONS, value: "--enable-source-maps --max-old-space-size=512"}]', '--max-old-space-size=512'],
    ['command: [sh, -c, "NODE_OPTIONS=--max-old-space-size=512 npm start"]', '--max-old-space-size=512'],
    [
      'command: [node, --max-old-space-size=512, a.js], env: [{name: NODE_OPTIONS, value: --max-old-space-size=9}]',
      '--max-old-space-size=512',
    ],
  ])('%s', (text, flag) => {
    const [process, ...more] = node(text)
    expect(more).toEqual([])
    expect(process?.maxOldSpace.value).toBe(512 * MI)
    expect(written(process!.maxOldSpace.flag)).toBe(flag)
  })
  it('is not what the application gets', () => {
    expect(node('command: [node, a.js, --max-old-space-size=512]')).toEqual([])
    expect(node('command: [node, "--max-old-space-size=$(N)", a.js]')).toEqual([])
  })
})
