import { a as parseImageReference, d as Cursor, f as isMapping, i as stringsOf, n as isProxyImage, o as isExternalName } from "./embedded.js";
import { i as hasPlaceholder } from "./parse.js";

// src/kubernetes/quantity.ts
const GIGA = 1000000000n;
const MAX_INT64 = (1n << 63n) - 1n;
const KEPT_DIGITS = 40;
const CUT = 10n ** BigInt(KEPT_DIGITS) * GIGA;
const decimalExponents = /* @__PURE__ */ new Map([
	["n", -9],
	["u", -6],
	["m", -3],
	["", 0],
	["k", 3],
	["M", 6],
	["G", 9],
	["T", 12],
	["P", 15],
	["E", 18]
]);
const binaryExponents = /* @__PURE__ */ new Map([
	["Ki", 10],
	["Mi", 20],
	["Gi", 30],
	["Ti", 40],
	["Pi", 50],
	["Ei", 60]
]);
/** What comes after Go's TrimSpace differs from JavaScript's only in characters that no manifest holds. */
const isDigit = (code) => code >= 48 && code <= 57;
/**
* Reads a quantity.
* @param value what the manifest holds: a string, or a number as YAML gives it
* @returns the amount, or why there is none; linear in the length of the text
*/
function readQuantity(value) {
	if (typeof value === "number") return Number.isFinite(value) ? readText(String(value)) : { problem: "type" };
	if (typeof value === "bigint") return readText(String(value));
	return typeof value === "string" ? readText(value.trim()) : { problem: "type" };
}
/** Reads a quantity; undefined where the value is none. See `readQuantity`. */
function parseQuantity(value) {
	const read = readQuantity(value);
	return "problem" in read ? void 0 : read;
}
/** Below zero, zero, or above it, as `a` is smaller than, equal to, or larger than `b`. */
function compareQuantities(a, b) {
	return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}
function readText(text) {
	if (text === "") return { problem: "format" };
	const end = text.length;
	let at = 0;
	const negative = text[0] === "-";
	if (negative || text[0] === "+") at++;
	while (at < end && text[at] === "0") at++;
	const wholeStart = at;
	while (at < end && isDigit(text.charCodeAt(at))) at++;
	const whole = text.slice(wholeStart, at);
	let fraction = "";
	if (text[at] === ".") {
		const start = ++at;
		while (at < end && isDigit(text.charCodeAt(at))) at++;
		fraction = text.slice(start, at);
	}
	const suffixStart = at;
	while (at < end && "eEinumkKMGTP".includes(text[at])) at++;
	if (text[at] === "-" || text[at] === "+") at++;
	while (at < end && isDigit(text.charCodeAt(at))) at++;
	if (at < end) return { problem: "format" };
	const suffix = text.slice(suffixStart);
	const scale = scaleOf(suffix);
	if (!scale) return { problem: "suffix" };
	const nanos = amount(whole, fraction, scale);
	return {
		nanos: negative ? -nanos : nanos,
		format: scale.format,
		suffix
	};
}
function scaleOf(suffix) {
	const binary = binaryExponents.get(suffix);
	if (binary !== void 0) return {
		base: 2,
		exponent: binary,
		format: "binary"
	};
	const decimal = decimalExponents.get(suffix);
	if (decimal !== void 0) return {
		base: 10,
		exponent: decimal,
		format: "decimal"
	};
	const exponent = /^[eE]([+-]?)([0-9]+)$/.exec(suffix);
	if (!exponent) return void 0;
	const digits = exponent[2].replace(/^0+/, "");
	if (digits.length > 19) return void 0;
	const parsed = BigInt(`${exponent[1] === "-" ? "-" : ""}${digits || "0"}`);
	if (parsed > MAX_INT64 || parsed < -MAX_INT64 - 1n) return void 0;
	return {
		base: 10,
		exponent: Number(BigInt.asIntN(32, parsed)),
		format: "exponent"
	};
}
/** |whole.fraction| times the scale in billionths, rounded up and cut as apimachinery does. */
function amount(whole, fraction, scale) {
	if (scale.base === 2) {
		if (whole.length > KEPT_DIGITS) return MAX_INT64 * GIGA;
		const kept = fraction.slice(0, KEPT_DIGITS);
		const unit = 10n ** BigInt(kept.length);
		const lost = hasNonZero(fraction, KEPT_DIGITS) ? 1n : 0n;
		const exact = BigInt(whole + kept || "0") * GIGA << BigInt(scale.exponent);
		const precise = fraction === "" && 15 - Math.max(whole.length, 1) - Math.floor(scale.exponent * 3 / 10) - 1 >= 0;
		return cap(divideUp(exact, unit) + (exact % unit === 0n ? lost : 0n), precise);
	}
	const precise = Math.max(whole.length, 1) + fraction.length <= 18 && scale.exponent - fraction.length >= -9;
	const shift = scale.exponent + 9;
	const digits = whole + fraction;
	const split = whole.length + shift;
	if (whole === "" && !hasNonZero(fraction, 0)) return 0n;
	if (split <= 0) return 1n;
	if (split - digits.search(/[1-9]/) > 49) return precise ? CUT : MAX_INT64 * GIGA;
	return cap(BigInt(digits.slice(0, split).padEnd(split, "0") || "0") + (hasNonZero(digits, split) ? 1n : 0n), precise);
}
function cap(nanos, precise) {
	if (!precise && nanos > MAX_INT64 * GIGA) return MAX_INT64 * GIGA;
	return nanos > CUT ? CUT : nanos;
}
function divideUp(dividend, divisor) {
	return (dividend + divisor - 1n) / divisor;
}
function hasNonZero(digits, from) {
	for (let at = Math.max(from, 0); at < digits.length; at++) if (digits[at] !== "0") return true;
	return false;
}
/**
* Writes an amount as `kubectl` would: `128Mi`, `250m`, `1500`.
* @param nanos the amount in billionths
* @param format `binary` uses Ki..Ei where the amount is a whole number of at least 1024, else the decimal form
*/
function formatQuantity(nanos, format) {
	const sign = nanos < 0n ? "-" : "";
	const size = nanos < 0n ? -nanos : nanos;
	if (size === 0n) return "0";
	if (format === "binary" && size % GIGA === 0n && size >= 1024n * GIGA) {
		let units = size / GIGA;
		let suffix = "";
		for (const [name] of binaryExponents) {
			if (units % 1024n !== 0n) break;
			units /= 1024n;
			suffix = name;
		}
		return `${sign}${units}${suffix}`;
	}
	let units = size;
	let suffix = "n";
	for (const [name] of decimalExponents) {
		if (name === "n") continue;
		if (units % 1000n !== 0n) break;
		units /= 1000n;
		suffix = name;
	}
	return `${sign}${units}${suffix}`;
}

// src/rule/client-address.ts
/** Ends of the image repositories of proxies at the edge of a cluster. */
const edgeProxies = [
	"ingress-nginx/controller",
	"nginx-ingress-controller/nginx-ingress-controller",
	"kubernetes-ingress-controller/nginx-ingress-controller",
	"bitnami/nginx-ingress-controller",
	"nginx/nginx-ingress",
	"nginx-ic/nginx-ingress",
	"nginx-ic/nginx-plus-ingress",
	"nginx-gateway-fabric/nginx",
	"traefik",
	"envoyproxy/envoy",
	"contour/envoy",
	"haproxytech/kubernetes-ingress",
	"jcmoraisjr/haproxy-ingress",
	"haproxy-ingress/haproxy-ingress",
	"kong",
	"kong/kong-gateway",
	"apache/apisix",
	"emissary-ingress/emissary",
	"emissaryingress/emissary",
	"datawire/ambassador",
	"solo-io/gloo-envoy-wrapper",
	"caddy/ingress",
	"istio/proxyv2"
];
/** Directives of nginx and Traefik that read the peer's address. */
const readsPeer = /\$(?:binary_)?remote_addr\b|\$realip_remote_addr\b|\bset_real_ip_from\b|\blimit_conn_zone\b|\bip(?:Allow|White)List\b/;
/**
* Finds evidence that what stands behind a Service looks at the address of the client: an ingress or gateway controller, a configuration that reads the peer's address,
* or affinity by client address. Undefined where the manifests show none.
*/
function clientAddressUse(service, { edges }, cluster, runtime) {
	const annotations = service.resource.annotations;
	const proxyProtocol = Object.keys(annotations).some((key) => /proxy-protocol/.test(key) && annotations[key] !== "false");
	const [first] = edges;
	for (const edge of edges) {
		const { podLabels, podAnnotations } = edge.workload;
		if (/^(ingress|egress)gateway$/.test(podLabels.istio ?? "") || podAnnotations["inject.istio.io/templates"] === "gateway") return {
			phrase: "is an ingress or gateway proxy (istio)",
			edge,
			at: edge.workload.template.at("metadata"),
			proxyProtocol
		};
		const gateway = podLabels["gateway.networking.k8s.io/gateway-name"];
		if (gateway !== void 0) return {
			phrase: `is the proxy of Gateway ${gateway}`,
			edge,
			at: edge.workload.template.at("metadata"),
			proxyProtocol
		};
		for (const container of new Set(edge.ports.map((port) => port.container))) {
			if (!container) continue;
			const repository = runtime.image(container).reference?.repository;
			const proxy = repository && edgeProxies.find((end) => repository === end || repository.endsWith(`/${end}`));
			if (proxy) return {
				phrase: `is an ingress or gateway proxy (${proxy})`,
				edge,
				at: container.at("image"),
				proxyProtocol
			};
			for (const config of cluster.configOf(edge.workload)) {
				if (config.config.kind !== "ConfigMap" || config.container !== container) continue;
				const data = Cursor.of(config.config).walk("data");
				for (const [key, value] of data.entries()) {
					if (config.keys && !config.keys.includes(key)) continue;
					const found = typeof value.raw === "string" ? readsPeer.exec(value.raw) : void 0;
					if (found) {
						const at = {
							cursor: value,
							from: found.index,
							to: found.index + found[0].length
						};
						return {
							phrase: `reads the client's address (${found[0]} in ConfigMap ${config.config.name})`,
							edge,
							at,
							proxyProtocol
						};
					}
				}
			}
		}
	}
	const affinity = service.at("spec").at("sessionAffinity");
	if (first && affinity.string === "ClientIP") return {
		phrase: "gets each client's connections on one Pod by the client's address",
		edge: first,
		at: affinity,
		proxyProtocol
	};
}

// src/rule/configured-drain.ts
/**
* Seconds that the application in a container is configured to take for draining, where its arguments or variables say so: gunicorn's `--graceful-timeout`
* (docs.gunicorn.org, settings) and Spring Boot's `spring.lifecycle.timeout-per-shutdown-phase` (docs.spring.io). Undefined when nothing says.
*/
function configuredDrain(container) {
	const words = [...container.at("command").items(), ...container.at("args").items()].map((word) => word.string ?? "");
	const variable = (name) => container.at("env").named(name)?.at("value").string;
	const found = [
		secondsAfter("--graceful-timeout", words),
		secondsAfter("--graceful-timeout", (variable("GUNICORN_CMD_ARGS") ?? "").split(/\s+/)),
		duration(variable("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE"))
	].filter((seconds) => seconds !== void 0);
	return found.length ? Math.max(...found) : void 0;
}
/** The value of `--flag N` or `--flag=N`. */
function secondsAfter(flag, words) {
	for (const [index, word] of words.entries()) {
		const value = word === flag ? words[index + 1] : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : void 0;
		if (value !== void 0 && /^\d{1,6}$/.test(value)) return Number(value);
	}
}
/** Spring's durations: `30s`, `1m`, `PT30S`. */
function duration(text) {
	const match = text === void 0 ? null : /^(?:PT)?(\d{1,6})(ms|s|m)$/i.exec(text.trim());
	if (!match) return void 0;
	const factor = {
		ms: .001,
		s: 1,
		m: 60
	}[match[2].toLowerCase()];
	return Number(match[1]) * factor;
}

// src/rule/define.ts
/** Declares a rule. It returns what it is given; the types are the point. */
function defineRule(rule) {
	return rule;
}

// src/rule/external-traffic.ts
/**
* Reads how a Service takes traffic from outside.
* @returns undefined for a Service of another type, one whose type or policy is a placeholder or no valid word, and one that a later object of its file replaces
* Source: https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy
*/
function externalTrafficOf(service, cluster) {
	const { resource } = service;
	const type = service.at("spec").at("type").string;
	const at = service.at("spec").at("externalTrafficPolicy");
	if (type !== "LoadBalancer" && type !== "NodePort" || cluster.supersededBy(resource)) return void 0;
	const unset = at.absent || at.string === "";
	const policy = at.string === "Local" || at.string === "Cluster" ? at.string : void 0;
	if (policy === void 0 && !unset) return void 0;
	return {
		type,
		policy,
		at,
		targets: targetsOf(type, resource, cluster),
		edges: cluster.workloadsOf(resource).filter(runsPods)
	};
}
/** Whether a Service is of type LoadBalancer with policy Local, and its load balancer sends to nodes. */
function balancesLocalNodes(service, cluster) {
	const traffic = externalTrafficOf(cluster.service(service), cluster);
	return traffic?.type === "LoadBalancer" && traffic.policy === "Local" && traffic.targets === "node";
}
function targetsOf(type, service, cluster) {
	if (type === "LoadBalancer") return cluster.loadBalancerTargets(service);
	const routes = cluster.routesTo(service);
	return routes.length > 0 && routes.every((route) => route.targets === "pod") ? "pod" : "node";
}
function runsPods({ workload }) {
	return workload.replicaCount !== 0;
}

// src/rule/grace-period.ts
/** kubelet's default for `terminationGracePeriodSeconds`, in seconds (core/v1 PodSpec). */
const DEFAULT_GRACE_PERIOD = 30;
/** The grace period of a Pod in seconds; undefined where a placeholder or a wrong type stands. */
function gracePeriodOf(pod) {
	const field = pod.at("terminationGracePeriodSeconds");
	return field.absent ? {
		seconds: DEFAULT_GRACE_PERIOD,
		isDefault: true
	} : {
		seconds: field.number,
		isDefault: false
	};
}

// src/rule/name-resolution.ts
/**
* The resolv.conf that the kubelet writes for a Pod; undefined where its names go to the node's DNS (`Default`, host network), where `None` takes everything
* from the manifest, or where a placeholder decides.
* Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy
*/
function nameResolutionOf(pod) {
	const policy = pod.at("dnsPolicy");
	const hostNetwork = pod.at("hostNetwork");
	if (pod.unknown || policy.unknown || hostNetwork.unknown || pod.at("os").at("name").string === "windows") return void 0;
	const name = policy.absent ? "ClusterFirst" : policy.string;
	if (name !== "ClusterFirstWithHostNet" && (name !== "ClusterFirst" || hostNetwork.boolean === true)) return void 0;
	const config = pod.at("dnsConfig");
	const options = config.at("options");
	const searches = config.at("searches");
	if (config.unknown || options.unknown || searches.unknown) return void 0;
	const count = 3 + searches.items().length;
	const option = options.items().filter((item) => item.at("name").string === "ndots" || item.unknown).at(-1);
	if (!option) return {
		ndots: 5,
		ndotsAt: void 0,
		searches: count
	};
	const value = option.at("value");
	const digits = value.string ?? (typeof value.raw === "number" ? String(value.raw) : "");
	return {
		ndots: /^[0-9]{1,2}$/.test(digits) ? Math.min(Number(digits), 15) : void 0,
		ndotsAt: value,
		searches: count
	};
}
/** The dots that a resolver counts. */
function dotsIn(host) {
	return host.split(".").length - 1;
}
/** Whether a reference names a host outside of the cluster, by a name that is not absolute. */
function isExternalHost({ host, service, scheme, port }, clusterDomain) {
	if (service || host.endsWith(".") || host === clusterDomain || host.endsWith(`.${clusterDomain}`)) return false;
	return isExternalName(host) || scheme === "https" && port === void 0 && dotsIn(host) > 0 && isExternalName(`www.${host}`);
}
/** Products written in Go whose Alpine images resolve names without musl. */
const goImages = /(^|\/)(golang|traefik|grafana|vault|consul|nomad|caddy|minio|mc|etcd|prometheus|alertmanager|loki|promtail|telegraf|influxdb|docker|gitea|dex|external-dns|kubectl|helm|k3s|argocd|nats|nats-streaming|registry|coredns|cloudflared|pomerium|oauth2-proxy|rclone|hugo)$/;
/**
* Whether a container runs a program with a resolver of its own, such as Go's, which falls back to the search list whatever the libc.
* Source: https://pkg.go.dev/net#hdr-Name_Resolution
*/
function resolvesWithoutLibc(container) {
	const image = container.at("image").string;
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && goImages.test(repository);
}

// src/rule/node-spread.ts
const hostname = "kubernetes.io/hostname";
/** Labels that say what a node is made of, and not which node it is: every node of a common cluster has the same. */
const commonNodeLabels = /* @__PURE__ */ new Set([
	"kubernetes.io/os",
	"beta.kubernetes.io/os",
	"kubernetes.io/arch",
	"beta.kubernetes.io/arch"
]);
/**
* Whether something keeps the Pods of a workload on different nodes: a spread constraint or anti-affinity by host name, a port of the host
* (which one Pod of a node can have), or a DaemonSet. `unknown` where a placeholder stands.
* Source: https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
*/
function spreadOverNodes(workload) {
	if (workload.kind.controller === "daemonset") return "yes";
	const { pod } = workload;
	const constraints = pod.at("topologySpreadConstraints");
	const antiAffinity = pod.at("affinity").at("podAntiAffinity");
	if (pod.unknown || constraints.unknown || pod.at("affinity").unknown || antiAffinity.unknown || pod.at("hostNetwork").unknown) return "unknown";
	const terms = [
		...constraints.items(),
		...antiAffinity.at("requiredDuringSchedulingIgnoredDuringExecution").items(),
		...antiAffinity.at("preferredDuringSchedulingIgnoredDuringExecution").items().map((term) => term.at("podAffinityTerm"))
	];
	const keys = terms.map((term) => term.walk("topologyKey"));
	if (keys.some((key) => key.string === hostname)) return "yes";
	if (terms.some((term) => term.unknown) || keys.some((key) => key.unknown)) return "unknown";
	const ports = workload.running.flatMap((container) => container.at("ports").items());
	return (pod.at("hostNetwork").boolean === true ? ports.length > 0 : ports.some((port) => port.at("hostPort").number)) ? "yes" : "no";
}
/** Whether a workload has a Pod on every node: a DaemonSet that no selector or affinity keeps from some. */
function coversEveryNode(workload) {
	if (workload.kind.controller !== "daemonset") return false;
	const { pod } = workload;
	const required = pod.at("affinity").at("nodeAffinity").at("requiredDuringSchedulingIgnoredDuringExecution").at("nodeSelectorTerms");
	return [...pod.at("nodeSelector").entries().map(([label]) => label), ...required.items().flatMap((term) => [...term.at("matchExpressions").items(), ...term.at("matchFields").items()].map(({ raw }) => keyOf(raw)))].every((label) => commonNodeLabels.has(label));
}
function keyOf(raw) {
	const key = typeof raw === "object" && raw !== null ? raw.key : void 0;
	return typeof key === "string" ? key : "";
}
/** Intent: the Pods of a workload are spread over nodes as evenly as the scheduler can; undefined where they have no labels to tell them by. */
function spreadConstraint(workload) {
	const matchLabels = ownLabels(workload);
	if (!matchLabels) return void 0;
	const constraint = {
		maxSkew: 1,
		topologyKey: hostname,
		whenUnsatisfiable: "ScheduleAnyway",
		labelSelector: { matchLabels }
	};
	return workload.pod.at("topologySpreadConstraints").append(constraint);
}
/** The labels by which the workload tells its Pods, which do not change between versions; else all labels of the Pods. */
function ownLabels(workload) {
	const selected = stringsOf(Cursor.of(workload.resource).walk("spec", "selector", "matchLabels").raw);
	const labels = Object.keys(selected).length > 0 ? selected : workload.podLabels;
	const entries = Object.entries(labels);
	return entries.length > 0 && !entries.some(([, value]) => hasPlaceholder(value)) ? Object.fromEntries(entries) : void 0;
}
/** How many Pods a workload runs at least and at most, with its autoscalers; undefined for what the manifests do not say. */
function podCounts(cluster, workload) {
	const autoscalers = cluster.autoscalersOf(workload);
	if (autoscalers.length === 0) return {
		min: workload.replicaCount,
		max: workload.replicaCount
	};
	const known = (counts) => counts.every((count) => count !== void 0) ? counts : void 0;
	const min = known(autoscalers.map((autoscaler) => autoscaler.min));
	const max = known(autoscalers.map((autoscaler) => autoscaler.max));
	return {
		min: min && Math.min(...min),
		max: max && Math.max(...max)
	};
}

// src/rule/pod-resources.ts
/** Their controllers put a container with requests of its own into each Pod: Knative's queue-proxy, the SDK server of Agones. */
const groupsWithSidecars = /* @__PURE__ */ new Set(["serving.knative.dev", "agones.dev"]);
/**
* The resources of the Pods of a workload: those of the containers, of the Pod itself (`spec.resources`, since 1.32) and the defaults of LimitRanges.
* A limit fills in for a missing request, as the API server has it.
* @returns undefined for Pods that cannot be judged: without containers, on Windows (which has no memory cgroups and no OOM killer), or with containers that are
* filled in when the Pod is created (`image: auto` of Istio)
*/
function podResourcesOf(workload, cluster, settings) {
	const containers = workload.containers.filter((container) => container.role !== "ephemeral");
	if (containers.length === 0 || workload.pod.at("containers").unknown || runsOnWindows(workload)) return void 0;
	if (containers.some((container) => container.at("image").string === "auto")) return void 0;
	const podLevel = knowsPodLevel(settings) ? workload.pod.at("resources") : void 0;
	const defaults = once(() => limitRangeDefaults(cluster, workload));
	const given = (container, field, resource) => {
		const own = amountIn(container.at("resources"), field, resource);
		if (own !== "missing") return own;
		if (field === "requests") {
			const limit = amountIn(container.at("resources"), "limits", resource);
			if (limit !== "missing") return limit;
		}
		const ofPod = podLevel ? amountIn(podLevel, field, resource) : "missing";
		if (ofPod !== "missing") return ofPod;
		if (field === "requests" && podLevel) {
			const limit = amountIn(podLevel, "limits", resource);
			if (limit !== "missing") return limit;
		}
		return defaults().has(`${field} ${resource}`) ? "set" : "missing";
	};
	return {
		get bestEffort() {
			if (groupsWithSidecars.has(workload.resource.group)) return false;
			return [...containers.map((container) => container.at("resources")), ...podLevel ? [podLevel] : []].every((part) => everyAmount.every(([field, resource]) => isZeroOrMissing(part, field, resource))) && defaults().size === 0 && !workload.mayBePatched("resources");
		},
		without(field, resource) {
			const lacking = [];
			for (const container of workload.running) {
				const state = given(container, field, resource);
				if (state === "unknown") return [];
				if (state === "missing") lacking.push(container);
			}
			return workload.mayBePatched("resources") ? [] : lacking;
		}
	};
}
const everyAmount = [
	["requests", "cpu"],
	["requests", "memory"],
	["limits", "cpu"],
	["limits", "memory"]
];
function amountIn(resources, field, resource) {
	for (const cursor of [resources, resources.at(field)]) {
		if (cursor.absent) return "missing";
		if (!isMapping(cursor.value)) return "unknown";
	}
	const amount = resources.at(field).walk(resource);
	return amount.absent ? "missing" : amount.unknown ? "unknown" : "set";
}
/** An amount of zero is none to the QoS class. */
function isZeroOrMissing(resources, field, resource) {
	const given = amountIn(resources, field, resource);
	return given === "missing" || given === "set" && parseQuantity(resources.at(field).walk(resource).raw)?.nanos === 0n;
}
/**
* What LimitRanges fill in, as `requests cpu`. A `max` fills in for the default limit, that for the default request, and a `min` for the latter.
* Source: https://kubernetes.io/docs/concepts/policy/limit-range/ and the defaulting of LimitRange in the API server.
*/
function limitRangeDefaults(cluster, workload) {
	const filled = /* @__PURE__ */ new Set();
	for (const { limitRange } of cluster.limitRangesFor(workload)) for (const item of Cursor.of(limitRange).at("spec").at("limits").items()) {
		if (item.at("type").string !== "Container" && !item.at("type").unknown) continue;
		for (const resource of ["cpu", "memory"]) {
			const has = (key) => !item.at(key).at(resource).absent || item.at(key).unknown;
			if (has("default") || has("max")) filled.add(`limits ${resource}`);
			if (has("default") || has("max") || has("defaultRequest") || has("min")) filled.add(`requests ${resource}`);
		}
	}
	return filled;
}
/** Every list of requests and limits of a workload: those of its containers, init containers too, and of the Pod itself where the version knows these. */
function resourceLists(workload, settings) {
	const listsOf = (owner, container, at) => {
		const resources = at.at("resources");
		return {
			owner,
			container,
			requests: resources.at("requests"),
			limits: resources.at("limits")
		};
	};
	return [...workload.containers.filter((container) => container.role !== "ephemeral").map((container) => listsOf(`container "${container.label}"`, container, container)), ...knowsPodLevel(settings) ? [listsOf("the Pod", void 0, workload.pod)] : []];
}
/** The LimitRanges that give the containers of a workload a default limit for a resource: `default`, or else `max`. */
function limitRangesOf(cluster, workload, resource) {
	return cluster.limitRangesFor(workload).flatMap(({ limitRange, weak }) => Cursor.of(limitRange).at("spec").at("limits").items().filter((item) => item.at("type").string === "Container").flatMap((item) => {
		const limit = item.at("default").walk(resource);
		const fallback = item.at("max").walk(resource);
		return limit.absent ? fallback.absent ? [] : [{
			limitRange,
			weak,
			limit: fallback
		}] : [{
			limitRange,
			weak,
			limit
		}];
	}));
}
/** Pod-level resources came with 1.32; before that the API server drops them. */
function knowsPodLevel(settings) {
	return (settings.kubernetesMinor?.to ?? 32) >= 32;
}
/** `spec.os`, or the node selector of old. Source: https://kubernetes.io/docs/concepts/windows/user-guide/ */
function runsOnWindows(workload) {
	const selector = workload.pod.at("nodeSelector");
	return [
		workload.pod.at("os").at("name"),
		selector.at("kubernetes.io/os"),
		selector.at("beta.kubernetes.io/os")
	].some((os) => os.string?.toLowerCase() === "windows");
}
/** `"a"`, `"a" and "b"`, `"a", "b" and 3 more`: containers for a message. */
function namesOf(containers) {
	const names = containers.slice(0, 3).map((container) => `"${container.label}"`);
	const more = containers.length - names.length;
	const last = more > 0 ? `${more} more` : names.length > 1 ? names.pop() : void 0;
	return last === void 0 ? names.join(", ") : `${names.join(", ")} and ${last}`;
}
function once(compute) {
	let done;
	return () => {
		done ??= { value: compute() };
		return done.value;
	};
}

// src/rule/pre-stop.ts
/** Options of the rules about preStop. Where the numbers come from: kube-proxy's minSyncPeriod, ingress-nginx's sync rate, AWS's measurements of propagation, load balancers' health checks. */
const needSeconds = {
	type: "integers",
	default: {
		clusterip: 5,
		ingress: 10,
		"lb-pod": 20,
		"lb-node": 15,
		mesh: 5
	},
	minimum: 0,
	description: "Seconds that a Pod must keep accepting connections after its deletion begins, by the way traffic reaches it."
};
const shutdownBudgetSeconds = {
	type: "integer",
	default: 10,
	minimum: 0,
	description: "Seconds that the application needs to stop when the hook is over."
};
/** `PodLifecycleSleepAction`: in the API from 1.29, on by default from 1.30 (KEP-3960). */
const NATIVE_SLEEP_MINOR = 30;
/** The intents that give a container a preStop sleep, and raise the grace period where it would not leave `budget` seconds to stop. */
function preStopSleep(container, seconds, budget, runtime, kubernetesMinor) {
	const { seconds: grace } = gracePeriodOf(container.workload.pod);
	if (grace === void 0) return void 0;
	const preStop = container.at("lifecycle").at("preStop");
	const native = kubernetesMinor === void 0 || kubernetesMinor.from >= NATIVE_SLEEP_MINOR;
	const { sh } = runtime.image(container);
	if (!native && (sh === void 0 || sh === "none")) return void 0;
	const hook = native ? preStop.at("sleep").set({ seconds }) : preStop.at("exec").set({ command: ["sleep", String(seconds)] });
	const enough = grace >= seconds + budget;
	const longer = container.workload.pod.at("terminationGracePeriodSeconds").set(Math.ceil((seconds + budget) / 5) * 5);
	return {
		intents: enough ? [hook] : [hook, longer],
		safety: enough && native && kubernetesMinor !== void 0 ? "safe" : "unsafe"
	};
}

// src/rule/resource-units.ts
const BILLION = 1000000000n;
const MEBIBYTE = 1n << 20n;
const MANY_CORES = 100n * BILLION;
/** The largest machines that the clouds rent out have a few hundred cores; beyond this there is none. */
const NO_NODE = 1024n * BILLION;
const LARGE_NODE = 256n * BILLION;
/** Machines with many cores have at least this much memory for each. */
const BYTES_FOR_A_CORE = 256n * MEBIBYTE;
/**
* What is wrong with the unit of an amount: `memory: 512m` is half a byte, `cpu: 500` is five hundred cores, `512MB` is nothing.
* @param resource `cpu`, `memory`, `ephemeral-storage`; other resources are only checked for being quantities
* @param lists the container's amounts, which tell whether it is made for a node with hundreds of cores
* @returns undefined where nothing is wrong, or a placeholder or something of the wrong type stands there
*/
function unitProblemOf(resource, cursor, lists) {
	const { raw } = cursor;
	if (cursor.unknown || typeof raw !== "string" && typeof raw !== "number") return void 0;
	const value = String(raw).trim();
	const read = readQuantity(raw);
	if ("problem" in read) return {
		kind: "unreadable",
		meant: readable(value, resource),
		amount: "",
		possible: false
	};
	if (isBytes(resource) && read.nanos > 0n && read.nanos < MEBIBYTE * BILLION) return {
		kind: "tiny",
		meant: withUnit(value, read, {
			m: "Mi",
			"": "Mi",
			k: "M",
			Ki: "Mi"
		}),
		amount: bytesOf(read),
		possible: false
	};
	if (resource === "cpu" && read.nanos >= MANY_CORES && (read.nanos >= NO_NODE || !isForLargeNode(read, lists))) {
		const amount = `${formatQuantity(read.nanos, "decimal")} cores`;
		return {
			kind: "huge",
			meant: withUnit(value, read, {
				"": "m",
				M: "m",
				Mi: "m"
			}),
			amount,
			possible: read.nanos < LARGE_NODE
		};
	}
}
function isBytes(resource) {
	return resource === "memory" || resource === "ephemeral-storage";
}
/** Whether the container also wants the memory of a machine with that many cores, or devices that only such machines have. */
function isForLargeNode({ nanos }, { requests, limits }) {
	const cores = nanos / BILLION;
	return [requests, limits].some((list) => {
		const memory = parseQuantity(list.walk("memory").raw);
		return memory && memory.nanos >= cores * BYTES_FOR_A_CORE * BILLION || list.entries().some(([name]) => name.includes("/"));
	});
}
/** The digits of an amount with another unit; undefined where its unit tells nothing. */
function withUnit(value, { suffix }, units) {
	return Object.hasOwn(units, suffix) ? `${value.slice(0, value.length - suffix.length)}${units[suffix]}` : void 0;
}
function bytesOf({ nanos }) {
	if (nanos % BILLION !== 0n) return `${Number(nanos) / 1e9} bytes`;
	const format = nanos % (1024n * BILLION) === 0n ? "binary" : "decimal";
	return nanos === BILLION ? "1 byte" : `${formatQuantity(nanos, format)} bytes`;
}
const units = {
	bytes: {
		"": "",
		b: "",
		k: "k",
		kb: "k",
		ki: "Ki",
		kib: "Ki",
		mb: "M",
		mi: "Mi",
		mib: "Mi",
		g: "G",
		gb: "G",
		gi: "Gi",
		gib: "Gi",
		t: "T",
		tb: "T",
		ti: "Ti",
		tib: "Ti"
	},
	cores: {
		"": "",
		m: "m",
		mc: "m",
		mcpu: "m",
		millicpu: "m",
		millicore: "m",
		millicores: "m",
		c: "",
		core: "",
		cores: "",
		cpu: "",
		cpus: "",
		vcpu: ""
	}
};
/** What a text that is no quantity probably means. */
function readable(value, resource) {
	const match = value.length > 40 ? void 0 : /^([0-9]+(?:[.,][0-9]+)?)\s*([A-Za-z]*)$/.exec(value);
	if (!match) return void 0;
	const word = match[2].toLowerCase();
	const known = units[isBytes(resource) ? "bytes" : "cores"];
	const meant = Object.hasOwn(known, word) ? `${match[1].replace(",", ".")}${known[word]}` : void 0;
	return meant !== void 0 && parseQuantity(meant) ? meant : void 0;
}

// src/rule/serving.ts
const order = [
	"lb-pod",
	"lb-node",
	"ingress",
	"mesh",
	"clusterip"
];
/** What sends traffic to the Pods of a workload; undefined when no Service does (peer-discovery-only headless ones do not count). */
function servingOf(cluster, workload) {
	const all = cluster.exposuresOf(workload);
	if (!all.length) return void 0;
	const strong = all.filter((exposure) => !exposure.weak);
	const exposures = strong.length ? strong : all;
	const first = [...exposures].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))[0];
	const related = /* @__PURE__ */ new Map();
	const nouns = [];
	const add = (noun, message, at) => {
		if (related.has(noun)) return;
		related.set(noun, {
			at,
			message
		});
		nouns.push(noun);
	};
	for (const { edge } of exposures) add(`Service ${edge.service.name}`, `selected by Service ${edge.service.name}`, edge.at);
	for (const { route } of exposures) if (route) add(`${route.route.kind} ${route.route.name}`, `reached through ${route.route.kind} ${route.route.name}`, route.at);
	return {
		exposures,
		class: first.class,
		external: exposures.some((exposure) => exposure.class !== "clusterip" && exposure.class !== "mesh"),
		weak: !strong.length,
		phrase: nouns.length > 3 ? `${nouns.slice(0, 2).join(", ")} and ${nouns.length - 2} more` : join(nouns),
		related: [...related.values()]
	};
}
const join = (words) => words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words[0] ?? "";
/** How traffic arrives, in words: `an Ingress or route`. */
const exposureWords = {
	clusterip: "a ClusterIP Service",
	ingress: "an Ingress or route",
	"lb-node": "a load balancer through node ports",
	"lb-pod": "a load balancer that targets Pods",
	mesh: "a service mesh"
};
/** The fewest Pods that run at a time, as far as the manifests tell: `replicas`, or the autoscaler's minimum. */
function minimumPods(cluster, workload) {
	const minima = cluster.autoscalersOf(workload).map((autoscaler) => autoscaler.min ?? 1);
	return minima.length ? Math.min(...minima) : workload.replicaCount;
}

// src/rule/stop-signal.ts
/**
* What a swallowed SIGTERM costs; undefined where it costs nothing: containers that are meant to end, Pods that are not run, a grace period of 0.
* An error where a Service sends traffic to the container, a warning for every other container that runs on, info where a preStop hook may stop the application.
*/
function stopImpact(container, cluster, runtime) {
	const { workload, role } = container;
	if (role === "init" || role === "ephemeral" || workload.runsToCompletion || workload.replicaCount === 0 || workload.pod.unknown) return void 0;
	const { seconds } = gracePeriodOf(workload.pod);
	if (seconds === 0) return void 0;
	const grace = seconds === void 0 ? "the grace period" : `${seconds}s`;
	const traffic = servingOf(cluster, workload);
	const target = traffic && targetOf(traffic, container);
	const serving = target ? traffic : void 0;
	const restart = workload.pod.at("restartPolicy").string;
	if (workload.kind.controller === "pod" && (restart === "Never" || restart === "OnFailure") && !serving) return void 0;
	const sure = serving !== void 0 && target === "surely" && !serving.weak;
	const loss = sure ? "with requests in flight" : workload.kind.controller === "statefulset" ? "before it could close its data" : "in the middle of its work";
	const because = serving?.weak ? "a namespace is set on one side only, so Service and Pods may not belong together" : serving ? "no container of the Pod declares the port that the Service sends traffic to" : traffic ? "the Services of the Pod send their traffic to another container" : "no Service in the linted files sends traffic to the Pod";
	const hook = runtime.preStop(container);
	const lowered = hook.kind === "unknown" || hook.kind === "sleep" && !hook.only ? {
		lower: "info",
		because: "the preStop hook may stop the application by itself"
	} : sure ? {} : {
		lower: "warning",
		because
	};
	return {
		serving,
		grace,
		loss,
		related: serving?.related ?? [],
		lowered
	};
}
/** Whether a port of the Services leads to the container: it declares the port or is the only one that runs, or nothing tells which container listens. */
function targetOf(serving, container) {
	if (container.workload.running.length === 1) return "surely";
	const ports = serving.exposures.flatMap(({ edge }) => edge.ports);
	const own = ports.filter((port) => port.container?.key === container.key && port.container?.role === container.role);
	if (own.some((port) => port.declared)) return "surely";
	return own.length > 0 || ports.length === 0 || ports.some((port) => !port.container) ? "perhaps" : void 0;
}
/** @returns the words for a verdict */
function shellStory(container, verdict, runtime) {
	const { program } = runtime.commandLine(container);
	const shell = program[0];
	return {
		command: verdict.command ? excerpt(verdict.command) : "the application",
		reason: reasonOf(verdict),
		started: shell?.at ? [{
			at: shell.at,
			message: `container "${container.label}" starts this shell`
		}] : []
	};
}
/** The init, or another parent that passes SIGTERM on, in front of the shell. */
function parentOf({ wrappers }) {
	return wrappers.find((wrapper) => wrapper.kind === "init" || wrapper.kind === "forwarding");
}
/** Whether the shell is not PID 1 although nothing stands in front of it: the processes of the Pod, or of the node, share their ids. */
function sharesProcesses(container) {
	const { pod } = container.workload;
	return pod.at("shareProcessNamespace").boolean === true || pod.at("hostPID").boolean === true;
}
const LONGEST = 60;
/** A part of a manifest's string on one line, cut where it is long. */
function excerpt({ cursor, from, to }) {
	const line = (typeof cursor.raw === "string" ? cursor.raw.slice(from, Math.min(to, from + 240)) : "").replace(/\\?\s+/g, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
function reasonOf({ cause, dialect, script }) {
	switch (cause) {
		case "redirection":
			if (dialect?.startsWith("bash")) return "bash stays in front of a command with a redirection.";
			break;
		case "trap": return "A trap keeps the shell there.";
		case "compound": if (dialect?.startsWith("bash")) return "bash stays where the command stands inside if, { } or a function.";
	}
	if (dialect === "dash-debian") return "The sh of Debian and Ubuntu never lets a command take its place.";
	if (dialect === "busybox" && script?.value.includes("\n")) return "BusyBox stays when anything follows the command, even a newline.";
	return "The shell waits for it to end.";
}
/** Whether dumb-init stands in front and sends signals to the whole process group, as it does unless it is told `--single-child`. */
function signalsGroup({ wrappers, words, program }) {
	if (!wrappers.some((wrapper) => wrapper.name === "dumb-init")) return false;
	return !words.slice(0, words.length - program.length).some((word) => word.text === "--single-child" || word.text === "-c");
}

// src/rule/uwsgi-line.ts
/**
* Intents that write options beside one that stands in an ini or YAML text, on the command line or in a variable: `replace` also takes the place of that option.
* Undefined where the text cannot be edited, or the format is one in which seaworthy does not write.
*/
function writeBeside(option, lines, replace) {
	switch (option.source) {
		case "ini": return inText(option, lines, replace, ({ name, value }) => `${name} = ${value}`);
		case "yaml": return inText(option, lines, replace, ({ name, value }) => `${name}: ${value}`);
		case "args": return inArguments(option, lines, replace);
		case "script": return inScript(option, lines, replace);
		default: return;
	}
}
function inText(option, lines, replace, write) {
	const { cursor, from, to } = option.at;
	const text = cursor.text();
	if (!text) return void 0;
	const lineStart = text.value.lastIndexOf("\n", from - 1) + 1;
	const indent = /^[ \t]*/.exec(text.value.slice(lineStart, from))?.[0] ?? "";
	const written = lines.map(write).join(`\n${indent}`);
	const intent = replace ? text.splice(from, to, written) : text.splice(to, to, `\n${indent}${written}`);
	return intent && [intent];
}
const asWord = ({ name, value }) => value === "true" ? `--${name}` : `--${name}=${value}`;
function inArguments(option, lines, replace) {
	const { cursor } = option.nameAt;
	const { resource, path } = cursor;
	const list = Cursor.of(resource).walk(...path.slice(resource.base.length, -1));
	const [first, ...rest] = lines;
	if (!first) return void 0;
	const intents = (replace ? rest : lines).map((line) => ({
		kind: "append",
		at: list,
		value: asWord(line)
	}));
	if (!replace) return intents;
	const name = cursor.text();
	if (!name?.value.startsWith("--")) return void 0;
	const equals = name.value.indexOf("=");
	const change = name.splice(0, equals > 0 ? equals : name.value.length, `--${first.name}`);
	return change && [change, ...intents];
}
function inScript(option, lines, replace) {
	const { cursor, from, to } = option.nameAt;
	const text = cursor.text();
	const [first, ...rest] = lines;
	if (!text || !first) return void 0;
	const quoted = (line) => /[\s:]/.test(line.value) ? `--${line.name}='${line.value}'` : asWord(line);
	if (!replace) {
		const before = text.splice(from, from, `${lines.map(quoted).join(" ")} `);
		return before && [before];
	}
	const word = text.value.slice(from, to);
	if (!word.startsWith("--")) return void 0;
	const equals = word.indexOf("=");
	const change = text.splice(from, equals > 0 ? from + equals : to, `${rest.map(quoted).join(" ")}${rest.length > 0 ? " " : ""}--${first.name}`);
	return change && [change];
}

// src/rule/uwsgi-subjects.ts
/**
* Judges every uWSGI configuration that has to do with a subject and gives the findings that stand in it, each place once: a finding about a line of an ini text
* belongs to the ConfigMap, whoever reads it. Of several findings at one place the first by `rank` is kept.
* @param judge the findings about one configuration, wherever they stand
*/
function eachUwsgi(embedded, subject, judge) {
	const [resource, configs] = "workload" in subject ? [subject.workload.resource, embedded.uwsgi(subject.workload)] : [subject.config, embedded.uwsgiFrom(subject.config)];
	const found = configs.flatMap((config) => judge(config)).filter(({ at }) => resourceOf(at) === resource);
	const kept = /* @__PURE__ */ new Map();
	for (const finding of found.sort((a, b) => a.rank - b.rank)) {
		const key = placeKey(finding.at);
		if (!kept.has(key)) kept.set(key, finding);
	}
	return [...kept.values()];
}
const resourceOf = (place) => "cursor" in place ? place.cursor.resource : place.resource;
function placeKey(place) {
	return "cursor" in place ? `${place.cursor.path.join("/")} ${place.from} ${place.to}` : place.path.join("/");
}

// src/rule/uwsgi-traffic.ts
/** The traffic that Services bring to a port of a workload's Pods; undefined when no Service targets it. */
function trafficToPort(cluster, workload, port) {
	const edges = cluster.servicesOf(workload).flatMap((edge) => edge.ports.filter(({ targetPort }) => targetPort === port).map((target) => ({
		edge,
		target
	})));
	if (edges.length === 0) return void 0;
	const meshed = cluster.exposuresOf(workload).some((exposure) => exposure.class === "mesh") || asksForProxy(workload);
	const parts = edges.map(({ edge, target }) => consumersOf(cluster, edge.service, target.port, edge.weak));
	return {
		services: [...new Set(edges.map(({ edge }) => edge.service))],
		ports: edges.map(({ target }) => target.port),
		...together(parts, meshed),
		weak: edges.every(({ edge }) => edge.weak)
	};
}
/**
* The traffic to a port as the Services beside a ConfigMap tell it, where no workload of the manifests reads that ConfigMap: those of the same file, else of the same folder
* and namespace, that target the number.
*/
function trafficNear(cluster, config, port) {
	const candidates = (servicesByTarget(cluster).get(port) ?? []).filter(({ service }) => service.namespace === config.namespace && folderOf(service) === folderOf(config));
	const same = candidates.filter(({ service }) => service.file === config.file);
	const near = same.length > 0 ? same : candidates;
	if (near.length === 0) return void 0;
	const parts = near.map(({ service, port: entry }) => consumersOf(cluster, service, entry, false));
	return {
		services: [...new Set(near.map(({ service }) => service))],
		ports: near.map(({ port: entry }) => entry),
		...together(parts, false),
		weak: true
	};
}
const byCluster = /* @__PURE__ */ new WeakMap();
function servicesByTarget(cluster) {
	const known = byCluster.get(cluster);
	if (known) return known;
	const index = /* @__PURE__ */ new Map();
	for (const service of cluster.ofKind("Service", "")) for (const port of cluster.service(service).at("spec").at("ports").items()) {
		const target = port.at("targetPort").absent ? port.at("port").number : port.at("targetPort").raw;
		if (typeof target !== "number") continue;
		const list = index.get(target);
		if (list) list.push({
			service,
			port
		});
		else index.set(target, [{
			service,
			port
		}]);
	}
	byCluster.set(cluster, index);
	return index;
}
const folderOf = ({ file }) => file.path.slice(0, file.path.lastIndexOf("/") + 1);
/** Behind the proxy of a mesh nobody comes directly. */
function together(parts, meshed) {
	const calledByProxy = parts.some((part) => part.calledByProxy);
	const routes = parts.flatMap((part) => part.routes);
	return {
		direct: meshed ? [] : parts.flatMap((part) => part.direct),
		calledByProxy,
		routes,
		speaksUwsgi: parts.some((part) => part.speaksUwsgi),
		proxied: meshed || calledByProxy || routes.length > 0
	};
}
function consumersOf(cluster, service, port, weak) {
	const direct = [];
	const routes = [];
	let calledByProxy = false;
	let speaksUwsgi = false;
	const typed = cluster.service(service);
	const number = port.walk("port").number;
	const seen = /* @__PURE__ */ new Set();
	for (const reference of cluster.callersOf(service)) {
		if (!meansPort(reference, number)) continue;
		if (isUwsgiPass(reference)) speaksUwsgi = true;
		if (callsAsProxy(reference)) calledByProxy = true;
		else if (!seen.has(reference.workload)) {
			seen.add(reference.workload);
			direct.push({
				kind: "caller",
				noun: reference.workload.label,
				at: reference.at,
				weak: weak || reference.weak,
				route: void 0
			});
		}
	}
	const type = typed.at("spec").at("type");
	if (type.string === "LoadBalancer") direct.push({
		kind: "load-balancer",
		noun: "its load balancer",
		at: type,
		weak,
		route: void 0
	});
	for (const route of cluster.routesTo(service)) {
		const { controller } = route;
		if (controller === "alb" || controller === "gce") {
			const noun = `${route.route.kind} ${route.route.name} (${controller === "alb" ? "ALB" : "GCE"})`;
			direct.push({
				kind: controller,
				noun,
				at: route.at,
				weak: weak || route.weak,
				route
			});
		} else routes.push({
			noun: `${route.route.kind} ${route.route.name}`,
			at: route.at,
			weak: weak || route.weak
		});
	}
	return {
		direct,
		calledByProxy,
		routes,
		speaksUwsgi
	};
}
/** Whether a reference can mean this port of a Service: by its number, or by that of its scheme. */
function meansPort({ port, scheme }, number) {
	const meant = port ?? (scheme === "http" ? 80 : scheme === "https" ? 443 : void 0);
	return meant === void 0 || number === void 0 || meant === number;
}
function callsAsProxy({ container, workload }) {
	return (container ? [container] : workload.running).some((caller) => isProxyImage(caller.at("image").string));
}
function isUwsgiPass({ at, scheme }) {
	const text = at.cursor.raw;
	return scheme === "uwsgi" || scheme === "suwsgi" || typeof text === "string" && /uwsgi_pass\s+$/.test(text.slice(Math.max(0, at.from - 40), at.from));
}
/** Labels and annotations by which a mesh's proxy is put in front of every port of the Pod. */
function asksForProxy({ podLabels, podAnnotations }) {
	return (podLabels["sidecar.istio.io/inject"] ?? podAnnotations["sidecar.istio.io/inject"]) === "true" || podAnnotations["linkerd.io/inject"] === "enabled" || podLabels["kuma.io/sidecar-injection"] === "enabled";
}

export { gracePeriodOf as A, podCounts as C, isExternalHost as D, dotsIn as E, clientAddressUse as F, compareQuantities as I, parseQuantity as L, externalTrafficOf as M, defineRule as N, nameResolutionOf as O, configuredDrain as P, coversEveryNode as S, spreadOverNodes as T, shutdownBudgetSeconds as _, excerpt as a, podResourcesOf as b, shellStory as c, exposureWords as d, minimumPods as f, preStopSleep as g, needSeconds as h, writeBeside as i, balancesLocalNodes as j, resolvesWithoutLibc as k, signalsGroup as l, unitProblemOf as m, trafficToPort as n, parentOf as o, servingOf as p, eachUwsgi as r, sharesProcesses as s, trafficNear as t, stopImpact as u, limitRangesOf as v, spreadConstraint as w, resourceLists as x, namesOf as y };