import type { VersionSight } from './sights.js'

/** Minors that are versions of Kubernetes today or soon; 1.9 and 1.120 are something else. */
const oldest = 16
const newest = 45

/** `v1.30`, `1.30.4`, `1.30.x`, not a part of another number. */
const version = /(?<![\d.])v?1\.([1-4][0-9])(?:\.(?:[0-9]{1,2}|x))?(?![\d])/gi
const nodeImage = /\b(?:kindest\/node|rancher\/k3s|k3s-io\/k3s|kicbase\/stable|k0sproject\/k0s):v?1\.([1-4][0-9])\b/g
// `kubernetes-version: 1.30`, `K8S_VERSION ?= 1.30.0`, `--kubernetes-version=1.30`, `kubernetesVersion: v1.30.4`, `ENVTEST_K8S_VERSION = 1.30.0`
const named = /(?:kubernetes|(?<![a-z])(?:k8s|kube|eks|aks|gke|k3s|kind[-_]node))[-_]?versions?["']?[ \t]*(?:\?=|:=|[:=]|[ \t])[ \t]*(.*)/i
// Terraform: `cluster_version = "1.30"`
const terraform =
  /^\s*(?:cluster_version|kubernetes_version|k8s_version|eks_version|min_master_version|master_version|orchestrator_version|kubernetes_min_version)\s*=\s*"v?1\.([1-4][0-9])/
// A matrix of a pipeline: `k8s: [1.29, 1.30]`
const matrix = /^\s*-?\s*["']?(?:k8s|kubernetes|kube|kind|k3s)["']?\s*:\s*(\[.*|["']?v?1\..*)$/i
// Prose: "Kubernetes 1.28+", "Kubernetes version >= 1.28"
const prose = /\bkubernetes(?: clusters?)?(?: versions?)? *(?:\(?(?:>=|≥|v|at least|from|later than) *)?v?1\.([1-4][0-9])(?![\d])/gi

/** An annotation of policies: what a policy was tried with. */
const otherProgram = /\bkyverno\.io\//

/** What programs are tested with, or made to write: any version. */
const madeUp = /(?:^|\/)(?:testdata|test-data|fixtures?|__snapshots__|golden|expected)\//i

/** The versions of Kubernetes that a file names. `path` decides how it is read. */
export function versionsIn(path: string, text: string): VersionSight[] {
  if (madeUp.test(path)) return []
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^readme(?:\.[a-z]+)?$/i.test(name)) return perLine(path, text, line => said(line.matchAll(prose), 'prose'))
  if (/^Chart\.ya?ml$/.test(name)) return perLine(path, text, line => (/^kubeVersion:/.test(line) ? least(line) : []))
  if (/\.(?:tf|tfvars|hcl)$/.test(name)) {
    return perLine(path, text, line => {
      const match = terraform.exec(line)
      return match ? said([match], 'cluster') : []
    })
  }
  const pipeline = isPipeline(path)
  const eksctl = /^apiVersion: *["']?eksctl\.io\//m.test(text)
  const clusterApi = /^apiVersion: *["']?(?:[a-z]+\.)?cluster\.x-k8s\.io\//m.test(text)
  return perLine(path, text, line => {
    const images = said(line.matchAll(nodeImage), 'cluster')
    if (images.length) return images
    const match = otherProgram.test(line) ? undefined : named.exec(line)
    if (match) return said(match[1]!.matchAll(version), 'cluster')
    const listed = pipeline ? matrix.exec(line) : undefined
    if (listed) return said(listed[1]!.matchAll(version), 'cluster')
    if ((eksctl || clusterApi) && /^ +version: /.test(line)) return said(line.matchAll(version), 'cluster')
    return []
  })
}

/** Files that a pipeline is described in. */
export function isPipeline(path: string): boolean {
  return /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|azure-pipelines[^/]*\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.buildkite\/[^/]+\.ya?ml|\.woodpecker\/?[^/]*\.ya?ml|\.tekton\/[^/]+\.ya?ml|Jenkinsfile[^/]*)$/.test(
    path,
  )
}

type Said = Pick<VersionSight, 'minor' | 'says' | 'sign'>

function said(matches: Iterable<RegExpMatchArray>, says: VersionSight['says']): Said[] {
  return [...matches]
    .map(match => ({ minor: Number(match[1]), says, sign: match[0].trim() }))
    .filter(({ minor }) => minor >= oldest && minor <= newest)
}

/** `kubeVersion: ">=1.25.0-0 <1.33.0"`: the first one bounds it from below. */
function least(line: string): Said[] {
  const match = />=? *v?1\.([1-4][0-9])(?![\d])/.exec(line) ?? /[~^] *v?1\.([1-4][0-9])(?![\d])/.exec(line)
  return match ? said([match], 'least') : []
}

/** Longer lines are data. */
const maxLine = 1000

function perLine(file: string, text: string, read: (line: string) => Said[]): VersionSight[] {
  if (!/1\.[1-4][0-9]/.test(text)) return []
  return text.split('\n').flatMap((line, index) => {
    if (line.length > maxLine || !/1\.[1-4][0-9]/.test(line) || /^\s*(?:#|\/\/)/.test(line)) return []
    return read(line).map(sight => ({ ...sight, file, line: index + 1 }))
  })
}
