// GENERATED from the config schema by npm run generate. Do not edit; its type stands in validate.generated.d.ts.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated


const validate = validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"extends":{"anyOf":[{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]},{"type":"array","items":{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]}}]},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"names":{"type":"array","items":{"type":"string"}},"namespaces":{"type":"array","items":{"type":"string"}},"rules":{"$ref":"#/definitions/rules"}},"required":["rules"]}},"ignore":{"type":"array","items":{"type":"string"}},"kubernetesVersion":{"type":"string","pattern":"^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"},"provider":{"type":"string","enum":["aws","gcp","azure","alibaba","tencent","baremetal","unknown"]},"clusterDomain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"},"nodeCIDRs":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F:.]+/[0-9]{1,3}$"}},"nodeKernel":{"type":"string","pattern":"^[0-9]+\\.[0-9]+"},"images":{"type":"object","additionalProperties":{"$ref":"#/definitions/imageTraits"}},"externalCallers":{"type":"boolean"},"externalObjects":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"required":["kind"]}},"workloadKinds":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"podTemplate":{"type":"string","pattern":"^(/[^/]+)+$"},"replicas":{"type":"string","pattern":"^(/[^/]+)+$"}},"required":["apiVersion","kind","podTemplate"]}},"suppressions":{"type":"object","additionalProperties":false,"properties":{"requireReason":{"type":"boolean"},"reportUnused":{"type":"boolean"}}}},"definitions":{"severity":{"type":"string","enum":["off","info","warning","error"]},"ruleWithoutOptions":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"rules":{"type":"object","additionalProperties":false,"properties":{"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}},"imageTraits":{"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}};
const schema8 = {"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]};
const schema9 = {"type":"string","enum":["off","info","warning","error"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "severity")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate24(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["alb-group-conflict"] !== undefined){
if(!(validate23(data["alb-group-conflict"], {instancePath:instancePath+"/alb-group-conflict",parentData:data,parentDataProperty:"alb-group-conflict",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["alb-group-order-tie"] !== undefined){
if(!(validate23(data["alb-group-order-tie"], {instancePath:instancePath+"/alb-group-order-tie",parentData:data,parentDataProperty:"alb-group-order-tie",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["alb-instance-without-nodeport"] !== undefined){
if(!(validate23(data["alb-instance-without-nodeport"], {instancePath:instancePath+"/alb-instance-without-nodeport",parentData:data,parentDataProperty:"alb-instance-without-nodeport",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["alb-per-ingress"] !== undefined){
let data3 = data["alb-per-ingress"];
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!(validate24(data3, {instancePath:instancePath+"/alb-per-ingress",parentData:data,parentDataProperty:"alb-per-ingress",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "severity") || (key1 === "maxUngrouped"))){
const err1 = {instancePath:instancePath+"/alb-per-ingress",schemaPath:"#/properties/alb-per-ingress/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data3.severity !== undefined){
if(!(validate24(data3.severity, {instancePath:instancePath+"/alb-per-ingress/severity",parentData:data3,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data3.maxUngrouped !== undefined){
let data5 = data3.maxUngrouped;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err2 = {instancePath:instancePath+"/alb-per-ingress/maxUngrouped",schemaPath:"#/properties/alb-per-ingress/anyOf/1/properties/maxUngrouped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 2 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/alb-per-ingress/maxUngrouped",schemaPath:"#/properties/alb-per-ingress/anyOf/1/properties/maxUngrouped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/alb-per-ingress",schemaPath:"#/properties/alb-per-ingress/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/alb-per-ingress",schemaPath:"#/properties/alb-per-ingress/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data["alb-sticky-without-ip-target"] !== undefined){
if(!(validate23(data["alb-sticky-without-ip-target"], {instancePath:instancePath+"/alb-sticky-without-ip-target",parentData:data,parentDataProperty:"alb-sticky-without-ip-target",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["backend-type-eni-without-terway"] !== undefined){
if(!(validate23(data["backend-type-eni-without-terway"], {instancePath:instancePath+"/backend-type-eni-without-terway",parentData:data,parentDataProperty:"backend-type-eni-without-terway",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["backlog-exceeds-somaxconn"] !== undefined){
let data8 = data["backlog-exceeds-somaxconn"];
const _errs22 = errors;
let valid8 = false;
const _errs23 = errors;
if(!(validate24(data8, {instancePath:instancePath+"/backlog-exceeds-somaxconn",parentData:data,parentDataProperty:"backlog-exceeds-somaxconn",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((key2 === "severity") || (key2 === "somaxconn"))){
const err6 = {instancePath:instancePath+"/backlog-exceeds-somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data8.severity !== undefined){
if(!(validate24(data8.severity, {instancePath:instancePath+"/backlog-exceeds-somaxconn/severity",parentData:data8,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data8.somaxconn !== undefined){
let data10 = data8.somaxconn;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err7 = {instancePath:instancePath+"/backlog-exceeds-somaxconn/somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf/1/properties/somaxconn/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err8 = {instancePath:instancePath+"/backlog-exceeds-somaxconn/somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf/1/properties/somaxconn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/backlog-exceeds-somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err10 = {instancePath:instancePath+"/backlog-exceeds-somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data["best-effort-pod"] !== undefined){
let data11 = data["best-effort-pod"];
const _errs31 = errors;
let valid10 = false;
const _errs32 = errors;
if(!(validate24(data11, {instancePath:instancePath+"/best-effort-pod",parentData:data,parentDataProperty:"best-effort-pod",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs33 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "severity") || (key3 === "cpu")) || (key3 === "memory"))){
const err11 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.severity !== undefined){
if(!(validate24(data11.severity, {instancePath:instancePath+"/best-effort-pod/severity",parentData:data11,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data11.cpu !== undefined){
if(typeof data11.cpu !== "string"){
const err12 = {instancePath:instancePath+"/best-effort-pod/cpu",schemaPath:"#/properties/best-effort-pod/anyOf/1/properties/cpu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.memory !== undefined){
if(typeof data11.memory !== "string"){
const err13 = {instancePath:instancePath+"/best-effort-pod/memory",schemaPath:"#/properties/best-effort-pod/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err15 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data["command-bypasses-image-init"] !== undefined){
if(!(validate23(data["command-bypasses-image-init"], {instancePath:instancePath+"/command-bypasses-image-init",parentData:data,parentDataProperty:"command-bypasses-image-init",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["component-config-duplicate-field"] !== undefined){
if(!(validate23(data["component-config-duplicate-field"], {instancePath:instancePath+"/component-config-duplicate-field",parentData:data,parentDataProperty:"component-config-duplicate-field",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["component-config-unknown-field"] !== undefined){
if(!(validate23(data["component-config-unknown-field"], {instancePath:instancePath+"/component-config-unknown-field",parentData:data,parentDataProperty:"component-config-unknown-field",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["component-config-wrong-type"] !== undefined){
if(!(validate23(data["component-config-wrong-type"], {instancePath:instancePath+"/component-config-wrong-type",parentData:data,parentDataProperty:"component-config-wrong-type",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["conntrack-max-in-pod"] !== undefined){
if(!(validate23(data["conntrack-max-in-pod"], {instancePath:instancePath+"/conntrack-max-in-pod",parentData:data,parentDataProperty:"conntrack-max-in-pod",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["cpu-limit-missing"] !== undefined){
if(!(validate23(data["cpu-limit-missing"], {instancePath:instancePath+"/cpu-limit-missing",parentData:data,parentDataProperty:"cpu-limit-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["cpu-request-missing"] !== undefined){
let data21 = data["cpu-request-missing"];
const _errs54 = errors;
let valid18 = false;
const _errs55 = errors;
if(!(validate24(data21, {instancePath:instancePath+"/cpu-request-missing",parentData:data,parentDataProperty:"cpu-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid3 = _errs55 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
const _errs56 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!((key4 === "severity") || (key4 === "cpu"))){
const err16 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data21.severity !== undefined){
if(!(validate24(data21.severity, {instancePath:instancePath+"/cpu-request-missing/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data21.cpu !== undefined){
if(typeof data21.cpu !== "string"){
const err17 = {instancePath:instancePath+"/cpu-request-missing/cpu",schemaPath:"#/properties/cpu-request-missing/anyOf/1/properties/cpu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid18 = valid18 || _valid3;
}
if(!valid18){
const err19 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data["daemonset-max-surge-with-host-port"] !== undefined){
if(!(validate23(data["daemonset-max-surge-with-host-port"], {instancePath:instancePath+"/daemonset-max-surge-with-host-port",parentData:data,parentDataProperty:"daemonset-max-surge-with-host-port",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-cluster-fqdn-without-dot"] !== undefined){
if(!(validate23(data["dns-cluster-fqdn-without-dot"], {instancePath:instancePath+"/dns-cluster-fqdn-without-dot",parentData:data,parentDataProperty:"dns-cluster-fqdn-without-dot",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-ndots-amplification"] !== undefined){
let data26 = data["dns-ndots-amplification"];
const _errs67 = errors;
let valid22 = false;
const _errs68 = errors;
if(!(validate24(data26, {instancePath:instancePath+"/dns-ndots-amplification",parentData:data,parentDataProperty:"dns-ndots-amplification",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid4 = _errs68 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const _errs69 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!(((key5 === "severity") || (key5 === "minExternalHosts")) || (key5 === "highTrafficReplicas"))){
const err20 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data26.severity !== undefined){
if(!(validate24(data26.severity, {instancePath:instancePath+"/dns-ndots-amplification/severity",parentData:data26,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data26.minExternalHosts !== undefined){
let data28 = data26.minExternalHosts;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err21 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err22 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data26.highTrafficReplicas !== undefined){
let data29 = data26.highTrafficReplicas;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err23 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err24 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid22 = valid22 || _valid4;
}
if(!valid22){
const err26 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data["dns-ndots-breaks-musl"] !== undefined){
if(!(validate23(data["dns-ndots-breaks-musl"], {instancePath:instancePath+"/dns-ndots-breaks-musl",parentData:data,parentDataProperty:"dns-ndots-breaks-musl",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-option-noop-on-musl"] !== undefined){
if(!(validate23(data["dns-option-noop-on-musl"], {instancePath:instancePath+"/dns-option-noop-on-musl",parentData:data,parentDataProperty:"dns-option-noop-on-musl",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-policy-default-loses-services"] !== undefined){
if(!(validate23(data["dns-policy-default-loses-services"], {instancePath:instancePath+"/dns-policy-default-loses-services",parentData:data,parentDataProperty:"dns-policy-default-loses-services",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-policy-ignored-on-host-network"] !== undefined){
if(!(validate23(data["dns-policy-ignored-on-host-network"], {instancePath:instancePath+"/dns-policy-ignored-on-host-network",parentData:data,parentDataProperty:"dns-policy-ignored-on-host-network",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["dns-policy-none-invalid"] !== undefined){
if(!(validate23(data["dns-policy-none-invalid"], {instancePath:instancePath+"/dns-policy-none-invalid",parentData:data,parentDataProperty:"dns-policy-none-invalid",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["duplicate-key"] !== undefined){
if(!(validate23(data["duplicate-key"], {instancePath:instancePath+"/duplicate-key",parentData:data,parentDataProperty:"duplicate-key",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["endpoints-api-deprecated"] !== undefined){
if(!(validate23(data["endpoints-api-deprecated"], {instancePath:instancePath+"/endpoints-api-deprecated",parentData:data,parentDataProperty:"endpoints-api-deprecated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["entrypoint-pipeline-hides-app"] !== undefined){
if(!(validate23(data["entrypoint-pipeline-hides-app"], {instancePath:instancePath+"/entrypoint-pipeline-hides-app",parentData:data,parentDataProperty:"entrypoint-pipeline-hides-app",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["ephemeral-range-covers-listener"] !== undefined){
if(!(validate23(data["ephemeral-range-covers-listener"], {instancePath:instancePath+"/ephemeral-range-covers-listener",parentData:data,parentDataProperty:"ephemeral-range-covers-listener",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["expired-suppression"] !== undefined){
if(!(validate23(data["expired-suppression"], {instancePath:instancePath+"/expired-suppression",parentData:data,parentDataProperty:"expired-suppression",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-cluster-extra-hop"] !== undefined){
if(!(validate23(data["external-traffic-cluster-extra-hop"], {instancePath:instancePath+"/external-traffic-cluster-extra-hop",parentData:data,parentDataProperty:"external-traffic-cluster-extra-hop",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-local-blackhole"] !== undefined){
if(!(validate23(data["external-traffic-local-blackhole"], {instancePath:instancePath+"/external-traffic-local-blackhole",parentData:data,parentDataProperty:"external-traffic-local-blackhole",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-local-single-replica"] !== undefined){
if(!(validate23(data["external-traffic-local-single-replica"], {instancePath:instancePath+"/external-traffic-local-single-replica",parentData:data,parentDataProperty:"external-traffic-local-single-replica",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-local-uneven"] !== undefined){
if(!(validate23(data["external-traffic-local-uneven"], {instancePath:instancePath+"/external-traffic-local-uneven",parentData:data,parentDataProperty:"external-traffic-local-uneven",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-policy-invalid"] !== undefined){
if(!(validate23(data["external-traffic-policy-invalid"], {instancePath:instancePath+"/external-traffic-policy-invalid",parentData:data,parentDataProperty:"external-traffic-policy-invalid",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["external-traffic-policy-unset"] !== undefined){
if(!(validate23(data["external-traffic-policy-unset"], {instancePath:instancePath+"/external-traffic-policy-unset",parentData:data,parentDataProperty:"external-traffic-policy-unset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["file-too-large"] !== undefined){
if("error" !== data["file-too-large"]){
const err27 = {instancePath:instancePath+"/file-too-large",schemaPath:"#/properties/file-too-large/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["grace-period-exceeds-spot-notice"] !== undefined){
if(!(validate23(data["grace-period-exceeds-spot-notice"], {instancePath:instancePath+"/grace-period-exceeds-spot-notice",parentData:data,parentDataProperty:"grace-period-exceeds-spot-notice",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["grace-period-zero"] !== undefined){
if(!(validate23(data["grace-period-zero"], {instancePath:instancePath+"/grace-period-zero",parentData:data,parentDataProperty:"grace-period-zero",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["grpc-l4-imbalance"] !== undefined){
if(!(validate23(data["grpc-l4-imbalance"], {instancePath:instancePath+"/grpc-l4-imbalance",parentData:data,parentDataProperty:"grpc-l4-imbalance",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["gunicorn-workers-exceed-memory"] !== undefined){
let data50 = data["gunicorn-workers-exceed-memory"];
const _errs117 = errors;
let valid43 = false;
const _errs118 = errors;
if(!(validate24(data50, {instancePath:instancePath+"/gunicorn-workers-exceed-memory",parentData:data,parentDataProperty:"gunicorn-workers-exceed-memory",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs118 === errors;
valid43 = valid43 || _valid5;
if(!valid43){
const _errs119 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key6 in data50){
if(!((key6 === "severity") || (key6 === "memoryPerWorkerMiB"))){
const err28 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data50.severity !== undefined){
if(!(validate24(data50.severity, {instancePath:instancePath+"/gunicorn-workers-exceed-memory/severity",parentData:data50,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data50.memoryPerWorkerMiB !== undefined){
let data52 = data50.memoryPerWorkerMiB;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err29 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err30 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs119 === errors;
valid43 = valid43 || _valid5;
}
if(!valid43){
const err32 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data["headless-behind-ingress"] !== undefined){
if(!(validate23(data["headless-behind-ingress"], {instancePath:instancePath+"/headless-behind-ingress",parentData:data,parentDataProperty:"headless-behind-ingress",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["headless-service-for-deployment"] !== undefined){
if(!(validate23(data["headless-service-for-deployment"], {instancePath:instancePath+"/headless-service-for-deployment",parentData:data,parentDataProperty:"headless-service-for-deployment",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["host-port-blocks-rollout"] !== undefined){
if(!(validate23(data["host-port-blocks-rollout"], {instancePath:instancePath+"/host-port-blocks-rollout",parentData:data,parentDataProperty:"host-port-blocks-rollout",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["hpa-fixed-replicas"] !== undefined){
if(!(validate23(data["hpa-fixed-replicas"], {instancePath:instancePath+"/hpa-fixed-replicas",parentData:data,parentDataProperty:"hpa-fixed-replicas",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["hpa-min-replicas-too-few"] !== undefined){
let data57 = data["hpa-min-replicas-too-few"];
const _errs134 = errors;
let valid49 = false;
const _errs135 = errors;
if(!(validate24(data57, {instancePath:instancePath+"/hpa-min-replicas-too-few",parentData:data,parentDataProperty:"hpa-min-replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs135 === errors;
valid49 = valid49 || _valid6;
if(!valid49){
const _errs136 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key7 in data57){
if(!(((key7 === "severity") || (key7 === "minimum")) || (key7 === "pods"))){
const err33 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data57.severity !== undefined){
if(!(validate24(data57.severity, {instancePath:instancePath+"/hpa-min-replicas-too-few/severity",parentData:data57,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data57.minimum !== undefined){
let data59 = data57.minimum;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err34 = {instancePath:instancePath+"/hpa-min-replicas-too-few/minimum",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err35 = {instancePath:instancePath+"/hpa-min-replicas-too-few/minimum",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data57.pods !== undefined){
let data60 = data57.pods;
if(typeof data60 !== "string"){
const err36 = {instancePath:instancePath+"/hpa-min-replicas-too-few/pods",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data60 === "external") || (data60 === "served")) || (data60 === "all"))){
const err37 = {instancePath:instancePath+"/hpa-min-replicas-too-few/pods",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["hpa-min-replicas-too-few"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid6 = _errs136 === errors;
valid49 = valid49 || _valid6;
}
if(!valid49){
const err39 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data["hpa-missing-request"] !== undefined){
if(!(validate23(data["hpa-missing-request"], {instancePath:instancePath+"/hpa-missing-request",parentData:data,parentDataProperty:"hpa-missing-request",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["idle-command-pid1"] !== undefined){
if(!(validate23(data["idle-command-pid1"], {instancePath:instancePath+"/idle-command-pid1",parentData:data,parentDataProperty:"idle-command-pid1",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["ingress-nginx-retired"] !== undefined){
if(!(validate23(data["ingress-nginx-retired"], {instancePath:instancePath+"/ingress-nginx-retired",parentData:data,parentDataProperty:"ingress-nginx-retired",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["init-not-pid1"] !== undefined){
if(!(validate23(data["init-not-pid1"], {instancePath:instancePath+"/init-not-pid1",parentData:data,parentDataProperty:"init-not-pid1",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["init-wraps-nonexec-shell"] !== undefined){
if(!(validate23(data["init-wraps-nonexec-shell"], {instancePath:instancePath+"/init-wraps-nonexec-shell",parentData:data,parentDataProperty:"init-wraps-nonexec-shell",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["internal-traffic-local-drop"] !== undefined){
if(!(validate23(data["internal-traffic-local-drop"], {instancePath:instancePath+"/internal-traffic-local-drop",parentData:data,parentDataProperty:"internal-traffic-local-drop",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["istio-drain-short"] !== undefined){
if(!(validate23(data["istio-drain-short"], {instancePath:instancePath+"/istio-drain-short",parentData:data,parentDataProperty:"istio-drain-short",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["istio-hold-application-unset"] !== undefined){
if(!(validate23(data["istio-hold-application-unset"], {instancePath:instancePath+"/istio-hold-application-unset",parentData:data,parentDataProperty:"istio-hold-application-unset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["job-prestop-ineffective"] !== undefined){
if(!(validate23(data["job-prestop-ineffective"], {instancePath:instancePath+"/job-prestop-ineffective",parentData:data,parentDataProperty:"job-prestop-ineffective",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["job-sidecar-never-ends"] !== undefined){
if(!(validate23(data["job-sidecar-never-ends"], {instancePath:instancePath+"/job-sidecar-never-ends",parentData:data,parentDataProperty:"job-sidecar-never-ends",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["jvm-heap-exceeds-limit"] !== undefined){
let data71 = data["jvm-heap-exceeds-limit"];
const _errs165 = errors;
let valid61 = false;
const _errs166 = errors;
if(!(validate24(data71, {instancePath:instancePath+"/jvm-heap-exceeds-limit",parentData:data,parentDataProperty:"jvm-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid7 = _errs166 === errors;
valid61 = valid61 || _valid7;
if(!valid61){
const _errs167 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key8 in data71){
if(!(((((key8 === "severity") || (key8 === "maxHeapPercent")) || (key8 === "maxRamPercentage")) || (key8 === "enoughMemoryMiB")) || (key8 === "reportDefaultHeap"))){
const err40 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data71.severity !== undefined){
if(!(validate24(data71.severity, {instancePath:instancePath+"/jvm-heap-exceeds-limit/severity",parentData:data71,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data71.maxHeapPercent !== undefined){
let data73 = data71.maxHeapPercent;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err41 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 100 || isNaN(data73)){
const err42 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err43 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data71.maxRamPercentage !== undefined){
let data74 = data71.maxRamPercentage;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err44 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 100 || isNaN(data74)){
const err45 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err46 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data71.enoughMemoryMiB !== undefined){
let data75 = data71.enoughMemoryMiB;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err47 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err48 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data71.reportDefaultHeap !== undefined){
if(typeof data71.reportDefaultHeap !== "boolean"){
const err49 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/reportDefaultHeap",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/reportDefaultHeap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid7 = _errs167 === errors;
valid61 = valid61 || _valid7;
}
if(!valid61){
const err51 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data["kill-1-hits-pause"] !== undefined){
if(!(validate23(data["kill-1-hits-pause"], {instancePath:instancePath+"/kill-1-hits-pause",parentData:data,parentDataProperty:"kill-1-hits-pause",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kubelet-eviction-disabled"] !== undefined){
if(!(validate23(data["kubelet-eviction-disabled"], {instancePath:instancePath+"/kubelet-eviction-disabled",parentData:data,parentDataProperty:"kubelet-eviction-disabled",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kubelet-graceful-shutdown-off"] !== undefined){
if(!(validate23(data["kubelet-graceful-shutdown-off"], {instancePath:instancePath+"/kubelet-graceful-shutdown-off",parentData:data,parentDataProperty:"kubelet-graceful-shutdown-off",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kubelet-no-reserved"] !== undefined){
if(!(validate23(data["kubelet-no-reserved"], {instancePath:instancePath+"/kubelet-no-reserved",parentData:data,parentDataProperty:"kubelet-no-reserved",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["lb-extra-node-hop"] !== undefined){
if(!(validate23(data["lb-extra-node-hop"], {instancePath:instancePath+"/lb-extra-node-hop",parentData:data,parentDataProperty:"lb-extra-node-hop",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["limit-below-request"] !== undefined){
if(!(validate23(data["limit-below-request"], {instancePath:instancePath+"/limit-below-request",parentData:data,parentDataProperty:"limit-below-request",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["liveness-before-startup"] !== undefined){
let data83 = data["liveness-before-startup"];
const _errs192 = errors;
let valid69 = false;
const _errs193 = errors;
if(!(validate24(data83, {instancePath:instancePath+"/liveness-before-startup",parentData:data,parentDataProperty:"liveness-before-startup",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid8 = _errs193 === errors;
valid69 = valid69 || _valid8;
if(!valid69){
const _errs194 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key9 in data83){
if(!((key9 === "severity") || (key9 === "minStartSeconds"))){
const err52 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data83.severity !== undefined){
if(!(validate24(data83.severity, {instancePath:instancePath+"/liveness-before-startup/severity",parentData:data83,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data83.minStartSeconds !== undefined){
let data85 = data83.minStartSeconds;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err53 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 1 || isNaN(data85)){
const err54 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid8 = _errs194 === errors;
valid69 = valid69 || _valid8;
}
if(!valid69){
const err56 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data["liveness-external-dependency"] !== undefined){
if(!(validate23(data["liveness-external-dependency"], {instancePath:instancePath+"/liveness-external-dependency",parentData:data,parentDataProperty:"liveness-external-dependency",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["memory-critical-not-guaranteed"] !== undefined){
let data87 = data["memory-critical-not-guaranteed"];
const _errs203 = errors;
let valid72 = false;
const _errs204 = errors;
if(!(validate24(data87, {instancePath:instancePath+"/memory-critical-not-guaranteed",parentData:data,parentDataProperty:"memory-critical-not-guaranteed",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid9 = _errs204 === errors;
valid72 = valid72 || _valid9;
if(!valid72){
const _errs205 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key10 in data87){
if(!(((key10 === "severity") || (key10 === "workloads")) || (key10 === "priorityClasses"))){
const err57 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data87.severity !== undefined){
if(!(validate24(data87.severity, {instancePath:instancePath+"/memory-critical-not-guaranteed/severity",parentData:data87,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data87.workloads !== undefined){
let data89 = data87.workloads;
if(Array.isArray(data89)){
const len0 = data89.length;
for(let i0=0; i0<len0; i0++){
if(typeof data89[i0] !== "string"){
const err58 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads/" + i0,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data87.priorityClasses !== undefined){
let data91 = data87.priorityClasses;
if(Array.isArray(data91)){
const len1 = data91.length;
for(let i1=0; i1<len1; i1++){
if(typeof data91[i1] !== "string"){
const err60 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses/" + i1,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid9 = _errs205 === errors;
valid72 = valid72 || _valid9;
}
if(!valid72){
const err63 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-limit-missing"] !== undefined){
if(!(validate23(data["memory-limit-missing"], {instancePath:instancePath+"/memory-limit-missing",parentData:data,parentDataProperty:"memory-limit-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["memory-limit-overcommit"] !== undefined){
let data94 = data["memory-limit-overcommit"];
const _errs220 = errors;
let valid79 = false;
const _errs221 = errors;
if(!(validate24(data94, {instancePath:instancePath+"/memory-limit-overcommit",parentData:data,parentDataProperty:"memory-limit-overcommit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid10 = _errs221 === errors;
valid79 = valid79 || _valid10;
if(!valid79){
const _errs222 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key11 in data94){
if(!(((key11 === "severity") || (key11 === "maxRatio")) || (key11 === "smallMiB"))){
const err64 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data94.severity !== undefined){
if(!(validate24(data94.severity, {instancePath:instancePath+"/memory-limit-overcommit/severity",parentData:data94,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data94.maxRatio !== undefined){
let data96 = data94.maxRatio;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 1 || isNaN(data96)){
const err65 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data94.smallMiB !== undefined){
let data97 = data94.smallMiB;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err67 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
const err68 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid10 = _errs222 === errors;
valid79 = valid79 || _valid10;
}
if(!valid79){
const err70 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-request-missing"] !== undefined){
let data98 = data["memory-request-missing"];
const _errs231 = errors;
let valid81 = false;
const _errs232 = errors;
if(!(validate24(data98, {instancePath:instancePath+"/memory-request-missing",parentData:data,parentDataProperty:"memory-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid11 = _errs232 === errors;
valid81 = valid81 || _valid11;
if(!valid81){
const _errs233 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key12 in data98){
if(!((key12 === "severity") || (key12 === "memory"))){
const err71 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data98.severity !== undefined){
if(!(validate24(data98.severity, {instancePath:instancePath+"/memory-request-missing/severity",parentData:data98,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data98.memory !== undefined){
if(typeof data98.memory !== "string"){
const err72 = {instancePath:instancePath+"/memory-request-missing/memory",schemaPath:"#/properties/memory-request-missing/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid11 = _errs233 === errors;
valid81 = valid81 || _valid11;
}
if(!valid81){
const err74 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
if(data["multiprocess-oom-group"] !== undefined){
if(!(validate23(data["multiprocess-oom-group"], {instancePath:instancePath+"/multiprocess-oom-group",parentData:data,parentDataProperty:"multiprocess-oom-group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["native-sidecar-prestop-exits"] !== undefined){
if(!(validate23(data["native-sidecar-prestop-exits"], {instancePath:instancePath+"/native-sidecar-prestop-exits",parentData:data,parentDataProperty:"native-sidecar-prestop-exits",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["nginx-resolver-short-name"] !== undefined){
if(!(validate23(data["nginx-resolver-short-name"], {instancePath:instancePath+"/nginx-resolver-short-name",parentData:data,parentDataProperty:"nginx-resolver-short-name",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["nginx-resolver-static"] !== undefined){
if(!(validate23(data["nginx-resolver-static"], {instancePath:instancePath+"/nginx-resolver-static",parentData:data,parentDataProperty:"nginx-resolver-static",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["nginx-worker-processes-auto"] !== undefined){
let data105 = data["nginx-worker-processes-auto"];
const _errs248 = errors;
let valid87 = false;
const _errs249 = errors;
if(!(validate24(data105, {instancePath:instancePath+"/nginx-worker-processes-auto",parentData:data,parentDataProperty:"nginx-worker-processes-auto",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid12 = _errs249 === errors;
valid87 = valid87 || _valid12;
if(!valid87){
const _errs250 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key13 in data105){
if(!((key13 === "severity") || (key13 === "mostCpus"))){
const err75 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data105.severity !== undefined){
if(!(validate24(data105.severity, {instancePath:instancePath+"/nginx-worker-processes-auto/severity",parentData:data105,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data105.mostCpus !== undefined){
let data107 = data105.mostCpus;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
const err76 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid12 = _errs250 === errors;
valid87 = valid87 || _valid12;
}
if(!valid87){
const err79 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs248;
if(vErrors !== null){
if(_errs248){
vErrors.length = _errs248;
}
else {
vErrors = null;
}
}
}
}
if(data["nodejs-heap-exceeds-limit"] !== undefined){
let data108 = data["nodejs-heap-exceeds-limit"];
const _errs257 = errors;
let valid89 = false;
const _errs258 = errors;
if(!(validate24(data108, {instancePath:instancePath+"/nodejs-heap-exceeds-limit",parentData:data,parentDataProperty:"nodejs-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid13 = _errs258 === errors;
valid89 = valid89 || _valid13;
if(!valid89){
const _errs259 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key14 in data108){
if(!(((key14 === "severity") || (key14 === "maxHeapPercent")) || (key14 === "enoughMemoryMiB"))){
const err80 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data108.severity !== undefined){
if(!(validate24(data108.severity, {instancePath:instancePath+"/nodejs-heap-exceeds-limit/severity",parentData:data108,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data108.maxHeapPercent !== undefined){
let data110 = data108.maxHeapPercent;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err81 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 100 || isNaN(data110)){
const err82 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err83 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data108.enoughMemoryMiB !== undefined){
let data111 = data108.enoughMemoryMiB;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err84 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
const err85 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid13 = _errs259 === errors;
valid89 = valid89 || _valid13;
}
if(!valid89){
const err87 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
}
if(data["pdb-blocks-drain"] !== undefined){
if(!(validate23(data["pdb-blocks-drain"], {instancePath:instancePath+"/pdb-blocks-drain",parentData:data,parentDataProperty:"pdb-blocks-drain",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["pdb-missing"] !== undefined){
let data113 = data["pdb-missing"];
const _errs270 = errors;
let valid92 = false;
const _errs271 = errors;
if(!(validate24(data113, {instancePath:instancePath+"/pdb-missing",parentData:data,parentDataProperty:"pdb-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid14 = _errs271 === errors;
valid92 = valid92 || _valid14;
if(!valid92){
const _errs272 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key15 in data113){
if(!(((key15 === "severity") || (key15 === "minimum")) || (key15 === "pods"))){
const err88 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data113.severity !== undefined){
if(!(validate24(data113.severity, {instancePath:instancePath+"/pdb-missing/severity",parentData:data113,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data113.minimum !== undefined){
let data115 = data113.minimum;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err89 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 1 || isNaN(data115)){
const err90 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data113.pods !== undefined){
let data116 = data113.pods;
if(typeof data116 !== "string"){
const err91 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((data116 === "external") || (data116 === "served")) || (data116 === "all"))){
const err92 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["pdb-missing"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid14 = _errs272 === errors;
valid92 = valid92 || _valid14;
}
if(!valid92){
const err94 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data["pdb-overlap"] !== undefined){
if(!(validate23(data["pdb-overlap"], {instancePath:instancePath+"/pdb-overlap",parentData:data,parentDataProperty:"pdb-overlap",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["pdb-unhealthy-eviction-policy-unset"] !== undefined){
if(!(validate23(data["pdb-unhealthy-eviction-policy-unset"], {instancePath:instancePath+"/pdb-unhealthy-eviction-policy-unset",parentData:data,parentDataProperty:"pdb-unhealthy-eviction-policy-unset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-async-quit"] !== undefined){
if(!(validate23(data["prestop-async-quit"], {instancePath:instancePath+"/prestop-async-quit",parentData:data,parentDataProperty:"prestop-async-quit",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-command-not-in-image"] !== undefined){
if(!(validate23(data["prestop-command-not-in-image"], {instancePath:instancePath+"/prestop-command-not-in-image",parentData:data,parentDataProperty:"prestop-command-not-in-image",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-exceeds-grace-period"] !== undefined){
let data121 = data["prestop-exceeds-grace-period"];
const _errs289 = errors;
let valid98 = false;
const _errs290 = errors;
if(!(validate24(data121, {instancePath:instancePath+"/prestop-exceeds-grace-period",parentData:data,parentDataProperty:"prestop-exceeds-grace-period",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid15 = _errs290 === errors;
valid98 = valid98 || _valid15;
if(!valid98){
const _errs291 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key16 in data121){
if(!((key16 === "severity") || (key16 === "shutdownBudgetSeconds"))){
const err95 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data121.severity !== undefined){
if(!(validate24(data121.severity, {instancePath:instancePath+"/prestop-exceeds-grace-period/severity",parentData:data121,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data121.shutdownBudgetSeconds !== undefined){
let data123 = data121.shutdownBudgetSeconds;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err96 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 0 || isNaN(data123)){
const err97 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid15 = _errs291 === errors;
valid98 = valid98 || _valid15;
}
if(!valid98){
const err99 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data["prestop-malformed"] !== undefined){
if(!(validate23(data["prestop-malformed"], {instancePath:instancePath+"/prestop-malformed",parentData:data,parentDataProperty:"prestop-malformed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-missing"] !== undefined){
let data125 = data["prestop-missing"];
const _errs300 = errors;
let valid101 = false;
const _errs301 = errors;
if(!(validate24(data125, {instancePath:instancePath+"/prestop-missing",parentData:data,parentDataProperty:"prestop-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid16 = _errs301 === errors;
valid101 = valid101 || _valid16;
if(!valid101){
const _errs302 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key17 in data125){
if(!(((key17 === "severity") || (key17 === "needSeconds")) || (key17 === "shutdownBudgetSeconds"))){
const err100 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data125.severity !== undefined){
if(!(validate24(data125.severity, {instancePath:instancePath+"/prestop-missing/severity",parentData:data125,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data125.needSeconds !== undefined){
let data127 = data125.needSeconds;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key18 in data127){
if(!(((((key18 === "clusterip") || (key18 === "ingress")) || (key18 === "lb-pod")) || (key18 === "lb-node")) || (key18 === "mesh"))){
const err101 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data127.clusterip !== undefined){
let data128 = data127.clusterip;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err102 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 0 || isNaN(data128)){
const err103 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data127.ingress !== undefined){
let data129 = data127.ingress;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err104 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
const err105 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data127["lb-pod"] !== undefined){
let data130 = data127["lb-pod"];
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err106 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err107 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data127["lb-node"] !== undefined){
let data131 = data127["lb-node"];
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err108 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err109 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data127.mesh !== undefined){
let data132 = data127.mesh;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err110 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
const err111 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data125.shutdownBudgetSeconds !== undefined){
let data133 = data125.shutdownBudgetSeconds;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err113 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
const err114 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid16 = _errs302 === errors;
valid101 = valid101 || _valid16;
}
if(!valid101){
const err116 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
}
if(data["prestop-native-sleep-unsupported"] !== undefined){
if(!(validate23(data["prestop-native-sleep-unsupported"], {instancePath:instancePath+"/prestop-native-sleep-unsupported",parentData:data,parentDataProperty:"prestop-native-sleep-unsupported",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-readiness-gap"] !== undefined){
if(!(validate23(data["prestop-readiness-gap"], {instancePath:instancePath+"/prestop-readiness-gap",parentData:data,parentDataProperty:"prestop-readiness-gap",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-sleep-not-native"] !== undefined){
if(!(validate23(data["prestop-sleep-not-native"], {instancePath:instancePath+"/prestop-sleep-not-native",parentData:data,parentDataProperty:"prestop-sleep-not-native",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-too-short"] !== undefined){
let data137 = data["prestop-too-short"];
const _errs328 = errors;
let valid107 = false;
const _errs329 = errors;
if(!(validate24(data137, {instancePath:instancePath+"/prestop-too-short",parentData:data,parentDataProperty:"prestop-too-short",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid17 = _errs329 === errors;
valid107 = valid107 || _valid17;
if(!valid107){
const _errs330 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key19 in data137){
if(!(((key19 === "severity") || (key19 === "needSeconds")) || (key19 === "shutdownBudgetSeconds"))){
const err117 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data137.severity !== undefined){
if(!(validate24(data137.severity, {instancePath:instancePath+"/prestop-too-short/severity",parentData:data137,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data137.needSeconds !== undefined){
let data139 = data137.needSeconds;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key20 in data139){
if(!(((((key20 === "clusterip") || (key20 === "ingress")) || (key20 === "lb-pod")) || (key20 === "lb-node")) || (key20 === "mesh"))){
const err118 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data139.clusterip !== undefined){
let data140 = data139.clusterip;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err119 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err120 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data139.ingress !== undefined){
let data141 = data139.ingress;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err121 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 0 || isNaN(data141)){
const err122 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data139["lb-pod"] !== undefined){
let data142 = data139["lb-pod"];
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err123 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
const err124 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data139["lb-node"] !== undefined){
let data143 = data139["lb-node"];
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err125 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
const err126 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data139.mesh !== undefined){
let data144 = data139.mesh;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err127 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
const err128 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data137.shutdownBudgetSeconds !== undefined){
let data145 = data137.shutdownBudgetSeconds;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err130 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
const err131 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid17 = _errs330 === errors;
valid107 = valid107 || _valid17;
}
if(!valid107){
const err133 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-port-unknown"] !== undefined){
let data146 = data["probe-port-unknown"];
const _errs350 = errors;
let valid110 = false;
const _errs351 = errors;
if(!(validate24(data146, {instancePath:instancePath+"/probe-port-unknown",parentData:data,parentDataProperty:"probe-port-unknown",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid18 = _errs351 === errors;
valid110 = valid110 || _valid18;
if(!valid110){
const _errs352 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key21 in data146){
if(!((key21 === "severity") || (key21 === "numbers"))){
const err134 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data146.severity !== undefined){
if(!(validate24(data146.severity, {instancePath:instancePath+"/probe-port-unknown/severity",parentData:data146,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data146.numbers !== undefined){
if(typeof data146.numbers !== "boolean"){
const err135 = {instancePath:instancePath+"/probe-port-unknown/numbers",schemaPath:"#/properties/probe-port-unknown/anyOf/1/properties/numbers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid18 = _errs352 === errors;
valid110 = valid110 || _valid18;
}
if(!valid110){
const err137 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-timeout-default-exec"] !== undefined){
let data149 = data["probe-timeout-default-exec"];
const _errs359 = errors;
let valid112 = false;
const _errs360 = errors;
if(!(validate24(data149, {instancePath:instancePath+"/probe-timeout-default-exec",parentData:data,parentDataProperty:"probe-timeout-default-exec",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid19 = _errs360 === errors;
valid112 = valid112 || _valid19;
if(!valid112){
const _errs361 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key22 in data149){
if(!(((key22 === "severity") || (key22 === "timeoutSeconds")) || (key22 === "programs"))){
const err138 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data149.severity !== undefined){
if(!(validate24(data149.severity, {instancePath:instancePath+"/probe-timeout-default-exec/severity",parentData:data149,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data149.timeoutSeconds !== undefined){
let data151 = data149.timeoutSeconds;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err139 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 2 || isNaN(data151)){
const err140 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data149.programs !== undefined){
let data152 = data149.programs;
if(Array.isArray(data152)){
const len2 = data152.length;
for(let i2=0; i2<len2; i2++){
if(typeof data152[i2] !== "string"){
const err141 = {instancePath:instancePath+"/probe-timeout-default-exec/programs/" + i2,schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/probe-timeout-default-exec/programs",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid19 = _errs361 === errors;
valid112 = valid112 || _valid19;
}
if(!valid112){
const err144 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs359;
if(vErrors !== null){
if(_errs359){
vErrors.length = _errs359;
}
else {
vErrors = null;
}
}
}
}
if(data["probes-identical"] !== undefined){
if(!(validate23(data["probes-identical"], {instancePath:instancePath+"/probes-identical",parentData:data,parentDataProperty:"probes-identical",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["progress-deadline-too-short"] !== undefined){
if(!(validate23(data["progress-deadline-too-short"], {instancePath:instancePath+"/progress-deadline-too-short",parentData:data,parentDataProperty:"progress-deadline-too-short",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["publish-not-ready-on-traffic-service"] !== undefined){
if(!(validate23(data["publish-not-ready-on-traffic-service"], {instancePath:instancePath+"/publish-not-ready-on-traffic-service",parentData:data,parentDataProperty:"publish-not-ready-on-traffic-service",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["readiness-probe-missing"] !== undefined){
if(!(validate23(data["readiness-probe-missing"], {instancePath:instancePath+"/readiness-probe-missing",parentData:data,parentDataProperty:"readiness-probe-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["replicas-not-spread"] !== undefined){
let data158 = data["replicas-not-spread"];
const _errs380 = errors;
let valid120 = false;
const _errs381 = errors;
if(!(validate24(data158, {instancePath:instancePath+"/replicas-not-spread",parentData:data,parentDataProperty:"replicas-not-spread",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid20 = _errs381 === errors;
valid120 = valid120 || _valid20;
if(!valid120){
const _errs382 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key23 in data158){
if(!(((key23 === "severity") || (key23 === "minimum")) || (key23 === "pods"))){
const err145 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data158.severity !== undefined){
if(!(validate24(data158.severity, {instancePath:instancePath+"/replicas-not-spread/severity",parentData:data158,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data158.minimum !== undefined){
let data160 = data158.minimum;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err146 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 2 || isNaN(data160)){
const err147 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data158.pods !== undefined){
let data161 = data158.pods;
if(typeof data161 !== "string"){
const err148 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!(((data161 === "external") || (data161 === "served")) || (data161 === "all"))){
const err149 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-not-spread"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid20 = _errs382 === errors;
valid120 = valid120 || _valid20;
}
if(!valid120){
const err151 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
}
}
if(data["replicas-too-few"] !== undefined){
let data162 = data["replicas-too-few"];
const _errs391 = errors;
let valid122 = false;
const _errs392 = errors;
if(!(validate24(data162, {instancePath:instancePath+"/replicas-too-few",parentData:data,parentDataProperty:"replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid21 = _errs392 === errors;
valid122 = valid122 || _valid21;
if(!valid122){
const _errs393 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key24 in data162){
if(!(((key24 === "severity") || (key24 === "minimum")) || (key24 === "pods"))){
const err152 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data162.severity !== undefined){
if(!(validate24(data162.severity, {instancePath:instancePath+"/replicas-too-few/severity",parentData:data162,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data162.minimum !== undefined){
let data164 = data162.minimum;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err153 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 1 || isNaN(data164)){
const err154 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data162.pods !== undefined){
let data165 = data162.pods;
if(typeof data165 !== "string"){
const err155 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(((data165 === "external") || (data165 === "served")) || (data165 === "all"))){
const err156 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-too-few"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid21 = _errs393 === errors;
valid122 = valid122 || _valid21;
}
if(!valid122){
const err158 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs391;
if(vErrors !== null){
if(_errs391){
vErrors.length = _errs391;
}
else {
vErrors = null;
}
}
}
}
if(data["resource-unit-wrong"] !== undefined){
if(!(validate23(data["resource-unit-wrong"], {instancePath:instancePath+"/resource-unit-wrong",parentData:data,parentDataProperty:"resource-unit-wrong",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["rollout-max-unavailable-all"] !== undefined){
if(!(validate23(data["rollout-max-unavailable-all"], {instancePath:instancePath+"/rollout-max-unavailable-all",parentData:data,parentDataProperty:"rollout-max-unavailable-all",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["rollout-recreate-on-serving"] !== undefined){
if(!(validate23(data["rollout-recreate-on-serving"], {instancePath:instancePath+"/rollout-recreate-on-serving",parentData:data,parentDataProperty:"rollout-recreate-on-serving",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["rollout-rwo-deadlock"] !== undefined){
if(!(validate23(data["rollout-rwo-deadlock"], {instancePath:instancePath+"/rollout-rwo-deadlock",parentData:data,parentDataProperty:"rollout-rwo-deadlock",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["selector-includes-version"] !== undefined){
if(!(validate23(data["selector-includes-version"], {instancePath:instancePath+"/selector-includes-version",parentData:data,parentDataProperty:"selector-includes-version",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["service-external-ips-deprecated"] !== undefined){
if(!(validate23(data["service-external-ips-deprecated"], {instancePath:instancePath+"/service-external-ips-deprecated",parentData:data,parentDataProperty:"service-external-ips-deprecated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["service-topology-keys-removed"] !== undefined){
if(!(validate23(data["service-topology-keys-removed"], {instancePath:instancePath+"/service-topology-keys-removed",parentData:data,parentDataProperty:"service-topology-keys-removed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["service-upstream-conflict"] !== undefined){
if(!(validate23(data["service-upstream-conflict"], {instancePath:instancePath+"/service-upstream-conflict",parentData:data,parentDataProperty:"service-upstream-conflict",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["service-upstream-without-prestop"] !== undefined){
if(!(validate23(data["service-upstream-without-prestop"], {instancePath:instancePath+"/service-upstream-without-prestop",parentData:data,parentDataProperty:"service-upstream-without-prestop",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["session-affinity-behind-snat"] !== undefined){
if(!(validate23(data["session-affinity-behind-snat"], {instancePath:instancePath+"/session-affinity-behind-snat",parentData:data,parentDataProperty:"session-affinity-behind-snat",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["sh-signal-name-not-portable"] !== undefined){
if(!(validate23(data["sh-signal-name-not-portable"], {instancePath:instancePath+"/sh-signal-name-not-portable",parentData:data,parentDataProperty:"sh-signal-name-not-portable",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["shell-pid1-swallows-sigterm"] !== undefined){
let data177 = data["shell-pid1-swallows-sigterm"];
const _errs424 = errors;
let valid135 = false;
const _errs425 = errors;
if(!(validate24(data177, {instancePath:instancePath+"/shell-pid1-swallows-sigterm",parentData:data,parentDataProperty:"shell-pid1-swallows-sigterm",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid22 = _errs425 === errors;
valid135 = valid135 || _valid22;
if(!valid135){
const _errs426 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key25 in data177){
if(!((key25 === "severity") || (key25 === "ignoreNonServing"))){
const err159 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data177.severity !== undefined){
if(!(validate24(data177.severity, {instancePath:instancePath+"/shell-pid1-swallows-sigterm/severity",parentData:data177,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data177.ignoreNonServing !== undefined){
if(typeof data177.ignoreNonServing !== "boolean"){
const err160 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm/ignoreNonServing",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/properties/ignoreNonServing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid22 = _errs426 === errors;
valid135 = valid135 || _valid22;
}
if(!valid135){
const err162 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
else {
errors = _errs424;
if(vErrors !== null){
if(_errs424){
vErrors.length = _errs424;
}
else {
vErrors = null;
}
}
}
}
if(data["sidecar-drain-order"] !== undefined){
let data180 = data["sidecar-drain-order"];
const _errs433 = errors;
let valid137 = false;
const _errs434 = errors;
if(!(validate24(data180, {instancePath:instancePath+"/sidecar-drain-order",parentData:data,parentDataProperty:"sidecar-drain-order",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid23 = _errs434 === errors;
valid137 = valid137 || _valid23;
if(!valid137){
const _errs435 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key26 in data180){
if(!((key26 === "severity") || (key26 === "shutdownBudgetSeconds"))){
const err163 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data180.severity !== undefined){
if(!(validate24(data180.severity, {instancePath:instancePath+"/sidecar-drain-order/severity",parentData:data180,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data180.shutdownBudgetSeconds !== undefined){
let data182 = data180.shutdownBudgetSeconds;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err164 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err165 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
}
else {
const err166 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid23 = _errs435 === errors;
valid137 = valid137 || _valid23;
}
if(!valid137){
const err167 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs433;
if(vErrors !== null){
if(_errs433){
vErrors.length = _errs433;
}
else {
vErrors = null;
}
}
}
}
if(data["source-port-exhaustion"] !== undefined){
let data183 = data["source-port-exhaustion"];
const _errs442 = errors;
let valid139 = false;
const _errs443 = errors;
if(!(validate24(data183, {instancePath:instancePath+"/source-port-exhaustion",parentData:data,parentDataProperty:"source-port-exhaustion",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid24 = _errs443 === errors;
valid139 = valid139 || _valid24;
if(!valid139){
const _errs444 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key27 in data183){
if(!((key27 === "severity") || (key27 === "minPorts"))){
const err168 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data183.severity !== undefined){
if(!(validate24(data183.severity, {instancePath:instancePath+"/source-port-exhaustion/severity",parentData:data183,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data183.minPorts !== undefined){
let data185 = data183.minPorts;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err169 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
const err170 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
else {
const err171 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid24 = _errs444 === errors;
valid139 = valid139 || _valid24;
}
if(!valid139){
const err172 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
}
}
if(data["statefulset-data-in-emptydir"] !== undefined){
if(!(validate23(data["statefulset-data-in-emptydir"], {instancePath:instancePath+"/statefulset-data-in-emptydir",parentData:data,parentDataProperty:"statefulset-data-in-emptydir",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["statefulset-max-unavailable-ignored"] !== undefined){
if(!(validate23(data["statefulset-max-unavailable-ignored"], {instancePath:instancePath+"/statefulset-max-unavailable-ignored",parentData:data,parentDataProperty:"statefulset-max-unavailable-ignored",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["stop-signal-not-graceful"] !== undefined){
if(!(validate23(data["stop-signal-not-graceful"], {instancePath:instancePath+"/stop-signal-not-graceful",parentData:data,parentDataProperty:"stop-signal-not-graceful",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["suppression-reason-missing"] !== undefined){
if(!(validate23(data["suppression-reason-missing"], {instancePath:instancePath+"/suppression-reason-missing",parentData:data,parentDataProperty:"suppression-reason-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["syntax-error"] !== undefined){
if("error" !== data["syntax-error"]){
const err173 = {instancePath:instancePath+"/syntax-error",schemaPath:"#/properties/syntax-error/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data["sysctl-not-namespaced"] !== undefined){
if(!(validate23(data["sysctl-not-namespaced"], {instancePath:instancePath+"/sysctl-not-namespaced",parentData:data,parentDataProperty:"sysctl-not-namespaced",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["sysctl-on-host-network"] !== undefined){
if(!(validate23(data["sysctl-on-host-network"], {instancePath:instancePath+"/sysctl-on-host-network",parentData:data,parentDataProperty:"sysctl-on-host-network",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["sysctl-privileged-init"] !== undefined){
if(!(validate23(data["sysctl-privileged-init"], {instancePath:instancePath+"/sysctl-privileged-init",parentData:data,parentDataProperty:"sysctl-privileged-init",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["sysctl-unsafe"] !== undefined){
if(!(validate23(data["sysctl-unsafe"], {instancePath:instancePath+"/sysctl-unsafe",parentData:data,parentDataProperty:"sysctl-unsafe",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["topology-annotation-deprecated"] !== undefined){
if(!(validate23(data["topology-annotation-deprecated"], {instancePath:instancePath+"/topology-annotation-deprecated",parentData:data,parentDataProperty:"topology-annotation-deprecated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["traffic-distribution-unsupported"] !== undefined){
if(!(validate23(data["traffic-distribution-unsupported"], {instancePath:instancePath+"/traffic-distribution-unsupported",parentData:data,parentDataProperty:"traffic-distribution-unsupported",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["trap-never-runs"] !== undefined){
if(!(validate23(data["trap-never-runs"], {instancePath:instancePath+"/trap-never-runs",parentData:data,parentDataProperty:"trap-never-runs",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["unknown-suppression"] !== undefined){
if(!(validate23(data["unknown-suppression"], {instancePath:instancePath+"/unknown-suppression",parentData:data,parentDataProperty:"unknown-suppression",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["unreadable-file"] !== undefined){
if("error" !== data["unreadable-file"]){
const err174 = {instancePath:instancePath+"/unreadable-file",schemaPath:"#/properties/unreadable-file/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data["unused-suppression"] !== undefined){
if(!(validate23(data["unused-suppression"], {instancePath:instancePath+"/unused-suppression",parentData:data,parentDataProperty:"unused-suppression",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["uwsgi-die-on-term-missing"] !== undefined){
if(!(validate23(data["uwsgi-die-on-term-missing"], {instancePath:instancePath+"/uwsgi-die-on-term-missing",parentData:data,parentDataProperty:"uwsgi-die-on-term-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["uwsgi-http-no-keepalive"] !== undefined){
if(!(validate23(data["uwsgi-http-no-keepalive"], {instancePath:instancePath+"/uwsgi-http-no-keepalive",parentData:data,parentDataProperty:"uwsgi-http-no-keepalive",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["uwsgi-http-socket-direct"] !== undefined){
if(!(validate23(data["uwsgi-http-socket-direct"], {instancePath:instancePath+"/uwsgi-http-socket-direct",parentData:data,parentDataProperty:"uwsgi-http-socket-direct",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["uwsgi-protocol-exposed"] !== undefined){
if(!(validate23(data["uwsgi-protocol-exposed"], {instancePath:instancePath+"/uwsgi-protocol-exposed",parentData:data,parentDataProperty:"uwsgi-protocol-exposed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err175 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "shell") || (key0 === "libc")) || (key0 === "entrypoint")) || (key0 === "cmd")) || (key0 === "drainsOnTerm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.shell !== undefined){
let data0 = data.shell;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "bash") || (data0 === "dash")) || (data0 === "busybox")) || (data0 === "zsh")) || (data0 === "mksh")) || (data0 === "none"))){
const err2 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/enum",keyword:"enum",params:{allowedValues: schema10.properties.shell.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.libc !== undefined){
let data1 = data.libc;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/libc",schemaPath:"#/properties/libc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "glibc") || (data1 === "musl")) || (data1 === "none"))){
const err4 = {instancePath:instancePath+"/libc",schemaPath:"#/properties/libc/enum",keyword:"enum",params:{allowedValues: schema10.properties.libc.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.entrypoint !== undefined){
let data2 = data.entrypoint;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/entrypoint/" + i0,schemaPath:"#/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/properties/entrypoint/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cmd !== undefined){
let data4 = data.cmd;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:instancePath+"/cmd/" + i1,schemaPath:"#/properties/cmd/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/cmd",schemaPath:"#/properties/cmd/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.drainsOnTerm !== undefined){
if(typeof data.drainsOnTerm !== "boolean"){
const err9 = {instancePath:instancePath+"/drainsOnTerm",schemaPath:"#/properties/drainsOnTerm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$", "u");
const pattern2 = new RegExp("^[0-9a-fA-F:.]+/[0-9]{1,3}$", "u");
const pattern3 = new RegExp("^[0-9]+\\.[0-9]+", "u");
const pattern4 = new RegExp("^(/[^/]+)+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data0 === "recommended") || (data0 === "resources")) || (data0 === "traffic")) || (data0 === "dns")) || (data0 === "valid")) || (data0 === "security")) || (data0 === "availability")) || (data0 === "cluster")) || (data0 === "all"))){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.extends.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((data1 === "recommended") || (data1 === "resources")) || (data1 === "traffic")) || (data1 === "dns")) || (data1 === "valid")) || (data1 === "security")) || (data1 === "availability")) || (data1 === "cluster")) || (data1 === "all"))){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.extends.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data3 = data.overrides;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.rules === undefined){
const err7 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "files") || (key1 === "kinds")) || (key1 === "names")) || (key1 === "namespaces")) || (key1 === "rules"))){
const err8 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.files !== undefined){
let data5 = data4.files;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err9 = {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.kinds !== undefined){
let data7 = data4.kinds;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err11 = {instancePath:instancePath+"/overrides/" + i1+"/kinds/" + i3,schemaPath:"#/properties/overrides/items/properties/kinds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/overrides/" + i1+"/kinds",schemaPath:"#/properties/overrides/items/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.names !== undefined){
let data9 = data4.names;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(typeof data9[i4] !== "string"){
const err13 = {instancePath:instancePath+"/overrides/" + i1+"/names/" + i4,schemaPath:"#/properties/overrides/items/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/overrides/" + i1+"/names",schemaPath:"#/properties/overrides/items/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.namespaces !== undefined){
let data11 = data4.namespaces;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(typeof data11[i5] !== "string"){
const err15 = {instancePath:instancePath+"/overrides/" + i1+"/namespaces/" + i5,schemaPath:"#/properties/overrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/overrides/" + i1+"/namespaces",schemaPath:"#/properties/overrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.rules !== undefined){
if(!(validate22(data4.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data4,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ignore !== undefined){
let data14 = data.ignore;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(typeof data14[i6] !== "string"){
const err19 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data16 = data.kubernetesVersion;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err21 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.provider !== undefined){
let data17 = data.provider;
if(typeof data17 !== "string"){
const err23 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((data17 === "aws") || (data17 === "gcp")) || (data17 === "azure")) || (data17 === "alibaba")) || (data17 === "tencent")) || (data17 === "baremetal")) || (data17 === "unknown"))){
const err24 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema6.properties.provider.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.clusterDomain !== undefined){
let data18 = data.clusterDomain;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err25 = {instancePath:instancePath+"/clusterDomain",schemaPath:"#/properties/clusterDomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/clusterDomain",schemaPath:"#/properties/clusterDomain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.nodeCIDRs !== undefined){
let data19 = data.nodeCIDRs;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err27 = {instancePath:instancePath+"/nodeCIDRs/" + i7,schemaPath:"#/properties/nodeCIDRs/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]+/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/nodeCIDRs/" + i7,schemaPath:"#/properties/nodeCIDRs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/nodeCIDRs",schemaPath:"#/properties/nodeCIDRs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.nodeKernel !== undefined){
let data21 = data.nodeKernel;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err30 = {instancePath:instancePath+"/nodeKernel",schemaPath:"#/properties/nodeKernel/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/nodeKernel",schemaPath:"#/properties/nodeKernel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.images !== undefined){
let data22 = data.images;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
if(!(validate178(data22[key2], {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.externalCallers !== undefined){
if(typeof data.externalCallers !== "boolean"){
const err33 = {instancePath:instancePath+"/externalCallers",schemaPath:"#/properties/externalCallers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.externalObjects !== undefined){
let data25 = data.externalObjects;
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
let data26 = data25[i8];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.kind === undefined){
const err34 = {instancePath:instancePath+"/externalObjects/" + i8,schemaPath:"#/properties/externalObjects/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data26){
if(!(((key3 === "kind") || (key3 === "name")) || (key3 === "namespace"))){
const err35 = {instancePath:instancePath+"/externalObjects/" + i8,schemaPath:"#/properties/externalObjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data26.kind !== undefined){
if(typeof data26.kind !== "string"){
const err36 = {instancePath:instancePath+"/externalObjects/" + i8+"/kind",schemaPath:"#/properties/externalObjects/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err37 = {instancePath:instancePath+"/externalObjects/" + i8+"/name",schemaPath:"#/properties/externalObjects/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.namespace !== undefined){
if(typeof data26.namespace !== "string"){
const err38 = {instancePath:instancePath+"/externalObjects/" + i8+"/namespace",schemaPath:"#/properties/externalObjects/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/externalObjects/" + i8,schemaPath:"#/properties/externalObjects/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/externalObjects",schemaPath:"#/properties/externalObjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.workloadKinds !== undefined){
let data30 = data.workloadKinds;
if(Array.isArray(data30)){
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.apiVersion === undefined){
const err41 = {instancePath:instancePath+"/workloadKinds/" + i9,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data31.kind === undefined){
const err42 = {instancePath:instancePath+"/workloadKinds/" + i9,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data31.podTemplate === undefined){
const err43 = {instancePath:instancePath+"/workloadKinds/" + i9,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "podTemplate"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data31){
if(!((((key4 === "apiVersion") || (key4 === "kind")) || (key4 === "podTemplate")) || (key4 === "replicas"))){
const err44 = {instancePath:instancePath+"/workloadKinds/" + i9,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data31.apiVersion !== undefined){
if(typeof data31.apiVersion !== "string"){
const err45 = {instancePath:instancePath+"/workloadKinds/" + i9+"/apiVersion",schemaPath:"#/properties/workloadKinds/items/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data31.kind !== undefined){
if(typeof data31.kind !== "string"){
const err46 = {instancePath:instancePath+"/workloadKinds/" + i9+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data31.podTemplate !== undefined){
let data34 = data31.podTemplate;
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err47 = {instancePath:instancePath+"/workloadKinds/" + i9+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/workloadKinds/" + i9+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data31.replicas !== undefined){
let data35 = data31.replicas;
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err49 = {instancePath:instancePath+"/workloadKinds/" + i9+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/workloadKinds/" + i9+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/workloadKinds/" + i9,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data36 = data.suppressions;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key5 in data36){
if(!((key5 === "requireReason") || (key5 === "reportUnused"))){
const err53 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.requireReason !== undefined){
if(typeof data36.requireReason !== "boolean"){
const err54 = {instancePath:instancePath+"/suppressions/requireReason",schemaPath:"#/properties/suppressions/properties/requireReason/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.reportUnused !== undefined){
if(typeof data36.reportUnused !== "boolean"){
const err55 = {instancePath:instancePath+"/suppressions/reportUnused",schemaPath:"#/properties/suppressions/properties/reportUnused/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export function validateConfigValue(value) {
  return validate(value) ? [] : validate.errors
}
