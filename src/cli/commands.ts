import { presets } from '../config/presets.js'

/** What can stand behind a flag, or behind a command: a file or a folder, one of some words, or what the program itself knows. */
export type Values = 'file' | 'folder' | 'format' | 'severity' | 'preset' | 'rule' | 'rule=severity' | 'command' | readonly string[]

/** A flag of a command. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** What stands behind the flag; without it the flag stands alone. */
  readonly value?: string
  /** The value may be left out; where it is given, it is written behind `=`, or behind a space if it matches. */
  readonly optional?: RegExp
  /** What its value can be, for completion; anything where it is not given. */
  readonly takes?: Values
  /** It may be given several times, and several values may stand in one, separated by commas. */
  readonly list?: boolean
  /** One line for the help. */
  readonly summary: string
  /** The heading in the help below which it stands; `Flags` where it is not given. */
  readonly group?: string
  /** Why it is refused: it is reserved for what is not there yet. */
  readonly reserved?: string
}
export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** What stands behind the command, for completion. */
  readonly takes?: Values
  readonly flags: readonly Flag[]
  readonly examples: readonly (readonly [command: string, what: string])[]
  /** What else there is to know. */
  readonly notes?: readonly string[]
  /** Tables of what else there is to know. */
  readonly topics?: readonly (readonly [title: string, rows: readonly (readonly [string, string])[]])[]
}

/** The shells that a completion script can be written for. */
export const shells = ['bash', 'zsh', 'fish'] as const

const colors: readonly Flag[] = [
  { name: 'color', summary: 'use colours, even where standard output is no terminal' },
  { name: 'no-color', summary: 'use no colours' },
]
const grouped = (group: string, flags: readonly Flag[]): readonly Flag[] => flags.map(flag => ({ ...flag, group }))
const help: Flag = { name: 'help', short: 'h', summary: 'show this help' }

/** Everything that the command line understands; help, parsing, completion and "did you mean" read it. */
export const commands: readonly Command[] = [
  {
    name: 'lint',
    usage: 'seaworthy lint [paths...]',
    summary: 'find what will break in production',
    takes: 'file',
    flags: [
      ...grouped('What is linted', [
        { name: 'config', value: 'FILE', takes: 'file', summary: 'this configuration for every file' },
        { name: 'no-config', summary: 'no configuration at all' },
        { name: 'context', value: 'DIR|none', takes: 'folder', summary: 'what the files are judged within; default: their repository' },
        { name: 'stdin-filename', value: 'NAME', summary: 'the file that standard input stands for' },
        { name: 'kubernetes-version', value: 'VERSION', summary: '1.30, or a range: 1.28-1.33' },
      ]),
      ...grouped('Which findings', [
        {
          name: 'preset',
          value: 'NAME,...',
          takes: 'preset',
          list: true,
          summary: 'rules to start from instead of those that the config extends',
        },
        { name: 'only', value: 'RULE,...', takes: 'rule', list: true, summary: 'just these rules' },
        { name: 'rule', value: 'RULE=SEVERITY,...', takes: 'rule=severity', list: true, summary: 'off, info, warning or error for a rule' },
        {
          name: 'since',
          value: 'COMMIT',
          summary: 'only what changed since HEAD left it (a branch, a tag, a commit), and what that causes',
        },
        { name: 'diff', value: 'FILE|-', takes: 'file', summary: 'only what a unified diff touches' },
        { name: 'baseline', value: 'FILE', takes: 'file', summary: 'only what this baseline does not hold' },
        {
          name: 'write-baseline',
          value: 'FILE',
          optional: /\.json$/i,
          takes: 'file',
          summary: 'write what is found now to a baseline (default seaworthy-baseline.json)',
        },
        { name: 'prune-baseline', summary: 'take out of the baseline what is gone' },
      ]),
      ...grouped('Repairs', [
        { name: 'fix', summary: 'repair what can be repaired safely' },
        { name: 'fix-dry-run', summary: 'show the repairs as a unified diff, and write nothing' },
        { name: 'unsafe-fixes', summary: 'with --fix or --fix-dry-run: also repairs that somebody has to look at' },
      ]),
      ...grouped('Report', [
        { name: 'format', value: 'FORMAT', takes: 'format', summary: 'pretty (default), json, sarif, github, gitlab, junit, markdown' },
        { name: 'output', value: 'FILE', takes: 'file', summary: 'write the report to a file instead of standard output' },
        {
          name: 'fail-on',
          value: 'SEVERITY',
          takes: 'severity',
          summary: 'error, warning (default) or info: from here on the exit code is 1',
        },
        { name: 'fail-on-not-linted', summary: 'exit code 1 when something was not linted (templates, ...)' },
        { name: 'statistics', summary: 'how many findings each rule and each folder has, instead of the findings' },
        {
          name: 'explain-config',
          value: 'FILE',
          takes: 'file',
          summary: 'which rules hold for a file, with which options, and why; lints nothing',
        },
        ...colors,
        help,
      ]),
      {
        name: 'render',
        summary: '',
        reserved: 'charts and kustomizations are not rendered yet: write "helm template . | seaworthy lint -"',
      },
      { name: 'plugin', value: 'NAME', summary: '', reserved: 'plugins are not there yet' },
    ],
    examples: [
      ['seaworthy lint', 'this folder and what is below it'],
      ["seaworthy lint deploy/ 'apps/**/*.yaml'", 'folders, files, patterns'],
      ['helm template . | seaworthy lint -', 'what a chart renders'],
      ['seaworthy lint --format sarif --output seaworthy.sarif', 'for code scanning'],
      ['seaworthy lint --preset recommended,resources --fail-on error', 'more rules; only errors fail'],
      ['seaworthy lint --fix-dry-run', 'what would be repaired'],
      ['seaworthy lint --since main', 'what this branch causes'],
      ['seaworthy lint --write-baseline', 'accept what there is; from then on --baseline seaworthy-baseline.json'],
      ['seaworthy lint --statistics', 'what there is most of'],
      ['seaworthy lint --explain-config deploy/web.yaml', 'why a rule is on or off there'],
    ],
    notes: [
      'Paths are files, folders, patterns, and "-" for standard input. Hidden folders, node_modules, vendor and what .gitignore hides are left out unless they are named.',
      'The nearest seaworthy.yaml upwards from a file is its configuration; "seaworthy init" writes one.',
      'On one object, with a reason: "# seaworthy-ignore RULE -- reason" above it, or the annotation "seaworthy.dev/ignore".',
    ],
    topics: [
      ['Presets', Object.entries(presets)],
      [
        'Exit codes',
        [
          ['0', 'nothing found at or above --fail-on'],
          ['1', 'findings at or above --fail-on, or something that could not be read'],
          ['2', 'wrong usage or configuration: nothing was linted'],
          ['3', 'a defect of seaworthy'],
        ],
      ],
      [
        'Environment',
        [
          ['NO_COLOR', 'no colours, unless --color says so'],
          ['FORCE_COLOR', 'colours where standard output is no terminal'],
          ['NODE_COMPILE_CACHE', 'the folder where compiled code is kept for the next run (default: that for temporary files)'],
          ['NODE_DISABLE_COMPILE_CACHE', 'any value: nothing is kept'],
        ],
      ],
    ],
  },
  {
    name: 'rules',
    usage: 'seaworthy rules',
    summary: 'list every rule',
    flags: [{ name: 'format', value: 'FORMAT', takes: ['pretty', 'json'], summary: 'pretty (default) or json' }, ...colors, help],
    examples: [
      ['seaworthy rules', 'id, severity, presets and what is wrong'],
      ['seaworthy rules --format json', 'for programs'],
    ],
  },
  {
    name: 'explain',
    usage: 'seaworthy explain RULE',
    summary: 'what a rule finds, why it hurts, its options',
    takes: 'rule',
    flags: [...colors, help],
    examples: [
      ['seaworthy explain prestop-missing', ''],
      ['seaworthy explain kube-linter/unset-memory-requirements', 'the rule that answers for the check of another linter'],
    ],
  },
  {
    name: 'init',
    usage: 'seaworthy init [folder]',
    summary: 'look at the repository and write a commented seaworthy.yaml that fits',
    takes: 'folder',
    flags: [{ name: 'dry-run', summary: 'print the configuration, and write nothing' }, help],
    examples: [
      ['seaworthy init', 'this folder'],
      ['seaworthy init deploy/', 'the configuration goes into deploy/'],
      ['seaworthy init --dry-run', 'what it would write'],
    ],
    notes: [
      'It says what it saw and where: Helm, Kustomize, Argo CD, Flux, the provider, Kubernetes versions, configurations of other linters. Nothing is started, nothing is sent anywhere.',
      'A configuration that is there already is not overwritten.',
    ],
  },
  {
    name: 'migrate',
    usage: 'seaworthy migrate [folder]',
    summary: 'take over configuration and ignores of kube-linter, kube-score, polaris, checkov, trivy',
    takes: 'folder',
    flags: [
      { name: 'dry-run', summary: 'print the configuration and the changes of manifests as a diff, and write nothing' },
      { name: 'config-only', summary: 'leave the manifests alone' },
      help,
    ],
    examples: [
      ['seaworthy migrate --dry-run', 'what it would write'],
      ['seaworthy migrate', 'this folder and what is below it'],
    ],
    notes: [
      'Rules go into seaworthy.yaml; a check without a rule of ours is written there as a comment. Ignores in manifests become the annotation "seaworthy.dev/ignore" or comments beside those that are there, which stay.',
    ],
  },
  {
    name: 'completion',
    usage: 'seaworthy completion SHELL',
    summary: 'print the completion script of bash, zsh or fish',
    takes: shells,
    flags: [help],
    examples: [
      ['source <(seaworthy completion bash)', 'in ~/.bashrc'],
      ['seaworthy completion zsh > "${fpath[1]}/_seaworthy"', 'once'],
      ['seaworthy completion fish > ~/.config/fish/completions/seaworthy.fish', 'once'],
    ],
  },
]
