#!/usr/bin/env node
// How fast the linter is, as ratios that hold on any machine: against bare node, and against a process that only parses. See HELP and README.md.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundleParseOnly } from './bundle-parse-only.mjs'
import { findCorpora } from './corpora.mjs'
import { interleave, use } from './measure.mjs'
import { profile } from './profile.mjs'

const HELP = `usage: node bench/run.mjs [options]

  --node FILE       a node binary to measure with; repeatable (default: this one)
  --cli FILE        the built linter (default: dist/cli.js)
  --corpus DIR      folder with small, medium, large, or with the archives of them (default: ../shared/corpus)
  --only NAMES      of start, one, small, medium, large (default: all)
  --turns N         turns of each case (default: 15 for the short ones, 5 and 3 for medium and large)
  --profile NAME    besides, profile the linter on one of the cases and print where the time goes; the profile stays in node_modules/.cache
  --json            machine readable
  --check           exit 1 when a goal is missed`

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', multiple: true },
    cli: { type: 'string' },
    corpus: { type: 'string' },
    only: { type: 'string' },
    turns: { type: 'string' },
    profile: { type: 'string' },
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (options.help) {
  console.log(HELP)
  process.exit(0)
}
const project = path.dirname(import.meta.dirname)
const only = options.only?.split(',')
const wanted = name => !only || only.includes(name)
const cli = path.resolve(project, options.cli ?? 'dist/cli.js')
if (!fs.existsSync(cli)) {
  console.error(`${path.relative(project, cli)} is not there: npm run build`)
  process.exit(2)
}
const parseOnly = await bundleParseOnly()
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'seaworthy-bench-'))
process.on('exit', () => fs.rmSync(temporary, { recursive: true, force: true }))
const nodes = (options.node ?? [process.execPath]).map(file => ({
  file,
  version: execFileSync(file, ['--version'], { encoding: 'utf8' }).trim(),
}))
const { found, missing } = findCorpora(path.resolve(project, options.corpus ?? '../shared/corpus'), temporary, wanted)
for (const name of missing) console.error(`skipped: ${name} (no corpus there: --corpus)`)

// ------------------------------------------------------------------ the cases, with the goals they are held to
const lint = target => [cli, 'lint', '--no-config', '--context', 'none', '--format', 'json', target]
const one = path.join(import.meta.dirname, 'one.yaml')
const cases = [
  ...(wanted('start') ? [{ folder: 'start', name: '--version', turns: 15, args: [cli, '--version'], overBare: 1.25 }] : []),
  ...(wanted('one') ? [{ folder: 'one', name: 'one file', turns: 15, args: lint(one), parse: [parseOnly, one] }] : []),
  ...found.map(({ name, folder, path: place, bytes }) => ({
    folder,
    name,
    bytes,
    turns: { small: 15, medium: 5, large: 3 }[folder],
    args: lint(place),
    parse: [parseOnly, place],
    ...(folder === 'small' && { overBare: 3 }),
    ...(folder === 'medium' && { overParse: 2 }),
    ...(folder === 'large' && { memory: 1024 }),
  })),
]

// ------------------------------------------------------------------ measure
const rows = []
for (const test of cases) {
  const commands = {}
  for (const { file, version } of nodes) {
    commands[`${version} bare`] = { node: file, args: ['-e', '0'] }
    if (test.parse) commands[`${version} parse`] = { node: file, args: test.parse }
    commands[`${version} lint`] = { node: file, args: test.args }
  }
  const results = interleave(commands, Number(options.turns ?? test.turns))
  for (const { file, version } of nodes) {
    const bare = results[`${version} bare`]
    const parse = results[`${version} parse`]
    const seaworthy = results[`${version} lint`]
    const row = {
      case: test.name,
      folder: test.folder,
      node: version,
      bytes: test.bytes,
      bare,
      parse,
      seaworthy,
      overBare: seaworthy.min / bare.min,
      overParse: parse && seaworthy.min / parse.min,
      used: use(file, test.args, temporary, test.folder === 'large' ? 1 : 3),
      parseUsed: test.parse && use(file, test.parse, temporary, test.folder === 'large' ? 1 : 3),
    }
    row.goals = [
      ...(test.overBare ? [{ text: `${test.overBare} x bare`, held: row.overBare <= test.overBare }] : []),
      ...(test.overParse ? [{ text: `${test.overParse} x parse`, held: row.overParse <= test.overParse }] : []),
      ...(test.memory ? [{ text: `${test.memory} MB`, held: row.used.memory <= test.memory }] : []),
    ]
    rows.push(row)
  }
}
// Ten times the files must not cost more than their bytes do.
for (const row of rows.filter(({ folder }) => folder === 'large')) {
  const smaller = rows.find(({ folder, node }) => folder === 'medium' && node === row.node)
  if (!smaller) continue
  const rate = ({ seaworthy, bare, bytes }) => (seaworthy.min - bare.min) / bytes
  row.goals.push({ text: 'time by size as for 1,000', held: rate(row) <= rate(smaller) * 1.1 })
}

// ------------------------------------------------------------------ say it
const ms = value => (value === undefined ? '-' : value < 1000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(2)} s`)
const both = timed => (timed ? `${ms(timed.min)} (${ms(timed.median)})` : '-')
const times = value => (value === undefined ? '-' : `${value.toFixed(2)}x`)
if (options.json) console.log(JSON.stringify({ machine: { cpus: os.cpus().length, model: os.cpus()[0]?.model }, rows }, null, 1))
else {
  table(
    [
      'case',
      'node',
      'bare (median)',
      'parse only',
      'seaworthy',
      'over bare',
      'over parse',
      'processor (over parse)',
      'memory (parse only)',
      'goals',
    ],
    rows.map(row => [
      row.case,
      row.node,
      both(row.bare),
      both(row.parse),
      both(row.seaworthy),
      times(row.overBare),
      times(row.overParse),
      `${ms(row.used.processor)}${row.parseUsed ? ` (${times(row.used.processor / row.parseUsed.processor)})` : ''}`,
      `${row.used.memory.toFixed(0)} MB${row.parseUsed ? ` (${row.parseUsed.memory.toFixed(0)} MB)` : ''}`,
      row.goals.map(({ text, held }) => `${text}: ${held ? 'held' : 'MISSED'}`).join(', '),
    ]),
  )
  console.log(
    `\nThe quickest (and the median) of whole processes that were started in turns; ratios are of the quickest, since other work on the machine only adds. On ${os.cpus().length} x ${os.cpus()[0]?.model ?? 'an unknown CPU'}.`,
  )
}
if (options.profile) {
  const test = cases.find(({ folder }) => folder === options.profile)
  if (!test) throw new Error(`--profile ${options.profile}: not among the measured cases`)
  for (const { file, version } of nodes) {
    const { milliseconds, functions, file: raw } = profile(file, test.args, path.join(project, 'node_modules/.cache/seaworthy-bench'))
    console.log(`\n${version}, ${test.name}: ${ms(milliseconds)} in all (${path.relative(project, raw)})`)
    for (const by of ['self', 'total']) {
      console.log(`\nby ${by === 'self' ? 'the time in the function itself' : 'the time in it and what it calls'}`)
      const most = functions.toSorted((a, b) => b[by] - a[by]).slice(0, 40)
      table(
        ['share', 'self', 'total', 'function', 'where'],
        most.map(f => [`${((100 * f[by]) / milliseconds).toFixed(1)} %`, ms(f.self), ms(f.total), f.name, f.place]),
      )
    }
  }
}
if (options.check && rows.some(({ goals }) => goals.some(({ held }) => !held))) process.exitCode = 1

function table(head, body) {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map(cells => cells[column].length)))
  const line = cells => console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`)
  line(head)
  line(widths.map(width => '-'.repeat(width)))
  body.forEach(line)
}
