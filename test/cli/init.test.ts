import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../node/folder.js'
import { pod, service } from './manifests.js'
import { seaworthy } from './seaworthy.js'

const lbService = `${service}`.replace(
  '  name: web\n',
  '  name: web\n  annotations:\n    service.beta.kubernetes.io/aws-load-balancer-type: nlb\n',
)

async function init(files: Record<string, string>, ...args: string[]): Promise<{ stdout: string; config: string; folder: string }> {
  const folder = folderWith({ '.git/': '', ...files })
  const { code, stdout, stderr } = await seaworthy(folder, ['init', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return { stdout, config: fs.readFileSync(path.join(folder, 'seaworthy.yaml'), 'utf8'), folder }
}

describe('init looks at the repository', () => {
  test('tools, provider, versions, environments: what it saw and where, and a configuration that fits', async () => {
    const { stdout, config, folder } = await init({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.31.0\n',
      'deploy/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'deploy/base/web.yaml': lbService,
      'deploy/overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
      'apps/web.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: web\n',
      'apps/flux.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: web\n',
      '.github/workflows/ci.yml':
        'jobs:\n  test:\n    strategy:\n      matrix:\n        k8s: ["1.30", 1.31]\n    env: { KUBECTL_VERSION: 1.20.0 }\n',
      'kind.yaml':
        'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n  - role: control-plane\n    image: kindest/node:v1.32.1@sha256:0\n',
      'infra/eks.tf': 'resource "aws_eks_cluster" "this" {\n  # version = "1.20"\n}\nmodule "eks" {\n  cluster_version = "1.30"\n}\n',
      'README.md': 'Needs Kubernetes 1.22+.\n',
      '.kube-linter.yaml': 'checks: {}\n',
      '.gitignore': 'ignored/\n',
      'ignored/gke.yaml': 'storageClassName: premium-rwo\n',
      'node_modules/x/gke.tf': 'resource "google_container_cluster" "x" {}\n',
    })
    expect(stdout).toMatch(/^Looked at \d+ files\.\n/)
    for (const line of [
      /^ {2}Helm +chart\/Chart\.yaml$/m,
      /^ {2}Kustomize +deploy\/base\/kustomization\.yaml, deploy\/overlays\/staging\/kustomization\.yaml$/m,
      /^ {2}Argo CD +apps\/web\.yaml:1$/m,
      /^ {2}Flux +apps\/flux\.yaml:1$/m,
      /^ {2}aws +.*deploy\/base\/web\.yaml:6 \(service\.beta\.kubernetes\.io\/aws-load-balancer-type\)/m,
      /^ {2}Kubernetes 1\.30 +.*\.github\/workflows\/ci\.yml:5/m,
      /^ {2}Kubernetes 1\.32 +kind\.yaml:5$/m,
      /^ {2}Kubernetes 1\.22 +README\.md:1 \(prose\)$/m,
      /^ {2}other linters +\.kube-linter\.yaml; "seaworthy migrate" takes them over$/m,
      /^Wrote seaworthy\.yaml with Kubernetes 1\.30-1\.32, provider aws\.$/m,
    ])
      expect(stdout).toMatch(line)
    expect(stdout).not.toContain('gcp')
    expect(config).toContain('\nkubernetesVersion: "1.30-1.32"\n')
    expect(config).toMatch(/## Seen in .*deploy\/base\/web\.yaml:6.*\nprovider: aws\n/)
    expect(config).toContain('- files: [deploy/overlays/staging/]')
    const { code, stderr } = await seaworthy(folder, ['lint', 'deploy'])
    expect({ works: code !== 2, stderr }).toEqual({ works: true, stderr: '' })
  })
  test('signs of several providers, and versions far apart, are named and not concluded from', async () => {
    const { stdout, config } = await init({
      'a.yaml': lbService,
      'b.yaml': 'spec:\n  ingressClassName: gce\n',
      'ci/Dockerfile': 'ARG KUBERNETES_VERSION=1.25.3\n',
      Makefile: 'ENVTEST_K8S_VERSION ?= 1.36.0\n',
    })
    expect(stdout).toContain('No provider was concluded: signs of several: aws, gcp.')
    expect(stdout).toContain('No Kubernetes version was concluded: from 1.25 to 1.36 is too much to be one cluster.')
    expect(config).toContain('## Not concluded: signs of several: aws, gcp.\n# provider: aws\n')
    expect(config).toMatch(/^# kubernetesVersion: /m)
  })
  test.concurrent.each([
    ['eksctl', 'cluster.yaml', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata:\n  name: x\n  version: "1.29"\n', '1.29'],
    ['k3d', 'k3d.yaml', 'apiVersion: k3d.io/v1alpha5\nkind: Simple\nimage: rancher/k3s:v1.28.4-k3s1\n', '1.28'],
    ['kubeadm', 'kubeadm.yaml', 'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nkubernetesVersion: v1.33.2\n', '1.33'],
    ['a Dockerfile', 'Dockerfile', 'FROM alpine:3.20\nENV K8S_VERSION=v1.31\n', '1.31'],
    ['Terraform', 'aks.tf', 'resource "azurerm_kubernetes_cluster" "x" {\n  kubernetes_version = "1.31.2"\n}\n', '1.31'],
    ['a chart', 'Chart.yaml', 'apiVersion: v2\nname: x\nversion: 1.20.0\nkubeVersion: ">=1.27.0-0"\n', '1.27-1.36'],
    [
      'a pipeline that tries every version',
      '.github/workflows/k8s.yml',
      `k8s:\n${Array.from({ length: 10 }, (_, index) => `  - k8s: v1.${26 + index}.0\n`).join('')}`,
      '1.26-1.35',
    ],
    ['a flag in a pipeline', '.gitlab-ci.yml', 'lint:\n  script: [kubeconform --kubernetes-version 1.30.0 deploy]\n', '1.30'],
  ])('a version named by %s', async (_, file, text, version) => {
    const { config } = await init({ 'a.yaml': pod(), [file]: text })
    expect(config).toContain(`\nkubernetesVersion: "${version}"\n`)
  })
  test.concurrent.each([
    ['an image tag of something else', 'a.yaml', 'image: nginx:1.29\n'],
    ['prose alone', 'README.md', 'Works with Kubernetes 1.28 and later.\n'],
    ['the version of another program', 'Makefile', 'KUBECTL_VERSION = 1.30.0\nKUBE_LINTER_VERSION = 1.28\nbreaks_version = 1.27\n'],
    ['a comment', 'values.yaml', '# kubernetesVersion: 1.30\n'],
    ['what a program is tested with', 'pkg/testdata/x.yaml', 'kubernetesVersion: 1.30\n'],
    ['what is no version of Kubernetes', 'a.tf', 'cluster_version = "1.9"\n'],
  ])('no version is concluded from %s', async (_, file, text) => {
    const { config } = await init({ [file]: text })
    expect(config).not.toMatch(/^kubernetesVersion/m)
  })
  test('the cluster domain of kubeadm; a provider in tests or examples is none', async () => {
    const { config, stdout } = await init({
      'kubeadm.yaml': 'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking:\n  dnsDomain: corp.example\n',
      'test/a.yaml': lbService,
      'examples/b.tf': 'resource "google_container_cluster" "x" {}\n',
    })
    expect(config).toContain('\nclusterDomain: corp.example\n')
    expect(config).toMatch(/^# provider: aws$/m)
    expect(stdout).not.toMatch(/^ {2}(?:aws|gcp) /m)
  })
  test('nothing there: says so, and the configuration is the plain one', async () => {
    const { stdout, config } = await init({ 'a.yaml': pod() })
    expect(stdout).toContain('Nothing there says how or where the manifests run.')
    expect(config).toMatch(/^# kubernetesVersion: 1\.28-1\.33$/m)
  })
})

describe('init', () => {
  test('a folder below looks at its whole repository, and writes into the folder', async () => {
    const folder = folderWith({ '.git/': '', 'infra/gke.tf': 'resource "google_container_cluster" "x" {}\n', 'deploy/a.yaml': pod() })
    const { code, stdout } = await seaworthy(folder, ['init', 'deploy'])
    expect(code).toBe(0)
    expect(stdout).toContain('infra/gke.tf:1')
    expect(stdout).toContain('Wrote deploy/seaworthy.yaml with provider gcp.')
    expect(fs.readFileSync(path.join(folder, 'deploy/seaworthy.yaml'), 'utf8')).toContain('## Seen in ../infra/gke.tf:1.\nprovider: gcp\n')
  })
  test('--dry-run prints the configuration and writes nothing, also where there is one', async () => {
    const folder = folderWith({ 'seaworthy.yaml': '', 'a.yaml': lbService })
    const { code, stdout, stderr } = await seaworthy(folder, ['init', '--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toContain('\nprovider: aws\n')
    expect(stderr).toContain('Looked at')
    expect(fs.readFileSync(path.join(folder, 'seaworthy.yaml'), 'utf8')).toBe('')
  })
  test('names of files cannot inject what a terminal or a log obeys', async () => {
    const folder = folderWith({ '::error file=x::/Chart.yaml': '', 'a\u001b[31m/kustomization.yaml': '' })
    const { stdout } = await seaworthy(folder, ['init'])
    expect(stdout).not.toMatch(/\u001b|^\s*::/m)
  })
  test('wrong usage', async () => {
    const folder = folderWith({ 'a.yaml': '' })
    for (const args of [['a', 'b'], ['nothing'], ['a.yaml']]) {
      const { code, stderr } = await seaworthy(folder, ['init', ...args])
      expect(code).toBe(2)
      expect(stderr).toMatch(/^seaworthy: /)
    }
  })
})
