import { describe, expect, test } from 'vitest'
import { ConfigError, mergeConfig } from '../../src/config/index.js'
import { compilePatterns } from '../../src/config/patterns.js'
import type { CliOverrides, ConfigFile } from '../../src/config/types.js'
import { rules } from './rules.js'

const merge = (file: ConfigFile | undefined, cli: CliOverrides = {}) => mergeConfig(file, cli, rules, compilePatterns)
const severities = (file: ConfigFile | undefined, cli: CliOverrides = {}) => {
  const config = merge(file, cli)
  return ['memory-limit-missing', 'cpu-limit-missing', 'latest-tag', 'duplicate-key'].map(id => config.rule(id).severity).join(' ')
}
function refusal(file: unknown, cli: CliOverrides = {}): ConfigError {
  try {
    merge(file as ConfigFile, cli)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('the configuration was accepted')
}

describe('presets', () => {
  test('without a file the preset is recommended, and the rules of the engine are on', () => {
    expect(severities(undefined)).toBe('warning off off error')
  })
  test('a file extends one preset, several, or none', () => {
    expect(severities({ extends: 'resources' })).toBe('warning info off error')
    expect(severities({ extends: ['valid', 'all'] })).toBe('warning info error error')
    expect(severities({ extends: [] })).toBe('off off off error')
  })
  test('the command line replaces what the file extends, and leaves its rules', () => {
    expect(severities({ extends: 'all', rules: { 'latest-tag': 'info' } }, { presets: ['resources'] })).toBe('warning info info error')
  })
  test('only leaves just the named rules on, with the severity of the file, and those of the engine', () => {
    expect(severities(undefined, { only: ['cpu-limit-missing'] })).toBe('off info off error')
    expect(severities({ rules: { 'cpu-limit-missing': 'error', 'memory-limit-missing': 'error' } }, { only: ['cpu-limit-missing'] })).toBe(
      'off error off error',
    )
    expect(severities({ rules: { 'cpu-limit-missing': 'off' } }, { only: ['cpu-limit-missing'] })).toBe('off info off error')
  })
})

describe('severities and options', () => {
  test('a severity of the user is known as such', () => {
    const config = merge({ rules: { 'latest-tag': 'warning' } })
    expect(config.rule('latest-tag')).toEqual({ severity: 'warning', severityIsUsers: true, options: {} })
    expect(config.rule('memory-limit-missing').severityIsUsers).toBe(false)
  })
  test('options are put over the defaults, integers by name one by one', () => {
    const state = merge({ rules: { 'memory-limit-missing': { containers: 4, seconds: { ingress: 30 } } } }).rule('memory-limit-missing')
    expect(state).toEqual({
      severity: 'warning',
      severityIsUsers: false,
      options: { strict: false, containers: 4, factor: 1.5, mode: 'near', skip: ['a'], seconds: { clusterip: 5, ingress: 30 } },
    })
  })
  test('options without a severity turn nothing on', () => {
    expect(merge({ extends: [], rules: { 'memory-limit-missing': { strict: true } } }).rule('memory-limit-missing').severity).toBe('off')
  })
  test('the command line wins over rules and overrides', () => {
    const config = merge(
      { rules: { 'latest-tag': 'error' }, overrides: [{ kinds: ['Pod'], rules: { 'latest-tag': 'info' } }] },
      { rules: { 'latest-tag': 'off' } },
    )
    expect(config.ruleFor('latest-tag', { file: 'a.yaml', kind: 'Pod' }).severity).toBe('off')
    expect(config.mayApply('latest-tag')).toBe(false)
  })
  test.each([
    [{ strict: 'yes' }, 'option "strict" of the rule memory-limit-missing must be true or false'],
    [{ containers: 1.5 }, 'option "containers" of the rule memory-limit-missing must be an integer'],
    [{ containers: 10 }, 'option "containers" of the rule memory-limit-missing must be at most 9'],
    [{ factor: Number.NaN }, 'option "factor" of the rule memory-limit-missing must be a number'],
    [{ mode: 'nera' }, 'option "mode" of the rule memory-limit-missing must be one of near, far; did you mean "near"?'],
    [{ skip: [1] }, 'option "skip" of the rule memory-limit-missing must be a list of texts'],
    [
      { seconds: { ingres: 1 } },
      'option "seconds" of the rule memory-limit-missing has no name "ingres"; did you mean "ingress"? (the names are clusterip, ingress)',
    ],
    [{ seconds: { ingress: -1 } }, 'option "seconds" of the rule memory-limit-missing must be at least 0 at "ingress"'],
    [
      { stict: true },
      'the rule memory-limit-missing has no option "stict"; did you mean "strict"? (its options are strict, containers, factor, mode, skip, seconds)',
    ],
    [{ severity: 'warn' }, '"warn" is no severity of memory-limit-missing; did you mean "warning"? (write off, info, warning, error)'],
  ])('refuses %j', (setting, message) => {
    expect(refusal({ rules: { 'memory-limit-missing': setting } }).message).toBe(message)
  })
})

describe('overrides', () => {
  const config = merge({
    overrides: [
      { files: ['test/', '*.generated.yaml', '!keep.generated.yaml'], rules: { 'memory-limit-missing': 'off', 'latest-tag': 'error' } },
      {
        kinds: ['Deploy*'],
        names: ['web-*'],
        namespaces: ['shop'],
        rules: { 'memory-limit-missing': { severity: 'info', containers: 5 } },
      },
    ],
  })
  const severityAt = (file: string, kind = 'Pod', name = 'x', namespace = 'shop') =>
    config.ruleFor('memory-limit-missing', { file, kind, name, namespace }).severity

  test('files are matched as .gitignore does, relative to the config file', () => {
    expect(severityAt('deploy/a.yaml')).toBe('warning')
    expect(severityAt('deploy/test/a.yaml')).toBe('off')
    expect(severityAt('x.generated.yaml')).toBe('off')
    expect(severityAt('keep.generated.yaml')).toBe('warning')
    expect(severityAt('../test/a.yaml')).toBe('warning')
  })
  test('every condition must hold, and a later override wins', () => {
    expect(severityAt('test/a.yaml', 'Deployment', 'web-1')).toBe('info')
    expect(severityAt('test/a.yaml', 'Deployment', 'web-1', 'other')).toBe('off')
    expect(config.ruleFor('memory-limit-missing', { file: 'a.yaml', kind: 'Deployment' }).severity).toBe('warning')
    expect(
      config.ruleFor('memory-limit-missing', { file: 'a.yaml', kind: 'Deployment', name: 'web-1', namespace: 'shop' }).options,
    ).toMatchObject({ containers: 5, mode: 'near' })
  })
  test('a rule that is off may still apply somewhere', () => {
    expect(config.rule('latest-tag').severity).toBe('off')
    expect(config.mayApply('latest-tag')).toBe(true)
    expect(config.mayApply('cpu-limit-missing')).toBe(false)
  })
  test('with only, an override turns nothing else on', () => {
    const only = mergeConfig({ overrides: [{ kinds: ['Pod'], rules: { 'latest-tag': 'error' } }] }, { only: ['cpu-limit-missing'] }, rules)
    expect(only.ruleFor('latest-tag', { file: 'a.yaml', kind: 'Pod' }).severity).toBe('off')
  })
})

describe('what does not exist is refused, with what was meant', () => {
  test('rules', () => {
    const error = refusal({ rules: { 'memory-limit-mising': 'off' } })
    expect(error.message).toBe(
      'there is no rule "memory-limit-mising"; did you mean "memory-limit-missing"? ("seaworthy rules" lists them)',
    )
    expect(error.path).toEqual(['rules', 'memory-limit-mising'])
    expect(refusal({ overrides: [{ rules: { nonsense: 'off' } }] }).path).toEqual(['overrides', 0, 'rules', 'nonsense'])
    expect(refusal(undefined, { only: ['cpu-limits-missing'] }).message).toContain('did you mean "cpu-limit-missing"?')
    expect(refusal(undefined, { rules: { 'unset-memory-requirements': 'off' } }).message).toContain('did you mean "memory-limit-missing"?')
    expect(refusal(undefined, { only: ['resources'] }).message).toBe('"resources" is a preset, not a rule: write --preset resources')
  })
  test('presets', () => {
    expect(refusal({ extends: ['valid', 'recomended'] })).toMatchObject({
      message: expect.stringContaining('there is no preset "recomended"; did you mean "recommended"?'),
      path: ['extends', 1],
    })
    expect(refusal(undefined, { presets: ['__proto__'] }).message).toContain('there is no preset "__proto__"')
  })
  test('what a run could not read can be neither turned off nor lowered', () => {
    for (const id of ['syntax-error', 'unreadable-file', 'file-too-large']) {
      expect(refusal({ rules: { [id]: 'off' } }).message).toContain(`${id} stays error`)
      expect(refusal(undefined, { rules: { [id]: 'info' } }).message).toContain(`${id} stays error`)
    }
    expect(severities({ rules: { 'duplicate-key': 'off' } })).toBe('warning off off off')
  })
})

describe('the cluster', () => {
  test('has defaults', () => {
    expect(merge(undefined).settings).toMatchObject({
      kubernetesMinor: undefined,
      provider: 'unknown',
      clusterDomain: 'cluster.local',
      externalCallers: false,
      suppressions: { requireReason: false, reportUnused: true },
    })
  })
  test.each([
    ['1.30', 30, 30],
    ['v1.30.4', 30, 30],
    ['1.28-1.33', 28, 33],
    ['1.9 - v1.33', 9, 33],
  ])('reads the version %s', (text, from, to) => {
    expect(merge({ kubernetesVersion: text }).settings.kubernetesMinor).toEqual({ from, to })
    expect(merge({ kubernetesVersion: '1.20' }, { kubernetesVersion: text }).settings.kubernetesMinor).toEqual({ from, to })
  })
  test.each(['1.3.', '30', '1.30-', '1.33-1.28', '1.1-1.2-1.3', '2.0', '', '1.30-rc.1'])('refuses the version "%s"', text => {
    expect(refusal({ kubernetesVersion: text }).path).toEqual(['kubernetesVersion'])
    expect(refusal(undefined, { kubernetesVersion: text }).message).toMatch(/version|backwards/)
  })
  test.each([
    ['registry.example.com/team/*', 'registry.example.com/team/web:1.2', true],
    ['registry.example.com/team/*', 'registry.example.com/other/web:1.2', false],
    ['nginx', 'nginx', true],
    ['nginx', 'nginx:1.29@sha256:ab', true],
    ['nginx', 'nginx-unprivileged:1.29', false],
    ['nginx:1.*', 'nginx:1.29', true],
    ['nginx:1.*', 'nginx:2.0', false],
    ['*/web', 'a/b/web:3', true],
    ['*a*b*c*', 'xxaxxcxxbxxcxx', true],
    ['*a*b*c', 'xxaxxcxxbxxdxx', false],
    ['a.c', 'abc', false],
  ])('the image pattern %s on %s: %s', (pattern, image, matches) => {
    expect(merge({ images: { [pattern]: { libc: 'musl' } } }).settings.images[0]!.pattern.test(image)).toBe(matches)
  })
  test('an image pattern of many stars takes no time', () => {
    const { pattern } = merge({ images: { [`${'*a'.repeat(30)}*b`]: {} } }).settings.images[0]!
    expect(pattern.test('a'.repeat(20_000))).toBe(false)
  })
})
