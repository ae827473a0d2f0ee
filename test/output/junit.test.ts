import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { junit } from '../../src/output/junit.js'
import { hostileReport } from './hostile-text.js'
import { contextOf, finding, reportOf, shop, shopContext } from './sample.js'
import { type Element, readXml } from './xml-reader.js'

/** What Jenkins' junit-10.xsd allows, as far as our report uses it: attributes (required ones end with `!`), children, and whether there may be text. */
const GRAMMAR: Readonly<Record<string, { attributes: readonly string[]; children: readonly string[]; text: boolean }>> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'], text: false },
  testsuite: {
    attributes: [
      'name!',
      'tests!',
      'failures!',
      'errors!',
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'log',
      'url',
    ],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    text: false,
  },
  testcase: {
    attributes: ['name!', 'time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    text: false,
  },
  failure: { attributes: ['type', 'message'], children: [], text: true },
  skipped: { attributes: ['type', 'message'], children: [], text: true },
}

function check(element: Element): void {
  const rule = GRAMMAR[element.name]
  if (!rule) throw new Error(`unknown element ${element.name}`)
  const known = rule.attributes.map(name => name.replace('!', ''))
  for (const name of Object.keys(element.attributes)) expect(known).toContain(name)
  for (const name of rule.attributes) if (name.endsWith('!')) expect(element.attributes).toHaveProperty(name.slice(0, -1))
  if (element.attributes.time !== undefined) expect(element.attributes.time).toMatch(/^[0-9]{1,3}(\.[0-9]*)?$/)
  if (!rule.text) expect(element.text.trim()).toBe('')
  for (const child of element.children) {
    expect(rule.children).toContain(child.name)
    check(child)
  }
}

function read(text: string): Element {
  const root = readXml(text)
  expect(root.name).toBe('testsuites')
  check(root)
  return root
}

const casesOf = (root: Element): Element[] => root.children.flatMap(suite => suite.children)

describe('junit', () => {
  it('has a suite for each file and a case for each finding, and its counts are right', () => {
    const root = read(junit(shop, shopContext))
    expect(root.children.map(suite => suite.attributes.name)).toEqual(['deploy/web.yaml', 'jobs/import.yaml', 'jobs/broken.yaml'])
    expect(root.attributes).toEqual({ name: 'seaworthy', tests: '5', failures: '4', errors: '0', time: '0.412' })
    for (const suite of root.children) {
      expect(suite.attributes.tests).toBe(String(suite.children.length))
      expect(suite.attributes.failures).toBe(String(suite.children.filter(test => test.children[0]?.name === 'failure').length))
    }
    expect(junit(shop, shopContext)).toMatchSnapshot()
  })

  it('fails where the run fails', () => {
    const report = reportOf([finding({ severity: 'error' }), finding({ severity: 'warning' }), finding({ severity: 'info' })])
    const names = (failOn: 'error' | 'warning' | 'info') =>
      casesOf(read(junit(report, contextOf({}, { failOn })))).map(test => test.children[0]?.name)
    expect(names('error')).toEqual(['failure', 'skipped', 'skipped'])
    expect(names('warning')).toEqual(['failure', 'failure', 'skipped'])
    expect(names('info')).toEqual(['failure', 'failure', 'failure'])
  })

  it('is one passing test where nothing was found', () => {
    const root = read(junit(reportOf([]), contextOf()))
    expect(casesOf(root)).toHaveLength(1)
    expect(casesOf(root)[0]?.children).toEqual([])
  })

  it('is well-formed and keeps its elements whatever the linted tree contains', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const root = read(junit(report, contextOf()))
        if (report.diagnostics.length) expect(casesOf(root)).toHaveLength(report.diagnostics.length)
      }),
      { numRuns: 200 },
    )
  })

  it('shows the text as it was, but for what XML cannot hold', () => {
    const report = reportOf([finding({ message: ']]></failure><script>&\u0001' })])
    expect(casesOf(read(junit(report, contextOf())))[0]?.children[0]?.attributes.message).toBe(']]></failure><script>&\\x01')
  })
})
