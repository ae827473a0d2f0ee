// GENERATED from the config schema by npm run generate. Do not edit; its type stands in validate.generated.d.ts.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated


const validate = validate21;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"extends":{"anyOf":[{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]},{"type":"array","items":{"type":"string","enum":["recommended","resources","traffic","dns","valid","security","availability","cluster","all"]}}]},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"names":{"type":"array","items":{"type":"string"}},"namespaces":{"type":"array","items":{"type":"string"}},"rules":{"$ref":"#/definitions/rules"}},"required":["rules"]}},"ignore":{"type":"array","items":{"type":"string"}},"kubernetesVersion":{"type":"string","pattern":"^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"},"provider":{"type":"string","enum":["aws","gcp","azure","alibaba","tencent","baremetal","unknown"]},"clusterDomain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"},"nodeCIDRs":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F:.]+/[0-9]{1,3}$"}},"nodeKernel":{"type":"string","pattern":"^[0-9]+\\.[0-9]+"},"images":{"type":"object","additionalProperties":{"$ref":"#/definitions/imageTraits"}},"advisories":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"images":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9._/:-]*$"}},"versions":{"type":"string","pattern":"^(\\*|(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*( *\\|\\| *(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*)*)$"},"fixed":{"type":"string"},"when":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"hostNetwork":{"type":"boolean"},"hostPath":{"type":"string"},"mentions":{"type":"array","items":{"type":"string"}},"proxyMode":{"type":"string"},"detectLocalMode":{"type":"array","items":{"type":"string"}},"localTrafficPolicy":{"type":"boolean"}}}},"severity":{"type":"string","enum":["error","warning","info"]},"consequence":{"type":"string","pattern":"[^ ]"},"source":{"type":"string","pattern":"[^ ]"}},"required":["id","images","versions","severity","consequence","source"]}},"advisoryFiles":{"type":"array","items":{"type":"string"}},"externalCallers":{"type":"boolean"},"externalObjects":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"required":["kind"]}},"workloadKinds":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"podTemplate":{"type":"string","pattern":"^(/[^/]+)+$"},"replicas":{"type":"string","pattern":"^(/[^/]+)+$"}},"required":["apiVersion","kind","podTemplate"]}},"suppressions":{"type":"object","additionalProperties":false,"properties":{"requireReason":{"type":"boolean"},"reportUnused":{"type":"boolean"}}}},"definitions":{"severity":{"type":"string","enum":["off","info","warning","error"]},"ruleWithoutOptions":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"rules":{"type":"object","additionalProperties":false,"properties":{"affinity-without-traffic-preference":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"cidr-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cluster-cidr-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-throttle":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minMillicores":{"type":"integer","minimum":1}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dockerfile-exec-form-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoint-syncs-throttled":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minSyncs":{"type":"integer","minimum":1}}}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-resync-bug":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"headlessThreshold":{"type":"integer","minimum":1}}}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-node-selector":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"gomaxprocs-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"images":{"type":"array","items":{"type":"string"}}}}]},"gomemlimit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-shorter-than-drain":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"image-known-bad":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-backend-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ip-allow-list-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"jvm-not-cgroup2-aware":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"keepalive-shorter-than-lb":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"lbIdle":{"type":"object","additionalProperties":false,"properties":{"alb":{"type":"integer","minimum":1},"gclb":{"type":"integer","minimum":1},"ingressNginx":{"type":"integer","minimum":1}}}}}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-cluster-cidr-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-conntrack-small":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-ipvs-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-min-sync-large":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxSeconds":{"type":"number","minimum":0}}}]},"kube-proxy-mode-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-node-name-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-deregistration-exceeds-grace-period":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"min-ready-seconds-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"nodeport-in-ephemeral":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"package-runner-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pod-readiness-gate-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxReplicas":{"type":"integer","minimum":1}}}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"proxy-protocol-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-links-env-flood":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"services":{"type":"integer","minimum":1}}}]},"service-selects-nothing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"service-selects-two-apps":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-target-port-unknown":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"shm-too-small":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"sizeMiB":{"type":"integer","minimum":65}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-conn-reuse-mode":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-hotspot":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"zones":{"type":"integer","minimum":2}}}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-graceful-hook-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-router-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"websocket-idle-timeout-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}},"imageTraits":{"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"},"dockerfile":{"type":"string","pattern":"^."},"context":{"type":"string","pattern":"^."},"target":{"type":"string","pattern":"^."}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"affinity-without-traffic-preference":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-group-order-tie":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-instance-without-nodeport":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"alb-per-ingress":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxUngrouped":{"type":"integer","minimum":2}}}]},"alb-sticky-without-ip-target":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backend-type-eni-without-terway":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"backlog-exceeds-somaxconn":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"somaxconn":{"type":"integer","minimum":1}}}]},"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"cidr-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cluster-cidr-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"command-bypasses-image-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-duplicate-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-unknown-field":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"component-config-wrong-type":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"conntrack-max-in-pod":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"cpu-limit-throttle":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minMillicores":{"type":"integer","minimum":1}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"daemonset-max-surge-with-host-port":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-cluster-fqdn-without-dot":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-option-noop-on-musl":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-default-loses-services":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-ignored-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dns-policy-none-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"dockerfile-exec-form-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"duplicate-key":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoint-syncs-throttled":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minSyncs":{"type":"integer","minimum":1}}}]},"endpoints-api-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"endpoints-resync-bug":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"headlessThreshold":{"type":"integer","minimum":1}}}]},"entrypoint-pipeline-hides-app":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ephemeral-range-covers-listener":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"expired-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-cluster-extra-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-blackhole":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-node-selector":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-single-replica":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-local-uneven":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-invalid":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"external-traffic-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"file-too-large":{"const":"error"},"gomaxprocs-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"images":{"type":"array","items":{"type":"string"}}}}]},"gomemlimit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-exceeds-spot-notice":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grace-period-shorter-than-drain":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"grace-period-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"grpc-l4-imbalance":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"gunicorn-workers-exceed-memory":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memoryPerWorkerMiB":{"type":"integer","minimum":1}}}]},"headless-behind-ingress":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"headless-service-for-deployment":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"host-port-blocks-rollout":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-fixed-replicas":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"hpa-min-replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"hpa-missing-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"idle-command-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"image-known-bad":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ingress-backend-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"ingress-nginx-retired":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-not-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"init-wraps-nonexec-shell":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"internal-traffic-local-drop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"ip-allow-list-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-drain-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"istio-hold-application-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-prestop-ineffective":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"job-sidecar-never-ends":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"jvm-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"maxRamPercentage":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0},"reportDefaultHeap":{"type":"boolean"}}}]},"jvm-not-cgroup2-aware":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"keepalive-shorter-than-lb":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"lbIdle":{"type":"object","additionalProperties":false,"properties":{"alb":{"type":"integer","minimum":1},"gclb":{"type":"integer","minimum":1},"ingressNginx":{"type":"integer","minimum":1}}}}}]},"kill-1-hits-pause":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-cluster-cidr-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-conntrack-small":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-ipvs-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-min-sync-large":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxSeconds":{"type":"number","minimum":0}}}]},"kube-proxy-mode-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kube-proxy-node-name-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-eviction-disabled":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-graceful-shutdown-off":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"kubelet-no-reserved":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-deregistration-exceeds-grace-period":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"lb-extra-node-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"limit-below-request":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"liveness-before-startup":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minStartSeconds":{"type":"integer","minimum":1}}}]},"liveness-external-dependency":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-critical-not-guaranteed":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"workloads":{"type":"array","items":{"type":"string"}},"priorityClasses":{"type":"array","items":{"type":"string"}}}}]},"memory-limit-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"memory-limit-overcommit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxRatio":{"type":"number","minimum":1},"smallMiB":{"type":"integer","minimum":0}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"min-ready-seconds-zero":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"multiprocess-oom-group":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"native-sidecar-prestop-exits":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-short-name":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-resolver-static":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"nginx-worker-processes-auto":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"mostCpus":{"type":"number","minimum":0}}}]},"nodejs-heap-exceeds-limit":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxHeapPercent":{"type":"integer","minimum":1,"maximum":100},"enoughMemoryMiB":{"type":"integer","minimum":0}}}]},"nodeport-in-ephemeral":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"package-runner-pid1":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-blocks-drain":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"pdb-overlap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pdb-unhealthy-eviction-policy-unset":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"pod-readiness-gate-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"maxReplicas":{"type":"integer","minimum":1}}}]},"prestop-async-quit":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-command-not-in-image":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-malformed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-native-sleep-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-readiness-gap":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-sleep-not-native":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"probe-port-unknown":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"numbers":{"type":"boolean"}}}]},"probe-timeout-default-exec":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"timeoutSeconds":{"type":"integer","minimum":2},"programs":{"type":"array","items":{"type":"string"}}}}]},"probes-identical":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"progress-deadline-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"proxy-protocol-mismatch":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"publish-not-ready-on-traffic-service":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"readiness-probe-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"replicas-not-spread":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":2},"pods":{"type":"string","enum":["external","served","all"]}}}]},"replicas-too-few":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minimum":{"type":"integer","minimum":1},"pods":{"type":"string","enum":["external","served","all"]}}}]},"resource-unit-wrong":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-max-unavailable-all":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-recreate-on-serving":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"rollout-rwo-deadlock":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"selector-includes-version":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-external-ips-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-links-env-flood":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"services":{"type":"integer","minimum":1}}}]},"service-selects-nothing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"everyMiss":{"type":"boolean"}}}]},"service-selects-two-apps":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-target-port-unknown":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-topology-keys-removed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-conflict":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"service-upstream-without-prestop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"session-affinity-behind-snat":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sh-signal-name-not-portable":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"shell-pid1-swallows-sigterm":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"ignoreNonServing":{"type":"boolean"}}}]},"shm-too-small":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"sizeMiB":{"type":"integer","minimum":65}}}]},"sidecar-drain-order":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"source-port-exhaustion":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minPorts":{"type":"integer","minimum":1}}}]},"statefulset-data-in-emptydir":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"statefulset-max-unavailable-ignored":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"stop-signal-not-graceful":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"suppression-reason-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"syntax-error":{"const":"error"},"sysctl-conn-reuse-mode":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-not-namespaced":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-on-host-network":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-privileged-init":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"sysctl-unsafe":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"topology-annotation-deprecated":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"traffic-distribution-hotspot":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"zones":{"type":"integer","minimum":2}}}]},"traffic-distribution-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"trap-never-runs":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unknown-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"unreadable-file":{"const":"error"},"unused-suppression":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-die-on-term-missing":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-graceful-hook-unsupported":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-no-keepalive":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-router-hop":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-http-socket-direct":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"uwsgi-protocol-exposed":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]},"websocket-idle-timeout-too-short":{"allOf":[{"$ref":"#/definitions/ruleWithoutOptions"}]}}};
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
if(data["affinity-without-traffic-preference"] !== undefined){
if(!(validate23(data["affinity-without-traffic-preference"], {instancePath:instancePath+"/affinity-without-traffic-preference",parentData:data,parentDataProperty:"affinity-without-traffic-preference",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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
let data4 = data["alb-per-ingress"];
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(!(validate24(data4, {instancePath:instancePath+"/alb-per-ingress",parentData:data,parentDataProperty:"alb-per-ingress",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
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
if(data4.severity !== undefined){
if(!(validate24(data4.severity, {instancePath:instancePath+"/alb-per-ingress/severity",parentData:data4,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data4.maxUngrouped !== undefined){
let data6 = data4.maxUngrouped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err2 = {instancePath:instancePath+"/alb-per-ingress/maxUngrouped",schemaPath:"#/properties/alb-per-ingress/anyOf/1/properties/maxUngrouped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 2 || isNaN(data6)){
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
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
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
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
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
let data9 = data["backlog-exceeds-somaxconn"];
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if(!(validate24(data9, {instancePath:instancePath+"/backlog-exceeds-somaxconn",parentData:data,parentDataProperty:"backlog-exceeds-somaxconn",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
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
if(data9.severity !== undefined){
if(!(validate24(data9.severity, {instancePath:instancePath+"/backlog-exceeds-somaxconn/severity",parentData:data9,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data9.somaxconn !== undefined){
let data11 = data9.somaxconn;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err7 = {instancePath:instancePath+"/backlog-exceeds-somaxconn/somaxconn",schemaPath:"#/properties/backlog-exceeds-somaxconn/anyOf/1/properties/somaxconn/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
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
var _valid1 = _errs26 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
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
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data["best-effort-pod"] !== undefined){
let data12 = data["best-effort-pod"];
const _errs33 = errors;
let valid11 = false;
const _errs34 = errors;
if(!(validate24(data12, {instancePath:instancePath+"/best-effort-pod",parentData:data,parentDataProperty:"best-effort-pod",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid2 = _errs34 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs35 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
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
if(data12.severity !== undefined){
if(!(validate24(data12.severity, {instancePath:instancePath+"/best-effort-pod/severity",parentData:data12,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data12.cpu !== undefined){
if(typeof data12.cpu !== "string"){
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
if(data12.memory !== undefined){
if(typeof data12.memory !== "string"){
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
var _valid2 = _errs35 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
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
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data["cidr-overlap"] !== undefined){
if(!(validate23(data["cidr-overlap"], {instancePath:instancePath+"/cidr-overlap",parentData:data,parentDataProperty:"cidr-overlap",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["cluster-cidr-mismatch"] !== undefined){
if(!(validate23(data["cluster-cidr-mismatch"], {instancePath:instancePath+"/cluster-cidr-mismatch",parentData:data,parentDataProperty:"cluster-cidr-mismatch",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
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
let data24 = data["cpu-limit-throttle"];
const _errs60 = errors;
let valid21 = false;
const _errs61 = errors;
if(!(validate24(data24, {instancePath:instancePath+"/cpu-limit-throttle",parentData:data,parentDataProperty:"cpu-limit-throttle",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid3 = _errs61 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const _errs62 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
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
if(data24.severity !== undefined){
if(!(validate24(data24.severity, {instancePath:instancePath+"/cpu-limit-throttle/severity",parentData:data24,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data24.minMillicores !== undefined){
let data26 = data24.minMillicores;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err17 = {instancePath:instancePath+"/cpu-limit-throttle/minMillicores",schemaPath:"#/properties/cpu-limit-throttle/anyOf/1/properties/minMillicores/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
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
var _valid3 = _errs62 === errors;
valid21 = valid21 || _valid3;
}
if(!valid21){
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
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data["cpu-request-missing"] !== undefined){
let data27 = data["cpu-request-missing"];
const _errs69 = errors;
let valid23 = false;
const _errs70 = errors;
if(!(validate24(data27, {instancePath:instancePath+"/cpu-request-missing",parentData:data,parentDataProperty:"cpu-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid4 = _errs70 === errors;
valid23 = valid23 || _valid4;
if(!valid23){
const _errs71 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
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
if(data27.severity !== undefined){
if(!(validate24(data27.severity, {instancePath:instancePath+"/cpu-request-missing/severity",parentData:data27,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data27.cpu !== undefined){
if(typeof data27.cpu !== "string"){
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
var _valid4 = _errs71 === errors;
valid23 = valid23 || _valid4;
}
if(!valid23){
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
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
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
let data32 = data["dns-ndots-amplification"];
const _errs82 = errors;
let valid27 = false;
const _errs83 = errors;
if(!(validate24(data32, {instancePath:instancePath+"/dns-ndots-amplification",parentData:data,parentDataProperty:"dns-ndots-amplification",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid5 = _errs83 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const _errs84 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
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
if(data32.severity !== undefined){
if(!(validate24(data32.severity, {instancePath:instancePath+"/dns-ndots-amplification/severity",parentData:data32,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data32.minExternalHosts !== undefined){
let data34 = data32.minExternalHosts;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err26 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
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
if(data32.highTrafficReplicas !== undefined){
let data35 = data32.highTrafficReplicas;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err28 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
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
var _valid5 = _errs84 === errors;
valid27 = valid27 || _valid5;
}
if(!valid27){
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
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
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
if(data["dockerfile-exec-form-malformed"] !== undefined){
if(!(validate23(data["dockerfile-exec-form-malformed"], {instancePath:instancePath+"/dockerfile-exec-form-malformed",parentData:data,parentDataProperty:"dockerfile-exec-form-malformed",rootData}))){
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
let data43 = data["endpoint-syncs-throttled"];
const _errs107 = errors;
let valid36 = false;
const _errs108 = errors;
if(!(validate24(data43, {instancePath:instancePath+"/endpoint-syncs-throttled",parentData:data,parentDataProperty:"endpoint-syncs-throttled",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid6 = _errs108 === errors;
valid36 = valid36 || _valid6;
if(!valid36){
const _errs109 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key7 in data43){
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
if(data43.severity !== undefined){
if(!(validate24(data43.severity, {instancePath:instancePath+"/endpoint-syncs-throttled/severity",parentData:data43,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data43.minSyncs !== undefined){
let data45 = data43.minSyncs;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err33 = {instancePath:instancePath+"/endpoint-syncs-throttled/minSyncs",schemaPath:"#/properties/endpoint-syncs-throttled/anyOf/1/properties/minSyncs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
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
var _valid6 = _errs109 === errors;
valid36 = valid36 || _valid6;
}
if(!valid36){
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
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
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
let data47 = data["endpoints-resync-bug"];
const _errs118 = errors;
let valid39 = false;
const _errs119 = errors;
if(!(validate24(data47, {instancePath:instancePath+"/endpoints-resync-bug",parentData:data,parentDataProperty:"endpoints-resync-bug",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid7 = _errs119 === errors;
valid39 = valid39 || _valid7;
if(!valid39){
const _errs120 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
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
if(data47.severity !== undefined){
if(!(validate24(data47.severity, {instancePath:instancePath+"/endpoints-resync-bug/severity",parentData:data47,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data47.headlessThreshold !== undefined){
let data49 = data47.headlessThreshold;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err38 = {instancePath:instancePath+"/endpoints-resync-bug/headlessThreshold",schemaPath:"#/properties/endpoints-resync-bug/anyOf/1/properties/headlessThreshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
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
var _valid7 = _errs120 === errors;
valid39 = valid39 || _valid7;
}
if(!valid39){
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
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
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
if(data["external-traffic-local-node-selector"] !== undefined){
if(!(validate23(data["external-traffic-local-node-selector"], {instancePath:instancePath+"/external-traffic-local-node-selector",parentData:data,parentDataProperty:"external-traffic-local-node-selector",rootData}))){
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
let data61 = data["gomaxprocs-unset"];
const _errs148 = errors;
let valid51 = false;
const _errs149 = errors;
if(!(validate24(data61, {instancePath:instancePath+"/gomaxprocs-unset",parentData:data,parentDataProperty:"gomaxprocs-unset",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid8 = _errs149 === errors;
valid51 = valid51 || _valid8;
if(!valid51){
const _errs150 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 in data61){
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
if(data61.severity !== undefined){
if(!(validate24(data61.severity, {instancePath:instancePath+"/gomaxprocs-unset/severity",parentData:data61,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data61.images !== undefined){
let data63 = data61.images;
if(Array.isArray(data63)){
const len0 = data63.length;
for(let i0=0; i0<len0; i0++){
if(typeof data63[i0] !== "string"){
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
var _valid8 = _errs150 === errors;
valid51 = valid51 || _valid8;
}
if(!valid51){
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
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
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
let data67 = data["grace-period-shorter-than-drain"];
const _errs163 = errors;
let valid57 = false;
const _errs164 = errors;
if(!(validate24(data67, {instancePath:instancePath+"/grace-period-shorter-than-drain",parentData:data,parentDataProperty:"grace-period-shorter-than-drain",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid9 = _errs164 === errors;
valid57 = valid57 || _valid9;
if(!valid57){
const _errs165 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key10 in data67){
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
if(data67.severity !== undefined){
if(!(validate24(data67.severity, {instancePath:instancePath+"/grace-period-shorter-than-drain/severity",parentData:data67,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data67.shutdownBudgetSeconds !== undefined){
let data69 = data67.shutdownBudgetSeconds;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err49 = {instancePath:instancePath+"/grace-period-shorter-than-drain/shutdownBudgetSeconds",schemaPath:"#/properties/grace-period-shorter-than-drain/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
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
var _valid9 = _errs165 === errors;
valid57 = valid57 || _valid9;
}
if(!valid57){
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
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
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
let data72 = data["gunicorn-workers-exceed-memory"];
const _errs176 = errors;
let valid61 = false;
const _errs177 = errors;
if(!(validate24(data72, {instancePath:instancePath+"/gunicorn-workers-exceed-memory",parentData:data,parentDataProperty:"gunicorn-workers-exceed-memory",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid10 = _errs177 === errors;
valid61 = valid61 || _valid10;
if(!valid61){
const _errs178 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key11 in data72){
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
if(data72.severity !== undefined){
if(!(validate24(data72.severity, {instancePath:instancePath+"/gunicorn-workers-exceed-memory/severity",parentData:data72,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data72.memoryPerWorkerMiB !== undefined){
let data74 = data72.memoryPerWorkerMiB;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err54 = {instancePath:instancePath+"/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",schemaPath:"#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
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
var _valid10 = _errs178 === errors;
valid61 = valid61 || _valid10;
}
if(!valid61){
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
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
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
let data79 = data["hpa-min-replicas-too-few"];
const _errs193 = errors;
let valid67 = false;
const _errs194 = errors;
if(!(validate24(data79, {instancePath:instancePath+"/hpa-min-replicas-too-few",parentData:data,parentDataProperty:"hpa-min-replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid11 = _errs194 === errors;
valid67 = valid67 || _valid11;
if(!valid67){
const _errs195 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key12 in data79){
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
if(data79.severity !== undefined){
if(!(validate24(data79.severity, {instancePath:instancePath+"/hpa-min-replicas-too-few/severity",parentData:data79,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data79.minimum !== undefined){
let data81 = data79.minimum;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err59 = {instancePath:instancePath+"/hpa-min-replicas-too-few/minimum",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 1 || isNaN(data81)){
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
if(data79.pods !== undefined){
let data82 = data79.pods;
if(typeof data82 !== "string"){
const err61 = {instancePath:instancePath+"/hpa-min-replicas-too-few/pods",schemaPath:"#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data82 === "external") || (data82 === "served")) || (data82 === "all"))){
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
var _valid11 = _errs195 === errors;
valid67 = valid67 || _valid11;
}
if(!valid67){
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
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
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
if(data["image-known-bad"] !== undefined){
if(!(validate23(data["image-known-bad"], {instancePath:instancePath+"/image-known-bad",parentData:data,parentDataProperty:"image-known-bad",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["ingress-backend-missing"] !== undefined){
let data86 = data["ingress-backend-missing"];
const _errs210 = errors;
let valid72 = false;
const _errs211 = errors;
if(!(validate24(data86, {instancePath:instancePath+"/ingress-backend-missing",parentData:data,parentDataProperty:"ingress-backend-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid12 = _errs211 === errors;
valid72 = valid72 || _valid12;
if(!valid72){
const _errs212 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key13 in data86){
if(!((key13 === "severity") || (key13 === "everyMiss"))){
const err65 = {instancePath:instancePath+"/ingress-backend-missing",schemaPath:"#/properties/ingress-backend-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data86.severity !== undefined){
if(!(validate24(data86.severity, {instancePath:instancePath+"/ingress-backend-missing/severity",parentData:data86,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data86.everyMiss !== undefined){
if(typeof data86.everyMiss !== "boolean"){
const err66 = {instancePath:instancePath+"/ingress-backend-missing/everyMiss",schemaPath:"#/properties/ingress-backend-missing/anyOf/1/properties/everyMiss/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/ingress-backend-missing",schemaPath:"#/properties/ingress-backend-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid12 = _errs212 === errors;
valid72 = valid72 || _valid12;
}
if(!valid72){
const err68 = {instancePath:instancePath+"/ingress-backend-missing",schemaPath:"#/properties/ingress-backend-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
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
let data98 = data["jvm-heap-exceeds-limit"];
const _errs237 = errors;
let valid83 = false;
const _errs238 = errors;
if(!(validate24(data98, {instancePath:instancePath+"/jvm-heap-exceeds-limit",parentData:data,parentDataProperty:"jvm-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid13 = _errs238 === errors;
valid83 = valid83 || _valid13;
if(!valid83){
const _errs239 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key14 in data98){
if(!(((((key14 === "severity") || (key14 === "maxHeapPercent")) || (key14 === "maxRamPercentage")) || (key14 === "enoughMemoryMiB")) || (key14 === "reportDefaultHeap"))){
const err69 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data98.severity !== undefined){
if(!(validate24(data98.severity, {instancePath:instancePath+"/jvm-heap-exceeds-limit/severity",parentData:data98,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data98.maxHeapPercent !== undefined){
let data100 = data98.maxHeapPercent;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err70 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 100 || isNaN(data100)){
const err71 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err72 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data98.maxRamPercentage !== undefined){
let data101 = data98.maxRamPercentage;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err73 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 100 || isNaN(data101)){
const err74 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err75 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/maxRamPercentage",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data98.enoughMemoryMiB !== undefined){
let data102 = data98.enoughMemoryMiB;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err76 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err77 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data98.reportDefaultHeap !== undefined){
if(typeof data98.reportDefaultHeap !== "boolean"){
const err78 = {instancePath:instancePath+"/jvm-heap-exceeds-limit/reportDefaultHeap",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/reportDefaultHeap/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid13 = _errs239 === errors;
valid83 = valid83 || _valid13;
}
if(!valid83){
const err80 = {instancePath:instancePath+"/jvm-heap-exceeds-limit",schemaPath:"#/properties/jvm-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
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
if(data["keepalive-shorter-than-lb"] !== undefined){
let data105 = data["keepalive-shorter-than-lb"];
const _errs254 = errors;
let valid86 = false;
const _errs255 = errors;
if(!(validate24(data105, {instancePath:instancePath+"/keepalive-shorter-than-lb",parentData:data,parentDataProperty:"keepalive-shorter-than-lb",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid14 = _errs255 === errors;
valid86 = valid86 || _valid14;
if(!valid86){
const _errs256 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key15 in data105){
if(!((key15 === "severity") || (key15 === "lbIdle"))){
const err81 = {instancePath:instancePath+"/keepalive-shorter-than-lb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data105.severity !== undefined){
if(!(validate24(data105.severity, {instancePath:instancePath+"/keepalive-shorter-than-lb/severity",parentData:data105,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data105.lbIdle !== undefined){
let data107 = data105.lbIdle;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key16 in data107){
if(!(((key16 === "alb") || (key16 === "gclb")) || (key16 === "ingressNginx"))){
const err82 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data107.alb !== undefined){
let data108 = data107.alb;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err83 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/alb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/alb/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 1 || isNaN(data108)){
const err84 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/alb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/alb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data107.gclb !== undefined){
let data109 = data107.gclb;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err85 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/gclb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/gclb/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 1 || isNaN(data109)){
const err86 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/gclb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/gclb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data107.ingressNginx !== undefined){
let data110 = data107.ingressNginx;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err87 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/ingressNginx",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/ingressNginx/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 1 || isNaN(data110)){
const err88 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle/ingressNginx",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/ingressNginx/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err89 = {instancePath:instancePath+"/keepalive-shorter-than-lb/lbIdle",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/keepalive-shorter-than-lb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid14 = _errs256 === errors;
valid86 = valid86 || _valid14;
}
if(!valid86){
const err91 = {instancePath:instancePath+"/keepalive-shorter-than-lb",schemaPath:"#/properties/keepalive-shorter-than-lb/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
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
let data115 = data["kube-proxy-min-sync-large"];
const _errs278 = errors;
let valid93 = false;
const _errs279 = errors;
if(!(validate24(data115, {instancePath:instancePath+"/kube-proxy-min-sync-large",parentData:data,parentDataProperty:"kube-proxy-min-sync-large",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid15 = _errs279 === errors;
valid93 = valid93 || _valid15;
if(!valid93){
const _errs280 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key17 in data115){
if(!((key17 === "severity") || (key17 === "maxSeconds"))){
const err92 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data115.severity !== undefined){
if(!(validate24(data115.severity, {instancePath:instancePath+"/kube-proxy-min-sync-large/severity",parentData:data115,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data115.maxSeconds !== undefined){
let data117 = data115.maxSeconds;
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 0 || isNaN(data117)){
const err93 = {instancePath:instancePath+"/kube-proxy-min-sync-large/maxSeconds",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/kube-proxy-min-sync-large/maxSeconds",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid15 = _errs280 === errors;
valid93 = valid93 || _valid15;
}
if(!valid93){
const err96 = {instancePath:instancePath+"/kube-proxy-min-sync-large",schemaPath:"#/properties/kube-proxy-min-sync-large/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
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
let data126 = data["liveness-before-startup"];
const _errs303 = errors;
let valid103 = false;
const _errs304 = errors;
if(!(validate24(data126, {instancePath:instancePath+"/liveness-before-startup",parentData:data,parentDataProperty:"liveness-before-startup",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid16 = _errs304 === errors;
valid103 = valid103 || _valid16;
if(!valid103){
const _errs305 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key18 in data126){
if(!((key18 === "severity") || (key18 === "minStartSeconds"))){
const err97 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data126.severity !== undefined){
if(!(validate24(data126.severity, {instancePath:instancePath+"/liveness-before-startup/severity",parentData:data126,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data126.minStartSeconds !== undefined){
let data128 = data126.minStartSeconds;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err98 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
const err99 = {instancePath:instancePath+"/liveness-before-startup/minStartSeconds",schemaPath:"#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid16 = _errs305 === errors;
valid103 = valid103 || _valid16;
}
if(!valid103){
const err101 = {instancePath:instancePath+"/liveness-before-startup",schemaPath:"#/properties/liveness-before-startup/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
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
let data130 = data["memory-critical-not-guaranteed"];
const _errs314 = errors;
let valid106 = false;
const _errs315 = errors;
if(!(validate24(data130, {instancePath:instancePath+"/memory-critical-not-guaranteed",parentData:data,parentDataProperty:"memory-critical-not-guaranteed",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid17 = _errs315 === errors;
valid106 = valid106 || _valid17;
if(!valid106){
const _errs316 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key19 in data130){
if(!(((key19 === "severity") || (key19 === "workloads")) || (key19 === "priorityClasses"))){
const err102 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data130.severity !== undefined){
if(!(validate24(data130.severity, {instancePath:instancePath+"/memory-critical-not-guaranteed/severity",parentData:data130,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data130.workloads !== undefined){
let data132 = data130.workloads;
if(Array.isArray(data132)){
const len1 = data132.length;
for(let i1=0; i1<len1; i1++){
if(typeof data132[i1] !== "string"){
const err103 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads/" + i1,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err104 = {instancePath:instancePath+"/memory-critical-not-guaranteed/workloads",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data130.priorityClasses !== undefined){
let data134 = data130.priorityClasses;
if(Array.isArray(data134)){
const len2 = data134.length;
for(let i2=0; i2<len2; i2++){
if(typeof data134[i2] !== "string"){
const err105 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses/" + i2,schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err106 = {instancePath:instancePath+"/memory-critical-not-guaranteed/priorityClasses",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid17 = _errs316 === errors;
valid106 = valid106 || _valid17;
}
if(!valid106){
const err108 = {instancePath:instancePath+"/memory-critical-not-guaranteed",schemaPath:"#/properties/memory-critical-not-guaranteed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
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
let data137 = data["memory-limit-overcommit"];
const _errs331 = errors;
let valid113 = false;
const _errs332 = errors;
if(!(validate24(data137, {instancePath:instancePath+"/memory-limit-overcommit",parentData:data,parentDataProperty:"memory-limit-overcommit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid18 = _errs332 === errors;
valid113 = valid113 || _valid18;
if(!valid113){
const _errs333 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key20 in data137){
if(!(((key20 === "severity") || (key20 === "maxRatio")) || (key20 === "smallMiB"))){
const err109 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data137.severity !== undefined){
if(!(validate24(data137.severity, {instancePath:instancePath+"/memory-limit-overcommit/severity",parentData:data137,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data137.maxRatio !== undefined){
let data139 = data137.maxRatio;
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 1 || isNaN(data139)){
const err110 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/memory-limit-overcommit/maxRatio",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data137.smallMiB !== undefined){
let data140 = data137.smallMiB;
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err112 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err113 = {instancePath:instancePath+"/memory-limit-overcommit/smallMiB",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err114 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid18 = _errs333 === errors;
valid113 = valid113 || _valid18;
}
if(!valid113){
const err115 = {instancePath:instancePath+"/memory-limit-overcommit",schemaPath:"#/properties/memory-limit-overcommit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-request-missing"] !== undefined){
let data141 = data["memory-request-missing"];
const _errs342 = errors;
let valid115 = false;
const _errs343 = errors;
if(!(validate24(data141, {instancePath:instancePath+"/memory-request-missing",parentData:data,parentDataProperty:"memory-request-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid19 = _errs343 === errors;
valid115 = valid115 || _valid19;
if(!valid115){
const _errs344 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key21 in data141){
if(!((key21 === "severity") || (key21 === "memory"))){
const err116 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data141.severity !== undefined){
if(!(validate24(data141.severity, {instancePath:instancePath+"/memory-request-missing/severity",parentData:data141,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data141.memory !== undefined){
if(typeof data141.memory !== "string"){
const err117 = {instancePath:instancePath+"/memory-request-missing/memory",schemaPath:"#/properties/memory-request-missing/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid19 = _errs344 === errors;
valid115 = valid115 || _valid19;
}
if(!valid115){
const err119 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
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
let data149 = data["nginx-worker-processes-auto"];
const _errs361 = errors;
let valid122 = false;
const _errs362 = errors;
if(!(validate24(data149, {instancePath:instancePath+"/nginx-worker-processes-auto",parentData:data,parentDataProperty:"nginx-worker-processes-auto",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid20 = _errs362 === errors;
valid122 = valid122 || _valid20;
if(!valid122){
const _errs363 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key22 in data149){
if(!((key22 === "severity") || (key22 === "mostCpus"))){
const err120 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data149.severity !== undefined){
if(!(validate24(data149.severity, {instancePath:instancePath+"/nginx-worker-processes-auto/severity",parentData:data149,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data149.mostCpus !== undefined){
let data151 = data149.mostCpus;
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
const err121 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/nginx-worker-processes-auto/mostCpus",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/type",keyword:"type",params:{type: "number"}};
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
const err123 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid20 = _errs363 === errors;
valid122 = valid122 || _valid20;
}
if(!valid122){
const err124 = {instancePath:instancePath+"/nginx-worker-processes-auto",schemaPath:"#/properties/nginx-worker-processes-auto/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
}
}
if(data["nodejs-heap-exceeds-limit"] !== undefined){
let data152 = data["nodejs-heap-exceeds-limit"];
const _errs370 = errors;
let valid124 = false;
const _errs371 = errors;
if(!(validate24(data152, {instancePath:instancePath+"/nodejs-heap-exceeds-limit",parentData:data,parentDataProperty:"nodejs-heap-exceeds-limit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid21 = _errs371 === errors;
valid124 = valid124 || _valid21;
if(!valid124){
const _errs372 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key23 in data152){
if(!(((key23 === "severity") || (key23 === "maxHeapPercent")) || (key23 === "enoughMemoryMiB"))){
const err125 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data152.severity !== undefined){
if(!(validate24(data152.severity, {instancePath:instancePath+"/nodejs-heap-exceeds-limit/severity",parentData:data152,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data152.maxHeapPercent !== undefined){
let data154 = data152.maxHeapPercent;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err126 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 100 || isNaN(data154)){
const err127 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data154 < 1 || isNaN(data154)){
const err128 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/maxHeapPercent",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data152.enoughMemoryMiB !== undefined){
let data155 = data152.enoughMemoryMiB;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err129 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
const err130 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit/enoughMemoryMiB",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
else {
const err131 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid21 = _errs372 === errors;
valid124 = valid124 || _valid21;
}
if(!valid124){
const err132 = {instancePath:instancePath+"/nodejs-heap-exceeds-limit",schemaPath:"#/properties/nodejs-heap-exceeds-limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
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
if(data["package-runner-pid1"] !== undefined){
if(!(validate23(data["package-runner-pid1"], {instancePath:instancePath+"/package-runner-pid1",parentData:data,parentDataProperty:"package-runner-pid1",rootData}))){
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
let data159 = data["pdb-missing"];
const _errs387 = errors;
let valid129 = false;
const _errs388 = errors;
if(!(validate24(data159, {instancePath:instancePath+"/pdb-missing",parentData:data,parentDataProperty:"pdb-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid22 = _errs388 === errors;
valid129 = valid129 || _valid22;
if(!valid129){
const _errs389 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key24 in data159){
if(!(((key24 === "severity") || (key24 === "minimum")) || (key24 === "pods"))){
const err133 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data159.severity !== undefined){
if(!(validate24(data159.severity, {instancePath:instancePath+"/pdb-missing/severity",parentData:data159,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data159.minimum !== undefined){
let data161 = data159.minimum;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err134 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 1 || isNaN(data161)){
const err135 = {instancePath:instancePath+"/pdb-missing/minimum",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data159.pods !== undefined){
let data162 = data159.pods;
if(typeof data162 !== "string"){
const err136 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(((data162 === "external") || (data162 === "served")) || (data162 === "all"))){
const err137 = {instancePath:instancePath+"/pdb-missing/pods",schemaPath:"#/properties/pdb-missing/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["pdb-missing"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid22 = _errs389 === errors;
valid129 = valid129 || _valid22;
}
if(!valid129){
const err139 = {instancePath:instancePath+"/pdb-missing",schemaPath:"#/properties/pdb-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
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
let data165 = data["pod-readiness-gate-missing"];
const _errs402 = errors;
let valid133 = false;
const _errs403 = errors;
if(!(validate24(data165, {instancePath:instancePath+"/pod-readiness-gate-missing",parentData:data,parentDataProperty:"pod-readiness-gate-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid23 = _errs403 === errors;
valid133 = valid133 || _valid23;
if(!valid133){
const _errs404 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key25 in data165){
if(!((key25 === "severity") || (key25 === "maxReplicas"))){
const err140 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data165.severity !== undefined){
if(!(validate24(data165.severity, {instancePath:instancePath+"/pod-readiness-gate-missing/severity",parentData:data165,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data165.maxReplicas !== undefined){
let data167 = data165.maxReplicas;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err141 = {instancePath:instancePath+"/pod-readiness-gate-missing/maxReplicas",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 1 || isNaN(data167)){
const err142 = {instancePath:instancePath+"/pod-readiness-gate-missing/maxReplicas",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err143 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid23 = _errs404 === errors;
valid133 = valid133 || _valid23;
}
if(!valid133){
const err144 = {instancePath:instancePath+"/pod-readiness-gate-missing",schemaPath:"#/properties/pod-readiness-gate-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
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
let data170 = data["prestop-exceeds-grace-period"];
const _errs415 = errors;
let valid137 = false;
const _errs416 = errors;
if(!(validate24(data170, {instancePath:instancePath+"/prestop-exceeds-grace-period",parentData:data,parentDataProperty:"prestop-exceeds-grace-period",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid24 = _errs416 === errors;
valid137 = valid137 || _valid24;
if(!valid137){
const _errs417 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key26 in data170){
if(!((key26 === "severity") || (key26 === "shutdownBudgetSeconds"))){
const err145 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data170.severity !== undefined){
if(!(validate24(data170.severity, {instancePath:instancePath+"/prestop-exceeds-grace-period/severity",parentData:data170,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data170.shutdownBudgetSeconds !== undefined){
let data172 = data170.shutdownBudgetSeconds;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err146 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
const err147 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err148 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid24 = _errs417 === errors;
valid137 = valid137 || _valid24;
}
if(!valid137){
const err149 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
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
if(data["prestop-malformed"] !== undefined){
if(!(validate23(data["prestop-malformed"], {instancePath:instancePath+"/prestop-malformed",parentData:data,parentDataProperty:"prestop-malformed",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["prestop-missing"] !== undefined){
let data174 = data["prestop-missing"];
const _errs426 = errors;
let valid140 = false;
const _errs427 = errors;
if(!(validate24(data174, {instancePath:instancePath+"/prestop-missing",parentData:data,parentDataProperty:"prestop-missing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid25 = _errs427 === errors;
valid140 = valid140 || _valid25;
if(!valid140){
const _errs428 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key27 in data174){
if(!(((key27 === "severity") || (key27 === "needSeconds")) || (key27 === "shutdownBudgetSeconds"))){
const err150 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data174.severity !== undefined){
if(!(validate24(data174.severity, {instancePath:instancePath+"/prestop-missing/severity",parentData:data174,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data174.needSeconds !== undefined){
let data176 = data174.needSeconds;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key28 in data176){
if(!(((((key28 === "clusterip") || (key28 === "ingress")) || (key28 === "lb-pod")) || (key28 === "lb-node")) || (key28 === "mesh"))){
const err151 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data176.clusterip !== undefined){
let data177 = data176.clusterip;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err152 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 0 || isNaN(data177)){
const err153 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data176.ingress !== undefined){
let data178 = data176.ingress;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err154 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
const err155 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data176["lb-pod"] !== undefined){
let data179 = data176["lb-pod"];
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err156 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err157 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data176["lb-node"] !== undefined){
let data180 = data176["lb-node"];
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err158 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
const err159 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data176.mesh !== undefined){
let data181 = data176.mesh;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err160 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
const err161 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err162 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data174.shutdownBudgetSeconds !== undefined){
let data182 = data174.shutdownBudgetSeconds;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err163 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err164 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid25 = _errs428 === errors;
valid140 = valid140 || _valid25;
}
if(!valid140){
const err166 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
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
let data186 = data["prestop-too-short"];
const _errs454 = errors;
let valid146 = false;
const _errs455 = errors;
if(!(validate24(data186, {instancePath:instancePath+"/prestop-too-short",parentData:data,parentDataProperty:"prestop-too-short",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid26 = _errs455 === errors;
valid146 = valid146 || _valid26;
if(!valid146){
const _errs456 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key29 in data186){
if(!(((key29 === "severity") || (key29 === "needSeconds")) || (key29 === "shutdownBudgetSeconds"))){
const err167 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data186.severity !== undefined){
if(!(validate24(data186.severity, {instancePath:instancePath+"/prestop-too-short/severity",parentData:data186,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data186.needSeconds !== undefined){
let data188 = data186.needSeconds;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key30 in data188){
if(!(((((key30 === "clusterip") || (key30 === "ingress")) || (key30 === "lb-pod")) || (key30 === "lb-node")) || (key30 === "mesh"))){
const err168 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data188.clusterip !== undefined){
let data189 = data188.clusterip;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err169 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
const err170 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data188.ingress !== undefined){
let data190 = data188.ingress;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err171 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
const err172 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data188["lb-pod"] !== undefined){
let data191 = data188["lb-pod"];
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err173 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
const err174 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data188["lb-node"] !== undefined){
let data192 = data188["lb-node"];
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err175 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 < 0 || isNaN(data192)){
const err176 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data188.mesh !== undefined){
let data193 = data188.mesh;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err177 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
const err178 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
else {
const err179 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data186.shutdownBudgetSeconds !== undefined){
let data194 = data186.shutdownBudgetSeconds;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err180 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err181 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid26 = _errs456 === errors;
valid146 = valid146 || _valid26;
}
if(!valid146){
const err183 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-port-unknown"] !== undefined){
let data195 = data["probe-port-unknown"];
const _errs476 = errors;
let valid149 = false;
const _errs477 = errors;
if(!(validate24(data195, {instancePath:instancePath+"/probe-port-unknown",parentData:data,parentDataProperty:"probe-port-unknown",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid27 = _errs477 === errors;
valid149 = valid149 || _valid27;
if(!valid149){
const _errs478 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key31 in data195){
if(!((key31 === "severity") || (key31 === "numbers"))){
const err184 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data195.severity !== undefined){
if(!(validate24(data195.severity, {instancePath:instancePath+"/probe-port-unknown/severity",parentData:data195,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data195.numbers !== undefined){
if(typeof data195.numbers !== "boolean"){
const err185 = {instancePath:instancePath+"/probe-port-unknown/numbers",schemaPath:"#/properties/probe-port-unknown/anyOf/1/properties/numbers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid27 = _errs478 === errors;
valid149 = valid149 || _valid27;
}
if(!valid149){
const err187 = {instancePath:instancePath+"/probe-port-unknown",schemaPath:"#/properties/probe-port-unknown/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
}
}
if(data["probe-timeout-default-exec"] !== undefined){
let data198 = data["probe-timeout-default-exec"];
const _errs485 = errors;
let valid151 = false;
const _errs486 = errors;
if(!(validate24(data198, {instancePath:instancePath+"/probe-timeout-default-exec",parentData:data,parentDataProperty:"probe-timeout-default-exec",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid28 = _errs486 === errors;
valid151 = valid151 || _valid28;
if(!valid151){
const _errs487 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key32 in data198){
if(!(((key32 === "severity") || (key32 === "timeoutSeconds")) || (key32 === "programs"))){
const err188 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data198.severity !== undefined){
if(!(validate24(data198.severity, {instancePath:instancePath+"/probe-timeout-default-exec/severity",parentData:data198,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data198.timeoutSeconds !== undefined){
let data200 = data198.timeoutSeconds;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err189 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 2 || isNaN(data200)){
const err190 = {instancePath:instancePath+"/probe-timeout-default-exec/timeoutSeconds",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
if(data198.programs !== undefined){
let data201 = data198.programs;
if(Array.isArray(data201)){
const len3 = data201.length;
for(let i3=0; i3<len3; i3++){
if(typeof data201[i3] !== "string"){
const err191 = {instancePath:instancePath+"/probe-timeout-default-exec/programs/" + i3,schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/items/type",keyword:"type",params:{type: "string"}};
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
const err192 = {instancePath:instancePath+"/probe-timeout-default-exec/programs",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid28 = _errs487 === errors;
valid151 = valid151 || _valid28;
}
if(!valid151){
const err194 = {instancePath:instancePath+"/probe-timeout-default-exec",schemaPath:"#/properties/probe-timeout-default-exec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs485;
if(vErrors !== null){
if(_errs485){
vErrors.length = _errs485;
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
let data208 = data["replicas-not-spread"];
const _errs508 = errors;
let valid160 = false;
const _errs509 = errors;
if(!(validate24(data208, {instancePath:instancePath+"/replicas-not-spread",parentData:data,parentDataProperty:"replicas-not-spread",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid29 = _errs509 === errors;
valid160 = valid160 || _valid29;
if(!valid160){
const _errs510 = errors;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key33 in data208){
if(!(((key33 === "severity") || (key33 === "minimum")) || (key33 === "pods"))){
const err195 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data208.severity !== undefined){
if(!(validate24(data208.severity, {instancePath:instancePath+"/replicas-not-spread/severity",parentData:data208,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data208.minimum !== undefined){
let data210 = data208.minimum;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err196 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 2 || isNaN(data210)){
const err197 = {instancePath:instancePath+"/replicas-not-spread/minimum",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data208.pods !== undefined){
let data211 = data208.pods;
if(typeof data211 !== "string"){
const err198 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!(((data211 === "external") || (data211 === "served")) || (data211 === "all"))){
const err199 = {instancePath:instancePath+"/replicas-not-spread/pods",schemaPath:"#/properties/replicas-not-spread/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-not-spread"].anyOf[1].properties.pods.enum}};
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
const err200 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid29 = _errs510 === errors;
valid160 = valid160 || _valid29;
}
if(!valid160){
const err201 = {instancePath:instancePath+"/replicas-not-spread",schemaPath:"#/properties/replicas-not-spread/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
}
}
if(data["replicas-too-few"] !== undefined){
let data212 = data["replicas-too-few"];
const _errs519 = errors;
let valid162 = false;
const _errs520 = errors;
if(!(validate24(data212, {instancePath:instancePath+"/replicas-too-few",parentData:data,parentDataProperty:"replicas-too-few",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid30 = _errs520 === errors;
valid162 = valid162 || _valid30;
if(!valid162){
const _errs521 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key34 in data212){
if(!(((key34 === "severity") || (key34 === "minimum")) || (key34 === "pods"))){
const err202 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data212.severity !== undefined){
if(!(validate24(data212.severity, {instancePath:instancePath+"/replicas-too-few/severity",parentData:data212,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data212.minimum !== undefined){
let data214 = data212.minimum;
if(!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))){
const err203 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 1 || isNaN(data214)){
const err204 = {instancePath:instancePath+"/replicas-too-few/minimum",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data212.pods !== undefined){
let data215 = data212.pods;
if(typeof data215 !== "string"){
const err205 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!(((data215 === "external") || (data215 === "served")) || (data215 === "all"))){
const err206 = {instancePath:instancePath+"/replicas-too-few/pods",schemaPath:"#/properties/replicas-too-few/anyOf/1/properties/pods/enum",keyword:"enum",params:{allowedValues: schema7.properties["replicas-too-few"].anyOf[1].properties.pods.enum}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid30 = _errs521 === errors;
valid162 = valid162 || _valid30;
}
if(!valid162){
const err208 = {instancePath:instancePath+"/replicas-too-few",schemaPath:"#/properties/replicas-too-few/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
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
if(data["service-links-env-flood"] !== undefined){
let data222 = data["service-links-env-flood"];
const _errs542 = errors;
let valid170 = false;
const _errs543 = errors;
if(!(validate24(data222, {instancePath:instancePath+"/service-links-env-flood",parentData:data,parentDataProperty:"service-links-env-flood",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid31 = _errs543 === errors;
valid170 = valid170 || _valid31;
if(!valid170){
const _errs544 = errors;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key35 in data222){
if(!((key35 === "severity") || (key35 === "services"))){
const err209 = {instancePath:instancePath+"/service-links-env-flood",schemaPath:"#/properties/service-links-env-flood/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data222.severity !== undefined){
if(!(validate24(data222.severity, {instancePath:instancePath+"/service-links-env-flood/severity",parentData:data222,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data222.services !== undefined){
let data224 = data222.services;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err210 = {instancePath:instancePath+"/service-links-env-flood/services",schemaPath:"#/properties/service-links-env-flood/anyOf/1/properties/services/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 < 1 || isNaN(data224)){
const err211 = {instancePath:instancePath+"/service-links-env-flood/services",schemaPath:"#/properties/service-links-env-flood/anyOf/1/properties/services/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
}
else {
const err212 = {instancePath:instancePath+"/service-links-env-flood",schemaPath:"#/properties/service-links-env-flood/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid31 = _errs544 === errors;
valid170 = valid170 || _valid31;
}
if(!valid170){
const err213 = {instancePath:instancePath+"/service-links-env-flood",schemaPath:"#/properties/service-links-env-flood/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs542;
if(vErrors !== null){
if(_errs542){
vErrors.length = _errs542;
}
else {
vErrors = null;
}
}
}
}
if(data["service-selects-nothing"] !== undefined){
let data225 = data["service-selects-nothing"];
const _errs551 = errors;
let valid172 = false;
const _errs552 = errors;
if(!(validate24(data225, {instancePath:instancePath+"/service-selects-nothing",parentData:data,parentDataProperty:"service-selects-nothing",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid32 = _errs552 === errors;
valid172 = valid172 || _valid32;
if(!valid172){
const _errs553 = errors;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key36 in data225){
if(!((key36 === "severity") || (key36 === "everyMiss"))){
const err214 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data225.severity !== undefined){
if(!(validate24(data225.severity, {instancePath:instancePath+"/service-selects-nothing/severity",parentData:data225,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data225.everyMiss !== undefined){
if(typeof data225.everyMiss !== "boolean"){
const err215 = {instancePath:instancePath+"/service-selects-nothing/everyMiss",schemaPath:"#/properties/service-selects-nothing/anyOf/1/properties/everyMiss/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid32 = _errs553 === errors;
valid172 = valid172 || _valid32;
}
if(!valid172){
const err217 = {instancePath:instancePath+"/service-selects-nothing",schemaPath:"#/properties/service-selects-nothing/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
errors = _errs551;
if(vErrors !== null){
if(_errs551){
vErrors.length = _errs551;
}
else {
vErrors = null;
}
}
}
}
if(data["service-selects-two-apps"] !== undefined){
if(!(validate23(data["service-selects-two-apps"], {instancePath:instancePath+"/service-selects-two-apps",parentData:data,parentDataProperty:"service-selects-two-apps",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data["service-target-port-unknown"] !== undefined){
if(!(validate23(data["service-target-port-unknown"], {instancePath:instancePath+"/service-target-port-unknown",parentData:data,parentDataProperty:"service-target-port-unknown",rootData}))){
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
let data235 = data["shell-pid1-swallows-sigterm"];
const _errs574 = errors;
let valid181 = false;
const _errs575 = errors;
if(!(validate24(data235, {instancePath:instancePath+"/shell-pid1-swallows-sigterm",parentData:data,parentDataProperty:"shell-pid1-swallows-sigterm",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid33 = _errs575 === errors;
valid181 = valid181 || _valid33;
if(!valid181){
const _errs576 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key37 in data235){
if(!((key37 === "severity") || (key37 === "ignoreNonServing"))){
const err218 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data235.severity !== undefined){
if(!(validate24(data235.severity, {instancePath:instancePath+"/shell-pid1-swallows-sigterm/severity",parentData:data235,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data235.ignoreNonServing !== undefined){
if(typeof data235.ignoreNonServing !== "boolean"){
const err219 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm/ignoreNonServing",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/properties/ignoreNonServing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid33 = _errs576 === errors;
valid181 = valid181 || _valid33;
}
if(!valid181){
const err221 = {instancePath:instancePath+"/shell-pid1-swallows-sigterm",schemaPath:"#/properties/shell-pid1-swallows-sigterm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
errors = _errs574;
if(vErrors !== null){
if(_errs574){
vErrors.length = _errs574;
}
else {
vErrors = null;
}
}
}
}
if(data["shm-too-small"] !== undefined){
let data238 = data["shm-too-small"];
const _errs583 = errors;
let valid183 = false;
const _errs584 = errors;
if(!(validate24(data238, {instancePath:instancePath+"/shm-too-small",parentData:data,parentDataProperty:"shm-too-small",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid34 = _errs584 === errors;
valid183 = valid183 || _valid34;
if(!valid183){
const _errs585 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key38 in data238){
if(!((key38 === "severity") || (key38 === "sizeMiB"))){
const err222 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data238.severity !== undefined){
if(!(validate24(data238.severity, {instancePath:instancePath+"/shm-too-small/severity",parentData:data238,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data238.sizeMiB !== undefined){
let data240 = data238.sizeMiB;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err223 = {instancePath:instancePath+"/shm-too-small/sizeMiB",schemaPath:"#/properties/shm-too-small/anyOf/1/properties/sizeMiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 65 || isNaN(data240)){
const err224 = {instancePath:instancePath+"/shm-too-small/sizeMiB",schemaPath:"#/properties/shm-too-small/anyOf/1/properties/sizeMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
}
else {
const err225 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid34 = _errs585 === errors;
valid183 = valid183 || _valid34;
}
if(!valid183){
const err226 = {instancePath:instancePath+"/shm-too-small",schemaPath:"#/properties/shm-too-small/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs583;
if(vErrors !== null){
if(_errs583){
vErrors.length = _errs583;
}
else {
vErrors = null;
}
}
}
}
if(data["sidecar-drain-order"] !== undefined){
let data241 = data["sidecar-drain-order"];
const _errs592 = errors;
let valid185 = false;
const _errs593 = errors;
if(!(validate24(data241, {instancePath:instancePath+"/sidecar-drain-order",parentData:data,parentDataProperty:"sidecar-drain-order",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid35 = _errs593 === errors;
valid185 = valid185 || _valid35;
if(!valid185){
const _errs594 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key39 in data241){
if(!((key39 === "severity") || (key39 === "shutdownBudgetSeconds"))){
const err227 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data241.severity !== undefined){
if(!(validate24(data241.severity, {instancePath:instancePath+"/sidecar-drain-order/severity",parentData:data241,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data241.shutdownBudgetSeconds !== undefined){
let data243 = data241.shutdownBudgetSeconds;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err228 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 < 0 || isNaN(data243)){
const err229 = {instancePath:instancePath+"/sidecar-drain-order/shutdownBudgetSeconds",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid35 = _errs594 === errors;
valid185 = valid185 || _valid35;
}
if(!valid185){
const err231 = {instancePath:instancePath+"/sidecar-drain-order",schemaPath:"#/properties/sidecar-drain-order/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
}
}
if(data["source-port-exhaustion"] !== undefined){
let data244 = data["source-port-exhaustion"];
const _errs601 = errors;
let valid187 = false;
const _errs602 = errors;
if(!(validate24(data244, {instancePath:instancePath+"/source-port-exhaustion",parentData:data,parentDataProperty:"source-port-exhaustion",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid36 = _errs602 === errors;
valid187 = valid187 || _valid36;
if(!valid187){
const _errs603 = errors;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key40 in data244){
if(!((key40 === "severity") || (key40 === "minPorts"))){
const err232 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data244.severity !== undefined){
if(!(validate24(data244.severity, {instancePath:instancePath+"/source-port-exhaustion/severity",parentData:data244,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data244.minPorts !== undefined){
let data246 = data244.minPorts;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
const err233 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 1 || isNaN(data246)){
const err234 = {instancePath:instancePath+"/source-port-exhaustion/minPorts",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
else {
const err235 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid36 = _errs603 === errors;
valid187 = valid187 || _valid36;
}
if(!valid187){
const err236 = {instancePath:instancePath+"/source-port-exhaustion",schemaPath:"#/properties/source-port-exhaustion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs601;
if(vErrors !== null){
if(_errs601){
vErrors.length = _errs601;
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
const err237 = {instancePath:instancePath+"/syntax-error",schemaPath:"#/properties/syntax-error/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
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
if(data["traffic-distribution-hotspot"] !== undefined){
let data258 = data["traffic-distribution-hotspot"];
const _errs631 = errors;
let valid199 = false;
const _errs632 = errors;
if(!(validate24(data258, {instancePath:instancePath+"/traffic-distribution-hotspot",parentData:data,parentDataProperty:"traffic-distribution-hotspot",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid37 = _errs632 === errors;
valid199 = valid199 || _valid37;
if(!valid199){
const _errs633 = errors;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key41 in data258){
if(!((key41 === "severity") || (key41 === "zones"))){
const err238 = {instancePath:instancePath+"/traffic-distribution-hotspot",schemaPath:"#/properties/traffic-distribution-hotspot/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data258.severity !== undefined){
if(!(validate24(data258.severity, {instancePath:instancePath+"/traffic-distribution-hotspot/severity",parentData:data258,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data258.zones !== undefined){
let data260 = data258.zones;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
const err239 = {instancePath:instancePath+"/traffic-distribution-hotspot/zones",schemaPath:"#/properties/traffic-distribution-hotspot/anyOf/1/properties/zones/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 < 2 || isNaN(data260)){
const err240 = {instancePath:instancePath+"/traffic-distribution-hotspot/zones",schemaPath:"#/properties/traffic-distribution-hotspot/anyOf/1/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/traffic-distribution-hotspot",schemaPath:"#/properties/traffic-distribution-hotspot/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid37 = _errs633 === errors;
valid199 = valid199 || _valid37;
}
if(!valid199){
const err242 = {instancePath:instancePath+"/traffic-distribution-hotspot",schemaPath:"#/properties/traffic-distribution-hotspot/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs631;
if(vErrors !== null){
if(_errs631){
vErrors.length = _errs631;
}
else {
vErrors = null;
}
}
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
const err243 = {instancePath:instancePath+"/unreadable-file",schemaPath:"#/properties/unreadable-file/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
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
if(data["uwsgi-graceful-hook-unsupported"] !== undefined){
if(!(validate23(data["uwsgi-graceful-hook-unsupported"], {instancePath:instancePath+"/uwsgi-graceful-hook-unsupported",parentData:data,parentDataProperty:"uwsgi-graceful-hook-unsupported",rootData}))){
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
if(data["uwsgi-http-router-hop"] !== undefined){
if(!(validate23(data["uwsgi-http-router-hop"], {instancePath:instancePath+"/uwsgi-http-router-hop",parentData:data,parentDataProperty:"uwsgi-http-router-hop",rootData}))){
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
if(data["websocket-idle-timeout-too-short"] !== undefined){
if(!(validate23(data["websocket-idle-timeout-too-short"], {instancePath:instancePath+"/websocket-idle-timeout-too-short",parentData:data,parentDataProperty:"websocket-idle-timeout-too-short",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err244 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"},"dockerfile":{"type":"string","pattern":"^."},"context":{"type":"string","pattern":"^."},"target":{"type":"string","pattern":"^."}}};
const pattern4 = new RegExp("^.", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate229.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$", "u");
const pattern2 = new RegExp("^[0-9a-fA-F:.]+/[0-9]{1,3}$", "u");
const pattern3 = new RegExp("^[0-9]+\\.[0-9]+", "u");
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^[a-z0-9][a-z0-9._/:-]*$", "u");
const pattern9 = new RegExp("^(\\*|(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*( *\\|\\| *(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*)*)$", "u");
const pattern10 = new RegExp("[^ ]", "u");
const pattern12 = new RegExp("^(/[^/]+)+$", "u");

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
if(!(validate229(data22[key2], {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(data.advisories !== undefined){
let data24 = data.advisories;
if(Array.isArray(data24)){
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
let data25 = data24[i8];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err33 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data25.images === undefined){
const err34 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "images"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data25.versions === undefined){
const err35 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data25.severity === undefined){
const err36 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data25.consequence === undefined){
const err37 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "consequence"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data25.source === undefined){
const err38 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data25){
if(!((((((((key3 === "id") || (key3 === "images")) || (key3 === "versions")) || (key3 === "fixed")) || (key3 === "when")) || (key3 === "severity")) || (key3 === "consequence")) || (key3 === "source"))){
const err39 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err40 = {instancePath:instancePath+"/advisories/" + i8+"/id",schemaPath:"#/properties/advisories/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/advisories/" + i8+"/id",schemaPath:"#/properties/advisories/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data25.images !== undefined){
let data27 = data25.images;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
let data28 = data27[i9];
if(typeof data28 === "string"){
if(!pattern8.test(data28)){
const err42 = {instancePath:instancePath+"/advisories/" + i8+"/images/" + i9,schemaPath:"#/properties/advisories/items/properties/images/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._/:-]*$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/advisories/" + i8+"/images/" + i9,schemaPath:"#/properties/advisories/items/properties/images/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err44 = {instancePath:instancePath+"/advisories/" + i8+"/images",schemaPath:"#/properties/advisories/items/properties/images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.versions !== undefined){
let data29 = data25.versions;
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
const err45 = {instancePath:instancePath+"/advisories/" + i8+"/versions",schemaPath:"#/properties/advisories/items/properties/versions/pattern",keyword:"pattern",params:{pattern: "^(\\*|(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*( *\\|\\| *(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*)*)$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/advisories/" + i8+"/versions",schemaPath:"#/properties/advisories/items/properties/versions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.fixed !== undefined){
if(typeof data25.fixed !== "string"){
const err47 = {instancePath:instancePath+"/advisories/" + i8+"/fixed",schemaPath:"#/properties/advisories/items/properties/fixed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.when !== undefined){
let data31 = data25.when;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
let data32 = data31[i10];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key4 in data32){
if(!((((((key4 === "hostNetwork") || (key4 === "hostPath")) || (key4 === "mentions")) || (key4 === "proxyMode")) || (key4 === "detectLocalMode")) || (key4 === "localTrafficPolicy"))){
const err48 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10,schemaPath:"#/properties/advisories/items/properties/when/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data32.hostNetwork !== undefined){
if(typeof data32.hostNetwork !== "boolean"){
const err49 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/hostNetwork",schemaPath:"#/properties/advisories/items/properties/when/items/properties/hostNetwork/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data32.hostPath !== undefined){
if(typeof data32.hostPath !== "string"){
const err50 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/hostPath",schemaPath:"#/properties/advisories/items/properties/when/items/properties/hostPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data32.mentions !== undefined){
let data35 = data32.mentions;
if(Array.isArray(data35)){
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
if(typeof data35[i11] !== "string"){
const err51 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/mentions/" + i11,schemaPath:"#/properties/advisories/items/properties/when/items/properties/mentions/items/type",keyword:"type",params:{type: "string"}};
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
const err52 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/mentions",schemaPath:"#/properties/advisories/items/properties/when/items/properties/mentions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data32.proxyMode !== undefined){
if(typeof data32.proxyMode !== "string"){
const err53 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/proxyMode",schemaPath:"#/properties/advisories/items/properties/when/items/properties/proxyMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data32.detectLocalMode !== undefined){
let data38 = data32.detectLocalMode;
if(Array.isArray(data38)){
const len12 = data38.length;
for(let i12=0; i12<len12; i12++){
if(typeof data38[i12] !== "string"){
const err54 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/detectLocalMode/" + i12,schemaPath:"#/properties/advisories/items/properties/when/items/properties/detectLocalMode/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err55 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/detectLocalMode",schemaPath:"#/properties/advisories/items/properties/when/items/properties/detectLocalMode/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.localTrafficPolicy !== undefined){
if(typeof data32.localTrafficPolicy !== "boolean"){
const err56 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10+"/localTrafficPolicy",schemaPath:"#/properties/advisories/items/properties/when/items/properties/localTrafficPolicy/type",keyword:"type",params:{type: "boolean"}};
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
const err57 = {instancePath:instancePath+"/advisories/" + i8+"/when/" + i10,schemaPath:"#/properties/advisories/items/properties/when/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/advisories/" + i8+"/when",schemaPath:"#/properties/advisories/items/properties/when/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.severity !== undefined){
let data41 = data25.severity;
if(typeof data41 !== "string"){
const err59 = {instancePath:instancePath+"/advisories/" + i8+"/severity",schemaPath:"#/properties/advisories/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data41 === "error") || (data41 === "warning")) || (data41 === "info"))){
const err60 = {instancePath:instancePath+"/advisories/" + i8+"/severity",schemaPath:"#/properties/advisories/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema6.properties.advisories.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.consequence !== undefined){
let data42 = data25.consequence;
if(typeof data42 === "string"){
if(!pattern10.test(data42)){
const err61 = {instancePath:instancePath+"/advisories/" + i8+"/consequence",schemaPath:"#/properties/advisories/items/properties/consequence/pattern",keyword:"pattern",params:{pattern: "[^ ]"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/advisories/" + i8+"/consequence",schemaPath:"#/properties/advisories/items/properties/consequence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.source !== undefined){
let data43 = data25.source;
if(typeof data43 === "string"){
if(!pattern10.test(data43)){
const err63 = {instancePath:instancePath+"/advisories/" + i8+"/source",schemaPath:"#/properties/advisories/items/properties/source/pattern",keyword:"pattern",params:{pattern: "[^ ]"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/advisories/" + i8+"/source",schemaPath:"#/properties/advisories/items/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/advisories/" + i8,schemaPath:"#/properties/advisories/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.advisoryFiles !== undefined){
let data44 = data.advisoryFiles;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
if(typeof data44[i13] !== "string"){
const err67 = {instancePath:instancePath+"/advisoryFiles/" + i13,schemaPath:"#/properties/advisoryFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/advisoryFiles",schemaPath:"#/properties/advisoryFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.externalCallers !== undefined){
if(typeof data.externalCallers !== "boolean"){
const err69 = {instancePath:instancePath+"/externalCallers",schemaPath:"#/properties/externalCallers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.externalObjects !== undefined){
let data47 = data.externalObjects;
if(Array.isArray(data47)){
const len14 = data47.length;
for(let i14=0; i14<len14; i14++){
let data48 = data47[i14];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.kind === undefined){
const err70 = {instancePath:instancePath+"/externalObjects/" + i14,schemaPath:"#/properties/externalObjects/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 in data48){
if(!(((key5 === "kind") || (key5 === "name")) || (key5 === "namespace"))){
const err71 = {instancePath:instancePath+"/externalObjects/" + i14,schemaPath:"#/properties/externalObjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data48.kind !== undefined){
if(typeof data48.kind !== "string"){
const err72 = {instancePath:instancePath+"/externalObjects/" + i14+"/kind",schemaPath:"#/properties/externalObjects/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data48.name !== undefined){
if(typeof data48.name !== "string"){
const err73 = {instancePath:instancePath+"/externalObjects/" + i14+"/name",schemaPath:"#/properties/externalObjects/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data48.namespace !== undefined){
if(typeof data48.namespace !== "string"){
const err74 = {instancePath:instancePath+"/externalObjects/" + i14+"/namespace",schemaPath:"#/properties/externalObjects/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
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
const err75 = {instancePath:instancePath+"/externalObjects/" + i14,schemaPath:"#/properties/externalObjects/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/externalObjects",schemaPath:"#/properties/externalObjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.workloadKinds !== undefined){
let data52 = data.workloadKinds;
if(Array.isArray(data52)){
const len15 = data52.length;
for(let i15=0; i15<len15; i15++){
let data53 = data52[i15];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.apiVersion === undefined){
const err77 = {instancePath:instancePath+"/workloadKinds/" + i15,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data53.kind === undefined){
const err78 = {instancePath:instancePath+"/workloadKinds/" + i15,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data53.podTemplate === undefined){
const err79 = {instancePath:instancePath+"/workloadKinds/" + i15,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "podTemplate"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key6 in data53){
if(!((((key6 === "apiVersion") || (key6 === "kind")) || (key6 === "podTemplate")) || (key6 === "replicas"))){
const err80 = {instancePath:instancePath+"/workloadKinds/" + i15,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.apiVersion !== undefined){
if(typeof data53.apiVersion !== "string"){
const err81 = {instancePath:instancePath+"/workloadKinds/" + i15+"/apiVersion",schemaPath:"#/properties/workloadKinds/items/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data53.kind !== undefined){
if(typeof data53.kind !== "string"){
const err82 = {instancePath:instancePath+"/workloadKinds/" + i15+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.podTemplate !== undefined){
let data56 = data53.podTemplate;
if(typeof data56 === "string"){
if(!pattern12.test(data56)){
const err83 = {instancePath:instancePath+"/workloadKinds/" + i15+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/workloadKinds/" + i15+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data53.replicas !== undefined){
let data57 = data53.replicas;
if(typeof data57 === "string"){
if(!pattern12.test(data57)){
const err85 = {instancePath:instancePath+"/workloadKinds/" + i15+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/workloadKinds/" + i15+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/workloadKinds/" + i15,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data58 = data.suppressions;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key7 in data58){
if(!((key7 === "requireReason") || (key7 === "reportUnused"))){
const err89 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data58.requireReason !== undefined){
if(typeof data58.requireReason !== "boolean"){
const err90 = {instancePath:instancePath+"/suppressions/requireReason",schemaPath:"#/properties/suppressions/properties/requireReason/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data58.reportUnused !== undefined){
if(typeof data58.reportUnused !== "boolean"){
const err91 = {instancePath:instancePath+"/suppressions/reportUnused",schemaPath:"#/properties/suppressions/properties/reportUnused/type",keyword:"type",params:{type: "boolean"}};
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
const err92 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "object"}};
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
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export function validateConfigValue(value) {
  return validate(value) ? [] : validate.errors
}
