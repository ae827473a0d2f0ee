import { Folders, UsageError, configNames, plain, plainFile, readRegularFile, shownPath, withoutCommands } from "./start.js";
import { decode } from "./lint-command.js";
import { peerConfigForm, repositoryFiles } from "./repository-files.js";
import { presets } from "./core.js";
import { CONFIG_SCHEMA } from "./names.js";
import fs from "node:fs";
import path from "node:path";

// src/survey/signs.ts
const providerSigns = [
	["aws", /service\.beta\.kubernetes\.io\/aws-load-balancer-[a-z-]+|\beks\.amazonaws\.com\/[a-z-]+|\b(?:ebs|efs|fsx)\.csi\.aws\.com\b|\bkubernetes\.io\/aws-ebs\b|\bkarpenter\.k8s\.aws\b|\belbv2\.k8s\.aws\b|\bvpcresources\.k8s\.aws\b|\b(?:ingressClassName|kubernetes\.io\/ingress\.class)["']?: *["']?alb\b|\bstorageClassName: *["']?gp[23]\b|\beksctl\.io\/v1alpha5\b|\b(?:resource|data) "aws_eks_[a-z_]+"|terraform-aws-modules\/eks\/aws/],
	["gcp", /\bcloud\.google\.com\/(?:neg|backend-config|load-balancer-type|gke-[a-z-]+|app-protocols)\b|\bnetworking\.gke\.io\/[a-z0-9-]+|\biam\.gke\.io\/[a-z-]+|\bpd\.csi\.storage\.gke\.io\b|\bfilestore\.csi\.storage\.gke\.io\b|\bkubernetes\.io\/gce-pd\b|\b(?:ingressClassName|kubernetes\.io\/ingress\.class)["']?: *["']?gce(?:-internal)?\b|\bstorageClassName: *["']?(?:standard|premium)-rwo\b|\b(?:resource|data) "google_container_(?:cluster|node_pool)"|terraform-google-modules\/kubernetes-engine/],
	["azure", /service\.beta\.kubernetes\.io\/azure-[a-z-]+|\bkubernetes\.azure\.com\/[a-z-]+|\bazure\.workload\.identity\/[a-z-]+|\b(?:disk|file|blob)\.csi\.azure\.com\b|\bkubernetes\.io\/azure-(?:disk|file)\b|\bappgw\.ingress\.kubernetes\.io\/[a-z-]+|\bazure\/application-gateway\b|\bstorageClassName: *["']?(?:managed-(?:csi|premium)[a-z-]*|azurefile[a-z-]*)\b|\b(?:resource|data) "azurerm_kubernetes_cluster[a-z_]*"/],
	["alibaba", /service\.beta\.kubernetes\.io\/(?:alibaba-cloud|alicloud)-loadbalancer-[a-z-]+|\bk8s\.aliyun\.com\/[a-z-]+|\b(?:disk|nas|oss)plugin\.csi\.alibabacloud\.com\b|\b(?:resource|data) "alicloud_cs_[a-z_]+"/],
	["tencent", /\bservice\.cloud\.tencent\.com\/[a-z-]+|\bservice\.kubernetes\.io\/qcloud-[a-z-]+|\btke\.cloud\.tencent\.com\/[a-z-]+|\bcom\.tencent\.cloud\.csi\.[a-z]+|\b(?:resource|data) "tencentcloud_kubernetes_[a-z_]+"/],
	["baremetal", /\bmetallb\.(?:universe\.tf|io)\/[A-Za-z0-9-]+|\bkube-vip\.io\/[a-z-]+/]
];
const toolSigns = [
	["Argo CD", /^apiVersion: *["']?argoproj\.io\/v1alpha1["']? *\r?\n(?:.*\r?\n){0,30}?kind: *["']?(?:Application|ApplicationSet|AppProject)\b/m],
	["Argo Rollouts", /^apiVersion: *["']?argoproj\.io\/v1alpha1["']? *\r?\n(?:.*\r?\n){0,30}?kind: *["']?Rollout\b/m],
	["Flux", /^apiVersion: *["']?(?:kustomize|helm|source|notification|image)\.toolkit\.fluxcd\.io\//m]
];
const toolFiles = [
	["Helm", /(?:^|\/)Chart\.ya?ml$/],
	["Kustomize", /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/],
	["Helmfile", /(?:^|\/)helmfile\.ya?ml(?:\.gotmpl)?$/],
	["Skaffold", /(?:^|\/)skaffold\.ya?ml$/]
];
const notForReal = /(?:^|\/)(?:tests?|testdata|test-data|fixtures?|examples?|samples?|docs?|e2e|hack|\.github)\//i;
const looseFolder = /(?:^|\/)(?:overlays|environments?|envs?|clusters|stages?)\/(?:dev|develop|development|test|testing|staging|sandbox|local|preview)$/i;

// src/survey/versions.ts
const oldest = 16;
const newest = 45;
const version = /(?<![\d.])v?1\.([1-4][0-9])(?:\.(?:[0-9]{1,2}|x))?(?![\d])/gi;
const nodeImage = /\b(?:kindest\/node|rancher\/k3s|k3s-io\/k3s|kicbase\/stable|k0sproject\/k0s):v?1\.([1-4][0-9])\b/g;
const named = /(?:kubernetes|(?<![a-z])(?:k8s|kube|eks|aks|gke|k3s|kind[-_]node))[-_]?versions?["']?[ \t]*(?:\?=|:=|[:=]|[ \t])[ \t]*(.*)/i;
const terraform = /^\s*(?:cluster_version|kubernetes_version|k8s_version|eks_version|min_master_version|master_version|orchestrator_version|kubernetes_min_version)\s*=\s*"v?1\.([1-4][0-9])/;
const matrix = /^\s*-?\s*["']?(?:k8s|kubernetes|kube|kind|k3s)["']?\s*:\s*(\[.*|["']?v?1\..*)$/i;
const prose = /\bkubernetes(?: clusters?)?(?: versions?)? *(?:\(?(?:>=|\u2265|v|at least|from|later than) *)?v?1\.([1-4][0-9])(?![\d])/gi;
const otherProgram = /\bkyverno\.io\//;
const madeUp = /(?:^|\/)(?:testdata|test-data|fixtures?|__snapshots__|golden|expected)\//i;
function versionsIn(path, text) {
	if (madeUp.test(path)) return [];
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^readme(?:\.[a-z]+)?$/i.test(name)) return perLine(path, text, (line) => said(line.matchAll(prose), "prose"));
	if (/^Chart\.ya?ml$/.test(name)) return perLine(path, text, (line) => /^kubeVersion:/.test(line) ? least(line) : []);
	if (/\.(?:tf|tfvars|hcl)$/.test(name)) return perLine(path, text, (line) => {
		const match = terraform.exec(line);
		return match ? said([match], "cluster") : [];
	});
	const pipeline = isPipeline(path);
	const eksctl = /^apiVersion: *["']?eksctl\.io\//m.test(text);
	const clusterApi = /^apiVersion: *["']?(?:[a-z]+\.)?cluster\.x-k8s\.io\//m.test(text);
	return perLine(path, text, (line) => {
		const images = said(line.matchAll(nodeImage), "cluster");
		if (images.length) return images;
		const match = otherProgram.test(line) ? void 0 : named.exec(line);
		if (match) return said(match[1].matchAll(version), "cluster");
		const listed = pipeline ? matrix.exec(line) : void 0;
		if (listed) return said(listed[1].matchAll(version), "cluster");
		if ((eksctl || clusterApi) && /^ +version: /.test(line)) return said(line.matchAll(version), "cluster");
		return [];
	});
}
function isPipeline(path) {
	return /(?:^|\/)(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|azure-pipelines[^/]*\.ya?ml|\.drone\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.buildkite\/[^/]+\.ya?ml|\.woodpecker\/?[^/]*\.ya?ml|\.tekton\/[^/]+\.ya?ml|Jenkinsfile[^/]*)$/.test(path);
}
function said(matches, says) {
	return [...matches].map((match) => ({
		minor: Number(match[1]),
		says,
		sign: match[0].trim()
	})).filter(({ minor }) => minor >= oldest && minor <= newest);
}
function least(line) {
	const match = />=? *v?1\.([1-4][0-9])(?![\d])/.exec(line) ?? /[~^] *v?1\.([1-4][0-9])(?![\d])/.exec(line);
	return match ? said([match], "least") : [];
}
const maxLine = 1e3;
function perLine(file, text, read) {
	if (!/1\.[1-4][0-9]/.test(text)) return [];
	return text.split("\n").flatMap((line, index) => {
		if (line.length > maxLine || !/1\.[1-4][0-9]/.test(line) || /^\s*(?:#|\/\/)/.test(line)) return [];
		return read(line).map((sight) => ({
			...sight,
			file,
			line: index + 1
		}));
	});
}

// src/survey/survey.ts
const maxSights = 50;
const maxVersions = 2e3;
function isWorthReading(path) {
	return /\.(?:ya?ml|tf|tfvars|hcl|mk|sh)$|(?:^|\/)(?:readme[^/]*|Makefile|GNUmakefile|justfile|Taskfile[^/]*|Dockerfile[^/]*|[^/]*\.Dockerfile|Vagrantfile|Tiltfile|\.env)$/i.test(path) || isPipeline(path);
}
var Survey = class {
	tools = /* @__PURE__ */ new Map();
	providers = /* @__PURE__ */ new Map();
	versions = [];
	clusterDomains = [];
	looseFolders = /* @__PURE__ */ new Set();
	lookAtName(path) {
		for (const [tool, pattern] of toolFiles) if (pattern.test(path)) remember(this.tools, tool, {
			file: path,
			sign: path
		});
		for (let folder = parent(path); folder !== ""; folder = parent(folder)) if (looseFolder.test(folder)) this.looseFolders.add(folder);
	}
	lookAt(path, text) {
		if (this.versions.length < maxVersions) this.versions.push(...versionsIn(path, text));
		if (/\.ya?ml$/i.test(path)) {
			for (const [tool, pattern] of toolSigns) {
				const match = pattern.exec(text);
				if (match) remember(this.tools, tool, {
					file: path,
					line: lineOf(text, match.index),
					sign: match[0].split("\n")[0].trim()
				});
			}
			if (/\b(?:kubeadm|kubelet\.config)\.k8s\.io\//.test(text)) this.lookForDomain(path, text);
		}
		if (notForReal.test(path) || isPipeline(path) || /readme/i.test(path)) return;
		for (const [provider, pattern] of providerSigns) {
			const match = pattern.exec(text);
			if (match && !isCommentedOut(text, match.index)) remember(this.providers, provider, {
				file: path,
				line: lineOf(text, match.index),
				sign: match[0]
			});
		}
	}
	get sights() {
		return {
			tools: this.tools,
			providers: this.providers,
			versions: this.versions,
			clusterDomains: this.clusterDomains,
			looseFolders: [...this.looseFolders].sort()
		};
	}
	lookForDomain(file, text) {
		const match = /^[ \t]*(?:dnsDomain|clusterDomain): *["']?([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)["']? *$/m.exec(text);
		if (match) this.clusterDomains.push({
			file,
			line: lineOf(text, match.index),
			sign: match[0].trim(),
			domain: match[1]
		});
	}
};
function remember(map, key, sight) {
	const list = map.get(key);
	if (!list) map.set(key, [sight]);
	else if (list.length < maxSights) list.push(sight);
}
function parent(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function lineOf(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}
function isCommentedOut(text, offset) {
	const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
	return /^\s*(?:#|\/\/)/.test(before);
}

// src/node/survey.ts
const maxEntries = 5e4;
const maxFiles = 5e3;
const maxFileSize = 262144;
const maxTotal = 67108864;
async function surveyRepository(folder) {
	const folders = new Folders();
	const real = fs.realpathSync(folder);
	const root = folders.repositoryAbove(real) ?? real;
	const { files, truncated } = await repositoryFiles(root, folders, maxEntries);
	const survey = new Survey();
	let read = 0;
	let total = 0;
	let cut = truncated;
	for (const file of files) {
		survey.lookAtName(file);
		if (!isWorthReading(file)) continue;
		if (read >= maxFiles || total >= maxTotal) {
			cut = true;
			continue;
		}
		const content = readRegularFile(path.join(root, file), maxFileSize);
		if (!("bytes" in content)) continue;
		read++;
		total += content.bytes.length;
		const decoded = decode(content.bytes);
		if ("text" in decoded) survey.lookAt(file, decoded.text);
	}
	return {
		root,
		sights: survey.sights,
		peerConfigs: files.filter((file) => peerConfigForm(file)),
		read,
		truncated: cut
	};
}

// src/survey/conclusions.ts
const widest = 8;
function concludeFrom({ providers, versions, clusterDomains }) {
	const names = [...providers.keys()];
	const domains = new Set(clusterDomains.map(({ domain }) => domain));
	const [domain] = domains;
	return {
		...versionOf(versions),
		provider: names.length === 1 ? names[0] : void 0,
		providerDoubt: names.length > 1 ? `signs of several: ${names.join(", ")}` : void 0,
		clusterDomain: domains.size === 1 && domain !== "cluster.local" ? domain : void 0
	};
}
function versionOf(versions) {
	const minors = (says) => versions.filter((sight) => sight.says === says).map(({ minor }) => minor);
	const clusters = minors("cluster");
	const least = minors("least");
	if (!clusters.length && !least.length) {
		const told = new Set(minors("prose"));
		const [only] = told;
		if (told.size !== 1) return {
			kubernetesVersion: void 0,
			versionDoubt: told.size ? "only prose names some, and not one alone" : void 0
		};
		return {
			kubernetesVersion: void 0,
			versionDoubt: `only prose names one, 1.${only}`
		};
	}
	const from = Math.max(25, Math.min(...clusters, ...least));
	const to = clusters.length ? Math.max(...clusters, from) : Math.max(36, from);
	const named = new Set(clusters.filter((minor) => minor >= from && minor <= to)).size;
	const meant = least.length > 0 || named > (to - from) / 2;
	if (to - from > widest && !meant) return {
		kubernetesVersion: void 0,
		versionDoubt: `from 1.${from} to 1.${to} is too much to be one cluster`
	};
	return {
		kubernetesVersion: from === to ? `1.${from}` : `1.${from}-1.${to}`,
		versionDoubt: void 0
	};
}

// src/cli/initial-config.ts
const presetLines = Object.entries(presets).map(([name, summary]) => `#   ${name}: ${summary}`).join("\n");
function initialConfig(facts = {}) {
	const [loose = "overlays/dev"] = facts.looseFolders ?? [];
	return `# yaml-language-server: $schema=${CONFIG_SCHEMA}
#
# The configuration of seaworthy. It holds for the files below this folder, up to the next seaworthy.yaml; nothing is merged.

## Where to start from: one preset or several.
${presetLines}
extends: recommended

## Severity (off, info, warning, error) and options of rules: "seaworthy rules" lists them, "seaworthy explain RULE" shows the options.
# rules:
#   memory-limit-missing: warning
#   prestop-missing:
#     severity: error

## Other severities for some objects; where several match, the last one wins. Patterns are those of .gitignore, relative to this file.
# overrides:
#   - files: [${loose}/]
#     rules:
#       best-effort-pod: info
#   - kinds: [Job]
#     names: [migrate-*]
#     rules:
#       best-effort-pod: off

## Files that are not linted.
# ignore:
#   - third-party/

## What the manifests run on. The more is known, the fewer guesses are needed.
${line("kubernetesVersion", facts.kubernetesVersion && `"${facts.kubernetesVersion}"`, "1.28-1.33", facts.versionNote)}
${line("provider", facts.provider, "aws", facts.providerNote)}
${line("clusterDomain", facts.clusterDomain, "cluster.local", facts.clusterDomainNote)}
# nodeCIDRs: [10.0.0.0/16]
# externalCallers: false

## What is known of images; * stands for anything.
# images:
#   registry.example.com/team/*:
#     shell: bash
#     libc: glibc
#     drainsOnTerm: true

## Known defects of versions of images, besides those that come with seaworthy.
# advisoryFiles: [security/advisories.yaml]
# advisories:
#   - id: gateway-leak
#     images: [platform/gateway]
#     versions: ">=2.3.0 <2.3.4"
#     severity: error
#     consequence: it leaks connections
#     source: https://wiki.example.com/gateway-leak

## Objects that exist in the cluster and in no manifest here.
# externalObjects:
#   - kind: Secret
#     name: tls

## Kinds that carry a Pod template, besides those that are known.
# workloadKinds:
#   - apiVersion: example.com/v1
#     kind: Worker
#     podTemplate: /spec/template
#     replicas: /spec/replicas

## What is asked of "# seaworthy-ignore RULE -- reason".
# suppressions:
#   requireReason: true
#   reportUnused: true
`;
}
function line(key, known, example, note) {
	const setting = known === void 0 ? `# ${key}: ${example}` : `${key}: ${known}`;
	return note === void 0 ? setting : `## ${note}\n${setting}`;
}

// src/cli/survey-report.ts
const maxPlaces = 3;
const maxRows = 5;
function reportLines(seen, show) {
	const { sights, peerConfigs, read, truncated } = seen;
	const conclusions = concludeFrom(sights);
	const rows = [...sights.tools].map(([tool, list]) => [tool, places(list.map(show))]);
	for (const [provider, list] of sights.providers) rows.push([provider, places([...new Map(list.map((sight) => [sight.sign, `${show(sight)} (${plain(sight.sign, 80)})`])).values()])]);
	for (const [minor, list] of versionRows(sights.versions)) rows.push([`Kubernetes 1.${minor}`, places(list.map((sight) => `${show(sight)}${how[sight.says]}`))]);
	for (const domain of new Set(sights.clusterDomains.map((sight) => sight.domain))) rows.push([`domain ${plain(domain, 80)}`, places(sights.clusterDomains.filter((sight) => sight.domain === domain).map(show))]);
	if (peerConfigs.length) rows.push(["other linters", `${places(peerConfigs.map(show))}; "seaworthy migrate" takes them over`]);
	const width = Math.max(0, ...rows.map(([name]) => name.length));
	const charts = sights.tools.get("Helm");
	return [
		`Looked at ${read.toLocaleString("en-US")} file${read === 1 ? "" : "s"}${truncated ? ", and left the rest: there are too many" : ""}.`,
		...rows.length ? rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`) : ["  Nothing there says how or where the manifests run."],
		...conclusions.providerDoubt ? [`No provider was concluded: ${conclusions.providerDoubt}.`] : [],
		...conclusions.versionDoubt ? [`No Kubernetes version was concluded: ${conclusions.versionDoubt}.`] : [],
		...charts ? ["Templates of charts are not linted as they are: \"helm template CHART | seaworthy lint -\" lints what they render."] : []
	];
}
const how = {
	cluster: "",
	least: " (at least)",
	prose: " (prose)"
};
function versionRows(versions) {
	const minors = /* @__PURE__ */ new Map();
	for (const sight of versions) {
		const list = minors.get(sight.minor);
		if (list) list.push(sight);
		else minors.set(sight.minor, [sight]);
	}
	const sorted = [...minors.keys()].sort((a, b) => a - b);
	if (sorted.length > maxRows) return [[`${sorted[0]} to 1.${sorted.at(-1)}`, versions]];
	return sorted.map((minor) => [String(minor), minors.get(minor)]);
}
function places(list) {
	const different = [...new Set(list)];
	const rest = different.length - maxPlaces;
	return `${different.slice(0, maxPlaces).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/cli/init-command.ts
async function initCommand(args) {
	const [folder = ".", extra] = args.positionals;
	if (extra !== void 0) throw new UsageError("\"seaworthy init\" takes one folder");
	if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`"${folder}" is no folder`);
	const dry = args.has("dry-run");
	for (const name of configNames) {
		const there = path.join(folder, name);
		if (!dry && fs.lstatSync(there, { throwIfNoEntry: false })) throw new UsageError(`${there} is there already, and is not overwritten`);
	}
	const seen = await surveyRepository(folder);
	const facts = factsOf(seen, folder);
	const file = path.join(folder, configNames[0]);
	const report = reportLines(seen, shownFrom(seen, process.cwd()));
	const known = [
		facts.kubernetesVersion && `Kubernetes ${facts.kubernetesVersion}`,
		facts.provider && `provider ${facts.provider}`,
		facts.clusterDomain && `cluster domain ${facts.clusterDomain}`
	].filter(Boolean);
	const what = `${plainFile(file)}${known.length ? ` with ${known.join(", ")}` : ""}`;
	if (dry) {
		process.stderr.write(`${withoutCommands([
			...report,
			"",
			`Would write ${what}.`
		].join("\n"))}\n`);
		process.stdout.write(initialConfig(facts));
		return 0;
	}
	try {
		fs.writeFileSync(file, initialConfig(facts), { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${file} cannot be written: ${error.code ?? "unknown error"}`);
	}
	const next = "Next: \"seaworthy lint --statistics\" shows what there is most of.";
	process.stdout.write(`${withoutCommands([
		...report,
		"",
		`Wrote ${what}.`,
		next
	].join("\n"))}\n`);
	return 0;
}
function factsOf(seen, folder) {
	const { sights, root } = seen;
	const { kubernetesVersion, versionDoubt, provider, providerDoubt, clusterDomain } = concludeFrom(sights);
	const show = shownFrom(seen, fs.realpathSync(folder));
	const from = (list) => list.length ? `Seen in ${[...new Set(list.map((sight) => show(sight)))].slice(0, 3).join(", ")}${list.length > 3 ? ", ..." : ""}.` : void 0;
	const ofVersion = sights.versions.filter(({ says }) => says !== "prose");
	return {
		kubernetesVersion,
		versionNote: kubernetesVersion === void 0 ? versionDoubt && `Not concluded: ${versionDoubt}.` : from(ofVersion),
		provider,
		providerNote: provider === void 0 ? providerDoubt && `Not concluded: ${providerDoubt}.` : from(sights.providers.get(provider) ?? []),
		clusterDomain,
		clusterDomainNote: clusterDomain === void 0 ? void 0 : from(sights.clusterDomains),
		looseFolders: sights.looseFolders.map((loose) => shownPath(fs.realpathSync(folder), path.join(root, loose))).filter((loose) => !loose.startsWith("..") && /^[\w./-]+$/.test(loose))
	};
}
function shownFrom({ root }, base) {
	return (sight) => {
		const file = typeof sight === "string" ? sight : sight.file;
		const line = typeof sight === "string" ? void 0 : sight.line;
		return `${plainFile(shownPath(base, path.join(root, file)))}${line === void 0 ? "" : `:${line}`}`;
	};
}

export { initCommand };