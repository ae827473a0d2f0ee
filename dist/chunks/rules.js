import { A as gracePeriodOf, C as podCounts, D as isExternalHost, E as dotsIn, F as clientAddressUse, I as compareQuantities, L as parseQuantity, M as externalTrafficOf, N as defineRule, O as nameResolutionOf, P as configuredDrain, S as coversEveryNode, T as spreadOverNodes, _ as shutdownBudgetSeconds, a as excerpt, b as podResourcesOf, c as shellStory, d as exposureWords, f as minimumPods, g as preStopSleep, h as needSeconds, i as writeBeside, j as balancesLocalNodes, k as resolvesWithoutLibc, l as signalsGroup, m as unitProblemOf, n as trafficToPort, o as parentOf, p as servingOf, r as eachUwsgi, s as sharesProcesses, t as trafficNear, u as stopImpact, v as limitRangesOf, w as spreadConstraint, x as resourceLists, y as namesOf } from "./rule.js";

// rules/dns/dns-ndots-amplification.ts
var dns_ndots_amplification_default = defineRule({
	id: "dns-ndots-amplification",
	summary: "Every lookup of an external name walks the search list of the cluster first.",
	why: "",
	details: void 0,
	category: "dns",
	severity: "warning",
	presets: [],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	options: {
		minExternalHosts: {
			type: "integer",
			default: 3,
			minimum: 1,
			description: "From this number of external names in one Pod on it is a warning."
		},
		highTrafficReplicas: {
			type: "integer",
			default: 10,
			minimum: 1,
			description: "An autoscaler that may run this many Pods makes it a warning."
		}
	},
	messages: {
		one: "Each lookup of {host} costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}, or end the name with a dot.",
		several: "Each lookup of {host} and {others} more external names costs up to {queries} DNS queries: with ndots:5 the {searches} search domains are tried before the name itself, for A and AAAA. Set ndots to 2 in dnsConfig.options of {workload}."
	},
	on: { podSpec(pod, { report, cluster, runtime, settings, options }) {
		const { workload } = pod;
		if (workload.kind.controller === "custom") return;
		const resolution = nameResolutionOf(pod);
		if (!resolution || resolution.ndotsAt) return;
		const all = cluster.hostsOf(workload);
		const external = all.filter((reference) => isExternalHost(reference, settings.clusterDomain) && dotsIn(reference.host) < 5);
		const hosts = [...new Map(external.map((reference) => [reference.host, reference]).reverse()).values()].reverse();
		const first = hosts.find(({ at }) => at.cursor.resource === workload.resource) ?? hosts[0];
		if (!first) return;
		const related = hosts.filter((reference) => reference !== first);
		const own = first.at.cursor.resource === workload.resource;
		const scaled = cluster.autoscalersOf(workload).find(({ max }) => max !== void 0 && max >= options.highTrafficReplicas);
		const config = pod.at("dnsConfig");
		const dnsOptions = config.at("options");
		const option = {
			name: "ndots",
			value: "2"
		};
		const wouldBreak = all.some(({ host, container }) => container && /\.svc$/.test(host) && dotsIn(host) >= 2 && runtime.image(container).libc === "musl");
		const data = {
			host: first.host,
			queries: (1 + resolution.searches) * 2,
			searches: resolution.searches,
			workload: workload.label
		};
		const finding = {
			at: own ? first.at : config,
			related: [
				...own ? [] : [{
					at: first.at,
					message: `${first.host} is read from here`
				}],
				...related.slice(0, 10).map(({ at, host }) => ({
					at,
					message: `${host} costs the same`
				})),
				...scaled ? [{
					at: scaled.at,
					message: `scaled up to ${scaled.max} Pods`
				}] : []
			],
			fix: wouldBreak ? void 0 : dnsOptions.absent ? dnsOptions.set([option]) : dnsOptions.append(option),
			...hosts.length < options.minExternalHosts && (!scaled || workload.runsToCompletion) && {
				lower: "info",
				because: `fewer than ${options.minExternalHosts} external names, and no sign of high traffic`
			}
		};
		if (related.length === 0) report({
			...finding,
			message: "one",
			data
		});
		else report({
			...finding,
			message: "several",
			data: {
				...data,
				others: related.length
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/dns/dns-ndots-breaks-musl.ts
var dns_ndots_breaks_musl_default = defineRule({
	id: "dns-ndots-breaks-musl",
	summary: "A lowered ndots makes names of the cluster unresolvable on Alpine.",
	why: "",
	details: void 0,
	category: "dns",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { fails: "Lookups of {host} fail in container \"{container}\": with ndots:{ndots} Alpine (musl) never appends the search list to a name with {dots} dots. Write {name}, or raise ndots to {needed}." },
	on: { podSpec(pod, { report, cluster, runtime, settings }) {
		const { workload } = pod;
		const resolution = nameResolutionOf(pod);
		const ndots = resolution?.ndots;
		if (!resolution?.ndotsAt || ndots === void 0 || ndots >= 5) return;
		const domain = settings.clusterDomain;
		const seen = /* @__PURE__ */ new Set();
		for (const { host, container, service, at, weak } of cluster.hostsOf(workload)) {
			const dots = dotsIn(host);
			if (!container || host.endsWith(".") || host.endsWith(`.${domain}`) || dots < ndots || seen.has(host)) continue;
			const saysService = /^[^.]+.[^.]+.svc$/.test(host);
			if (!saysService && !service) continue;
			if (runtime.image(container).libc !== "musl" || resolvesWithoutLibc(container)) continue;
			seen.add(host);
			const namespace = service?.namespace ?? workload.namespace;
			const name = saysService ? `${host}.${domain}` : dots === 1 ? `${host}.svc.${domain}` : dots === 0 && namespace !== void 0 ? `${host}.${namespace}.svc.${domain}` : void 0;
			const own = at.cursor.resource === workload.resource;
			report({
				at: own ? at : resolution.ndotsAt,
				message: "fails",
				data: {
					host,
					container: container.label,
					ndots,
					dots,
					name: name ?? "the whole name",
					needed: dots + 1
				},
				related: [
					own ? {
						at: resolution.ndotsAt,
						message: `ndots is ${ndots}`
					} : {
						at,
						message: `${host} is read from here`
					},
					{
						at: container.at("image"),
						message: "this image is built on musl"
					},
					...service ? [{
						at: cluster.service(service).at("metadata").at("name"),
						message: `Service ${service.name} is meant`
					}] : []
				],
				fix: own && name !== void 0 ? at.cursor.text()?.splice(at.from, at.to, name) : void 0,
				distinguish: host,
				...weak && !saysService && {
					lower: "info",
					because: "a namespace is set on one side only: another Service may be meant"
				}
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/best-effort-pod.ts
var best_effort_pod_default = defineRule({
	id: "best-effort-pod",
	summary: "Pods have no request and no limit for CPU or memory.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: ["recommended", "resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["kube-score/container-resources", "popeye/106"],
	options: {
		cpu: {
			type: "string",
			default: "100m",
			description: "The CPU request that the fix writes."
		},
		memory: {
			type: "string",
			default: "128Mi",
			description: "The memory request that the fix writes."
		}
	},
	messages: { bestEffort: "{workload} requests no CPU and no memory: its Pods are the first to be killed when a node runs short of memory, and the scheduler packs them as if they needed nothing." },
	on: { workload(workload, { report, cluster, settings, options }) {
		if (!podResourcesOf(workload, cluster, settings)?.bestEffort) return;
		const [first, ...others] = workload.running;
		if (!first) return;
		const serving = servingOf(cluster, workload);
		const lowered = workload.runsToCompletion ? {
			lower: "warning",
			because: "these Pods run to their end and serve nobody"
		} : !serving ? {
			lower: "warning",
			because: "no Service selects these Pods"
		} : serving.weak ? {
			lower: "warning",
			because: "a namespace is set on one side only, so Service and Pods may not belong together"
		} : {};
		const { cpu, memory } = options;
		report({
			at: first.at("resources"),
			message: "bestEffort",
			data: { workload: workload.label },
			related: [...serving?.related ?? [], ...others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" requests nothing either`
			}))],
			fix: workload.running.flatMap((container) => {
				const requests = container.at("resources").at("requests");
				return requests.absent ? [requests.set({
					cpu,
					memory
				})] : [requests.at("cpu").set(cpu), requests.at("memory").set(memory)];
			}),
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/cpu-limit-missing.ts
var cpu_limit_missing_default = defineRule({
	id: "cpu-limit-missing",
	summary: "A container has no CPU limit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: [],
	since: "0.1.0",
	sources: [],
	aliases: [
		"kube-score/container-resources",
		"polaris/cpuLimitsMissing",
		"checkov/CKV_K8S_11",
		"trivy/KSV-0011",
		"kubescape/C-0270"
	],
	messages: { missing: "No CPU limit for {containers} in {workload}: it may take every idle core of its node." },
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("limits", "cpu");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("limits").at("cpu"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/cpu-request-missing.ts
var cpu_request_missing_default = defineRule({
	id: "cpu-request-missing",
	summary: "A container requests no CPU.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: [
		"kube-linter/unset-cpu-requirements",
		"kube-score/container-resources",
		"polaris/cpuRequestsMissing",
		"checkov/CKV_K8S_10",
		"trivy/KSV-0015",
		"kubescape/C-0268"
	],
	options: { cpu: {
		type: "string",
		default: "100m",
		description: "The request that the fix writes."
	} },
	messages: { missing: "No CPU request for {containers} in {workload}: the scheduler places the Pod as if it needed no CPU, and on a busy node it gets the smallest share there is." },
	on: { workload(workload, { report, cluster, settings, isOn, options }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("requests", "cpu");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("requests").at("cpu"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			})),
			fix: lacking.map((container) => container.at("resources").at("requests").at("cpu").set(options.cpu))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/limit-below-request.ts
var limit_below_request_default = defineRule({
	id: "limit-below-request",
	summary: "A limit is below the request for the same resource.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: [
		"recommended",
		"resources",
		"valid"
	],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: ["kube-score/container-resources", "datree/CONTAINERS_INCORRECT_RESOURCES"],
	messages: {
		below: "The {resource} limit {limit} of {owner} is below its request {request}: the API server refuses {workload}.",
		defaultBelow: "The {resource} request {request} of {owner} has no limit beside it: LimitRange {limitRange} gives it one of {limit}, and the API server refuses the Pod."
	},
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const unitsAreChecked = isOn("resource-unit-wrong");
		for (const lists of resourceLists(workload, settings)) {
			const { owner, container, requests, limits } = lists;
			for (const [resource, request] of requests.entries()) {
				const requested = parseQuantity(request.raw);
				if (!requested) continue;
				const limit = limits.walk(resource);
				if (unitsAreChecked && (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists))) continue;
				const allowed = parseQuantity(limit.raw);
				if (allowed && compareQuantities(allowed, requested) < 0) report({
					at: limit,
					message: "below",
					data: {
						resource,
						limit: String(limit.raw),
						owner,
						request: String(request.raw),
						workload: workload.label
					},
					related: [{
						at: request,
						message: "the request"
					}],
					fix: limit.set(request.raw)
				});
				if (!container || !limit.absent || limits.unknown) continue;
				for (const { limitRange, weak, limit: standard } of limitRangesOf(cluster, workload, resource)) {
					const allowedByDefault = parseQuantity(standard.raw);
					if (weak || !allowedByDefault || compareQuantities(allowedByDefault, requested) >= 0) continue;
					report({
						at: request,
						message: "defaultBelow",
						data: {
							resource,
							limit: String(standard.raw),
							owner,
							request: String(request.raw),
							limitRange: limitRange.name ?? ""
						},
						related: [{
							at: standard,
							message: "the default limit"
						}],
						lower: "warning",
						because: "the LimitRange is a manifest of its own and may not be in that cluster"
					});
				}
			}
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/memory-limit-missing.ts
var memory_limit_missing_default = defineRule({
	id: "memory-limit-missing",
	summary: "A container has no memory limit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	sources: [],
	aliases: [
		"kube-linter/unset-memory-requirements",
		"kube-score/container-resources",
		"polaris/memoryLimitsMissing",
		"checkov/CKV_K8S_13",
		"trivy/KSV-0018",
		"kubescape/C-0271"
	],
	messages: { missing: "No memory limit for {containers} in {workload}: a leak can take all the memory of its node, and other Pods are killed for it." },
	on: { workload(workload, { report, cluster, settings, isOn }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("limits", "memory");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("limits").at("memory"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/memory-request-missing.ts
var memory_request_missing_default = defineRule({
	id: "memory-request-missing",
	summary: "A container requests no memory.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "warning",
	presets: ["resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	aliases: [
		"kube-score/container-resources",
		"polaris/memoryRequestsMissing",
		"checkov/CKV_K8S_12",
		"trivy/KSV-0016",
		"kubescape/C-0269"
	],
	options: { memory: {
		type: "string",
		default: "128Mi",
		description: "The request that the fix writes."
	} },
	messages: { missing: "No memory request for {containers} in {workload}: the scheduler places the Pod as if it needed no memory, and the node evicts it early when it runs short." },
	on: { workload(workload, { report, cluster, settings, isOn, options }) {
		const resources = podResourcesOf(workload, cluster, settings);
		if (!resources || resources.bestEffort && isOn("best-effort-pod")) return;
		const lacking = resources.without("requests", "memory");
		const [first, ...others] = lacking;
		if (!first) return;
		report({
			at: first.at("resources").at("requests").at("memory"),
			message: "missing",
			data: {
				containers: namesOf(lacking),
				workload: workload.label
			},
			related: others.map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has none either`
			})),
			fix: lacking.map((container) => container.at("resources").at("requests").at("memory").set(options.memory))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/resources/resource-unit-wrong.ts
var resource_unit_wrong_default = defineRule({
	id: "resource-unit-wrong",
	summary: "An amount of CPU or memory has the wrong unit.",
	why: "",
	details: void 0,
	category: "resources",
	severity: "error",
	presets: ["recommended", "resources"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		tinyLimit: "The {resource} limit {value} of {owner} is {amount}: nothing runs in that. {hint}",
		tinyRequest: "The {resource} request {value} of {owner} is {amount}, as good as no request. {hint}",
		hugeRequest: "The CPU request {value} of {owner} is {amount}: no node has that many to give, and the Pod is never scheduled. {hint}",
		hugeLimit: "The CPU limit {value} of {owner} is {amount}, more than a node has: it limits nothing. {hint}",
		unreadable: "{value} is no quantity: the API server refuses the {resource} {field} of {owner}. {hint}",
		mixed: "The {resource} request {request} and the limit {limit} of {owner} have units of two kinds, of 1000 and of 1024: write both in one, so that they mean the same."
	},
	on: { workload(workload, { report, settings }) {
		for (const lists of resourceLists(workload, settings)) {
			const { owner, requests, limits } = lists;
			for (const [field, list] of [["request", requests], ["limit", limits]]) for (const [resource, cursor] of list.entries()) {
				const problem = unitProblemOf(resource, cursor, lists);
				if (!problem) continue;
				const { kind, meant, amount, possible } = problem;
				const value = String(cursor.raw);
				const hint = meant === void 0 ? "Check its unit." : `Did you mean ${meant}?`;
				const common = {
					at: cursor,
					fix: meant === void 0 ? void 0 : cursor.set(meant)
				};
				if (kind === "unreadable") report({
					...common,
					message: "unreadable",
					data: {
						value: JSON.stringify(value),
						resource,
						field,
						owner,
						hint
					}
				});
				else if (kind === "tiny") report({
					...common,
					message: field === "limit" ? "tinyLimit" : "tinyRequest",
					data: {
						resource,
						value,
						owner,
						amount,
						hint
					}
				});
				else report({
					...common,
					message: field === "limit" ? "hugeLimit" : "hugeRequest",
					data: {
						value,
						owner,
						amount,
						hint
					},
					...possible && {
						lower: "warning",
						because: "nodes with that many cores exist"
					}
				});
			}
			for (const resource of ["memory", "ephemeral-storage"]) {
				const [request, limit] = [requests.walk(resource), limits.walk(resource)];
				const [asked, allowed] = [parseQuantity(request.raw), parseQuantity(limit.raw)];
				if (!asked || !allowed || compareQuantities(allowed, asked) < 0 || !isMixed(asked.suffix, allowed.suffix)) continue;
				if (unitProblemOf(resource, request, lists) || unitProblemOf(resource, limit, lists)) continue;
				report({
					at: limit,
					message: "mixed",
					data: {
						owner,
						resource,
						request: String(request.raw),
						limit: String(limit.raw)
					},
					related: [{
						at: request,
						message: "the request"
					}],
					lower: "info",
					because: "the amounts are valid and may be meant so"
				});
			}
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});
/** Whether one unit is of 1024 (Mi) and the other of 1000 (M). */
function isMixed(a, b) {
	return /^[KMGTPE]i$/.test(a) && /^[MGTPE]$/.test(b) || /^[MGTPE]$/.test(a) && /^[KMGTPE]i$/.test(b);
}

// rules/rollout/grace-period-zero.ts
var grace_period_zero_default = defineRule({
	id: "grace-period-zero",
	summary: "A grace period of 0 kills Pods without warning.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		serving: "{workload} has a grace period of 0: on every rollout its Pods are killed at once, and the requests that {traffic} has in flight are cut. Leave the field out (30s), or give the application the seconds it needs.",
		hook: "{workload} has a grace period of 0: the preStop hook of container \"{container}\" never runs, and its processes are killed at once. Give it the seconds that the hook needs."
	},
	on: { podSpec(pod, { report, cluster, runtime }) {
		const { workload } = pod;
		if (workload.runsToCompletion || gracePeriodOf(pod).seconds !== 0) return;
		const field = pod.at("terminationGracePeriodSeconds");
		const serving = servingOf(cluster, workload);
		const hooked = workload.running.find((container) => runtime.preStop(container).kind !== "none");
		const hooks = hooked ? [{
			at: hooked.at("lifecycle").at("preStop"),
			message: "this hook never runs"
		}] : [];
		if (serving && !serving.weak) report({
			at: field,
			message: "serving",
			data: {
				workload: workload.label,
				traffic: serving.phrase
			},
			related: [...serving.related, ...hooks],
			fix: field.set(30)
		});
		else if (hooked) report({
			at: field,
			message: "hook",
			data: {
				workload: workload.label,
				container: hooked.label
			},
			related: hooks,
			fix: field.set(30),
			lower: "warning",
			because: "no Service is seen to send traffic to the Pods"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-exceeds-grace-period.ts
var prestop_exceeds_grace_period_default = defineRule({
	id: "prestop-exceeds-grace-period",
	summary: "The preStop delay leaves the application no time to stop.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	options: { shutdownBudgetSeconds },
	messages: {
		eaten: "preStop of container \"{container}\" ({seconds}s) eats the whole grace period ({grace}s{origin}): the application is killed with requests in flight. Set terminationGracePeriodSeconds to {better} or more.",
		squeezed: "preStop of container \"{container}\" takes {seconds}s of {grace}s{origin}: {left}s are left for an application that needs {need}s to stop, then it is killed. Set terminationGracePeriodSeconds to {better} or more."
	},
	on: { container(container, { report, runtime, options }) {
		const { workload, role } = container;
		if (workload.runsToCompletion || role === "init" || role === "ephemeral") return;
		const { seconds: grace, isDefault } = gracePeriodOf(workload.pod);
		if (grace === void 0 || grace === 0) return;
		const hook = runtime.preStop(container);
		if (hook.kind !== "sleep" || hook.seconds === 0) return;
		const need = Math.max(options.shutdownBudgetSeconds, configuredDrain(container) ?? 0);
		const left = grace - hook.seconds;
		if (left >= need) return;
		const better = Math.ceil((hook.seconds + need) / 5) * 5;
		const field = workload.pod.at("terminationGracePeriodSeconds");
		const data = {
			container: container.label,
			seconds: hook.seconds,
			grace,
			origin: isDefault ? ", the default" : "",
			better
		};
		const common = {
			at: hook.at,
			related: isDefault ? [] : [{
				at: field,
				message: `the grace period of ${grace}s`
			}],
			fix: field.set(better)
		};
		if (left <= 0) report({
			...common,
			message: "eaten",
			data
		});
		else report({
			...common,
			message: "squeezed",
			data: {
				...data,
				left: Math.round(left * 10) / 10,
				need
			},
			lower: "warning",
			because: "some seconds are left, which a quick application may find enough"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-missing.ts
var prestop_missing_default = defineRule({
	id: "prestop-missing",
	summary: "Pods behind a Service stop without a preStop delay.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	options: {
		needSeconds,
		shutdownBudgetSeconds
	},
	messages: { missing: "{workload} has no preStop delay: on every rollout its Pods get SIGTERM while connections through {traffic} still arrive (refused connections, 502s). Let container \"{container}\" sleep about {seconds}s in preStop." },
	on: { workload(workload, { report, cluster, runtime, options, settings }) {
		const { controller } = workload.kind;
		if (workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown || workload.mayBePatched("preStop")) return;
		const serving = servingOf(cluster, workload);
		if (!serving) return;
		if (gracePeriodOf(workload.pod).seconds === 0) return;
		if (controller === "daemonset" && !serving.external) return;
		const owners = serving.exposures.flatMap((exposure) => exposure.edge.ports.flatMap((port) => port.container ? [port.container] : []));
		const bare = [...new Set(owners)].filter((container) => runtime.preStop(container).kind === "none" && !container.at("lifecycle").unknown && !runtime.image(container).drainsOnTerm);
		const container = bare[0];
		if (!container) return;
		const pods = minimumPods(cluster, workload);
		const scaled = cluster.autoscalersOf(workload).length > 0;
		const several = pods !== void 0 && pods >= 2;
		const onlyMetrics = serving.exposures.every((exposure) => exposure.edge.ports.every(({ port }) => /metrics|prometheus|telemetry|monitoring/i.test(port.at("name").string ?? "")));
		const seconds = Math.max(...serving.exposures.map((exposure) => options.needSeconds[exposure.class]));
		const lowered = serving.weak ? {
			lower: "info",
			because: "a namespace is set on one side only, so Service and Pods may not belong together"
		} : bare.length < new Set(owners).size ? {
			lower: "info",
			because: "another container that owns a port of the Service has a hook"
		} : onlyMetrics ? {
			lower: "info",
			because: "the Service has metrics ports only: a lost scrape is no lost request"
		} : controller === "pod" || controller === "replicaset" ? {
			lower: "info",
			because: `a ${workload.resource.kind} has no rolling update`
		} : serving.external && several ? {} : several || scaled || serving.external ? {
			lower: "warning",
			because: serving.external ? "the manifests do not show two or more Pods" : `traffic comes through ${exposureWords[serving.class]} only`
		} : {
			lower: "info",
			because: "the manifests show one Pod and no traffic from outside of the cluster"
		};
		const fix = bare.length === 1 ? preStopSleep(container, seconds, options.shutdownBudgetSeconds, runtime, settings.kubernetesMinor) : void 0;
		report({
			at: container.at("lifecycle").at("preStop"),
			message: "missing",
			data: {
				workload: workload.label,
				traffic: serving.phrase,
				container: container.label,
				seconds
			},
			related: [...serving.related, ...bare.slice(1).map((other) => ({
				at: other.at("name"),
				message: `container "${other.label}" has no preStop delay either`
			}))],
			fix: fix?.intents,
			...fix?.safety === "unsafe" && { fixSafety: "unsafe" },
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/rollout/prestop-too-short.ts
var prestop_too_short_default = defineRule({
	id: "prestop-too-short",
	summary: "A preStop delay is shorter than traffic needs to turn away.",
	why: "",
	details: void 0,
	category: "rollout",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	options: {
		needSeconds,
		shutdownBudgetSeconds
	},
	messages: { short: "preStop of container \"{container}\" waits {seconds}s, but {exposure} ({traffic}) needs about {need}s to stop sending traffic: requests of the last {gap}s are refused. Wait {need}s." },
	on: { workload(workload, { report, cluster, runtime, options }) {
		if (workload.runsToCompletion || workload.replicaCount === 0) return;
		const serving = servingOf(cluster, workload);
		const { seconds: grace } = gracePeriodOf(workload.pod);
		if (!serving || grace === 0) return;
		if (workload.kind.controller === "daemonset" && !serving.external) return;
		const owners = new Set(serving.exposures.flatMap((exposure) => exposure.edge.ports.flatMap((port) => port.container ? [port.container] : [])));
		const need = Math.max(...serving.exposures.map((exposure) => options.needSeconds[exposure.class]));
		for (const container of owners) {
			const hook = runtime.preStop(container);
			if (hook.kind !== "sleep" || hook.seconds === 0 || hook.seconds >= need) continue;
			const certain = serving.external && (minimumPods(cluster, workload) ?? 0) >= 2;
			const longer = hook.native ? [container.at("lifecycle").at("preStop").at("sleep").at("seconds").set(need)] : [];
			const grown = need + options.shutdownBudgetSeconds;
			const room = grace !== void 0 && grace < grown ? [workload.pod.at("terminationGracePeriodSeconds").set(Math.ceil(grown / 5) * 5)] : [];
			report({
				at: hook.at,
				message: "short",
				data: {
					container: container.label,
					seconds: hook.seconds,
					exposure: exposureWords[serving.class],
					traffic: serving.phrase,
					need,
					gap: Math.round((need - hook.seconds) * 10) / 10
				},
				related: serving.related,
				fix: longer.length ? [...longer, ...room] : void 0,
				...serving.weak ? {
					lower: "info",
					because: "a namespace is set on one side only, so Service and Pods may not belong together"
				} : certain ? {} : {
					lower: "warning",
					because: "the manifests do not show two or more Pods behind traffic from outside"
				}
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/entrypoint-pipeline-hides-app.ts
var entrypoint_pipeline_hides_app_default = defineRule({
	id: "entrypoint-pipeline-hides-app",
	summary: "A pipe, a subshell or a job in the background keeps a shell in front of the application.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: {
		pipe: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Do without the pipe; in bash, \"exec > >({rest}) 2>&1; exec {command}\" takes its place.",
		pipeInto: "The pipe keeps a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Give it its input in another way (a file, a here-document) and start it with exec.",
		background: "The shell of container \"{container}\" stays PID 1 while \"{command}\" runs in the background, and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Start it with exec, or set a TERM trap that signals it and waits.",
		subshell: "The parentheses keep a shell as PID 1 of container \"{container}\", so \"{command}\" never sees SIGTERM: every stop waits {grace}, then kills it {loss}. Use exec without them.",
		sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 (the processes of the Pod share their ids): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || verdict.trap || verdict.outcome !== "fork") return;
		const { cause, keeper, certain } = verdict;
		if (cause !== "pipeline" && cause !== "background" && cause !== "subshell") return;
		const line = runtime.commandLine(container);
		if (parentOf(line)) return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { grace, loss } = impact;
		const { command, started } = shellStory(container, verdict, runtime);
		const data = {
			container: container.label,
			command
		};
		const common = {
			at: keeper,
			related: [
				...started,
				...cause === "background" && verdict.command ? [{
					at: verdict.command,
					message: "runs in the background"
				}] : [],
				...impact.related
			],
			...impact.lowered,
			...certain ? {} : !line.known ? {
				lower: "info",
				because: "the ENTRYPOINT of the image is not known"
			} : {
				lower: "info",
				because: "some shells let the last subshell take their place, or other ways through the script end in exec"
			}
		};
		if (sharesProcesses(container)) report({
			...common,
			message: "sharedProcesses",
			data: {
				...data,
				loss
			}
		});
		else if (cause === "pipeline") {
			const first = verdict.command && !excerpt({
				...keeper,
				to: verdict.command.from
			}).includes("|");
			const bar = first ? String(keeper.cursor.raw).indexOf("|", verdict.command?.to) + 1 : 0;
			if (first) report({
				...common,
				message: "pipe",
				data: {
					...data,
					grace,
					loss,
					rest: excerpt({
						...keeper,
						from: bar
					})
				}
			});
			else report({
				...common,
				message: "pipeInto",
				data: {
					...data,
					grace,
					loss
				}
			});
		} else report({
			...common,
			message: cause,
			data: {
				...data,
				grace,
				loss
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/init-wraps-nonexec-shell.ts
var init_wraps_nonexec_shell_default = defineRule({
	id: "init-wraps-nonexec-shell",
	summary: "An init starts a shell that stays in front of the application.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		wraps: "{init} exits when the shell behind it dies from SIGTERM, so \"{command}\" in container \"{container}\" is killed at once, {loss}. Start it with exec in the script.",
		unknownShell: "Whether the shell behind {init} in container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" is killed at once, {loss}. Start it with exec in the script."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const line = runtime.commandLine(container);
		const parent = parentOf(line);
		if (!parent) return;
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || !verdict.command || verdict.trap || verdict.outcome !== "fork") return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { command } = shellStory(container, verdict, runtime);
		const data = {
			init: parent.name,
			container: container.label,
			command,
			loss: impact.loss
		};
		const common = {
			at: verdict.keeper,
			related: [...parent.word.at ? [{
				at: parent.word.at,
				message: `${parent.name} is PID 1`
			}] : [], ...impact.related],
			fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, "exec "),
			...impact.lowered
		};
		if (verdict.certain) report({
			...common,
			message: "wraps",
			data
		});
		else if (line.known && verdict.dialect !== void 0) report({
			...common,
			message: "wraps",
			data,
			...impact.lowered.lower ? {} : {
				lower: "warning",
				because: "other ways through the script end in exec"
			}
		});
		else report({
			...common,
			message: "unknownShell",
			data,
			lower: "info",
			because: "the shell of the image is not known"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/shell-pid1-swallows-sigterm.ts
var shell_pid1_swallows_sigterm_default = defineRule({
	id: "shell-pid1-swallows-sigterm",
	summary: "A shell stays in front of the application and drops SIGTERM.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	options: { ignoreNonServing: {
		type: "boolean",
		default: false,
		description: "Say nothing about containers that no Service sends traffic to."
	} },
	messages: {
		stays: "The shell is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills \"{command}\" {loss}. {reason} Start it with exec.",
		loop: "A shell loop is PID 1 of container \"{container}\" and drops SIGTERM: every stop waits {grace}, then kills it {loss}. Add a trap that exits on TERM and let the loop use \"sleep N & wait $!\", or run a program that handles SIGTERM.",
		sharedProcesses: "The shell in front of \"{command}\" in container \"{container}\" is not PID 1 ({why}): SIGTERM kills it at once, the container ends, and \"{command}\" is killed {loss}. Start it with exec.",
		unknownShell: "Whether the shell of container \"{container}\" lets \"{command}\" take its place depends on what sh is in the image: where it does not, \"{command}\" never sees SIGTERM and is killed {loss}. Start it with exec.",
		idle: "Container \"{container}\" only sleeps, behind a shell that drops SIGTERM: every stop waits {grace}. Where that matters, use \"trap : TERM; sleep infinity & wait\"."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell, options }) {
		const verdict = shell.pid1(container);
		if (!verdict?.keeper || verdict.trap || verdict.outcome !== "fork" && verdict.outcome !== "idle") return;
		const { cause, keeper, certain } = verdict;
		if (cause === "pipeline" || cause === "background" || cause === "subshell") return;
		const line = runtime.commandLine(container);
		if (parentOf(line)) return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact || options.ignoreNonServing && !impact.serving) return;
		const { grace, loss } = impact;
		const story = shellStory(container, verdict, runtime);
		const name = { container: container.label };
		const shared = sharesProcesses(container);
		if (verdict.outcome === "idle") {
			if (certain && !shared) report({
				at: keeper,
				message: "idle",
				data: {
					...name,
					grace
				},
				lower: "info",
				because: "a container that only sleeps has nothing to lose"
			});
			return;
		}
		const common = {
			at: keeper,
			related: [...story.started, ...impact.related],
			fix: verdict.execAt && verdict.script?.splice(verdict.execAt.from, verdict.execAt.from, "exec ")
		};
		const doubt = certain ? {} : !line.known ? {
			lower: "info",
			because: "the ENTRYPOINT of the image is not known"
		} : verdict.dialect === void 0 ? {
			lower: "info",
			because: "the shell of the image is not known"
		} : impact.lowered.lower ? {} : {
			lower: "warning",
			because: "other ways through the script end in exec"
		};
		const lowered = {
			...impact.lowered,
			...doubt
		};
		const onlyTools = cause === "loop" && !verdict.command;
		if (shared && certain) {
			if (!onlyTools) report({
				...common,
				message: "sharedProcesses",
				data: {
					...name,
					command: story.command,
					loss,
					why: container.workload.pod.at("hostPID").boolean ? "hostPID" : "shareProcessNamespace"
				},
				...lowered
			});
		} else if (cause === "loop") report({
			...common,
			message: "loop",
			data: {
				...name,
				grace,
				loss: onlyTools ? "in the middle of its work" : loss
			},
			...onlyTools && !lowered.lower ? {
				lower: "warning",
				because: "the loop runs nothing but tools, which serve no requests"
			} : lowered
		});
		else if (!certain && line.known && verdict.dialect === void 0) report({
			...common,
			message: "unknownShell",
			data: {
				...name,
				command: story.command,
				loss
			},
			...lowered
		});
		else report({
			...common,
			message: "stays",
			data: {
				...name,
				command: story.command,
				reason: story.reason,
				grace,
				loss
			},
			...lowered
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/trap-never-runs.ts
var trap_never_runs_default = defineRule({
	id: "trap-never-runs",
	summary: "A TERM trap is set, and does not stop the application in time.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: {
		foreground: "The TERM trap in container \"{container}\" waits for \"{command}\" to end by itself, which it will not do within {grace}: it is killed {loss}. Run it in the background and \"wait\" for it.",
		doesNotStop: "The TERM trap in container \"{container}\" neither signals \"{command}\" nor ends the script in a way that stops it: it is killed {loss}. Let the trap signal it (kill -TERM $pid) and wait for it.",
		doesNotEndLoop: "The TERM trap in container \"{container}\" does not end the loop of the script: every stop waits {grace}, then kills it {loss}. Let the trap exit.",
		endsBeforeJob: "The TERM trap in container \"{container}\" signals \"{command}\" and nothing waits for it afterwards: the shell ends, and it is killed before it has finished. Wait once more: \"kill -TERM $pid; wait $pid\".",
		idle: "The TERM trap in container \"{container}\" waits for \"{command}\" to end: every stop takes {grace}. Use \"sleep infinity & wait\".",
		signalledTwice: "dumb-init sends SIGTERM to every process of container \"{container}\", and the trap sends it to \"{command}\" again: some programs take the second one for \"stop now\". Use dumb-init --single-child."
	},
	needs: ["shell"],
	on: { container(container, { report, cluster, runtime, shell }) {
		const verdict = shell.pid1(container);
		if (!verdict?.trap || verdict.outcome !== "fork" && verdict.outcome !== "idle") return;
		const impact = stopImpact(container, cluster, runtime);
		if (!impact) return;
		const { trap, outcome } = verdict;
		const { grace, loss } = impact;
		const { command, started } = shellStory(container, verdict, runtime);
		const name = { container: container.label };
		const common = {
			at: trap.at,
			related: [...started, ...impact.related]
		};
		const unsure = !runtime.commandLine(container).known ? {
			lower: "info",
			because: "the ENTRYPOINT of the image is not known"
		} : impact.lowered.lower === "info" ? impact.lowered : {};
		if (trap.foreground) {
			const waited = excerpt(trap.foreground);
			const related = [{
				at: trap.foreground,
				message: "runs in the foreground"
			}, ...common.related];
			if (outcome === "idle") report({
				...common,
				related,
				message: "idle",
				data: {
					...name,
					command: waited,
					grace
				},
				lower: "info",
				because: "a container that only sleeps has nothing to lose"
			});
			else report({
				...common,
				related,
				message: "foreground",
				data: {
					...name,
					command: waited,
					grace,
					loss
				},
				...unsure
			});
		} else if (!trap.works && verdict.cause === "loop") report({
			...common,
			message: "doesNotEndLoop",
			data: {
				...name,
				grace,
				loss
			},
			...unsure
		});
		else if (!trap.works) report({
			...common,
			message: "doesNotStop",
			data: {
				...name,
				command,
				loss
			},
			...unsure
		});
		else if (outcome === "fork" && trap.forwards && !trap.waits && verdict.cause === "background") report({
			...common,
			message: "endsBeforeJob",
			data: {
				...name,
				command
			},
			lower: "info",
			because: "a quick application may be done before the shell ends"
		});
		else if (outcome === "fork" && trap.forwards && signalsGroup(runtime.commandLine(container))) report({
			...common,
			message: "signalledTwice",
			data: {
				...name,
				command
			},
			lower: "info",
			because: "most programs take a second SIGTERM calmly"
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/runtime/uwsgi-die-on-term-missing.ts
const messages$3 = {
	missing: "uWSGI treats SIGTERM as reload: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests. Add die-on-term = true.",
	off: "uWSGI treats SIGTERM as reload with die-on-term = {value}: on every rollout the Pods of {workload} start their workers again and hang for {seconds}s until SIGKILL cuts the running requests."
};
var uwsgi_die_on_term_missing_default = defineRule({
	id: "uwsgi-die-on-term-missing",
	summary: "The master process of uWSGI reloads when the kubelet asks it to stop.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "safe",
	sources: [],
	messages: messages$3,
	on: {
		workload(workload, context) {
			for (const { finding } of eachUwsgi(context.embedded, { workload }, (config) => judge$3(context, config))) context.report(finding);
		},
		ConfigMap(object, context) {
			for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, (config) => judge$3(context, config))) context.report(finding);
		},
		Secret(object, context) {
			for (const { finding } of eachUwsgi(context.embedded, { config: object.resource }, (config) => judge$3(context, config))) context.report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge$3({ cluster, runtime }, config) {
	const { workload, container, masterOption } = config;
	if (workload.runsToCompletion || workload.replicaCount === 0 || !config.complete || config.master !== "on" || !masterOption) return [];
	const flag = config.flag("die-on-term");
	if (flag === "on" || flag === "unknown" || config.flag("exit-on-reload") !== "unset") return [];
	if (config.options.some(({ name, value, unknown }) => /^hook-(master|as-|post|pre|asap|accepting)/.test(name) && (unknown || /signal/.test(value ?? "")))) return [];
	if (!container.walk("lifecycle", "stopSignal").absent || container.at("lifecycle").unknown || runtime.preStop(container).kind === "unknown") return [];
	if (catchesSignals(masterOption.at.cursor.raw, container.at("command").raw)) return [];
	const { seconds } = gracePeriodOf(workload.pod);
	if (seconds === void 0 || seconds === 0) return [];
	const serving = servingOf(cluster, workload);
	const lowered = !serving ? {
		lower: "warning",
		because: "no Service selects the Pods"
	} : serving.weak ? {
		lower: "warning",
		because: "a namespace is set on one side only, so Service and Pods may not belong together"
	} : config.commandSeen ? {} : {
		lower: "warning",
		because: "the image starts uWSGI and may add options"
	};
	const related = [{
		at: container.at("name"),
		message: `uWSGI runs in container "${container.label}"`
	}, ...serving?.related ?? []];
	const data = {
		workload: workload.label,
		seconds
	};
	const rank = "lower" in lowered ? 1 : 0;
	const off = flag === "off" ? config.last("die-on-term") : void 0;
	const line = [{
		name: "die-on-term",
		value: "true"
	}];
	if (off) {
		const fix = writeBeside(off, line, true);
		return [{
			at: off.at,
			rank,
			finding: {
				at: off.at,
				message: "off",
				data: {
					...data,
					value: off.value ?? ""
				},
				related,
				fix,
				fixSafety: "unsafe",
				...lowered
			}
		}];
	}
	const fix = masterOption.source === "env" && masterOption.nameAt !== masterOption.at ? container.at("env").append({
		name: "UWSGI_DIE_ON_TERM",
		value: "true"
	}) : writeBeside(masterOption, line, false);
	return [{
		at: masterOption.at,
		rank,
		finding: {
			at: masterOption.at,
			message: "missing",
			data,
			related,
			fix,
			...lowered
		}
	}];
}
/** Whether what starts uWSGI may change the signal that reaches it: a script with a trap, dumb-init with --rewrite. */
function catchesSignals(script, command) {
	return typeof script === "string" && /\btrap\b/.test(script) || Array.isArray(command) && command.some((word) => /^(-r|--rewrite)/.test(String(word)));
}

// rules/runtime/uwsgi-http-no-keepalive.ts
const messages$2 = {
	off: "uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: keep-alive clients of {services} get 502s ({consumers}), and nobody can reuse a connection. Add http-keepalive = 75 and http-auto-chunked = true.",
	offUnseen: "uWSGI http {address} closes every connection unannounced, since http-keepalive is not set: nothing that comes through {services} can reuse a connection, and a client that tries to gets a 502. Add http-keepalive = 75 and http-auto-chunked = true.",
	notNumber: "http-keepalive = {value} turns keep-alive off: uWSGI reads a number of seconds here, and \"{value}\" is 0. Every connection through {services} is closed unannounced: a client that reuses one gets a 502. Write http-keepalive = 75.",
	separate: "uWSGI takes the value of --http-keepalive only behind \"=\": \"{value}\" is read as the name of a configuration file, and uWSGI does not start. Write --http-keepalive={value}.",
	short: "uWSGI closes idle connections after {seconds}s, before {balancer} does ({idle}s): requests that it sends at that moment get 502s. Set http-keepalive to more than {idle}.",
	unchunked: "http-keepalive without http-auto-chunked: uWSGI closes the connection behind every answer that has no Content-Length. Add http-auto-chunked = true."
};
var uwsgi_http_no_keepalive_default = defineRule({
	id: "uwsgi-http-no-keepalive",
	summary: "The HTTP router of uWSGI does not keep connections alive, or not as long as the load balancer does.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: messages$2,
	on: {
		workload(workload, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { workload }, (config) => judge$2(cluster, config))) report(finding);
		},
		ConfigMap(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge$2(cluster, config))) report(finding);
		},
		Secret(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge$2(cluster, config))) report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge$2(cluster, config) {
	if (config.all("add-header").some(({ value }) => /^\s*connection\s*:\s*close\s*$/i.test(value ?? ""))) return [];
	const found = [];
	for (const { option, protocol, bind, port } of config.sockets) {
		if (protocol !== "router" || option.name === "http-to-https" || bind !== "any" || port === void 0) continue;
		const traffic = trafficToPort(cluster, config.workload, port);
		if (traffic) found.push(...judgeRouter(config, option, traffic));
	}
	return found;
}
function judgeRouter(config, option, traffic) {
	const keepalive = config.last("http-keepalive");
	if (keepalive ? keepalive.unknown || keepalive.conditional : !config.complete) return [];
	const related = [...traffic.ports.map((at) => ({
		at,
		message: `Service ${at.resource.name} sends traffic here`
	})), ...traffic.direct.map(({ at, noun }) => ({
		at,
		message: `${noun} comes without a proxy`
	}))];
	const one = (rank, finding) => [{
		at: finding.at,
		rank,
		finding
	}];
	const services = traffic.services.map((service) => `Service ${service.name}`).join(", ");
	const address = option.value ?? "";
	const direct = traffic.direct.filter((consumer) => !consumer.weak);
	const lowered = direct.length === 0 ? {
		lower: "info",
		because: traffic.proxied ? "a proxy stands in front, which repeats what fails" : "the manifests show nobody who calls it"
	} : config.commandSeen ? {} : {
		lower: "info",
		because: "the image starts uWSGI and may add options"
	};
	const rank = "lower" in lowered ? 1 : 0;
	const chunkedMissing = config.flag("http-auto-chunked") === "unset" && config.complete;
	const chunkedLine = chunkedMissing ? [{
		name: "http-auto-chunked",
		value: "true"
	}] : [];
	const number = !keepalive ? 0 : keepalive.value === void 0 ? 1 : Number(/^\s*[0-9]{1,9}/.exec(keepalive.value)?.[0] ?? 0);
	const stray = keepalive && strayNumber(config, keepalive);
	if (stray) return one(0, {
		at: stray.at,
		message: "separate",
		data: { value: stray.value ?? "" },
		related
	});
	if (keepalive && number === 0 && !/^\s*0/.test(keepalive.value ?? "")) {
		const value = keepalive.value || "(nothing)";
		return one(rank, {
			at: keepalive.at,
			message: "notNumber",
			data: {
				services,
				value
			},
			related,
			fix: set(keepalive, 75),
			...lowered
		});
	}
	if (number === 0) {
		const fix = keepalive ? set(keepalive, 75) : writeBeside(option, [{
			name: "http-keepalive",
			value: "75"
		}, ...chunkedLine], false);
		const at = keepalive?.at ?? option.at;
		if (direct.length === 0) return one(rank, {
			at,
			message: "offUnseen",
			data: {
				services,
				address
			},
			related,
			fix,
			...lowered
		});
		return one(rank, {
			at,
			message: "off",
			data: {
				services,
				address,
				consumers: [...new Set(direct.map((consumer) => consumer.noun))].slice(0, 3).join(", ")
			},
			related,
			fix,
			...lowered
		});
	}
	if (!keepalive) return [];
	const short = balancerOutlives(config, traffic, number);
	if (short) return one(0, {
		at: keepalive.at,
		message: "short",
		data: short,
		related,
		fix: set(keepalive, short.idle === 600 ? 620 : short.idle + 15)
	});
	if (!chunkedMissing) return [];
	const because = "it costs the reuse of connections and no request";
	const fix = writeBeside(keepalive, chunkedLine, false);
	return one(2, {
		at: keepalive.at,
		message: "unchunked",
		related,
		fix,
		lower: "info",
		because
	});
}
const set = (option, seconds) => option.value === void 0 ? void 0 : writeBeside(option, [{
	name: "http-keepalive",
	value: String(seconds)
}], true);
/** `--http-keepalive 75`: the number is a word of its own. */
function strayNumber(config, keepalive) {
	if (keepalive.value !== void 0 || keepalive.source !== "args" && keepalive.source !== "script") return void 0;
	const next = config.options[config.options.indexOf(keepalive) + 1];
	return next?.name === "" && /^[0-9]+$/.test(next.value ?? "") ? next : void 0;
}
/** The load balancer that keeps idle connections at least as long as uWSGI. Idle times in seconds. */
function balancerOutlives(config, { direct }, number) {
	const timeout = config.last("http-timeout");
	if (number === 1 && timeout?.unknown) return void 0;
	const seconds = number > 1 ? number : Number(/^[0-9]{1,9}/.exec(timeout?.value ?? "")?.[0] ?? 60);
	for (const { kind, noun, route, weak } of direct) {
		if (weak || !route || kind !== "alb" && kind !== "gce") continue;
		const said = /idle_timeout\.timeout_seconds=([0-9]{1,5})/.exec(route.route.annotations["alb.ingress.kubernetes.io/load-balancer-attributes"] ?? "");
		const idle = kind === "gce" ? 600 : Number(said?.[1] ?? 60);
		if (seconds <= idle) return {
			balancer: noun,
			idle,
			seconds
		};
	}
}

// rules/runtime/uwsgi-http-socket-direct.ts
const connectionClose = /^\s*connection\s*:\s*close\s*$/i;
const messages$1 = {
	direct: "uWSGI {option} {address} closes every connection unannounced and answers without length or chunking: keep-alive clients of {services} get 502s ({consumers}). Use http with http-keepalive and http-auto-chunked, or put a proxy in front.",
	unseen: "uWSGI {option} {address} is what {services} sends traffic to: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked, or put a proxy in front.",
	unused: "uWSGI {option} {address} needs a proxy in front: it closes every connection unannounced, so whoever calls it directly with keep-alive gets 502s. Use http with http-keepalive and http-auto-chunked."
};
var uwsgi_http_socket_direct_default = defineRule({
	id: "uwsgi-http-socket-direct",
	summary: "Clients talk to the http-socket of uWSGI without a proxy in between.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: messages$1,
	on: {
		workload(workload, context) {
			for (const found of eachUwsgi(context.embedded, { workload }, (config) => judge$1(config, (port) => trafficToPort(context.cluster, config.workload, port)))) context.report(found.finding);
		},
		ConfigMap(object, context) {
			const { resource } = object;
			const { embedded, cluster } = context;
			for (const found of eachUwsgi(embedded, { config: resource }, (config) => judge$1(config, (port) => trafficToPort(cluster, config.workload, port)))) context.report(found.finding);
			for (const file of embedded.uwsgiFiles(resource)) {
				if (file.used) continue;
				for (const found of judge$1(file, (port) => trafficNear(cluster, resource, port), true)) context.report(found.finding);
			}
		},
		Secret(object, { embedded, cluster, report }) {
			for (const found of eachUwsgi(embedded, { config: object.resource }, (config) => judge$1(config, (port) => trafficToPort(cluster, config.workload, port)))) report(found.finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
/** What one configuration gives, the strongest first by `rank`. */
function judge$1(config, trafficTo, unused = false) {
	if (config.all("add-header").some(({ value }) => connectionClose.test(value ?? ""))) return [];
	return config.sockets.flatMap((socket) => {
		const { option, protocol, bind, port } = socket;
		if (protocol !== "http" || bind !== "any" || port === void 0) return [];
		const traffic = trafficTo(port);
		const direct = traffic?.direct ?? [];
		if (!traffic && !unused) return [];
		if (traffic?.proxied && direct.length === 0) return [];
		const data = {
			option: option.name === "socket" ? "socket (protocol http)" : option.name,
			address: option.value ?? ""
		};
		const services = (traffic?.services ?? []).map((service) => `Service ${service.name}`).join(", ");
		const common = {
			at: option.at,
			distinguish: option.value ?? "",
			related: [...(traffic?.ports ?? []).map((at) => ({
				at,
				message: `Service ${at.resource.name} sends traffic to port ${port}`
			})), ...direct.map(({ at, noun }) => ({
				at,
				message: `${noun} comes without a proxy`
			}))],
			fix: option.name === "http-socket" ? writeBeside(option, linesFor(config, option), true) : void 0
		};
		const certain = direct.length > 0 && !direct.every((consumer) => consumer.weak);
		if (direct.length > 0 && !(unused && !certain)) {
			const consumers = [...new Set(direct.map((consumer) => consumer.noun))].slice(0, 3).join(", ");
			const lowered = unused ? {
				lower: "info",
				because: "no workload of the manifests reads this text"
			} : certain ? {} : {
				lower: "info",
				because: "a namespace is set on one side only, so Service and Pods may not belong together"
			};
			return [{
				rank: certain && !unused ? 0 : 1,
				at: option.at,
				finding: {
					...common,
					message: "direct",
					data: {
						...data,
						services,
						consumers
					},
					...lowered
				}
			}];
		}
		const lowered = {
			lower: "info",
			because: "the manifests show nobody who calls it"
		};
		return traffic ? [{
			rank: 1,
			at: option.at,
			finding: {
				...common,
				message: "unseen",
				data: {
					...data,
					services
				},
				...lowered
			}
		}] : [{
			rank: 2,
			at: option.at,
			finding: {
				...common,
				message: "unused",
				data,
				lower: "info",
				because: "no workload of the manifests reads this text"
			}
		}];
	});
}
/** The HTTP router in place of the socket, with what keep-alive needs. */
function linesFor(config, { source, value }) {
	const wanted = [
		{
			name: "http-keepalive",
			value: "75"
		},
		{
			name: "http-auto-chunked",
			value: "true"
		},
		...source === "script" ? [] : [{
			name: "add-header",
			value: "Connection: Keep-Alive"
		}]
	].filter(({ name }) => name === "add-header" || config.all(name).length === 0);
	return [{
		name: "http",
		value: value ?? ""
	}, ...wanted];
}

// rules/runtime/uwsgi-protocol-exposed.ts
const messages = {
	exposed: "uWSGI {option} {address} speaks the binary uwsgi protocol, and {consumers} reaches it through {services} with HTTP: requests fail (\"invalid request block size\"), and the protocol lets a peer choose what code runs. Use http, or bind it to 127.0.0.1 behind an nginx with uwsgi_pass.",
	unseen: "uWSGI {option} {address} speaks the binary uwsgi protocol to whoever reaches {services}: HTTP requests fail (\"invalid request block size\"), and the protocol lets a peer choose what code runs. Bind it to 127.0.0.1 behind an nginx with uwsgi_pass, or use http."
};
var uwsgi_protocol_exposed_default = defineRule({
	id: "uwsgi-protocol-exposed",
	summary: "A Service leads to a socket that speaks the uwsgi protocol.",
	why: "",
	details: void 0,
	category: "runtime",
	severity: "error",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages,
	on: {
		workload(workload, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { workload }, (config) => judge(cluster, config))) report(finding);
		},
		ConfigMap(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge(cluster, config))) report(finding);
		},
		Secret(object, { report, cluster, embedded }) {
			for (const { finding } of eachUwsgi(embedded, { config: object.resource }, (config) => judge(cluster, config))) report(finding);
		}
	},
	examples: {
		good: [],
		bad: []
	}
});
function judge(cluster, config) {
	return config.sockets.flatMap((socket) => {
		const { option, protocol, bind, port } = socket;
		if (protocol !== "uwsgi" || bind !== "any" || port === void 0) return [];
		const traffic = trafficToPort(cluster, config.workload, port);
		if (!traffic || traffic.speaksUwsgi || traffic.calledByProxy) return [];
		const callers = [...traffic.direct, ...traffic.routes];
		const strong = callers.filter((consumer) => !consumer.weak);
		const [first] = strong.length > 0 ? strong : callers;
		const finding = {
			at: option.at,
			distinguish: option.value ?? "",
			related: [...traffic.ports.map((at) => ({
				at,
				message: `Service ${at.resource.name} sends traffic to port ${port}`
			})), ...callers.map(({ at, noun }) => ({
				at,
				message: `${noun} speaks HTTP`
			}))],
			fix: writeBeside(option, [{
				name: "http",
				value: option.value ?? ""
			}, ...["http-keepalive", "http-auto-chunked"].filter((name) => config.all(name).length === 0).map((name) => ({
				name,
				value: name === "http-keepalive" ? "75" : "true"
			}))], true)
		};
		const data = {
			option: option.name,
			address: option.value ?? "",
			services: traffic.services.map((service) => `Service ${service.name}`).join(", ")
		};
		const unsure = "a namespace is set on one side only, so Service and Pods may not belong together";
		if (!first) {
			const because = traffic.weak ? unsure : "the manifests show nobody who calls it, and an nginx with uwsgi_pass may";
			return [{
				at: option.at,
				rank: 1,
				finding: {
					...finding,
					message: "unseen",
					data,
					lower: traffic.weak ? "info" : "warning",
					because
				}
			}];
		}
		const lowered = strong.length > 0 ? {} : {
			lower: "warning",
			because: unsure
		};
		return [{
			at: option.at,
			rank: 0,
			finding: {
				...finding,
				message: "exposed",
				data: {
					...data,
					consumers: first.noun
				},
				...lowered
			}
		}];
	});
}

// rules/traffic/external-traffic-cluster-extra-hop.ts
var external_traffic_cluster_extra_hop_default = defineRule({
	id: "external-traffic-cluster-extra-hop",
	summary: "A load balancer sends to any node in front of something that looks at the address of the client.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: [],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		address: "{workload} {use}, but behind LoadBalancer Service {service} with {policy} it sees the addresses of nodes, after an extra hop between nodes. Use Local with the Pods spread over nodes, or let the load balancer send to Pods.",
		hop: "{workload} {use}, and LoadBalancer Service {service} with {policy} sends most connections to it through one more node. Use Local with the Pods spread over nodes, or let the load balancer send to Pods."
	},
	on: { Service(service, { report, cluster, runtime }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy === "Local" || traffic.targets === "pod") return;
		const use = clientAddressUse(service, traffic, cluster, runtime);
		if (!use) return;
		const { workload } = use.edge;
		const certain = traffic.edges.every((edge) => edge.workload.kind.controller === "daemonset" || (podCounts(cluster, edge.workload).min ?? 0) >= 2);
		const spread = traffic.edges.filter((edge) => spreadOverNodes(edge.workload) === "no").map((edge) => spreadConstraint(edge.workload));
		report({
			at: traffic.policy ? traffic.at : service.at("spec").at("type"),
			message: use.proxyProtocol ? "hop" : "address",
			data: {
				workload: workload.label,
				use: use.phrase,
				service: service.resource.name ?? "(no name)",
				policy: traffic.policy ? "externalTrafficPolicy Cluster" : "externalTrafficPolicy Cluster (the default)"
			},
			related: [{
				at: use.at,
				message: `${workload.label}, behind this Service, ${use.phrase}`
			}],
			fix: certain ? [traffic.at.set("Local"), ...spread.filter((intent) => intent !== void 0)] : void 0
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-blackhole.ts
/** Annotations by which a load balancer takes charge of a NodePort Service. */
const loadBalancerAnnotation = /load-?balancer|metallb|\/neg$|backend-config|nlb|target-group/i;
var external_traffic_local_blackhole_default = defineRule({
	id: "external-traffic-local-blackhole",
	summary: "A NodePort Service with externalTrafficPolicy Local drops what reaches a node without one of its Pods.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { blackhole: "Connections to the node port of Service {service} time out on every node that runs none of {pods}: externalTrafficPolicy is Local, and no load balancer here checks which nodes have one. Use type LoadBalancer, a DaemonSet, or policy Cluster." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "NodePort" || traffic.policy !== "Local") return;
		const selector = service.at("spec").at("selector");
		if (selector.absent || selector.unknown || selector.entries().length === 0) return;
		if (traffic.edges.length === 0 && cluster.workloadsOf(service.resource).length > 0) return;
		if (traffic.edges.some(({ workload }) => coversEveryNode(workload))) return;
		if (Object.keys(service.resource.annotations).some((key) => loadBalancerAnnotation.test(key))) return;
		const routes = cluster.routesTo(service.resource);
		if (routes.some(({ targets }) => targets !== void 0)) return;
		const [route] = routes;
		const [edge] = traffic.edges;
		report({
			at: traffic.at,
			message: "blackhole",
			data: {
				service: service.resource.name ?? "(no name)",
				pods: edge ? `its Pods (${traffic.edges.map(({ workload }) => workload.label).join(", ")})` : "its Pods"
			},
			related: [...traffic.edges.map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service`
			})), ...routes.map(({ route: { kind, name }, at }) => ({
				at,
				message: `${kind} ${name} sends traffic to this Service`
			}))],
			fix: route ? void 0 : traffic.at.set("Cluster"),
			...route && {
				lower: "info",
				because: `clients may all come through ${route.route.kind} ${route.route.name}, and not to the node port`
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-single-replica.ts
var external_traffic_local_single_replica_default = defineRule({
	id: "external-traffic-local-single-replica",
	summary: "A LoadBalancer Service with externalTrafficPolicy Local has a single Pod behind it.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: ["recommended"],
	since: "0.1.0",
	sources: [],
	messages: { single: "{workload} runs one Pod, so externalTrafficPolicy Local leaves the load balancer of Service {service} one node: when a rollout or drain moves the Pod, new connections fail until the health checks have followed. Run two Pods on different nodes, or use Cluster." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy !== "Local" || traffic.targets === "pod") return;
		const [edge, ...others] = traffic.edges;
		if (!edge || others.length > 0) return;
		const { workload } = edge;
		if (![
			"deployment",
			"statefulset",
			"replicaset"
		].includes(workload.kind.controller)) return;
		if (workload.replicaCount !== 1 || cluster.autoscalersOf(workload).length > 0) return;
		report({
			at: traffic.at,
			message: "single",
			data: {
				service: service.resource.name ?? "(no name)",
				workload: workload.label
			},
			related: [{
				at: workload.replicas ?? workload.pod,
				message: `${workload.label} is behind this Service and runs one Pod`
			}]
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-local-uneven.ts
var external_traffic_local_uneven_default = defineRule({
	id: "external-traffic-local-uneven",
	summary: "A LoadBalancer Service with externalTrafficPolicy Local has several Pods that nothing spreads over nodes.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "warning",
	presets: ["recommended"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: { uneven: "With externalTrafficPolicy Local the load balancer of Service {service} divides traffic among nodes, and nothing spreads {pods} of {workload} over nodes: a node with 1 Pod gets as much as a node with 3. Add a topologySpreadConstraint on kubernetes.io/hostname to {workload}." },
	on: { Service(service, { report, cluster }) {
		const traffic = externalTrafficOf(service, cluster);
		if (traffic?.type !== "LoadBalancer" || traffic.policy !== "Local" || traffic.targets === "pod") return;
		const { annotations } = service.resource;
		if (Object.hasOwn(annotations, "networking.gke.io/weighted-load-balancing")) return;
		const edges = traffic.edges.filter(({ workload }) => {
			const { min, max } = podCounts(cluster, workload);
			if (!((min ?? 0) >= 2 || (max ?? 0) >= 2) || workload.kind.controller === "pod" || workload.runsToCompletion) return false;
			if (spreadOverNodes(workload) !== "no") return false;
			return cluster.servicesOf(workload).find((edge) => balancesLocalNodes(edge.service, cluster))?.service === service.resource;
		});
		const [edge] = edges;
		if (!edge) return;
		const { min, max } = podCounts(cluster, edge.workload);
		report({
			at: traffic.at,
			message: "uneven",
			data: {
				service: service.resource.name ?? "(no name)",
				workload: edge.workload.label,
				pods: min === max || max === void 0 ? `the ${min} Pods` : `the Pods (up to ${max})`
			},
			related: edges.map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service and not spread over nodes`
			})),
			fix: edges.filter(({ weak }) => !weak).flatMap(({ workload }) => spreadConstraint(workload) ?? []),
			...edges.every(({ weak }) => weak) && {
				lower: "info",
				because: `whether ${edge.workload.label} is behind this Service is not certain: a namespace is set on one side only, or several environments fit`
			}
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/traffic/external-traffic-policy-unset.ts
var external_traffic_policy_unset_default = defineRule({
	id: "external-traffic-policy-unset",
	summary: "A LoadBalancer or NodePort Service leaves externalTrafficPolicy open.",
	why: "",
	details: void 0,
	category: "traffic",
	severity: "info",
	presets: [],
	since: "0.1.0",
	sources: [],
	messages: {
		loadBalancer: "LoadBalancer Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local with the Pods spread over nodes.",
		nodePort: "NodePort Service {service} leaves externalTrafficPolicy open: the default, Cluster, sends most connections through one more node and hides the address of the client. Write Cluster to keep that, or Local if clients only come to nodes that run its Pods."
	},
	on: { Service(service, { report, cluster, runtime }) {
		const traffic = externalTrafficOf(service, cluster);
		if (!traffic || traffic.policy || traffic.targets === "pod") return;
		if (traffic.type === "LoadBalancer" && clientAddressUse(service, traffic, cluster, runtime)) return;
		report({
			at: service.at("spec").at("type"),
			message: traffic.type === "LoadBalancer" ? "loadBalancer" : "nodePort",
			data: { service: service.resource.name ?? "(no name)" },
			related: traffic.edges.filter(({ weak }) => !weak).map(({ workload }) => ({
				at: workload.pod,
				message: `${workload.label} is behind this Service`
			}))
		});
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/validity/external-traffic-policy-invalid.ts
/** Types that take no traffic from outside; a missing type is ClusterIP. */
const internalTypes = /* @__PURE__ */ new Set(["ClusterIP", "ExternalName"]);
var external_traffic_policy_invalid_default = defineRule({
	id: "external-traffic-policy-invalid",
	summary: "A Service sets externalTrafficPolicy or healthCheckNodePort in a way that the API server refuses.",
	why: "",
	details: void 0,
	category: "validity",
	severity: "error",
	presets: ["recommended", "valid"],
	since: "0.1.0",
	fix: "unsafe",
	sources: [],
	messages: {
		value: "The API server refuses Service {service}: externalTrafficPolicy \"{value}\" does not exist. Write Cluster or Local.",
		type: "The API server refuses Service {service}: externalTrafficPolicy may not be set with {type}. Remove it, or make the type LoadBalancer or NodePort.",
		healthCheckNodePort: "The API server refuses Service {service}: healthCheckNodePort may be set only with type LoadBalancer and externalTrafficPolicy Local, and here {reason}. Remove it."
	},
	on: { Service(service, { report, settings }) {
		const spec = service.at("spec");
		const [type, policy, port, ips] = [
			spec.at("type"),
			spec.at("externalTrafficPolicy"),
			spec.at("healthCheckNodePort"),
			spec.at("externalIPs")
		];
		const name = service.resource.name ?? "(no name)";
		const typeName = type.absent ? "ClusterIP" : type.string;
		if (typeName === void 0 || policy.unknown) return;
		const written = policy.string === "" ? void 0 : policy.string;
		if (!policy.absent && policy.string === void 0) return;
		if (written !== void 0 && internalTypes.has(typeName)) {
			const external = typeName === "ClusterIP" && (ips.unknown || ips.items().length > 0);
			const tooOld = external && !ips.unknown && (settings.kubernetesMinor?.from ?? 29) < 29;
			if (!external || tooOld) {
				report({
					at: policy,
					message: "type",
					data: {
						service: name,
						type: tooOld ? "type ClusterIP before Kubernetes 1.29, with externalIPs neither" : `type ${typeName}`
					},
					fix: policy.remove()
				});
				return;
			}
		}
		if (written !== void 0 && written !== "Local" && written !== "Cluster") {
			const meant = ["Local", "Cluster"].find((word) => word.toLowerCase() === written.toLowerCase().trim());
			report({
				at: policy,
				message: "value",
				data: {
					service: name,
					value: written
				},
				fix: meant ? policy.set(meant) : void 0
			});
			return;
		}
		if (port.number !== void 0 && port.number > 0 && (typeName !== "LoadBalancer" || written !== "Local")) {
			if (!(typeName === "LoadBalancer" || typeName === "NodePort" || internalTypes.has(typeName))) return;
			report({
				at: port,
				message: "healthCheckNodePort",
				data: {
					service: name,
					reason: typeName !== "LoadBalancer" ? `the type is ${typeName}` : `the policy is ${written ?? "unset, which means Cluster"}`
				},
				fix: port.remove()
			});
		}
	} },
	examples: {
		good: [],
		bad: []
	}
});

// rules/index.ts
const rules = [
	dns_ndots_amplification_default,
	dns_ndots_breaks_musl_default,
	best_effort_pod_default,
	cpu_limit_missing_default,
	cpu_request_missing_default,
	limit_below_request_default,
	memory_limit_missing_default,
	memory_request_missing_default,
	resource_unit_wrong_default,
	grace_period_zero_default,
	prestop_exceeds_grace_period_default,
	prestop_missing_default,
	prestop_too_short_default,
	entrypoint_pipeline_hides_app_default,
	init_wraps_nonexec_shell_default,
	shell_pid1_swallows_sigterm_default,
	trap_never_runs_default,
	uwsgi_die_on_term_missing_default,
	uwsgi_http_no_keepalive_default,
	uwsgi_http_socket_direct_default,
	uwsgi_protocol_exposed_default,
	external_traffic_cluster_extra_hop_default,
	external_traffic_local_blackhole_default,
	external_traffic_local_single_replica_default,
	external_traffic_local_uneven_default,
	external_traffic_policy_unset_default,
	external_traffic_policy_invalid_default
];

export { rules as t };