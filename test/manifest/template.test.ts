import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeTemplate } from '../../src/manifest/template.js'

const helm = 'helm-template'

describe('templates', () => {
  it.each([
    ['a control action', '{{- if .Values.enabled }}\nkind: Pod\n{{- end }}\n', helm],
    ['an action as a value', 'kind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n', helm],
    ['an action in an item', 'args:\n  - {{ .Values.x }}\n', helm],
    ['an action in a flow list', 'args: [{{ .Values.x }}]\n', helm],
    ['an included block', 'labels:\n    {{- include "x.labels" . | nindent 4 }}\n', helm],
    ['an action behind an item without key', '- a: 1\n- {{ .Values.y }}\n', helm],
    ['a quoted key', '"a b": {{ .Values.y }}\n', helm],
    ['an action behind a text', 'a: some\n  text\nb: {{ .Values.y }}\n', helm],
    ['Jinja', '{% for i in x %}\nkind: Pod\nname: p{{ i }}\n{% endfor %}\n', 'template'],
    ['Jinja values', 'name: {{ name }}\n', 'template'],
    ['ERB', '<% if x %>\nname: y\n<% end %>\n', 'template'],
    ['Windows line ends', 'a: b\r\nc:\r\n  {{ x }}\r\n', 'template'],
  ])('%s', (_, text, reason) => expect(looksLikeTemplate(text, 'a.yaml')?.reason).toBe(reason))

  it.each([
    ['no action', 'kind: Pod\n'],
    ['quotes', 'name: "{{ .Values.name }}"\nother: \'{{ x }}\'\n'],
    ['a block scalar', 'data:\n  t: |\n    {{ range .Items }}\n    x\n    {{ end }}\n  u: >-\n    {{ y }}\nkind: ConfigMap\n'],
    ['a block scalar with an indent and a comment', 'data:\n  t: |2- # note\n      {{ x }}\nkind: ConfigMap\n'],
    ['a block scalar that has a tag', 'data:\n  t: !!str |\n    {{ x }}\n'],
    ['an item that is a block scalar', 'args:\n- |\n  {{ x }}\n- b\n'],
    ['running text', 'summary: Pod {{ $labels.pod }} is down\n'],
    ['running text over several lines', 'summary: Pod\n  {{ $labels.pod }} is down\nnext: x\n'],
    ['quoted text over several lines', 'summary:\n  "Pod is\n  {{ $labels.pod }} down"\nnext: x\n'],
    ['an item over several lines', '- some text\n  {{ x }}\n'],
    ['a comment', '# {{ if x }}\nkind: Pod # {{ y }}\n'],
    ['JSON in flow style', '{"a": {"b": {"c": 1}}}\n'],
  ])('%s is no template', (_, text) => expect(looksLikeTemplate(text, 'a.yaml')).toBeUndefined())

  it('takes quoted Helm actions in a templates folder for a template', () => {
    const text = 'name: "{{ .Values.name }}"\n'
    expect(looksLikeTemplate(text, 'chart/templates/a.yaml')?.reason).toBe(helm)
    expect(looksLikeTemplate('summary: "{{ $labels.pod }} is down"\n', 'templates/a.yaml')).toBeUndefined()
  })

  it.each([
    `a${': '.repeat(50_000)}{{`,
    `${'- '.repeat(50_000)}{{x`,
    `${'"a": '.repeat(50_000)}{{`,
    `{{${'{{ x'.repeat(50_000)}`,
    `${' \n'.repeat(50_000)}{{`,
  ])('takes no time for a hostile text', text => {
    looksLikeTemplate(text, 'a.yaml')
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{{', '}}', ' ', '- ', 'a', ': ', '|', '\n', '"', "'", '#', '[', '{%', '\r')), parts => {
        looksLikeTemplate(parts.join(''), 'a.yaml')
      }),
    )
  })
})
