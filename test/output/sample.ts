import type { Diagnostic, Range, Report, Severity, Summary } from '../../src/diagnostic.js'
import type { OutputContext } from '../../src/output/index.js'

/** From line:column up to line:column. */
export function range(startLine: number, startColumn: number, endLine: number, endColumn: number): Range {
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } }
}

/** A finding; what a test does not care about is filled in. */
export function finding(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'memory-limit-missing',
    severity: 'warning',
    message: 'Container "web" has no memory limit',
    file: 'deploy/web.yaml',
    document: 0,
    range: range(1, 1, 1, 2),
    resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
    path: '/spec',
    related: [],
    fingerprint: 'f00d',
    docs: 'https://example.com/docs/rules/memory-limit-missing.md',
    ...parts,
  }
}

/** A report of these findings; the counts are right. */
export function reportOf(diagnostics: readonly Diagnostic[], summary: Partial<Summary> = {}): Report {
  const count = (severity: Severity): number => diagnostics.filter(d => d.severity === severity).length
  return {
    diagnostics,
    summary: {
      files: 3,
      documents: 9,
      resources: 8,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: 0,
      unknownValues: 0,
      durationMs: 41,
      notLinted: [],
      ...summary,
    },
  }
}

export function contextOf(texts: Readonly<Record<string, string>> = {}, parts: Partial<OutputContext> = {}): OutputContext {
  return {
    toolVersion: '0.1.0',
    color: false,
    width: 100,
    docsUrl: 'https://example.com/seaworthy',
    rules: [
      {
        id: 'shell-pid1-swallows-sigterm',
        summary: 'A shell is PID 1 and does not pass SIGTERM on.',
        why: 'Requests in flight are cut off when the Pod stops.',
        severity: 'error',
        category: 'runtime',
        sources: [{ title: 'Pod termination', url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/' }],
        help: '# shell-pid1-swallows-sigterm\n\nA shell is PID 1.',
      },
      { id: 'privileged-container', summary: 'A container runs privileged.', severity: 'error', category: 'security' },
    ],
    textOf: file => (Object.hasOwn(texts, file) ? texts[file] : undefined),
    repositoryPrefix: '',
    failOn: 'warning',
    ...parts,
  }
}

export const webYaml = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
  template:
    spec:
      terminationGracePeriodSeconds: 10
      containers:
      - name: web
        image: nginx:1.27
        command: [sh, -c, "nginx -g 'daemon off;'"]
        lifecycle:
          preStop:
            exec:
              command:
              - sh
              - -c
              - sleep 30
`

/** What a run over a small shop could say. */
export const shop: Report = reportOf(
  [
    finding({
      rule: 'best-effort-pod',
      message: 'No container of this Pod requests memory or CPU: it is the first to be evicted when the node runs short',
      range: range(11, 7, 14, 52),
      path: '/spec/template/spec/containers',
      related: [{ message: 'container "web"', file: 'deploy/web.yaml', range: range(12, 9, 12, 13) }],
      fingerprint: 'a1',
    }),
    finding({
      rule: 'shell-pid1-swallows-sigterm',
      severity: 'error',
      message:
        'SIGTERM never reaches nginx: the shell that is PID 1 of container "web" waits for it and passes no signal on, so every rollout cuts off the requests in flight after 10 s',
      range: range(14, 18, 14, 52),
      path: '/spec/template/spec/containers/0/command',
      related: [
        { message: 'selected by this Service', file: 'deploy/svc.yaml', range: range(8, 3, 8, 11) },
        { message: 'reached through this Ingress', file: 'deploy/ingress.yaml', range: range(3, 3, 3, 7) },
      ],
      fingerprint: 'a2',
      fix: { safety: 'safe', edits: [{ file: 'deploy/web.yaml', range: range(14, 28, 14, 28), text: 'exec ' }] },
      docs: 'https://example.com/docs/rules/shell-pid1-swallows-sigterm.md',
    }),
    finding({
      rule: 'prestop-exceeds-grace-period',
      severity: 'error',
      message: 'preStop sleeps 30 s, the Pod is killed after 10 s',
      range: range(16, 11, 22, 1),
      path: '/spec/template/spec/containers/0/lifecycle/preStop',
      fingerprint: 'a3',
      fix: { safety: 'unsafe', edits: [{ file: 'deploy/web.yaml', range: range(10, 38, 10, 40), text: '45' }] },
    }),
    finding({
      rule: 'dns-ndots-amplification',
      severity: 'info',
      message: 'api.example.com costs 10 queries',
      file: 'jobs/import.yaml',
      range: range(4, 5, 4, 5),
      resource: { apiVersion: 'batch/v1', kind: 'Job', name: 'import' },
      because: 'the Job runs once',
      fingerprint: 'a4',
    }),
    finding({
      rule: 'syntax-error',
      severity: 'error',
      message: 'unexpected end of the stream',
      file: 'jobs/broken.yaml',
      document: 2,
      range: range(1, 1, 1, 1),
      resource: null,
      fingerprint: 'a5',
    }),
  ],
  {
    files: 5,
    resources: 8,
    suppressed: 2,
    unknownValues: 1,
    durationMs: 412,
    notLinted: [
      { file: 'chart/templates/a.yaml', reason: 'helm-template', message: 'a Helm template' },
      { file: 'chart/templates/b.yaml', reason: 'helm-template', message: 'a Helm template' },
      { file: 'chart/templates/c.yaml', reason: 'helm-template', message: 'a Helm template' },
      { file: 'chart/templates/d.yaml', reason: 'helm-template', message: 'a Helm template' },
      { file: 'chart/values.yaml', reason: 'values-file', message: 'values of a chart' },
      { file: 'kustomization.yaml', document: 0, reason: 'kustomization', message: 'read, not rendered' },
    ],
  },
)
export const shopContext = contextOf({
  'deploy/web.yaml': webYaml,
  'jobs/import.yaml': 'apiVersion: batch/v1\nkind: Job\nspec:\n    url: https://api.example.com\n',
})
