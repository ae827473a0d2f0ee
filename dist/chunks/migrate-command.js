import { ConfigError, Cursor, IGNORE_ANNOTATION, bindComment, doubleQuoted, editsFor, engineRules, isMapping, isPlainSafe, matchesWildcard, normalizeEdits, pointerOf, readManifests, readSuppressionComment, replaceParts, rules, unifiedDiff, withEngineRules, workloadsOf } from "./core.js";
import { decode, encode, fullText, parseText, run, today } from "./lint-command.js";
import { Folders, PathError, UsageError, configNames, plain, plainFile, readRegularFile, say, shownPath, withoutCommands } from "./start.js";
import { replaceFile } from "./write-file.js";
import { CONFIG_SCHEMA } from "./names.js";
import { peerConfigForm, readPeerConfig, repositoryFiles, speaksOfAll } from "./repository-files.js";
import fs from "node:fs";
import path from "node:path";

// src/migrate/config-value.ts
function mapAt(value, ...keys) {
	let at = value;
	for (const key of keys) at = isMapping(at) && Object.hasOwn(at, key) ? at[key] : void 0;
	return isMapping(at) ? at : {};
}
function fieldAt(value, key) {
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function textsAt(value, key) {
	const field = fieldAt(value, key);
	return (Array.isArray(field) ? field : [field]).filter((item) => typeof item === "string").flatMap((item) => item.split(",")).map((item) => item.trim()).filter(Boolean);
}

// src/migrate/ignored-path.ts
function gitignorePattern(given) {
	const path = given.trim().replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
	if (path === "" || path === "." || /^(?:~|\.\.)(?:\/|$)/.test(path) || path.includes("/../")) return void 0;
	if (/[()|^$+]|\.\*/.test(path)) return void 0;
	return /^[!#]/.test(path) ? `\\${path}` : path;
}

// src/migrate/checkov.ts
const thresholds = /* @__PURE__ */ new Set([
	"low",
	"medium",
	"high",
	"critical"
]);
function readCheckov(value, origin, into, severityOf) {
	for (const [key, setting] of [
		["skip-check", "off"],
		["check", "on"],
		["soft-fail-on", "info"],
		["hard-fail-on", "error"]
	]) for (const id of textsAt(value, key)) readId(id, key, setting, origin, into, severityOf);
	if (textsAt(value, "check").length) into.note(`${origin} ran only the checks that "check" names; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`);
	for (const path of textsAt(value, "skip-path")) {
		into.settings++;
		const ours = gitignorePattern(path);
		if (ours === void 0) into.note(`${origin}: skip-path "${path}" is a regular expression, or lies outside of this folder; write a pattern of .gitignore under "ignore"`);
		else into.ignored.push({
			pattern: ours,
			comment: origin
		});
	}
	if (fieldAt(value, "soft-fail") === true) into.note(`${origin} has soft-fail: findings do not fail the run. Here that is "--fail-on error", or "|| true" in the pipeline`);
	if (fieldAt(value, "baseline") !== void 0) into.note(`${origin} names a baseline: "seaworthy lint --write-baseline" writes one of ours`);
}
function readId(id, key, setting, origin, into, severityOf) {
	if (thresholds.has(id.toLowerCase())) {
		into.settings++;
		into.note(`${origin}: ${key} has the severity ${id}; here severities are those of each rule, and --fail-on says what fails`);
	} else if (id.includes("*")) {
		into.settings++;
		const matching = into.checks.all("checkov").filter((check) => matchesWildcard(id.toUpperCase(), check.id) && check.here.length);
		for (const check of matching) into.set("checkov", check.id, setting, origin, severityOf);
		if (/^CKV2?_\*|^CKV2?_K8S/i.test(id)) into.note(`${origin}: ${key} has ${id}, which stands for ${matching.length} checks with a rule here`);
		else into.foreign++;
	} else if (/^CKV2?_(?:K8S|ARGO)_/i.test(id) || into.checks.find("checkov", id)) into.set("checkov", id, setting, origin, severityOf);
	else into.foreign++;
}

// src/migrate/config-text.ts
const maxOrigins = 3;
function configParts(migration) {
	const rules = migration.migratedRules().map(({ id, setting, comment }) => `  # ${line(comment)}\n  ${id}: ${setting}\n`);
	const overrides = migration.exemptions.map(overrideText);
	const ignore = migration.ignored.map(({ pattern, comment }) => `  # ${line(comment)}\n  - ${quoted(pattern)}\n`);
	return {
		rules: rules.length ? `rules:\n${rules.join("")}` : "",
		overrides: overrides.length ? `overrides:\n${overrides.join("")}` : "",
		ignore: ignore.length ? `ignore:\n${ignore.join("")}` : "",
		remarks: remarks(migration).map((text) => `${text}\n`).join("")
	};
}
function remarks(migration) {
	const { missing, notes } = migration;
	const lines = [];
	if (missing.length) {
		lines.push("# Checks of other linters that no rule answers for yet, under the name that the rule will have:");
		for (const { peer, id, later, setting, origins } of missing) {
			const shown = origins.slice(0, maxOrigins).join(", ");
			const more = origins.length > maxOrigins ? ` and ${origins.length - maxOrigins} more` : "";
			const names = later.length ? later.join(", ") : "(no name yet)";
			lines.push(line(`#   ${names}: ${setting}  # ${peer}/${id}, ${shown}${more}`));
		}
	}
	if (notes.length) {
		lines.push("# What has no counterpart here:");
		for (const note of notes) lines.push(line(`#   ${note}`));
	}
	return lines;
}
function overrideText({ files, names, namespaces, rules, comment }) {
	const body = [
		...Object.entries({
			files,
			namespaces,
			names
		}).filter((entry) => entry[1] !== void 0).map(([key, values]) => `${key}: [${values.map((value) => quoted(value, true)).join(", ")}]`),
		"rules:",
		...rules.map((rule) => `  ${rule}: off`)
	];
	return `  # ${line(comment)}\n${body.map((text, index) => `  ${index === 0 ? "- " : "  "}${text}\n`).join("")}`;
}
function quoted(text, flow = false) {
	const shown = line(text);
	return isPlainSafe(shown, flow) ? shown : doubleQuoted(shown);
}
const line = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trimEnd();

// src/migrate/kube-linter.ts
function readKubeLinter(value, origin, into, rule) {
	const checks = mapAt(value, "checks");
	const excluded = textsAt(checks, "exclude");
	for (const id of excluded) into.set("kube-linter", id, "off", origin, rule.severity);
	const off = new Set(excluded.map((id) => id.toLowerCase()));
	const included = fieldAt(checks, "addAllBuiltIn") === true ? into.checks.all("kube-linter").filter((check) => check.here.length).map((check) => check.id) : textsAt(checks, "include");
	for (const id of included) {
		if (off.has(id.toLowerCase())) continue;
		const found = into.checks.find("kube-linter", id);
		if (found?.here.length && found.here.every(rule.isDefault)) into.settings++;
		else into.set("kube-linter", id, "on", origin, rule.severity);
	}
	if (fieldAt(checks, "doNotAutoAddDefaults") === true) into.note(`${origin} ran only the checks that it includes; the preset "recommended" stays here, since its rules are others. "extends: []" leaves only what "rules" turns on`);
	for (const pattern of textsAt(checks, "ignorePaths")) {
		into.settings++;
		const ours = gitignorePattern(pattern);
		if (ours === void 0) into.note(`${origin} ignores the path "${pattern}", which lies outside of this folder or is no pattern of .gitignore`);
		else into.ignored.push({
			pattern: ours,
			comment: origin
		});
	}
	const custom = fieldAt(value, "customChecks");
	for (const check of Array.isArray(custom) ? custom : []) {
		into.settings++;
		const name = fieldAt(check, "name");
		const template = fieldAt(check, "template");
		into.note(`${origin} has a check of its own, "${String(name)}" (template ${String(template)}): it has no counterpart here`);
	}
}

// src/migrate/merge-config.ts
function mergeConfigText(parsed, migration) {
	const document = parsed.documents.find((candidate) => !candidate.empty);
	const newline = parsed.newline;
	if (!document) {
		const { rules, overrides, ignore } = configParts(migration);
		return {
			text: withRemarks(`${endingLine(parsed.text, newline)}${`${rules}${overrides}${ignore}`.replaceAll("\n", newline)}`, migration, newline),
			kept: []
		};
	}
	const value = document.value;
	if (!isMapping(value)) return void 0;
	const resource = {
		file: {
			path: "",
			parsed,
			target: true
		},
		document,
		base: [],
		kind: "",
		object: value
	};
	const root = Cursor.of(resource);
	const intents = [];
	const kept = [];
	for (const { id, setting } of migration.migratedRules()) {
		const at = root.walk("rules", id);
		if (at.absent) intents.push({
			kind: "set",
			at,
			value: setting
		});
		else if (at.raw !== setting && !(setting === "off" && at.raw === false)) kept.push(id);
	}
	for (const { files, names, namespaces, rules } of migration.exemptions) {
		const override = {
			...files && { files },
			...namespaces && { namespaces },
			...names && { names },
			rules: Object.fromEntries(rules.map((rule) => [rule, "off"]))
		};
		if (!has(value.overrides, override)) intents.push({
			kind: "append",
			at: root.walk("overrides"),
			value: override
		});
	}
	for (const { pattern } of migration.ignored) if (!has(value.ignore, pattern)) intents.push({
		kind: "append",
		at: root.walk("ignore"),
		value: pattern
	});
	const edits = editsFor(intents);
	return edits && {
		text: withRemarks(replaceParts(parsed.text, edits), migration, newline),
		kept
	};
}
function has(list, item) {
	const text = JSON.stringify(item);
	return Array.isArray(list) && list.some((other) => JSON.stringify(other)?.replaceAll(":false", ":\"off\"") === text);
}
function withRemarks(text, migration, newline) {
	const there = new Set(text.split(/\r?\n/).map((line) => line.trimEnd()));
	const lines = remarks(migration);
	const fresh = lines.filter((line, index) => {
		if (line.startsWith("#   ")) return !there.has(line);
		const below = lines.slice(index + 1);
		const end = below.findIndex((other) => !other.startsWith("#   "));
		return (end < 0 ? below : below.slice(0, end)).some((other) => !there.has(other));
	});
	return fresh.length ? `${endingLine(text, newline)}${newline}${fresh.join(newline)}${newline}` : text;
}
const endingLine = (text, newline) => text === "" || text.endsWith("\n") ? text : `${text}${newline}`;

// src/migrate/migration.ts
const rank = {
	off: 0,
	info: 1,
	warning: 2,
	error: 3
};
var Migration = class {
	exemptions = [];
	ignored = [];
	notes = [];
	settings = 0;
	foreign = 0;
	checks;
	rules = /* @__PURE__ */ new Map();
	lacking = /* @__PURE__ */ new Map();
	constructor(checks) {
		this.checks = checks;
	}
	set(peer, id, setting, origin, severityOf) {
		this.settings++;
		const found = this.checks.find(peer, id);
		for (const rule of found?.here ?? []) {
			const entry = this.rules.get(rule) ?? { votes: [] };
			entry.votes.push({
				peer,
				id,
				setting: setting === "on" ? severityOf(rule) : setting,
				origin
			});
			this.rules.set(rule, entry);
		}
		if (!found?.here.length) this.lack(peer, id, setting, origin, found);
	}
	lack(peer, id, setting, origin, found) {
		const key = `${peer}/${found?.id ?? id} ${setting}`;
		const entry = this.lacking.get(key);
		if (!entry) this.lacking.set(key, {
			peer,
			id: found?.id ?? id,
			later: found?.later ?? [],
			setting,
			origins: [origin]
		});
		else if (!entry.origins.includes(origin)) entry.origins.push(origin);
	}
	note(sentence) {
		if (!this.notes.includes(sentence)) this.notes.push(sentence);
	}
	get missing() {
		return [...this.lacking.values()].sort((a, b) => compare(a.peer, b.peer) || compare(a.id, b.id));
	}
	migratedRules() {
		const lines = [];
		for (const [id, { votes }] of [...this.rules].sort(([a], [b]) => compare(a, b))) {
			const said = votes.filter((vote) => vote.setting !== "off" || this.isWhollyOff(id, vote.peer, votes));
			const partly = votes.filter((vote) => !said.includes(vote));
			for (const vote of partly) this.note(`${vote.peer}/${vote.id} was off (${vote.origin}), and is one of several checks of ${vote.peer} that ${id} answers for: it stays on`);
			const strictest = [...said].sort((a, b) => rank[b.setting] - rank[a.setting])[0];
			if (!strictest) continue;
			const others = said.filter((vote) => vote.setting !== strictest.setting);
			if (others.length && strictest.setting !== "off") {
				const quieter = others.map((vote) => `${vote.setting} in ${vote.origin}`);
				this.note(`${id} is ${strictest.setting} as in ${strictest.origin}; it was ${[...new Set(quieter)].join(", ")}`);
			}
			const from = [...new Set(said.map((vote) => `${vote.peer}/${vote.id}`))];
			lines.push({
				id,
				setting: strictest.setting,
				comment: from.join(", ")
			});
		}
		return lines;
	}
	isWhollyOff(rule, peer, votes) {
		const off = new Set(votes.filter((vote) => vote.peer === peer && vote.setting === "off").map((vote) => this.checks.find(peer, vote.id)?.id));
		return this.checks.all(peer).filter((check) => check.here.includes(rule)).every((check) => off.has(check.id));
	}
};
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// schemas/peer-checks.json
var peer_checks_default = {
	"kube-linter": {
		"access-to-create-pods": ["rbac-create-pods"],
		"access-to-secrets": ["rbac-read-secrets"],
		"cluster-admin-role-binding": ["rbac-cluster-admin-binding"],
		"dangling-horizontalpodautoscaler": ["hpa-target-missing"],
		"dangling-ingress": ["ingress-backend-missing"],
		"dangling-networkpolicy": ["networkpolicy-selects-nothing"],
		"dangling-networkpolicypeer-podselector": ["networkpolicy-peer-selects-nothing"],
		"dangling-service": ["service-selects-nothing"],
		"dangling-servicemonitor": ["servicemonitor-selects-nothing"],
		"default-service-account": ["default-service-account"],
		"deprecated-service-account-field": ["service-account-deprecated-field"],
		"dnsconfig-options": ["dns-ndots-amplification"],
		"docker-sock": ["container-runtime-socket"],
		"drop-net-raw-capability": ["cap-net-raw-not-dropped"],
		"duplicate-env-var": ["env-duplicate-name"],
		"env-value-from": ["env-value-from-missing-ref"],
		"env-var-secret": ["env-secret-literal"],
		"exposed-services": ["service-nodeport", "service-loadbalancer"],
		"host-ipc": ["host-ipc"],
		"host-network": ["host-network"],
		"host-pid": ["host-pid"],
		"hpa-minimum-three-replicas": ["hpa-min-replicas-too-few"],
		"invalid-target-ports": ["service-target-port-invalid", "container-port-invalid"],
		"job-ttl-seconds-after-finished": ["job-ttl-missing"],
		"latest-tag": ["image-no-tag-or-latest"],
		"liveness-port": ["probe-port-unknown"],
		"minimum-three-replicas": ["replicas-too-few"],
		"mismatching-selector": ["selector-template-mismatch"],
		"no-anti-affinity": ["replicas-not-spread"],
		"no-extensions-v1beta": ["api-deprecated"],
		"no-liveness-probe": ["liveness-probe-missing"],
		"no-node-affinity": ["node-affinity-missing"],
		"no-read-only-root-fs": ["root-filesystem-writable"],
		"no-readiness-probe": ["readiness-probe-missing"],
		"no-rolling-update-strategy": ["rollout-recreate-on-serving"],
		"non-existent-service-account": ["service-account-missing"],
		"non-isolated-pod": ["networkpolicy-missing-for-pod"],
		"pdb-max-unavailable": ["pdb-blocks-drain"],
		"pdb-min-available": ["pdb-blocks-drain"],
		"pdb-unhealthy-pod-eviction-policy": ["pdb-unhealthy-eviction-policy-unset"],
		"priority-class-name": ["priority-class-missing"],
		"privilege-escalation-container": ["privilege-escalation-allowed"],
		"privileged-container": ["privileged-container"],
		"privileged-ports": ["container-port-privileged"],
		"read-secret-from-env-var": ["env-from-secret"],
		"readiness-port": ["probe-port-unknown"],
		"required-annotation-email": ["annotation-missing"],
		"required-label-owner": ["label-missing"],
		"restart-policy": ["restart-policy-not-allowed"],
		"run-as-non-root": [
			"run-as-non-root-missing",
			"run-as-user-root",
			"root-group"
		],
		"scc-deny-privileged-container": ["scc-allow-privileged"],
		"schema-validation": ["schema-invalid"],
		"sensitive-host-mounts": ["host-path-sensitive"],
		"sorted-keys": ["yaml-keys-unsorted"],
		"ssh-port": ["ssh-port-exposed"],
		"startup-port": ["probe-port-unknown"],
		"unsafe-proc-mount": ["proc-mount-unmasked"],
		"unsafe-sysctls": ["sysctl-unsafe"],
		"unset-cpu-requirements": ["cpu-request-missing"],
		"unset-memory-requirements": ["memory-limit-missing"],
		"use-namespace": ["default-namespace"],
		"wildcard-in-rules": ["rbac-wildcard"],
		"writable-host-mount": ["host-path-writable"]
	},
	"kube-score": {
		"container-cpu-requests-equal-limits": ["cpu-request-differs-from-limit"],
		"container-ephemeral-storage-request-and-limit": ["ephemeral-storage-missing"],
		"container-ephemeral-storage-request-equals-limit": ["ephemeral-storage-request-differs-from-limit"],
		"container-image-pull-policy": ["image-pull-policy-not-always"],
		"container-image-tag": ["image-no-tag-or-latest"],
		"container-memory-requests-equal-limits": ["memory-request-differs-from-limit"],
		"container-ports-check": ["container-port-invalid"],
		"container-resource-requests-equal-limits": ["requests-differ-from-limits"],
		"container-resources": [
			"cpu-request-missing",
			"cpu-limit-missing",
			"memory-request-missing",
			"memory-limit-missing"
		],
		"container-seccomp-profile": ["seccomp-missing"],
		"container-security-context-privileged": ["privileged-container"],
		"container-security-context-readonlyrootfilesystem": ["root-filesystem-writable"],
		"container-security-context-user-group-id": ["run-as-user-low-uid", "run-as-group-low-gid"],
		"cronjob-has-deadline": ["cronjob-no-starting-deadline"],
		"cronjob-restartpolicy": ["cronjob-restart-policy-invalid"],
		"deployment-has-host-podantiaffinity": ["replicas-not-spread"],
		"deployment-has-poddisruptionbudget": ["pdb-missing"],
		"deployment-pod-selector-labels-match-template-metadata-labels": ["selector-template-mismatch"],
		"deployment-replicas": ["replicas-too-few"],
		"deployment-strategy": ["rollout-recreate-on-serving"],
		"deployment-targeted-by-hpa-does-not-have-replicas-configured": ["hpa-fixed-replicas"],
		"environment-variable-key-duplication": ["env-duplicate-name"],
		"horizontalpodautoscaler-has-target": ["hpa-target-missing"],
		"horizontalpodautoscaler-replicas": ["hpa-min-replicas-too-few"],
		"ingress-targets-service": ["ingress-backend-missing"],
		"label-values": ["label-value-invalid"],
		"networkpolicy-targets-pod": ["networkpolicy-selects-nothing"],
		"pod-networkpolicy": ["networkpolicy-missing-for-pod"],
		"pod-probes": ["liveness-probe-missing", "readiness-probe-missing"],
		"pod-probes-identical": ["probes-identical"],
		"pod-topology-spread-constraints": ["topology-spread-invalid"],
		"poddisruptionbudget-has-policy": ["pdb-no-policy"],
		"service-targets-pod": ["service-selects-nothing"],
		"service-type": ["service-nodeport"],
		"stable-version": ["api-deprecated"],
		"statefulset-has-host-podantiaffinity": ["replicas-not-spread"],
		"statefulset-has-poddisruptionbudget": ["pdb-missing"],
		"statefulset-has-servicename": ["statefulset-service-missing"],
		"statefulset-pod-selector-labels-match-template-metadata-labels": ["selector-template-mismatch"]
	},
	polaris: {
		"automountServiceAccountToken": ["automount-service-account-token"],
		"clusterrolePodExecAttach": ["rbac-pod-exec", "rbac-pod-attach"],
		"clusterrolebindingClusterAdmin": ["rbac-cluster-admin-binding"],
		"clusterrolebindingPodExecAttach": ["rbac-pod-exec"],
		"cpuLimitsMissing": ["cpu-limit-missing"],
		"cpuRequestsMissing": ["cpu-request-missing"],
		"dangerousCapabilities": ["cap-dangerous-added", "cap-sys-admin"],
		"deploymentMissingReplicas": ["replicas-too-few"],
		"hostIPCSet": ["host-ipc"],
		"hostNetworkSet": ["host-network"],
		"hostPIDSet": ["host-pid"],
		"hostPathSet": ["host-path"],
		"hostPortSet": ["host-port"],
		"hostProcess": ["host-process-windows"],
		"hpaMaxAvailability": ["hpa-min-equals-max"],
		"hpaMinAvailability": ["hpa-min-replicas-too-few"],
		"insecureCapabilities": ["cap-drop-all-missing"],
		"linuxHardening": ["linux-hardening-missing"],
		"livenessProbeMissing": ["liveness-probe-missing"],
		"memoryLimitsMissing": ["memory-limit-missing"],
		"memoryRequestsMissing": ["memory-request-missing"],
		"metadataAndInstanceMismatched": ["instance-label-mismatch"],
		"missingNetworkPolicy": ["networkpolicy-missing-for-pod"],
		"missingPodDisruptionBudget": ["pdb-missing"],
		"notReadOnlyRootFilesystem": ["root-filesystem-writable"],
		"pdbDisruptionsIsZero": ["pdb-blocks-drain"],
		"pdbMinAvailableGreaterThanHPAMinReplicas": ["pdb-blocks-drain"],
		"priorityClassNotSet": ["priority-class-missing"],
		"privilegeEscalationAllowed": ["privilege-escalation-allowed"],
		"procMount": ["proc-mount-unmasked"],
		"pullPolicyNotAlways": ["image-pull-policy-not-always"],
		"readinessProbeMissing": ["readiness-probe-missing"],
		"rolePodExecAttach": ["rbac-pod-exec", "rbac-pod-attach"],
		"rolebindingClusterAdminClusterRole": ["rbac-cluster-admin-binding"],
		"rolebindingClusterAdminRole": ["rbac-cluster-admin-binding"],
		"rolebindingClusterRolePodExecAttach": ["rbac-pod-exec"],
		"rolebindingRolePodExecAttach": ["rbac-pod-exec"],
		"runAsPrivileged": ["privileged-container"],
		"runAsRootAllowed": ["run-as-non-root-missing", "run-as-user-root"],
		"sensitiveConfigmapContent": ["configmap-sensitive-content"],
		"sensitiveContainerEnvVar": ["env-secret-literal"],
		"tagNotSpecified": ["image-no-tag-or-latest"],
		"tlsSettingsMissing": ["ingress-no-tls"],
		"topologySpreadConstraint": ["replicas-not-spread"]
	},
	checkov: {
		"CKV2_K8S_1": ["rbac-bind"],
		"CKV2_K8S_2": ["rbac-pod-exec", "rbac-node-proxy"],
		"CKV2_K8S_3": ["rbac-impersonate"],
		"CKV2_K8S_4": ["rbac-modify-service-status"],
		"CKV2_K8S_5": ["rbac-read-secrets"],
		"CKV2_K8S_6": ["networkpolicy-missing-for-pod"],
		"CKV_ARGO_1": ["argo-workflow-default-sa"],
		"CKV_ARGO_2": ["argo-workflow-default-sa"],
		"CKV_K8S_1": ["psp-host-pid"],
		"CKV_K8S_10": ["cpu-request-missing"],
		"CKV_K8S_100": ["apiserver-tls-cert-missing"],
		"CKV_K8S_102": ["apiserver-etcd-cafile-missing"],
		"CKV_K8S_104": ["encryption-config-provider-weak"],
		"CKV_K8S_105": ["apiserver-weak-ciphers"],
		"CKV_K8S_106": ["controllermanager-terminated-pod-gc-missing"],
		"CKV_K8S_107": ["controllermanager-profiling"],
		"CKV_K8S_108": ["controllermanager-use-sa-credentials-off"],
		"CKV_K8S_11": ["cpu-limit-missing"],
		"CKV_K8S_110": ["controllermanager-sa-private-key-missing"],
		"CKV_K8S_111": ["controllermanager-root-ca-missing"],
		"CKV_K8S_112": ["controllermanager-rotate-kubelet-cert-off"],
		"CKV_K8S_113": ["controllermanager-bind-address-exposed"],
		"CKV_K8S_114": ["scheduler-profiling"],
		"CKV_K8S_115": ["scheduler-bind-address-exposed"],
		"CKV_K8S_116": ["etcd-cert-key-missing"],
		"CKV_K8S_117": ["etcd-client-cert-auth-off"],
		"CKV_K8S_118": ["etcd-auto-tls"],
		"CKV_K8S_119": ["etcd-peer-cert-missing"],
		"CKV_K8S_12": ["memory-request-missing"],
		"CKV_K8S_121": ["etcd-peer-client-cert-auth-off"],
		"CKV_K8S_13": ["memory-limit-missing"],
		"CKV_K8S_138": ["kubelet-anonymous-auth"],
		"CKV_K8S_139": ["kubelet-authz-always-allow"],
		"CKV_K8S_14": ["image-no-tag-or-latest"],
		"CKV_K8S_140": ["kubelet-client-ca-missing"],
		"CKV_K8S_141": ["kubelet-read-only-port"],
		"CKV_K8S_143": ["kubelet-streaming-timeout-zero"],
		"CKV_K8S_144": ["kubelet-protect-kernel-defaults-off"],
		"CKV_K8S_145": ["kubelet-iptables-chains-off"],
		"CKV_K8S_146": ["kubelet-hostname-override"],
		"CKV_K8S_147": ["kubelet-event-qps-too-low"],
		"CKV_K8S_148": ["kubelet-tls-cert-missing"],
		"CKV_K8S_149": ["kubelet-rotate-certificates-off"],
		"CKV_K8S_15": ["image-pull-policy-not-always"],
		"CKV_K8S_151": ["kubelet-weak-ciphers"],
		"CKV_K8S_152": ["ingress-nginx-snippet"],
		"CKV_K8S_153": ["ingress-nginx-snippet"],
		"CKV_K8S_154": ["ingress-nginx-snippet"],
		"CKV_K8S_155": ["rbac-webhook-config"],
		"CKV_K8S_156": ["rbac-approve-csr"],
		"CKV_K8S_157": ["rbac-bind"],
		"CKV_K8S_158": ["rbac-escalate"],
		"CKV_K8S_159": ["gitsync-code-injection"],
		"CKV_K8S_16": ["privileged-container"],
		"CKV_K8S_17": ["host-pid"],
		"CKV_K8S_18": ["host-ipc"],
		"CKV_K8S_19": ["host-network"],
		"CKV_K8S_2": ["psp-privileged"],
		"CKV_K8S_20": ["privilege-escalation-allowed"],
		"CKV_K8S_21": ["default-namespace"],
		"CKV_K8S_22": ["root-filesystem-writable"],
		"CKV_K8S_23": ["run-as-non-root-missing"],
		"CKV_K8S_24": ["psp-added-caps"],
		"CKV_K8S_25": ["cap-added-beyond-baseline"],
		"CKV_K8S_26": ["host-port"],
		"CKV_K8S_27": ["container-runtime-socket"],
		"CKV_K8S_28": ["cap-net-raw-not-dropped"],
		"CKV_K8S_29": ["security-context-missing"],
		"CKV_K8S_3": ["psp-host-ipc"],
		"CKV_K8S_30": ["security-context-missing"],
		"CKV_K8S_31": ["seccomp-missing"],
		"CKV_K8S_32": ["psp-seccomp-missing"],
		"CKV_K8S_33": ["dashboard-deployed"],
		"CKV_K8S_34": ["tiller-deployed"],
		"CKV_K8S_35": ["env-from-secret"],
		"CKV_K8S_36": ["psp-drop-caps-missing"],
		"CKV_K8S_37": ["cap-drop-all-missing"],
		"CKV_K8S_38": ["automount-service-account-token"],
		"CKV_K8S_39": ["cap-sys-admin"],
		"CKV_K8S_4": ["psp-host-network"],
		"CKV_K8S_40": ["run-as-user-low-uid"],
		"CKV_K8S_41": ["default-service-account-automount"],
		"CKV_K8S_42": ["default-service-account-bound"],
		"CKV_K8S_43": ["image-not-pinned-digest"],
		"CKV_K8S_44": ["tiller-service"],
		"CKV_K8S_45": ["tiller-listener"],
		"CKV_K8S_49": ["rbac-wildcard"],
		"CKV_K8S_5": ["psp-privilege-escalation"],
		"CKV_K8S_6": ["psp-root"],
		"CKV_K8S_68": ["apiserver-anonymous-auth"],
		"CKV_K8S_69": ["apiserver-basic-auth-file"],
		"CKV_K8S_7": ["psp-net-raw"],
		"CKV_K8S_70": ["apiserver-token-auth-file"],
		"CKV_K8S_71": ["apiserver-kubelet-https-off"],
		"CKV_K8S_72": ["apiserver-kubelet-client-cert-missing"],
		"CKV_K8S_73": ["apiserver-kubelet-ca-missing"],
		"CKV_K8S_74": ["apiserver-authz-always-allow"],
		"CKV_K8S_75": ["apiserver-authz-node-missing"],
		"CKV_K8S_77": ["apiserver-authz-rbac-missing"],
		"CKV_K8S_78": ["apiserver-admission-eventratelimit-missing"],
		"CKV_K8S_79": ["apiserver-admission-alwaysadmit"],
		"CKV_K8S_8": ["liveness-probe-missing"],
		"CKV_K8S_80": ["apiserver-admission-alwayspullimages-missing"],
		"CKV_K8S_81": ["apiserver-admission-securitycontextdeny-missing"],
		"CKV_K8S_82": ["apiserver-admission-serviceaccount-off"],
		"CKV_K8S_83": ["apiserver-admission-namespacelifecycle-off"],
		"CKV_K8S_84": ["apiserver-admission-psp-missing"],
		"CKV_K8S_85": ["apiserver-admission-noderestriction-missing"],
		"CKV_K8S_86": ["apiserver-insecure-bind-address"],
		"CKV_K8S_88": ["apiserver-insecure-port"],
		"CKV_K8S_89": ["apiserver-secure-port-off"],
		"CKV_K8S_9": ["readiness-probe-missing"],
		"CKV_K8S_90": ["apiserver-profiling"],
		"CKV_K8S_91": ["apiserver-audit-log-path-missing"],
		"CKV_K8S_92": ["apiserver-audit-log-maxage-too-low"],
		"CKV_K8S_93": ["apiserver-audit-log-maxbackup-too-low"],
		"CKV_K8S_94": ["apiserver-audit-log-maxsize-too-low"],
		"CKV_K8S_95": ["apiserver-request-timeout-too-long"],
		"CKV_K8S_96": ["apiserver-service-account-lookup-off"],
		"CKV_K8S_97": ["apiserver-service-account-key-file-missing"],
		"CKV_K8S_99": ["apiserver-etcd-cert-missing"]
	},
	trivy: {
		"KCV-0001": ["apiserver-anonymous-auth"],
		"KCV-0002": ["apiserver-token-auth-file"],
		"KCV-0003": ["apiserver-admission-denyserviceexternalips-missing"],
		"KCV-0004": ["apiserver-kubelet-https-off"],
		"KCV-0005": ["apiserver-kubelet-client-cert-missing"],
		"KCV-0006": ["apiserver-kubelet-ca-missing"],
		"KCV-0007": ["apiserver-authz-always-allow"],
		"KCV-0008": ["apiserver-authz-node-missing"],
		"KCV-0009": ["apiserver-authz-rbac-missing"],
		"KCV-0010": ["apiserver-admission-eventratelimit-missing"],
		"KCV-0011": ["apiserver-admission-alwaysadmit"],
		"KCV-0012": ["apiserver-admission-alwayspullimages-missing"],
		"KCV-0013": ["apiserver-admission-securitycontextdeny-missing"],
		"KCV-0014": ["apiserver-admission-serviceaccount-off"],
		"KCV-0015": ["apiserver-admission-namespacelifecycle-off"],
		"KCV-0016": ["apiserver-admission-noderestriction-missing"],
		"KCV-0017": ["apiserver-secure-port-off"],
		"KCV-0018": ["apiserver-profiling"],
		"KCV-0019": ["apiserver-audit-log-path-missing"],
		"KCV-0020": ["apiserver-audit-log-maxage-too-low"],
		"KCV-0021": ["apiserver-audit-log-maxbackup-too-low"],
		"KCV-0022": ["apiserver-audit-log-maxsize-too-low"],
		"KCV-0024": ["apiserver-service-account-lookup-off"],
		"KCV-0025": ["apiserver-service-account-key-file-missing"],
		"KCV-0026": ["apiserver-etcd-cert-missing"],
		"KCV-0027": ["apiserver-tls-cert-missing"],
		"KCV-0028": ["apiserver-client-ca-missing"],
		"KCV-0029": ["apiserver-etcd-cafile-missing"],
		"KCV-0030": ["apiserver-encryption-provider-config-missing"],
		"KCV-0033": ["controllermanager-terminated-pod-gc-missing"],
		"KCV-0034": ["controllermanager-profiling"],
		"KCV-0035": ["controllermanager-use-sa-credentials-off"],
		"KCV-0036": ["controllermanager-sa-private-key-missing"],
		"KCV-0037": ["controllermanager-root-ca-missing"],
		"KCV-0038": ["controllermanager-rotate-kubelet-cert-off"],
		"KCV-0039": ["controllermanager-bind-address-exposed"],
		"KCV-0040": ["scheduler-profiling"],
		"KCV-0041": ["scheduler-bind-address-exposed"],
		"KCV-0042": ["etcd-cert-key-missing"],
		"KCV-0043": ["etcd-client-cert-auth-off"],
		"KCV-0044": ["etcd-auto-tls"],
		"KCV-0045": ["etcd-peer-cert-missing"],
		"KCV-0046": ["etcd-peer-client-cert-auth-off"],
		"KCV-0047": ["etcd-peer-auto-tls"],
		"KCV-0048": ["node-file-permissions"],
		"KCV-0049": ["node-file-permissions"],
		"KCV-0050": ["node-file-permissions"],
		"KCV-0051": ["node-file-permissions"],
		"KCV-0052": ["node-file-permissions"],
		"KCV-0053": ["node-file-permissions"],
		"KCV-0054": ["node-file-permissions"],
		"KCV-0055": ["node-file-permissions"],
		"KCV-0056": ["node-file-permissions"],
		"KCV-0057": ["node-file-permissions"],
		"KCV-0058": ["node-file-permissions"],
		"KCV-0059": ["node-file-permissions"],
		"KCV-0060": ["node-file-permissions"],
		"KCV-0061": ["node-file-permissions"],
		"KCV-0062": ["node-file-permissions"],
		"KCV-0063": ["node-file-permissions"],
		"KCV-0064": ["node-file-permissions"],
		"KCV-0065": ["node-file-permissions"],
		"KCV-0066": ["node-file-permissions"],
		"KCV-0067": ["node-file-permissions"],
		"KCV-0068": ["node-file-permissions"],
		"KCV-0069": ["node-file-permissions"],
		"KCV-0070": ["node-file-permissions"],
		"KCV-0071": ["node-file-permissions"],
		"KCV-0072": ["node-file-permissions"],
		"KCV-0073": ["node-file-permissions"],
		"KCV-0074": ["node-file-permissions"],
		"KCV-0075": ["node-file-permissions"],
		"KCV-0076": ["node-file-permissions"],
		"KCV-0077": ["node-file-permissions"],
		"KCV-0078": ["node-file-permissions"],
		"KCV-0079": ["kubelet-anonymous-auth"],
		"KCV-0080": ["kubelet-authz-always-allow"],
		"KCV-0081": ["kubelet-client-ca-missing"],
		"KCV-0082": ["kubelet-read-only-port"],
		"KCV-0083": ["kubelet-protect-kernel-defaults-off"],
		"KCV-0084": ["kubelet-iptables-chains-off"],
		"KCV-0085": ["kubelet-streaming-timeout-zero"],
		"KCV-0086": ["kubelet-hostname-override"],
		"KCV-0087": ["kubelet-event-qps-too-low"],
		"KCV-0088": ["kubelet-tls-cert-missing"],
		"KCV-0089": ["kubelet-tls-cert-missing"],
		"KCV-0090": ["kubelet-rotate-certificates-off"],
		"KCV-0091": ["kubelet-rotate-server-certificate-off"],
		"KCV-0092": ["kubelet-weak-ciphers"],
		"KCV-0093": ["ingress-nginx-snippet"],
		"KSV-0001": ["privilege-escalation-allowed"],
		"KSV-0002": ["apparmor-missing"],
		"KSV-0003": ["cap-drop-all-missing"],
		"KSV-0004": ["cap-drop-any-missing"],
		"KSV-0005": ["cap-sys-admin"],
		"KSV-0006": ["container-runtime-socket"],
		"KSV-0007": ["host-aliases"],
		"KSV-0008": ["host-ipc"],
		"KSV-0009": ["host-network"],
		"KSV-0010": ["host-pid"],
		"KSV-0011": ["cpu-limit-missing"],
		"KSV-0012": ["run-as-non-root-missing"],
		"KSV-0013": ["image-no-tag-or-latest"],
		"KSV-0014": ["root-filesystem-writable"],
		"KSV-0015": ["cpu-request-missing"],
		"KSV-0016": ["memory-request-missing"],
		"KSV-0017": ["privileged-container"],
		"KSV-0018": ["memory-limit-missing"],
		"KSV-0020": ["run-as-user-low-uid"],
		"KSV-0021": ["run-as-group-low-gid"],
		"KSV-0022": ["cap-added-beyond-baseline"],
		"KSV-0023": ["host-path"],
		"KSV-0024": ["host-port"],
		"KSV-0025": ["selinux-custom-options"],
		"KSV-0026": ["sysctl-unsafe"],
		"KSV-0027": ["proc-mount-unmasked"],
		"KSV-0028": ["volume-type-not-allowed"],
		"KSV-0030": ["seccomp-missing"],
		"KSV-0032": ["image-registry-not-allowed"],
		"KSV-0033": ["image-registry-not-allowed"],
		"KSV-0034": ["image-registry-blocked"],
		"KSV-0035": ["image-registry-not-allowed"],
		"KSV-0036": ["automount-service-account-token"],
		"KSV-0037": ["kube-system-namespace"],
		"KSV-0038": ["networkpolicy-no-selector"],
		"KSV-0039": ["namespace-no-limitrange"],
		"KSV-0040": ["namespace-no-resourcequota"],
		"KSV-0041": ["rbac-read-secrets"],
		"KSV-0042": ["rbac-delete-pod-logs"],
		"KSV-0043": ["rbac-impersonate"],
		"KSV-0044": ["rbac-wildcard"],
		"KSV-0045": ["rbac-wildcard"],
		"KSV-0046": ["rbac-wildcard"],
		"KSV-0047": ["rbac-node-proxy"],
		"KSV-0048": ["rbac-create-pods"],
		"KSV-0049": ["rbac-manage-configmaps"],
		"KSV-0050": ["rbac-bind", "rbac-escalate"],
		"KSV-0051": ["rbac-bind"],
		"KSV-0052": ["rbac-bind"],
		"KSV-0053": ["rbac-pod-exec"],
		"KSV-0054": ["rbac-pod-attach"],
		"KSV-0055": ["rbac-add-users-to-rolebinding"],
		"KSV-0056": ["rbac-manage-networking"],
		"KSV-01010": ["configmap-sensitive-content"],
		"KSV-01011": ["rbac-authenticated-group-binding"],
		"KSV-0102": ["tiller-deployed"],
		"KSV-0103": ["host-process-windows"],
		"KSV-0104": ["seccomp-unconfined"],
		"KSV-0105": ["run-as-user-root"],
		"KSV-0106": ["cap-drop-all-missing", "cap-added-beyond-restricted"],
		"KSV-0107": ["api-deprecated", "api-removed"],
		"KSV-0108": ["service-external-ips-deprecated"],
		"KSV-0109": ["configmap-sensitive-content"],
		"KSV-0110": ["default-namespace"],
		"KSV-0111": ["rbac-cluster-admin-binding"],
		"KSV-0112": ["rbac-wildcard"],
		"KSV-0113": ["rbac-read-secrets"],
		"KSV-0114": ["rbac-webhook-config"],
		"KSV-0115": ["rbac-manage-eks-aws-auth"],
		"KSV-0116": ["root-group"],
		"KSV-0117": ["container-port-privileged"],
		"KSV-0118": ["security-context-missing"],
		"KSV-0119": ["cap-net-raw-not-dropped"],
		"KSV-0120": ["cap-sys-module"],
		"KSV-0121": ["host-path-sensitive"],
		"KSV-0122": ["rbac-anonymous-binding"],
		"KSV-0123": ["rbac-system-masters-binding"],
		"KSV-0124": ["gatekeeper-repo-prefix-open"],
		"KSV-0125": ["image-registry-not-allowed"],
		"KUBE-0001": ["networkpolicy-open-ingress"],
		"KUBE-0002": ["networkpolicy-open-egress"]
	}
};

// src/migrate/peer-checks.ts
const peers = [
	"kube-linter",
	"kube-score",
	"polaris",
	"checkov",
	"trivy"
];
var PeerChecks = class {
	byPeer = /* @__PURE__ */ new Map();
	constructor(rules) {
		const known = new Set(rules.map((rule) => rule.id));
		for (const peer of peers) {
			const checks = /* @__PURE__ */ new Map();
			this.byPeer.set(peer, checks);
			const entry = (id) => {
				const key = keyOf(peer, id);
				const found = checks.get(key) ?? {
					id,
					here: [],
					later: []
				};
				checks.set(key, found);
				return found;
			};
			for (const rule of rules) for (const alias of rule.aliases ?? []) if (alias.startsWith(`${peer}/`)) entry(alias.slice(peer.length + 1)).here.push(rule.id);
			for (const [id, names] of Object.entries(peer_checks_default[peer])) {
				const found = entry(id);
				for (const name of names) {
					const list = known.has(name) ? found.here : found.later;
					if (!list.includes(name)) list.push(name);
				}
			}
		}
	}
	find(peer, id) {
		return this.byPeer.get(peer).get(keyOf(peer, id));
	}
	all(peer) {
		return [...this.byPeer.get(peer).values()];
	}
};
function keyOf(peer, id) {
	const lower = id.trim().toLowerCase();
	if (peer !== "trivy") return lower;
	const match = /^(?:avd-)?([a-z]+)-?0*([0-9]{1,6})$/.exec(lower);
	return match ? `${match[1]}-${match[2]}` : lower;
}

// src/migrate/polaris.ts
const severities = {
	ignore: "off",
	warning: "warning",
	danger: "error"
};
function readPolaris(value, origin, into, severityOf) {
	const custom = mapAt(value, "customChecks");
	for (const [id, severity] of Object.entries(mapAt(value, "checks"))) {
		const ours = typeof severity === "string" && Object.hasOwn(severities, severity) ? severities[severity] : void 0;
		if (Object.hasOwn(custom, id)) continue;
		if (ours === void 0) into.note(`${origin}: the severity of "${id}" is none of ignore, warning, danger`);
		else into.set("polaris", id, ours, origin, severityOf);
	}
	for (const id of Object.keys(custom)) {
		into.settings++;
		into.note(`${origin} has a check of its own, "${id}": it has no counterpart here`);
	}
	const exemptions = fieldAt(value, "exemptions");
	for (const exemption of Array.isArray(exemptions) ? exemptions : []) if (isMapping(exemption)) readExemption(exemption, origin, into);
}
function readExemption(exemption, origin, into) {
	into.settings++;
	const ids = textsAt(exemption, "rules");
	const controllers = textsAt(exemption, "controllerNames");
	const containers = textsAt(exemption, "containerNames");
	const namespaces = textsAt(exemption, "namespace");
	const about = [
		...namespaces.map((name) => `namespace ${name}`),
		...controllers,
		...containers.map((name) => `container ${name}`)
	].join(", ");
	if (containers.length) {
		into.note(`${origin} exempts containers (${about}): overrides know objects, not containers. Write "# seaworthy-ignore RULE -- reason" above the container`);
		return;
	}
	const checks = ids.length ? ids.map((id) => ({
		id,
		found: into.checks.find("polaris", id)
	})) : into.checks.all("polaris").map((found) => ({
		id: found.id,
		found
	}));
	for (const { id, found } of checks) if (ids.length && !found?.here.length) into.lack("polaris", id, `off for ${about || "some objects"}`, origin, found);
	const rules = [...new Set(checks.flatMap(({ found }) => found?.here ?? []))].sort();
	if (!rules.length) return;
	into.exemptions.push({
		...namespaces.length && { namespaces },
		...controllers.length && { names: controllers.map((name) => `${name}*`) },
		rules,
		comment: origin
	});
}

// src/migrate/trivy.ts
const kubernetes = /^(?:avd-)?(?:ksv|kcv|kube)-?[0-9]+$/i;
function readTrivyignore(text, origin, into, today, severityOf) {
	for (const line of text.split("\n")) {
		const [id, ...words] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
		if (!id) continue;
		ignore(id, {
			until: words.map((word) => /^exp:([0-9]{4}-[0-9]{2}-[0-9]{2})$/.exec(word)?.[1]).find(Boolean),
			paths: []
		}, origin, into, today, severityOf);
	}
}
function readTrivyignoreYaml(value, origin, into, today, severityOf) {
	const entries = fieldAt(value, "misconfigurations");
	for (const entry of Array.isArray(entries) ? entries : []) {
		const id = fieldAt(entry, "id");
		if (typeof id !== "string") continue;
		const date = fieldAt(entry, "expired_at");
		const until = typeof date === "string" ? /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(date)?.[0] : void 0;
		const statement = fieldAt(entry, "statement");
		ignore(id, {
			until,
			paths: textsAt(entry, "paths"),
			...typeof statement === "string" && { statement }
		}, origin, into, today, severityOf);
	}
}
function readTrivyConfig(value, origin, into) {
	const scan = mapAt(value, "scan");
	for (const [key, folder] of [["skip-dirs", true], ["skip-files", false]]) for (const path of textsAt(scan, key)) {
		into.settings++;
		const ours = gitignorePattern(path);
		if (ours === void 0) into.note(`${origin}: ${key} has "${path}", which lies outside of this folder or is no pattern of .gitignore`);
		else into.ignored.push({
			pattern: folder && !ours.endsWith("/") ? `${ours}/` : ours,
			comment: origin
		});
	}
	const severities = textsAt(value, "severity");
	if (severities.length && !severities.includes("LOW")) into.note(`${origin} reports ${severities.join(", ")} alone; here "--fail-on error" says what fails`);
	if (fieldAt(value, "ignore-policy") !== void 0) into.note(`${origin} names an ignore-policy in Rego: write "overrides" for what it leaves out`);
}
function ignore(id, { until, paths, statement }, origin, into, today, severityOf) {
	if (!kubernetes.test(id)) {
		into.foreign++;
		return;
	}
	const found = into.checks.find("trivy", id);
	if (until !== void 0 && until < today) {
		into.settings++;
		into.note(`${origin} ignored ${id} until ${until}; that day is over, and it is not ignored here`);
		return;
	}
	if (until !== void 0) into.note(`${origin} ignores ${id} until ${until}; a configuration has no such date: "# seaworthy-ignore RULE until ${until}" in a manifest has`);
	if (!paths.length) {
		into.set("trivy", id, "off", origin, severityOf);
		return;
	}
	into.settings++;
	if (!found?.here.length) into.lack("trivy", id, `off in ${paths.join(", ")}`, origin, found);
	const files = paths.map(gitignorePattern);
	if (files.some((file) => file === void 0)) into.note(`${origin}: a path of ${id} lies outside of this folder or is no pattern of .gitignore`);
	const usable = files.filter((file) => file !== void 0);
	if (found?.here.length && usable.length) into.exemptions.push({
		files: usable,
		rules: found.here,
		comment: statement === void 0 ? origin : `${origin}: ${statement}`
	});
}

// src/migrate/ignore-edits.ts
function withIgnores(file, taken) {
	const edits = [];
	const written = [];
	const refused = [];
	for (const group of grouped(taken.filter(({ ignore }) => ignore.at.form === "annotation"))) {
		const own = editsFor([annotation(group)])?.map(({ start, end, text }) => ({
			start,
			end,
			text
		}));
		if (own && normalizeEdits([...edits, ...own])) {
			edits.push(...own);
			written.push(...group);
		} else refused.push(...group);
	}
	for (const one of taken) {
		const { at } = one.ignore;
		if (at.form !== "comment") continue;
		const line = at.wholeObject ? objectLine(one.ignore.resource) : {
			start: lineStart(file.parsed, at.comment.span.start),
			pad: padOf(file.parsed, at.comment.span.start)
		};
		const edit = line && {
			start: line.start,
			end: line.start,
			text: `${line.pad}# seaworthy-ignore ${suppression(one)}${file.parsed.newline}`
		};
		if (edit && normalizeEdits([...edits, edit])) {
			edits.push(edit);
			written.push(one);
		} else refused.push(one);
	}
	return {
		text: replaceParts(file.parsed.text, normalizeEdits(edits) ?? []),
		written,
		refused
	};
}
function grouped(taken) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of taken) {
		const { at, resource } = one.ignore;
		const key = `${resource.document.index} ${at.form === "annotation" ? at.path.join("\0") : ""}`;
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
}
function annotation(group) {
	const { resource, at } = group[0].ignore;
	const path = at.form === "annotation" ? at.path : resource.base;
	const cursor = Cursor.of(resource).walk(...path.slice(resource.base.length), "metadata", "annotations", IGNORE_ANNOTATION);
	const before = typeof cursor.raw === "string" ? cursor.raw.trimEnd().split("\n") : [];
	const named = /* @__PURE__ */ new Set();
	const added = group.flatMap((one) => {
		const rules = one.rules.filter((rule) => !named.has(rule));
		for (const rule of one.ignore.until === void 0 ? rules : []) named.add(rule);
		return rules.length ? [suppression({
			...one,
			rules
		})] : [];
	});
	return {
		kind: "set",
		at: cursor,
		value: [.../* @__PURE__ */ new Set([...before, ...added])].filter(Boolean).join("\n")
	};
}
function suppression({ ignore, rules }) {
	const until = ignore.until === void 0 ? "" : ` until ${ignore.until}`;
	return `${rules.join(", ")}${until} -- ${oneLine(ignore.reason ?? `was ${ignore.written}`)}`;
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim().slice(0, 300);
}
function objectLine(resource) {
	const { document, base, file } = resource;
	const located = document.locate(base);
	const start = located?.dash?.start ?? document.root?.properties?.start ?? located?.value.start;
	if (start === void 0) return void 0;
	const line = lineStart(file.parsed, start);
	const pad = file.parsed.text.slice(line, start);
	return /^[ ]*$/.test(pad) ? {
		start: line,
		pad
	} : void 0;
}
const lineStart = (file, offset) => file.text.lastIndexOf("\n", offset - 1) + 1;
const padOf = (file, offset) => /^[ ]*/.exec(file.text.slice(lineStart(file, offset)))[0];

// src/migrate/peer-ignores.ts
const peerIgnoreSign = /kube-linter\.io\/|kube-score\/ignore|polaris\.fairwinds\.com\/|checkov\.io\/skip|checkov:skip=|trivy:ignore:/;
const checkovComment = /checkov:skip=([A-Za-z0-9_, ]+?)(?::(.*))?$/;
const trivyComment = /trivy:ignore:([A-Za-z0-9-]+)((?::[A-Za-z]+:[^\s:]+)*)/g;
function peerIgnores(file, resources, workloadKinds, resourceOf) {
	if (!peerIgnoreSign.test(file.parsed.text)) return [];
	const ignores = [];
	for (const resource of resources) {
		const templates = workloadsOf(resource, workloadKinds).map((workload) => workload.template.path);
		const seen = /* @__PURE__ */ new Set();
		for (const path of [resource.base, ...templates]) {
			const key = path.join("\0");
			if (seen.has(key)) continue;
			seen.add(key);
			ignores.push(...annotated(resource, path));
		}
	}
	if (/checkov:skip=|trivy:ignore:/.test(file.parsed.text)) for (const comment of file.parsed.comments) {
		const resource = /checkov:skip=|trivy:ignore:/.test(comment.text) && !readSuppressionComment(comment.text) ? resourceOf(comment) : void 0;
		if (resource) ignores.push(...commented(resource, comment));
	}
	return ignores;
}
function annotated(resource, path) {
	const annotations = valueAt(resource, [
		...path,
		"metadata",
		"annotations"
	]);
	if (!isMapping(annotations)) return [];
	return Object.entries(annotations).flatMap(([key, value]) => {
		const said = typeof value === "string" ? readAnnotation(key, value) : void 0;
		if (!said) return [];
		const located = resource.document.locate([
			...path,
			"metadata",
			"annotations",
			key
		]);
		const line = resource.file.parsed.position((located?.key ?? located?.value ?? resource.document.span).start).line;
		return [{
			...said,
			until: void 0,
			written: key,
			resource,
			at: {
				form: "annotation",
				path
			},
			line
		}];
	});
}
function readAnnotation(key, value) {
	const reason = value.trim() === "" || value.trim() === "true" ? void 0 : value.trim();
	if (key === "kube-linter.io/ignore-all") return {
		peer: "kube-linter",
		ids: "all",
		reason
	};
	const kubeLinter = /^ignore-check\.kube-linter\.io\/(.+)$/.exec(key);
	if (kubeLinter) return {
		peer: "kube-linter",
		ids: [kubeLinter[1]],
		reason
	};
	if (key === "kube-score/ignore") return {
		peer: "kube-score",
		ids: listed(value),
		reason: void 0
	};
	if (key === "polaris.fairwinds.com/exempt") return value.trim() === "true" ? {
		peer: "polaris",
		ids: "all",
		reason: void 0
	} : void 0;
	const polaris = /^polaris\.fairwinds\.com\/(.+)-exempt$/.exec(key);
	if (polaris) return value.trim() === "true" ? {
		peer: "polaris",
		ids: [polaris[1]],
		reason: void 0
	} : void 0;
	if (/^checkov\.io\/skip[0-9]+$/.test(key)) {
		const equals = value.indexOf("=");
		const because = equals < 0 ? "" : value.slice(equals + 1).trim();
		return {
			peer: "checkov",
			ids: listed(equals < 0 ? value : value.slice(0, equals)),
			reason: because === "" ? void 0 : because
		};
	}
}
function commented(resource, comment) {
	const line = resource.file.parsed.position(comment.span.start).line;
	const checkov = checkovComment.exec(comment.text);
	if (checkov) {
		const reason = checkov[2]?.trim();
		return [{
			peer: "checkov",
			ids: listed(checkov[1]),
			reason: reason ? reason : void 0,
			until: void 0,
			written: `checkov:skip=${checkov[1].trim()}`,
			resource,
			at: {
				form: "comment",
				comment,
				wholeObject: true
			},
			line
		}];
	}
	return [...comment.text.matchAll(trivyComment)].map(([written, id, parameters]) => ({
		peer: "trivy",
		ids: [id],
		reason: void 0,
		until: /:exp:([0-9]{4}-[0-9]{2}-[0-9]{2})/.exec(parameters ?? "")?.[1],
		written,
		resource,
		at: {
			form: "comment",
			comment,
			wholeObject: false
		},
		line
	}));
}
const listed = (text) => text.split(",").map((id) => id.trim()).filter(Boolean);
function valueAt(resource, path) {
	let value = resource.object;
	for (const key of path.slice(resource.base.length)) if (Array.isArray(value)) value = value[key];
	else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}

// src/migrate/take-ignores.ts
function judgeIgnores(ignores, findings, migration, today) {
	const judged = {
		taken: [],
		needless: [],
		expired: [],
		missing: []
	};
	for (const ignore of ignores) {
		const { peer, ids, resource, line } = ignore;
		const counterparts = ids === "all" ? migration.checks.all(peer) : ids.map((id) => migration.checks.find(peer, id));
		if (ids !== "all") {
			for (const [index, found] of counterparts.entries()) if (!found?.here.length) migration.lack(peer, ids[index], "ignored", `${resource.file.path}:${line}`, found);
		}
		const rules = [...new Set(counterparts.flatMap((found) => found?.here ?? []))].sort();
		if (!rules.length) judged.missing.push(ignore);
		else if (ignore.until !== void 0 && ignore.until < today) judged.expired.push(ignore);
		else {
			const place = placeOf(ignore);
			const finding = findings.filter((found) => place !== void 0 && found.document === place.document && isWithin(found.path, place.pointer));
			const there = new Set(finding.map((found) => found.rule));
			const silenced = rules.filter((rule) => there.has(rule));
			if (silenced.length) judged.taken.push({
				ignore,
				rules: silenced
			});
			else judged.needless.push(ignore);
		}
	}
	return judged;
}
function resourceOfComment(comment, resources) {
	const file = resources[0]?.file.parsed;
	if (!file) return void 0;
	const binding = bindComment(file, comment);
	const inDocument = resources.filter((resource) => resource.document.index === binding?.document);
	if (binding && inDocument.length) return inDocument.find(({ base }) => base.length <= binding.path.length && base.every((part, index) => part === binding.path[index])) ?? inDocument[0];
	return resources.filter((resource) => (resource.document.root?.start ?? 0) <= comment.span.start).at(-1);
}
function placeOf({ at, resource }) {
	const { index } = resource.document;
	const whole = (path) => ({
		document: index,
		pointer: pointerOf(path)
	});
	if (at.form === "annotation") return whole(at.path);
	if (at.wholeObject) return whole(resource.base);
	const binding = bindComment(resource.file.parsed, at.comment);
	return binding && {
		document: binding.document,
		pointer: pointerOf(binding.path)
	};
}
const isWithin = (path, pointer) => path !== void 0 && (pointer === "" || path === pointer || path.startsWith(`${pointer}/`));

// src/cli/migrate-ignores.ts
async function migrateIgnores({ cwd, root, migration }) {
	const counts = {
		found: 0,
		taken: 0,
		needless: 0,
		missing: 0,
		expired: 0,
		left: []
	};
	const files = [];
	const result = await lintFor(cwd, root, migration);
	if (!result) return {
		files,
		counts
	};
	const resources = objectsByFile(result);
	const findings = /* @__PURE__ */ new Map();
	for (const finding of result.outcome.diagnostics) {
		const list = findings.get(finding.file);
		if (list) list.push(finding);
		else findings.set(finding.file, [finding]);
	}
	for (const [shown, source] of result.sources) {
		const { parsed } = source.input;
		if (!parsed || !peerIgnoreSign.test(parsed.text)) continue;
		const own = resources.get(shown) ?? [];
		const file = own[0]?.file ?? {
			path: shown,
			parsed,
			target: true
		};
		const ignores = peerIgnores(file, own, [], (comment) => resourceOfComment(comment, own));
		counts.found += ignores.length;
		if (!ignores.length) {
			const lines = signedLines(parsed.text);
			counts.found += lines.length;
			const why = result.outcome.summary.notLinted.find((entry) => entry.file === shown)?.reason ?? "no Kubernetes object";
			for (const line of lines) counts.left.push({
				where: `${shown}:${line}`,
				why
			});
			continue;
		}
		const judged = judgeIgnores(ignores, findings.get(shown) ?? [], migration, today());
		counts.needless += judged.needless.length;
		counts.missing += judged.missing.length;
		counts.expired += judged.expired.length;
		const edited = withIgnores(file, judged.taken);
		for (const { ignore } of edited.refused) counts.left.push({
			where: `${shown}:${ignore.line}`,
			why: "an anchor, an alias or a generated file"
		});
		if (!edited.written.length) continue;
		const again = await parseText(edited.text);
		if (again.problems.length > parsed.problems.length || again.documents.length !== parsed.documents.length) {
			for (const { ignore } of edited.written) counts.left.push({
				where: `${shown}:${ignore.line}`,
				why: "the file could not be read after the edit; a defect of seaworthy"
			});
			continue;
		}
		counts.taken += edited.written.length;
		const before = fullText(source);
		files.push({
			shown,
			real: source.real,
			encoding: source.origin?.encoding ?? "utf-8",
			before,
			after: `${before.slice(0, before.length - parsed.text.length)}${edited.text}`
		});
	}
	return {
		files,
		counts
	};
}
async function lintFor(cwd, root, migration) {
	const only = [...new Set(peers.flatMap((peer) => migration.checks.all(peer).flatMap((check) => check.here)))];
	try {
		return await run({
			cwd,
			paths: [root],
			context: "nearest",
			config: "nearest",
			cli: { only },
			readStdin: () => Buffer.alloc(0),
			stdinFilename: void 0,
			today: today(),
			rules,
			metas: withEngineRules(rules, engineRules)
		});
	} catch (error) {
		if (error instanceof PathError) return void 0;
		throw error;
	}
}
function objectsByFile({ sources }) {
	const files = [...sources].flatMap(([path, { input }]) => input.parsed ? [{
		path,
		parsed: input.parsed,
		target: true
	}] : []);
	const byFile = /* @__PURE__ */ new Map();
	for (const resource of readManifests(files, () => ({ workloadKinds: [] })).resources) {
		const list = byFile.get(resource.file.path);
		if (list) list.push(resource);
		else byFile.set(resource.file.path, [resource]);
	}
	return byFile;
}
const signedLines = (text) => text.split("\n").flatMap((line, index) => peerIgnoreSign.test(line) ? [index + 1] : []);

// src/cli/migrate-folder.ts
const maxEntries = 2e5;
async function migrateFolder({ cwd, root, manifests }) {
	const { files: listed } = await repositoryFiles(root, new Folders(), maxEntries);
	const configurations = listed.filter((file) => peerConfigForm(file));
	const migration = new Migration(new PeerChecks(rules));
	const own = configurations.filter(speaksOfAll);
	for (const file of own) readInto(migration, await readPeerConfig(root, file));
	const ignores = manifests ? await migrateIgnores({
		cwd,
		root,
		migration
	}) : {
		files: [],
		counts: noIgnores
	};
	const { config, unmergeable } = own.length > 0 || ignores.counts.found > 0 ? await configOf(cwd, root, migration, own) : {
		config: void 0,
		unmergeable: void 0
	};
	const shown = (file) => shownPath(cwd, path.join(root, file));
	return {
		migration,
		read: own.map(shown),
		apart: configurations.filter((file) => !speaksOfAll(file)).map(shown),
		config,
		unmergeable,
		files: ignores.files,
		ignores: ignores.counts
	};
}
const noIgnores = {
	found: 0,
	taken: 0,
	needless: 0,
	missing: 0,
	expired: 0,
	left: []
};
function readInto(migration, { form, path: origin, value, text }) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const severity = (id) => byId.get(id)?.severity ?? "warning";
	switch (form) {
		case "kube-linter":
			readKubeLinter(value, origin, migration, {
				severity,
				isDefault: (id) => byId.get(id)?.presets.includes("recommended") === true
			});
			break;
		case "polaris":
			readPolaris(value, origin, migration, severity);
			break;
		case "checkov":
			readCheckov(value, origin, migration, severity);
			break;
		case "trivy":
			readTrivyConfig(value, origin, migration);
			break;
		case "trivyignore":
			readTrivyignore(text, origin, migration, today(), severity);
			break;
		case "trivyignore.yaml": readTrivyignoreYaml(value, origin, migration, today(), severity);
	}
}
async function configOf(cwd, root, migration, from) {
	const { rules: own, overrides, ignore, remarks } = configParts(migration);
	const parts = [
		own,
		overrides,
		ignore,
		remarks
	].filter(Boolean).join("\n");
	const there = configNames.map((name) => path.join(root, name)).find((file) => fs.lstatSync(file, { throwIfNoEntry: false }));
	if (there === void 0) {
		if (!parts) return {
			config: void 0,
			unmergeable: void 0
		};
		const real = path.join(root, configNames[0]);
		const made = from.length ? `made by "seaworthy migrate" from ${from.join(", ")}` : "made by \"seaworthy migrate\"";
		const head = `# yaml-language-server: $schema=${CONFIG_SCHEMA}\n#\n# The configuration of seaworthy, ${made}.\nextends: recommended\n`;
		return {
			config: {
				shown: shownPath(cwd, real),
				real,
				before: void 0,
				text: `${head}\n${parts}`,
				kept: []
			},
			unmergeable: void 0
		};
	}
	const real = fs.realpathSync(there);
	const shown = shownPath(cwd, there);
	const read = readRegularFile(real);
	const decoded = "bytes" in read ? decode(read.bytes) : void 0;
	if (!decoded || "problem" in decoded || decoded.encoding !== "utf-8") throw new ConfigError(`the configuration ${shown} cannot be read as UTF-8`);
	const parsed = await parseText(decoded.text);
	const [problem] = parsed.problems;
	if (problem) throw new ConfigError(problem.message, { place: {
		file: shown,
		...parsed.position(problem.span.start)
	} });
	const merged = mergeConfigText(parsed, migration);
	if (!merged) return {
		config: void 0,
		unmergeable: parts
	};
	const mark = parsed.byteOrderMark ? "\ufeff" : "";
	return {
		config: {
			shown,
			real,
			before: `${mark}${parsed.text}`,
			text: `${mark}${merged.text}`,
			kept: merged.kept
		},
		unmergeable: void 0
	};
}

// src/cli/migrate-command.ts
async function migrateCommand(args) {
	const [folder = ".", extra] = args.positionals;
	if (extra !== void 0) throw new UsageError("\"seaworthy migrate\" takes one folder");
	const cwd = process.cwd();
	const root = path.resolve(cwd, folder);
	if (!fs.statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`"${folder}" is no folder`);
	const migrated = await migrateFolder({
		cwd,
		root,
		manifests: !args.has("config-only")
	});
	const dry = args.has("dry-run");
	const unwritten = dry ? showChanges(migrated) : writeChanges(migrated);
	const report = reportOf(migrated, dry);
	if (dry) process.stderr.write(report);
	else process.stdout.write(report);
	return unwritten || migrated.unmergeable ? 1 : 0;
}
function showChanges({ config, files }) {
	if (config && config.text !== config.before) {
		const diff = unifiedDiff(config.shown, config.before ?? "", config.text);
		process.stdout.write(config.before === void 0 ? diff.replace(/^--- .*$/m, "--- /dev/null") : diff);
	}
	for (const { shown, before, after } of files) process.stdout.write(unifiedDiff(shown, before, after));
	return 0;
}
function writeChanges({ config, files }) {
	let unwritten = 0;
	const refuse = (shown, problem) => {
		unwritten++;
		say(`seaworthy: ${shown} was not written: ${problem}`);
	};
	for (const { shown, real, encoding, before, after } of files) {
		const problem = replaceFile(real, encode(before, encoding), encode(after, encoding));
		if (problem !== void 0) refuse(shown, problem);
	}
	if (!config || config.text === config.before) return unwritten;
	try {
		if (config.before === void 0) fs.writeFileSync(config.real, config.text, { flag: "wx" });
		else {
			const problem = replaceFile(config.real, Buffer.from(config.before), Buffer.from(config.text));
			if (problem !== void 0) refuse(config.shown, problem);
		}
	} catch (error) {
		refuse(config.shown, error.code ?? "unknown error");
	}
	return unwritten;
}
function reportOf(migrated, dry) {
	const { config, files, migration, read, apart, ignores } = migrated;
	const lines = [];
	const rules = migration.migratedRules().length;
	if (!read.length && !ignores.found) return `seaworthy: nothing of kube-linter, kube-score, polaris, checkov or trivy was found here: no configuration, no ignore in a manifest\n`;
	if (read.length) lines.push(`Read: ${read.map((file) => plainFile(file)).join(", ")}.`);
	const would = dry ? "would be " : "";
	if (config) {
		const parts = [
			rules && count(rules, "rule"),
			migration.exemptions.length && count(migration.exemptions.length, "override"),
			migration.ignored.length && count(migration.ignored.length, "ignored path")
		].filter(Boolean);
		const what = parts.length ? parts.join(", ") : "comments only";
		lines.push(config.text === config.before ? `${plainFile(config.shown)} holds all of it already.` : `${plainFile(config.shown)} ${would}${config.before === void 0 ? "written" : "extended"}: ${what}.`);
		if (config.kept.length) lines.push(`Set there already, and left as it is: ${config.kept.join(", ")}.`);
	}
	if (migrated.unmergeable) lines.push(`${configNames[0]} could not be edited (an anchor or an alias is in the way); this has to be put in by hand:`, "", migrated.unmergeable.trimEnd(), "");
	if (ignores.found) {
		const changed = files.length ? ` in ${count(files.length, "file")}` : "";
		lines.push(`${count(ignores.found, "ignore")} of other linters in manifests: ${ignores.taken} ${would}taken over${changed}.`);
		if (ignores.needless) lines.push(`  ${ignores.needless} not needed: no rule here finds anything there, or it is silenced already`);
		if (ignores.missing) lines.push(`  ${ignores.missing} of checks that no rule answers for yet`);
		if (ignores.expired) lines.push(`  ${ignores.expired} expired`);
		for (const { where, why } of ignores.left) lines.push(`  left to do by hand: ${plainFile(where)} (${plain(why)})`);
	}
	const missing = new Set(migration.missing.map(({ peer, id }) => `${peer}/${id}`)).size;
	if (missing) lines.push(`${count(missing, "check")} without a rule here yet: ${config ? `in ${plainFile(config.shown)} as comments` : "see above"}.`);
	if (migration.notes.length) lines.push(`${count(migration.notes.length, "setting")} without a counterpart: ${config ? "there too" : "see above"}.`);
	if (migration.foreign) lines.push(`${count(migration.foreign, "id")} of checks that are not about Kubernetes manifests left out.`);
	for (const file of apart) lines.push(`Not read, since it speaks of one folder: ${plainFile(file)} ("seaworthy migrate ${plainFile(path.posix.dirname(file))}").`);
	return `${withoutCommands(lines.join("\n"))}\n`;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export { migrateCommand };