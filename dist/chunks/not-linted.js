import { n as count } from "./counts.js";

// src/output/not-linted.ts
const NAMES = {
	"helm-template": ["Helm template", "Helm templates"],
	template: ["template", "templates"],
	"kustomize-patch": ["Kustomize patch", "Kustomize patches"],
	kustomization: ["kustomization (read, not rendered)", "kustomizations (read, not rendered)"],
	"values-file": ["values file", "values files"],
	"component-config": ["component configuration", "component configurations"],
	"not-kubernetes": ["document that is no Kubernetes object", "documents that are no Kubernetes objects"],
	encrypted: ["encrypted document", "encrypted documents"],
	"unsupported-encoding": ["file in an encoding that is not UTF-8", "files in an encoding that is not UTF-8"],
	"special-file": ["pipe or device", "pipes and devices"],
	"symbolic-link": ["symbolic link that is not followed", "symbolic links that are not followed"]
};
/** What was not linted, by reason, the largest group first. */
function groupNotLinted(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, file } of entries) {
		const group = groups.get(reason) ?? {
			total: 0,
			files: /* @__PURE__ */ new Set()
		};
		group.total++;
		group.files.add(file);
		groups.set(reason, group);
	}
	return [...groups].map(([reason, { total, files }]) => ({
		reason,
		total,
		files: [...files],
		title: titleOf(reason, total)
	})).sort((a, b) => b.total - a.total);
}
function titleOf(reason, total) {
	const [one, many] = NAMES[reason] ?? [reason, reason];
	return count(total, one, many);
}
/** The command that lints the charts whose templates were left out: of the one chart they belong to, else of `.`. */
function helmCommand(files) {
	const charts = new Set(files.map((file) => /^(.*?)\/?templates\//.exec(file)?.[1] ?? "."));
	const [chart = "."] = charts;
	return `helm template ${charts.size === 1 && /^[A-Za-z0-9_][\w./-]*$/.test(chart) ? chart : "."} | seaworthy lint -`;
}

export { helmCommand as n, groupNotLinted as t };