import type { OptionSpec } from '../rule/options.js'
import { presetNames } from './presets.js'
import type { RuleMeta } from './rule-meta.js'
import { ruleSeverities } from './rule-settings.js'

export type JsonSchema = { readonly [keyword: string]: unknown }

const strings = (description: string, pattern?: string): JsonSchema => ({
  type: 'array',
  description,
  items: pattern === undefined ? { type: 'string' } : { type: 'string', pattern },
})
const closed = (properties: Record<string, JsonSchema>, rest: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...rest,
})

const severitySchema: JsonSchema = { type: 'string', enum: ruleSeverities, description: 'What a finding of the rule counts as, or off.' }
const preset: JsonSchema = { type: 'string', enum: presetNames }
const pointer: JsonSchema = { type: 'string', pattern: '^(/[^/]+)+$' }
/** The three forms that no number can be taken for: `1.30`, `v1.30.2`, `1.28-1.33`. */
const versionPattern = '^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$'

/**
 * The JSON Schema (draft 7) of `seaworthy.yaml`, for editors and for the check of the file itself.
 *
 * @param rules every rule, those of the engine included.
 */
export function buildConfigSchema(rules: readonly RuleMeta[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seaworthy.yaml, the configuration of the linter seaworthy',
    ...closed({
      extends: {
        description: 'The presets to start from: one name or a list. Without it: recommended.',
        anyOf: [preset, { type: 'array', items: preset }],
        default: 'recommended',
      },
      rules: { $ref: '#/definitions/rules', description: 'Severity and options of rules, over what the presets say.' },
      overrides: {
        type: 'array',
        description: 'Other severities and options for some objects. Where several match, the last one wins.',
        items: override,
      },
      ignore: strings('Files that are not linted: patterns as in .gitignore, relative to this file.'),
      kubernetesVersion: {
        type: 'string',
        description: 'The version that the manifests run on, or a range of versions. Without it the newest supported one is assumed.',
        pattern: versionPattern,
        examples: ['1.30', '1.28-1.33'],
      },
      provider: {
        type: 'string',
        description: 'Who runs the cluster; some rules know how its load balancers behave.',
        enum: ['aws', 'gcp', 'azure', 'alibaba', 'tencent', 'baremetal', 'unknown'],
        default: 'unknown',
      },
      clusterDomain: {
        type: 'string',
        description: 'The DNS domain of the cluster.',
        pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$',
        default: 'cluster.local',
      },
      nodeCIDRs: strings('The networks of the nodes: 10.0.0.0/16.', '^[0-9a-fA-F:.]+/[0-9]{1,3}$'),
      nodeKernel: { type: 'string', description: 'The Linux kernel of the nodes: 5.10.', pattern: '^[0-9]+\\.[0-9]+' },
      images: {
        type: 'object',
        description:
          'What is known of images. The key is the name of an image, in which * stands for anything; without a tag it means every tag.',
        additionalProperties: { $ref: '#/definitions/imageTraits' },
      },
      advisories: {
        type: 'array',
        description: 'Known defects of versions of images, besides those that come with seaworthy.',
        items: advisory,
      },
      advisoryFiles: strings('Files with further advisories, relative to this one: each a mapping with the key advisories.'),
      externalCallers: { type: 'boolean', description: 'Programs outside of the cluster call its Services.', default: false },
      externalObjects: { type: 'array', description: 'Objects that exist in the cluster and in no manifest.', items: externalObject },
      workloadKinds: { type: 'array', description: 'Kinds that carry a Pod template, besides those that are known.', items: workloadKind },
      suppressions: closed(
        {
          requireReason: { type: 'boolean', description: 'A suppression must say why, after --.', default: false },
          reportUnused: { type: 'boolean', description: 'A suppression that silences nothing is a finding.', default: true },
        },
        { description: 'What is asked of suppressions.' },
      ),
    }),
    definitions: {
      severity: severitySchema,
      ruleWithoutOptions: { anyOf: [{ $ref: '#/definitions/severity' }, closed({ severity: { $ref: '#/definitions/severity' } })] },
      rules: rulesSchema(rules),
      imageTraits,
    },
  }
}

const override: JsonSchema = closed(
  {
    files: strings('Patterns as in .gitignore, relative to this file.'),
    kinds: strings('Kinds of objects: Deployment. * stands for any run of characters.'),
    names: strings('Names of objects. * stands for any run of characters.'),
    namespaces: strings('Namespaces of objects. * stands for any run of characters.'),
    rules: { $ref: '#/definitions/rules' },
  },
  { required: ['rules'] },
)

const imageTraits: JsonSchema = closed({
  shell: { type: 'string', enum: ['bash', 'dash', 'busybox', 'zsh', 'mksh', 'none'], description: 'What stands behind sh.' },
  libc: { type: 'string', enum: ['glibc', 'musl', 'none'], description: 'The C library; it decides how names are resolved.' },
  entrypoint: strings('ENTRYPOINT of the image, in exec form.'),
  cmd: strings('CMD of the image, in exec form.'),
  drainsOnTerm: { type: 'boolean', description: 'After SIGTERM it serves until it has drained.' },
  dockerfile: { type: 'string', pattern: '^.', description: 'The Dockerfile that it is built from, relative to this file.' },
  context: {
    type: 'string',
    pattern: '^.',
    description: 'The folder that COPY takes its files from, relative to this file; else that of the Dockerfile.',
  },
  target: { type: 'string', pattern: '^.', description: 'The stage that is built; else the last one.' },
})

const comparator = '(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}'
const advisory: JsonSchema = closed(
  {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'Names the defect in findings: gateway-leak.' },
    images: {
      ...strings('Ends of image names, from a / on: fluent/fluent-bit is also that of a mirror.', '^[a-z0-9][a-z0-9._/:-]*$'),
    },
    versions: {
      type: 'string',
      description: 'The versions that have the defect: >=6.10.0 <6.12.0. || stands between alternatives, * for every version.',
      pattern: `^(\\*|${comparator}( +${comparator})*( *\\|\\| *${comparator}( +${comparator})*)*)$`,
    },
    fixed: { type: 'string', description: 'The first release without the defect.' },
    when: {
      type: 'array',
      description: 'When the defect matters: one of these. Without it: always.',
      items: closed({
        hostNetwork: { type: 'boolean', description: 'The Pod runs on the network of its node.' },
        hostPath: { type: 'string', description: 'The Pod mounts this folder of its node.' },
        mentions: strings(
          'Texts that all occur in the command line, the environment or the mounted configuration. Case does not matter, and a space stands for any white space.',
        ),
        proxyMode: { type: 'string', description: 'The mode of kube-proxy.' },
        detectLocalMode: strings('One of these is the detectLocalMode of kube-proxy.'),
        localTrafficPolicy: { type: 'boolean', description: 'Some Service has externalTrafficPolicy Local.' },
      }),
    },
    severity: { type: 'string', enum: ['error', 'warning', 'info'] },
    consequence: { type: 'string', pattern: '[^ ]', description: 'What happens, as the rest of a sentence.' },
    source: { type: 'string', pattern: '[^ ]', description: 'Where it is written.' },
  },
  { required: ['id', 'images', 'versions', 'severity', 'consequence', 'source'] },
)

const externalObject: JsonSchema = closed(
  {
    kind: { type: 'string' },
    name: { type: 'string', description: 'Without it: every object of the kind.' },
    namespace: { type: 'string' },
  },
  { required: ['kind'] },
)

const workloadKind: JsonSchema = closed(
  {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    podTemplate: { ...pointer, description: 'JSON Pointer to the Pod template: /spec/template.' },
    replicas: { ...pointer, description: 'JSON Pointer to the number of Pods: /spec/replicas.' },
  },
  { required: ['apiVersion', 'kind', 'podTemplate'] },
)

function rulesSchema(rules: readonly RuleMeta[]): JsonSchema {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  return closed(Object.fromEntries(sorted.map(rule => [rule.id, settingSchema(rule)])))
}

function settingSchema(rule: RuleMeta): JsonSchema {
  const description = rule.summary === undefined ? {} : { description: rule.summary }
  if (rule.fixed) return { ...description, const: rule.severity }
  const options = Object.entries(rule.options ?? {}).map(([name, spec]): [string, JsonSchema] => [name, optionSchema(spec)])
  const severity = { $ref: '#/definitions/severity' }
  // Most rules have no options: they share one definition, so that the generated check stays small.
  if (!options.length) return { ...description, allOf: [{ $ref: '#/definitions/ruleWithoutOptions' }] }
  return { ...description, anyOf: [severity, closed({ severity, ...Object.fromEntries(options) })] }
}

function optionSchema(spec: OptionSpec): JsonSchema {
  const { description, default: initial } = spec
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean', description, default: initial }
    case 'integer':
    case 'number':
      return { type: spec.type, description, default: initial, ...limits(spec) }
    case 'string':
      return { type: 'string', description, default: initial, ...(spec.enum && { enum: spec.enum }) }
    case 'strings':
      return { ...strings(description), default: initial }
    case 'integers': {
      const item = { type: 'integer', ...limits(spec) }
      return closed(Object.fromEntries(Object.keys(spec.default).map(name => [name, item])), { description, default: initial })
    }
  }
}

function limits({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): JsonSchema {
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }
}
