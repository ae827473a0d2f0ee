// GENERATED from the config schema by npm run generate. Do not edit; its type stands in validate.generated.d.ts.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated


const validate = validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"extends":{"anyOf":[{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]},{"type":"array","items":{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]}}]},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"names":{"type":"array","items":{"type":"string"}},"namespaces":{"type":"array","items":{"type":"string"}},"rules":{"$ref":"#/definitions/rules"}},"required":["rules"]}},"ignore":{"type":"array","items":{"type":"string"}},"kubernetesVersion":{"type":"string","pattern":"^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"},"provider":{"type":"string","enum":["aws","gcp","azure","alibaba","tencent","baremetal","unknown"]},"clusterDomain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"},"nodeCIDRs":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F:.]+/[0-9]{1,3}$"}},"nodeKernel":{"type":"string","pattern":"^[0-9]+\\.[0-9]+"},"images":{"type":"object","additionalProperties":{"$ref":"#/definitions/imageTraits"}},"externalCallers":{"type":"boolean"},"externalObjects":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"required":["kind"]}},"workloadKinds":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"podTemplate":{"type":"string","pattern":"^(/[^/]+)+$"},"replicas":{"type":"string","pattern":"^(/[^/]+)+$"}},"required":["apiVersion","kind","podTemplate"]}},"suppressions":{"type":"object","additionalProperties":false,"properties":{"requireReason":{"type":"boolean"},"reportUnused":{"type":"boolean"}}}},"definitions":{"severity":{"type":"string","enum":["off","info","warning","error"]},"ruleWithoutOptions":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"rules":{"type":"object","additionalProperties":false,"properties":{"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-throttle":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minMillicores":{"type":"integer","minimum":1}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoint-syncs-throttled":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minSyncs":{"type":"integer","minimum":1}}}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-resync-bug":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"headlessThreshold":{"type":"integer","minimum":1}}}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"gomaxprocs-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"images":{"type":"array","items":{"type":"string"}}}}]},"gomemlimit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-shorter-than-drain":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ip-allow-list-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"jvm-not-cgroup2-aware":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-cluster-cidr-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-conntrack-small":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-ipvs-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-min-sync-large":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxSeconds":{"type":"number","minimum":0}}}]},"kube-proxy-mode-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-node-name-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-deregistration-exceeds-grace-period":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"min-ready-seconds-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"nodeport-in-ephemeral":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pod-readiness-gate-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxReplicas":{"type":"integer","minimum":1}}}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"proxy-protocol-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-selects-nothing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"shm-too-small":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"sizeMiB":{"type":"integer","minimum":65}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-conn-reuse-mode":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}},"imageTraits":{"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"},"dockerfile":{"type":"string","pattern":"^."},"context":{"type":"string","pattern":"^."},"target":{"type":"string","pattern":"^."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-throttle":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minMillicores":{"type":"integer","minimum":1}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoint-syncs-throttled":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minSyncs":{"type":"integer","minimum":1}}}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-resync-bug":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"headlessThreshold":{"type":"integer","minimum":1}}}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"gomaxprocs-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"images":{"type":"array","items":{"type":"string"}}}}]},"gomemlimit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-shorter-than-drain":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ip-allow-list-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"jvm-not-cgroup2-aware":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-cluster-cidr-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-conntrack-small":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-ipvs-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-min-sync-large":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxSeconds":{"type":"number","minimum":0}}}]},"kube-proxy-mode-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-node-name-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-deregistration-exceeds-grace-period":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"min-ready-seconds-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"nodeport-in-ephemeral":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pod-readiness-gate-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxReplicas":{"type":"integer","minimum":1}}}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"proxy-protocol-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-selects-nothing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"shm-too-small":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"sizeMiB":{"type":"integer","minimum":65}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-conn-reuse-mode":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}};
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
if(data["cpu-limit-throttle"] !== undefined){
let data21 = data["cpu-limit-throttle"];
const _errs54 = errors;
let valid18 = false;
const _errs55 = errors;
if(!(validate24(data21, {instancePath:instancePath+"/cpu-limit-throttle",parentData:data,parentDataProperty:"cpu-limit-throttle",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid3 = _errs55 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
const _errs56 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!((key4 === "severity") || (key4 === "minMillicores"))){
const err16 = {instancePath:instancePath+"/cpu-limit-throttle",schemaPath:"#/properties/cpu-limit-throttle/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
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
if(!(validate24(data21.severity, {instancePath:instancePath+"/cpu-limit-throttle/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data21.minMillicores !== undefined){
let data23 = data21.minMillicores;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err17 = {instancePath:instancePath+"/cpu-limit-throttle/minMillicores",schemaPath:"#/properties/cpu-limit-throttle/anyOf/1/properties/minMillicores/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err18 = {instancePath:instancePath+"/cpu-limit-throttle/minMillicores",schemaPath:"#/properties/cpu-limit-throttle/anyOf/1/properties/minMillicores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/cpu-limit-throttle",schemaPath:"#/properties/cpu-limit-throttle/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs56 === errors;
valid18 = valid18 || _valid3;
}
if(!valid18){
const err20 = {instancePath:instancePath+"/cpu-limit-throttle",schemaPath:"#/properties/cpu-limit-throttle/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
if(data["cpu-request-missing"] !== undefined){
let data24 = data["cpu-request-missing"];
const _errs63 = errors;
let valid20 = false;
const _errs64 = errors;
if(!(validate24(data24, {instancePath:instancePath+"/cpu-request-missing",parentData:data,parentDataProperty:"cpu-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid4 = _errs64 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs65 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!((key5 === "severity") || (key5 === "cpu"))){
const err21 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data24.severity !== undefined){
if(!(validate24(data24.severity, {instancePath:instancePath+"/cpu-request-missing/severity",parentData:data24,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data24.cpu !== undefined){
if(typeof data24.cpu !== "string"){
const err22 = {instancePath:instancePath+"/cpu-request-missing/cpu",schemaPath:"#/properties/cpu-request-missing/anyOf/1/properties/cpu/type",keyword:"type",params:{type: "string"}};
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
else {
const err23 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs65 === errors;
valid20 = valid20 || _valid4;
}
if(!valid20){
const err24 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
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
let data29 = data["dns-ndots-amplification"];
const _errs76 = errors;
let valid24 = false;
const _errs77 = errors;
if(!(validate24(data29, {instancePath:instancePath+"/dns-ndots-amplification",parentData:data,parentDataProperty:"dns-ndots-amplification",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs77 === errors;
valid24 = valid24 || _valid5;
if(!valid24){
const _errs78 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 in data29){
if(!(((key6 === "severity") || (key6 === "minExternalHosts")) || (key6 === "highTrafficReplicas"))){
const err25 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data29.severity !== undefined){
if(!(validate24(data29.severity, {instancePath:instancePath+"/dns-ndots-amplification/severity",parentData:data29,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data29.minExternalHosts !== undefined){
let data31 = data29.minExternalHosts;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err26 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err27 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data29.highTrafficReplicas !== undefined){
let data32 = data29.highTrafficReplicas;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err28 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err29 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid5 = _errs78 === errors;
valid24 = valid24 || _valid5;
}
if(!valid24){
const err31 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
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
if(data["endpoint-syncs-throttled"] !== undefined){
let data39 = data["endpoint-syncs-throttled"];
const _errs99 = errors;
let valid32 = false;
const _errs100 = errors;
if(!(validate24(data39, {instancePath:instancePath+"/endpoint-syncs-throttled",parentData:data,parentDataProperty:"endpoint-syncs-throttled",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs100 === errors;
valid32 = valid32 || _valid6;
if(!valid32){
const _errs101 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
if(!((key7 === "severity") || (key7 === "minSyncs"))){
const err32 = {instancePath:instancePath+"/endpoint-syncs-throttled",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data39.severity !== undefined){
if(!(validate24(data39.severity, {instancePath:instancePath+"/endpoint-syncs-throttled/severity",parentData:data39,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data39.minSyncs !== undefined){
let data41 = data39.minSyncs;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err33 = {instancePath:instancePath+"/endpoint-syncs-throttled/minSyncs",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf/1/properties/minSyncs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
const err34 = {instancePath:instancePath+"/endpoint-syncs-throttled/minSyncs",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf/1/properties/minSyncs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/endpoint-syncs-throttled",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid6 = _errs101 === errors;
valid32 = valid32 || _valid6;
}
if(!valid32){
const err36 = {instancePath:instancePath+"/endpoint-syncs-throttled",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data["endpoints-api-deprecated"] !== undefined){
if(!(validate23(data["endpoints-api-deprecated"], {instancePath:instancePath+"/endpoints-api-deprecated",parentData:data,parentDataProperty:"endpoints-api-deprecated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["endpoints-resync-bug"] !== undefined){
let data43 = data["endpoints-resync-bug"];
const _errs110 = errors;
let valid35 = false;
const _errs111 = errors;
if(!(validate24(data43, {instancePath:instancePath+"/endpoints-resync-bug",parentData:data,parentDataProperty:"endpoints-resync-bug",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid7 = _errs111 === errors;
valid35 = valid35 || _valid7;
if(!valid35){
const _errs112 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
if(!((key8 === "severity") || (key8 === "headlessThreshold"))){
const err37 = {instancePath:instancePath+"/endpoints-resync-bug",schemaPath:"#/properties/endpoints-resync-bug/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data43.severity !== undefined){
if(!(validate24(data43.severity, {instancePath:instancePath+"/endpoints-resync-bug/severity",parentData:data43,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data43.headlessThreshold !== undefined){
let data45 = data43.headlessThreshold;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err38 = {instancePath:instancePath+"/endpoints-resync-bug/headlessThreshold",schemaPath:"#/properties/endpoints-resync-bug/anyOf/1/properties/headlessThreshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
const err39 = {instancePath:instancePath+"/endpoints-resync-bug/headlessThreshold",schemaPath:"#/properties/endpoints-resync-bug/anyOf/1/properties/headlessThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err40 = {instancePath:instancePath+"/endpoints-resync-bug",schemaPath:"#/properties/endpoints-resync-bug/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs112 === errors;
valid35 = valid35 || _valid7;
}
if(!valid35){
const err41 = {instancePath:instancePath+"/endpoints-resync-bug",schemaPath:"#/properties/endpoints-resync-bug/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
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
const err42 = {instancePath:instancePath+"/file-too-large",schemaPath:"#/properties/file-too-large/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["gomaxprocs-unset"] !== undefined){
let data56 = data["gomaxprocs-unset"];
const _errs138 = errors;
let valid46 = false;
const _errs139 = errors;
if(!(validate24(data56, {instancePath:instancePath+"/gomaxprocs-unset",parentData:data,parentDataProperty:"gomaxprocs-unset",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid8 = _errs139 === errors;
valid46 = valid46 || _valid8;
if(!valid46){
const _errs140 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key9 in data56){
if(!((key9 === "severity") || (key9 === "images"))){
const err43 = {instancePath:instancePath+"/gomaxprocs-unset",schemaPath:"#/properties/gomaxprocs-unset/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data56.severity !== undefined){
if(!(validate24(data56.severity, {instancePath:instancePath+"/gomaxprocs-unset/severity",parentData:data56,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data56.images !== undefined){
let data58 = data56.images;
if(Array.isArray(data58)){
const len0 = data58.length;
for(let i0=0; i0<len0; i0++){
if(typeof data58[i0] !== "string"){
const err44 = {instancePath:instancePath+"/gomaxprocs-unset/images/" + i0,schemaPath:"#/properties/gomaxprocs-unset/anyOf/1/properties/images/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/gomaxprocs-unset/images",schemaPath:"#/properties/gomaxprocs-unset/anyOf/1/properties/images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/gomaxprocs-unset",schemaPath:"#/properties/gomaxprocs-unset/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid8 = _errs140 === errors;
valid46 = valid46 || _valid8;
}
if(!valid46){
const err47 = {instancePath:instancePath+"/gomaxprocs-unset",schemaPath:"#/properties/gomaxprocs-unset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
if(data["gomemlimit-wrong"] !== undefined){
if(!(validate23(data["gomemlimit-wrong"], {instancePath:instancePath+"/gomemlimit-wrong",parentData:data,parentDataProperty:"gomemlimit-wrong",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["grace-period-exceeds-spot-notice"] !== undefined){
if(!(validate23(data["grace-period-exceeds-spot-notice"], {instancePath:instancePath+"/grace-period-exceeds-spot-notice",parentData:data,parentDataProperty:"grace-period-exceeds-spot-notice",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["grace-period-shorter-than-drain"] !== undefined){
let data62 = data["grace-period-shorter-than-drain"];
const _errs153 = errors;
let valid52 = false;
const _errs154 = errors;
if(!(validate24(data62, {instancePath:instancePath+"/grace-period-shorter-than-drain",parentData:data,parentDataProperty:"grace-period-shorter-than-drain",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid9 = _errs154 === errors;
valid52 = valid52 || _valid9;
if(!valid52){
const _errs155 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key10 in data62){
if(!((key10 === "severity") || (key10 === "shutdownBudgetSeconds"))){
const err48 = {instancePath:instancePath+"/grace-period-shorter-than-drain",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data62.severity !== undefined){
if(!(validate24(data62.severity, {instancePath:instancePath+"/grace-period-shorter-than-drain/severity",parentData:data62,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data62.shutdownBudgetSeconds !== undefined){
let data64 = data62.shutdownBudgetSeconds;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err49 = {instancePath:instancePath+"/grace-period-shorter-than-drain/shutdownBudgetSeconds",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err50 = {instancePath:instancePath+"/grace-period-shorter-than-drain/shutdownBudgetSeconds",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err51 = {instancePath:instancePath+"/grace-period-shorter-than-drain",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid9 = _errs155 === errors;
valid52 = valid52 || _valid9;
}
if(!valid52){
const err52 = {instancePath:instancePath+"/grace-period-shorter-than-drain",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
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
let data67 = data["gunicorn-workers-exceed-memory"];
const _errs166 = errors;
let valid56 = false;
const _errs167 = errors;
if(!(validate24(data67, {instancePath:instancePath+"/gunicorn-workers-exceed-memory",parentData:data,parentDataProperty:"gunicorn-workers-exceed-memory",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid10 = _errs167 === errors;
valid56 = valid56 || _valid10;
if(!valid56){
const _errs168 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key11 in data67){
if(!((key11 === "severity") || (key11 === "memoryPerWorkerMiB"))){
const err53 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data67.severity !== undefined){
if(!(validate24(data67.severity, {instancePath:instancePath+"/gunicorn-workers-exceed-memory/severity",parentData:data67,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data67.memoryPerWorkerMiB !== undefined){
let data69 = data67.memoryPerWorkerMiB;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err54 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 1 || isNaN(data69)){
const err55 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err56 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid10 = _errs168 === errors;
valid56 = valid56 || _valid10;
}
if(!valid56){
const err57 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
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
let data74 = data["hpa-min-replicas-too-few"];
const _errs183 = errors;
let valid62 = false;
const _errs184 = errors;
if(!(validate24(data74, {instancePath:instancePath+"/hpa-min-replicas-too-few",parentData:data,parentDataProperty:"hpa-min-replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid11 = _errs184 === errors;
valid62 = valid62 || _valid11;
if(!valid62){
const _errs185 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key12 in data74){
if(!(((key12 === "severity") || (key12 === "minimum")) || (key12 === "pods"))){
const err58 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data74.severity !== undefined){
if(!(validate24(data74.severity, {instancePath:instancePath+"/hpa-min-replicas-too-few/severity",parentData:data74,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data74.minimum !== undefined){
let data76 = data74.minimum;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err59 = {instancePath:instancePath+"/hpa-min-replicas-too-few/minimum",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
const err60 = {instancePath:instancePath+"/hpa-min-replicas-too-few/minimum",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data74.pods !== undefined){
let data77 = data74.pods;
if(typeof data77 !== "string"){
const err61 = {instancePath:instancePath+"/hpa-min-replicas-too-few/pods",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data77 === "external") || (data77 === "served")) || (data77 === "all"))){
const err62 = {instancePath:instancePath+"/hpa-min-replicas-too-few/pods",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["hpa-min-replicas-too-few"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid11 = _errs185 === errors;
valid62 = valid62 || _valid11;
}
if(!valid62){
const err64 = {instancePath:instancePath+"/hpa-min-replicas-too-few",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
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
if(data["ip-allow-list-behind-snat"] !== undefined){
if(!(validate23(data["ip-allow-list-behind-snat"], {instancePath:instancePath+"/ip-allow-list-behind-snat",parentData:data,parentDataProperty:"ip-allow-list-behind-snat",rootData}))){
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
let data89 = data["jvm-heap-exceeds-limit"];
const _errs216 = errors;
let valid75 = false;
const _errs217 = errors;
if(!(validate24(data89, {instancePath:instancePath+"/jvm-heap-exceeds-limit",parentData:data,parentDataProperty:"jvm-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid12 = _errs217 === errors;
valid75 = valid75 || _valid12;
if(!valid75){
const _errs218 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key13 in data89){
if(!(((((key13 === "severity") || (key13 === "maxHeapPercent")) || (key13 === "maxRamPercentage")) || (key13 === "enoughMemoryMiB")) || (key13 === "reportDefaultHeap"))){
const err65 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data89.severity !== undefined){
if(!(validate24(data89.severity, {instancePath:instancePath+"/jvm-heap-exceeds-limit/severity",parentData:data89,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data89.maxHeapPercent !== undefined){
let data91 = data89.maxHeapPercent;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err66 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 100 || isNaN(data91)){
const err67 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err68 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data89.maxRamPercentage !== undefined){
let data92 = data89.maxRamPercentage;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err69 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 100 || isNaN(data92)){
const err70 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err71 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data89.enoughMemoryMiB !== undefined){
let data93 = data89.enoughMemoryMiB;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err72 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err73 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data89.reportDefaultHeap !== undefined){
if(typeof data89.reportDefaultHeap !== "boolean"){
const err74 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/reportDefaultHeap",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/reportDefaultHeap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid12 = _errs218 === errors;
valid75 = valid75 || _valid12;
}
if(!valid75){
const err76 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
}
if(data["jvm-not-cgroup2-aware"] !== undefined){
if(!(validate23(data["jvm-not-cgroup2-aware"], {instancePath:instancePath+"/jvm-not-cgroup2-aware",parentData:data,parentDataProperty:"jvm-not-cgroup2-aware",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kill-1-hits-pause"] !== undefined){
if(!(validate23(data["kill-1-hits-pause"], {instancePath:instancePath+"/kill-1-hits-pause",parentData:data,parentDataProperty:"kill-1-hits-pause",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kube-proxy-cluster-cidr-missing"] !== undefined){
if(!(validate23(data["kube-proxy-cluster-cidr-missing"], {instancePath:instancePath+"/kube-proxy-cluster-cidr-missing",parentData:data,parentDataProperty:"kube-proxy-cluster-cidr-missing",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kube-proxy-conntrack-small"] !== undefined){
if(!(validate23(data["kube-proxy-conntrack-small"], {instancePath:instancePath+"/kube-proxy-conntrack-small",parentData:data,parentDataProperty:"kube-proxy-conntrack-small",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kube-proxy-ipvs-deprecated"] !== undefined){
if(!(validate23(data["kube-proxy-ipvs-deprecated"], {instancePath:instancePath+"/kube-proxy-ipvs-deprecated",parentData:data,parentDataProperty:"kube-proxy-ipvs-deprecated",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kube-proxy-min-sync-large"] !== undefined){
let data100 = data["kube-proxy-min-sync-large"];
const _errs241 = errors;
let valid82 = false;
const _errs242 = errors;
if(!(validate24(data100, {instancePath:instancePath+"/kube-proxy-min-sync-large",parentData:data,parentDataProperty:"kube-proxy-min-sync-large",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid13 = _errs242 === errors;
valid82 = valid82 || _valid13;
if(!valid82){
const _errs243 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key14 in data100){
if(!((key14 === "severity") || (key14 === "maxSeconds"))){
const err77 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data100.severity !== undefined){
if(!(validate24(data100.severity, {instancePath:instancePath+"/kube-proxy-min-sync-large/severity",parentData:data100,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data100.maxSeconds !== undefined){
let data102 = data100.maxSeconds;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err78 = {instancePath:instancePath+"/kube-proxy-min-sync-large/maxSeconds",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/kube-proxy-min-sync-large/maxSeconds",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid13 = _errs243 === errors;
valid82 = valid82 || _valid13;
}
if(!valid82){
const err81 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
}
if(data["kube-proxy-mode-unset"] !== undefined){
if(!(validate23(data["kube-proxy-mode-unset"], {instancePath:instancePath+"/kube-proxy-mode-unset",parentData:data,parentDataProperty:"kube-proxy-mode-unset",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["kube-proxy-node-name-mismatch"] !== undefined){
if(!(validate23(data["kube-proxy-node-name-mismatch"], {instancePath:instancePath+"/kube-proxy-node-name-mismatch",parentData:data,parentDataProperty:"kube-proxy-node-name-mismatch",rootData}))){
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
if(data["lb-deregistration-exceeds-grace-period"] !== undefined){
if(!(validate23(data["lb-deregistration-exceeds-grace-period"], {instancePath:instancePath+"/lb-deregistration-exceeds-grace-period",parentData:data,parentDataProperty:"lb-deregistration-exceeds-grace-period",rootData}))){
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
let data111 = data["liveness-before-startup"];
const _errs266 = errors;
let valid92 = false;
const _errs267 = errors;
if(!(validate24(data111, {instancePath:instancePath+"/liveness-before-startup",parentData:data,parentDataProperty:"liveness-before-startup",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid14 = _errs267 === errors;
valid92 = valid92 || _valid14;
if(!valid92){
const _errs268 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key15 in data111){
if(!((key15 === "severity") || (key15 === "minStartSeconds"))){
const err82 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data111.severity !== undefined){
if(!(validate24(data111.severity, {instancePath:instancePath+"/liveness-before-startup/severity",parentData:data111,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data111.minStartSeconds !== undefined){
let data113 = data111.minStartSeconds;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err83 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 1 || isNaN(data113)){
const err84 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid14 = _errs268 === errors;
valid92 = valid92 || _valid14;
}
if(!valid92){
const err86 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
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
let data115 = data["memory-critical-not-guaranteed"];
const _errs277 = errors;
let valid95 = false;
const _errs278 = errors;
if(!(validate24(data115, {instancePath:instancePath+"/memory-critical-not-guaranteed",parentData:data,parentDataProperty:"memory-critical-not-guaranteed",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid15 = _errs278 === errors;
valid95 = valid95 || _valid15;
if(!valid95){
const _errs279 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key16 in data115){
if(!(((key16 === "severity") || (key16 === "workloads")) || (key16 === "priorityClasses"))){
const err87 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data115.severity !== undefined){
if(!(validate24(data115.severity, {instancePath:instancePath+"/memory-critical-not-guaranteed/severity",parentData:data115,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data115.workloads !== undefined){
let data117 = data115.workloads;
if(Array.isArray(data117)){
const len1 = data117.length;
for(let i1=0; i1<len1; i1++){
if(typeof data117[i1] !== "string"){
const err88 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads/" + i1,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data115.priorityClasses !== undefined){
let data119 = data115.priorityClasses;
if(Array.isArray(data119)){
const len2 = data119.length;
for(let i2=0; i2<len2; i2++){
if(typeof data119[i2] !== "string"){
const err90 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses/" + i2,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err91 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid15 = _errs279 === errors;
valid95 = valid95 || _valid15;
}
if(!valid95){
const err93 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
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
let data122 = data["memory-limit-overcommit"];
const _errs294 = errors;
let valid102 = false;
const _errs295 = errors;
if(!(validate24(data122, {instancePath:instancePath+"/memory-limit-overcommit",parentData:data,parentDataProperty:"memory-limit-overcommit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid16 = _errs295 === errors;
valid102 = valid102 || _valid16;
if(!valid102){
const _errs296 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key17 in data122){
if(!(((key17 === "severity") || (key17 === "maxRatio")) || (key17 === "smallMiB"))){
const err94 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data122.severity !== undefined){
if(!(validate24(data122.severity, {instancePath:instancePath+"/memory-limit-overcommit/severity",parentData:data122,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data122.maxRatio !== undefined){
let data124 = data122.maxRatio;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
const err95 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data122.smallMiB !== undefined){
let data125 = data122.smallMiB;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err97 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err98 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid16 = _errs296 === errors;
valid102 = valid102 || _valid16;
}
if(!valid102){
const err100 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-request-missing"] !== undefined){
let data126 = data["memory-request-missing"];
const _errs305 = errors;
let valid104 = false;
const _errs306 = errors;
if(!(validate24(data126, {instancePath:instancePath+"/memory-request-missing",parentData:data,parentDataProperty:"memory-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid17 = _errs306 === errors;
valid104 = valid104 || _valid17;
if(!valid104){
const _errs307 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key18 in data126){
if(!((key18 === "severity") || (key18 === "memory"))){
const err101 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data126.severity !== undefined){
if(!(validate24(data126.severity, {instancePath:instancePath+"/memory-request-missing/severity",parentData:data126,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data126.memory !== undefined){
if(typeof data126.memory !== "string"){
const err102 = {instancePath:instancePath+"/memory-request-missing/memory",schemaPath:"#/properties/memory-request-missing/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid17 = _errs307 === errors;
valid104 = valid104 || _valid17;
}
if(!valid104){
const err104 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
}
if(data["min-ready-seconds-zero"] !== undefined){
if(!(validate23(data["min-ready-seconds-zero"], {instancePath:instancePath+"/min-ready-seconds-zero",parentData:data,parentDataProperty:"min-ready-seconds-zero",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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
let data134 = data["nginx-worker-processes-auto"];
const _errs324 = errors;
let valid111 = false;
const _errs325 = errors;
if(!(validate24(data134, {instancePath:instancePath+"/nginx-worker-processes-auto",parentData:data,parentDataProperty:"nginx-worker-processes-auto",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid18 = _errs325 === errors;
valid111 = valid111 || _valid18;
if(!valid111){
const _errs326 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key19 in data134){
if(!((key19 === "severity") || (key19 === "mostCpus"))){
const err105 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data134.severity !== undefined){
if(!(validate24(data134.severity, {instancePath:instancePath+"/nginx-worker-processes-auto/severity",parentData:data134,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data134.mostCpus !== undefined){
let data136 = data134.mostCpus;
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
const err106 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/type",keyword:"type",params:{type: "number"}};
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
else {
const err108 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid18 = _errs326 === errors;
valid111 = valid111 || _valid18;
}
if(!valid111){
const err109 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
if(data["nodejs-heap-exceeds-limit"] !== undefined){
let data137 = data["nodejs-heap-exceeds-limit"];
const _errs333 = errors;
let valid113 = false;
const _errs334 = errors;
if(!(validate24(data137, {instancePath:instancePath+"/nodejs-heap-exceeds-limit",parentData:data,parentDataProperty:"nodejs-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid19 = _errs334 === errors;
valid113 = valid113 || _valid19;
if(!valid113){
const _errs335 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key20 in data137){
if(!(((key20 === "severity") || (key20 === "maxHeapPercent")) || (key20 === "enoughMemoryMiB"))){
const err110 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data137.severity !== undefined){
if(!(validate24(data137.severity, {instancePath:instancePath+"/nodejs-heap-exceeds-limit/severity",parentData:data137,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data137.maxHeapPercent !== undefined){
let data139 = data137.maxHeapPercent;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err111 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 100 || isNaN(data139)){
const err112 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data139 < 1 || isNaN(data139)){
const err113 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data137.enoughMemoryMiB !== undefined){
let data140 = data137.enoughMemoryMiB;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err114 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err115 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid19 = _errs335 === errors;
valid113 = valid113 || _valid19;
}
if(!valid113){
const err117 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs333;
if(vErrors !== null){
if(_errs333){
vErrors.length = _errs333;
}
else {
vErrors = null;
}
}
}
}
if(data["nodeport-in-ephemeral"] !== undefined){
if(!(validate23(data["nodeport-in-ephemeral"], {instancePath:instancePath+"/nodeport-in-ephemeral",parentData:data,parentDataProperty:"nodeport-in-ephemeral",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["pdb-blocks-drain"] !== undefined){
if(!(validate23(data["pdb-blocks-drain"], {instancePath:instancePath+"/pdb-blocks-drain",parentData:data,parentDataProperty:"pdb-blocks-drain",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["pdb-missing"] !== undefined){
let data143 = data["pdb-missing"];
const _errs348 = errors;
let valid117 = false;
const _errs349 = errors;
if(!(validate24(data143, {instancePath:instancePath+"/pdb-missing",parentData:data,parentDataProperty:"pdb-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid20 = _errs349 === errors;
valid117 = valid117 || _valid20;
if(!valid117){
const _errs350 = errors;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key21 in data143){
if(!(((key21 === "severity") || (key21 === "minimum")) || (key21 === "pods"))){
const err118 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data143.severity !== undefined){
if(!(validate24(data143.severity, {instancePath:instancePath+"/pdb-missing/severity",parentData:data143,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data143.minimum !== undefined){
let data145 = data143.minimum;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err119 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
const err120 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data143.pods !== undefined){
let data146 = data143.pods;
if(typeof data146 !== "string"){
const err121 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((data146 === "external") || (data146 === "served")) || (data146 === "all"))){
const err122 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["pdb-missing"].anyOf[1].properties.pods.enum}};
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
else {
const err123 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid20 = _errs350 === errors;
valid117 = valid117 || _valid20;
}
if(!valid117){
const err124 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
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
if(data["pod-readiness-gate-missing"] !== undefined){
let data149 = data["pod-readiness-gate-missing"];
const _errs363 = errors;
let valid121 = false;
const _errs364 = errors;
if(!(validate24(data149, {instancePath:instancePath+"/pod-readiness-gate-missing",parentData:data,parentDataProperty:"pod-readiness-gate-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid21 = _errs364 === errors;
valid121 = valid121 || _valid21;
if(!valid121){
const _errs365 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key22 in data149){
if(!((key22 === "severity") || (key22 === "maxReplicas"))){
const err125 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data149.severity !== undefined){
if(!(validate24(data149.severity, {instancePath:instancePath+"/pod-readiness-gate-missing/severity",parentData:data149,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data149.maxReplicas !== undefined){
let data151 = data149.maxReplicas;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err126 = {instancePath:instancePath+"/pod-readiness-gate-missing/maxReplicas",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 1 || isNaN(data151)){
const err127 = {instancePath:instancePath+"/pod-readiness-gate-missing/maxReplicas",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid21 = _errs365 === errors;
valid121 = valid121 || _valid21;
}
if(!valid121){
const err129 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
errors = _errs363;
if(vErrors !== null){
if(_errs363){
vErrors.length = _errs363;
}
else {
vErrors = null;
}
}
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
let data154 = data["prestop-exceeds-grace-period"];
const _errs376 = errors;
let valid125 = false;
const _errs377 = errors;
if(!(validate24(data154, {instancePath:instancePath+"/prestop-exceeds-grace-period",parentData:data,parentDataProperty:"prestop-exceeds-grace-period",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid22 = _errs377 === errors;
valid125 = valid125 || _valid22;
if(!valid125){
const _errs378 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key23 in data154){
if(!((key23 === "severity") || (key23 === "shutdownBudgetSeconds"))){
const err130 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data154.severity !== undefined){
if(!(validate24(data154.severity, {instancePath:instancePath+"/prestop-exceeds-grace-period/severity",parentData:data154,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data154.shutdownBudgetSeconds !== undefined){
let data156 = data154.shutdownBudgetSeconds;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err131 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
const err132 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid22 = _errs378 === errors;
valid125 = valid125 || _valid22;
}
if(!valid125){
const err134 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
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
let data158 = data["prestop-missing"];
const _errs387 = errors;
let valid128 = false;
const _errs388 = errors;
if(!(validate24(data158, {instancePath:instancePath+"/prestop-missing",parentData:data,parentDataProperty:"prestop-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid23 = _errs388 === errors;
valid128 = valid128 || _valid23;
if(!valid128){
const _errs389 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key24 in data158){
if(!(((key24 === "severity") || (key24 === "needSeconds")) || (key24 === "shutdownBudgetSeconds"))){
const err135 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data158.severity !== undefined){
if(!(validate24(data158.severity, {instancePath:instancePath+"/prestop-missing/severity",parentData:data158,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data158.needSeconds !== undefined){
let data160 = data158.needSeconds;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key25 in data160){
if(!(((((key25 === "clusterip") || (key25 === "ingress")) || (key25 === "lb-pod")) || (key25 === "lb-node")) || (key25 === "mesh"))){
const err136 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data160.clusterip !== undefined){
let data161 = data160.clusterip;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err137 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
const err138 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data160.ingress !== undefined){
let data162 = data160.ingress;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err139 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
const err140 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data160["lb-pod"] !== undefined){
let data163 = data160["lb-pod"];
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err141 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err142 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data160["lb-node"] !== undefined){
let data164 = data160["lb-node"];
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err143 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
const err144 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data160.mesh !== undefined){
let data165 = data160.mesh;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err145 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err146 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data158.shutdownBudgetSeconds !== undefined){
let data166 = data158.shutdownBudgetSeconds;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err148 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err149 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err150 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid23 = _errs389 === errors;
valid128 = valid128 || _valid23;
}
if(!valid128){
const err151 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs387;
if(vErrors !== null){
if(_errs387){
vErrors.length = _errs387;
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
let data170 = data["prestop-too-short"];
const _errs415 = errors;
let valid134 = false;
const _errs416 = errors;
if(!(validate24(data170, {instancePath:instancePath+"/prestop-too-short",parentData:data,parentDataProperty:"prestop-too-short",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid24 = _errs416 === errors;
valid134 = valid134 || _valid24;
if(!valid134){
const _errs417 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key26 in data170){
if(!(((key26 === "severity") || (key26 === "needSeconds")) || (key26 === "shutdownBudgetSeconds"))){
const err152 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data170.severity !== undefined){
if(!(validate24(data170.severity, {instancePath:instancePath+"/prestop-too-short/severity",parentData:data170,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data170.needSeconds !== undefined){
let data172 = data170.needSeconds;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key27 in data172){
if(!(((((key27 === "clusterip") || (key27 === "ingress")) || (key27 === "lb-pod")) || (key27 === "lb-node")) || (key27 === "mesh"))){
const err153 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data172.clusterip !== undefined){
let data173 = data172.clusterip;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err154 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err155 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data172.ingress !== undefined){
let data174 = data172.ingress;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err156 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
const err157 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data172["lb-pod"] !== undefined){
let data175 = data172["lb-pod"];
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err158 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
const err159 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data172["lb-node"] !== undefined){
let data176 = data172["lb-node"];
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err160 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
const err161 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data172.mesh !== undefined){
let data177 = data172.mesh;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err162 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
const err163 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data170.shutdownBudgetSeconds !== undefined){
let data178 = data170.shutdownBudgetSeconds;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err165 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
const err166 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid24 = _errs417 === errors;
valid134 = valid134 || _valid24;
}
if(!valid134){
const err168 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-port-unknown"] !== undefined){
let data179 = data["probe-port-unknown"];
const _errs437 = errors;
let valid137 = false;
const _errs438 = errors;
if(!(validate24(data179, {instancePath:instancePath+"/probe-port-unknown",parentData:data,parentDataProperty:"probe-port-unknown",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid25 = _errs438 === errors;
valid137 = valid137 || _valid25;
if(!valid137){
const _errs439 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key28 in data179){
if(!((key28 === "severity") || (key28 === "numbers"))){
const err169 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data179.severity !== undefined){
if(!(validate24(data179.severity, {instancePath:instancePath+"/probe-port-unknown/severity",parentData:data179,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data179.numbers !== undefined){
if(typeof data179.numbers !== "boolean"){
const err170 = {instancePath:instancePath+"/probe-port-unknown/numbers",schemaPath:"#/properties/probe-port-unknown/anyOf/1/properties/numbers/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err171 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid25 = _errs439 === errors;
valid137 = valid137 || _valid25;
}
if(!valid137){
const err172 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-timeout-default-exec"] !== undefined){
let data182 = data["probe-timeout-default-exec"];
const _errs446 = errors;
let valid139 = false;
const _errs447 = errors;
if(!(validate24(data182, {instancePath:instancePath+"/probe-timeout-default-exec",parentData:data,parentDataProperty:"probe-timeout-default-exec",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid26 = _errs447 === errors;
valid139 = valid139 || _valid26;
if(!valid139){
const _errs448 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key29 in data182){
if(!(((key29 === "severity") || (key29 === "timeoutSeconds")) || (key29 === "programs"))){
const err173 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data182.severity !== undefined){
if(!(validate24(data182.severity, {instancePath:instancePath+"/probe-timeout-default-exec/severity",parentData:data182,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data182.timeoutSeconds !== undefined){
let data184 = data182.timeoutSeconds;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err174 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 2 || isNaN(data184)){
const err175 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
if(data182.programs !== undefined){
let data185 = data182.programs;
if(Array.isArray(data185)){
const len3 = data185.length;
for(let i3=0; i3<len3; i3++){
if(typeof data185[i3] !== "string"){
const err176 = {instancePath:instancePath+"/probe-timeout-default-exec/programs/" + i3,schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/probe-timeout-default-exec/programs",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid26 = _errs448 === errors;
valid139 = valid139 || _valid26;
}
if(!valid139){
const err179 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs446;
if(vErrors !== null){
if(_errs446){
vErrors.length = _errs446;
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
if(data["proxy-protocol-mismatch"] !== undefined){
if(!(validate23(data["proxy-protocol-mismatch"], {instancePath:instancePath+"/proxy-protocol-mismatch",parentData:data,parentDataProperty:"proxy-protocol-mismatch",rootData}))){
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
let data192 = data["replicas-not-spread"];
const _errs469 = errors;
let valid148 = false;
const _errs470 = errors;
if(!(validate24(data192, {instancePath:instancePath+"/replicas-not-spread",parentData:data,parentDataProperty:"replicas-not-spread",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid27 = _errs470 === errors;
valid148 = valid148 || _valid27;
if(!valid148){
const _errs471 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key30 in data192){
if(!(((key30 === "severity") || (key30 === "minimum")) || (key30 === "pods"))){
const err180 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data192.severity !== undefined){
if(!(validate24(data192.severity, {instancePath:instancePath+"/replicas-not-spread/severity",parentData:data192,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data192.minimum !== undefined){
let data194 = data192.minimum;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err181 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 2 || isNaN(data194)){
const err182 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data192.pods !== undefined){
let data195 = data192.pods;
if(typeof data195 !== "string"){
const err183 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(((data195 === "external") || (data195 === "served")) || (data195 === "all"))){
const err184 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-not-spread"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid27 = _errs471 === errors;
valid148 = valid148 || _valid27;
}
if(!valid148){
const err186 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
}
}
if(data["replicas-too-few"] !== undefined){
let data196 = data["replicas-too-few"];
const _errs480 = errors;
let valid150 = false;
const _errs481 = errors;
if(!(validate24(data196, {instancePath:instancePath+"/replicas-too-few",parentData:data,parentDataProperty:"replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid28 = _errs481 === errors;
valid150 = valid150 || _valid28;
if(!valid150){
const _errs482 = errors;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key31 in data196){
if(!(((key31 === "severity") || (key31 === "minimum")) || (key31 === "pods"))){
const err187 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data196.severity !== undefined){
if(!(validate24(data196.severity, {instancePath:instancePath+"/replicas-too-few/severity",parentData:data196,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data196.minimum !== undefined){
let data198 = data196.minimum;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err188 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 < 1 || isNaN(data198)){
const err189 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data196.pods !== undefined){
let data199 = data196.pods;
if(typeof data199 !== "string"){
const err190 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(((data199 === "external") || (data199 === "served")) || (data199 === "all"))){
const err191 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-too-few"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid28 = _errs482 === errors;
valid150 = valid150 || _valid28;
}
if(!valid150){
const err193 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
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
if(data["service-selects-nothing"] !== undefined){
let data206 = data["service-selects-nothing"];
const _errs503 = errors;
let valid158 = false;
const _errs504 = errors;
if(!(validate24(data206, {instancePath:instancePath+"/service-selects-nothing",parentData:data,parentDataProperty:"service-selects-nothing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid29 = _errs504 === errors;
valid158 = valid158 || _valid29;
if(!valid158){
const _errs505 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key32 in data206){
if(!((key32 === "severity") || (key32 === "everyMiss"))){
const err194 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data206.severity !== undefined){
if(!(validate24(data206.severity, {instancePath:instancePath+"/service-selects-nothing/severity",parentData:data206,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data206.everyMiss !== undefined){
if(typeof data206.everyMiss !== "boolean"){
const err195 = {instancePath:instancePath+"/service-selects-nothing/everyMiss",schemaPath:"#/properties/service-selects-nothing/anyOf/1/properties/everyMiss/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid29 = _errs505 === errors;
valid158 = valid158 || _valid29;
}
if(!valid158){
const err197 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs503;
if(vErrors !== null){
if(_errs503){
vErrors.length = _errs503;
}
else {
vErrors = null;
}
}
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
let data214 = data["shell-pid1-swallows-sigterm"];
const _errs522 = errors;
let valid165 = false;
const _errs523 = errors;
if(!(validate24(data214, {instancePath:instancePath+"/shell-pid1-swallows-sigterm",parentData:data,parentDataProperty:"shell-pid1-swallows-sigterm",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid30 = _errs523 === errors;
valid165 = valid165 || _valid30;
if(!valid165){
const _errs524 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key33 in data214){
if(!((key33 === "severity") || (key33 === "ignoreNonServing"))){
const err198 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data214.severity !== undefined){
if(!(validate24(data214.severity, {instancePath:instancePath+"/shell-pid1-swallows-sigterm/severity",parentData:data214,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data214.ignoreNonServing !== undefined){
if(typeof data214.ignoreNonServing !== "boolean"){
const err199 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm/ignoreNonServing",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/properties/ignoreNonServing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid30 = _errs524 === errors;
valid165 = valid165 || _valid30;
}
if(!valid165){
const err201 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs522;
if(vErrors !== null){
if(_errs522){
vErrors.length = _errs522;
}
else {
vErrors = null;
}
}
}
}
if(data["shm-too-small"] !== undefined){
let data217 = data["shm-too-small"];
const _errs531 = errors;
let valid167 = false;
const _errs532 = errors;
if(!(validate24(data217, {instancePath:instancePath+"/shm-too-small",parentData:data,parentDataProperty:"shm-too-small",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid31 = _errs532 === errors;
valid167 = valid167 || _valid31;
if(!valid167){
const _errs533 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key34 in data217){
if(!((key34 === "severity") || (key34 === "sizeMiB"))){
const err202 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data217.severity !== undefined){
if(!(validate24(data217.severity, {instancePath:instancePath+"/shm-too-small/severity",parentData:data217,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data217.sizeMiB !== undefined){
let data219 = data217.sizeMiB;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err203 = {instancePath:instancePath+"/shm-too-small/sizeMiB",schemaPath:"#/properties/shm-too-small/anyOf/1/properties/sizeMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 65 || isNaN(data219)){
const err204 = {instancePath:instancePath+"/shm-too-small/sizeMiB",schemaPath:"#/properties/shm-too-small/anyOf/1/properties/sizeMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid31 = _errs533 === errors;
valid167 = valid167 || _valid31;
}
if(!valid167){
const err206 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
errors = _errs531;
if(vErrors !== null){
if(_errs531){
vErrors.length = _errs531;
}
else {
vErrors = null;
}
}
}
}
if(data["sidecar-drain-order"] !== undefined){
let data220 = data["sidecar-drain-order"];
const _errs540 = errors;
let valid169 = false;
const _errs541 = errors;
if(!(validate24(data220, {instancePath:instancePath+"/sidecar-drain-order",parentData:data,parentDataProperty:"sidecar-drain-order",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid32 = _errs541 === errors;
valid169 = valid169 || _valid32;
if(!valid169){
const _errs542 = errors;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key35 in data220){
if(!((key35 === "severity") || (key35 === "shutdownBudgetSeconds"))){
const err207 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data220.severity !== undefined){
if(!(validate24(data220.severity, {instancePath:instancePath+"/sidecar-drain-order/severity",parentData:data220,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data220.shutdownBudgetSeconds !== undefined){
let data222 = data220.shutdownBudgetSeconds;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err208 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 0 || isNaN(data222)){
const err209 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
}
else {
const err210 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid32 = _errs542 === errors;
valid169 = valid169 || _valid32;
}
if(!valid169){
const err211 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs540;
if(vErrors !== null){
if(_errs540){
vErrors.length = _errs540;
}
else {
vErrors = null;
}
}
}
}
if(data["source-port-exhaustion"] !== undefined){
let data223 = data["source-port-exhaustion"];
const _errs549 = errors;
let valid171 = false;
const _errs550 = errors;
if(!(validate24(data223, {instancePath:instancePath+"/source-port-exhaustion",parentData:data,parentDataProperty:"source-port-exhaustion",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid33 = _errs550 === errors;
valid171 = valid171 || _valid33;
if(!valid171){
const _errs551 = errors;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key36 in data223){
if(!((key36 === "severity") || (key36 === "minPorts"))){
const err212 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data223.severity !== undefined){
if(!(validate24(data223.severity, {instancePath:instancePath+"/source-port-exhaustion/severity",parentData:data223,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data223.minPorts !== undefined){
let data225 = data223.minPorts;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err213 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 1 || isNaN(data225)){
const err214 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid33 = _errs551 === errors;
valid171 = valid171 || _valid33;
}
if(!valid171){
const err216 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
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
const err217 = {instancePath:instancePath+"/syntax-error",schemaPath:"#/properties/syntax-error/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data["sysctl-conn-reuse-mode"] !== undefined){
if(!(validate23(data["sysctl-conn-reuse-mode"], {instancePath:instancePath+"/sysctl-conn-reuse-mode",parentData:data,parentDataProperty:"sysctl-conn-reuse-mode",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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
const err218 = {instancePath:instancePath+"/unreadable-file",schemaPath:"#/properties/unreadable-file/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
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
const err219 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"},"dockerfile":{"type":"string","pattern":"^."},"context":{"type":"string","pattern":"^."},"target":{"type":"string","pattern":"^."}}};
const pattern4 = new RegExp("^.", "u");

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "shell") || (key0 === "libc")) || (key0 === "entrypoint")) || (key0 === "cmd")) || (key0 === "drainsOnTerm")) || (key0 === "dockerfile")) || (key0 === "context")) || (key0 === "target"))){
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
if(data.dockerfile !== undefined){
let data7 = data.dockerfile;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err10 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/pattern",keyword:"pattern",params:{pattern: "^."}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/properties/dockerfile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context !== undefined){
let data8 = data.context;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err12 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern: "^."}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.target !== undefined){
let data9 = data.target;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^."}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$", "u");
const pattern2 = new RegExp("^[0-9a-fA-F:.]+/[0-9]{1,3}$", "u");
const pattern3 = new RegExp("^[0-9]+\\.[0-9]+", "u");
const pattern7 = new RegExp("^(/[^/]+)+$", "u");

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
if(!(validate209(data22[key2], {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
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
if(!pattern7.test(data34)){
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
if(!pattern7.test(data35)){
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
