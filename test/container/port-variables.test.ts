import { expect, test } from 'vitest'
import { portVariableOf } from '../../src/container/port-variables.js'

test.each([
  ['docker.n8n.io/n8nio/n8n:1.28.0', 'N8N_PORT'],
  ['n8nio/n8n:0.230.1', 'N8N_PORT'],
  ['n8nio/n8n:1.29.0', undefined],
  ['n8nio/n8n:1.100.0', undefined],
  ['n8nio/n8n:latest', undefined],
  ['n8nio/n8n', undefined],
  ['mher/flower', 'FLOWER_PORT'],
  ['registry.example.com:5000/mher/flower:2.0', 'FLOWER_PORT'],
  ['other/n8n:1.2.0', undefined],
  ['lmenezes/cerebro:0.8.3', undefined],
  ['lmenezes/cerebro:0.9.4', 'CEREBRO_PORT'],
  ['langgenius/dify-api:1.4.0', 'DIFY_PORT'],
  ['', undefined],
])('%s: %s', (image, variable) => expect(portVariableOf(image)).toBe(variable))
