import { i as docsOf } from "./docs-url.js";
import { t as nearest } from "./did-you-mean.js";
import { i as hasPlaceholder, r as UNKNOWN, t as parse } from "./parse.js";
import { a as parseImageReference, c as isNamespaceHost, d as Cursor, f as isMapping, i as stringsOf, l as labelsOf$1, r as Workload, s as isKnownServer, t as createEmbedded, u as looksLikeHost } from "./embedded.js";
import { i as engineRules } from "./config.js";
import { t as editsFor } from "./fix.js";

// src/parse/pointer.ts
/** A path as a JSON Pointer (RFC 6901): `['a/b', 0]` is `/a~1b/0`, the root is the empty string. */
function pointerOf(path) {
	let pointer = "";
	for (const part of path) pointer += `/${typeof part === "number" ? part : part.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	return pointer;
}

// src/cluster/raw.ts
/** What stands below a chain of keys of a mapping; undefined where a key is missing, or something on the way is no mapping. */
function field(value, ...keys) {
	let at = value;
	for (const key of keys) {
		if (!isMapping(at) || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
/** The value where it is a string that is not empty. */
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** The value where it is an integer. */
function integer(value) {
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** The items of a list; none where it is no list. */
function items(value) {
	return Array.isArray(value) ? value : [];
}

// src/cluster/autoscalers.ts
/**
* What changes the number of Pods. KEDA's defaults are 0 to 100 Pods of a Deployment.
* Sources: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/ and https://keda.sh/docs/latest/reference/scaledobject-spec/
*/
const kinds = [{
	kind: "HorizontalPodAutoscaler",
	groups: ["autoscaling"],
	min: "minReplicas",
	max: "maxReplicas",
	defaultMin: 1,
	defaultMax: void 0,
	defaultTarget: void 0
}, {
	kind: "ScaledObject",
	groups: ["keda.sh", "keda.k8s.io"],
	min: "minReplicaCount",
	max: "maxReplicaCount",
	defaultMin: 0,
	defaultMax: 100,
	defaultTarget: "Deployment"
}];
/** Autoscalers by the workloads that they scale. */
function linkAutoscalers(objects, workloadsFrom) {
	const ofWorkload = /* @__PURE__ */ new Map();
	for (const { kind, groups, min, max, defaultMin, defaultMax, defaultTarget } of kinds) for (const autoscaler of objects.ofKind(kind)) {
		if (!groups.includes(autoscaler.group) || objects.supersededBy(autoscaler)) continue;
		const spec = field(autoscaler.object, "spec");
		const target = field(spec, "scaleTargetRef");
		const [targetKind, name] = [text(field(target, "kind")) ?? defaultTarget, text(field(target, "name"))];
		if (targetKind === void 0 || name === void 0) continue;
		const found = objects.find(autoscaler, {
			kind: targetKind,
			name
		});
		for (const workload of found ? workloadsFrom(found.resource) : []) {
			const edge = {
				at: Cursor.of(autoscaler).walk("spec", "scaleTargetRef"),
				weak: found.weak,
				autoscaler,
				min: countOf(field(spec, min), defaultMin),
				max: countOf(field(spec, max), defaultMax)
			};
			const edges = ofWorkload.get(workload);
			if (edges) edges.push(edge);
			else ofWorkload.set(workload, [edge]);
		}
	}
	return ofWorkload;
}
function countOf(value, missing) {
	return value === void 0 || value === null ? missing : integer(value);
}

// src/cluster/config-edges.ts
/**
* What ConfigMaps and Secrets bring into the containers of a workload. A volume that no container mounts gives one edge without a container.
* Sources: https://kubernetes.io/docs/concepts/storage/volumes/#configmap and https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath
*/
function configEdges(workload, objects) {
	const edges = [];
	const found = /* @__PURE__ */ new Map();
	for (const { kind, name, ...reference } of references(workload)) {
		const key = `${kind} ${name}`;
		if (!found.has(key)) found.set(key, objects.find(workload.resource, {
			kind,
			name,
			group: ""
		}));
		const config = found.get(key);
		if (config) edges.push({
			...reference,
			config: config.resource,
			weak: config.weak
		});
	}
	return edges;
}
function* references(workload) {
	const mounts = mountsByVolume(workload);
	for (const volume of workload.pod.at("volumes").items()) {
		const name = volume.at("name").string;
		for (const source of sourcesOf(volume)) {
			const ownMounts = name !== void 0 && mounts.get(name) || [void 0];
			for (const mount of ownMounts) yield mounted(source, mount);
		}
	}
	for (const container of workload.containers) {
		const environment = {
			container,
			path: void 0,
			fileOf: () => void 0
		};
		for (const item of container.at("envFrom").items()) for (const [field, kind] of [["configMapRef", "ConfigMap"], ["secretRef", "Secret"]]) {
			const at = item.at(field).at("name");
			if (at.string) yield {
				...environment,
				kind,
				name: at.string,
				at,
				how: "env-from",
				keys: void 0
			};
		}
		for (const item of container.at("env").items()) for (const [field, kind] of [["configMapKeyRef", "ConfigMap"], ["secretKeyRef", "Secret"]]) {
			const reference = item.at("valueFrom").at(field);
			const [name, key] = [reference.at("name").string, reference.at("key").string];
			if (name && key) yield {
				...environment,
				kind,
				name,
				at: reference.at("name"),
				how: "env",
				keys: [key]
			};
		}
	}
}
function mountsByVolume(workload) {
	const byVolume = /* @__PURE__ */ new Map();
	for (const container of workload.containers) for (const mount of container.at("volumeMounts").items()) {
		const [name, path] = [mount.at("name").string, mount.at("mountPath").string];
		if (name === void 0 || path === void 0) continue;
		const subPath = mount.at("subPath");
		const entry = {
			container,
			path: path.length > 1 ? path.replace(/\/+$/, "") : path,
			subPath: text(subPath.string)?.replace(/^\.\//, ""),
			unclear: subPath.unknown || !mount.at("subPathExpr").absent
		};
		const list = byVolume.get(name);
		if (list) list.push(entry);
		else byVolume.set(name, [entry]);
	}
	return byVolume;
}
function* sourcesOf(volume) {
	const one = function* (source, kind, nameKey) {
		const at = source.walk(nameKey);
		if (!at.string) return;
		const list = field(source.raw, "items");
		const files = Array.isArray(list) ? /* @__PURE__ */ new Map() : void 0;
		for (const item of items(list)) {
			const [key, path] = [text(field(item, "key")), text(field(item, "path"))];
			if (key !== void 0 && path !== void 0) files?.set(key, path);
		}
		yield {
			kind,
			name: at.string,
			at,
			files
		};
	};
	yield* one(volume.walk("configMap"), "ConfigMap", "name");
	yield* one(volume.walk("secret"), "Secret", "secretName");
	for (const source of volume.walk("projected", "sources").items()) {
		yield* one(source.walk("configMap"), "ConfigMap", "name");
		yield* one(source.walk("secret"), "Secret", "name");
	}
}
function mounted({ kind, name, at, files }, mount) {
	const inVolume = (key) => files ? files.get(key) : key;
	const all = files && [...files.keys()];
	const reference = {
		kind,
		name,
		at,
		how: "mount",
		container: mount?.container,
		path: mount?.path
	};
	if (!mount || mount.unclear) return {
		...reference,
		keys: all,
		fileOf: () => void 0
	};
	const { path, subPath } = mount;
	if (subPath === void 0) return {
		...reference,
		keys: all,
		fileOf(key) {
			const file = inVolume(key);
			return file === void 0 ? void 0 : join(path, file);
		}
	};
	const below = (key) => {
		const file = inVolume(key);
		if (file === subPath) return path;
		return file?.startsWith(`${subPath}/`) ? join(path, file.slice(subPath.length + 1)) : void 0;
	};
	return {
		...reference,
		keys: all ? all.filter((key) => below(key) !== void 0) : [subPath],
		fileOf: below
	};
}
function join(folder, file) {
	return folder.endsWith("/") ? folder + file : `${folder}/${file}`;
}

// src/kubernetes/selector.ts
/**
* Reads a LabelSelector (`matchLabels`, `matchExpressions`). An absent one selects nothing, an empty one everything, an invalid one nothing.
* @param value what the manifest holds, of whatever type
*/
function labelSelector(value) {
	if (value === void 0 || value === null) return selector([], [], "nothing");
	if (!isObject(value)) return selector([], ["a label selector is a mapping"], "nothing");
	const problems = [];
	const requirements = equalities(value.matchLabels, "matchLabels", problems);
	const { matchExpressions } = value;
	if (Array.isArray(matchExpressions)) for (const expression of matchExpressions) addExpression(expression, requirements, problems);
	else if (matchExpressions !== void 0 && matchExpressions !== null) problems.push("matchExpressions is a list");
	return selector(requirements, problems, "everything");
}
/**
* Reads a map-style selector, as Services and ReplicationControllers have it. Absent and empty ones select nothing: such a Service gets its
* endpoints from elsewhere.
*/
function mapSelector(value) {
	const problems = [];
	return selector(equalities(value, "selector", problems), problems, "nothing");
}
function equalities(value, field, problems) {
	if (value === void 0 || value === null) return [];
	if (!isObject(value)) {
		problems.push(`${field} is a mapping`);
		return [];
	}
	const requirements = [];
	for (const key of Object.keys(value)) {
		const label = value[key];
		if (typeof label === "string" || label === null) requirements.push({
			key,
			operator: "In",
			values: [label ?? ""]
		});
		else problems.push(`the value of label ${key} is a string`);
	}
	return requirements;
}
function addExpression(expression, requirements, problems) {
	if (!isObject(expression) || typeof expression.key !== "string" || expression.key === "") {
		problems.push("an item of matchExpressions has a key");
		return;
	}
	const { key, operator } = expression;
	const given = expression.values ?? [];
	const values = Array.isArray(given) ? given.filter((item) => typeof item === "string") : [];
	if (!Array.isArray(given) || values.length !== given.length) problems.push(`the values for label ${key} are a list of strings`);
	else if (operator === "In" || operator === "NotIn") {
		if (values.length > 0) requirements.push({
			key,
			operator,
			values
		});
		else problems.push(`operator ${operator} for label ${key} needs values`);
	} else if (operator === "Exists" || operator === "DoesNotExist") {
		if (values.length === 0) requirements.push({
			key,
			operator,
			values
		});
		else problems.push(`operator ${operator} for label ${key} takes no values`);
	} else problems.push(`${typeof operator === "string" ? operator : "a value that is no string"} is no operator of a label selector`);
}
function selector(requirements, problems, empty) {
	const selects = problems.length > 0 ? "nothing" : requirements.length === 0 ? empty : "some";
	const exact = /* @__PURE__ */ new Map();
	for (const { key, operator, values } of requirements) if (operator === "In" && values.length === 1) exact.set(key, values[0]);
	const tests = requirements.map(testOf);
	return {
		selects,
		requirements,
		exact,
		problems,
		matches: (labels) => selects === "everything" || selects === "some" && tests.every((test) => test(labels))
	};
}
function testOf({ key, operator, values }) {
	const set = new Set(values);
	const has = (labels) => Object.hasOwn(labels, key);
	if (operator === "In") return (labels) => has(labels) && set.has(labels[key]);
	if (operator === "NotIn") return (labels) => !has(labels) || !set.has(labels[key]);
	return operator === "Exists" ? has : (labels) => !has(labels);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/cluster/sidecars.ts
/** Names under which injectors and charts add a container that is not the application. */
const names = /* @__PURE__ */ new Set([
	"istio-proxy",
	"istio-validation",
	"linkerd-proxy",
	"kuma-sidecar",
	"consul-dataplane",
	"consul-connect-envoy-sidecar",
	"envoy-sidecar",
	"aws-appmesh-envoy",
	"osm-envoy-bouncer",
	"queue-proxy",
	"daprd",
	"vault-agent",
	"cloud-sql-proxy",
	"cloudsql-proxy",
	"cloudsql-auth-proxy",
	"alloydb-auth-proxy",
	"fluent-bit",
	"fluentbit",
	"fluentd",
	"filebeat",
	"promtail",
	"vector-sidecar",
	"log-shipper",
	"logging-sidecar",
	"xray-daemon",
	"aws-xray-daemon",
	"datadog-agent",
	"jaeger-agent",
	"otc-container",
	"otel-agent",
	"git-sync",
	"config-reloader",
	"configmap-reload",
	"kube-rbac-proxy"
]);
/** Ends of image repositories (without registry and tag) whose container stands beside an application. */
const images = [
	"istio/proxyv2",
	"linkerd/proxy",
	"linkerd-io/proxy",
	"kumahq/kuma-dp",
	"hashicorp/consul-dataplane",
	"hashicorp/vault",
	"daprio/daprd",
	"dapr/daprd",
	"cloudsql-docker/gce-proxy",
	"cloud-sql-connectors/cloud-sql-proxy",
	"fluent/fluent-bit",
	"fluent/fluentd",
	"aws-observability/aws-for-fluent-bit",
	"amazon/aws-for-fluent-bit",
	"beats/filebeat",
	"grafana/promtail",
	"timberio/vector",
	"amazon/aws-xray-daemon",
	"xray/aws-xray-daemon",
	"jaegertracing/jaeger-agent",
	"git-sync/git-sync",
	"prometheus-operator/prometheus-config-reloader",
	"jimmidyson/configmap-reload",
	"brancz/kube-rbac-proxy"
];
/** Whether a container is a known proxy, log shipper or reloader that stands beside the application, told by its name or its image. */
function isKnownSidecar(container) {
	const name = container.at("name").string;
	if (name !== void 0 && names.has(name)) return true;
	const image = container.at("image").string;
	const repository = image === void 0 ? void 0 : parseImageReference(image)?.repository;
	return repository !== void 0 && images.some((end) => repository === end || repository.endsWith(`/${end}`));
}

// src/cluster/ports.ts
/**
* Where each port of a Service leads in the Pods of a workload. A name or number finds the container that declares it (native sidecars too); an undeclared
* number is taken for a port of the first container that is no known sidecar, since `containerPort` only informs.
* Source: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
*/
function portEdges(service, workload) {
	return Cursor.of(service).at("spec").at("ports").items().map((port) => {
		const protocol = text(field(port.raw, "protocol")) ?? "TCP";
		const target = field(port.raw, "targetPort") ?? field(port.raw, "port");
		const number = integer(target) ?? numeric(target);
		const declared = number !== void 0 ? findDeclared(workload, protocol, (declaration) => field(declaration, "containerPort") === number) : typeof target === "string" ? findDeclared(workload, protocol, (declaration) => field(declaration, "name") === target) : void 0;
		return {
			port,
			targetPort: number ?? integer(field(declared?.declaration, "containerPort")),
			container: declared?.container ?? mainContainer(workload),
			declared: declared !== void 0
		};
	});
}
const mainContainers = /* @__PURE__ */ new WeakMap();
/** The first container that lives as long as the Pod and is no known sidecar; the first of all where every one is known. */
function mainContainer(workload) {
	let main = mainContainers.get(workload);
	if (!main) {
		const normal = workload.containers.filter((container) => container.role === "normal");
		main = normal.find((container) => !isKnownSidecar(container)) ?? normal[0] ?? "none";
		mainContainers.set(workload, main);
	}
	return main === "none" ? void 0 : main;
}
/** `"8080"` is refused by the API server as a name, but what is meant is plain. */
function numeric(value) {
	return typeof value === "string" && /^[0-9]{1,5}$/.test(value) ? Number(value) : void 0;
}
function findDeclared(workload, protocol, fits) {
	let other;
	for (const container of workload.running) for (const declaration of items(field(container.raw, "ports"))) {
		if (!fits(declaration)) continue;
		if ((text(field(declaration, "protocol")) ?? "TCP") === protocol) return {
			container,
			declaration
		};
		other ??= {
			container,
			declaration
		};
	}
	return other;
}

// src/cluster/service-edges.ts
/**
* A workload has no more Services than about this many. 5,000 Services that all select the same 5,000 Deployments would be 25 million edges, and the twenty-first
* Service of a workload tells a rule nothing new. A Service for whose Pods there is no more room gets one edge all the same: it does select something.
*/
const mostServices = 20;
/** Selects Pods for every Service. ExternalName Services and those without a selector select none. */
function selectPods(objects, pods) {
	const ofService = /* @__PURE__ */ new Map();
	const ofWorkload = /* @__PURE__ */ new Map();
	const servicesOf = (workload) => {
		let services = ofWorkload.get(workload);
		if (!services) {
			services = [];
			ofWorkload.set(workload, services);
		}
		return services;
	};
	const full = /* @__PURE__ */ new Set();
	let crowded = 0;
	for (const service of objects.ofKind("Service", "")) {
		if (objects.supersededBy(service) || field(service.object, "spec", "type") === "ExternalName") continue;
		const answers = pods.selectedBy(service, mapSelector(field(service.object, "spec", "selector")));
		if (answers.length === 0) continue;
		const withRoom = full.has(answers) ? [] : answers.filter(({ item }) => servicesOf(item).length < 20);
		if (withRoom.length === 0) full.add(answers);
		const own = (withRoom.length > 0 ? withRoom : [answers[crowded++ % answers.length]]).map(({ item, weak }) => new Selected(service, item, weak));
		for (const edge of own) servicesOf(edge.workload).push(edge);
		ofService.set(service, own);
	}
	return {
		ofService,
		ofWorkload
	};
}
var Selected = class {
	service;
	workload;
	weak;
	#ports;
	constructor(service, workload, weak) {
		this.service = service;
		this.workload = workload;
		this.weak = weak;
	}
	get at() {
		return Cursor.of(this.service).walk("spec", "selector");
	}
	get ports() {
		this.#ports ??= portEdges(this.service, this.workload);
		return this.#ports;
	}
};

// src/cluster/disruption-budgets.ts
/**
* PodDisruptionBudgets by the workloads whose Pods they select. An empty selector selects every Pod of the namespace in policy/v1, and none in v1beta1.
* Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125
*/
function linkBudgets(objects, pods) {
	const ofWorkload = /* @__PURE__ */ new Map();
	for (const budget of objects.ofKind("PodDisruptionBudget", "policy")) {
		const selector = labelSelector(field(budget.object, "spec", "selector"));
		if (objects.supersededBy(budget) || selector.selects === "everything" && budget.version === "v1beta1") continue;
		for (const { item: workload, weak } of pods.selectedBy(budget, selector)) {
			let edges = ofWorkload.get(workload);
			if (!edges) {
				edges = [];
				ofWorkload.set(workload, edges);
			}
			if (edges.length >= 20) continue;
			edges.push({
				at: Cursor.of(budget).walk("spec", "selector"),
				weak,
				budget
			});
		}
	}
	return ofWorkload;
}

// src/cluster/route-controller.ts
/** `spec.controller` of an IngressClass. */
const controllers = {
	"k8s.io/ingress-nginx": "nginx",
	"ingress.k8s.aws/alb": "alb",
	"eks.amazonaws.com/alb": "alb",
	"networking.gke.io/ingress-controller": "gce"
};
/** Customary names of classes, for Ingresses whose IngressClass is in no manifest. */
const classes = {
	nginx: "nginx",
	alb: "alb",
	gce: "gce",
	"gce-internal": "gce",
	"gce-multi-cluster": "gce"
};
/** Prefixes of annotations that only one controller reads. `nginx.org/` is F5's controller, which shares nothing with ingress-nginx. */
const prefixes = [
	["nginx.org/", "other"],
	["nginx.com/", "other"],
	["nginx.ingress.kubernetes.io/", "nginx"],
	["alb.ingress.kubernetes.io/", "alb"],
	["networking.gke.io/", "gce"],
	["ingress.gcp.kubernetes.io/", "gce"],
	["traefik.ingress.kubernetes.io/", "other"],
	["haproxy.org/", "other"],
	["haproxy-ingress.github.io/", "other"],
	["konghq.com/", "other"],
	["appgw.ingress.kubernetes.io/", "other"]
];
/** What implements a route, as far as its kind, class and annotations tell. */
function controllerOf(route, objects) {
	if (route.group.startsWith("gateway.networking.")) return "gateway";
	if (route.kind === "TargetGroupBinding") return "alb";
	if (route.kind !== "Ingress") return "other";
	const byAnnotation = prefixes.find(([prefix]) => Object.keys(route.annotations).some((key) => key.startsWith(prefix)))?.[1];
	const className = ingressClassName(route);
	if (className === void 0) return byAnnotation ?? "unknown";
	const ingressClass = objects.find(route, {
		kind: "IngressClass",
		name: className
	})?.resource;
	const controller = ingressClass && text(field(ingressClass.object, "spec", "controller"));
	if (controller !== void 0) return Object.hasOwn(controllers, controller) ? controllers[controller] : "other";
	if (className === "nginx" && byAnnotation === "other") return "other";
	if (Object.hasOwn(classes, className)) return classes[className];
	return byAnnotation ?? "other";
}
/** The class of an Ingress: the field, or the annotation that came before it. */
function ingressClassName(route) {
	const annotations = route.annotations;
	return text(field(route.object, "spec", "ingressClassName")) ?? text(annotations["kubernetes.io/ingress.class"]);
}

// src/cluster/pod-targets.ts
function annotation(resource, key) {
	return Object.hasOwn(resource.annotations, key) ? resource.annotations[key] : void 0;
}
/**
* What a Service of type LoadBalancer gives its load balancer as targets: nodes, unless an annotation of the provider says Pods. The AWS Load Balancer Controller
* takes `instance` where nothing says otherwise. What EKS Auto Mode takes then is not documented: Pods are assumed, so that no rule speaks of nodes without evidence.
* Sources: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/,
* https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-nlb.html,
* https://cloud.google.com/kubernetes-engine/docs/how-to/container-native-load-balancing,
* https://www.alibabacloud.com/help/en/ack/ack-managed-and-ack-dedicated/user-guide/add-annotations-to-the-yaml-file-of-a-service-to-configure-clb-instances,
* https://www.tencentcloud.com/document/product/457/38408
*/
function loadBalancerTargets(service) {
	const nlbTarget = annotation(service, "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type");
	if (nlbTarget !== void 0) return nlbTarget === "ip" ? "pod" : "node";
	if (annotation(service, "service.beta.kubernetes.io/aws-load-balancer-type") === "nlb-ip") return "pod";
	if (field(service.object, "spec", "loadBalancerClass") === "eks.amazonaws.com/nlb") return "pod";
	if (annotation(service, "service.beta.kubernetes.io/backend-type") === "eni") return "pod";
	if (annotation(service, "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-backend-type") === "eni") return "pod";
	if (annotation(service, "service.cloud.tencent.com/direct-access") === "true") return "pod";
	return hasNetworkEndpointGroup(service) ? "pod" : "node";
}
/** Whether a route's load balancer sends to the Pods of a Service directly. Undefined for routes that a proxy in the cluster serves. */
function routeTargets({ route, service, controller }, objects) {
	if (route.kind === "TargetGroupBinding") return targetGroupTargets(route, service);
	if (controller === "alb") return albTargets(route, service, objects);
	if (controller === "gce") return hasNetworkEndpointGroup(service) || !opensNodePort(service) ? "pod" : "node";
	if (controller === "gateway") return gatewayTargets(route, objects);
}
/** The annotation on the Service wins over that on the Ingress, IngressClassParams over both; `instance` where none says. */
function albTargets(route, service, objects) {
	const key = "alb.ingress.kubernetes.io/target-type";
	const className = ingressClassName(route);
	const ingressClass = className === void 0 ? void 0 : objects.find(route, {
		kind: "IngressClass",
		name: className
	})?.resource;
	const parameters = ingressClass && text(field(ingressClass.object, "spec", "parameters", "name"));
	const found = parameters === void 0 ? void 0 : objects.find(route, {
		kind: "IngressClassParams",
		name: parameters
	})?.resource;
	const written = (found && text(field(found.object, "spec", "targetType"))) ?? annotation(service, key) ?? annotation(route, key);
	if (written !== void 0) return written === "ip" ? "pod" : "node";
	return ingressClass && field(ingressClass.object, "spec", "controller") === "eks.amazonaws.com/alb" ? "pod" : "node";
}
function targetGroupTargets(binding, service) {
	const written = text(field(binding.object, "spec", "targetType"));
	if (written !== void 0) return written === "ip" ? "pod" : "node";
	return opensNodePort(service) ? "node" : "pod";
}
/** Google's Gateway classes and VPC Lattice register Pods; other gateways are proxies in the cluster. */
function gatewayTargets(route, objects) {
	for (const parent of items(field(route.object, "spec", "parentRefs"))) {
		const [name, namespace] = [text(field(parent, "name")), text(field(parent, "namespace"))];
		if (name === void 0) continue;
		const gateway = objects.find(route, {
			kind: "Gateway",
			name,
			...namespace !== void 0 && { namespace }
		})?.resource;
		const className = gateway && text(field(gateway.object, "spec", "gatewayClassName"));
		if (className?.startsWith("gke-l7") || className === "amazon-vpc-lattice") return "pod";
	}
}
/** GKE: the annotation that asks for network endpoint groups, for an Ingress or by themselves. */
function hasNetworkEndpointGroup(service) {
	const written = annotation(service, "cloud.google.com/neg");
	return written !== void 0 && (/"ingress"\s*:\s*true/.test(written) || written.includes("\"exposed_ports\""));
}
function opensNodePort(service) {
	const type = field(service.object, "spec", "type");
	return type === "NodePort" || type === "LoadBalancer";
}

// src/cluster/exposure.ts
/**
* How traffic comes to the Pods of a workload through one Service: an entry for the Service's own type, one for each route, and `clusterip` (or `mesh`, where a mesh's
* proxy stands in the Pods) where there is nothing else.
*/
function exposuresThrough(edge, routes, meshed) {
	const { service, weak } = edge;
	const exposures = [];
	const type = field(service.object, "spec", "type");
	if (type === "LoadBalancer") exposures.push({
		class: loadBalancerTargets(service) === "pod" ? "lb-pod" : "lb-node",
		edge,
		route: void 0,
		weak
	});
	else if (type === "NodePort" || items(field(service.object, "spec", "externalIPs")).length > 0) exposures.push({
		class: "lb-node",
		edge,
		route: void 0,
		weak
	});
	const seen = /* @__PURE__ */ new Set();
	for (const route of routes) {
		const byTargets = route.targets === "pod" ? "lb-pod" : route.targets === "node" ? "lb-node" : "ingress";
		const kind = `${byTargets} ${weak || route.weak}`;
		if (exposures.length >= mostExposures && seen.has(kind)) continue;
		seen.add(kind);
		exposures.push({
			class: byTargets,
			edge,
			route,
			weak: weak || route.weak
		});
	}
	if (exposures.length === 0) exposures.push({
		class: meshed ? "mesh" : "clusterip",
		edge,
		route: void 0,
		weak
	});
	return exposures;
}
/** Thousands of routes to one Service that selects thousands of workloads would be millions; more than these tell nothing new unless of another kind. */
const mostExposures = 20;

// src/cluster/hosts.ts
/**
* The host names that an env value, an argument or a configuration text makes a program look up: of URLs (also several behind one scheme), of
* `host:port` pairs, and bare names where the whole value (or what follows `--flag=`) is one. Precision goes before recall: file names, versions, packages,
* images, e-mail addresses, prose, patterns and comments give nothing, and a host with a placeholder in it neither.
*
* `name` is that of the variable or key, where there is one: `DB_HOST` makes a host of a single label or of two, `NO_PROXY` makes hosts of nothing.
* Time is linear in the length of the text.
*/
function hostsIn(text, name) {
	if (name !== void 0 && isNeverLookedUp(name)) return [];
	const found = [];
	const several = text.includes("\n");
	let start = 0;
	let inBlockComment = false;
	while (start <= text.length) {
		let end = text.indexOf("\n", start);
		if (end < 0) end = text.length;
		const line = text.slice(start, end);
		const trimmed = line.trimStart();
		if (inBlockComment || trimmed.startsWith("/*") || trimmed.startsWith("<!--")) inBlockComment = !(line.includes("*/") || line.includes("-->"));
		else if (!isComment(trimmed) && !(several && answers.test(trimmed))) scanLine(line.slice(0, commentStart(line)), start, several, name, found);
		start = end + 1;
	}
	return found;
}
/** Variables, keys and flags whose values are matched against or shown, and never looked up. */
const neverLooksUp = /no_?proxy|non_?proxy|root_?url|external_?(url|label|host)|public_?(url|host)|redirect|callback|cors|origins?$|xmlns|homepage|licen[sc]e|documentation|(docs?|help|support)_?url|user_?agent|content_?security|runbook|allow(ed)?_?hosts?|^corefile$|^(cluster|node|pod)_?(name|id)$|(virtual_?hosts?|server_?name|server_?alias|domains?|suffix(es)?|filters?|schema(_?location)?|links?|doc|annotations?|labels?|prefix(es)?|patterns?|regexp?|image|class|provisioner|driver|group|namespaces?|email|registry|from_?address|from|description|title|message|comment)$/i;
const isNeverLookedUp = (name) => neverLooksUp.test(name.replace(/^-+/, "").replaceAll("-", "_"));
/** Variables, keys and flags whose value is a host, whatever it looks like. */
const isHostName = /(^|[_.-]|[a-z])(hosts?|hostname|servers?|endpoints?|addr|addrs|address|addresses|url|uri|brokers?|upstream|peers?)$/i;
const slashSchemes = /* @__PURE__ */ new Set([
	"dns",
	"passthrough",
	"xds"
]);
/** Their authority is a bucket, a path, an identity, an image, but no host. */
const hostlessSchemes = new Set("file unix npipe fd s3 s3a s3n gs gcs gcpkms awskms kms oss cos cosn obs swift b2 azblob azblobs docker docker-pullable docker-daemon containerd cri-o image oci-archive oci-layout spiffe classpath memory mem memfs inmemory sqlite sqlite3 secret secrets secretsmanager ssm vault ref arn env op k8s kubernetes pkg data chrome-extension about app sops awssm projects urn local dir tar asset res resource jar bundle embed zip".split(" "));
/** Their authority may list several hosts without ports. */
const listSchemes = new Set("postgresql postgres mysql mariadb mongodb redis rediss redis-sentinel amqp amqps kafka zk zookeeper nats etcd cassandra memcached hdfs".split(" "));
/** A word before a URL that makes it a hint to a human. */
const hint = /(^|[\s"'(])(see|visit|at|docs?|documentation|more|info|information|reference|refer|about|read|licen[sc]e|under|by|check|details|guide|issue|via)[:,]?[\s"'(<[]+$/i;
const unlisted = /* @__PURE__ */ new Set([
	"http",
	"https",
	"tcp",
	"udp",
	"tls",
	"grpc",
	"port",
	"sha256",
	"uid",
	"gid",
	"localhost",
	"any",
	"all"
]);
const authorityEnd = /[/?#\s"'`<>|;)\]}\\]/;
const urlEnd = /[\s"'`,;|<>)]/;
const hostChar = /[A-Za-z0-9._-]/;
/** Directives of web servers whose hosts go to the client, in headers and redirects. */
const answers = /^(add_header|more_set_headers|return|rewrite|proxy_redirect|server_name|valid_referers|header\s|redirect|rewriterule|content-security-policy)/i;
function isComment(trimmed) {
	return /^(#|;|\/\/|\*[\s/]|--\s|rem\s|dnl\s|%\s)/i.test(trimmed);
}
/** Where a comment at the end of a line begins: ` # ...`, ` // ...`. */
function commentStart(line) {
	for (let at = 1; at < line.length; at++) {
		const before = line.charCodeAt(at - 1);
		if (before !== 32 && before !== 9) continue;
		if (line[at] === "#") return at;
		if (line[at] === "/" && line[at + 1] === "/" && (line[at + 2] === " " || line[at + 2] === void 0)) return at;
	}
	return line.length;
}
function scanLine(line, offset, several, name, found) {
	if (!line.includes(".") && !line.includes(":") && !(name !== void 0 && isHostName.test(name))) return;
	const before = found.length;
	const covered = scanUrls(line, offset, name, found);
	scanPairs(line, offset, several, covered, found);
	if (found.length === before && covered.length === 0) scanBareNames(line, offset, several, name, found);
}
/** `scheme://...`; returns the parts of the line that URLs take, so that nothing else looks into them. */
function scanUrls(line, offset, name, found) {
	const covered = [];
	let from = 0;
	for (;;) {
		const mark = line.indexOf("://", from);
		if (mark < 0) break;
		const schemeStart = backOver(line, mark, /[A-Za-z0-9+-]/, 40);
		const scheme = line.slice(schemeStart, mark).toLowerCase();
		let at = mark + 3;
		if (line[at] === "/" && slashSchemes.has(scheme)) at++;
		const end = authorityOf(line, at);
		let rest = end;
		while (rest < line.length && !urlEnd.test(line[rest])) rest++;
		covered.push([schemeStart, rest]);
		from = Math.max(rest, mark + 3);
		if (!/^[a-z][a-z0-9+-]*$/.test(scheme) || hostlessSchemes.has(scheme)) continue;
		const key = keyBefore(line, schemeStart) ?? name;
		if (key !== void 0 && isNeverLookedUp(key)) continue;
		if (hint.test(line.slice(Math.max(0, schemeStart - 24), schemeStart))) continue;
		takeAuthority(line, at, end, scheme, offset, found);
	}
	scanOracle(line, offset, covered, found);
	return covered;
}
/** Where the authority that begins at `start` ends; a list of hosts ends where the next scheme begins. */
function authorityOf(line, start) {
	let comma = -1;
	let end = start;
	while (end < line.length && !authorityEnd.test(line[end])) {
		if (line[end] === ",") comma = end;
		else if (line[end] === ":" && line.startsWith("//", end + 1)) return comma < 0 ? end : comma;
		end = skipPlaceholder(line, end);
	}
	return end;
}
function takeAuthority(line, start, end, scheme, offset, found) {
	if (line[end] === "\\" && !/[nrt"'/\\]/.test(line[end + 1] ?? "")) return;
	let at = start;
	let first = true;
	while (at <= end) {
		let stop = line.indexOf(",", at);
		if (stop < 0 || stop > end) stop = end;
		const hostStart = at + line.slice(at, stop).lastIndexOf("@") + 1;
		const entry = hostAndPort(line, hostStart, stop);
		if (entry && (first || entry.port !== void 0 || listSchemes.has(scheme)) && !isNamespaceHost(entry.host)) found.push({
			host: entry.host,
			scheme,
			port: entry.port,
			from: offset + hostStart,
			to: offset + entry.end
		});
		first = false;
		at = stop + 1;
	}
}
/** `host`, `host:5432`, `host:$PORT` between two offsets; undefined for anything else. */
function hostAndPort(line, start, stop) {
	let end = start;
	while (end < stop && hostChar.test(line[end])) end++;
	const host = line.slice(start, end).toLowerCase();
	if (!labelsOf$1(host)) return void 0;
	if (end === stop) return {
		host,
		port: void 0,
		end
	};
	if (line[end] !== ":") return void 0;
	const port = line.slice(end + 1, stop);
	if (/^[0-9]{1,5}$/.test(port)) return {
		host,
		port: Number(port),
		end
	};
	return /^(\$|\{\{|%)/.test(port) ? {
		host,
		port: void 0,
		end
	} : void 0;
}
/** `jdbc:oracle:thin:@db:1521:x`, `jdbc:oracle:thin:user/pw@//db:1521/x`. */
function scanOracle(line, offset, covered, found) {
	const mark = line.indexOf("jdbc:oracle:thin:");
	if (mark < 0) return;
	const sign = line.indexOf("@", mark);
	if (sign < 0) return;
	const start = line.startsWith("//", sign + 1) ? sign + 3 : sign + 1;
	let stop = start;
	while (stop < line.length && hostChar.test(line[stop])) stop++;
	const host = line.slice(start, stop).toLowerCase();
	const port = /^:([0-9]{1,5})\b/.exec(line.slice(stop, stop + 7))?.[1];
	covered.push([mark, line.length]);
	covered.sort((one, other) => one[0] - other[0]);
	if (labelsOf$1(host)) found.push({
		host,
		scheme: "oracle",
		port: port ? Number(port) : void 0,
		from: offset + start,
		to: offset + stop
	});
}
/** `host:5432` in lists, behind `=`, in quotes, or alone; and `git@host:path`. */
function scanPairs(line, offset, several, covered, found) {
	let next = 0;
	for (let colon = line.indexOf(":"); colon >= 0; colon = line.indexOf(":", colon + 1)) {
		while (next < covered.length && covered[next][1] <= colon) next++;
		const range = covered[next];
		if (range && colon >= range[0]) continue;
		const start = backOver(line, colon, /[a-z0-9._-]/, 255);
		const host = line.slice(start, colon);
		if (host === "" || unlisted.has(host)) continue;
		const ahead = start === 0 ? "" : line[start - 1];
		if (!/^[\s"'`=,;([{@|!]?$/.test(ahead)) continue;
		const labels = labelsOf$1(host);
		if (!labels) continue;
		let end = colon + 1;
		while (end < line.length && end - colon <= 6 && /[0-9]/.test(line[end])) end++;
		const port = Number(line.slice(colon + 1, end));
		const behind = line[end] ?? "";
		if (end === colon + 1) {
			if (ahead === "@" && /[A-Za-z~]/.test(behind) && looksLikeHost(host)) found.push({
				host,
				scheme: "ssh",
				port: void 0,
				from: offset + start,
				to: offset + colon
			});
			continue;
		}
		if (!isPort(port) || !/^[\s"'`,;/)\]}?|&<\\]?$/.test(behind)) continue;
		if (behind === "/" && /^[^\s"',]*(:[\w.-]+|@sha256)/.test(line.slice(end, end + 200))) continue;
		const key = keyBefore(line, start);
		if (key !== void 0 && isNeverLookedUp(key)) continue;
		if (labels.length === 1 && several && !/["'`=,@(]/.test(ahead) && !isValueOf(line, start)) continue;
		found.push({
			host,
			scheme: void 0,
			port,
			from: offset + start,
			to: offset + colon
		});
	}
}
/** The usual ports below 80; `postgres:16` and `python:39` are images. */
function isPort(port) {
	return port <= 65535 && (port >= 80 || port === 21 || port === 22 || port === 25 || port === 53);
}
/** `key: value`, `- value`, nginx' `server host:80` and `uwsgi_pass host:80` with the value at this offset. */
function isValueOf(line, at) {
	const before = line.slice(Math.max(0, at - 40), at);
	return /([:=]|^\s*-|^\s*server|_pass)\s+["']?$/.test(before);
}
/** Names without scheme and port: the whole value, the whole value of a flag, or a line `db_host = db.prod.svc` of a configuration. */
function scanBareNames(line, offset, several, name, found) {
	let start = 0;
	let key = name;
	const assignment = /^\s*(?:export\s+)?["']?(-{0,2}[A-Za-z][\w.-]{0,80})["']?\s*(=|:\s)\s*/.exec(line);
	if (assignment && (several || assignment[2] === "=")) {
		start = assignment[0].length;
		key = assignment[1].replace(/^-+/, "");
	} else if (several) return;
	let end = line.length;
	while (end > start && /[\s"',;]/.test(line[end - 1])) end--;
	while (start < end && /[\s"']/.test(line[start])) start++;
	if (end - start > 2e3 || key !== void 0 && isNeverLookedUp(key)) return;
	const named = key !== void 0 && isHostName.test(key);
	const entries = [];
	for (let at = start; at < end;) {
		let stop = line.indexOf(",", at);
		if (stop < 0 || stop > end) stop = end;
		while (at < stop && line[at] === " ") at++;
		if (!isBareHost(line.slice(at, stop), named, several)) return;
		entries.push([at, stop]);
		at = stop + 1;
	}
	for (const [from, to] of entries) found.push({
		host: line.slice(from, to),
		scheme: void 0,
		port: void 0,
		from: offset + from,
		to: offset + to
	});
}
function isBareHost(host, named, several) {
	if (several) return named && isKnownServer(host);
	if (looksLikeHost(host)) return true;
	const labels = named ? labelsOf$1(host) : void 0;
	return labels !== void 0 && labels.length <= 2 && host === host.toLowerCase() && !fileEnd.test(host) && !plainWord.test(host);
}
const fileEnd = /\.(ya?ml|json|conf|cfg|ini|toml|xml|properties|sock|socket|pem|crt|key|txt|log|js|ts|py|rb|sh|go|jar|war|so|html?|css|csv|db|sql)$/;
const plainWord = /^(true|false|yes|no|on|off|none|null|default|auto|all|any|dev|prod|staging|test|debug|info|warn|error)$/;
/** The identifier in front of `=` or `:` before an offset: `--web.external-url=`, `"url": `. */
function keyBefore(line, at) {
	let end = at;
	while (end > 0 && at - end < 8 && /[\s"'[({]/.test(line[end - 1])) end--;
	if (line[end - 1] !== "=" && line[end - 1] !== ":") return void 0;
	end--;
	while (end > 0 && at - end < 16 && /[\s"']/.test(line[end - 1])) end--;
	const start = backOver(line, end, /[A-Za-z0-9_.:-]/, 64);
	return start < end ? line.slice(start, end) : void 0;
}
/** The first offset of the run of such characters that ends at `end`, at most `most` characters away. */
function backOver(line, end, char, most) {
	let at = end;
	while (at > 0 && end - at < most && char.test(line[at - 1])) at--;
	return at;
}
/** Steps over one character, or over a whole `${A}`, `$(A)`, `{{ .A }}`, so that a slash or a blank in it ends nothing. */
function skipPlaceholder(line, at) {
	const close = line.startsWith("${", at) ? "}" : line.startsWith("$(", at) ? ")" : line.startsWith("{{", at) ? "}}" : void 0;
	if (close === void 0) return at + 1;
	const end = line.slice(at, at + 200).indexOf(close);
	return end < 0 ? at + 1 : at + end + close.length;
}

// src/cluster/host-references.ts
/** More than this in one Pod are a list of blocked domains, not the configuration of a program. */
const mostReferences = 300;
/** Finds hosts in texts; a text that several workloads read is searched once. */
var HostFinder = class {
	#names;
	#settingsFor;
	#found = /* @__PURE__ */ new Map();
	constructor(names, settingsFor) {
		this.#names = names;
		this.#settingsFor = settingsFor;
	}
	/** The hosts that env values, command, args and the ConfigMaps and Secrets that reach a container name; each host of a text once, at its first place. */
	referencesOf(workload, configs) {
		const { clusterDomain } = this.#settingsFor(workload.resource.file.path);
		const references = [];
		for (const { cursor, name, container, source, place } of configTexts(workload, configs)) {
			const seen = /* @__PURE__ */ new Set();
			for (const { host, scheme, port, from, to } of this.#hostsIn(cursor.raw, name, place)) {
				const key = `${host}:${port ?? ""}`;
				if (seen.has(key)) continue;
				seen.add(key);
				const service = this.#names.resolve(workload.resource, host, clusterDomain);
				references.push({
					workload,
					container,
					host,
					scheme,
					port,
					at: {
						cursor,
						from,
						to
					},
					source,
					service: service?.resource,
					weak: service?.weak ?? false
				});
				if (references.length >= mostReferences) return references;
			}
		}
		return references;
	}
	#hostsIn(value, name, place) {
		if (place === void 0) return hostsIn(value, name);
		let found = this.#found.get(place);
		if (!found) {
			found = hostsIn(value, name);
			this.#found.set(place, found);
		}
		return found;
	}
};
function* configTexts(workload, configs) {
	for (const container of workload.containers) {
		if (container.role === "ephemeral") continue;
		for (const item of container.at("env").items()) {
			const value = item.at("value");
			if (typeof value.raw === "string") yield {
				cursor: value,
				name: item.at("name").string,
				container,
				source: "env"
			};
		}
		for (const list of [container.at("command"), container.at("args")]) {
			let flag;
			for (const word of list.items()) {
				const { raw } = word;
				if (typeof raw !== "string") continue;
				yield {
					cursor: word,
					name: flag,
					container,
					source: "args"
				};
				flag = /^--?[A-Za-z][\w.-]*$/.test(raw) ? raw.replace(/^-+/, "") : void 0;
			}
		}
	}
	const seen = /* @__PURE__ */ new Set();
	for (const { config, container, how, keys, fileOf, path } of configs) {
		const part = config.kind === "Secret" ? "stringData" : "data";
		const data = Cursor.of(config).walk(part);
		const values = field(config.object, part);
		if (!isMapping(values)) continue;
		for (const key of keys ?? Object.keys(values)) {
			if (typeof field(values, key) !== "string") continue;
			if (how === "mount" && path !== void 0 && container && fileOf(key) === void 0) continue;
			const place = `${config.file.path}\u0000${config.document.index}\u0000${config.base.join("/")}\u0000${key}`;
			if (seen.has(place)) continue;
			seen.add(place);
			const source = config.kind === "Secret" ? "secret" : "config-map";
			yield {
				cursor: data.walk(key),
				name: key,
				container,
				source,
				place
			};
		}
	}
}

// src/cluster/namespaces.ts
/**
* Compares two namespaces as they are written. Unset equals unset. `default` equals unset: `kubectl apply` puts an object without a namespace
* there, and with `-n other` it refuses the one that says `default`. Unset against another name, or a placeholder against anything else, is weak.
*/
function compareNamespaces(a, b) {
	if (a === b) return "strong";
	const [left, right] = [namespaceKey(a), namespaceKey(b)];
	if (left === void 0 || right === void 0) return "weak";
	if (left === right) return "strong";
	return a === void 0 || b === void 0 ? "weak" : "none";
}
/** One key for namespaces that are surely the same: unset and `default` share the empty one; undefined for a placeholder. */
function namespaceKey(namespace) {
	if (namespace === void 0 || namespace === "default") return "";
	return hasPlaceholder(namespace) ? void 0 : namespace;
}

// src/cluster/limit-ranges.ts
/**
* LimitRanges that would hold for the Pods of a workload. In a namespace that both name, the nearest ones of the run; where one of them names none, only those in the
* workload's own folder or below: a LimitRange of an unnamed namespace elsewhere in a repository says nothing about these Pods.
*/
function limitRangesOf(workload, objects, tree) {
	const { resource } = workload;
	const folder = tree.fileOf(resource).parent;
	const named = Boolean(namespaceKey(resource.namespace));
	return objects.nearestOfKind(resource, "LimitRange", "").filter(({ item }) => {
		if (named && compareNamespaces(resource.namespace, item.namespace) === "strong") return true;
		const rank = tree.rankOf(item);
		return folder !== void 0 && rank >= folder.from && rank < folder.to;
	}).map(({ item, weak }) => ({
		limitRange: item,
		weak
	}));
}

// src/cluster/mesh.ts
const proxies = /* @__PURE__ */ new Set([
	"istio-proxy",
	"linkerd-proxy",
	"kuma-sidecar",
	"consul-dataplane"
]);
/**
* Whether a service mesh's proxy stands in the Pods, by evidence in the manifests: the proxy itself, a label or annotation that asks for its injection on the
* Pods, or on their Namespace where the Pods do not refuse it.
* Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/, https://linkerd.io/2/features/proxy-injection/
*/
function isMeshed(workload, objects) {
	if (workload.running.some((container) => proxies.has(container.at("name").string ?? ""))) return true;
	const own = injection(workload.podLabels, workload.podAnnotations);
	if (own !== void 0) return own;
	const { namespace } = workload.resource;
	const found = namespace === void 0 ? void 0 : objects.find(workload.resource, {
		kind: "Namespace",
		group: "",
		name: namespace
	});
	return found !== void 0 && injection(found.resource.labels, found.resource.annotations) === true;
}
function injection(labels, annotations) {
	const said = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
	const istio = said(labels, "sidecar.istio.io/inject") ?? said(annotations, "sidecar.istio.io/inject");
	if (istio !== void 0) return istio === "true";
	const linkerd = said(annotations, "linkerd.io/inject");
	if (linkerd !== void 0) return linkerd === "enabled" || linkerd === "ingress";
	const kuma = said(labels, "kuma.io/sidecar-injection") ?? said(annotations, "kuma.io/sidecar-injection");
	if (kuma !== void 0) return kuma === "enabled" || kuma === "true";
	const ofNamespace = said(labels, "istio-injection");
	if (ofNamespace !== void 0) return ofNamespace === "enabled";
	return said(labels, "istio.io/rev") === void 0 ? void 0 : true;
}

// src/cluster/identity.ts
/**
* The object that a manifest makes, with `default` and an unset namespace taken as one; undefined where the manifest does not name one
* (no name, a placeholder in it, or `generateName`, which customarily ends in a dash as no name can).
*/
function objectKey(resource) {
	const { name } = resource;
	if (name === void 0 || name.endsWith("-") || hasPlaceholder(name)) return void 0;
	const namespace = namespaceKey(resource.namespace) ?? `?${resource.namespace}`;
	return `${resource.group}\u0000${resource.kind}\u0000${namespace}\u0000${name}`;
}

// src/cluster/posting.ts
/** An index of posting lists. Items must be added in the order of their ranks. */
var PostingIndex = class {
	#lists = /* @__PURE__ */ new Map();
	add(key, rank, item) {
		const list = this.#lists.get(key);
		if (list) {
			list.ranks.push(rank);
			list.items.push(item);
		} else this.#lists.set(key, {
			ranks: [rank],
			items: [item]
		});
	}
	get(key) {
		return this.#lists.get(key);
	}
};
/** Where the first rank of a posting stands that is `rank` or more. */
function lowerBound(ranks, rank) {
	let [low, high] = [0, ranks.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (ranks[middle] < rank) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** The items of a posting in a range of ranks. */
function* within(posting, range) {
	const end = lowerBound(posting.ranks, range.to);
	for (let at = lowerBound(posting.ranks, range.from); at < end; at++) yield posting.items[at];
}

// src/cluster/nearest.ts
/**
* The answers of the nearest scope around `from` that has any: its file, its folder's files, all below its folder, then the same for each parent folder.
* Objects in alternatives of the asker's own place are never seen. Within a scope answers of the same namespace win over weak ones.
*/
function findNearest(tree, search) {
	const { from, accepts, resourceOf, namespace, namespaced } = search;
	const postings = search.postings.filter((posting) => posting !== void 0);
	for (const { adds, far } of tree.scopesOf(from)) {
		const strong = [];
		const weak = [];
		for (const posting of postings) for (const item of adds.flatMap((range) => [...within(posting, range)])) {
			const resource = resourceOf(item);
			const nearness = namespaced ? compareNamespaces(namespace, resource.namespace) : "strong";
			if (nearness === "none" || !accepts(item) || tree.areAlternatives(from, resource)) continue;
			if (nearness === "strong" && !(far && namespaced && (namespace === void 0 || resource.namespace === void 0))) strong.push({
				item,
				weak: false
			});
			else weak.push({
				item,
				weak: true
			});
		}
		const found = strong.length > 0 ? strong : weak;
		if (found.length > 0) return found.sort((a, b) => tree.rankOf(resourceOf(a.item)) - tree.rankOf(resourceOf(b.item)));
	}
	return [];
}

// src/cluster/objects.ts
/** Kinds whose objects belong to no namespace and that lookups by name ask for. */
const clusterKinds = /* @__PURE__ */ new Set([
	"Namespace",
	"IngressClass",
	"IngressClassParams",
	"GatewayClass",
	"PriorityClass",
	"RuntimeClass",
	"StorageClass"
]);
/** Indexes objects by kind and name. */
function indexObjects(tree) {
	const byKind = /* @__PURE__ */ new Map();
	const byName = new PostingIndex();
	const kinds = new PostingIndex();
	const superseded = /* @__PURE__ */ new Map();
	const lastOf = /* @__PURE__ */ new Map();
	tree.ordered.forEach((resource, rank) => {
		const list = byKind.get(resource.kind);
		if (list) list.push(resource);
		else byKind.set(resource.kind, [resource]);
		const key = objectKey(resource);
		const inFile = key === void 0 ? void 0 : `${tree.fileOf(resource).id} ${key}`;
		if (inFile !== void 0) {
			const earlier = lastOf.get(inFile);
			if (earlier) superseded.set(earlier, resource);
			lastOf.set(inFile, resource);
		}
		const namespace = namespaceKey(resource.namespace) ?? "?";
		if (resource.name !== void 0) {
			byName.add(nameKey(resource.kind, resource.name, "*"), rank, resource);
			byName.add(nameKey(resource.kind, resource.name, namespace), rank, resource);
		}
		kinds.add(nameKey(resource.kind, resource.group, "*"), rank, resource);
		kinds.add(nameKey(resource.kind, resource.group, namespace), rank, resource);
	});
	const search = (from, namespace, namespaced, group, list) => {
		const own = namespaceKey(namespace);
		return findNearest(tree, {
			postings: !namespaced || !own ? [list("*")] : [
				list(own),
				list(""),
				list("?")
			],
			from,
			namespace,
			namespaced,
			accepts: (resource) => !superseded.has(resource) && (group === void 0 || resource.group === group),
			resourceOf: (resource) => resource
		});
	};
	const ofGroup = /* @__PURE__ */ new Map();
	const objects = {
		ofKind(kind, group) {
			const all = byKind.get(kind) ?? [];
			if (group === void 0) return all;
			const key = `${kind} ${group}`;
			let found = ofGroup.get(key);
			if (!found) {
				found = all.filter((resource) => resource.group === group);
				ofGroup.set(key, found);
			}
			return found;
		},
		find(from, { kind, group, name, namespace = from.namespace }) {
			const answers = search(from, namespace, !clusterKinds.has(kind), group, (key) => byName.get(nameKey(kind, name, key)));
			const [first] = answers;
			return first && {
				resource: first.item,
				weak: first.weak || answers.length > 1
			};
		},
		nearestOfKind: (from, kind, group) => search(from, from.namespace, true, group, (key) => kinds.get(nameKey(kind, group, key))),
		supersededBy(resource) {
			let last = superseded.get(resource);
			while (last && superseded.has(last)) last = superseded.get(last);
			return last;
		},
		isBesideOwner(resource) {
			if (!resource.owned) return false;
			return items(field(resource.object, "metadata", "ownerReferences")).some((reference) => {
				if (field(reference, "controller") !== true) return false;
				const [kind, name] = [text(field(reference, "kind")), text(field(reference, "name"))];
				return kind !== void 0 && name !== void 0 && objects.find(resource, {
					kind,
					name
				}) !== void 0;
			});
		}
	};
	return objects;
}
function nameKey(kind, name, namespace) {
	return `${kind}\u0000${name}\u0000${namespace}`;
}

// src/cluster/pods.ts
/** The label that the StatefulSet controller gives each Pod: its name, which ends in its number. */
const podNameLabel = "statefulset.kubernetes.io/pod-name";
/** Indexes the Pod templates of workloads by each of their labels. Knative's Services have a traffic system of their own and stay out. */
function indexPods(tree, workloads, objects) {
	const byLabel = new PostingIndex();
	const visible = workloads.filter(({ resource }) => !resource.group.endsWith("knative.dev") && !objects.supersededBy(resource) && !objects.isBesideOwner(resource)).sort((a, b) => tree.rankOf(a.resource) - tree.rankOf(b.resource));
	for (const workload of visible) {
		const rank = tree.rankOf(workload.resource);
		const namespace = namespaceKey(workload.namespace) ?? "?";
		for (const key of ["*", namespace]) {
			byLabel.add(everyPod(key), rank, workload);
			for (const [label, value] of labelsOf(workload)) byLabel.add(labelKey(key, label, value), rank, workload);
		}
	}
	/** The shortest list that surely holds all Pods with the labels, in one namespace. */
	const rarest = (namespace, selector) => {
		let shortest;
		for (const [label, value] of selector.exact) {
			const list = byLabel.get(labelKey(namespace, label, label === podNameLabel ? withoutNumber(value) : value));
			if (!list) return void 0;
			if (!shortest || list.ranks.length < shortest.ranks.length) shortest = list;
		}
		return shortest ?? byLabel.get(everyPod(namespace));
	};
	const known = /* @__PURE__ */ new Map();
	return { selectedBy(from, selector) {
		if (selector.selects === "nothing") return [];
		const key = JSON.stringify([
			tree.fileOf(from).id,
			from.namespace ?? null,
			requirementsKey(selector)
		]);
		let found = known.get(key);
		if (!found) {
			const own = namespaceKey(from.namespace);
			found = markAlternatives(tree, findNearest(tree, {
				postings: (own ? [
					own,
					"",
					"?"
				] : ["*"]).map((namespace) => rarest(namespace, selector)),
				from,
				namespace: from.namespace,
				namespaced: true,
				accepts: (workload) => selects(selector, workload),
				resourceOf: (workload) => workload.resource
			}));
			known.set(key, found);
		}
		return found;
	} };
}
/** Whether a selector holds for the Pods of a workload, with the label of each Pod of a StatefulSet in mind. */
function selects(selector, workload) {
	const podName = selector.exact.get(podNameLabel);
	if (podName === void 0 || workload.kind.controller !== "statefulset") return selector.matches(workload.podLabels);
	return withoutNumber(podName) === workload.resource.name && selector.matches({
		...workload.podLabels,
		[podNameLabel]: podName
	});
}
function* labelsOf(workload) {
	for (const label of Object.keys(workload.podLabels)) yield [label, workload.podLabels[label]];
	const { name } = workload.resource;
	if (workload.kind.controller === "statefulset" && name !== void 0 && !Object.hasOwn(workload.podLabels, podNameLabel)) yield [podNameLabel, name];
}
function withoutNumber(podName) {
	return podName.replace(/-\d+$/, "");
}
/** Answers that stand in alternatives of one another: each is right in its own cluster, so none is certain. */
function markAlternatives(tree, answers) {
	if (answers.length < 2) return answers;
	const files = new Map(answers.map(({ item }) => [tree.fileOf(item.resource), item.resource]));
	if (files.size < 2) return answers;
	const uncertain = /* @__PURE__ */ new Set();
	const places = [...files].slice(0, mostPlaces);
	for (const [file, resource] of places) if (places.some(([other, another]) => other !== file && tree.areAlternatives(resource, another))) uncertain.add(file);
	return answers.map(({ item, weak }) => ({
		item,
		weak: weak || uncertain.has(tree.fileOf(item.resource))
	}));
}
/** Compared pair by pair, so there is a bound; that many files with Pods of one Service are no cluster anyway. */
const mostPlaces = 100;
function requirementsKey(selector) {
	return selector.requirements.map(({ key, operator, values }) => JSON.stringify([
		key,
		operator,
		[...values].sort()
	])).sort();
}
function labelKey(namespace, label, value) {
	return `${namespace}\u0000${label}\u0000${value}`;
}
function everyPod(namespace) {
	return `${namespace}\u0000`;
}

// src/cluster/route-references.ts
const gatewayGroups = ["gateway.networking.k8s.io", "gateway.networking.x-k8s.io"];
const traefikGroups = ["traefik.io", "traefik.containo.us"];
/** The kinds that send traffic from outside to Services, by their published schemas. */
const routeKinds = [
	{
		kind: "Ingress",
		groups: ["networking.k8s.io", "extensions"],
		backends: ["spec.defaultBackend.service", "spec.rules.*.http.paths.*.backend.service"],
		name: "name"
	},
	{
		kind: "Ingress",
		groups: ["networking.k8s.io", "extensions"],
		backends: ["spec.backend", "spec.rules.*.http.paths.*.backend"],
		name: "serviceName"
	},
	...[
		"HTTPRoute",
		"GRPCRoute",
		"TCPRoute",
		"TLSRoute",
		"UDPRoute"
	].map((kind) => ({
		kind,
		groups: gatewayGroups,
		backends: ["spec.rules.*.backendRefs.*", "spec.rules.*.forwardTo.*"],
		name: "name",
		crossNamespace: true
	})),
	{
		kind: "TargetGroupBinding",
		groups: ["elbv2.k8s.aws", "eks.amazonaws.com"],
		backends: ["spec.serviceRef"],
		name: "name"
	},
	...[
		"IngressRoute",
		"IngressRouteTCP",
		"IngressRouteUDP"
	].map((kind) => ({
		kind,
		groups: traefikGroups,
		backends: ["spec.routes.*.services.*"],
		name: "name",
		crossNamespace: true
	})),
	{
		kind: "HTTPProxy",
		groups: ["projectcontour.io"],
		backends: ["spec.routes.*.services.*", "spec.tcpproxy.services.*"],
		name: "name"
	},
	{
		kind: "Route",
		groups: ["route.openshift.io"],
		backends: ["spec.to", "spec.alternateBackends.*"],
		name: "name"
	},
	{
		kind: "VirtualServer",
		groups: ["k8s.nginx.org"],
		backends: ["spec.upstreams.*"],
		name: "service"
	},
	{
		kind: "VirtualService",
		groups: ["networking.istio.io"],
		backends: [
			"spec.http.*.route.*.destination",
			"spec.tcp.*.route.*.destination",
			"spec.tls.*.route.*.destination"
		],
		name: "host"
	}
];
/** The Services that a route names, in the order of its kind's paths. Backends of other kinds (buckets, TraefikServices) are left out. */
function* backendReferences(route) {
	for (const { kind, groups, backends, name: nameKey, crossNamespace } of routeKinds) {
		if (route.kind !== kind || !groups.includes(route.group)) continue;
		if (kind === "VirtualService" && !hasIstioGateway(route)) continue;
		for (const pattern of backends) for (const path of expand(route.object, pattern.split("."))) {
			const at = Cursor.of(route).walk(...path);
			const backendKind = field(at.raw, "kind");
			const backendGroup = field(at.raw, "group");
			const written = text(field(at.raw, nameKey));
			if (written === void 0 || backendKind !== void 0 && backendKind !== "Service") continue;
			if (backendGroup !== void 0 && backendGroup !== "") continue;
			const namespace = crossNamespace ? text(field(at.raw, "namespace")) : void 0;
			if (nameKey === "host") {
				const [name, of] = written.split(".");
				if (name) yield {
					at: at.walk("host"),
					name,
					namespace: of
				};
			} else yield {
				at: at.walk(nameKey),
				name: written,
				namespace
			};
		}
	}
}
function hasIstioGateway(route) {
	return items(field(route.object, "spec", "gateways")).some((gateway) => typeof gateway === "string" && gateway !== "mesh");
}
/** The paths of an object that fit a pattern. */
function* expand(value, pattern, path = []) {
	const [key, ...rest] = pattern;
	if (key === void 0) yield path;
	else if (key === "*") {
		const list = items(value);
		for (let index = 0; index < list.length; index++) yield* expand(list[index], rest, [...path, index]);
	} else {
		const below = field(value, key);
		if (below !== void 0 && below !== null) yield* expand(below, rest, [...path, key]);
	}
}

// src/cluster/routes.ts
/** Routes by the Services to which they send traffic; one edge for each route and Service, at the first place that names it. */
function linkRoutes(objects) {
	const toService = /* @__PURE__ */ new Map();
	for (const kind of new Set(routeKinds.map((route) => route.kind))) for (const route of objects.ofKind(kind)) {
		if (objects.supersededBy(route)) continue;
		let controller;
		const seen = /* @__PURE__ */ new Set();
		for (const { at, name, namespace } of backendReferences(route)) {
			const found = objects.find(route, {
				kind: "Service",
				group: "",
				name,
				...namespace !== void 0 && { namespace }
			});
			if (!found || seen.has(found.resource)) continue;
			seen.add(found.resource);
			controller ??= controllerOf(route, objects);
			const ends = {
				route,
				service: found.resource,
				controller
			};
			const edge = {
				...ends,
				at,
				weak: found.weak,
				targets: routeTargets(ends, objects)
			};
			const edges = toService.get(found.resource);
			if (edges) edges.push(edge);
			else toService.set(found.resource, [edge]);
		}
	}
	return toService;
}

// src/cluster/alternatives.ts
/**
* Finds folders and files that are alternatives of one another: two children of one folder, below both of which the same object stands. `deploy/dev`
* and `deploy/prod` that both hold Deployment web are environments of one application, and nothing in one ever meets something of the other.
* The relation is not transitive: `all.yaml` is an alternative of `service.yaml` and of `deployment.yaml`, which belong together.
*/
function findAlternatives(twins, fileOf) {
	const holders = /* @__PURE__ */ new Map();
	for (const resource of twins) {
		const key = objectKey(resource);
		if (key === void 0) continue;
		const files = holders.get(key);
		if (files) files.add(fileOf(resource));
		else holders.set(key, /* @__PURE__ */ new Set([fileOf(resource)]));
	}
	const shared = /* @__PURE__ */ new Map();
	for (const [key, files] of holders) {
		if (files.size < 2) continue;
		const children = /* @__PURE__ */ new Map();
		for (const file of files) for (let node = file; node.parent; node = node.parent) {
			const siblings = children.get(node.parent);
			if (siblings?.has(node)) break;
			if (siblings) siblings.add(node);
			else children.set(node.parent, /* @__PURE__ */ new Set([node]));
		}
		for (const siblings of children.values()) {
			if (siblings.size < 2) continue;
			for (const node of siblings) {
				const keys = shared.get(node);
				if (keys) keys.add(key);
				else shared.set(node, /* @__PURE__ */ new Set([key]));
			}
		}
	}
	const known = /* @__PURE__ */ new Map();
	const share = (a, b) => {
		const [few, many] = [shared.get(a), shared.get(b)].sort((left, right) => (left?.size ?? 0) - (right?.size ?? 0));
		if (!few || !many) return false;
		for (const key of few) if (many.has(key)) return true;
		return false;
	};
	return (a, b) => {
		if (shared.size === 0 || a === b) return false;
		const branches = whereTheyPart(a, b);
		if (!branches) return false;
		const [left, right] = branches[0].id < branches[1].id ? branches : [branches[1], branches[0]];
		if (!shared.has(left) || !shared.has(right)) return false;
		let answers = known.get(left);
		if (!answers) {
			answers = /* @__PURE__ */ new Map();
			known.set(left, answers);
		}
		let answer = answers.get(right);
		if (answer === void 0) {
			answer = share(left, right);
			answers.set(right, answer);
		}
		return answer;
	};
}
/** The two children of the lowest common folder through which two files are reached; undefined for one and the same. */
function whereTheyPart(a, b) {
	let [left, right] = [a, b];
	while (left.depth > right.depth && left.parent) left = left.parent;
	while (right.depth > left.depth && right.parent) right = right.parent;
	while (left.parent !== right.parent) {
		if (!left.parent || !right.parent) return void 0;
		left = left.parent;
		right = right.parent;
	}
	return left === right ? void 0 : [left, right];
}

// src/cluster/scope-tree.ts
/**
* Arranges objects by the folders of their files.
* @param countsAsTwin whether two of these in different places make the places alternatives, as for Deployments but not for Namespaces.
*/
function buildScopeTree(resources, countsAsTwin) {
	let nodes = 0;
	const node = (path, parent) => ({
		id: nodes++,
		path,
		parent,
		depth: parent ? parent.depth + 1 : 0,
		from: 0,
		to: 0,
		ownTo: 0,
		folders: /* @__PURE__ */ new Map(),
		files: /* @__PURE__ */ new Map(),
		resources: []
	});
	const root = node("", void 0);
	const files = /* @__PURE__ */ new Map();
	const segmentsOf = segmentsFrom(resources);
	for (const resource of resources) {
		const { path } = resource.file;
		let file = files.get(path);
		if (!file) {
			let folder = root;
			const segments = segmentsOf(path);
			for (const segment of segments.slice(0, -1)) folder = child$1(folder.folders, segment, () => node(`${folder.path}${segment}/`, folder));
			file = child$1(folder.files, segments.at(-1) ?? "", () => node(path, folder));
			files.set(path, file);
		}
		file.resources.push(resource);
	}
	const ordered = [];
	const rank = /* @__PURE__ */ new Map();
	const fileNode = /* @__PURE__ */ new Map();
	const number = (folder) => {
		folder.from = ordered.length;
		for (const file of sorted(folder.files)) {
			file.from = ordered.length;
			for (const resource of file.resources.sort(byPlace)) {
				rank.set(resource, ordered.length);
				fileNode.set(resource, file);
				ordered.push(resource);
			}
			file.to = file.ownTo = ordered.length;
		}
		folder.ownTo = ordered.length;
		for (const below of sorted(folder.folders)) number(below);
		folder.to = ordered.length;
	};
	number(root);
	const fileOf = (resource) => fileNode.get(resource) ?? root;
	const scopes = /* @__PURE__ */ new Map();
	const alternatives = findAlternatives(ordered.filter(countsAsTwin), fileOf);
	return {
		ordered,
		root,
		rankOf: (resource) => rank.get(resource) ?? -1,
		fileOf,
		scopesOf(resource) {
			const file = fileOf(resource);
			let found = scopes.get(file);
			if (!found) {
				found = scopesAround(file);
				scopes.set(file, found);
			}
			return found;
		},
		areAlternatives: (a, b) => alternatives(fileOf(a), fileOf(b))
	};
}
function scopesAround(file) {
	const scopes = [{
		adds: [file],
		far: false
	}];
	let inner = file;
	for (let folder = file.parent; folder; folder = folder.parent) {
		const far = file.depth - folder.depth > 2;
		const own = {
			from: folder.from,
			to: folder.ownTo
		};
		const below = {
			from: folder.ownTo,
			to: folder.to
		};
		const parts = inner === file ? [without(own, inner), [below]] : [[own], without(below, inner)];
		for (const part of parts) {
			const adds = part.filter(({ from, to }) => from < to);
			if (adds.length > 0) scopes.push({
				adds,
				far
			});
		}
		inner = folder;
	}
	return scopes;
}
/** What is left of a range when a part of it is taken out. */
function without(range, part) {
	return [{
		from: range.from,
		to: part.from
	}, {
		from: part.to,
		to: range.to
	}];
}
function child$1(children, name, make) {
	let found = children.get(name);
	if (!found) {
		found = make();
		children.set(name, found);
	}
	return found;
}
function sorted(children) {
	return [...children].sort(([a], [b]) => a < b ? -1 : 1).map(([, node]) => node);
}
/** In the order of the file: by document, then by place in a List. */
function byPlace(a, b) {
	return a.document.index - b.document.index || listIndex(a) - listIndex(b);
}
function listIndex(resource) {
	const last = resource.base.at(-1);
	return typeof last === "number" ? last : -1;
}
/**
* Splits paths into segments below one top. Paths are relative to the working directory, and context may lie above it: where the deepest path
* begins with `../../`, every other one gets as many segments in front as it lacks.
*/
function segmentsFrom(resources) {
	const up = (path) => /^(?:\.\.\/)*/.exec(path)[0].length / 3;
	let highest = 0;
	for (const { file } of resources) highest = Math.max(highest, up(file.path));
	return (path) => {
		const own = up(path);
		return [...Array.from({ length: highest - own }, (_, index) => `../${own + index}`).reverse(), ...path.slice(own * 3).split("/").filter((segment, index, all) => segment !== "." || index === all.length - 1)];
	};
}

// src/cluster/search-scope.ts
/** What a lookup of a run has searched, for messages that claim absence: "this file", "the 12 files below deploy/", "the 12 files of this run". */
function describeSearch(resources) {
	const files = new Set(resources.map((resource) => resource.file.path));
	if (files.size <= 1) return "this file";
	let common;
	for (const path of files) {
		const folders = path.split("/").slice(0, -1);
		if (!common) common = folders;
		else {
			let length = 0;
			while (length < common.length && common[length] === folders[length]) length++;
			common = common.slice(0, length);
		}
	}
	return common?.length ? `the ${files.size} files below ${common.join("/")}/` : `the ${files.size} files of this run`;
}

// src/cluster/service-names.ts
/** Second labels that make `redis.io` a site of the internet and no Service `redis` of a namespace `io`, unless a manifest says that namespace. */
const internetEnds = new Set("com org net io edu gov mil int info biz ai co me us uk de fr nl eu ch at se no fi dk es it pl ru cn jp kr in br ca au tv cloud local localdomain internal lan".split(" "));
/**
* Resolution as a Pod's search list makes it.
* Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
*/
function serviceNames(objects) {
	const known = /* @__PURE__ */ new Map();
	const find = (from, name, namespace) => objects.find(from, {
		kind: "Service",
		group: "",
		name,
		...namespace !== void 0 && { namespace }
	});
	const resolve = (from, host, clusterDomain) => {
		const absolute = host.endsWith(".");
		let name = absolute ? host.slice(0, -1) : host;
		const suffix = `.svc.${clusterDomain.toLowerCase()}`;
		if (name.endsWith(suffix)) name = name.slice(0, -suffix.length);
		else if (absolute) return void 0;
		else if (name.endsWith(".svc")) name = name.slice(0, -4);
		const qualified = name.length + 1 < host.length - (absolute ? 1 : 0);
		const labels = name.split(".");
		if (qualified) {
			if (labels.length === 2) return find(from, labels[0], labels[1]);
			return labels.length === 3 ? podOf(find(from, labels[1], labels[2]), labels[0]) : void 0;
		}
		if (labels.length === 1) return find(from, labels[0], void 0);
		if (labels.length === 2) {
			const direct = find(from, labels[0], labels[1]);
			if (direct && !(direct.weak && internetEnds.has(labels[1]))) return direct;
			return podOf(find(from, labels[1], void 0), labels[0]);
		}
		return labels.length === 3 && !internetEnds.has(labels[2]) ? podOf(find(from, labels[1], labels[2]), labels[0]) : void 0;
	};
	return { resolve(from, host, clusterDomain) {
		const key = JSON.stringify([
			from.file.path,
			from.namespace ?? null,
			clusterDomain,
			host
		]);
		if (!known.has(key)) known.set(key, resolve(from, host, clusterDomain));
		return known.get(key);
	} };
}
/** A name in front of a Service's is that of a Pod, which only a headless Service has: `db-0.db`. */
function podOf(found, pod) {
	if (!found) return void 0;
	const { object } = found.resource;
	return field(object, "spec", "clusterIP") === "None" && /-\d+$/.test(pod) && mapSelector(field(object, "spec", "selector")).selects !== "nothing" ? found : void 0;
}

// src/cluster/build.ts
/** Kinds besides workloads of which two in different places make these alternatives. A Namespace or a ConfigMap is often written twice for one cluster. */
const twinKinds = /* @__PURE__ */ new Set([
	"Service",
	"HorizontalPodAutoscaler",
	"PodDisruptionBudget",
	"ScaledObject",
	...routeKinds.map((route) => route.kind)
]);
/**
* The cluster as manifests would make it. Indexes and edges are computed when the first rule asks for them; everything is linear in the number of objects,
* labels and edges. Objects of which parts have the wrong type have fewer edges; nothing throws. The answers do not depend on the order of the files.
* @param workloads those of `resources`
* @param settingsFor the settings that hold for a file
*/
function buildCluster(resources, workloads, settingsFor) {
	const ofResource = /* @__PURE__ */ new Map();
	for (const workload of workloads) {
		const list = ofResource.get(workload.resource);
		if (list) list.push(workload);
		else ofResource.set(workload.resource, [workload]);
	}
	const workloadsFrom = (resource) => ofResource.get(resource) ?? [];
	const tree = once(() => buildScopeTree(resources, (resource) => ofResource.has(resource) || twinKinds.has(resource.kind)));
	const objects = once(() => indexObjects(tree()));
	const pods = once(() => indexPods(tree(), workloads, objects()));
	const selected = once(() => selectPods(objects(), pods()));
	const routes = once(() => linkRoutes(objects()));
	const autoscalers = once(() => linkAutoscalers(objects(), workloadsFrom));
	const budgets = once(() => linkBudgets(objects(), pods()));
	const finder = once(() => new HostFinder(serviceNames(objects()), settingsFor));
	const description = once(() => describeSearch(resources));
	const configOf = perKey((workload) => configEdges(workload, objects()));
	const hostsOf = perKey((workload) => finder().referencesOf(workload, configOf(workload)));
	const callers = once(() => {
		const ofService = /* @__PURE__ */ new Map();
		for (const workload of workloads) for (const reference of hostsOf(workload)) {
			const { service } = reference;
			if (!service || selected().ofService.get(service)?.some((edge) => edge.workload === workload)) continue;
			const list = ofService.get(service);
			if (list) list.push(reference);
			else ofService.set(service, [reference]);
		}
		return ofService;
	});
	const cluster = {
		resources,
		workloads,
		ofKind: (kind, group) => objects().ofKind(kind, group),
		workloadsFrom,
		find: (from, target) => objects().find(from, target),
		supersededBy: (resource) => objects().supersededBy(resource),
		areTogether: (a, b) => !tree().areAlternatives(a, b),
		servicesOf: (workload) => selected().ofWorkload.get(workload) ?? [],
		workloadsOf: (service) => selected().ofService.get(service) ?? [],
		routesTo: (service) => routes().get(service) ?? [],
		loadBalancerTargets,
		exposuresOf: perKey((workload) => {
			const edges = cluster.servicesOf(workload).filter(({ service }) => hasPorts(service) && !cluster.isPeerDiscoveryOnly(service));
			if (edges.length === 0) return [];
			const meshed = isMeshed(workload, objects());
			return edges.flatMap((edge) => exposuresThrough(edge, cluster.routesTo(edge.service), meshed));
		}),
		isPeerDiscoveryOnly: perKey((service) => {
			const spec = field(service.object, "spec");
			if (field(spec, "clusterIP") !== "None" || field(spec, "type") === "LoadBalancer" || cluster.routesTo(service).length > 0) return false;
			if (cluster.callersOf(service).length > 0) return false;
			return !settingsFor(service.file.path).externalCallers || cluster.workloadsOf(service).some(({ workload }) => governs(service, workload));
		}),
		hostsOf,
		callersOf: (service) => callers().get(service) ?? [],
		autoscalersOf: (workload) => autoscalers().get(workload) ?? [],
		disruptionBudgetsOf: (workload) => budgets().get(workload) ?? [],
		limitRangesFor: perKey((workload) => limitRangesOf(workload, objects(), tree())),
		configOf,
		scopeOf: () => ({ description: description() }),
		service: (resource) => Cursor.of(resource)
	};
	return cluster;
}
function hasPorts(service) {
	return items(field(service.object, "spec", "ports")).length > 0;
}
function governs(service, workload) {
	return workload.kind.controller === "statefulset" && text(field(workload.resource.object, "spec", "serviceName")) === service.name;
}
function once(compute) {
	let done;
	return () => {
		done ??= { value: compute() };
		return done.value;
	};
}
function perKey(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		let value = known.get(key);
		if (value === void 0) {
			value = compute(key);
			known.set(key, value);
		}
		return value;
	};
}

// src/container/variables.ts
/** Beyond this an expansion is not followed; the kubelet has no such limit, and no manifest needs one. */
const LONGEST = 65536;
/** The environment variables of a container that have a literal value, references to earlier ones filled in. */
function literalVariables(container) {
	const known = /* @__PURE__ */ new Map();
	const list = isMapping(container.raw) ? container.raw.env : void 0;
	if (!Array.isArray(list)) return known;
	for (const entry of list) {
		if (!isMapping(entry) || typeof entry.name !== "string") continue;
		const value = entry.valueFrom === void 0 && typeof entry.value === "string" ? expandVariables(entry.value, known) : void 0;
		if (value === void 0) known.delete(entry.name);
		else known.set(entry.name, value);
	}
	return known;
}
/**
* Replaces `$(NAME)` as the kubelet does in `command`, `args` and `env`: `$$` stands for `$`.
* @returns undefined where a name is not among `known`, or the result grows beyond reason.
* Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/#using-environment-variables-inside-of-your-config
*/
function expandVariables(text, known) {
	let out = "";
	let from = 0;
	for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", from)) {
		out += text.slice(from, at);
		if (text[at + 1] === "$") {
			out += "$";
			from = at + 2;
		} else if (text[at + 1] === "(" && text.includes(")", at + 2)) {
			const close = text.indexOf(")", at + 2);
			const value = known.get(text.slice(at + 2, close));
			if (value === void 0) return void 0;
			out += value;
			from = close + 1;
		} else {
			out += "$";
			from = at + 1;
		}
		if (out.length > LONGEST) return void 0;
	}
	return out + text.slice(from);
}

// src/container/wrappers.ts
const init = { kind: "init" };
const transparent = { kind: "transparent" };
/**
* Programs that start another program, by base name. `init` reaps children and passes signals to its direct child; `transparent` becomes its argument
* (the process id is kept); `forwarding` stays as the parent and relays SIGTERM; `blocking` stays and relays nothing.
* Measured with tini 0.19, dumb-init 1.2.5, GNU coreutils 9.1 and util-linux 2.38; gosu, su-exec, chpst, numactl and the tracers from their documentation.
*/
const wrappers = /* @__PURE__ */ new Map([
	["tini", {
		...init,
		valued: ["-e", "-p"]
	}],
	["tini-static", {
		...init,
		valued: ["-e", "-p"]
	}],
	["dumb-init", {
		...init,
		valued: ["-r", "--rewrite"]
	}],
	["catatonit", init],
	["docker-init", init],
	["podman-init", init],
	["my_init", init],
	["env", {
		...transparent,
		valued: [
			"-u",
			"--unset",
			"-C",
			"--chdir"
		],
		assignments: true
	}],
	["nice", {
		...transparent,
		valued: ["-n", "--adjustment"]
	}],
	["nohup", transparent],
	["setsid", transparent],
	["stdbuf", {
		...transparent,
		valued: [
			"-i",
			"-o",
			"-e",
			"--input",
			"--output",
			"--error"
		]
	}],
	["ionice", {
		...transparent,
		valued: [
			"-c",
			"-n",
			"--class",
			"--classdata"
		]
	}],
	["chrt", {
		...transparent,
		positional: 1
	}],
	["taskset", {
		...transparent,
		positional: 1
	}],
	["chroot", {
		...transparent,
		valued: ["--userspec", "--groups"],
		positional: 1
	}],
	["chpst", {
		...transparent,
		valued: [
			"-u",
			"-U",
			"-b",
			"-e",
			"-/",
			"-n",
			"-l",
			"-L",
			"-m",
			"-d",
			"-o",
			"-p",
			"-f",
			"-c",
			"-t"
		]
	}],
	["gosu", {
		...transparent,
		positional: 1
	}],
	["su-exec", {
		...transparent,
		positional: 1
	}],
	["setpriv", {
		...transparent,
		valued: [
			"--reuid",
			"--regid",
			"--groups",
			"--ruid",
			"--euid",
			"--rgid",
			"--egid",
			"--inh-caps",
			"--ambient-caps",
			"--bounding-set",
			"--securebits",
			"--pdeathsig"
		]
	}],
	["numactl", {
		...transparent,
		valued: [
			"-i",
			"-N",
			"-C",
			"-m",
			"-p",
			"--interleave",
			"--cpunodebind",
			"--physcpubind",
			"--membind",
			"--preferred"
		]
	}],
	["opentelemetry-instrument", {
		...transparent,
		valued: [
			"--traces_exporter",
			"--metrics_exporter",
			"--service_name"
		]
	}],
	["ddtrace-run", transparent],
	["wait-for-it.sh", {
		...transparent,
		untilDashes: true
	}],
	["wait-for-it", {
		...transparent,
		untilDashes: true
	}],
	["timeout", {
		kind: "forwarding",
		valued: [
			"-k",
			"--kill-after",
			"-s",
			"--signal"
		],
		positional: 1
	}],
	["sudo", {
		kind: "forwarding",
		valued: [
			"-u",
			"--user",
			"-g",
			"--group",
			"-C",
			"-h",
			"-p",
			"-r",
			"-t",
			"-D",
			"-R",
			"-T",
			"-U"
		]
	}],
	["dockerize", {
		kind: "forwarding",
		valued: [
			"-wait",
			"-timeout",
			"-template",
			"-stdout",
			"-stderr",
			"-wait-retry-interval",
			"-delims",
			"-wait-http-header"
		]
	}],
	["su", {
		kind: "blocking",
		opaque: true
	}],
	["runuser", {
		kind: "blocking",
		opaque: true
	}],
	["script", {
		kind: "blocking",
		opaque: true
	}],
	["conda", {
		kind: "blocking",
		opaque: true
	}],
	["xvfb-run", {
		kind: "blocking",
		valued: [
			"-n",
			"-s",
			"-e",
			"-f",
			"-p",
			"-w",
			"--server-num",
			"--server-args",
			"--error-file",
			"--auth-file",
			"--wait"
		]
	}]
]);
/** Last part of a path: `/usr/bin/tini` is `tini`. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/**
* Reads one wrapper.
* @param words the text of each word; undefined where it is not known
* @param from index of the word that may be a wrapper
* @returns undefined where it is none
*/
function peelWrapper(words, from) {
	const program = words[from];
	if (program === void 0) return void 0;
	const name = baseName(program);
	if (name === "busybox" && words.length > from + 1) return {
		kind: "transparent",
		name,
		next: from + 1
	};
	const spec = program === "/init" ? init : wrappers.get(name);
	if (!spec || name === "conda" && words[from + 1] !== "run") return void 0;
	return {
		kind: spec.kind,
		name,
		next: spec.opaque ? void 0 : skipOwn(words, from + 1, spec)
	};
}
function skipOwn(words, from, spec) {
	if (spec.untilDashes) {
		const dashes = words.indexOf("--", from);
		return dashes < 0 ? void 0 : dashes + 1;
	}
	let at = from;
	for (; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) return void 0;
		if (word === "--") {
			at++;
			break;
		}
		if (word.startsWith("-") && word !== "-") {
			if (spec.valued?.includes(word)) at++;
		} else if (!(spec.assignments && /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))) break;
	}
	if (spec.assignments) while (at < words.length && /^[A-Za-z_][A-Za-z0-9_]*=/.test(words[at] ?? "")) at++;
	at += spec.positional ?? 0;
	return at < words.length ? at : void 0;
}

// src/container/command-line.ts
/** More wrappers than this in front of a program are not peeled. */
const MOST_WRAPPERS = 16;
/**
* What a container starts. `command` replaces ENTRYPOINT and CMD of the image; `args` alone replace CMD.
* @param image what is known of its image
* @returns words with their places; the wrappers in front; what remains behind them
* Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#notes
*/
function readCommandLine(container, image) {
	const command = container.at("command");
	const args = container.at("args");
	const read = wordReader(container);
	const given = read(command);
	const following = read(args);
	if (given === void 0 || following === void 0) return unknownLine(!command.absent);
	if (given.length > 0) return peel([...given, ...following], true, true);
	const { entrypoint, cmd } = image;
	if (entrypoint === void 0) return peel(following, false, false);
	const rest = following.length > 0 ? following : cmd === void 0 ? void 0 : fromImage(cmd);
	if (rest === void 0) return peel(fromImage(entrypoint), false, false);
	if (!image.entrypointExecs || rest.length === 0) return peel([...fromImage(entrypoint), ...rest], true, false);
	return peel(rest[0]?.text?.startsWith("-") && cmd ? [...fromImage(cmd.slice(0, 1)), ...rest] : rest, true, false, [{
		kind: "transparent",
		name: baseName(entrypoint[0] ?? ""),
		word: {
			text: entrypoint[0],
			at: void 0
		}
	}]);
}
function unknownLine(overridesImage) {
	return {
		words: [],
		known: false,
		overridesImage,
		wrappers: [],
		program: [],
		name: void 0
	};
}
function fromImage(words) {
	return words.map((text) => ({
		text,
		at: void 0
	}));
}
/** Reads a list of words; undefined where the value is no list of strings. The variables are looked up once. */
function wordReader(container) {
	let variables;
	const textOf = (raw) => {
		if (!raw.includes("$") && !hasPlaceholder(raw)) return raw;
		variables ??= literalVariables(container);
		const expanded = expandVariables(raw, variables);
		return expanded === void 0 || hasPlaceholder(expanded) ? void 0 : expanded;
	};
	return (list) => {
		if (list.absent) return [];
		if (!Array.isArray(list.raw)) return void 0;
		const words = [];
		for (const item of list.items()) if (typeof item.raw === "string") words.push({
			text: textOf(item.raw),
			at: item
		});
		else if (item.unknown) words.push({
			text: void 0,
			at: item
		});
		else return void 0;
		return words;
	};
}
function peel(words, known, overridesImage, before = []) {
	const texts = words.map((word) => word.text);
	const wrappers = [...before];
	let at = 0;
	while (at !== void 0 && wrappers.length < MOST_WRAPPERS) {
		const wrapper = peelWrapper(texts, at);
		if (!wrapper) break;
		wrappers.push({
			kind: wrapper.kind,
			name: wrapper.name,
			word: words[at]
		});
		at = wrapper.next;
	}
	const program = at === void 0 ? [] : words.slice(at);
	const first = program[0]?.text;
	return {
		words,
		known,
		overridesImage,
		wrappers,
		program,
		name: first === void 0 ? void 0 : baseName(first)
	};
}

// src/container/distributions.ts
const noSystem = {
	sh: void 0,
	bash: void 0,
	libc: void 0
};
const alpine = {
	sh: "busybox",
	bash: "bash-5.1",
	libc: "musl"
};
/** No shell and no libc: `scratch`. */
const bare = {
	sh: "none",
	bash: "none",
	libc: "none"
};
/** No shell, dynamically linked programs. */
const shellLessGlibc = {
	sh: "none",
	bash: "none",
	libc: "glibc"
};
/** Debian or Ubuntu of a release that is not known: which bash it has depends on it, dash does not. */
const debianFamily = {
	sh: "dash-debian",
	bash: void 0,
	libc: "glibc"
};
const withBash = (bash) => ({
	sh: bash,
	bash,
	libc: "glibc"
});
const withDash = (bash) => ({
	sh: "dash-debian",
	bash,
	libc: "glibc"
});
/**
* Debian and Ubuntu by the names of their releases. `sh` is dash with Debian's patch 0004, which takes implicit exec away (in Debian since 2011).
* Versions of bash: https://packages.debian.org/search?keywords=bash and https://packages.ubuntu.com/search?keywords=bash
*/
const codenames = {
	wheezy: withDash("bash-4.2"),
	jessie: withDash("bash-4.2"),
	stretch: withDash("bash-4.4"),
	buster: withDash("bash-4.4"),
	bullseye: withDash("bash-5.1"),
	bookworm: withDash("bash-5.1"),
	trixie: withDash("bash-5.1"),
	forky: withDash("bash-5.1"),
	sid: withDash("bash-5.1"),
	trusty: withDash("bash-4.2"),
	xenial: withDash("bash-4.2"),
	bionic: withDash("bash-4.4"),
	focal: withDash("bash-4.4"),
	jammy: withDash("bash-5.1"),
	noble: withDash("bash-5.1"),
	plucky: withDash("bash-5.1")
};
const noWindowsShell = {
	sh: "none",
	bash: "none",
	libc: void 0
};
/**
* What a tag says about the operating system: `20-alpine3.20`, `3.12-slim-bookworm`, `1.22-ubi9`. A convention that images of any registry follow.
* @returns undefined where the tag names none
*/
function systemFromTag(tag) {
	for (const part of tag.toLowerCase().split(/[-_.+]/)) {
		if (part.startsWith("alpine")) return alpine;
		if (part === "windowsservercore" || part === "nanoserver") return noWindowsShell;
		if (Object.hasOwn(codenames, part)) return codenames[part];
		const redHat = /^(?:ubi|centos|rockylinux|el)([7-9]|10)$/.exec(part);
		if (redHat) return enterpriseLinux(Number(redHat[1]));
		const numbered = /^(debian|ubuntu)(\d{1,2})?$/.exec(part);
		if (numbered) return numbered[2] === void 0 ? debianFamily : numbered[1] === "debian" ? debian(numbered[2]) : ubuntu(numbered[2]);
	}
}
/** RHEL and its rebuilds by major version: bash 4.2 in 7, 4.4 in 8, 5.1 in 9, 5.2 in 10. `sh` is bash. */
function enterpriseLinux(major) {
	if (major === void 0) return withBash("bash-5.1");
	return withBash(major <= 7 ? "bash-4.2" : major === 8 ? "bash-4.4" : "bash-5.1");
}
/** First number of a tag: 9 for `9.4-minimal`; undefined for `latest`. */
function majorOf(tag) {
	const digits = /^v?(\d{1,5})/.exec(tag ?? "");
	return digits ? Number(digits[1]) : void 0;
}
function fedora(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major < 34 ? "bash-4.4" : "bash-5.1");
}
/** Amazon Linux 1 and 2 have bash 4.2, 2023 has 5.2. */
function amazonLinux(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major < 2022 ? "bash-4.2" : "bash-5.1");
}
/** Leap and SLE 15 have bash 4.4; Tumbleweed, Leap 16 and SLE 16 have 5.2. */
function suse(tag) {
	const major = majorOf(tag);
	return withBash(major !== void 0 && major <= 15 ? "bash-4.4" : "bash-5.1");
}
/** Debian by tag: a number (`12.5`) or a release's name. */
function debian(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	const major = majorOf(tag);
	if (major === void 0) return withDash("bash-5.1");
	return withDash(major <= 8 ? "bash-4.2" : major <= 10 ? "bash-4.4" : "bash-5.1");
}
/** Ubuntu by tag: a number (`22.04`) or a release's name. */
function ubuntu(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	const major = majorOf(tag);
	if (major === void 0) return withDash("bash-5.1");
	return withDash(major <= 16 ? "bash-4.2" : major <= 20 ? "bash-4.4" : "bash-5.1");
}
/** Images that are built on Debian or Ubuntu unless their tag says otherwise. */
function onDebian(tag) {
	const named = tag === void 0 ? void 0 : systemFromTag(tag);
	if (named) return named;
	return tag === void 0 || /^(?:latest|lts|stable|current)\b/.test(tag) ? withDash("bash-5.1") : debianFamily;
}
/** Distroless: nothing but the program, except for the `debug` tags, which carry BusyBox. */
function distroless(tag, repository) {
	const libc = /\/static(?:-|$)/.test(repository) ? "none" : "glibc";
	return (tag ?? "").split("-").includes("debug") ? {
		sh: "busybox",
		bash: "none",
		libc
	} : {
		sh: "none",
		bash: "none",
		libc
	};
}
/** Chainguard images carry a shell (BusyBox) only in their `-dev` tags. Wolfi, and so all of them, uses glibc. */
function chainguard(tag, repository) {
	const name = repository.slice(repository.lastIndexOf("/") + 1);
	if ((tag ?? "").split("-").includes("dev") || [
		"busybox",
		"wolfi-base",
		"bash"
	].includes(name)) return {
		sh: "busybox",
		bash: "bash-5.1",
		libc: "glibc"
	};
	return name === "static" ? bare : shellLessGlibc;
}

// src/container/image-table.ts
const onAlpine = (tag) => tag === void 0 ? alpine : systemFromTag(tag) ?? alpine;
const byTagOnly = (tag) => tag === void 0 ? noSystem : systemFromTag(tag) ?? noSystem;
const onEnterpriseLinux = (tag) => enterpriseLinux(majorOf(tag));
const shellLess = () => shellLessGlibc;
const busybox = (tag) => ({
	sh: "busybox",
	bash: "none",
	libc: /musl/.test(tag ?? "") ? "musl" : /uclibc/.test(tag ?? "") ? void 0 : "glibc"
});
const plain = (system, cmd) => ({
	system,
	entrypoint: [],
	cmd
});
const executing = (system, entrypoint, ...cmd) => ({
	system,
	entrypoint: [entrypoint],
	cmd,
	entrypointExecs: true
});
/**
* Official images of Docker Hub (`docker.io/library/...`), by name. Where each fact comes from: schemas/SOURCES.md, "image traits".
* The operating system is that of the tags without a suffix; suffixes (`-alpine`, `-bookworm`) win.
*/
const officialImages = /* @__PURE__ */ new Map([
	["alpine", plain(() => ({
		...alpine,
		bash: "none"
	}), ["/bin/sh"])],
	["busybox", plain(busybox, ["sh"])],
	["debian", plain(debian, ["bash"])],
	["ubuntu", plain(ubuntu, ["/bin/bash"])],
	["buildpack-deps", plain(onDebian, ["bash"])],
	["centos", plain((tag) => enterpriseLinux(majorOf(tag?.replace(/^centos|^stream/, "")) ?? 8), ["/bin/bash"])],
	["rockylinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["almalinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["oraclelinux", plain(onEnterpriseLinux, ["/bin/bash"])],
	["fedora", plain(fedora, ["/bin/bash"])],
	["amazonlinux", plain(amazonLinux, ["/bin/bash"])],
	["archlinux", plain(() => enterpriseLinux(void 0), ["/usr/bin/bash"])],
	["bash", executing(() => alpine, "docker-entrypoint.sh", "bash")],
	["node", executing(onDebian, "docker-entrypoint.sh", "node")],
	["python", plain(onDebian, ["python3"])],
	["pypy", plain(onDebian, ["pypy3"])],
	["ruby", plain(onDebian, ["irb"])],
	["golang", plain(onDebian, ["bash"])],
	["rust", plain(onDebian)],
	["perl", plain(onDebian)],
	["php", executing(onDebian, "docker-php-entrypoint", "php", "-a")],
	["elixir", plain(onDebian, ["iex"])],
	["erlang", plain(onDebian, ["erl"])],
	["gcc", plain(onDebian, ["bash"])],
	["swift", plain(onDebian)],
	["julia", executing(onDebian, "docker-entrypoint.sh", "julia")],
	["openjdk", plain((tag) => tag && systemFromTag(tag) || ((majorOf(tag) ?? 99) < 12 ? onDebian(tag) : noSystem))],
	["eclipse-temurin", executing(onDebian, "/__cacert_entrypoint.sh", "jshell")],
	["amazoncorretto", plain((tag) => tag && systemFromTag(tag) || enterpriseLinuxOfCorretto(tag))],
	["maven", { system: onDebian }],
	["gradle", { system: onDebian }],
	["nginx", executing(onDebian, "/docker-entrypoint.sh", "nginx", "-g", "daemon off;")],
	["httpd", plain(onDebian, ["httpd-foreground"])],
	["haproxy", executing(onDebian, "docker-entrypoint.sh", "haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg")],
	["traefik", { ...executing((tag) => (majorOf(tag) ?? 9) < 2 ? byTagOnly(tag) : onAlpine(tag), "/entrypoint.sh", "traefik") }],
	["caddy", plain(onAlpine, [
		"caddy",
		"run",
		"--config",
		"/etc/caddy/Caddyfile",
		"--adapter",
		"caddyfile"
	])],
	["tomcat", plain(onDebian, ["catalina.sh", "run"])],
	["jetty", executing(onDebian, "/docker-entrypoint.sh")],
	["postgres", executing(onDebian, "docker-entrypoint.sh", "postgres")],
	["mysql", executing((tag) => tag && systemFromTag(tag) || ((majorOf(tag) ?? 9) >= 9 ? enterpriseLinux(9) : noSystem), "docker-entrypoint.sh", "mysqld")],
	["mariadb", executing(onDebian, "docker-entrypoint.sh", "mariadbd")],
	["redis", executing(onDebian, "docker-entrypoint.sh", "redis-server")],
	["memcached", executing(onDebian, "docker-entrypoint.sh", "memcached")],
	["mongo", executing(onDebian, "docker-entrypoint.sh", "mongod")],
	["rabbitmq", executing(onDebian, "docker-entrypoint.sh", "rabbitmq-server")],
	["cassandra", executing(onDebian, "docker-entrypoint.sh", "cassandra", "-f")],
	["zookeeper", executing(onDebian, "/docker-entrypoint.sh", "zkServer.sh", "start-foreground")],
	["couchdb", { system: onDebian }],
	["influxdb", { system: onDebian }],
	["telegraf", { system: onDebian }],
	["neo4j", { system: onDebian }],
	["solr", { system: onDebian }],
	["wordpress", executing(onDebian, "docker-entrypoint.sh", "apache2-foreground")],
	["ghost", executing(onDebian, "docker-entrypoint.sh", "node", "current/index.js")],
	["nextcloud", executing(onDebian, "/entrypoint.sh", "apache2-foreground")],
	["drupal", executing(onDebian, "docker-php-entrypoint", "apache2-foreground")],
	["joomla", { system: onDebian }],
	["phpmyadmin", { system: onDebian }],
	["kong", { system: byTagOnly }],
	["sonarqube", { system: byTagOnly }],
	["nats", { system: (tag) => tag && systemFromTag(tag) || {
		sh: "none",
		bash: "none",
		libc: "none"
	} }],
	["registry", { system: onAlpine }],
	["docker", { system: onAlpine }],
	["consul", { system: onAlpine }],
	["vault", { system: onAlpine }],
	["eclipse-mosquitto", executing(onAlpine, "/docker-entrypoint.sh", "/usr/sbin/mosquitto", "-c", "/mosquitto/config/mosquitto.conf")],
	["adminer", { system: onAlpine }]
]);
/** Amazon Corretto stands on Amazon Linux 2, or 2023 where its tag says so. */
function enterpriseLinuxOfCorretto(tag) {
	return /al2023/.test(tag ?? "") ? amazonLinux("2023") : amazonLinux("2");
}
/** Images beyond Docker Hub's official ones, the first that matches. */
const otherImages = [
	{
		pattern: /\/distroless\//,
		image: { system: distroless }
	},
	{
		pattern: /(?:^|\/)chainguard\/|^cgr\.dev\//,
		image: { system: chainguard }
	},
	{
		pattern: /\/(?:google_containers\/|google-containers\/)?busybox$/,
		image: plain(busybox, ["sh"])
	},
	{
		pattern: /^docker\.io\/(?:amd64|arm64v8|arm32v7|i386)\/alpine$/,
		image: plain(onAlpine, ["/bin/sh"])
	},
	{
		pattern: /\/ubi(?:[7-9]|10)(?:-[^/]*)?(?:\/|$)/,
		image: { system: (_tag, name) => enterpriseLinux(Number(/\/ubi(\d+)/.exec(name)?.[1])) }
	},
	{
		pattern: /\/(?:fedora|fedora-minimal)$/,
		image: plain(fedora, ["/bin/bash"])
	},
	{
		pattern: /\/amazonlinux\/amazonlinux$/,
		image: plain(amazonLinux, ["/bin/bash"])
	},
	{
		pattern: /^quay\.io\/(?:centos\/centos|rockylinux\/rockylinux|almalinuxorg\/almalinux)$/,
		image: plain(onEnterpriseLinux, ["/bin/bash"])
	},
	{
		pattern: /^docker\.io\/(?:rockylinux\/rockylinux|almalinux\/(?:9|8)-base)$/,
		image: plain(onEnterpriseLinux, ["/bin/bash"])
	},
	{
		pattern: /^docker\.io\/opensuse\/(?:leap|tumbleweed)$|^registry\.(?:opensuse\.org\/opensuse|suse\.com\/(?:bci|suse))\//,
		image: { system: suse }
	},
	{
		pattern: /^docker\.io\/(?:bitnami|bitnamilegacy|bitnamisecure)\//,
		image: { system: (tag) => tag && systemFromTag(tag) || debianFamily }
	},
	{
		pattern: /^docker\.io\/valkey\/valkey$/,
		image: executing(onDebian, "docker-entrypoint.sh", "valkey-server")
	},
	{
		pattern: /\/(?:rook|ceph)\/ceph$/,
		image: { system: () => enterpriseLinux(void 0) }
	},
	{
		pattern: /^docker\.io\/jenkins\/jenkins$/,
		image: {
			system: onDebian,
			entrypoint: [
				"/usr/bin/tini",
				"--",
				"/usr/local/bin/jenkins.sh"
			],
			cmd: []
		}
	},
	{
		pattern: /\/ingress-nginx\/controller(?:-chroot)?$|\/nginx-ingress-controller$/,
		image: {
			system: byTagOnly,
			entrypoint: ["/usr/bin/dumb-init", "--"],
			cmd: ["/nginx-ingress-controller"],
			drainsOnTerm: true
		}
	},
	{
		pattern: /(?:^|\/)coredns$|\/coredns-coredns$/,
		image: {
			system: shellLess,
			entrypoint: ["/coredns"],
			cmd: [],
			drainsOnTerm: true
		}
	},
	{
		pattern: /\/knative-releases\/.*\/queue(?:-[0-9a-f]+)?$/,
		image: {
			system: shellLess,
			drainsOnTerm: true
		}
	},
	{
		pattern: /^docker\.io\/istio\/proxyv2$|\/istio-release\/proxyv2$/,
		image: {
			system: () => noSystem,
			drainsOnTerm: true
		}
	},
	{
		pattern: /\/envoyproxy\/envoy(?:-[a-z]+)*$/,
		image: {
			system: () => noSystem,
			drainsOnTerm: "--drain-time-s"
		}
	},
	{
		pattern: /\/(?:pause|pause-amd64)$/,
		image: {
			system: () => ({
				sh: "none",
				bash: "none",
				libc: "none"
			}),
			entrypoint: ["/pause"],
			cmd: []
		}
	}
];
/** Registries that mirror Docker Hub's official images under this prefix. */
const officialPrefixes = [
	"docker.io/library/",
	"public.ecr.aws/docker/library/",
	"mirror.gcr.io/library/",
	"registry-1.docker.io/library/"
];

// src/container/image-facts.ts
/** The dialect of a shell that the configuration names without a version: the one of today's distributions. */
const configuredShells = {
	bash: "bash-5.1",
	dash: "dash-debian",
	busybox: "busybox",
	zsh: "zsh",
	mksh: "mksh",
	none: "none"
};
/**
* What is known of a container's image: from the configuration first, then the table of known images, then the suffix of its tag.
* @param configured `images` of the configuration, patterns against the reference as written
*/
function imageFacts(container, configured) {
	const text = container.at("image").string;
	const reference = text === void 0 ? void 0 : parseImageReference(text);
	const known = reference && knownImage(reference);
	const system = reference ? systemOf(reference, known) : noSystem;
	const traits = text === void 0 || !reference ? void 0 : configured.find(({ pattern }) => pattern.test(text))?.traits;
	const shell = traits?.shell === void 0 ? void 0 : configuredShells[traits.shell];
	const drains = known?.drainsOnTerm;
	return {
		reference,
		sh: shell ?? system.sh,
		bash: shell === void 0 ? system.bash : shell.startsWith("bash") || shell === "none" ? shell : system.bash,
		libc: traits?.libc ?? system.libc,
		entrypoint: traits?.entrypoint ?? known?.entrypoint,
		cmd: traits?.cmd ?? known?.cmd,
		drainsOnTerm: traits?.drainsOnTerm ?? (drains === true || drains !== void 0 && hasArgument(container, drains)),
		entrypointExecs: traits?.entrypoint === void 0 && known?.entrypointExecs === true
	};
}
function knownImage(reference) {
	const { name } = reference;
	for (const prefix of officialPrefixes) if (name.startsWith(prefix)) {
		const official = officialImages.get(name.slice(prefix.length));
		if (official) return official;
	}
	return otherImages.find(({ pattern }) => pattern.test(name))?.image;
}
function systemOf(reference, known) {
	if (known) return reference.tag === void 0 && reference.digest !== void 0 ? noSystem : known.system(reference.tag, reference.name);
	return reference.tag !== void 0 && systemFromTag(reference.tag) || noSystem;
}
function hasArgument(container, prefix) {
	return [...container.at("command").items(), ...container.at("args").items()].some((word) => typeof word.raw === "string" && word.raw.startsWith(prefix));
}

// src/container/duration.ts
const units = {
	"": 1,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
/**
* Seconds that `sleep` takes a word for: `5`, `0.5`, `2m`, `1h`, and `infinity`, of which GNU sleep knows the abbreviations.
* @returns undefined where the word is no duration
*/
function sleepSeconds(word) {
	if (/^inf(?:inity)?$/i.test(word)) return Number.POSITIVE_INFINITY;
	const parts = /^(\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})([smhd]?)$/.exec(word);
	return parts ? Number(parts[1]) * units[parts[2]] : void 0;
}
/** The sum of several words, as GNU sleep adds them up; undefined where one is no duration or there is none. */
function sleepTotal(words) {
	let sum;
	for (const word of words) {
		const seconds = word === void 0 ? void 0 : sleepSeconds(word);
		if (seconds === void 0) return void 0;
		sum = (sum ?? 0) + seconds;
	}
	return sum;
}

// src/container/shell-invocation.ts
/** Programs that are shells, by base name. */
const shellNames = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"ash",
	"dash",
	"zsh",
	"ksh",
	"mksh",
	"rbash",
	"lksh"
]);
const longWithValue = /* @__PURE__ */ new Set(["--rcfile", "--init-file"]);
/** The text of a word as the manifest has it, placeholders included: a script may well hold `$(date)`. */
function rawText(word) {
	return typeof word.at?.raw === "string" ? word.at.raw : word.text;
}
/**
* Reads the words behind a shell's name: `-c`, `-ec`, `-o pipefail -c`, `-c -- SCRIPT`.
* @param words the command line from the shell on
*/
function readInvocation(words) {
	let command = false;
	let at = 1;
	for (; at < words.length; at++) {
		const text = rawText(words[at]);
		if (text === void 0) return { form: "other" };
		if (text === "--" || text === "-") {
			at++;
			break;
		}
		if (text.startsWith("--")) {
			if (longWithValue.has(text)) at++;
			continue;
		}
		if (!/^[-+][A-Za-z]+$/.test(text)) break;
		if (text.startsWith("-") && text.includes("c")) command = true;
		if (text.startsWith("-") && text.includes("s") && !command) return { form: "other" };
		for (const letter of text) if (letter === "o" || letter === "O") at++;
	}
	const word = words[at];
	if (!word) return { form: "other" };
	const rest = words.slice(at + 1);
	return command ? {
		form: "command",
		script: word,
		rest
	} : {
		form: "file",
		file: word,
		rest
	};
}

// src/container/simple-commands.ts
const reserved = /* @__PURE__ */ new Set([
	"if",
	"while",
	"until",
	"for",
	"case",
	"select",
	"function",
	"time",
	"coproc",
	"!",
	"{",
	"[[",
	"(("
]);
const MOST_COMMANDS = 64;
/**
* Reads the simple commands that a script begins with: `sleep 5 && nginx -s quit`. It knows quotes, redirections, comments and `; && || newline`, and stops at
* everything else, so that rules about preStop hooks need no shell parser. Linear.
*/
function readSimpleCommands(script) {
	const commands = [];
	let words = [];
	let afterOr = false;
	let at = 0;
	let redirected = false;
	const finish = (or) => {
		if (words.length > 0) commands.push({
			words,
			afterOr
		});
		words = [];
		afterOr = or;
	};
	const stop = (complete) => ({
		commands,
		complete
	});
	while (at < script.length) {
		const char = script[at];
		if (char === " " || char === "	" || char === "\r") at++;
		else if (char === "\\" && script[at + 1] === "\n") at += 2;
		else if (char === "#") {
			const end = script.indexOf("\n", at);
			at = end < 0 ? script.length : end;
		} else if (char === "\n" || char === ";") {
			if (script[at + 1] === ";" && char === ";") return stop(false);
			finish(false);
			at++;
		} else if (script.startsWith("&&", at) || script.startsWith("||", at)) {
			finish(char === "|");
			at += 2;
		} else if (char === ">" || char === "<") {
			if (script.startsWith("<<", at)) return stop(false);
			at++;
			while (script[at] === ">" || script[at] === "&" || script[at] === "|") at++;
			redirected = true;
		} else if ("|&(){}`".includes(char)) return stop(false);
		else {
			const word = readWord(script, at);
			if (!word) return stop(false);
			at = word.end;
			if (redirected) redirected = false;
			else if (words.length === 0 && word.text !== void 0 && reserved.has(word.text)) return stop(false);
			else if (!(/^\d$/.test(word.text ?? "") && (script[at] === ">" || script[at] === "<"))) words.push(word.text);
			if (commands.length >= MOST_COMMANDS) return stop(false);
		}
	}
	finish(false);
	return stop(true);
}
/** One word, quotes taken off; its text is undefined where it holds an expansion, the whole is undefined where a quote stays open. */
function readWord(script, from) {
	let text = "";
	let known = true;
	let at = from;
	for (; at < script.length; at++) {
		const char = script[at];
		if (char === "'") {
			const close = script.indexOf("'", at + 1);
			if (close < 0) return void 0;
			text += script.slice(at + 1, close);
			at = close;
		} else if (char === "\"") {
			const close = closingQuote(script, at + 1);
			if (close === void 0) return void 0;
			const inner = script.slice(at + 1, close);
			if (/[$`\\]/.test(inner)) known = false;
			text += inner;
			at = close;
		} else if (char === "\\") {
			text += script[at + 1] ?? "";
			at++;
		} else if (char === "$") {
			if (script[at + 1] === "(" || script[at + 1] === "{") return void 0;
			known = false;
		} else if (" 	\r\n;|&()<>`".includes(char)) break;
		else text += char;
	}
	return {
		text: known ? text : void 0,
		end: at
	};
}
function closingQuote(script, from) {
	for (let at = from; at < script.length; at++) if (script[at] === "\\") at++;
	else if (script[at] === "\"") return at;
	else if (script[at] === "`" || script[at] === "$" && script[at + 1] === "(") return void 0;
}

// src/container/prestop.ts
/** Programs, with the words that must follow, that return when the proxy in the Pod has drained: ingress-nginx, Istio, Contour, Envoy Gateway. */
const gracefulHelpers = [
	["wait-shutdown"],
	["pilot-agent", "wait"],
	[
		"contour",
		"envoy",
		"shutdown"
	],
	[
		"envoy-gateway",
		"envoy",
		"shutdown"
	]
];
/** Commands that take no time worth counting and change nothing about what the Pod serves. */
const instant = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"touch",
	"rm",
	"set",
	"true",
	":",
	"date",
	"cd",
	"export",
	"mkdir",
	"logger",
	"test",
	"["
]);
/**
* What a preStop hook does, as far as its duration is fixed. A sleep counts where it stands in front of everything that stops the application;
* what a script does beyond simple commands is unknown.
* Source: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations
*/
function readPreStop(container) {
	const hook = container.at("lifecycle").at("preStop");
	if (hook.absent) return { kind: "none" };
	if (!hook.present) return unknown(hook);
	const sleep = hook.at("sleep");
	if (!sleep.absent) {
		const seconds = sleep.at("seconds");
		return seconds.number === void 0 ? unknown(sleep) : {
			kind: "sleep",
			seconds: seconds.number,
			total: seconds.number,
			native: true,
			only: true,
			at: seconds
		};
	}
	const command = hook.at("exec").at("command");
	const words = [];
	for (const item of command.items()) words.push({
		text: item.string,
		at: item
	});
	return words.length === 0 ? unknown(hook) : ofCommand(command, words);
}
function unknown(at, atLeast = 0) {
	return {
		kind: "unknown",
		atLeast,
		at
	};
}
function ofCommand(at, given) {
	let words = given;
	for (let peeled = peelWrapper(textsOf$1(words), 0); peeled; peeled = peelWrapper(textsOf$1(words), 0)) {
		if (peeled.kind !== "transparent" || peeled.next === void 0) return unknown(at);
		words = words.slice(peeled.next);
	}
	const texts = textsOf$1(words);
	const name = texts[0] === void 0 ? void 0 : baseName(texts[0]);
	if (name === void 0) return unknown(at);
	if (isGracefulHelper(texts)) return {
		kind: "graceful-helper",
		at
	};
	if (name === "sleep") {
		const seconds = sleepTotal(texts.slice(1));
		return seconds !== void 0 && Number.isFinite(seconds) ? {
			kind: "sleep",
			seconds,
			total: seconds,
			native: false,
			only: true,
			at
		} : unknown(at);
	}
	if (!shellNames.has(name)) return unknown(at);
	const invocation = readInvocation(words);
	const script = invocation.form === "command" ? rawText(invocation.script) : void 0;
	return script === void 0 || invocation.form !== "command" ? unknown(at) : ofScript(invocation.script.at ?? at, script);
}
function ofScript(at, script) {
	const { commands, complete } = readSimpleCommands(script);
	let leading = true;
	let seconds;
	let total = 0;
	let only = complete;
	for (const { words, afterOr } of commands) {
		const [first, ...rest] = words[0] === "exec" || words[0] === "command" ? words.slice(1) : words;
		const name = first === void 0 ? void 0 : baseName(first);
		const sleep = name === "sleep" && !afterOr ? sleepTotal(rest) : void 0;
		if (sleep !== void 0 && Number.isFinite(sleep)) {
			total += sleep;
			if (leading) seconds = (seconds ?? 0) + sleep;
			continue;
		}
		only = false;
		if (leading && (name === "sleep" || name === void 0) && !afterOr) return unknown(at, total);
		if (leading && seconds === void 0 && isGracefulHelper([name, ...rest])) return {
			kind: "graceful-helper",
			at
		};
		if (!afterOr && !instant.has(name ?? "")) leading = false;
	}
	return seconds === void 0 ? unknown(at, total) : {
		kind: "sleep",
		seconds,
		total,
		native: false,
		only,
		at
	};
}
function isGracefulHelper(words) {
	const name = words[0] === void 0 ? void 0 : baseName(words[0]);
	return gracefulHelpers.some(([program, ...more]) => program === name && more.every((word, index) => words[index + 1] === word));
}
function textsOf$1(words) {
	return words.map((word) => word.text);
}

// src/container/runtime.ts
/**
* What can be said of containers without parsing shell. Each answer is found once for each container object.
* @param settingsFor the settings that hold for a file, by its path
*/
function createRuntime(settingsFor) {
	const image = remember((container) => imageFacts(container, settingsFor(container.resource.file.path).images));
	return {
		image,
		commandLine: remember((container) => readCommandLine(container, image(container))),
		preStop: remember((container) => readPreStop(container))
	};
}
/** Keeps the answers of a function by container cursor; a workload makes one cursor for each of its containers. */
function remember(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (container) => {
		let found = known.get(container);
		if (!found) {
			found = { answer: find(container) };
			known.set(container, found);
		}
		return found.answer;
	};
}

// src/container/commands.ts
/** Builtins of sh and bash: `exec` in front of them fails or changes what they do. */
const builtins = new Set(". : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias unset wait time".split(" "));
/** Programs that do something and end: a script that stops after one of them was not meant to run on. */
const shortLived = new Set("mkdir rm rmdir cp mv ln ls chmod chown chgrp touch date id whoami hostname env printenv which grep egrep sed awk gawk cut head tr sort uniq wc expr basename dirname readlink realpath find df du mount umount sysctl stat install mktemp install tar unzip gunzip base64 openssl envsubst update-ca-certificates seq uname getent apt apt-get apk yum dnf microdnf pip pip3 git wget curl chpasswd adduser useradd addgroup groupadd usermod setcap modprobe iptables ip tee cat sync killall pkill ps pgrep".split(" "));
/** The program that a command names: its literal base name, undefined where an expansion decides. */
function programOf(command) {
	const first = command.words[0];
	return first?.literal ? baseName(first.value) : void 0;
}
/** Nothing that a Pod would be run for: builtins, setup, assignments. */
function isTrivial(command) {
	const [first] = coreWords(command);
	if (!first) return true;
	const name = first.literal ? baseName(first.value) : void 0;
	return name !== void 0 && (builtins.has(name) || shortLived.has(name));
}
/** The words of the program behind `exec`, `command`, `env A=1`, `nice`, `timeout 5`. */
function coreWords(command) {
	let words = applicationWords(command);
	for (let rounds = 0; rounds < 8; rounds++) {
		const next = peelWrapper(words.map((word) => word.literal ? word.value : void 0), 0)?.next;
		if (next === void 0) break;
		words = words.slice(next);
	}
	return words;
}
/** Whether `exec` in front of the command is safe as far as its name goes: an external program, and surely no function or builtin of the same name. */
function isExternal(command, sourced) {
	const first = command.words[0];
	if (!first) return false;
	if (first.value.includes("/")) return !first.value.includes("{{");
	return first.literal && !builtins.has(first.value) && !sourced;
}
/** Seconds of `sleep`; Infinity for `sleep infinity` and for `tail -f`, which never ends; undefined for every other command. */
function idleSeconds(command) {
	const words = coreWords(command);
	const name = words[0]?.literal ? baseName(words[0].value) : void 0;
	if (name === "sleep") return sleepTotal(words.slice(1).map((word) => word.literal ? word.value : void 0)) ?? 0;
	if (name === "tail" && words.some(isFollow)) return Number.POSITIVE_INFINITY;
	return name === "pause" && words.length === 1 ? Number.POSITIVE_INFINITY : void 0;
}
function isFollow(word) {
	return /^(?:-[a-zA-Z0-9]*[fF][a-zA-Z0-9]*|--follow(?:=.*)?|--retry)$/.test(word.value);
}
/** Whether the command is `exec`, also as `command exec`. */
function isExec(command) {
	const name = programOf(command);
	if (name === "exec") return true;
	return (name === "command" || name === "builtin") && command.words[1]?.literal === true && command.words[1].value === "exec";
}
/** The words of the program itself, without `exec`, `command` and their options; none for `exec 2>&1`, which only redirects. */
function applicationWords(command) {
	const { words } = command;
	let at = 0;
	while (words[at]?.literal && [
		"exec",
		"command",
		"builtin"
	].includes(words[at].value)) at++;
	if (at === 0) return words;
	for (; at < words.length; at++) {
		const { value } = words[at];
		if (value === "--") return words.slice(at + 1);
		if (!/^-[acl]+$/.test(value)) break;
		if (value.includes("a")) at++;
	}
	return words.slice(at);
}
/** `exec -a name cmd`, which dash and mksh do not know. */
function renamesExec(command) {
	return isExec(command) && command.words.length > applicationWords(command).length && command.words.slice(1, -1).some((word) => /^-[cl]*a/.test(word.value));
}

// src/container/dialect.ts
/**
* Whether a shell executes the last command of a `-c` script in its own process, so that the command keeps the process id.
* Measured on bash 4.2, 4.3, 4.4, 5.0, 5.1 and 5.2, BusyBox 1.35, Debian's dash 0.5.12, upstream dash, zsh 5.9 and mksh 59c (test/container/shell-truth.ts); read in bash
* builtins/evalstring.c (should_suppress_fork), BusyBox shell/ash.c (EV_EXIT), dash src/eval.c. Debian and Ubuntu carry patch 0004, which takes it away for good.
*/
function implicitExec(dialect, at, traps) {
	if (traps === "set" || at.prefixed || at.groupRedirected || at.inside === "function") return false;
	switch (dialect) {
		case "dash-debian": return false;
		case "bash-4.2": return bash(at) && !at.inAndOr && at.before === "nothing";
		case "bash-4.4": return bash(at) && at.before === "nothing";
		case "bash-5.1": return bash(at) && at.before !== "ampersand" && !(at.inAndOr && at.before === "semicolon");
		case "busybox":
		case "dash": return at.behind === "end" && traps !== "reset";
		case "zsh": return true;
		case "mksh": return at.plain && at.behind === "end" && !at.redirected && at.inside === "nothing";
	}
}
function bash(at) {
	return !at.redirected && at.inside === "nothing" && at.behind !== "more";
}
/** Whether `( exec cmd )` at the end keeps the process id. */
function execsInLastSubshell(dialect) {
	return dialect === "busybox" || dialect === "zsh" || dialect === "dash";
}
const everyBash = [
	"bash-4.2",
	"bash-4.4",
	"bash-5.1"
];
/** What `sh` may be in an image of which nothing is known. Upstream dash, zsh and mksh are `sh` in no image that people run. */
const everySh = [
	"busybox",
	"dash-debian",
	...everyBash
];
/**
* The dialects that a shell may have.
* @param name base name of the program: `sh`
* @param applet it is called through BusyBox
* @returns one where it is known; none where the image has no such shell
*/
function dialectsOf(name, image, applet) {
	if (applet || name === "ash") return ["busybox"];
	switch (name) {
		case "bash":
		case "rbash": return image.bash === "none" ? [] : image.bash === void 0 ? everyBash : [image.bash];
		case "dash": return image.sh === "dash-debian" ? ["dash-debian"] : ["dash-debian", "dash"];
		case "zsh": return ["zsh"];
		case "mksh":
		case "lksh": return ["mksh"];
		case "ksh": return ["mksh", "zsh"];
		default: return image.sh === "none" ? [] : image.sh === void 0 ? everySh : [image.sh];
	}
}

// src/container/loops.ts
/** More commands than this are not looked through. */
const MOST_NODES$1 = 5e3;
/** Whether nothing but its body could end the loop, and the body does not: `while true; do ...; done` without `break`. */
function isEndless(node) {
	if (node.kind !== "loop") return false;
	return (node.unconditional || node.form !== "for" && node.condition.length === 1 && isConstant(node.condition[0].command, node.form === "while")) && !leaves(node.body);
}
/** A condition that is always true (for `while`) or always false (for `until`); `while sleep 5` lasts as well. */
function isConstant(condition, wanted) {
	if (condition.kind === "test") return wanted && (/^[1-9]\d*$/.test(condition.text) || condition.text === "true");
	if (condition.kind !== "simple") return false;
	const words = condition.words.map((word) => word.literal ? word.value : void 0);
	const [name] = words;
	if (!wanted) return name === "false";
	if (name === "true" || name === ":" || name === "/bin/true" || name === "sleep") return true;
	if (name === "[" || name === "test") {
		const operand = words[1];
		const operands = words.filter((word) => word !== "]").slice(1);
		if (operands.length === 1) return operand !== void 0 && operand !== "";
		return operands.length === 3 && operands[0] !== void 0 && operands[0] === operands[2] && [
			"-eq",
			"=",
			"=="
		].includes(operands[1] ?? "");
	}
	return false;
}
/** Whether a `break` ends the loop that this is the body of. Loops inside have their own, except for `break 2`. */
function leaves(body) {
	const pending = body.map(({ command }) => ({
		node: command,
		level: 1
	}));
	let budget = MOST_NODES$1 * 10;
	for (let next = pending.pop(); next; next = pending.pop()) {
		if (--budget < 0) return true;
		const { node, level } = next;
		if (node.kind === "simple") {
			if (programOf(node) === "break" && Number(node.words[1]?.value ?? 1) >= level) return true;
		} else if (node.kind !== "group" || !node.subshell) for (const child of childrenOf(node)) pending.push({
			node: child,
			level: node.kind === "loop" ? level + 1 : level
		});
	}
	return false;
}
/** The commands directly inside a construct. Those of function bodies are left out: they run where the function is called. */
function childrenOf(node) {
	switch (node.kind) {
		case "pipeline":
		case "and-or": return node.commands;
		case "prefixed": return [node.command];
		case "group": return node.body.map(({ command }) => command);
		case "branches": return [...node.conditions, ...node.branches].flatMap((list) => list.map(({ command }) => command));
		case "loop": return [...node.condition, ...node.body].map(({ command }) => command);
		default: return [];
	}
}
/** The first command inside that a Pod could be run for; undefined where there are only tools and builtins. */
function mainCommand(root) {
	const pending = [root];
	let budget = MOST_NODES$1;
	for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) if (node.kind === "simple") {
		if (!isTrivial(node) && idleSeconds(node) === void 0) return node;
	} else pending.push(...childrenOf(node).toReversed());
}
function loopFacts(loop) {
	let longestSleep = 0;
	let sleep;
	let waits = false;
	const pending = [...loop.condition, ...loop.body];
	let budget = MOST_NODES$1;
	for (let statement = pending.pop(); statement && budget > 0; statement = pending.pop(), budget--) {
		const { command, background } = statement;
		if (background) continue;
		if (command.kind === "simple") {
			if (programOf(command) === "wait") waits = true;
			const seconds = idleSeconds(command);
			if (seconds !== void 0 && seconds > longestSleep) {
				longestSleep = seconds;
				sleep = command;
			}
		} else if (command.kind !== "pipeline") for (const child of childrenOf(command)) pending.push({
			from: child.from,
			to: child.to,
			command: child,
			background: false
		});
	}
	return {
		longestSleep,
		sleep,
		waits
	};
}

// src/container/trap.ts
/** Reads `trap ACTION SIGNAL...`; undefined for `trap -p` and the like. */
function readTrap(node) {
	let at = 1;
	if (node.words[at]?.value === "--") at++;
	const action = node.words[at];
	if (!action || /^-[lpP]/.test(action.value)) return void 0;
	const signals = node.words.slice(at + 1);
	return {
		effect: signals.length === 0 || action.value === "-" ? "reset" : action.value === "" && action.literal ? "ignored" : "set",
		term: (signals.length === 0 ? [action] : signals).some(isTerm),
		action
	};
}
function isTerm(signal) {
	return /^(?:SIG)?TERM$|^15$/i.test(signal.value);
}
const signalling = /* @__PURE__ */ new Set([
	"kill",
	"pkill",
	"killall",
	"skill",
	"kill_children",
	"killall5"
]);
const MOST_NODES = 2e3;
/**
* Looks into the action of a trap, and into the functions it calls.
* @param functions the script's functions by name
*/
function readActions(action, parser, functions) {
	const found = {
		unknown: false,
		kills: false,
		runs: false,
		exits: false,
		waits: false,
		assigns: false
	};
	const statements = parser.parse(action.value);
	if (!statements || !action.literal && /^\s*\$/.test(action.value)) return {
		...found,
		unknown: true
	};
	const seen = /* @__PURE__ */ new Set();
	let budget = MOST_NODES;
	const pending = statements.map((statement) => statement.command);
	const push = (list) => {
		for (const statement of list) pending.push(statement.command);
	};
	for (let node = pending.pop(); node && budget > 0; node = pending.pop(), budget--) if (node.kind === "simple") {
		const name = programOf(node);
		const own = name === void 0 ? void 0 : functions.get(name);
		if (name !== void 0 && own) {
			if (!seen.has(name)) pending.push(own);
			seen.add(name);
		} else if (node.words.length === 0) found.assigns = true;
		else if (name === void 0) found.unknown = true;
		else if (signalling.has(name)) found.kills = true;
		else if (name === "exit" || name === "break" || name === "exec") found.exits = true;
		else if (name === "wait") found.waits = true;
		else if (name === "eval" || name === "source" || name === ".") found.unknown = true;
		else if (!isTrivial(node) && name !== "sleep") found.runs = true;
	} else if (node.kind === "pipeline" || node.kind === "and-or") pending.push(...node.commands);
	else if (node.kind === "prefixed") pending.push(node.command);
	else if (node.kind === "group") push(node.body);
	else if (node.kind === "branches") for (const list of [...node.conditions, ...node.branches]) push(list);
	else if (node.kind === "loop") {
		push(node.condition);
		push(node.body);
	}
	return budget > 0 ? found : {
		...found,
		unknown: true
	};
}

// src/container/flow.ts
const nothing = {
	ends: [],
	falls: true,
	stage: void 0,
	fresh: false,
	exits: false
};
const hidden = {
	...nothing,
	ends: [{ kind: "unknown" }]
};
const on = (stage) => ({
	...nothing,
	stage,
	fresh: true
});
const forGood = (ending) => ({
	...nothing,
	ends: [ending],
	falls: false
});
const MOST_DEPTH = 600;
const MOST_ENDINGS = 32;
/** A short sleep behind the application does not make the script one that only sleeps. In seconds. */
const SHORT_SLEEP = 60;
/**
* Walks a script and finds what its shell ends up doing. The body of a function is walked once for each of its two roles (last command or not);
* a limit on the steps keeps functions that define functions from multiplying.
*/
function traceScript(text, statements, parser) {
	return new Walk(text, parser).run(statements);
}
var Walk = class {
	text;
	parser;
	functions = /* @__PURE__ */ new Map();
	walked = /* @__PURE__ */ new Map();
	jobs = [];
	traps = "none";
	termTrap;
	sourced = false;
	waits = 0;
	depth = 0;
	steps;
	constructor(text, parser) {
		this.text = text;
		this.parser = parser;
		this.steps = 4 * text.length + 1e3;
	}
	run(statements) {
		const around = {
			tail: true,
			inside: "nothing",
			before: "nothing",
			behind: "end",
			inAndOr: false,
			groupRedirected: false,
			prefixed: false,
			plain: /^[\w./ \t-]*$/.test(this.text)
		};
		const { ends, falls, stage, fresh, exits } = this.list(statements, around, true);
		const left = stage && (falls || exits) && (ends.length === 0 || fresh) ? [{
			kind: "stage",
			stage
		}] : [];
		const { termTrap } = this;
		return {
			endings: [...ends, ...left],
			traps: this.traps,
			termTrap: termTrap && {
				node: termTrap.node,
				actions: readActions(termTrap.trap.action, this.parser, this.functions)
			},
			jobs: this.jobs,
			waits: this.waits,
			sourced: this.sourced
		};
	}
	/** Statements one after the other. `top`: the lines of the script itself, which shells parse one by one. */
	list(statements, around, top = false) {
		const ends = [];
		let stage;
		let fresh = false;
		for (const [index, statement] of statements.entries()) {
			const last = index === statements.length - 1;
			if (statement.background) {
				this.jobs.push(statement.command);
				continue;
			}
			const place = around.tail && last && top ? {
				...around,
				...this.placeOf(statements, index)
			} : {
				...around,
				tail: around.tail && last
			};
			const outcome = this.node(statement.command, place);
			collect(ends, outcome.ends);
			if (outcome.stage) [stage, fresh] = [later(stage, outcome.stage), outcome.fresh];
			else if (statement.command.kind !== "simple" && statement.command.kind !== "test") fresh = false;
			if (!outcome.falls) return {
				ends,
				falls: false,
				stage,
				fresh,
				exits: outcome.exits
			};
		}
		return {
			ends,
			falls: true,
			stage,
			fresh,
			exits: false
		};
	}
	/** What stands before and behind the last statement of the script. */
	placeOf(statements, index) {
		const statement = statements[index];
		const previous = statements[index - 1];
		const gap = previous ? this.text.slice(previous.to, statement.from).replaceAll("\\\n", "") : "\n";
		const rest = this.text.slice(statement.to).replaceAll("\\\n", "");
		const newline = rest.indexOf("\n");
		return {
			before: gap.includes("\n") ? "nothing" : previous?.background ? "ampersand" : "semicolon",
			behind: newline < 0 ? "end" : newline === rest.length - 1 ? "newline" : "more"
		};
	}
	node(node, around) {
		if (this.depth >= MOST_DEPTH || --this.steps < 0) return hidden;
		this.depth++;
		try {
			switch (node.kind) {
				case "simple": return this.simple(node, around);
				case "pipeline": return this.pipeline(node);
				case "prefixed": return this.node(node.command, {
					...around,
					prefixed: true
				});
				case "and-or": return this.andOr(node.commands, node.operators, around);
				case "group": return this.group(node, around);
				case "branches": return this.branches(node, around);
				case "loop": return this.loop(node);
				case "function":
					if (this.functions.get(node.name) !== node.body) {
						this.functions.set(node.name, node.body);
						this.walked.delete(`${node.name} tail`);
						this.walked.delete(`${node.name} `);
					}
					return nothing;
				case "coprocess":
					this.jobs.push(node);
					return nothing;
				case "test": return nothing;
			}
		} finally {
			this.depth--;
		}
	}
	simple(node, around) {
		const first = node.words[0];
		if (!first) return nothing;
		if (first.value.includes("{{")) return hidden;
		const name = programOf(node);
		if (isExec(node)) return this.exec(node, around);
		const own = name === void 0 ? void 0 : this.functions.get(name);
		if (own && name !== void 0) return this.call(name, own, around);
		switch (name) {
			case "exit": return {
				...nothing,
				falls: false,
				exits: true
			};
			case "return": return {
				...nothing,
				falls: false
			};
			case "trap":
				this.setTrap(node);
				return nothing;
			case "wait":
			case "fg":
				this.waits++;
				return this.jobs.length > 0 ? on({
					kind: "wait",
					node
				}) : nothing;
			case "source":
			case ".":
				this.sourced = true;
				return around.tail ? hidden : nothing;
			case "eval": return this.evaluate(node, around);
			case void 0: if (node.words.length === 1 && !first.value.includes("/") && !/^"?\$[@*]"?$/.test(first.value)) return around.tail ? hidden : nothing;
		}
		const tail = around.tail ? {
			...around,
			redirected: node.redirected
		} : void 0;
		const seconds = idleSeconds(node);
		if (seconds !== void 0) {
			const stage = {
				kind: "idle",
				node,
				seconds,
				tail
			};
			return seconds === Number.POSITIVE_INFINITY ? forGood({
				kind: "stage",
				stage
			}) : on(stage);
		}
		return isTrivial(node) ? nothing : on({
			kind: "command",
			node,
			tail
		});
	}
	exec(node, around) {
		if (applicationWords(node).length === 0) return nothing;
		const inSubshell = around.inside === "subshell";
		if (inSubshell && !around.tail) return on({
			kind: "command",
			node,
			tail: void 0
		});
		return forGood({
			kind: "exec",
			node,
			inSubshell
		});
	}
	evaluate(node, around) {
		const text = node.words.slice(1).map((word) => word.value).join(" ").trimStart();
		if (/^exec\s+[^\s<>\d]/.test(text)) return forGood({
			kind: "exec",
			node,
			inSubshell: around.inside === "subshell"
		});
		if (!around.tail) return nothing;
		return /^[A-Za-z0-9_./-]+(?:\s|$)/.test(text) && !/[;&|]/.test(text) ? on({
			kind: "command",
			node,
			tail: void 0
		}) : hidden;
	}
	call(name, body, around) {
		const key = `${name} ${around.tail ? "tail" : ""}`;
		const known = this.walked.get(key);
		if (known) return known;
		this.walked.set(key, nothing);
		const outcome = this.node(body, {
			...around,
			inside: "function"
		});
		const answer = outcome.falls || outcome.exits || outcome.ends.length > 0 ? outcome : {
			...outcome,
			falls: true
		};
		this.walked.set(key, answer);
		return answer;
	}
	pipeline(node) {
		const stage = {
			kind: "pipeline",
			node
		};
		if (node.commands.some((command) => isEndless(command) || command.kind === "simple" && idleSeconds(command) === Number.POSITIVE_INFINITY)) return forGood({
			kind: "stage",
			stage
		});
		return node.commands.some((command) => mainCommand(command)) ? on(stage) : nothing;
	}
	andOr(commands, operators, around) {
		const ends = [];
		let stage;
		for (const [index, command] of commands.entries()) {
			const last = index === commands.length - 1;
			const outcome = this.node(command, {
				...around,
				tail: around.tail && last,
				inAndOr: true
			});
			collect(ends, outcome.ends);
			stage = later(stage, outcome.stage);
			if (outcome.falls) continue;
			if (index === 0) return {
				ends,
				falls: false,
				stage,
				fresh: false,
				exits: outcome.exits
			};
			if (last && operators[index - 1] === "&&" && around.tail && !outcome.exits) return {
				ends,
				falls: false,
				stage: void 0,
				fresh: false,
				exits: false
			};
		}
		return {
			ends,
			falls: true,
			stage,
			fresh: ends.length === 0,
			exits: false
		};
	}
	group(node, around) {
		const inside = node.subshell ? "subshell" : around.inside === "nothing" ? "compound" : around.inside;
		const { traps, termTrap } = this;
		const outcome = this.list(node.body, {
			...around,
			inside,
			groupRedirected: around.groupRedirected || node.redirected
		});
		if (!node.subshell) return outcome;
		this.traps = traps;
		this.termTrap = termTrap;
		return outcome.exits ? {
			...outcome,
			falls: true,
			exits: false
		} : outcome;
	}
	branches(node, around) {
		const ends = [];
		let stage;
		for (const condition of node.conditions) {
			const outcome = this.list(condition, {
				...around,
				tail: false
			});
			collect(ends, outcome.ends);
			stage = later(stage, outcome.stage);
		}
		const place = {
			...around,
			inside: around.inside === "nothing" ? "compound" : around.inside,
			groupRedirected: around.groupRedirected || node.redirected
		};
		let falls = !node.exhaustive;
		let exits = node.exhaustive;
		let inBranch;
		for (const branch of node.branches) {
			const outcome = this.list(branch, place);
			collect(ends, outcome.ends);
			if (outcome.falls) {
				falls = true;
				inBranch = later(inBranch, outcome.stage);
			}
			if (!outcome.exits) exits = false;
		}
		return {
			ends,
			falls,
			stage: inBranch ?? stage,
			fresh: inBranch !== void 0,
			exits: !falls && exits
		};
	}
	loop(node) {
		const condition = this.list(node.condition, inLoop);
		const body = this.list(node.body, inLoop);
		const endless = isEndless(node);
		const stage = {
			kind: "loop",
			node
		};
		const leaving = [...condition.ends, ...body.ends].filter((end) => end.kind !== "stage");
		if (leaving.length > 0) return {
			...nothing,
			ends: leaving,
			falls: !endless
		};
		return endless ? forGood({
			kind: "stage",
			stage
		}) : on(stage);
	}
	setTrap(node) {
		const trap = readTrap(node);
		if (!trap) return;
		if (trap.effect === "set") this.traps = "set";
		else if (trap.effect === "reset" && this.traps === "set") this.traps = "reset";
		else if (trap.effect === "ignored" && this.traps === "none") this.traps = "ignored";
		if (trap.term) this.termTrap = trap.effect === "set" ? {
			node,
			trap
		} : void 0;
	}
};
const inLoop = {
	tail: false,
	inside: "compound",
	before: "nothing",
	behind: "end",
	inAndOr: false,
	groupRedirected: false,
	prefixed: false,
	plain: false
};
function collect(into, more) {
	for (const end of more) if (into.length < MOST_ENDINGS) into.push(end);
}
/** What comes later is what the script is busy with, unless it is a short sleep behind something. */
function later(before, after) {
	if (before && after?.kind === "idle" && after.seconds < SHORT_SLEEP && before.kind !== "idle") return before;
	return after ?? before;
}

// src/container/verdict.ts
/** Nothing can be said: rules stay silent. */
const unknownVerdict = {
	outcome: "unknown",
	certain: false,
	cause: void 0,
	keeper: void 0,
	command: void 0,
	execAt: void 0,
	trap: void 0
};
/**
* What the shell of PID 1 becomes.
* @param dialects those that the shell may have; none where the image has no such shell
* @param graceSeconds how long the Pod may take to stop; a trap that comes later never comes
* @param nested the verdict on `exec sh -c '...'`: a shell that takes the shell's place
*/
function judgeScript(flow, dialects, graceSeconds, nested) {
	if (dialects.length === 0 || flow.endings.length === 0 || flow.endings.some((ending) => ending.kind === "unknown")) return unknownVerdict;
	const all = flow.endings.map((ending) => judgeEnding(ending, flow, dialects, nested));
	if (all.some((judged) => judged.outcome === "unknown")) return unknownVerdict;
	const worst = all.find((judged) => judged.outcome === "fork" && judged.certain) ?? all.find((judged) => judged.outcome === "fork") ?? all.find((judged) => judged.outcome === "idle") ?? all[0];
	const certain = all.every((judged) => judged.certain && judged.outcome === worst.outcome);
	const { outcome, cause, command, stage } = worst;
	const keeper = stage ? keeperOf(stage) : command;
	if (outcome === "exec") return {
		...unknownVerdict,
		outcome,
		certain,
		command
	};
	return {
		outcome,
		certain,
		cause,
		keeper,
		command,
		execAt: outcome === "fork" ? execPlace(flow, stage) : void 0,
		trap: judgeTrap(flow, stage, graceSeconds)
	};
}
function judgeEnding(ending, flow, dialects, nested) {
	if (ending.kind === "unknown") return {
		...unknownVerdict,
		stage: void 0
	};
	if (ending.kind === "stage") return judgeStage(ending.stage, flow, dialects);
	const { node, inSubshell } = ending;
	const command = partOf(node);
	if (renamesExec(node) && dialects.every((dialect) => dialect.startsWith("dash"))) return {
		...unknownVerdict,
		stage: void 0
	};
	if (inSubshell) {
		const execs = dialects.filter(execsInLastSubshell).length;
		if (execs < dialects.length) return {
			outcome: "fork",
			certain: execs === 0,
			cause: "subshell",
			command,
			stage: void 0
		};
	}
	const inner = nested(node);
	if (!inner) return {
		outcome: "exec",
		certain: true,
		cause: void 0,
		command,
		stage: void 0
	};
	return {
		...inner,
		command,
		stage: void 0
	};
}
function judgeStage(stage, flow, dialects) {
	const job = flow.jobs.length > 0 ? mainOf(flow.jobs) : void 0;
	switch (stage.kind) {
		case "command": {
			const { tail, node } = stage;
			const command = partOf(node);
			const execs = tail ? dialects.filter((dialect) => implicitExec(dialect, tail, flow.traps)).length : 0;
			if (execs === dialects.length) return {
				outcome: "exec",
				certain: true,
				cause: void 0,
				command,
				stage
			};
			return {
				outcome: "fork",
				certain: execs === 0,
				cause: causeOf(stage, flow),
				command,
				stage
			};
		}
		case "idle":
			if (job) return {
				outcome: "fork",
				certain: true,
				cause: "background",
				command: partOf(job),
				stage
			};
			return {
				outcome: "idle",
				certain: !stage.tail || !dialects.some((dialect) => implicitExec(dialect, stage.tail, flow.traps)),
				cause: void 0,
				command: partOf(stage.node),
				stage
			};
		case "pipeline": {
			const app = mainCommand(stage.node) ?? firstCommand(stage.node);
			return {
				outcome: "fork",
				certain: true,
				cause: "pipeline",
				command: app && partOf(app),
				stage
			};
		}
		case "loop": {
			const app = mainCommand(stage.node);
			if (job && !app) return {
				outcome: "fork",
				certain: true,
				cause: "background",
				command: partOf(job),
				stage
			};
			return {
				outcome: "fork",
				certain: true,
				cause: "loop",
				command: app && partOf(app),
				stage
			};
		}
		case "wait": return job ? {
			outcome: "fork",
			certain: true,
			cause: "background",
			command: partOf(job),
			stage
		} : {
			outcome: "idle",
			certain: true,
			cause: void 0,
			command: partOf(stage.node),
			stage
		};
	}
}
/** A loop is named by its head, so that a finding does not cover the whole script. */
function keeperOf({ kind, node }) {
	if (kind === "command" || kind === "idle" || kind === "wait") return partOf(node);
	if (kind === "pipeline") return {
		from: node.from,
		to: node.to
	};
	return {
		from: node.from,
		to: node.condition.at(-1)?.to ?? node.body[0]?.from ?? node.to
	};
}
function causeOf(stage, flow) {
	if (flow.traps === "set") return "trap";
	const { tail } = stage;
	if (!tail) return "foreground";
	if (tail.inside === "subshell") return "subshell";
	if (tail.inside !== "nothing") return "compound";
	return tail.redirected ? "redirection" : "foreground";
}
/** Where `exec ` is safe: the only command, or the last of a plain list, an external program, and nothing else in the script needs the shell. */
function execPlace(flow, stage) {
	if (stage?.kind !== "command" || !stage.tail || flow.endings.length !== 1) return void 0;
	const { tail, node } = stage;
	if (tail.inside !== "nothing" || tail.groupRedirected || tail.prefixed || tail.before === "ampersand") return void 0;
	if (flow.traps !== "none" || flow.jobs.length > 0 || !isExternal(node, flow.sourced)) return void 0;
	return partOf(node);
}
function judgeTrap(flow, stage, graceSeconds) {
	if (!flow.termTrap) return void 0;
	const { node, actions } = flow.termTrap;
	const forwards = actions.kills || actions.runs;
	const waits = actions.waits || actions.unknown || flow.waits > 1;
	const trap = {
		at: {
			from: node.from,
			to: node.to
		},
		forwards,
		waits
	};
	const blocked = (foreground) => ({
		...trap,
		works: false,
		foreground
	});
	const heard = (works) => ({
		...trap,
		works,
		foreground: void 0
	});
	switch (stage?.kind) {
		case void 0: return heard(true);
		case "command": return blocked(partOf(stage.node));
		case "pipeline": return blocked({
			from: stage.node.from,
			to: stage.node.to
		});
		case "idle": return stage.seconds >= graceSeconds ? blocked(partOf(stage.node)) : heard(true);
		case "wait": return heard(forwards || actions.unknown || !mainOf(flow.jobs));
		case "loop": {
			const facts = loopFacts(stage.node);
			if (!facts.waits && facts.sleep && facts.longestSleep >= graceSeconds) return blocked(partOf(facts.sleep));
			return heard(forwards || actions.unknown || actions.exits || actions.assigns);
		}
	}
}
/** The one application among what runs in the background. */
function mainOf(jobs) {
	for (const job of jobs) {
		const main = mainCommand(job);
		if (main) return main;
	}
}
function firstCommand(node) {
	return node.kind === "simple" ? node : node.kind === "pipeline" ? firstCommand(node.commands[0]) : void 0;
}
/** The program and its arguments, without `exec`, assignments and redirections. */
function partOf(command) {
	const words = applicationWords(command);
	return {
		from: words[0]?.from ?? command.from,
		to: words.at(-1)?.to ?? command.to
	};
}

// src/container/shell.ts
/** `exec sh -c "exec sh -c ..."`: no deeper than this. */
const MOST_NESTED = 3;
/** The kubelet's default for terminationGracePeriodSeconds. */
const DEFAULT_GRACE_SECONDS = 30;
/**
* The shell service: scripts parsed and judged, each container once.
* @param parser the heavy chunk
*/
function createShell(runtime, parser) {
	return { pid1: remember((container) => judgeContainer(container, runtime, parser)) };
}
function judgeContainer(container, runtime, parser) {
	const { name, program, wrappers, known } = runtime.commandLine(container);
	if (name === void 0 || !shellNames.has(name)) return void 0;
	const image = runtime.image(container);
	const dialects = dialectsOf(name, image, wrappers.at(-1)?.name === "busybox");
	const dialect = dialects.length === 1 ? dialects[0] : void 0;
	const invocation = readInvocation(program);
	if (invocation.form !== "command") return placed$1(unknownVerdict, dialect, void 0, invocation);
	if (wrappers.some((wrapper) => wrapper.kind === "blocking")) return placed$1(unknownVerdict, dialect, void 0, invocation);
	const script = invocation.script.at?.text();
	const text = script?.value ?? invocation.script.text;
	if (text === void 0) return placed$1(unknownVerdict, dialect, void 0, invocation);
	const verdict = judgeText(afterExpansion(text), dialects, {
		parser,
		image,
		grace: graceOf(container),
		depth: 0
	});
	return placed$1(known ? verdict : {
		...verdict,
		certain: false
	}, dialect, script, invocation);
}
/** The kubelet turns `$$` into `$`. Offsets must stay, so a letter that changes nothing stands in for the first. */
function afterExpansion(text) {
	return text.includes("$$") ? text.split("$$").join("_$") : text;
}
function judgeText(text, dialects, around) {
	if (/^\s*(?:\$\([A-Za-z_][A-Za-z0-9_.-]*\)|\{\{[^{}]*\}\})\s*$/.test(text)) return unknownVerdict;
	const statements = around.parser.parse(text);
	if (!statements) return unknownVerdict;
	return judgeScript(traceScript(text, statements, around.parser), dialects, around.grace, (command) => judgeNested(command, around));
}
/** The verdict on a shell that `exec` puts in the place of the shell; undefined where it is no shell. */
function judgeNested(command, around) {
	let words = applicationWords(command).map((word) => ({
		text: word.literal ? word.value : void 0,
		at: void 0
	}));
	for (let peeled = peelWrapper(textsOf(words), 0); peeled; peeled = peelWrapper(textsOf(words), 0)) {
		if (peeled.kind !== "transparent" || peeled.next === void 0) return void 0;
		words = words.slice(peeled.next);
	}
	const name = words[0]?.text === void 0 ? void 0 : baseName(words[0].text);
	if (name === void 0 || !shellNames.has(name)) return void 0;
	const invocation = readInvocation(words);
	if (invocation.form !== "command") return {
		...unknownVerdict,
		cause: "script-file"
	};
	const script = rawText(invocation.script);
	if (script === void 0 || around.depth >= MOST_NESTED) return unknownVerdict;
	const verdict = judgeText(script, dialectsOf(name, around.image, false), {
		...around,
		depth: around.depth + 1
	});
	return verdict.trap ? unknownVerdict : {
		...verdict,
		execAt: void 0
	};
}
function textsOf(words) {
	return words.map((word) => word.text);
}
function placed$1(verdict, dialect, script, invocation) {
	const part = (of) => of && script?.part(of.from, of.to);
	const at = part(verdict.trap?.at);
	const { keeper } = verdict;
	const head = keeper && script ? {
		from: keeper.from,
		to: keeper.from + script.value.slice(keeper.from, keeper.to).trimEnd().length
	} : keeper;
	return {
		outcome: verdict.outcome,
		certain: verdict.certain,
		cause: invocation.form === "file" ? "script-file" : verdict.cause,
		keeper: part(head),
		command: part(verdict.command),
		execAt: part(verdict.execAt),
		trap: verdict.trap && at && {
			...verdict.trap,
			at,
			foreground: part(verdict.trap.foreground)
		},
		dialect,
		script
	};
}
/** Seconds that the Pod may take to stop. */
function graceOf(container) {
	const pod = container.workload.pod.raw;
	const seconds = isMapping(pod) ? pod.terminationGracePeriodSeconds : void 0;
	return typeof seconds === "number" ? seconds : DEFAULT_GRACE_SECONDS;
}

// src/kubernetes/workload-kinds.ts
const template = "spec.template";
const replicas = "spec.replicas";
const kubernetes = [
	[
		"",
		"Pod",
		"pod",
		"",
		void 0,
		1
	],
	[
		"",
		"PodTemplate",
		"custom",
		"template"
	],
	[
		"",
		"ReplicationController",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"Deployment",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"extensions",
		"Deployment",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"apps",
		"ReplicaSet",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"extensions",
		"ReplicaSet",
		"replicaset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"StatefulSet",
		"statefulset",
		template,
		replicas,
		1
	],
	[
		"apps",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"extensions",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"batch",
		"Job",
		"job",
		template
	],
	[
		"batch",
		"CronJob",
		"cronjob",
		"spec.jobTemplate.spec.template"
	]
];
const custom = [
	[
		"argoproj.io",
		"Rollout",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"argoproj.io",
		"Experiment",
		"replicaset",
		"spec.templates.*.template"
	],
	[
		"argoproj.io",
		"AnalysisTemplate",
		"job",
		"spec.metrics.*.provider.job.spec.template"
	],
	[
		"argoproj.io",
		"ClusterAnalysisTemplate",
		"job",
		"spec.metrics.*.provider.job.spec.template"
	],
	[
		"serving.knative.dev",
		"Service",
		"custom",
		template
	],
	[
		"serving.knative.dev",
		"Configuration",
		"custom",
		template
	],
	[
		"serving.knative.dev",
		"Revision",
		"custom",
		""
	],
	[
		"apps.kruise.io",
		"CloneSet",
		"deployment",
		template,
		replicas,
		1
	],
	[
		"apps.kruise.io",
		"StatefulSet",
		"statefulset",
		template,
		replicas,
		1
	],
	[
		"apps.kruise.io",
		"DaemonSet",
		"daemonset",
		template
	],
	[
		"apps.kruise.io",
		"BroadcastJob",
		"job",
		template
	],
	[
		"apps.kruise.io",
		"AdvancedCronJob",
		"cronjob",
		"spec.template.jobTemplate.spec.template"
	],
	[
		"apps.kruise.io",
		"AdvancedCronJob",
		"cronjob",
		"spec.template.broadcastJobTemplate.spec.template"
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"statefulset",
		"spec.template.statefulSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"statefulset",
		"spec.template.advancedStatefulSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"deployment",
		"spec.template.cloneSetTemplate.spec.template",
		replicas
	],
	[
		"apps.kruise.io",
		"UnitedDeployment",
		"deployment",
		"spec.template.deploymentTemplate.spec.template",
		replicas
	],
	[
		"keda.sh",
		"ScaledJob",
		"job",
		"spec.jobTargetRef.template"
	],
	[
		"batch.volcano.sh",
		"Job",
		"job",
		"spec.tasks.*.template"
	],
	[
		"kubeflow.org",
		"TFJob",
		"job",
		"spec.tfReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"PyTorchJob",
		"job",
		"spec.pytorchReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"MPIJob",
		"job",
		"spec.mpiReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"XGBoostJob",
		"job",
		"spec.xgbReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"PaddleJob",
		"job",
		"spec.paddleReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"JAXJob",
		"job",
		"spec.jaxReplicaSpecs.*.template"
	],
	[
		"kubeflow.org",
		"Notebook",
		"statefulset",
		template,
		void 0,
		1
	],
	[
		"apps.openshift.io",
		"DeploymentConfig",
		"deployment",
		template,
		replicas
	],
	[
		"",
		"DeploymentConfig",
		"deployment",
		template,
		replicas
	],
	[
		"leaderworkerset.x-k8s.io",
		"LeaderWorkerSet",
		"statefulset",
		"spec.leaderWorkerTemplate.leaderTemplate"
	],
	[
		"leaderworkerset.x-k8s.io",
		"LeaderWorkerSet",
		"statefulset",
		"spec.leaderWorkerTemplate.workerTemplate"
	],
	[
		"jobset.x-k8s.io",
		"JobSet",
		"job",
		"spec.replicatedJobs.*.template.spec.template"
	],
	[
		"agones.dev",
		"GameServer",
		"custom",
		template
	],
	[
		"agones.dev",
		"GameServerSet",
		"custom",
		"spec.template.spec.template",
		replicas
	],
	[
		"agones.dev",
		"Fleet",
		"custom",
		"spec.template.spec.template",
		replicas
	],
	[
		"ray.io",
		"RayCluster",
		"custom",
		"spec.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayCluster",
		"custom",
		"spec.workerGroupSpecs.*.template"
	],
	[
		"ray.io",
		"RayJob",
		"job",
		"spec.rayClusterSpec.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayJob",
		"job",
		"spec.rayClusterSpec.workerGroupSpecs.*.template"
	],
	[
		"ray.io",
		"RayService",
		"custom",
		"spec.rayClusterConfig.headGroupSpec.template"
	],
	[
		"ray.io",
		"RayService",
		"custom",
		"spec.rayClusterConfig.workerGroupSpecs.*.template"
	]
];
/** Each template of a workflow that has a container makes a Pod, which runs to its end. */
const argoTemplates = [
	["Workflow", "spec.templates.*"],
	["WorkflowTemplate", "spec.templates.*"],
	["ClusterWorkflowTemplate", "spec.templates.*"],
	["CronWorkflow", "spec.workflowSpec.templates.*"]
];
const byKind = /* @__PURE__ */ new Map();
for (const [group, kind, controller, path, replicasPath, defaultReplicas] of [...kubernetes, ...custom]) {
	const entry = {
		group,
		kind,
		controller,
		template: path === "" ? [] : path.split("."),
		...replicasPath === void 0 ? {} : { replicas: replicasPath.split(".") },
		...defaultReplicas === void 0 ? {} : { defaultReplicas }
	};
	const key = `${group}/${kind}`;
	byKind.set(key, [...byKind.get(key) ?? [], entry]);
}
for (const [kind, path] of argoTemplates) {
	const entry = {
		group: "argoproj.io",
		kind,
		controller: "job",
		template: path.split("."),
		shape: "argo-template"
	};
	byKind.set(`argoproj.io/${kind}`, [entry]);
}
/**
* Where a kind has its Pod templates; none for a kind that makes no Pods.
* @param group `` for the core group
*/
function workloadKindsOf(group, kind) {
	return byKind.get(`${group}/${kind}`) ?? [];
}

// src/kubernetes/kinds.ts
const scopes = new Map(Object.entries({
	"": `Binding ComponentStatus* ConfigMap Endpoints Event LimitRange Namespace* Node* PersistentVolume* PersistentVolumeClaim Pod PodTemplate
    ReplicationController ResourceQuota Secret Service ServiceAccount`,
	"admissionregistration.k8s.io": `InitializerConfiguration* MutatingAdmissionPolicy* MutatingAdmissionPolicyBinding* MutatingWebhookConfiguration*
    ValidatingAdmissionPolicy* ValidatingAdmissionPolicyBinding* ValidatingWebhookConfiguration*`,
	"apiextensions.k8s.io": "CustomResourceDefinition*",
	"apiregistration.k8s.io": "APIService*",
	apps: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet",
	"auditregistration.k8s.io": "AuditSink*",
	"authentication.k8s.io": "SelfSubjectReview* TokenRequest TokenReview*",
	"authorization.k8s.io": "LocalSubjectAccessReview SelfSubjectAccessReview* SelfSubjectRulesReview* SubjectAccessReview*",
	autoscaling: "HorizontalPodAutoscaler Scale",
	batch: "CronJob Job",
	"certificates.k8s.io": "CertificateSigningRequest* ClusterTrustBundle* PodCertificateRequest",
	"coordination.k8s.io": "Lease LeaseCandidate",
	"discovery.k8s.io": "EndpointSlice",
	"events.k8s.io": "Event",
	extensions: "DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy* ReplicaSet",
	"flowcontrol.apiserver.k8s.io": "FlowSchema* PriorityLevelConfiguration*",
	"internal.apiserver.k8s.io": "StorageVersion*",
	"networking.k8s.io": "ClusterCIDR* IPAddress* Ingress IngressClass* NetworkPolicy ServiceCIDR*",
	"node.k8s.io": "RuntimeClass*",
	policy: "Eviction PodDisruptionBudget PodSecurityPolicy*",
	"rbac.authorization.k8s.io": "ClusterRole* ClusterRoleBinding* Role RoleBinding",
	"resource.k8s.io": `DeviceClass* DeviceTaintRule* PodScheduling PodSchedulingContext ResourceClaim ResourceClaimParameters ResourceClaimTemplate
    ResourceClass* ResourceClassParameters ResourcePoolStatusRequest* ResourceSlice*`,
	"scheduling.k8s.io": "PodGroup PriorityClass* Workload",
	"settings.k8s.io": "PodPreset",
	"storage.k8s.io": "CSIDriver* CSINode* CSIStorageCapacity StorageClass* VolumeAttachment* VolumeAttributesClass*",
	"storagemigration.k8s.io": "StorageVersionMigration*"
}).map(([group, kinds]) => [group, new Map(kinds.split(/\s+/).map((kind) => kind.endsWith("*") ? [kind.slice(0, -1), "Cluster"] : [kind, "Namespaced"]))]));
/**
* Whether objects of a kind belong to a namespace.
* @param group `` for the core group
* @returns undefined for kinds that the API server does not serve by itself (custom resources)
*/
function scopeOf(group, kind) {
	return scopes.get(group)?.get(kind);
}
/** Whether the API server itself serves (or once served) a group. Every other group belongs to custom resources, or to no Kubernetes API. */
function isBuiltInGroup(group) {
	return scopes.has(group);
}
/** The group and version of an `apiVersion`: `apps/v1` has group `apps`, `v1` the core group ``. */
function splitApiVersion(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? {
		group: "",
		version: apiVersion
	} : {
		group: apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1)
	};
}

// src/manifest/paths.ts
/** Paths of files with `/`, as the run names them; nothing here asks a file system. */
/** The folder of a file; empty for one that stands in the working directory. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
/** The last part of a path. */
function fileNameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/**
* A relative path as seen from a folder, without `.` and `..` as far as they can be resolved.
* @returns undefined for absolute paths and for what is no path (a URL, a Git reference)
*/
function resolveFrom(folder, relative) {
	if (relative === "" || relative.startsWith("/") || relative.includes("://") || relative.includes("?") || /^[\w.-]+@[\w.-]+:/.test(relative)) return;
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return (folder.startsWith("/") ? "/" : "") + parts.join("/");
}

// src/manifest/classify.ts
/**
* What a document is: a Kubernetes object, or something that is left out, and why. A custom resource of any group is a Kubernetes object.
* @param path of the file; names such as `values.yaml` help to say what a document without apiVersion and kind is
*/
function classify(head, path) {
	const { apiVersion, kind } = head;
	if (apiVersion === void 0 && kind === void 0) return {
		what: "left-out",
		...nameStranger(head, path)
	};
	if (isUnknown(apiVersion) || isUnknown(kind)) return [apiVersion, kind].some((value) => typeof value === "string" && value.startsWith("ENC[")) ? leftOut("encrypted", "encrypted with SOPS, apiVersion and kind too: decrypt it to lint it") : leftOut("template", "a placeholder stands for apiVersion or kind: lint what it becomes");
	if (typeof apiVersion !== "string" || apiVersion === "") return incomplete(head, path, "apiVersion", apiVersion);
	if (typeof kind !== "string" || kind === "") return incomplete(head, path, "kind", kind);
	return classifyKind(apiVersion, kind, head.named);
}
function incomplete(head, path, field, value) {
	if (field === "kind" && value === void 0) {
		const stranger = strangerByName(path) ?? (head.keys()?.includes("dependencies") ? chart : void 0);
		if (stranger) return {
			what: "left-out",
			...stranger
		};
	}
	return value === void 0 ? leftOut("not-kubernetes", `has no ${field}, so that no API server would take it`) : leftOut("not-kubernetes", `${field} is not a text, so that no API server would take it`);
}
function isUnknown(value) {
	return value === UNKNOWN || typeof value === "string" && hasPlaceholder(value);
}
function leftOut(reason, message) {
	return {
		what: "left-out",
		reason,
		message
	};
}
/** Groups whose documents configure a component of Kubernetes: read from a file by a program, never sent to the API server. */
const componentGroups = /* @__PURE__ */ new Set([
	"kubeadm.k8s.io",
	"kubelet.config.k8s.io",
	"kubeproxy.config.k8s.io",
	"kubescheduler.config.k8s.io",
	"kubecontrollermanager.config.k8s.io",
	"cloudcontrollermanager.config.k8s.io",
	"apiserver.config.k8s.io",
	"apiserver.k8s.io",
	"audit.k8s.io",
	"client.authentication.k8s.io",
	"credentialprovider.kubelet.k8s.io",
	"eventratelimit.admission.k8s.io",
	"pod-security.admission.config.k8s.io",
	"podtolerationrestriction.admission.k8s.io",
	"resourcequota.admission.k8s.io",
	"componentconfig",
	"controller-runtime.sigs.k8s.io",
	"config.kueue.x-k8s.io",
	"config.karmada.io",
	"config.trainer.kubeflow.org"
]);
/** Groups whose documents are instructions for a tool, though they look like Kubernetes objects. */
const toolGroups = /* @__PURE__ */ new Map([
	["backstage.io", "the Backstage catalogue"],
	["chainsaw.kyverno.io", "Chainsaw tests"],
	["cli.kyverno.io", "the Kyverno CLI"],
	["config.kubernetes.io", "kustomize functions"],
	["ctlptl.dev", "ctlptl"],
	["eksctl.io", "eksctl"],
	["k3d.io", "k3d"],
	["kind.x-k8s.io", "kind"],
	["kind.sigs.k8s.io", "kind"],
	["kpt.dev", "kpt"],
	["kuttl.dev", "KUTTL tests"],
	["kudo.dev", "KUTTL tests"],
	["release-notes", "release notes"],
	["skaffold", "Skaffold"]
]);
function classifyKind(apiVersion, kind, named) {
	const { group, version } = splitApiVersion(apiVersion);
	if (group === "kustomize.config.k8s.io" || apiVersion === "builtin") return leftOut("kustomization", "instructions for kustomize: lint what it builds, with \"kustomize build . | seaworthy lint -\"");
	if (componentGroups.has(group) || apiVersion === "v1" && kind === "EncryptionConfig") return leftOut("component-config", `${kind} configures a component of Kubernetes and is no object of the API`);
	if (apiVersion === "v1" && kind === "Config") return leftOut("not-kubernetes", "a kubeconfig, no object of the API");
	const tool = toolGroups.get(group);
	if (tool !== void 0) return leftOut("not-kubernetes", `meant for ${tool}, no object of the API`);
	if (!(isBuiltInGroup(group) && (group !== "" || /^v[1-9]/.test(version))) && !group.includes(".") && !named && !isFamiliar(kind)) return leftOut("not-kubernetes", `${apiVersion} is no API of Kubernetes: the group of a custom resource has a dot`);
	return {
		what: "object",
		apiVersion,
		kind
	};
}
/** Whether the kind is one of Kubernetes' own, so that a strange apiVersion is a mistake and not another world. */
function isFamiliar(kind) {
	return [
		"",
		"apps",
		"batch",
		"policy",
		"autoscaling",
		"networking.k8s.io",
		"rbac.authorization.k8s.io"
	].some((group) => scopeOf(group, kind) !== void 0 || workloadKindsOf(group, kind).length > 0);
}
const chart = {
	reason: "not-kubernetes",
	message: "describes a Helm chart"
};
function strangerByName(path) {
	const name = fileNameOf(path);
	if (name === "Chart.yaml" || name === "requirements.yaml") return chart;
	if (/^values(?:[-_.].*)?\.ya?ml$|[-_.]values\.ya?ml$/.test(name)) return {
		reason: "values-file",
		message: "values for a Helm chart"
	};
	if (/^(?:docker-)?compose(?:[-_.].*)?\.ya?ml$/.test(name)) return {
		reason: "not-kubernetes",
		message: "a Compose file"
	};
	if (/(?:^|\/)\.github\/workflows\//.test(path)) return {
		reason: "not-kubernetes",
		message: "a GitHub workflow"
	};
}
/** What a document without apiVersion and kind is, by its file's name and its keys. */
function nameStranger(head, path) {
	const byName = strangerByName(path);
	if (byName) return byName;
	const keys = head.keys();
	if (!keys) {
		const item = head.itemKeys();
		if (!item) return {
			reason: "not-kubernetes",
			message: "no Kubernetes object: it is no mapping"
		};
		return item.includes("op") && item.includes("path") ? {
			reason: "kustomize-patch",
			message: "a JSON patch: lint the object that it is applied to"
		} : {
			reason: "not-kubernetes",
			message: "no Kubernetes object: it is a list"
		};
	}
	const has = (...wanted) => wanted.every((key) => keys.includes(key));
	const as = (message) => ({
		reason: "not-kubernetes",
		message
	});
	if (has("sops")) return {
		reason: "encrypted",
		message: "encrypted with SOPS: decrypt it to lint it"
	};
	if (has("openapi") || has("swagger")) return as("an OpenAPI document");
	if (has("jobs") && (has("on") || has("true"))) return as("a GitHub workflow");
	if (has("services") && keys.every((key) => composeKeys.has(key) || key.startsWith("x-"))) return as("a Compose file");
	if (has("name", "version") && (has("dependencies") || has("devDependencies") || has("scripts"))) return as("a package.json");
	if (has("metadata") && has("spec")) return as("has neither apiVersion nor kind, so that no API server would take it");
	return as("no Kubernetes object: it has neither apiVersion nor kind");
}
const composeKeys = /* @__PURE__ */ new Set([
	"version",
	"name",
	"services",
	"networks",
	"volumes",
	"configs",
	"secrets",
	"include"
]);

// src/manifest/object.ts
/** A Kubernetes object of a manifest. Composes its document only when somebody asks for more than its name. */
var ManifestObject = class {
	file;
	document;
	base;
	apiVersion;
	kind;
	group;
	version;
	name;
	namespace;
	identity;
	#patches;
	#item;
	/**
	* @param item the object, for an item of a List; undefined for one that is a document of its own
	* @param outerNamespace the namespace it gets when it names none
	* @param patches those of the run; undefined where no kustomization lists the file
	*/
	constructor(file, document, base, item, apiVersion, kind, outerNamespace, patches) {
		this.file = file;
		this.document = document;
		this.base = base;
		this.apiVersion = apiVersion;
		this.kind = kind;
		this.#patches = patches;
		this.#item = item;
		const { group, version } = splitApiVersion(apiVersion);
		this.group = group;
		this.version = version;
		const isClusterScoped = scopeOf(group, kind) === "Cluster";
		this.name = this.#text("name") ?? this.#text("generateName");
		this.namespace = this.#text("namespace") ?? (isClusterScoped ? void 0 : outerNamespace);
		this.identity = `${group}|${kind}|${isClusterScoped ? "" : this.namespace ?? ""}|${this.name ?? ""}`;
	}
	get object() {
		if (this.#item) return this.#item;
		const { value } = this.document;
		return isMapping(value) ? value : {};
	}
	get labels() {
		return stringsOf(this.#metadata?.labels);
	}
	get annotations() {
		return stringsOf(this.#metadata?.annotations);
	}
	get owned() {
		if (!mentionsOwners(this.file.parsed)) return false;
		const owners = this.#metadata?.ownerReferences;
		return Array.isArray(owners) && owners.some((owner) => isMapping(owner) && owner.controller === true);
	}
	get patchTexts() {
		return this.#patches?.textsFor(this.file.path, this.kind, this.name) ?? [];
	}
	get #metadata() {
		const { metadata } = this.object;
		return isMapping(metadata) ? metadata : void 0;
	}
	#text(key) {
		const value = this.#item ? this.#metadata?.[key] : this.document.peek(["metadata", key]);
		return typeof value === "string" && value !== "" ? value : void 0;
	}
};
const ownersMentioned = /* @__PURE__ */ new WeakMap();
/** Whether a file says anything about owners: few do, and to look into every object would compose every document. */
function mentionsOwners(parsed) {
	let mentioned = ownersMentioned.get(parsed);
	if (mentioned === void 0) {
		mentioned = parsed.text.includes("ownerReferences");
		ownersMentioned.set(parsed, mentioned);
	}
	return mentioned;
}

// src/manifest/pod-templates.ts
/** More templates than any object has; a mapping full of aliases to one template must not multiply. */
const MOST = 1e4;
/**
* The Pod templates of an object, in the order of the manifest.
* @param object the object, of whatever shape
* @param kind where its kind has templates; `*` on the way stands for every item of a list and every value of a mapping
* @returns also a template that is missing, where no `*` stands before it
*/
function podTemplatesIn(object, kind) {
	let places = [{
		path: [],
		template: object
	}];
	for (const key of kind.template) if (key === "*") places = places.flatMap(({ path, template }) => everyChild(path, template)).slice(0, MOST);
	else places = places.map(({ path, template }) => ({
		path: [...path, key],
		template: child(template, key)
	}));
	return places;
}
function everyChild(path, value) {
	if (Array.isArray(value)) return value.slice(0, MOST).map((template, index) => ({
		path: [...path, index],
		template
	}));
	if (!isMapping(value)) return [];
	return Object.entries(value).slice(0, MOST).map(([key, template]) => ({
		path: [...path, key],
		template
	}));
}
function child(value, key) {
	if (Array.isArray(value)) return typeof key === "number" ? value[key] ?? void 0 : void 0;
	return isMapping(value) && Object.hasOwn(value, key) ? value[key] ?? void 0 : void 0;
}

// src/manifest/patch.ts
const directive$1 = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;
const directiveWords = [
	"$patch",
	"$retainKeys",
	"$setElementOrder/",
	"$deleteFromPrimitiveList/"
];
/** Whether a text may hold directives of a strategic merge patch; cheap, and sure only when it says no. */
function mayHaveDirectives(text) {
	for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) if (directiveWords.some((word) => text.startsWith(word, at))) return true;
	return false;
}
/**
* Whether an object holds directives of a strategic merge patch, such as `$patch: delete`.
* Source: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
*/
function hasDirectives(object) {
	const seen = /* @__PURE__ */ new Set();
	const open = [object];
	for (let value = open.pop(); value !== void 0; value = open.pop()) {
		if (typeof value !== "object" || value === null || seen.has(value)) continue;
		seen.add(value);
		if (Array.isArray(value)) open.push(...value.filter((item) => item !== void 0 && item !== null));
		else for (const [key, item] of Object.entries(value)) {
			if (directive$1.test(key)) return true;
			if (typeof item === "object" && item !== null) open.push(item);
		}
	}
	return false;
}
/**
* Whether an object of a workload kind can only be a patch of another one. A kind of group apps has to have a selector: one that has none, and a container
* without an image, no containers at all, or no labels for its Pods, is a patch. Of the other kinds one is a patch whose containers have names and none has an
* image. What is malformed rather than left out is no patch.
* @param listed a kustomization lists the file as a resource, and may bring the selector and the labels: only what has no image is a patch then
*/
function isPartialWorkload(object, kinds, listed) {
	const templates = kinds.flatMap((kind) => podTemplatesIn(object, kind).map(({ template }) => template));
	let withImage = 0;
	let without = 0;
	for (const template of templates) {
		const spec = isMapping(template) ? template.spec : void 0;
		if (!isMapping(spec)) continue;
		for (const field of [
			"initContainers",
			"containers",
			"ephemeralContainers"
		]) {
			const list = spec[field];
			if (list === void 0) continue;
			if (!Array.isArray(list)) return false;
			for (const item of list) {
				if (!isMapping(item) || !Object.hasOwn(item, "name")) return false;
				if (Object.hasOwn(item, "image")) withImage++;
				else without++;
			}
		}
	}
	if (without > 0 && withImage === 0) return true;
	if (listed) return false;
	if (!kinds.some(({ group, controller }) => group === "apps" && controller !== "custom") || hasSelector(object)) return false;
	if (withImage > 0) return without > 0 || !templates.some(hasLabels);
	return isPartialController(object);
}
function hasSelector({ spec }) {
	return isMapping(spec) && Object.hasOwn(spec, "selector");
}
function hasLabels(template) {
	return isMapping(template) && isMapping(template.metadata) && Object.hasOwn(template.metadata, "labels");
}
/** No containers, and nothing that was meant to be one. */
function isPartialController(object) {
	const { spec } = object;
	if (spec === void 0) return true;
	if (!isMapping(spec)) return false;
	const { template } = spec;
	if (template === void 0) return !Object.hasOwn(spec, "template");
	if (!isMapping(template)) return false;
	const pod = template.spec;
	return pod === void 0 ? !Object.hasOwn(template, "spec") : isMapping(pod) && !Object.hasOwn(pod, "containers");
}

// src/manifest/documents.ts
/** Lists can be nested; an object that deep is a joke. */
const DEEPEST_LIST = 1500;
/**
* The Kubernetes objects of a file: one for each document, and one for each item of a List, nested ones too. What is no object is named.
* Documents that are empty or broken give nothing: the parser has said what is wrong with them.
* @param outer what the kustomizations say about the file
*/
function resourcesOf(file, outer) {
	const resources = [];
	const leftOut = [];
	const directives = mayHaveDirectives(file.parsed.text);
	for (const document of file.parsed.documents) {
		if (document.empty || document.broken) continue;
		const verdict = classify(headOf$1(document), file.path);
		if (verdict.what === "left-out") leftOut.push({
			reason: verdict.reason,
			message: verdict.message,
			document: document.index
		});
		else if (mayBeList(verdict.kind) && isList(verdict.kind, document.value)) addItems(file, document, outer, resources, leftOut);
		else {
			const resource = new ManifestObject(file, document, [], void 0, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches);
			const patch = patchIn(resource, directives, outer.patches !== void 0);
			if (patch) leftOut.push({
				...patch,
				document: document.index
			});
			else resources.push(resource);
		}
	}
	return {
		resources,
		leftOut
	};
}
/** Why an object is only a patch of another; undefined for a whole object. Composes workloads, and nothing else without need. */
function patchIn(resource, directives, listed) {
	const kinds = workloadKindsOf(resource.group, resource.kind);
	const name = `${resource.kind} ${resource.name ?? ""}`.trim();
	if (directives && hasDirectives(resource.object)) return {
		reason: "kustomize-patch",
		message: `${name} is a patch: it holds $patch directives`
	};
	if (kinds.length === 0 || !isPartialWorkload(resource.object, kinds, listed)) return void 0;
	return {
		reason: "kustomize-patch",
		message: `${name} is a patch: it lacks what the whole object needs, such as images or a selector`
	};
}
function headOf$1(document) {
	const name = document.peek(["metadata", "name"]) ?? document.peek(["metadata", "generateName"]);
	const keysAt = (value) => isMapping(value) ? Object.keys(value) : void 0;
	return {
		apiVersion: document.peek(["apiVersion"]) ?? nonScalar(document, "apiVersion"),
		kind: document.peek(["kind"]) ?? nonScalar(document, "kind"),
		named: typeof name === "string" && name !== "",
		keys: () => keysAt(document.value),
		itemKeys: () => Array.isArray(document.value) ? keysAt(document.value[0]) ?? [] : void 0
	};
}
/** A mapping or list where a text belongs: what `peek` does not show. */
function nonScalar(document, key) {
	const { value } = document;
	return (isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0) ?? void 0;
}
function headOfItem(item) {
	const mapping = isMapping(item) ? item : void 0;
	const metadata = isMapping(mapping?.metadata) ? mapping.metadata : void 0;
	return {
		apiVersion: mapping?.apiVersion ?? void 0,
		kind: mapping?.kind ?? void 0,
		named: typeof (metadata?.name ?? metadata?.generateName) === "string",
		keys: () => mapping && Object.keys(mapping),
		itemKeys: () => void 0
	};
}
function mayBeList(kind) {
	return kind.endsWith("List");
}
/** `kind: List` always is one; another kind that ends so (an IPAllowList) only where it has items. */
function isList(kind, value) {
	return isMapping(value) && (kind === "List" || Array.isArray(value.items));
}
/** Walks nested Lists in order, without recursion. A List that an alias repeats is read once: that ends cycles and bombs. */
function addItems(file, document, outer, resources, leftOut) {
	const directives = mayHaveDirectives(file.parsed.text);
	const seen = /* @__PURE__ */ new Set();
	const open = [];
	const enter = (list, base) => {
		if (!isMapping(list) || seen.has(list) || open.length > DEEPEST_LIST) return;
		seen.add(list);
		const { items, kind, apiVersion } = list;
		if (!Array.isArray(items) || typeof kind !== "string" || typeof apiVersion !== "string") return;
		open.push({
			items,
			base: [...base, "items"],
			kind,
			apiVersion,
			next: 0
		});
	};
	enter(document.value, []);
	for (let list = open.at(-1); list; list = open.at(-1)) {
		if (list.next >= list.items.length) {
			open.pop();
			continue;
		}
		const index = list.next++;
		const base = [...list.base, index];
		const item = completed(list.items[index], list);
		const verdict = classify(headOfItem(item), file.path);
		if (verdict.what === "left-out") leftOut.push({
			reason: verdict.reason,
			message: `item ${index} of the ${list.kind}: ${verdict.message}`,
			document: document.index
		});
		else if (mayBeList(verdict.kind) && isList(verdict.kind, item)) enter(item, base);
		else if (isMapping(item)) {
			const resource = new ManifestObject(file, document, base, item, verdict.apiVersion, verdict.kind, outer.namespace, outer.patches);
			const patch = patchIn(resource, directives, outer.patches !== void 0);
			if (patch) leftOut.push({
				...patch,
				document: document.index
			});
			else resources.push(resource);
		}
	}
}
/** Items of a PodList need not say that they are Pods. */
function completed(item, list) {
	if (!isMapping(item) || list.kind === "List") return item;
	const apiVersion = item.apiVersion ?? list.apiVersion;
	const kind = item.kind ?? list.kind.slice(0, -4);
	return item.apiVersion === apiVersion && item.kind === kind ? item : {
		...item,
		apiVersion,
		kind
	};
}

// src/manifest/kustomization.ts
const fileNames = /* @__PURE__ */ new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
/** Whether a file has one of the names under which kustomize looks for its instructions. */
function isKustomizationFile(path) {
	return fileNames.has(fileNameOf(path));
}
/**
* Reads the kustomizations of a run. Looks at nothing but the given files; survives cycles, wrong types and paths that lead nowhere. Linear.
* Source of the fields: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
*/
function readKustomizations(files) {
	const all = files.filter((file) => isKustomizationFile(file.path)).flatMap(read);
	const listing = group(all, (kustomization) => kustomization.resources);
	const patching = group(all, (kustomization) => kustomization.patches);
	const configuring = group(all, (kustomization) => kustomization.settings);
	const namespaces = /* @__PURE__ */ new Map();
	const parentsOf = (kustomization) => listing.get(kustomization.folder) ?? [];
	/** Memoised, without recursion: a chain of bases can be as long as the manifests want. */
	const namespaceBehind = (start) => {
		const open = [{
			at: start,
			entered: false
		}];
		for (let next = open.pop(); next; next = open.pop()) {
			const { at, entered } = next;
			if (entered) namespaces.set(at, agreed(parentsOf(at).map((parent) => namespaces.get(parent))));
			else if (!namespaces.has(at)) {
				namespaces.set(at, at.namespace);
				if (at.namespace === void 0) open.push({
					at,
					entered: true
				}, ...parentsOf(at).map((parent) => ({
					at: parent,
					entered: false
				})));
			}
		}
		return namespaces.get(start);
	};
	return {
		all,
		listing: (path) => listing.get(path) ?? [],
		patchOf: (path) => listing.has(path) ? void 0 : patching.get(path)?.[0],
		settingOf: (path) => listing.has(path) ? void 0 : configuring.get(path)?.[0],
		namespaceOf: (path) => agreed((listing.get(path) ?? []).map(namespaceBehind))
	};
}
/** What all say, where all say the same. */
function agreed(namespaces) {
	return namespaces.every((namespace) => namespace === namespaces[0]) ? namespaces[0] : void 0;
}
function group(all, pathsOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const kustomization of all) for (const path of new Set(pathsOf(kustomization))) {
		const members = groups.get(path);
		if (members) members.push(kustomization);
		else groups.set(path, [kustomization]);
	}
	return groups;
}
function read(file) {
	const value = file.parsed.documents.find((document) => !document.empty)?.value;
	if (!isMapping(value)) return [];
	const folder = folderOf(file.path);
	const text = (key) => textIn(value, key);
	const patchEntries = [
		"patches",
		"patchesStrategicMerge",
		"patchesJson6902"
	].flatMap((key) => Array.isArray(value[key]) ? value[key].flatMap((item) => patchEntry(item, folder)) : []);
	const listed = (...keys) => keys.flatMap((key) => Array.isArray(value[key]) ? value[key] : []).map((item) => isMapping(item) ? item.path : item).filter((item) => typeof item === "string" && !item.includes("\n")).flatMap((item) => resolveFrom(folder, item) ?? []);
	return [{
		file,
		folder,
		namespace: text("namespace") || void 0,
		namePrefix: text("namePrefix") ?? "",
		nameSuffix: text("nameSuffix") ?? "",
		resources: listed("resources", "bases", "components"),
		components: listed("components"),
		patches: patchEntries.flatMap(({ path }) => path ?? []),
		patchEntries,
		settings: listed("transformers", "generators", "validators", "configurations", "replacements")
	}];
}
function textIn(value, key) {
	return typeof value[key] === "string" ? value[key] : void 0;
}
/** An item is a path, a patch in place (which has line breaks), or an object with one of them. */
function patchEntry(item, folder) {
	if (typeof item === "string") {
		const path = item.includes("\n") ? void 0 : resolveFrom(folder, item);
		return [{
			path,
			text: path === void 0 ? item : void 0,
			target: void 0
		}];
	}
	if (!isMapping(item)) return [];
	const relative = textIn(item, "path");
	const target = isMapping(item.target) ? {
		kind: textIn(item.target, "kind"),
		name: textIn(item.target, "name")
	} : void 0;
	return [{
		path: relative === void 0 ? void 0 : resolveFrom(folder, relative),
		text: textIn(item, "patch"),
		target
	}];
}

// src/manifest/kustomize-patches.ts
/** More than anybody nests or names; a chain of bases can be as long as a hostile run wants. */
const MOST_KUSTOMIZATIONS = 200;
const MOST_NAMES = 50;
/** Patches without a certain name are tried on every object, so that their number has to have an end. */
const MOST_NAMELESS = 1e3;
/** Finds the patches that kustomizations of the run apply to an object. */
var KustomizePatches = class {
	#kustomizations;
	#files;
	#byFolder;
	#texts = /* @__PURE__ */ new Map();
	constructor(kustomizations, files) {
		this.#kustomizations = kustomizations;
		const named = new Set(kustomizations.all.flatMap(({ patches }) => patches));
		this.#files = new Map(files.filter((file) => named.has(file.path)).map((file) => [file.path, file]));
		this.#byFolder = new Map(kustomizations.all.map((kustomization) => [kustomization.folder, kustomization]));
	}
	/**
	* The texts of the patches that some kustomization applies to an object: those that list its file, those that build on these, and their components.
	* Environments are not told apart: a field that one of the texts sets may be set there, and may not be set elsewhere.
	* @param path the file of the object
	* @param name its name as written; prefixes and suffixes that kustomizations add are tried too
	*/
	textsFor(path, kind, name) {
		const names = new Set(name === void 0 ? [] : [name]);
		const texts = [];
		const seen = /* @__PURE__ */ new Set();
		for (let level = [...this.#kustomizations.listing(path)]; level.length > 0;) {
			const fresh = level.filter((kustomization) => !seen.has(kustomization));
			for (const kustomization of fresh) seen.add(kustomization);
			if (seen.size > MOST_KUSTOMIZATIONS) break;
			for (const kustomization of fresh) {
				const components = kustomization.components.flatMap((folder) => this.#byFolder.get(folder) ?? []);
				for (const part of [kustomization, ...components]) {
					const byName = this.#textsOf(part);
					for (const wanted of [void 0, ...names]) for (const patch of byName.get(wanted) ?? []) if ((patch.kind ?? kind) === kind) texts.push(patch.text);
				}
			}
			for (const { namePrefix, nameSuffix } of fresh) {
				if (namePrefix === "" && nameSuffix === "") continue;
				for (const known of [...names]) if (names.size < MOST_NAMES) names.add(`${namePrefix}${known}${nameSuffix}`);
			}
			level = fresh.flatMap((kustomization) => this.#kustomizations.listing(kustomization.folder));
		}
		return texts;
	}
	#textsOf(kustomization) {
		const known = this.#texts.get(kustomization);
		if (known) return known;
		const byName = /* @__PURE__ */ new Map();
		for (const patch of kustomization.patchEntries.flatMap((entry) => this.#read(entry))) {
			const same = byName.get(patch.name);
			if (!same) byName.set(patch.name, [patch]);
			else if (patch.name !== void 0 || same.length < MOST_NAMELESS) same.push(patch);
		}
		this.#texts.set(kustomization, byName);
		return byName;
	}
	#read({ path, text, target }) {
		const parsed = text === void 0 ? path === void 0 ? void 0 : this.#files.get(path)?.parsed : parse(text);
		if (!parsed) return [];
		if (target) return [{
			kind: target.kind,
			name: target.name && /^[\w-]+$/.test(target.name) ? target.name : void 0,
			text: parsed.text
		}];
		return parsed.documents.filter((document) => !document.empty).map((document) => ({
			kind: textAt(document, "kind"),
			name: textAt(document, "metadata", "name"),
			text: parsed.text.slice(document.span.start, document.span.end)
		}));
	}
};
function textAt(document, ...path) {
	const value = document.broken ? void 0 : document.peek(path);
	return typeof value === "string" ? value : void 0;
}

// src/manifest/template.ts
const helmWords = /\{\{[^{}]*(?:\.(?:Values|Release|Chart|Files|Capabilities)\b|\b(?:include|toYaml|tpl|nindent)\b)/;
/**
* Whether a text is a template that only rendering turns into YAML. Template actions inside quotes, block scalars and running text do not count: alert rules,
* policies and ConfigMaps are full of them. In a chart's `templates/` folder any Helm action counts.
* @param text the text of the file
* @param path its path with `/`
* @returns why it is left out; undefined for a manifest. Linear.
*/
function looksLikeTemplate(text, path) {
	if (!text.includes("{{") && !text.includes("{%") && !text.includes("<%")) return void 0;
	const inTemplates = /(?:^|\/)templates\//.test(path);
	const helm = helmWords.test(text);
	if (!(inTemplates && helm) && !hasStructuralAction(text)) return void 0;
	return helm || inTemplates ? {
		reason: "helm-template",
		message: "a Helm template: lint what it renders, with \"helm template . | seaworthy lint -\""
	} : {
		reason: "template",
		message: "a template: lint what it renders"
	};
}
/** A template action where YAML has structure: at the start of a line, or as the start of a value. */
function hasStructuralAction(text) {
	let textColumn = -1;
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline < 0 ? text.length : newline;
		let at = start;
		while (at < end && text[at] === " ") at++;
		const indent = at - start;
		start = end + 1;
		if (at === end || text[at] === "\r" || text[at] === "#") continue;
		if (textColumn >= 0 && indent > textColumn) continue;
		textColumn = -1;
		let column = indent;
		while (text.startsWith("- ", at)) {
			at += 2;
			column += 2;
			while (text[at] === " ") {
				at++;
				column++;
			}
		}
		if (isAction(text, at)) return true;
		const value = valueStart(text, at, end);
		if (value === void 0) textColumn = column > indent ? indent : indent - 1;
		else if (value < end) {
			if (isAction(text, value) || text[value] === "[" && isAction(text, value + 1)) return true;
			if (!"&!#\r".includes(text[value])) textColumn = column;
			else if (/[|>][+-]?[0-9]?[+-]?\s*$/.test(text.slice(Math.max(value, end - 40), end))) textColumn = column;
		}
	}
	return false;
}
function isAction(text, at) {
	return text.startsWith("{{", at) || text.startsWith("{%", at) || text.startsWith("<%", at);
}
/** Where the value behind `key:` starts; the end of the line where there is none; undefined where the line has no key. */
function valueStart(text, from, end) {
	let at = from;
	const quote = text[at];
	if (quote === "\"" || quote === "'") {
		const close = text.indexOf(quote, at + 1);
		if (close < 0 || close > end) return void 0;
		at = close + 1;
	}
	for (; at < end; at++) {
		if (text[at] !== ":") continue;
		const next = text[at + 1];
		if (at + 1 === end || next === " " || next === "	" || next === "\r") {
			at++;
			while (at < end && (text[at] === " " || text[at] === "	")) at++;
			return at;
		}
	}
}

// src/manifest/workloads.ts
/**
* The workloads of an object: one for each Pod template; none for an object that makes no Pods.
* @param added the kinds that the configuration adds; they come before the built-in ones
*/
function workloadsOf(resource, added) {
	const kinds = kindsOf(resource, added);
	return kinds.flatMap((kind) => {
		const workloads = podTemplatesIn(resource.object, kind).filter(({ template }) => template !== void 0 || kinds.length === 1 && isBuiltInGroup(kind.group)).map(({ path }) => new Workload(resource, kind, path));
		return kind.shape === "argo-template" ? workloads.filter(({ containers }) => containers.length > 0) : workloads;
	});
}
function kindsOf(resource, added) {
	const configured = added.filter(({ apiVersion, kind }) => kind === resource.kind && splitApiVersion(apiVersion).group === resource.group);
	if (configured.length === 0) return workloadKindsOf(resource.group, resource.kind);
	return configured.map(({ podTemplate, replicas }) => ({
		group: resource.group,
		kind: resource.kind,
		controller: "custom",
		template: pointer(podTemplate),
		...replicas === void 0 ? {} : { replicas: pointer(replicas) }
	}));
}
function pointer(text) {
	return text.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/manifest/index.ts
/**
* Turns parsed files into objects. Linear; never throws because of a manifest. Documents are composed only where their kind can carry a Pod template, where
* they hold lists, or where they are no Kubernetes objects.
* @param settingsFor the workload kinds that the configuration of a file adds
*/
function readManifests(files, settingsFor) {
	const kustomizations = readKustomizations(files);
	const patches = new KustomizePatches(kustomizations, files);
	const resources = [];
	const workloads = [];
	const notLinted = [];
	for (const file of files) {
		const whole = leftOutWhole(file, kustomizations);
		if (whole) {
			if (file.target) notLinted.push({
				file: file.path,
				...whole
			});
			continue;
		}
		const contents = resourcesOf(file, {
			namespace: kustomizations.namespaceOf(file.path),
			patches: kustomizations.listing(file.path).length > 0 ? patches : void 0
		});
		if (file.target) notLinted.push(...entriesFor(file, contents));
		if (contents.resources.length === 0) continue;
		const { workloadKinds } = settingsFor(file.path);
		for (const resource of contents.resources) {
			resources.push(resource);
			workloads.push(...workloadsOf(resource, workloadKinds));
		}
	}
	return {
		resources,
		workloads,
		notLinted,
		kustomizations
	};
}
/** Why no document of a file is looked at; undefined where they are. */
function leftOutWhole(file, kustomizations) {
	if (file.parsed.documents.every((document) => document.empty)) return void 0;
	if (isKustomizationFile(file.path)) return {
		reason: "kustomization",
		message: "read for its patches and its namespace; lint what it builds, with \"kustomize build . | seaworthy lint -\""
	};
	const template = looksLikeTemplate(file.parsed.text, file.path);
	if (template) return template;
	const patchedBy = kustomizations.patchOf(file.path);
	if (patchedBy) return {
		reason: "kustomize-patch",
		message: `a patch, named by ${patchedBy.file.path}: lint what kustomize builds`
	};
	const setBy = kustomizations.settingOf(file.path);
	return setBy && {
		reason: "kustomization",
		message: `instructions for kustomize, named by ${setBy.file.path}`
	};
}
/** One entry for a file of which nothing is linted for one single reason, else one for each document. */
function entriesFor(file, { resources, leftOut }) {
	const [first] = leftOut;
	if (!first) return [];
	const readable = file.parsed.documents.every((document) => !document.broken);
	const alike = leftOut.every(({ reason, message }) => reason === first.reason && message === first.message);
	if (resources.length === 0 && readable && alike) return [{
		file: file.path,
		reason: first.reason,
		message: first.message
	}];
	return leftOut.map(({ document, reason, message }) => ({
		file: file.path,
		document,
		reason,
		message
	}));
}

// src/engine/fingerprint.ts
/**
* What a finding is about, without line, file, message or severity, so that it stays the same when the manifest moves: rule, object (group, kind, namespace,
* name, no version), the path with list items called by their merge key, and what the rule says to tell equal ones apart.
* @returns 32 hexadecimal digits. Equal findings have equal fingerprints; the caller numbers them.
*/
function fingerprintOf(rule, resource, path, distinguish) {
	const place = resource && path ? namedPath(resource, path) : "";
	return hash([
		rule,
		resource?.identity ?? "",
		place,
		distinguish ?? ""
	].join("\0"));
}
const mergeKeys = [
	"name",
	"containerPort",
	"port",
	"mountPath",
	"devicePath",
	"topologyKey",
	"key",
	"ip",
	"host",
	"path"
];
/** The path below the object with `[name=web]` in place of an index where the item has a merge key. */
function namedPath(resource, path) {
	const parts = [];
	let value = resource.object;
	for (const part of path.slice(resource.base.length)) {
		const child = Array.isArray(value) ? value[part] : isMapping(value) && Object.hasOwn(value, part) ? value[part] : void 0;
		if (typeof part === "number") {
			const key = isMapping(child) ? mergeKeys.find((name) => typeof child[name] === "string" || typeof child[name] === "number") : void 0;
			parts.push(key && isMapping(child) ? `[${key}=${child[key]}]` : `[${part}]`);
		} else parts.push(part);
		value = child;
	}
	return parts.join("/");
}
/** A 128-bit hash of a text that is fast, the same everywhere, and no cryptography: four 32-bit lanes of multiply and xor (after MurmurHash3's mixing). */
function hash(text) {
	let a = 1007110753;
	let b = 2135587861;
	let c = 461845907;
	let d = 625341585;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = b ^ Math.imul(a ^ code, 597399067);
		b = c ^ Math.imul(b ^ code, 2869860233);
		c = d ^ Math.imul(c ^ code, 951274213);
		d = a ^ Math.imul(d ^ code, 2716044179);
	}
	a = Math.imul(c ^ a >>> 18, 597399067);
	b = Math.imul(d ^ b >>> 22, 2869860233);
	c = Math.imul(a ^ c >>> 17, 951274213);
	d = Math.imul(b ^ d >>> 19, 2716044179);
	return [
		a ^ b ^ c ^ d,
		b ^ a,
		c ^ a,
		d ^ a
	].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

// src/engine/locate.ts
/** Finds the span of a place: the value of a scalar, the key of a collection, the name of a list item; for what is missing that of its nearest parent. */
function locatePlace(place) {
	const part = "cursor" in place ? place : void 0;
	const { resource, path } = part ? part.cursor : place;
	const located = resource.document.locate(path);
	if (!located) return {
		resource,
		path,
		span: headOf(resource.document),
		anchor: void 0
	};
	const inside = part && !located.via ? part.cursor.text()?.span(part.from, part.to) : void 0;
	const reported = located.found === 0 && path.length > 1 ? path.slice(0, 1) : path;
	if (inside) return {
		resource,
		path: reported,
		span: inside,
		anchor: void 0
	};
	if (located.via) return {
		resource,
		path: reported,
		span: located.via.use,
		anchor: located.via.anchor
	};
	return {
		resource,
		path: reported,
		span: spanOf(resource.document, located),
		anchor: void 0
	};
}
function spanOf(document, located) {
	const { node, key } = located;
	if (located.found === 0) return headOf(document);
	if (node.kind === "scalar" && node.end > node.start) return scalarSpan(node);
	if (key) return key;
	const name = node.kind === "map" ? entryNamed(node, "name") : void 0;
	if (name && name.value.kind === "scalar" && name.value.end > name.value.start) return {
		start: name.value.start,
		end: name.value.end
	};
	return firstToken(node);
}
const scalarSpan = (node) => ({
	start: node.start,
	end: node.end
});
/** The object's name, else its first key: what a finding about a whole document points at. */
function headOf(document) {
	const { root } = document;
	if (root?.kind !== "map") return root ? firstToken(root) : {
		start: document.span.start,
		end: document.span.start
	};
	const metadata = entryNamed(root, "metadata")?.value;
	const name = metadata?.kind === "map" ? entryNamed(metadata, "name") ?? entryNamed(metadata, "generateName") : void 0;
	if (name?.value.kind === "scalar" && name.value.end > name.value.start) return scalarSpan(name.value);
	const kind = entryNamed(root, "kind")?.key;
	return kind ? scalarSpan(kind) : firstToken(root);
}
function firstToken(node) {
	if (node.kind === "map" && node.style === "block" && node.entries[0]) return scalarSpan(node.entries[0].key);
	if (node.kind === "map" || node.kind === "sequence") return {
		start: node.start,
		end: Math.min(node.end, node.start + 1)
	};
	return scalarSpan(node);
}
const entryNamed = (node, name) => node.entries.findLast((entry) => entry.name === name);
/** A span as 1-based lines and columns. */
function rangeOf(file, span) {
	return {
		start: file.position(span.start),
		end: file.position(Math.max(span.start, span.end))
	};
}

// src/engine/message.ts
/** Values of a manifest can be megabytes long; a message is read by a person. */
const MAX_VALUE = 160;
const MAX_MESSAGE = 1e3;
/** Fills the `{slots}` of a message. Control characters stay: the outputs escape them, each in its own way. */
function fillMessage(template, data) {
	if (!data) return template;
	return template.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (slot, name) => Object.hasOwn(data, name) ? shorten(String(data[name])) : slot);
}
/** A sentence of our own that may quote a manifest, cut where the quotation is endless. */
function boundMessage(message) {
	return message.length > MAX_MESSAGE ? `${message.slice(0, 999)}…` : message;
}
function shorten(value) {
	const flat = (value.length > 640 ? value.slice(0, 640) : value).replace(/\s+/g, " ").trim();
	return flat.length > MAX_VALUE ? `${flat.slice(0, 159)}…` : flat;
}

// src/engine/collect.ts
const rank = {
	info: 0,
	warning: 1,
	error: 2
};
/** Gives what a rule said its place and severity. Findings in context files are left out; a finding that another one already made adds its related places to it. */
function collectFinding(raw, into) {
	const { rule, state, finding } = raw;
	if (state.severity === "off") return;
	const place = locatePlace(finding.at);
	const source = place.resource.file;
	if (!source.target) return;
	const lower = finding.lower && rank[finding.lower] < rank[state.severity] ? finding.lower : void 0;
	const related = relatedPlaces(place, finding.related ?? []);
	const intents = finding.fix === void 0 ? [] : Array.isArray(finding.fix) ? finding.fix : [finding.fix];
	into.push({
		rule: rule.id,
		severity: lower ?? state.severity,
		message: fillMessage(rule.messages[finding.message] ?? finding.message, finding.data),
		messageId: finding.message,
		file: source.path,
		source,
		document: place.resource.document.index,
		span: place.span,
		resource: place.resource,
		path: place.path,
		related,
		because: lower ? finding.because : void 0,
		fingerprint: fingerprintOf(rule.id, place.resource, place.path, finding.distinguish),
		fix: intents.length && rule.fix ? {
			safety: finding.fixSafety ?? rule.fix,
			intents
		} : void 0
	});
}
function relatedPlaces(primary, related) {
	const places = [];
	const seen = /* @__PURE__ */ new Set();
	const add = (resource, span, message) => {
		const key = `${resource.file.path}\u0000${span.start}\u0000${message}`;
		if (seen.has(key)) return;
		seen.add(key);
		places.push({
			message: boundMessage(message),
			file: resource.file.path,
			range: rangeOf(resource.file.parsed, span)
		});
	};
	if (primary.anchor) add(primary.resource, primary.anchor, "written here");
	for (const { at, message } of related) {
		const place = locatePlace(at);
		add(place.resource, place.span, message);
	}
	return places;
}
/** A rule that threw: our own defect, said on the object that made it throw. */
function collectCrash({ rule, resource, error }, into) {
	if (!resource) return;
	const place = locatePlace({
		resource,
		path: resource.base
	});
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	into.push({
		rule: "internal/rule-crash",
		severity: "error",
		message: fillMessage("The rule {rule} failed on this object ({reason}). This is a defect of seaworthy: please report it; everything else was linted.", {
			rule: rule.id,
			reason
		}),
		messageId: void 0,
		file: resource.file.path,
		source: resource.file,
		document: resource.document.index,
		span: place.span,
		resource,
		path: place.path,
		related: [],
		because: void 0,
		fingerprint: fingerprintOf("internal/rule-crash", resource, resource.base, rule.id),
		fix: void 0
	});
}
/** What could not be read, and what reading found: syntax errors, duplicate keys. A broken file that is a template is named by `manifests.notLinted` instead. */
function collectProblems(input, sources, manifests, into) {
	const severityOf = (rule, path) => {
		const own = engineRules.find((candidate) => candidate.id === rule);
		const { severity } = input.configFor(path).config.rule(rule);
		return own?.fixed ? own.severity : severity === "off" ? void 0 : severity;
	};
	const push = (finding, distinguish) => {
		const severity = severityOf(finding.rule, finding.file);
		if (!severity) return;
		const fingerprint = fingerprintOf(finding.rule, finding.resource, finding.path, finding.resource ? distinguish : `${finding.file}\u0000${distinguish ?? ""}`);
		into.push({
			...finding,
			severity,
			messageId: void 0,
			because: void 0,
			fix: void 0,
			fingerprint
		});
	};
	for (const file of input.files) {
		if (!file.target || !file.failure) continue;
		push({
			rule: file.failure.rule,
			message: file.failure.message,
			file: file.path,
			source: void 0,
			document: void 0,
			span: {
				start: 0,
				end: 0
			},
			resource: void 0,
			path: void 0,
			related: []
		});
	}
	const resourcesOf = /* @__PURE__ */ new Map();
	for (const resource of manifests.resources) {
		const key = `${resource.file.path}\u0000${resource.document.index}`;
		resourcesOf.set(key, [...resourcesOf.get(key) ?? [], resource]);
	}
	for (const source of sources) {
		if (!source.target || !source.parsed.problems.length || looksLikeTemplate(source.parsed.text, source.path)) continue;
		for (const problem of source.parsed.problems) {
			const { path } = problem;
			const candidates = resourcesOf.get(`${source.path}\u0000${problem.document}`) ?? [];
			const resource = path && candidates.find((candidate) => candidate.base.every((part, index) => path[index] === part));
			const related = problem.related.map(({ span, message }) => ({
				message,
				file: source.path,
				range: rangeOf(source.parsed, span)
			}));
			push({
				rule: problem.rule,
				message: boundMessage(problem.message),
				file: source.path,
				source,
				document: problem.document,
				span: problem.span,
				resource,
				path,
				related
			}, path ? void 0 : problem.message);
		}
	}
}
/** The name of an object in a diagnostic. */
function nameOf(resource) {
	return {
		apiVersion: resource.apiVersion,
		kind: resource.kind,
		...resource.namespace !== void 0 && { namespace: resource.namespace },
		...resource.name !== void 0 && { name: resource.name }
	};
}

// src/engine/dispatch.ts
/**
* Calls each rule once for each subject it visits, in one walk over the objects.
* @param rules those that some configuration of the run may turn on
*/
function dispatch(rules, facilities) {
	const byVisitor = /* @__PURE__ */ new Map();
	for (const rule of rules) for (const [visitor, visit] of Object.entries(rule.on)) {
		const list = byVisitor.get(visitor);
		if (list) list.push({
			rule,
			visit
		});
		else byVisitor.set(visitor, [{
			rule,
			visit
		}]);
	}
	const findings = [];
	const crashes = [];
	const { cluster } = facilities;
	const ids = new Set(rules.map((rule) => rule.id));
	const call = ({ rule, visit }, subject, resource, state, settings, isOn) => {
		const context = {
			report: (finding) => findings.push({
				rule,
				state,
				finding
			}),
			isOn,
			options: state.options,
			settings,
			cluster,
			runtime: facilities.runtime,
			embedded: facilities.embedded,
			shell: facilities.shell
		};
		try {
			visit(subject, context);
		} catch (error) {
			crashes.push({
				rule,
				resource,
				error
			});
		}
	};
	/** Whether a rule looks at an object: it stands in a target, or the rule may report in another file than the one it visits. */
	const visits = (rule, resource) => resource.file.target || rule.reports === "elsewhere";
	const callAll = (registrations, subjects, resource) => {
		if (!registrations || !subjects.length) return;
		const { config, relative } = facilities.configFor(resource.file.path);
		const place = {
			file: relative,
			kind: resource.kind,
			...resource.name !== void 0 && { name: resource.name },
			...resource.namespace !== void 0 && { namespace: resource.namespace }
		};
		const isOn = (id) => ids.has(id) && config.ruleFor(id, place).severity !== "off";
		for (const registration of registrations) {
			if (!visits(registration.rule, resource)) continue;
			const state = config.ruleFor(registration.rule.id, place);
			if (state.severity === "off") continue;
			for (const subject of subjects) call(registration, subject, resource, state, config.settings, isOn);
		}
	};
	const onResource = byVisitor.get("resource");
	for (const resource of cluster.resources) {
		if (resource.owned && ownerIsHere(cluster, resource)) continue;
		const onKind = byVisitor.get(resource.kind);
		if (onKind || onResource) {
			const cursor = Cursor.of(resource);
			if (onKind && isBuiltIn(resource)) callAll(onKind, [cursor], resource);
			callAll(onResource, [cursor], resource);
		}
		const workloads = cluster.workloadsFrom(resource);
		if (!workloads.length) continue;
		callAll(byVisitor.get("workload"), workloads, resource);
		callAll(byVisitor.get("podSpec"), workloads.map((workload) => workload.pod).filter((pod) => pod.present), resource);
		callAll(byVisitor.get("container"), workloads.flatMap((workload) => workload.containers), resource);
	}
	return {
		findings,
		crashes
	};
}
/** A kind of another group with a built-in name (Knative's Service, Istio's Gateway) is not the built-in kind. */
function isBuiltIn(resource) {
	return !resource.group.includes(".") || resource.group.endsWith(".k8s.io");
}
/** In a dump of a cluster a ReplicaSet stands beside its Deployment: what is wrong is said once, at the owner. */
function ownerIsHere(cluster, resource) {
	const owner = Cursor.of(resource).at("metadata").at("ownerReferences").items().find((reference) => reference.at("controller").boolean);
	const kind = owner?.at("kind").string;
	const name = owner?.at("name").string;
	return kind !== void 0 && name !== void 0 && cluster.find(resource, {
		kind,
		name
	}) !== void 0;
}

// src/engine/finish.ts
const START = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
/** Sorts, merges what was said twice, numbers equal fingerprints, turns intents into edits, and counts. */
function finish(kept, suppressed, counts) {
	const fingerprints = /* @__PURE__ */ new Map();
	const sorted = capped(merged(kept).sort(inOrder));
	const diagnostics = sorted.map((finding) => diagnosticOf(finding, fingerprints));
	return {
		diagnostics,
		summary: {
			files: counts.files,
			documents: counts.documents,
			resources: counts.resources,
			errors: diagnostics.filter((d) => d.severity === "error").length,
			warnings: diagnostics.filter((d) => d.severity === "warning").length,
			infos: diagnostics.filter((d) => d.severity === "info").length,
			suppressed: suppressed.length,
			unknownValues: counts.unknownValues,
			durationMs: 0,
			notLinted: [...counts.notLinted].sort((a, b) => compare(a.file, b.file) || (a.document ?? -1) - (b.document ?? -1))
		},
		crashed: counts.crashed,
		suppressed: merged(suppressed).sort(inOrder).map((finding) => diagnosticOf(finding, fingerprints)),
		messageIds: sorted.map((finding) => finding.messageId)
	};
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const inOrder = (a, b) => compare(a.file, b.file) || a.span.start - b.span.start || compare(a.rule, b.rule) || compare(a.message, b.message);
/** Two workloads that share a ConfigMap lead to one finding in it, with the evidence of both. */
function merged(findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = [
			finding.rule,
			finding.file,
			finding.span.start,
			finding.span.end,
			finding.message
		].join("\0");
		const first = seen.get(key);
		if (!first) seen.set(key, finding);
		else for (const place of finding.related) if (!first.related.some((known) => known.file === place.file && known.message === place.message && known.range.start.line === place.range.start.line)) first.related.push(place);
	}
	return [...seen.values()];
}
/** More findings of one rule in one object help nobody: a generated file of 20,000 lines must not make 20,000 of them. */
const MOST_PER_OBJECT = 100;
/** The first findings of each rule in each object; the last of them says how many there are more. */
function capped(sorted) {
	const groups = /* @__PURE__ */ new Map();
	const kept = [];
	for (const finding of sorted) {
		const { rule, file, document, resource } = finding;
		const key = [
			rule,
			file,
			document,
			resource?.base.join("/")
		].join("\0");
		const group = groups.get(key) ?? {
			count: 0,
			last: -1
		};
		group.count++;
		groups.set(key, group);
		if (group.count > MOST_PER_OBJECT) continue;
		group.last = kept.length;
		kept.push(finding);
	}
	for (const { count, last } of groups.values()) {
		const finding = kept[last];
		if (finding && count > MOST_PER_OBJECT) kept[last] = {
			...finding,
			message: `${finding.message} (${count - MOST_PER_OBJECT} more like it in this object are not listed)`
		};
	}
	return kept;
}
function diagnosticOf(finding, fingerprints) {
	const { rule, severity, message, file, document, source, span, resource, path, related, because } = finding;
	const before = fingerprints.get(finding.fingerprint) ?? 0;
	fingerprints.set(finding.fingerprint, before + 1);
	const fix = fixOf(finding);
	return {
		rule,
		severity,
		message,
		file,
		...document !== void 0 && { document },
		range: source ? rangeOf(source.parsed, span) : START,
		resource: resource ? nameOf(resource) : null,
		...path && { path: pointerOf(path) },
		related,
		fingerprint: before ? `${finding.fingerprint}-${before + 1}` : finding.fingerprint,
		...because !== void 0 && { because },
		...fix && { fix },
		docs: docsOf(rule)
	};
}
function fixOf({ fix }) {
	if (!fix) return void 0;
	const edits = editsFor(fix.intents);
	if (!edits?.length) return void 0;
	return {
		safety: fix.safety,
		edits: edits.map(({ file, start, end, text }) => ({
			file: file.path,
			range: rangeOf(file.parsed, {
				start,
				end
			}),
			text
		}))
	};
}

// src/engine/suppressible.ts
/** What a broken run looks like must never look clean. */
const neverSuppressed = /* @__PURE__ */ new Set([
	"syntax-error",
	"unreadable-file",
	"file-too-large"
]);
/** Whether suppressions can hold for a rule: not for what says that something was not read, and not for our own defects. */
function isSuppressible(rule) {
	return !neverSuppressed.has(rule) && !rule.startsWith("internal/");
}

// src/engine/suppression-index.ts
/** Suppressions by where they bind: asking for a finding costs the length of its path, however many there are. */
var SuppressionIndex = class {
	wholeFile = /* @__PURE__ */ new Map();
	documents = /* @__PURE__ */ new Map();
	lines = /* @__PURE__ */ new Map();
	all = [];
	/** Adds what a suppression covers; `rules` are those that it names and that there are, or `all`. */
	add(suppression, rules) {
		const { binding } = suppression;
		const places = [];
		if (suppression.wholeFile) places.push(this.wholeFile);
		if (binding) places.push(this.branchAt(binding.document, binding.path).claims);
		if (binding?.line !== void 0) places.push(setDefault(this.lines, binding.line, () => /* @__PURE__ */ new Map()));
		for (const rule of rules) {
			const claims = places.map((place) => setDefault(place, rule, () => ({ used: false })));
			this.all.push({
				suppression,
				rule,
				claims
			});
		}
	}
	/** Whether something covers a finding. Every suppression that does counts as used. */
	covers({ rule, document, path, span }, file) {
		let covered = take(this.wholeFile, rule);
		if (document === void 0 || path === void 0) return covered;
		let branch = this.documents.get(document);
		for (let depth = 0; branch; depth++) {
			if (take(branch.claims, rule)) covered = true;
			branch = depth < path.length ? branch.children.get(path[depth]) : void 0;
		}
		if (this.lines.size > 0 && take(this.lines.get(file.position(span.start).line), rule)) covered = true;
		return covered;
	}
	/** Everything that was added. */
	get claimed() {
		return this.all.map(({ suppression, rule, claims }) => ({
			suppression,
			rule,
			used: claims.some((claim) => claim.used)
		}));
	}
	branchAt(document, path) {
		let branch = setDefault(this.documents, document, newBranch);
		for (const part of path) branch = setDefault(branch.children, part, newBranch);
		return branch;
	}
};
const newBranch = () => ({
	claims: /* @__PURE__ */ new Map(),
	children: /* @__PURE__ */ new Map()
});
function take(claims, rule) {
	const own = claims?.get(rule);
	const all = claims?.get("all");
	if (own) own.used = true;
	if (all) all.used = true;
	return own !== void 0 || all !== void 0;
}
function setDefault(map, key, make) {
	let value = map.get(key);
	if (value === void 0) {
		value = make();
		map.set(key, value);
	}
	return value;
}

// src/engine/suppression-judgement.ts
/** Beyond this many names that are no rules a comment is prose; one more finding would help nobody. */
const mostUnknown = 5;
/** Says what is wrong with suppressions, one after the other. */
var SuppressionJudge = class {
	findings = [];
	options;
	hints = /* @__PURE__ */ new Map();
	constructor(options) {
		this.options = options;
	}
	/** The rules that a suppression covers, `all` among them; none where it is expired or cannot be understood. Adds to `findings`. */
	judge(suppression) {
		const say = (rule, message, about) => this.findings.push(findingOf(suppression, rule, message, about));
		if (suppression.unknownWord !== void 0) {
			const known = suppression.unknownWord.includes("file") ? "seaworthy-ignore-file" : "seaworthy-ignore";
			say("unknown-suppression", `"${suppression.unknownWord}" suppresses nothing; write "${known}".`, suppression.unknownWord);
			return [];
		}
		if (suppression.badUntil !== void 0) {
			say("unknown-suppression", `Behind "until" stands ${suppression.badUntil === "" ? "nothing" : `"${suppression.badUntil}"`}, not a day such as 2027-01-31: nothing is suppressed.`, "until");
			return [];
		}
		if (suppression.rules.length === 0) {
			say("unknown-suppression", `The suppression names no rule: write "${suppression.form === "comment" ? "# seaworthy-ignore <rule> -- reason" : "<rule>, <rule> -- reason"}", or "all" in place of the rules.`, "");
			return [];
		}
		if (suppression.until !== void 0 && suppression.until < this.options.today) {
			const rules = suppression.rules.join(", ");
			say("expired-suppression", `The suppression of ${rules} ended on ${suppression.until}: solve the finding, or set another day.`, rules);
			return [];
		}
		if (this.options.requireReason && suppression.reason === void 0) say("suppression-reason-missing", "The suppression gives no reason; add \" -- why\" behind the rules.", suppression.rules.join(", "));
		const alone = suppression.rules.length === 1;
		const unknown = suppression.rules.filter((rule) => !(rule === "all" && alone) && !(this.options.knownRules.has(rule) && isSuppressible(rule)));
		for (const rule of unknown.slice(0, mostUnknown)) say("unknown-suppression", this.hintFor(rule), rule);
		return unknown.length === 0 ? suppression.rules : suppression.rules.filter((rule) => !unknown.includes(rule));
	}
	hintFor(rule) {
		let hint = this.hints.get(rule);
		if (hint === void 0) {
			hint = this.hint(rule);
			this.hints.set(rule, hint);
		}
		return hint;
	}
	hint(rule) {
		const { knownRules, aliases } = this.options;
		if (rule === "all") return "\"all\" stands alone: leave the other names out, or name the rules.";
		if (!isSuppressible(rule)) return `"${rule}" cannot be suppressed.`;
		const ours = aliases?.get(rule) ?? nearest(rule, knownRules);
		return `The suppression names "${rule}", which is no rule${ours === void 0 ? "; \"seaworthy rules\" lists them" : `; did you mean "${ours}"?`}`;
	}
};
/** Findings about suppressions that silenced nothing, although their rules ran. */
function unusedIn(index, options) {
	const findings = [];
	for (const { suppression, rule, used } of index.claimed) {
		if (used || suppression.outside) continue;
		if (rule === "all" ? options.complete === false : !options.ran(rule)) continue;
		const what = rule === "all" ? "Nothing here needs suppressing" : `"${rule}" finds nothing here`;
		const remedy = suppression.rules.length > 1 ? `take "${rule}" out of the suppression` : "remove the suppression";
		findings.push(findingOf(suppression, "unused-suppression", `${what}: ${remedy}.`, rule));
	}
	return findings;
}
/** A suppression behind which nothing follows. */
function unboundFinding(suppression) {
	return findingOf(suppression, "unused-suppression", "Nothing follows that the suppression could be about: remove it.", suppression.rules.join(", "));
}
function findingOf(suppression, rule, message, about) {
	const { span, binding, resource } = suppression;
	return {
		rule,
		message,
		span,
		document: binding?.document,
		path: binding?.path,
		resource,
		about
	};
}

// src/engine/suppression-binding.ts
/**
* The node that a suppression comment is about.
*
* On a line of its own: the largest node that starts on the next line with content; further comments, blank lines and document markers are
* skipped. Above `- name: web` that is the item, above the first key of a mapping the whole mapping, above another key that key and its value.
* Behind something: the largest key with its value, or list item, that starts on the line, else the one that ends there; and what is reported
* on that very line.
*
* @returns undefined where nothing follows, or where what follows cannot be read.
*/
function bindComment(file, comment) {
	if (comment.ownLine) return bindAbove(file, comment);
	const { text } = file;
	const line = {
		start: lineStart(text, comment.span.start),
		end: comment.span.start
	};
	const content = contentOf(text, line);
	if (content === void 0 || isMarker(text, line)) return bindAbove(file, comment);
	const document = documentAt(file, content);
	if (!document?.root) return void 0;
	const path = descend(document, document.root, line, true);
	return {
		document: document.index,
		path,
		line: file.position(content).line
	};
}
function bindAbove(file, comment) {
	const { text } = file;
	for (let start = nextLine(text, comment.span.end); start < text.length; start = nextLine(text, start)) {
		const end = lineEnd(text, start);
		const line = {
			start: isMarker(text, {
				start,
				end
			}) ? start + 3 : start,
			end
		};
		const content = contentOf(text, line);
		if (content === void 0 || text[content] === "#" || text[start] === "%") continue;
		const document = documentAt(file, content);
		return document?.root && {
			document: document.index,
			path: descend(document, document.root, line, false)
		};
	}
}
/** `---` or `...`, alone or with something behind it. */
function isMarker(text, { start }) {
	return (text.startsWith("---", start) || text.startsWith("...", start)) && /[\s]|^$/.test(text[start + 3] ?? "");
}
function contentOf(text, { start, end }) {
	let at = start;
	while (at < end && " 	\r﻿".includes(text[at])) at++;
	return at < end ? at : void 0;
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}
function nextLine(text, offset) {
	return Math.min(lineEnd(text, offset) + 1, text.length);
}
function documentAt(file, offset) {
	return file.documents.find(({ root }) => root !== void 0 && startOf(root) <= offset && offset <= root.end);
}
/** The path of the largest node that starts on the line; where none does, that of the deepest key or item around it. */
function descend(document, root, line, trailing) {
	const path = [];
	let node = root;
	for (;;) {
		if (!trailing && node.kind !== "sequence" && startOf(node) >= line.start) return path;
		if (node.kind === "map") {
			const entry = lastBefore(node.entries, line, ({ key }) => startOf(key));
			if (!entry || entry.found.name === void 0) return path;
			path.push(entry.found.name);
			if (entry.starts) return path;
			node = entry.found.value;
		} else if (node.kind === "sequence") {
			if (!trailing && node.style === "flow" && startOf(node) >= line.start) return path;
			const index = itemAt(document, node, line, path);
			if (index === void 0) return path;
			path.push(index.index);
			if (index.starts) return path;
			node = node.items[index.index];
		} else return path;
	}
}
/** The first child that starts on the line (`starts`), else the last one that starts before it. */
function lastBefore(children, line, start) {
	let low = 0;
	let high = children.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (start(children[middle]) < line.start) low = middle + 1;
		else high = middle;
	}
	const first = children[low];
	if (first !== void 0 && start(first) <= line.end) return {
		found: first,
		index: low,
		starts: true
	};
	return low > 0 ? {
		found: children[low - 1],
		index: low - 1,
		starts: false
	} : void 0;
}
function itemAt(document, node, line, path) {
	const near = lastBefore(node.items, line, startOf);
	if (node.style === "flow") return near;
	for (let index = Math.max((near?.index ?? 0) - 1, 0); index < Math.min((near?.index ?? 0) + 2, node.items.length); index++) {
		const dash = document.locate([...path, index])?.dash;
		if (dash && dash.start >= line.start && dash.start <= line.end) return {
			index,
			starts: true
		};
	}
	return near && {
		...near,
		starts: false
	};
}
function startOf(node) {
	return node.properties ? Math.min(node.properties.start, node.start) : node.start;
}

// src/engine/suppression-text.ts
const directive = /^#+[ \t]*(seaworthy-(?:ignore|disable|skip|suppress)[a-z-]*)(?=[\s:]|$):?/i;
const until = /(?:^|[\s,])until(?:[\s:]+([^\s,]*))?$/;
const untilInReason = /(?:^|\s)until\s+([0-9]{4}-[0-9]{2}-[0-9]{2})[.)]?$/;
/**
* Reads a comment: `# seaworthy-ignore rule-a, rule-b until 2027-01-31 -- reason`. Commas or white space part the rules; `all` means every
* rule; `until` stands behind the rules or at the end of the reason; the reason begins behind ` -- `. `seaworthy-ignore-file` without rules
* means every rule.
*
* @param text the comment from its `#` on.
* @returns undefined for a comment that is no suppression.
*/
function readSuppressionComment(text) {
	const match = directive.exec(text);
	if (!match) return void 0;
	const word = match[1].toLowerCase();
	const said = readSuppressionText(text.slice(match[0].length));
	if (word === "seaworthy-ignore") return {
		...said,
		scope: "node",
		word
	};
	if (word === "seaworthy-ignore-file") return {
		...said,
		rules: said.rules.length > 0 ? said.rules : ["all"],
		scope: "file",
		word
	};
	return {
		...said,
		scope: "unknown",
		word
	};
}
/** Reads what stands behind the word of a comment, or in the annotation: `rule-a, rule-b until 2027-01-31 -- reason`. */
function readSuppressionText(text) {
	const dashes = /(?:^|\s)--(?=\s|$)/.exec(text);
	let head = (dashes ? text.slice(0, dashes.index) : text).trim();
	const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : "";
	const inHead = until.exec(head);
	if (inHead) head = head.slice(0, inHead.index);
	const date = inHead ? inHead[1] ?? "" : untilInReason.exec(reason)?.[1];
	const valid = date !== void 0 && isDate(date);
	return {
		rules: [...new Set(head.split(/[\s,]+/).filter((word) => word !== ""))],
		until: valid ? date : void 0,
		reason: reason === "" ? void 0 : reason,
		badUntil: date !== void 0 && !valid ? date : void 0
	};
}
/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
function isDate(text) {
	if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/engine/suppressions.ts
/** The annotation of an object, or of its Pod template, for people who cannot keep comments. */
const IGNORE_ANNOTATION = "seaworthy.dev/ignore";
/** Every suppression of a file, in no order. A file without any costs one search of its text. */
function suppressionsOf(file, resources) {
	const { text } = file.parsed;
	const suppressions = [];
	if (/#[ \t]*seaworthy-/i.test(text)) addComments(file, resources, suppressions);
	if (text.includes("seaworthy.dev/ignore")) for (const resource of resources) addAnnotations(resource, suppressions);
	return suppressions;
}
function addComments(file, resources, into) {
	const byDocument = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		const own = byDocument.get(resource.document.index);
		if (own) own.push(resource);
		else byDocument.set(resource.document.index, [resource]);
	}
	for (const comment of file.parsed.comments) {
		const said = readSuppressionComment(comment.text);
		if (!said) continue;
		const wholeFile = said.scope === "file";
		const binding = wholeFile ? void 0 : bindComment(file.parsed, comment);
		const candidates = binding && byDocument.get(binding.document);
		into.push({
			...said,
			form: "comment",
			unknownWord: said.scope === "unknown" ? said.word : void 0,
			span: comment.span,
			wholeFile,
			binding,
			resource: candidates && resourceAt(candidates, binding.path),
			outside: binding !== void 0 && candidates === void 0
		});
	}
}
/** The object that holds a path; for a path above List items none. */
function resourceAt(candidates, path) {
	const [first] = candidates;
	if (first?.base.length === 0) return first;
	return candidates.find(({ base }) => base.length <= path.length && base.every((part, index) => part === path[index]));
}
function addAnnotations(resource, into) {
	const places = [resource.base, ...workloadsOf(resource, []).map((workload) => workload.template.path)];
	const seen = /* @__PURE__ */ new Set();
	for (const path of places) {
		const key = path.join("\0");
		if (seen.has(key)) continue;
		seen.add(key);
		const value = annotationAt(resource, path);
		if (value === void 0) continue;
		const located = resource.document.locate([
			...path,
			"metadata",
			"annotations",
			IGNORE_ANNOTATION
		]);
		const span = located?.via?.use ?? located?.value ?? resource.document.span;
		for (const line of value.split("\n")) {
			if (line.trim() === "") continue;
			into.push({
				...readSuppressionText(line),
				form: "annotation",
				unknownWord: void 0,
				span,
				wholeFile: false,
				binding: {
					document: resource.document.index,
					path
				},
				resource,
				outside: false
			});
		}
	}
}
function annotationAt(resource, path) {
	let value = resource.object;
	for (const key of [
		...path.slice(resource.base.length),
		"metadata",
		"annotations",
		IGNORE_ANNOTATION
	]) if (Array.isArray(value)) value = value[key];
	else value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof value === "string" ? value : void 0;
}

// src/engine/suppress.ts
/**
* Takes out of the findings of a file those that a comment or an annotation in it suppresses, and says what is wrong with the suppressions.
*
* A suppression covers a finding when the finding's path is that of the node it binds to, or below it: what is missing is covered by its
* parents. See `bindComment` for where comments bind, `readSuppressionText` for how they read. The annotation `seaworthy.dev/ignore` covers its
* object, or its Pod template. Suppressions that are expired, or name no rule, cover nothing.
*
* @param findings those of this file, in any order.
* @param resources the objects of this file. Where there are none (a values file), suppressions are not reported on.
*/
function applySuppressions(findings, file, resources, options) {
	const suppressions = suppressionsOf(file, resources);
	if (suppressions.length === 0) return {
		kept: findings,
		suppressed: [],
		findings: []
	};
	const judge = new SuppressionJudge(options);
	const unbound = [];
	const index = new SuppressionIndex();
	for (const suppression of suppressions) {
		const rules = judge.judge(suppression);
		if (rules.length === 0) continue;
		if (suppression.wholeFile || suppression.binding) index.add(suppression, rules);
		else if (file.parsed.documents.every((document) => !document.broken)) unbound.push(unboundFinding(suppression));
	}
	const kept = [];
	const suppressed = [];
	for (const finding of findings) (isSuppressible(finding.rule) && index.covers(finding, file.parsed) ? suppressed : kept).push(finding);
	if (resources.length === 0) return {
		kept,
		suppressed,
		findings: []
	};
	return {
		kept,
		suppressed,
		findings: [...judge.findings, ...options.reportUnused ? [...unbound, ...unusedIn(index, options)] : []].sort((left, right) => left.span.start - right.span.start)
	};
}

// src/engine/suppress-findings.ts
/** Parts findings into those that are kept and those that a suppression covers, and adds what is wrong with the suppressions of the targets. */
function suppress(findings, sources, resources, input) {
	const findingsOf = grouped(findings, (finding) => finding.source?.path);
	const resourcesOf = grouped(resources, (resource) => resource.file.path);
	const knownRules = new Set([...input.rules, ...engineRules].map((rule) => rule.id));
	const aliases = new Map(input.rules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id])));
	const kept = findings.filter((finding) => !finding.source);
	const suppressed = [];
	for (const source of sources) {
		if (!source.target) continue;
		const { config } = input.configFor(source.path);
		const outcome = applySuppressions(findingsOf.get(source.path) ?? [], source, resourcesOf.get(source.path) ?? [], {
			today: input.today,
			knownRules,
			aliases,
			...config.settings.suppressions,
			ran: (rule) => config.rule(rule).severity !== "off" || config.mayApply(rule),
			complete: config.complete
		});
		kept.push(...outcome.kept);
		suppressed.push(...outcome.suppressed);
		for (const finding of outcome.findings) {
			const { severity } = config.rule(finding.rule);
			if (severity !== "off") kept.push({
				...placed(finding, source),
				severity
			});
		}
	}
	return {
		kept,
		suppressed
	};
}
function placed({ rule, message, span, document, path, resource, about }, source) {
	return {
		rule,
		message: boundMessage(message),
		messageId: void 0,
		file: source.path,
		source,
		document,
		span,
		resource,
		path: void 0,
		related: [],
		because: void 0,
		fingerprint: fingerprintOf(rule, resource, path, resource ? about : `${source.path}\u0000${about}`),
		fix: void 0
	};
}
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		if (key === void 0) continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/engine/unknown-values.ts
const trigger = /\$\{|\{\{|ENC\[|\$\(/;
/** How many values of the targets' objects hold a placeholder, so that no rule can judge them. Strings of several lines (scripts, configuration) do not count: `$` is their own syntax. */
function countUnknownValues(resources) {
	let count = 0;
	const triggered = /* @__PURE__ */ new Map();
	for (const resource of resources) {
		if (!resource.file.target) continue;
		const { path, parsed } = resource.file;
		let worth = triggered.get(path);
		if (worth === void 0) {
			worth = trigger.test(parsed.text);
			triggered.set(path, worth);
		}
		if (worth) count += countIn(resource.object);
	}
	return count;
}
function countIn(root) {
	let count = 0;
	const seen = /* @__PURE__ */ new Set();
	const queue = [root];
	for (let value = queue.pop(); queue.length || value !== void 0; value = queue.pop()) if (value === UNKNOWN || typeof value === "string" && !value.includes("\n") && hasPlaceholder(value)) count++;
	else if (typeof value === "object" && value !== null && !seen.has(value)) {
		seen.add(value);
		for (const child of Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : []) if (child !== void 0 && child !== null) queue.push(child);
	}
	return count;
}

// src/engine/lint.ts
/**
* Lints parsed files: the whole pipeline, from documents to sorted diagnostics. Pure and synchronous; never throws because of a manifest.
* A rule that throws becomes `internal/rule-crash` on its object, and the rest goes on.
*/
function lint(input) {
	const sources = input.files.flatMap(({ path, target, parsed }) => parsed ? [{
		path,
		target,
		parsed
	}] : []);
	const settingsFor = (path) => input.configFor(path).config.settings;
	const manifests = readManifests(sources, settingsFor);
	const cluster = buildCluster(manifests.resources, manifests.workloads, settingsFor);
	const runtime = createRuntime(settingsFor);
	const shell = input.chunks.shellParser ? createShell(runtime, input.chunks.shellParser) : noShell;
	const embedded = createEmbedded(cluster, runtime);
	const { findings, crashes } = dispatch(rulesInUse(input), {
		cluster,
		runtime,
		embedded,
		shell,
		configFor: input.configFor
	});
	const collected = [];
	for (const finding of findings) collectFinding(finding, collected);
	for (const crash of crashes) collectCrash(crash, collected);
	collectProblems(input, sources, manifests, collected);
	const { kept, suppressed } = suppress(collected, sources, manifests.resources, input);
	const targets = sources.filter((source) => source.target);
	const notLinted = [...input.notLinted ?? [], ...manifests.notLinted];
	return finish(kept, suppressed, {
		files: targets.length + input.files.filter((file) => file.target && !file.parsed).length,
		documents: targets.reduce((sum, { parsed }) => sum + parsed.documents.filter((document) => !document.empty).length, 0),
		resources: manifests.resources.filter((resource) => resource.file.target).length,
		unknownValues: countUnknownValues(manifests.resources),
		notLinted,
		crashed: crashes.length > 0
	});
}
/** Where `chunksNeeded` found no text that could hold a shell. */
const noShell = { pid1: () => void 0 };
/** The rules that at least one configuration of the run turns on somewhere. */
function rulesInUse({ rules, files, configFor }) {
	const configs = /* @__PURE__ */ new Set();
	for (const file of files) configs.add(configFor(file.path).config);
	return rules.filter((rule) => [...configs].some((config) => config.rule(rule.id).severity !== "off" || config.mayApply(rule.id)));
}
/** The heavy chunks that a run needs: the shell parser when a rule that uses it is on and some text could hold a shell. */
function chunksNeeded(input) {
	return { shellParser: rulesInUse(input).some((rule) => rule.needs?.includes("shell")) && input.files.some((file) => file.parsed && /(?<![\w.-])(?:ba|da|z|k|mk|a)?sh(?![\w.-])/.test(file.parsed.text)) };
}

export { lint as n, chunksNeeded as t };