import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { istioProxyOf } from '../../src/embedded/istio-proxy-config.js'
import { readManifests } from '../../src/manifest/index.js'
import { parse } from '../../src/parse/index.js'

/** The proxy of a Pod with this text in its annotation. */
const proxyOf = (config: string | undefined, annotations: Readonly<Record<string, string>> = {}, containers: readonly unknown[] = []) => {
  const text = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', annotations: { ...annotations, ...(config === undefined ? {} : { 'proxy.istio.io/config': config }) } },
    spec: { containers: [{ name: 'web', image: 'r/web:1' }, ...containers] },
  })
  const settings = { images: [], workloadKinds: [] }
  const { workloads } = readManifests([{ path: 'web.yaml', parsed: parse(text), target: true }], () => settings)
  const workload = workloads[0]
  if (!workload) throw new Error('no workload')
  return istioProxyOf(workload, [])
}

describe("the configuration of a Pod's Istio proxy", () => {
  it.each([
    ['terminationDrainDuration: 30s', 30],
    ['{"terminationDrainDuration": "1m30s"}', 90],
    ['terminationDrainDuration: 500ms', 0.5],
    ['terminationDrainDuration: 30', undefined],
    ['terminationDrainDuration: soon', undefined],
    ['holdApplicationUntilProxyStarts: true', undefined],
  ])('%s drains for %s', (config, seconds) => {
    expect(proxyOf(config).terminationDrain?.seconds).toBe(seconds)
  })
  it('hold, exit on zero, native', () => {
    expect(proxyOf('holdApplicationUntilProxyStarts: true').holdsApplication).toBe(true)
    expect(proxyOf('{}').holdsApplication).toBeUndefined()
    expect(proxyOf('proxyMetadata:\n  EXIT_ON_ZERO_ACTIVE_CONNECTIONS: "true"\n').exitsOnZero).toBe(true)
    const env = [{ name: 'EXIT_ON_ZERO_ACTIVE_CONNECTIONS', value: 'true' }]
    expect(proxyOf(undefined, {}, [{ name: 'istio-proxy', image: 'auto', env }]).exitsOnZero).toBe(true)
    expect(proxyOf(undefined).exitsOnZero).toBe(false)
    expect(proxyOf(undefined, { 'sidecar.istio.io/nativeSidecar': 'true' }).native).toBe(true)
    expect(proxyOf(undefined).native).toBeUndefined()
  })
  it('says what it cannot read', () => {
    expect(proxyOf('a: [').unknown).toBe(true)
    expect(proxyOf('- 5s').unknown).toBe(true)
    expect(proxyOf('').unknown).toBe(true)
    expect(proxyOf('${CONFIG}').unknown).toBe(true)
  })
  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(typeof proxyOf(text).exitsOnZero).toBe('boolean')
      }),
      { numRuns: 50 },
    )
  })
})
