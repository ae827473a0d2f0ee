// src/config/validate.generated.js
const validate = validate21;
const schema6 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"extends": { "anyOf": [{
			"type": "string",
			"enum": [
				"recommended",
				"resources",
				"traffic",
				"dns",
				"valid",
				"security",
				"availability",
				"cluster",
				"all"
			]
		}, {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"recommended",
					"resources",
					"traffic",
					"dns",
					"valid",
					"security",
					"availability",
					"cluster",
					"all"
				]
			}
		}] },
		"rules": { "$ref": "#/definitions/rules" },
		"overrides": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"files": {
						"type": "array",
						"items": { "type": "string" }
					},
					"kinds": {
						"type": "array",
						"items": { "type": "string" }
					},
					"names": {
						"type": "array",
						"items": { "type": "string" }
					},
					"namespaces": {
						"type": "array",
						"items": { "type": "string" }
					},
					"rules": { "$ref": "#/definitions/rules" }
				},
				"required": ["rules"]
			}
		},
		"ignore": {
			"type": "array",
			"items": { "type": "string" }
		},
		"kubernetesVersion": {
			"type": "string",
			"pattern": "^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"
		},
		"provider": {
			"type": "string",
			"enum": [
				"aws",
				"gcp",
				"azure",
				"alibaba",
				"tencent",
				"baremetal",
				"unknown"
			]
		},
		"clusterDomain": {
			"type": "string",
			"pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"
		},
		"nodeCIDRs": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[0-9a-fA-F:.]+/[0-9]{1,3}$"
			}
		},
		"nodeKernel": {
			"type": "string",
			"pattern": "^[0-9]+\\.[0-9]+"
		},
		"images": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/imageTraits" }
		},
		"advisories": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
					},
					"images": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[a-z0-9][a-z0-9._/:-]*$"
						}
					},
					"versions": {
						"type": "string",
						"pattern": "^(\\*|(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*( *\\|\\| *(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*)*)$"
					},
					"fixed": { "type": "string" },
					"when": {
						"type": "array",
						"items": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"hostNetwork": { "type": "boolean" },
								"hostPath": { "type": "string" },
								"mentions": {
									"type": "array",
									"items": { "type": "string" }
								},
								"proxyMode": { "type": "string" },
								"detectLocalMode": {
									"type": "array",
									"items": { "type": "string" }
								},
								"localTrafficPolicy": { "type": "boolean" }
							}
						}
					},
					"severity": {
						"type": "string",
						"enum": [
							"error",
							"warning",
							"info"
						]
					},
					"consequence": {
						"type": "string",
						"pattern": "[^ ]"
					},
					"source": {
						"type": "string",
						"pattern": "[^ ]"
					}
				},
				"required": [
					"id",
					"images",
					"versions",
					"severity",
					"consequence",
					"source"
				]
			}
		},
		"advisoryFiles": {
			"type": "array",
			"items": { "type": "string" }
		},
		"externalCallers": { "type": "boolean" },
		"externalObjects": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"kind": { "type": "string" },
					"name": { "type": "string" },
					"namespace": { "type": "string" }
				},
				"required": ["kind"]
			}
		},
		"workloadKinds": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"apiVersion": { "type": "string" },
					"kind": { "type": "string" },
					"podTemplate": {
						"type": "string",
						"pattern": "^(/[^/]+)+$"
					},
					"replicas": {
						"type": "string",
						"pattern": "^(/[^/]+)+$"
					}
				},
				"required": [
					"apiVersion",
					"kind",
					"podTemplate"
				]
			}
		},
		"suppressions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"requireReason": { "type": "boolean" },
				"reportUnused": { "type": "boolean" }
			}
		}
	},
	"definitions": {
		"severity": {
			"type": "string",
			"enum": [
				"off",
				"info",
				"warning",
				"error"
			]
		},
		"ruleWithoutOptions": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "severity": { "$ref": "#/definitions/severity" } }
		}] },
		"rules": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"affinity-without-traffic-preference": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"alb-group-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"alb-group-order-tie": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"alb-instance-without-nodeport": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"alb-per-ingress": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxUngrouped": {
							"type": "integer",
							"minimum": 2
						}
					}
				}] },
				"alb-sticky-without-ip-target": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"backend-type-eni-without-terway": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"backlog-exceeds-somaxconn": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"somaxconn": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"best-effort-pod": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"cpu": { "type": "string" },
						"memory": { "type": "string" }
					}
				}] },
				"cidr-overlap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"cluster-cidr-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"cni-mtu-mismatch": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"nodeMtu": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"command-bypasses-image-init": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"component-config-duplicate-field": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"component-config-unknown-field": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"component-config-wrong-type": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"conntrack-max-in-pod": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"coredns-no-lameduck": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minimum": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"coredns-no-ready-plugin": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"coredns-single-replica": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"cpu-limit-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"cpu-limit-throttle": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minMillicores": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"cpu-request-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"cpu": { "type": "string" }
					}
				}] },
				"daemonset-max-surge-with-host-port": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-cluster-fqdn-without-dot": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-ndots-amplification": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minExternalHosts": {
							"type": "integer",
							"minimum": 1
						},
						"highTrafficReplicas": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"dns-ndots-breaks-musl": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-option-noop-on-musl": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-policy-default-loses-services": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-policy-ignored-on-host-network": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-policy-none-invalid": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dns-single-request-workaround": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"dockerfile-exec-form-malformed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"duplicate-key": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"endpoint-syncs-throttled": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minSyncs": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"endpoints-api-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"endpoints-resync-bug": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"headlessThreshold": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"entrypoint-pipeline-hides-app": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"ephemeral-range-covers-listener": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"expired-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-cluster-extra-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-local-blackhole": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-local-node-selector": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-local-single-replica": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-local-uneven": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-policy-invalid": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"external-traffic-policy-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"file-too-large": { "const": "error" },
				"flannel-no-ip-masq": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"fluentbit-db-shared": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"fluentbit-forward-at-least-once": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"fluentbit-grace-exceeds-grace-period": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"fluentbit-tail-no-db": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"gomaxprocs-unset": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"images": {
							"type": "array",
							"items": { "type": "string" }
						}
					}
				}] },
				"gomemlimit-wrong": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"grace-period-exceeds-spot-notice": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"grace-period-shorter-than-drain": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"shutdownBudgetSeconds": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"grace-period-zero": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"grpc-l4-imbalance": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"gunicorn-workers-exceed-memory": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"memoryPerWorkerMiB": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"headless-behind-ingress": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"headless-service-for-deployment": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"host-port-blocks-rollout": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"hpa-fixed-replicas": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"hpa-min-replicas-too-few": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minimum": {
							"type": "integer",
							"minimum": 1
						},
						"pods": {
							"type": "string",
							"enum": [
								"external",
								"served",
								"all"
							]
						}
					}
				}] },
				"hpa-missing-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"idle-command-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"image-known-bad": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"ingress-backend-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"everyMiss": { "type": "boolean" }
					}
				}] },
				"ingress-nginx-retired": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"init-not-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"init-wraps-nonexec-shell": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"internal-traffic-local-drop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"ip-allow-list-behind-snat": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"ip-masq-kubelet-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"istio-drain-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"istio-hold-application-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"job-prestop-ineffective": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"job-sidecar-never-ends": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"jvm-heap-exceeds-limit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxHeapPercent": {
							"type": "integer",
							"minimum": 1,
							"maximum": 100
						},
						"maxRamPercentage": {
							"type": "integer",
							"minimum": 1,
							"maximum": 100
						},
						"enoughMemoryMiB": {
							"type": "integer",
							"minimum": 0
						},
						"reportDefaultHeap": { "type": "boolean" }
					}
				}] },
				"jvm-not-cgroup2-aware": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"keepalive-shorter-than-lb": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"lbIdle": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"alb": {
									"type": "integer",
									"minimum": 1
								},
								"gclb": {
									"type": "integer",
									"minimum": 1
								},
								"ingressNginx": {
									"type": "integer",
									"minimum": 1
								}
							}
						}
					}
				}] },
				"kill-1-hits-pause": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kube-proxy-cluster-cidr-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kube-proxy-conntrack-small": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kube-proxy-ipvs-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kube-proxy-min-sync-large": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxSeconds": {
							"type": "number",
							"minimum": 0
						}
					}
				}] },
				"kube-proxy-mode-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kube-proxy-node-name-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kubelet-eviction-disabled": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kubelet-graceful-shutdown-off": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"kubelet-no-reserved": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"lb-deregistration-exceeds-grace-period": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"lb-extra-node-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"limit-below-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"liveness-before-startup": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minStartSeconds": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"liveness-external-dependency": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"masquerade-not-random": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"memory-critical-not-guaranteed": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"workloads": {
							"type": "array",
							"items": { "type": "string" }
						},
						"priorityClasses": {
							"type": "array",
							"items": { "type": "string" }
						}
					}
				}] },
				"memory-limit-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"memory-limit-overcommit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxRatio": {
							"type": "number",
							"minimum": 1
						},
						"smallMiB": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"memory-request-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"memory": { "type": "string" }
					}
				}] },
				"min-ready-seconds-zero": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"multiprocess-oom-group": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"native-sidecar-prestop-exits": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nginx-resolver-short-name": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nginx-resolver-static": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nginx-worker-processes-auto": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"mostCpus": {
							"type": "number",
							"minimum": 0
						}
					}
				}] },
				"nodejs-heap-exceeds-limit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxHeapPercent": {
							"type": "integer",
							"minimum": 1,
							"maximum": 100
						},
						"enoughMemoryMiB": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"nodelocaldns-bypassed-by-ipvs": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nodelocaldns-memory-limit-too-low": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nodelocaldns-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nodelocaldns-pillar-left": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"nodeport-in-ephemeral": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"package-runner-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"pdb-blocks-drain": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"pdb-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minimum": {
							"type": "integer",
							"minimum": 1
						},
						"pods": {
							"type": "string",
							"enum": [
								"external",
								"served",
								"all"
							]
						}
					}
				}] },
				"pdb-overlap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"pdb-unhealthy-eviction-policy-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"pod-limit-below-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"pod-readiness-gate-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"maxReplicas": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"prestop-async-quit": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-command-not-in-image": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-exceeds-grace-period": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"shutdownBudgetSeconds": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"prestop-malformed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"needSeconds": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"clusterip": {
									"type": "integer",
									"minimum": 0
								},
								"ingress": {
									"type": "integer",
									"minimum": 0
								},
								"lb-pod": {
									"type": "integer",
									"minimum": 0
								},
								"lb-node": {
									"type": "integer",
									"minimum": 0
								},
								"mesh": {
									"type": "integer",
									"minimum": 0
								}
							}
						},
						"shutdownBudgetSeconds": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"prestop-native-sleep-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-readiness-gap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-sleep-not-native": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"prestop-too-short": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"needSeconds": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"clusterip": {
									"type": "integer",
									"minimum": 0
								},
								"ingress": {
									"type": "integer",
									"minimum": 0
								},
								"lb-pod": {
									"type": "integer",
									"minimum": 0
								},
								"lb-node": {
									"type": "integer",
									"minimum": 0
								},
								"mesh": {
									"type": "integer",
									"minimum": 0
								}
							}
						},
						"shutdownBudgetSeconds": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"probe-port-unknown": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"numbers": { "type": "boolean" }
					}
				}] },
				"probe-timeout-default-exec": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"timeoutSeconds": {
							"type": "integer",
							"minimum": 2
						},
						"programs": {
							"type": "array",
							"items": { "type": "string" }
						}
					}
				}] },
				"probes-identical": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"progress-deadline-too-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"proxy-protocol-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"publish-not-ready-on-traffic-service": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"readiness-probe-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"replicas-not-spread": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minimum": {
							"type": "integer",
							"minimum": 2
						},
						"pods": {
							"type": "string",
							"enum": [
								"external",
								"served",
								"all"
							]
						}
					}
				}] },
				"replicas-too-few": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minimum": {
							"type": "integer",
							"minimum": 1
						},
						"pods": {
							"type": "string",
							"enum": [
								"external",
								"served",
								"all"
							]
						}
					}
				}] },
				"resource-unit-wrong": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"rollout-max-unavailable-all": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"rollout-recreate-on-serving": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"rollout-rwo-deadlock": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"selector-includes-version": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-external-ips-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-links-env-flood": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"services": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"service-selects-nothing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"everyMiss": { "type": "boolean" }
					}
				}] },
				"service-selects-two-apps": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-target-port-unknown": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-topology-keys-removed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-upstream-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"service-upstream-without-prestop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"session-affinity-behind-snat": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"sh-signal-name-not-portable": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"shell-pid1-swallows-sigterm": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"ignoreNonServing": { "type": "boolean" }
					}
				}] },
				"shm-too-small": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"sizeMiB": {
							"type": "integer",
							"minimum": 65
						}
					}
				}] },
				"sidecar-drain-order": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"shutdownBudgetSeconds": {
							"type": "integer",
							"minimum": 0
						}
					}
				}] },
				"source-port-exhaustion": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"minPorts": {
							"type": "integer",
							"minimum": 1
						}
					}
				}] },
				"statefulset-data-in-emptydir": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"statefulset-max-unavailable-ignored": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"stop-signal-not-graceful": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"suppression-reason-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"syntax-error": { "const": "error" },
				"sysctl-conn-reuse-mode": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"sysctl-not-namespaced": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"sysctl-on-host-network": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"sysctl-privileged-init": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"sysctl-unsafe": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"topology-annotation-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"traffic-distribution-hotspot": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"severity": { "$ref": "#/definitions/severity" },
						"zones": {
							"type": "integer",
							"minimum": 2
						}
					}
				}] },
				"traffic-distribution-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"trap-never-runs": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"unknown-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"unreadable-file": { "const": "error" },
				"unused-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-die-on-term-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-graceful-hook-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-http-no-keepalive": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-http-router-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-http-socket-direct": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"uwsgi-protocol-exposed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
				"websocket-idle-timeout-too-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] }
			}
		},
		"imageTraits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"shell": {
					"type": "string",
					"enum": [
						"bash",
						"dash",
						"busybox",
						"zsh",
						"mksh",
						"none"
					]
				},
				"libc": {
					"type": "string",
					"enum": [
						"glibc",
						"musl",
						"none"
					]
				},
				"entrypoint": {
					"type": "array",
					"items": { "type": "string" }
				},
				"cmd": {
					"type": "array",
					"items": { "type": "string" }
				},
				"drainsOnTerm": { "type": "boolean" },
				"dockerfile": {
					"type": "string",
					"pattern": "^."
				},
				"context": {
					"type": "string",
					"pattern": "^."
				},
				"target": {
					"type": "string",
					"pattern": "^."
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"affinity-without-traffic-preference": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"alb-group-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"alb-group-order-tie": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"alb-instance-without-nodeport": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"alb-per-ingress": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxUngrouped": {
					"type": "integer",
					"minimum": 2
				}
			}
		}] },
		"alb-sticky-without-ip-target": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"backend-type-eni-without-terway": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"backlog-exceeds-somaxconn": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"somaxconn": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"best-effort-pod": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"cpu": { "type": "string" },
				"memory": { "type": "string" }
			}
		}] },
		"cidr-overlap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"cluster-cidr-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"cni-mtu-mismatch": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"nodeMtu": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"command-bypasses-image-init": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"component-config-duplicate-field": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"component-config-unknown-field": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"component-config-wrong-type": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"conntrack-max-in-pod": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"coredns-no-lameduck": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"coredns-no-ready-plugin": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"coredns-single-replica": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"cpu-limit-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"cpu-limit-throttle": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minMillicores": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"cpu-request-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"cpu": { "type": "string" }
			}
		}] },
		"daemonset-max-surge-with-host-port": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-cluster-fqdn-without-dot": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-ndots-amplification": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minExternalHosts": {
					"type": "integer",
					"minimum": 1
				},
				"highTrafficReplicas": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"dns-ndots-breaks-musl": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-option-noop-on-musl": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-policy-default-loses-services": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-policy-ignored-on-host-network": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-policy-none-invalid": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dns-single-request-workaround": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"dockerfile-exec-form-malformed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"duplicate-key": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"endpoint-syncs-throttled": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minSyncs": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"endpoints-api-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"endpoints-resync-bug": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"headlessThreshold": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"entrypoint-pipeline-hides-app": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"ephemeral-range-covers-listener": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"expired-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-cluster-extra-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-local-blackhole": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-local-node-selector": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-local-single-replica": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-local-uneven": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-policy-invalid": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"external-traffic-policy-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"file-too-large": { "const": "error" },
		"flannel-no-ip-masq": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"fluentbit-db-shared": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"fluentbit-forward-at-least-once": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"fluentbit-grace-exceeds-grace-period": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"fluentbit-tail-no-db": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"gomaxprocs-unset": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"images": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}] },
		"gomemlimit-wrong": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"grace-period-exceeds-spot-notice": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"grace-period-shorter-than-drain": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"shutdownBudgetSeconds": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"grace-period-zero": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"grpc-l4-imbalance": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"gunicorn-workers-exceed-memory": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"memoryPerWorkerMiB": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"headless-behind-ingress": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"headless-service-for-deployment": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"host-port-blocks-rollout": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"hpa-fixed-replicas": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"hpa-min-replicas-too-few": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				},
				"pods": {
					"type": "string",
					"enum": [
						"external",
						"served",
						"all"
					]
				}
			}
		}] },
		"hpa-missing-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"idle-command-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"image-known-bad": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"ingress-backend-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"everyMiss": { "type": "boolean" }
			}
		}] },
		"ingress-nginx-retired": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"init-not-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"init-wraps-nonexec-shell": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"internal-traffic-local-drop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"ip-allow-list-behind-snat": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"ip-masq-kubelet-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"istio-drain-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"istio-hold-application-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"job-prestop-ineffective": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"job-sidecar-never-ends": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"jvm-heap-exceeds-limit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxHeapPercent": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"maxRamPercentage": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"enoughMemoryMiB": {
					"type": "integer",
					"minimum": 0
				},
				"reportDefaultHeap": { "type": "boolean" }
			}
		}] },
		"jvm-not-cgroup2-aware": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"keepalive-shorter-than-lb": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"lbIdle": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"alb": {
							"type": "integer",
							"minimum": 1
						},
						"gclb": {
							"type": "integer",
							"minimum": 1
						},
						"ingressNginx": {
							"type": "integer",
							"minimum": 1
						}
					}
				}
			}
		}] },
		"kill-1-hits-pause": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kube-proxy-cluster-cidr-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kube-proxy-conntrack-small": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kube-proxy-ipvs-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kube-proxy-min-sync-large": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxSeconds": {
					"type": "number",
					"minimum": 0
				}
			}
		}] },
		"kube-proxy-mode-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kube-proxy-node-name-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kubelet-eviction-disabled": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kubelet-graceful-shutdown-off": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"kubelet-no-reserved": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"lb-deregistration-exceeds-grace-period": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"lb-extra-node-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"limit-below-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"liveness-before-startup": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minStartSeconds": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"liveness-external-dependency": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"masquerade-not-random": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"memory-critical-not-guaranteed": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"workloads": {
					"type": "array",
					"items": { "type": "string" }
				},
				"priorityClasses": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}] },
		"memory-limit-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"memory-limit-overcommit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxRatio": {
					"type": "number",
					"minimum": 1
				},
				"smallMiB": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"memory-request-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"memory": { "type": "string" }
			}
		}] },
		"min-ready-seconds-zero": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"multiprocess-oom-group": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"native-sidecar-prestop-exits": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nginx-resolver-short-name": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nginx-resolver-static": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nginx-worker-processes-auto": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"mostCpus": {
					"type": "number",
					"minimum": 0
				}
			}
		}] },
		"nodejs-heap-exceeds-limit": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxHeapPercent": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"enoughMemoryMiB": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"nodelocaldns-bypassed-by-ipvs": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nodelocaldns-memory-limit-too-low": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nodelocaldns-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nodelocaldns-pillar-left": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"nodeport-in-ephemeral": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"package-runner-pid1": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"pdb-blocks-drain": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"pdb-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				},
				"pods": {
					"type": "string",
					"enum": [
						"external",
						"served",
						"all"
					]
				}
			}
		}] },
		"pdb-overlap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"pdb-unhealthy-eviction-policy-unset": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"pod-limit-below-request": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"pod-readiness-gate-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"maxReplicas": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"prestop-async-quit": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-command-not-in-image": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-exceeds-grace-period": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"shutdownBudgetSeconds": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"prestop-malformed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-missing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"needSeconds": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"clusterip": {
							"type": "integer",
							"minimum": 0
						},
						"ingress": {
							"type": "integer",
							"minimum": 0
						},
						"lb-pod": {
							"type": "integer",
							"minimum": 0
						},
						"lb-node": {
							"type": "integer",
							"minimum": 0
						},
						"mesh": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"shutdownBudgetSeconds": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"prestop-native-sleep-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-readiness-gap": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-sleep-not-native": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"prestop-too-short": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"needSeconds": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"clusterip": {
							"type": "integer",
							"minimum": 0
						},
						"ingress": {
							"type": "integer",
							"minimum": 0
						},
						"lb-pod": {
							"type": "integer",
							"minimum": 0
						},
						"lb-node": {
							"type": "integer",
							"minimum": 0
						},
						"mesh": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"shutdownBudgetSeconds": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"probe-port-unknown": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"numbers": { "type": "boolean" }
			}
		}] },
		"probe-timeout-default-exec": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"timeoutSeconds": {
					"type": "integer",
					"minimum": 2
				},
				"programs": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}] },
		"probes-identical": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"progress-deadline-too-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"proxy-protocol-mismatch": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"publish-not-ready-on-traffic-service": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"readiness-probe-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"replicas-not-spread": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minimum": {
					"type": "integer",
					"minimum": 2
				},
				"pods": {
					"type": "string",
					"enum": [
						"external",
						"served",
						"all"
					]
				}
			}
		}] },
		"replicas-too-few": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minimum": {
					"type": "integer",
					"minimum": 1
				},
				"pods": {
					"type": "string",
					"enum": [
						"external",
						"served",
						"all"
					]
				}
			}
		}] },
		"resource-unit-wrong": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"rollout-max-unavailable-all": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"rollout-recreate-on-serving": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"rollout-rwo-deadlock": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"selector-includes-version": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-external-ips-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-links-env-flood": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"services": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"service-selects-nothing": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"everyMiss": { "type": "boolean" }
			}
		}] },
		"service-selects-two-apps": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-target-port-unknown": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-topology-keys-removed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-upstream-conflict": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"service-upstream-without-prestop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"session-affinity-behind-snat": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"sh-signal-name-not-portable": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"shell-pid1-swallows-sigterm": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"ignoreNonServing": { "type": "boolean" }
			}
		}] },
		"shm-too-small": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"sizeMiB": {
					"type": "integer",
					"minimum": 65
				}
			}
		}] },
		"sidecar-drain-order": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"shutdownBudgetSeconds": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"source-port-exhaustion": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"minPorts": {
					"type": "integer",
					"minimum": 1
				}
			}
		}] },
		"statefulset-data-in-emptydir": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"statefulset-max-unavailable-ignored": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"stop-signal-not-graceful": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"suppression-reason-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"syntax-error": { "const": "error" },
		"sysctl-conn-reuse-mode": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"sysctl-not-namespaced": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"sysctl-on-host-network": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"sysctl-privileged-init": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"sysctl-unsafe": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"topology-annotation-deprecated": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"traffic-distribution-hotspot": { "anyOf": [{ "$ref": "#/definitions/severity" }, {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severity": { "$ref": "#/definitions/severity" },
				"zones": {
					"type": "integer",
					"minimum": 2
				}
			}
		}] },
		"traffic-distribution-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"trap-never-runs": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"unknown-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"unreadable-file": { "const": "error" },
		"unused-suppression": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-die-on-term-missing": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-graceful-hook-unsupported": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-http-no-keepalive": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-http-router-hop": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-http-socket-direct": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"uwsgi-protocol-exposed": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] },
		"websocket-idle-timeout-too-short": { "allOf": [{ "$ref": "#/definitions/ruleWithoutOptions" }] }
	}
};
const schema9 = {
	"type": "string",
	"enum": [
		"off",
		"info",
		"warning",
		"error"
	]
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema9.enum }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate24(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "severity")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/1/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.severity !== void 0) {
				if (!validate24(data.severity, {
					instancePath: instancePath + "/severity",
					parentData: data,
					parentDataProperty: "severity",
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["affinity-without-traffic-preference"] !== void 0) {
			if (!validate23(data["affinity-without-traffic-preference"], {
				instancePath: instancePath + "/affinity-without-traffic-preference",
				parentData: data,
				parentDataProperty: "affinity-without-traffic-preference",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["alb-group-conflict"] !== void 0) {
			if (!validate23(data["alb-group-conflict"], {
				instancePath: instancePath + "/alb-group-conflict",
				parentData: data,
				parentDataProperty: "alb-group-conflict",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["alb-group-order-tie"] !== void 0) {
			if (!validate23(data["alb-group-order-tie"], {
				instancePath: instancePath + "/alb-group-order-tie",
				parentData: data,
				parentDataProperty: "alb-group-order-tie",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["alb-instance-without-nodeport"] !== void 0) {
			if (!validate23(data["alb-instance-without-nodeport"], {
				instancePath: instancePath + "/alb-instance-without-nodeport",
				parentData: data,
				parentDataProperty: "alb-instance-without-nodeport",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["alb-per-ingress"] !== void 0) {
			let data4 = data["alb-per-ingress"];
			const _errs11 = errors;
			let valid5 = false;
			const _errs12 = errors;
			if (!validate24(data4, {
				instancePath: instancePath + "/alb-per-ingress",
				parentData: data,
				parentDataProperty: "alb-per-ingress",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs12 === errors;
			valid5 = valid5 || _valid0;
			if (!valid5) {
				const _errs13 = errors;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key1 in data4) if (!(key1 === "severity" || key1 === "maxUngrouped")) {
						const err1 = {
							instancePath: instancePath + "/alb-per-ingress",
							schemaPath: "#/properties/alb-per-ingress/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data4.severity !== void 0) {
						if (!validate24(data4.severity, {
							instancePath: instancePath + "/alb-per-ingress/severity",
							parentData: data4,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data4.maxUngrouped !== void 0) {
						let data6 = data4.maxUngrouped;
						if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
							const err2 = {
								instancePath: instancePath + "/alb-per-ingress/maxUngrouped",
								schemaPath: "#/properties/alb-per-ingress/anyOf/1/properties/maxUngrouped/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (typeof data6 == "number" && isFinite(data6)) {
							if (data6 < 2 || isNaN(data6)) {
								const err3 = {
									instancePath: instancePath + "/alb-per-ingress/maxUngrouped",
									schemaPath: "#/properties/alb-per-ingress/anyOf/1/properties/maxUngrouped/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									}
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/alb-per-ingress",
						schemaPath: "#/properties/alb-per-ingress/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid0 = _errs13 === errors;
				valid5 = valid5 || _valid0;
			}
			if (!valid5) {
				const err5 = {
					instancePath: instancePath + "/alb-per-ingress",
					schemaPath: "#/properties/alb-per-ingress/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data["alb-sticky-without-ip-target"] !== void 0) {
			if (!validate23(data["alb-sticky-without-ip-target"], {
				instancePath: instancePath + "/alb-sticky-without-ip-target",
				parentData: data,
				parentDataProperty: "alb-sticky-without-ip-target",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["backend-type-eni-without-terway"] !== void 0) {
			if (!validate23(data["backend-type-eni-without-terway"], {
				instancePath: instancePath + "/backend-type-eni-without-terway",
				parentData: data,
				parentDataProperty: "backend-type-eni-without-terway",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["backlog-exceeds-somaxconn"] !== void 0) {
			let data9 = data["backlog-exceeds-somaxconn"];
			const _errs24 = errors;
			let valid9 = false;
			const _errs25 = errors;
			if (!validate24(data9, {
				instancePath: instancePath + "/backlog-exceeds-somaxconn",
				parentData: data,
				parentDataProperty: "backlog-exceeds-somaxconn",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs25 === errors;
			valid9 = valid9 || _valid1;
			if (!valid9) {
				const _errs26 = errors;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					for (const key2 in data9) if (!(key2 === "severity" || key2 === "somaxconn")) {
						const err6 = {
							instancePath: instancePath + "/backlog-exceeds-somaxconn",
							schemaPath: "#/properties/backlog-exceeds-somaxconn/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data9.severity !== void 0) {
						if (!validate24(data9.severity, {
							instancePath: instancePath + "/backlog-exceeds-somaxconn/severity",
							parentData: data9,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data9.somaxconn !== void 0) {
						let data11 = data9.somaxconn;
						if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
							const err7 = {
								instancePath: instancePath + "/backlog-exceeds-somaxconn/somaxconn",
								schemaPath: "#/properties/backlog-exceeds-somaxconn/anyOf/1/properties/somaxconn/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (typeof data11 == "number" && isFinite(data11)) {
							if (data11 < 1 || isNaN(data11)) {
								const err8 = {
									instancePath: instancePath + "/backlog-exceeds-somaxconn/somaxconn",
									schemaPath: "#/properties/backlog-exceeds-somaxconn/anyOf/1/properties/somaxconn/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/backlog-exceeds-somaxconn",
						schemaPath: "#/properties/backlog-exceeds-somaxconn/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid1 = _errs26 === errors;
				valid9 = valid9 || _valid1;
			}
			if (!valid9) {
				const err10 = {
					instancePath: instancePath + "/backlog-exceeds-somaxconn",
					schemaPath: "#/properties/backlog-exceeds-somaxconn/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
		if (data["best-effort-pod"] !== void 0) {
			let data12 = data["best-effort-pod"];
			const _errs33 = errors;
			let valid11 = false;
			const _errs34 = errors;
			if (!validate24(data12, {
				instancePath: instancePath + "/best-effort-pod",
				parentData: data,
				parentDataProperty: "best-effort-pod",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs34 === errors;
			valid11 = valid11 || _valid2;
			if (!valid11) {
				const _errs35 = errors;
				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
					for (const key3 in data12) if (!(key3 === "severity" || key3 === "cpu" || key3 === "memory")) {
						const err11 = {
							instancePath: instancePath + "/best-effort-pod",
							schemaPath: "#/properties/best-effort-pod/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data12.severity !== void 0) {
						if (!validate24(data12.severity, {
							instancePath: instancePath + "/best-effort-pod/severity",
							parentData: data12,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data12.cpu !== void 0) {
						if (typeof data12.cpu !== "string") {
							const err12 = {
								instancePath: instancePath + "/best-effort-pod/cpu",
								schemaPath: "#/properties/best-effort-pod/anyOf/1/properties/cpu/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data12.memory !== void 0) {
						if (typeof data12.memory !== "string") {
							const err13 = {
								instancePath: instancePath + "/best-effort-pod/memory",
								schemaPath: "#/properties/best-effort-pod/anyOf/1/properties/memory/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/best-effort-pod",
						schemaPath: "#/properties/best-effort-pod/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				var _valid2 = _errs35 === errors;
				valid11 = valid11 || _valid2;
			}
			if (!valid11) {
				const err15 = {
					instancePath: instancePath + "/best-effort-pod",
					schemaPath: "#/properties/best-effort-pod/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data["cidr-overlap"] !== void 0) {
			if (!validate23(data["cidr-overlap"], {
				instancePath: instancePath + "/cidr-overlap",
				parentData: data,
				parentDataProperty: "cidr-overlap",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cluster-cidr-mismatch"] !== void 0) {
			if (!validate23(data["cluster-cidr-mismatch"], {
				instancePath: instancePath + "/cluster-cidr-mismatch",
				parentData: data,
				parentDataProperty: "cluster-cidr-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cni-mtu-mismatch"] !== void 0) {
			let data18 = data["cni-mtu-mismatch"];
			const _errs48 = errors;
			let valid15 = false;
			const _errs49 = errors;
			if (!validate24(data18, {
				instancePath: instancePath + "/cni-mtu-mismatch",
				parentData: data,
				parentDataProperty: "cni-mtu-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid3 = _errs49 === errors;
			valid15 = valid15 || _valid3;
			if (!valid15) {
				const _errs50 = errors;
				if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
					for (const key4 in data18) if (!(key4 === "severity" || key4 === "nodeMtu")) {
						const err16 = {
							instancePath: instancePath + "/cni-mtu-mismatch",
							schemaPath: "#/properties/cni-mtu-mismatch/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data18.severity !== void 0) {
						if (!validate24(data18.severity, {
							instancePath: instancePath + "/cni-mtu-mismatch/severity",
							parentData: data18,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data18.nodeMtu !== void 0) {
						let data20 = data18.nodeMtu;
						if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
							const err17 = {
								instancePath: instancePath + "/cni-mtu-mismatch/nodeMtu",
								schemaPath: "#/properties/cni-mtu-mismatch/anyOf/1/properties/nodeMtu/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (typeof data20 == "number" && isFinite(data20)) {
							if (data20 < 0 || isNaN(data20)) {
								const err18 = {
									instancePath: instancePath + "/cni-mtu-mismatch/nodeMtu",
									schemaPath: "#/properties/cni-mtu-mismatch/anyOf/1/properties/nodeMtu/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/cni-mtu-mismatch",
						schemaPath: "#/properties/cni-mtu-mismatch/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid3 = _errs50 === errors;
				valid15 = valid15 || _valid3;
			}
			if (!valid15) {
				const err20 = {
					instancePath: instancePath + "/cni-mtu-mismatch",
					schemaPath: "#/properties/cni-mtu-mismatch/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs48;
				if (vErrors !== null) {
					if (_errs48) vErrors.length = _errs48;
					else vErrors = null;
				}
			}
		}
		if (data["command-bypasses-image-init"] !== void 0) {
			if (!validate23(data["command-bypasses-image-init"], {
				instancePath: instancePath + "/command-bypasses-image-init",
				parentData: data,
				parentDataProperty: "command-bypasses-image-init",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["component-config-duplicate-field"] !== void 0) {
			if (!validate23(data["component-config-duplicate-field"], {
				instancePath: instancePath + "/component-config-duplicate-field",
				parentData: data,
				parentDataProperty: "component-config-duplicate-field",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["component-config-unknown-field"] !== void 0) {
			if (!validate23(data["component-config-unknown-field"], {
				instancePath: instancePath + "/component-config-unknown-field",
				parentData: data,
				parentDataProperty: "component-config-unknown-field",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["component-config-wrong-type"] !== void 0) {
			if (!validate23(data["component-config-wrong-type"], {
				instancePath: instancePath + "/component-config-wrong-type",
				parentData: data,
				parentDataProperty: "component-config-wrong-type",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["conntrack-max-in-pod"] !== void 0) {
			if (!validate23(data["conntrack-max-in-pod"], {
				instancePath: instancePath + "/conntrack-max-in-pod",
				parentData: data,
				parentDataProperty: "conntrack-max-in-pod",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["coredns-no-lameduck"] !== void 0) {
			let data26 = data["coredns-no-lameduck"];
			const _errs67 = errors;
			let valid22 = false;
			const _errs68 = errors;
			if (!validate24(data26, {
				instancePath: instancePath + "/coredns-no-lameduck",
				parentData: data,
				parentDataProperty: "coredns-no-lameduck",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs68 === errors;
			valid22 = valid22 || _valid4;
			if (!valid22) {
				const _errs69 = errors;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					for (const key5 in data26) if (!(key5 === "severity" || key5 === "minimum")) {
						const err21 = {
							instancePath: instancePath + "/coredns-no-lameduck",
							schemaPath: "#/properties/coredns-no-lameduck/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (data26.severity !== void 0) {
						if (!validate24(data26.severity, {
							instancePath: instancePath + "/coredns-no-lameduck/severity",
							parentData: data26,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data26.minimum !== void 0) {
						let data28 = data26.minimum;
						if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
							const err22 = {
								instancePath: instancePath + "/coredns-no-lameduck/minimum",
								schemaPath: "#/properties/coredns-no-lameduck/anyOf/1/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 < 1 || isNaN(data28)) {
								const err23 = {
									instancePath: instancePath + "/coredns-no-lameduck/minimum",
									schemaPath: "#/properties/coredns-no-lameduck/anyOf/1/properties/minimum/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/coredns-no-lameduck",
						schemaPath: "#/properties/coredns-no-lameduck/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				var _valid4 = _errs69 === errors;
				valid22 = valid22 || _valid4;
			}
			if (!valid22) {
				const err25 = {
					instancePath: instancePath + "/coredns-no-lameduck",
					schemaPath: "#/properties/coredns-no-lameduck/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			} else {
				errors = _errs67;
				if (vErrors !== null) {
					if (_errs67) vErrors.length = _errs67;
					else vErrors = null;
				}
			}
		}
		if (data["coredns-no-ready-plugin"] !== void 0) {
			if (!validate23(data["coredns-no-ready-plugin"], {
				instancePath: instancePath + "/coredns-no-ready-plugin",
				parentData: data,
				parentDataProperty: "coredns-no-ready-plugin",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["coredns-single-replica"] !== void 0) {
			if (!validate23(data["coredns-single-replica"], {
				instancePath: instancePath + "/coredns-single-replica",
				parentData: data,
				parentDataProperty: "coredns-single-replica",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cpu-limit-missing"] !== void 0) {
			if (!validate23(data["cpu-limit-missing"], {
				instancePath: instancePath + "/cpu-limit-missing",
				parentData: data,
				parentDataProperty: "cpu-limit-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["cpu-limit-throttle"] !== void 0) {
			let data32 = data["cpu-limit-throttle"];
			const _errs82 = errors;
			let valid27 = false;
			const _errs83 = errors;
			if (!validate24(data32, {
				instancePath: instancePath + "/cpu-limit-throttle",
				parentData: data,
				parentDataProperty: "cpu-limit-throttle",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs83 === errors;
			valid27 = valid27 || _valid5;
			if (!valid27) {
				const _errs84 = errors;
				if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
					for (const key6 in data32) if (!(key6 === "severity" || key6 === "minMillicores")) {
						const err26 = {
							instancePath: instancePath + "/cpu-limit-throttle",
							schemaPath: "#/properties/cpu-limit-throttle/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data32.severity !== void 0) {
						if (!validate24(data32.severity, {
							instancePath: instancePath + "/cpu-limit-throttle/severity",
							parentData: data32,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data32.minMillicores !== void 0) {
						let data34 = data32.minMillicores;
						if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
							const err27 = {
								instancePath: instancePath + "/cpu-limit-throttle/minMillicores",
								schemaPath: "#/properties/cpu-limit-throttle/anyOf/1/properties/minMillicores/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (typeof data34 == "number" && isFinite(data34)) {
							if (data34 < 1 || isNaN(data34)) {
								const err28 = {
									instancePath: instancePath + "/cpu-limit-throttle/minMillicores",
									schemaPath: "#/properties/cpu-limit-throttle/anyOf/1/properties/minMillicores/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/cpu-limit-throttle",
						schemaPath: "#/properties/cpu-limit-throttle/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				var _valid5 = _errs84 === errors;
				valid27 = valid27 || _valid5;
			}
			if (!valid27) {
				const err30 = {
					instancePath: instancePath + "/cpu-limit-throttle",
					schemaPath: "#/properties/cpu-limit-throttle/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs82;
				if (vErrors !== null) {
					if (_errs82) vErrors.length = _errs82;
					else vErrors = null;
				}
			}
		}
		if (data["cpu-request-missing"] !== void 0) {
			let data35 = data["cpu-request-missing"];
			const _errs91 = errors;
			let valid29 = false;
			const _errs92 = errors;
			if (!validate24(data35, {
				instancePath: instancePath + "/cpu-request-missing",
				parentData: data,
				parentDataProperty: "cpu-request-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid6 = _errs92 === errors;
			valid29 = valid29 || _valid6;
			if (!valid29) {
				const _errs93 = errors;
				if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
					for (const key7 in data35) if (!(key7 === "severity" || key7 === "cpu")) {
						const err31 = {
							instancePath: instancePath + "/cpu-request-missing",
							schemaPath: "#/properties/cpu-request-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key7 }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data35.severity !== void 0) {
						if (!validate24(data35.severity, {
							instancePath: instancePath + "/cpu-request-missing/severity",
							parentData: data35,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data35.cpu !== void 0) {
						if (typeof data35.cpu !== "string") {
							const err32 = {
								instancePath: instancePath + "/cpu-request-missing/cpu",
								schemaPath: "#/properties/cpu-request-missing/anyOf/1/properties/cpu/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/cpu-request-missing",
						schemaPath: "#/properties/cpu-request-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				var _valid6 = _errs93 === errors;
				valid29 = valid29 || _valid6;
			}
			if (!valid29) {
				const err34 = {
					instancePath: instancePath + "/cpu-request-missing",
					schemaPath: "#/properties/cpu-request-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs91;
				if (vErrors !== null) {
					if (_errs91) vErrors.length = _errs91;
					else vErrors = null;
				}
			}
		}
		if (data["daemonset-max-surge-with-host-port"] !== void 0) {
			if (!validate23(data["daemonset-max-surge-with-host-port"], {
				instancePath: instancePath + "/daemonset-max-surge-with-host-port",
				parentData: data,
				parentDataProperty: "daemonset-max-surge-with-host-port",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-cluster-fqdn-without-dot"] !== void 0) {
			if (!validate23(data["dns-cluster-fqdn-without-dot"], {
				instancePath: instancePath + "/dns-cluster-fqdn-without-dot",
				parentData: data,
				parentDataProperty: "dns-cluster-fqdn-without-dot",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-ndots-amplification"] !== void 0) {
			let data40 = data["dns-ndots-amplification"];
			const _errs104 = errors;
			let valid33 = false;
			const _errs105 = errors;
			if (!validate24(data40, {
				instancePath: instancePath + "/dns-ndots-amplification",
				parentData: data,
				parentDataProperty: "dns-ndots-amplification",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid7 = _errs105 === errors;
			valid33 = valid33 || _valid7;
			if (!valid33) {
				const _errs106 = errors;
				if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
					for (const key8 in data40) if (!(key8 === "severity" || key8 === "minExternalHosts" || key8 === "highTrafficReplicas")) {
						const err35 = {
							instancePath: instancePath + "/dns-ndots-amplification",
							schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key8 }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (data40.severity !== void 0) {
						if (!validate24(data40.severity, {
							instancePath: instancePath + "/dns-ndots-amplification/severity",
							parentData: data40,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data40.minExternalHosts !== void 0) {
						let data42 = data40.minExternalHosts;
						if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
							const err36 = {
								instancePath: instancePath + "/dns-ndots-amplification/minExternalHosts",
								schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (typeof data42 == "number" && isFinite(data42)) {
							if (data42 < 1 || isNaN(data42)) {
								const err37 = {
									instancePath: instancePath + "/dns-ndots-amplification/minExternalHosts",
									schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					}
					if (data40.highTrafficReplicas !== void 0) {
						let data43 = data40.highTrafficReplicas;
						if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
							const err38 = {
								instancePath: instancePath + "/dns-ndots-amplification/highTrafficReplicas",
								schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (typeof data43 == "number" && isFinite(data43)) {
							if (data43 < 1 || isNaN(data43)) {
								const err39 = {
									instancePath: instancePath + "/dns-ndots-amplification/highTrafficReplicas",
									schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					}
				} else {
					const err40 = {
						instancePath: instancePath + "/dns-ndots-amplification",
						schemaPath: "#/properties/dns-ndots-amplification/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				var _valid7 = _errs106 === errors;
				valid33 = valid33 || _valid7;
			}
			if (!valid33) {
				const err41 = {
					instancePath: instancePath + "/dns-ndots-amplification",
					schemaPath: "#/properties/dns-ndots-amplification/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			} else {
				errors = _errs104;
				if (vErrors !== null) {
					if (_errs104) vErrors.length = _errs104;
					else vErrors = null;
				}
			}
		}
		if (data["dns-ndots-breaks-musl"] !== void 0) {
			if (!validate23(data["dns-ndots-breaks-musl"], {
				instancePath: instancePath + "/dns-ndots-breaks-musl",
				parentData: data,
				parentDataProperty: "dns-ndots-breaks-musl",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-option-noop-on-musl"] !== void 0) {
			if (!validate23(data["dns-option-noop-on-musl"], {
				instancePath: instancePath + "/dns-option-noop-on-musl",
				parentData: data,
				parentDataProperty: "dns-option-noop-on-musl",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-policy-default-loses-services"] !== void 0) {
			if (!validate23(data["dns-policy-default-loses-services"], {
				instancePath: instancePath + "/dns-policy-default-loses-services",
				parentData: data,
				parentDataProperty: "dns-policy-default-loses-services",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-policy-ignored-on-host-network"] !== void 0) {
			if (!validate23(data["dns-policy-ignored-on-host-network"], {
				instancePath: instancePath + "/dns-policy-ignored-on-host-network",
				parentData: data,
				parentDataProperty: "dns-policy-ignored-on-host-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-policy-none-invalid"] !== void 0) {
			if (!validate23(data["dns-policy-none-invalid"], {
				instancePath: instancePath + "/dns-policy-none-invalid",
				parentData: data,
				parentDataProperty: "dns-policy-none-invalid",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dns-single-request-workaround"] !== void 0) {
			if (!validate23(data["dns-single-request-workaround"], {
				instancePath: instancePath + "/dns-single-request-workaround",
				parentData: data,
				parentDataProperty: "dns-single-request-workaround",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["dockerfile-exec-form-malformed"] !== void 0) {
			if (!validate23(data["dockerfile-exec-form-malformed"], {
				instancePath: instancePath + "/dockerfile-exec-form-malformed",
				parentData: data,
				parentDataProperty: "dockerfile-exec-form-malformed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["duplicate-key"] !== void 0) {
			if (!validate23(data["duplicate-key"], {
				instancePath: instancePath + "/duplicate-key",
				parentData: data,
				parentDataProperty: "duplicate-key",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["endpoint-syncs-throttled"] !== void 0) {
			let data52 = data["endpoint-syncs-throttled"];
			const _errs131 = errors;
			let valid43 = false;
			const _errs132 = errors;
			if (!validate24(data52, {
				instancePath: instancePath + "/endpoint-syncs-throttled",
				parentData: data,
				parentDataProperty: "endpoint-syncs-throttled",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid8 = _errs132 === errors;
			valid43 = valid43 || _valid8;
			if (!valid43) {
				const _errs133 = errors;
				if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
					for (const key9 in data52) if (!(key9 === "severity" || key9 === "minSyncs")) {
						const err42 = {
							instancePath: instancePath + "/endpoint-syncs-throttled",
							schemaPath: "#/properties/endpoint-syncs-throttled/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (data52.severity !== void 0) {
						if (!validate24(data52.severity, {
							instancePath: instancePath + "/endpoint-syncs-throttled/severity",
							parentData: data52,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data52.minSyncs !== void 0) {
						let data54 = data52.minSyncs;
						if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
							const err43 = {
								instancePath: instancePath + "/endpoint-syncs-throttled/minSyncs",
								schemaPath: "#/properties/endpoint-syncs-throttled/anyOf/1/properties/minSyncs/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (typeof data54 == "number" && isFinite(data54)) {
							if (data54 < 1 || isNaN(data54)) {
								const err44 = {
									instancePath: instancePath + "/endpoint-syncs-throttled/minSyncs",
									schemaPath: "#/properties/endpoint-syncs-throttled/anyOf/1/properties/minSyncs/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					}
				} else {
					const err45 = {
						instancePath: instancePath + "/endpoint-syncs-throttled",
						schemaPath: "#/properties/endpoint-syncs-throttled/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				var _valid8 = _errs133 === errors;
				valid43 = valid43 || _valid8;
			}
			if (!valid43) {
				const err46 = {
					instancePath: instancePath + "/endpoint-syncs-throttled",
					schemaPath: "#/properties/endpoint-syncs-throttled/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			} else {
				errors = _errs131;
				if (vErrors !== null) {
					if (_errs131) vErrors.length = _errs131;
					else vErrors = null;
				}
			}
		}
		if (data["endpoints-api-deprecated"] !== void 0) {
			if (!validate23(data["endpoints-api-deprecated"], {
				instancePath: instancePath + "/endpoints-api-deprecated",
				parentData: data,
				parentDataProperty: "endpoints-api-deprecated",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["endpoints-resync-bug"] !== void 0) {
			let data56 = data["endpoints-resync-bug"];
			const _errs142 = errors;
			let valid46 = false;
			const _errs143 = errors;
			if (!validate24(data56, {
				instancePath: instancePath + "/endpoints-resync-bug",
				parentData: data,
				parentDataProperty: "endpoints-resync-bug",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid9 = _errs143 === errors;
			valid46 = valid46 || _valid9;
			if (!valid46) {
				const _errs144 = errors;
				if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
					for (const key10 in data56) if (!(key10 === "severity" || key10 === "headlessThreshold")) {
						const err47 = {
							instancePath: instancePath + "/endpoints-resync-bug",
							schemaPath: "#/properties/endpoints-resync-bug/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key10 }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					if (data56.severity !== void 0) {
						if (!validate24(data56.severity, {
							instancePath: instancePath + "/endpoints-resync-bug/severity",
							parentData: data56,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data56.headlessThreshold !== void 0) {
						let data58 = data56.headlessThreshold;
						if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
							const err48 = {
								instancePath: instancePath + "/endpoints-resync-bug/headlessThreshold",
								schemaPath: "#/properties/endpoints-resync-bug/anyOf/1/properties/headlessThreshold/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (typeof data58 == "number" && isFinite(data58)) {
							if (data58 < 1 || isNaN(data58)) {
								const err49 = {
									instancePath: instancePath + "/endpoints-resync-bug/headlessThreshold",
									schemaPath: "#/properties/endpoints-resync-bug/anyOf/1/properties/headlessThreshold/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					}
				} else {
					const err50 = {
						instancePath: instancePath + "/endpoints-resync-bug",
						schemaPath: "#/properties/endpoints-resync-bug/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				var _valid9 = _errs144 === errors;
				valid46 = valid46 || _valid9;
			}
			if (!valid46) {
				const err51 = {
					instancePath: instancePath + "/endpoints-resync-bug",
					schemaPath: "#/properties/endpoints-resync-bug/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			} else {
				errors = _errs142;
				if (vErrors !== null) {
					if (_errs142) vErrors.length = _errs142;
					else vErrors = null;
				}
			}
		}
		if (data["entrypoint-pipeline-hides-app"] !== void 0) {
			if (!validate23(data["entrypoint-pipeline-hides-app"], {
				instancePath: instancePath + "/entrypoint-pipeline-hides-app",
				parentData: data,
				parentDataProperty: "entrypoint-pipeline-hides-app",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["ephemeral-range-covers-listener"] !== void 0) {
			if (!validate23(data["ephemeral-range-covers-listener"], {
				instancePath: instancePath + "/ephemeral-range-covers-listener",
				parentData: data,
				parentDataProperty: "ephemeral-range-covers-listener",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["expired-suppression"] !== void 0) {
			if (!validate23(data["expired-suppression"], {
				instancePath: instancePath + "/expired-suppression",
				parentData: data,
				parentDataProperty: "expired-suppression",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-cluster-extra-hop"] !== void 0) {
			if (!validate23(data["external-traffic-cluster-extra-hop"], {
				instancePath: instancePath + "/external-traffic-cluster-extra-hop",
				parentData: data,
				parentDataProperty: "external-traffic-cluster-extra-hop",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-local-blackhole"] !== void 0) {
			if (!validate23(data["external-traffic-local-blackhole"], {
				instancePath: instancePath + "/external-traffic-local-blackhole",
				parentData: data,
				parentDataProperty: "external-traffic-local-blackhole",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-local-node-selector"] !== void 0) {
			if (!validate23(data["external-traffic-local-node-selector"], {
				instancePath: instancePath + "/external-traffic-local-node-selector",
				parentData: data,
				parentDataProperty: "external-traffic-local-node-selector",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-local-single-replica"] !== void 0) {
			if (!validate23(data["external-traffic-local-single-replica"], {
				instancePath: instancePath + "/external-traffic-local-single-replica",
				parentData: data,
				parentDataProperty: "external-traffic-local-single-replica",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-local-uneven"] !== void 0) {
			if (!validate23(data["external-traffic-local-uneven"], {
				instancePath: instancePath + "/external-traffic-local-uneven",
				parentData: data,
				parentDataProperty: "external-traffic-local-uneven",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-policy-invalid"] !== void 0) {
			if (!validate23(data["external-traffic-policy-invalid"], {
				instancePath: instancePath + "/external-traffic-policy-invalid",
				parentData: data,
				parentDataProperty: "external-traffic-policy-invalid",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["external-traffic-policy-unset"] !== void 0) {
			if (!validate23(data["external-traffic-policy-unset"], {
				instancePath: instancePath + "/external-traffic-policy-unset",
				parentData: data,
				parentDataProperty: "external-traffic-policy-unset",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["file-too-large"] !== void 0) {
			if ("error" !== data["file-too-large"]) {
				const err52 = {
					instancePath: instancePath + "/file-too-large",
					schemaPath: "#/properties/file-too-large/const",
					keyword: "const",
					params: { allowedValue: "error" }
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data["flannel-no-ip-masq"] !== void 0) {
			if (!validate23(data["flannel-no-ip-masq"], {
				instancePath: instancePath + "/flannel-no-ip-masq",
				parentData: data,
				parentDataProperty: "flannel-no-ip-masq",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["fluentbit-db-shared"] !== void 0) {
			if (!validate23(data["fluentbit-db-shared"], {
				instancePath: instancePath + "/fluentbit-db-shared",
				parentData: data,
				parentDataProperty: "fluentbit-db-shared",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["fluentbit-forward-at-least-once"] !== void 0) {
			if (!validate23(data["fluentbit-forward-at-least-once"], {
				instancePath: instancePath + "/fluentbit-forward-at-least-once",
				parentData: data,
				parentDataProperty: "fluentbit-forward-at-least-once",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["fluentbit-grace-exceeds-grace-period"] !== void 0) {
			if (!validate23(data["fluentbit-grace-exceeds-grace-period"], {
				instancePath: instancePath + "/fluentbit-grace-exceeds-grace-period",
				parentData: data,
				parentDataProperty: "fluentbit-grace-exceeds-grace-period",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["fluentbit-tail-no-db"] !== void 0) {
			if (!validate23(data["fluentbit-tail-no-db"], {
				instancePath: instancePath + "/fluentbit-tail-no-db",
				parentData: data,
				parentDataProperty: "fluentbit-tail-no-db",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["gomaxprocs-unset"] !== void 0) {
			let data75 = data["gomaxprocs-unset"];
			const _errs182 = errors;
			let valid63 = false;
			const _errs183 = errors;
			if (!validate24(data75, {
				instancePath: instancePath + "/gomaxprocs-unset",
				parentData: data,
				parentDataProperty: "gomaxprocs-unset",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid10 = _errs183 === errors;
			valid63 = valid63 || _valid10;
			if (!valid63) {
				const _errs184 = errors;
				if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
					for (const key11 in data75) if (!(key11 === "severity" || key11 === "images")) {
						const err53 = {
							instancePath: instancePath + "/gomaxprocs-unset",
							schemaPath: "#/properties/gomaxprocs-unset/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key11 }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (data75.severity !== void 0) {
						if (!validate24(data75.severity, {
							instancePath: instancePath + "/gomaxprocs-unset/severity",
							parentData: data75,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data75.images !== void 0) {
						let data77 = data75.images;
						if (Array.isArray(data77)) {
							const len0 = data77.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data77[i0] !== "string") {
								const err54 = {
									instancePath: instancePath + "/gomaxprocs-unset/images/" + i0,
									schemaPath: "#/properties/gomaxprocs-unset/anyOf/1/properties/images/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						} else {
							const err55 = {
								instancePath: instancePath + "/gomaxprocs-unset/images",
								schemaPath: "#/properties/gomaxprocs-unset/anyOf/1/properties/images/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					}
				} else {
					const err56 = {
						instancePath: instancePath + "/gomaxprocs-unset",
						schemaPath: "#/properties/gomaxprocs-unset/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				var _valid10 = _errs184 === errors;
				valid63 = valid63 || _valid10;
			}
			if (!valid63) {
				const err57 = {
					instancePath: instancePath + "/gomaxprocs-unset",
					schemaPath: "#/properties/gomaxprocs-unset/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			} else {
				errors = _errs182;
				if (vErrors !== null) {
					if (_errs182) vErrors.length = _errs182;
					else vErrors = null;
				}
			}
		}
		if (data["gomemlimit-wrong"] !== void 0) {
			if (!validate23(data["gomemlimit-wrong"], {
				instancePath: instancePath + "/gomemlimit-wrong",
				parentData: data,
				parentDataProperty: "gomemlimit-wrong",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["grace-period-exceeds-spot-notice"] !== void 0) {
			if (!validate23(data["grace-period-exceeds-spot-notice"], {
				instancePath: instancePath + "/grace-period-exceeds-spot-notice",
				parentData: data,
				parentDataProperty: "grace-period-exceeds-spot-notice",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["grace-period-shorter-than-drain"] !== void 0) {
			let data81 = data["grace-period-shorter-than-drain"];
			const _errs197 = errors;
			let valid69 = false;
			const _errs198 = errors;
			if (!validate24(data81, {
				instancePath: instancePath + "/grace-period-shorter-than-drain",
				parentData: data,
				parentDataProperty: "grace-period-shorter-than-drain",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid11 = _errs198 === errors;
			valid69 = valid69 || _valid11;
			if (!valid69) {
				const _errs199 = errors;
				if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
					for (const key12 in data81) if (!(key12 === "severity" || key12 === "shutdownBudgetSeconds")) {
						const err58 = {
							instancePath: instancePath + "/grace-period-shorter-than-drain",
							schemaPath: "#/properties/grace-period-shorter-than-drain/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key12 }
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (data81.severity !== void 0) {
						if (!validate24(data81.severity, {
							instancePath: instancePath + "/grace-period-shorter-than-drain/severity",
							parentData: data81,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data81.shutdownBudgetSeconds !== void 0) {
						let data83 = data81.shutdownBudgetSeconds;
						if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
							const err59 = {
								instancePath: instancePath + "/grace-period-shorter-than-drain/shutdownBudgetSeconds",
								schemaPath: "#/properties/grace-period-shorter-than-drain/anyOf/1/properties/shutdownBudgetSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (typeof data83 == "number" && isFinite(data83)) {
							if (data83 < 0 || isNaN(data83)) {
								const err60 = {
									instancePath: instancePath + "/grace-period-shorter-than-drain/shutdownBudgetSeconds",
									schemaPath: "#/properties/grace-period-shorter-than-drain/anyOf/1/properties/shutdownBudgetSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
					}
				} else {
					const err61 = {
						instancePath: instancePath + "/grace-period-shorter-than-drain",
						schemaPath: "#/properties/grace-period-shorter-than-drain/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				var _valid11 = _errs199 === errors;
				valid69 = valid69 || _valid11;
			}
			if (!valid69) {
				const err62 = {
					instancePath: instancePath + "/grace-period-shorter-than-drain",
					schemaPath: "#/properties/grace-period-shorter-than-drain/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			} else {
				errors = _errs197;
				if (vErrors !== null) {
					if (_errs197) vErrors.length = _errs197;
					else vErrors = null;
				}
			}
		}
		if (data["grace-period-zero"] !== void 0) {
			if (!validate23(data["grace-period-zero"], {
				instancePath: instancePath + "/grace-period-zero",
				parentData: data,
				parentDataProperty: "grace-period-zero",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["grpc-l4-imbalance"] !== void 0) {
			if (!validate23(data["grpc-l4-imbalance"], {
				instancePath: instancePath + "/grpc-l4-imbalance",
				parentData: data,
				parentDataProperty: "grpc-l4-imbalance",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["gunicorn-workers-exceed-memory"] !== void 0) {
			let data86 = data["gunicorn-workers-exceed-memory"];
			const _errs210 = errors;
			let valid73 = false;
			const _errs211 = errors;
			if (!validate24(data86, {
				instancePath: instancePath + "/gunicorn-workers-exceed-memory",
				parentData: data,
				parentDataProperty: "gunicorn-workers-exceed-memory",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid12 = _errs211 === errors;
			valid73 = valid73 || _valid12;
			if (!valid73) {
				const _errs212 = errors;
				if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
					for (const key13 in data86) if (!(key13 === "severity" || key13 === "memoryPerWorkerMiB")) {
						const err63 = {
							instancePath: instancePath + "/gunicorn-workers-exceed-memory",
							schemaPath: "#/properties/gunicorn-workers-exceed-memory/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (data86.severity !== void 0) {
						if (!validate24(data86.severity, {
							instancePath: instancePath + "/gunicorn-workers-exceed-memory/severity",
							parentData: data86,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data86.memoryPerWorkerMiB !== void 0) {
						let data88 = data86.memoryPerWorkerMiB;
						if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
							const err64 = {
								instancePath: instancePath + "/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",
								schemaPath: "#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (typeof data88 == "number" && isFinite(data88)) {
							if (data88 < 1 || isNaN(data88)) {
								const err65 = {
									instancePath: instancePath + "/gunicorn-workers-exceed-memory/memoryPerWorkerMiB",
									schemaPath: "#/properties/gunicorn-workers-exceed-memory/anyOf/1/properties/memoryPerWorkerMiB/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/gunicorn-workers-exceed-memory",
						schemaPath: "#/properties/gunicorn-workers-exceed-memory/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				var _valid12 = _errs212 === errors;
				valid73 = valid73 || _valid12;
			}
			if (!valid73) {
				const err67 = {
					instancePath: instancePath + "/gunicorn-workers-exceed-memory",
					schemaPath: "#/properties/gunicorn-workers-exceed-memory/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			} else {
				errors = _errs210;
				if (vErrors !== null) {
					if (_errs210) vErrors.length = _errs210;
					else vErrors = null;
				}
			}
		}
		if (data["headless-behind-ingress"] !== void 0) {
			if (!validate23(data["headless-behind-ingress"], {
				instancePath: instancePath + "/headless-behind-ingress",
				parentData: data,
				parentDataProperty: "headless-behind-ingress",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["headless-service-for-deployment"] !== void 0) {
			if (!validate23(data["headless-service-for-deployment"], {
				instancePath: instancePath + "/headless-service-for-deployment",
				parentData: data,
				parentDataProperty: "headless-service-for-deployment",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["host-port-blocks-rollout"] !== void 0) {
			if (!validate23(data["host-port-blocks-rollout"], {
				instancePath: instancePath + "/host-port-blocks-rollout",
				parentData: data,
				parentDataProperty: "host-port-blocks-rollout",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["hpa-fixed-replicas"] !== void 0) {
			if (!validate23(data["hpa-fixed-replicas"], {
				instancePath: instancePath + "/hpa-fixed-replicas",
				parentData: data,
				parentDataProperty: "hpa-fixed-replicas",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["hpa-min-replicas-too-few"] !== void 0) {
			let data93 = data["hpa-min-replicas-too-few"];
			const _errs227 = errors;
			let valid79 = false;
			const _errs228 = errors;
			if (!validate24(data93, {
				instancePath: instancePath + "/hpa-min-replicas-too-few",
				parentData: data,
				parentDataProperty: "hpa-min-replicas-too-few",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid13 = _errs228 === errors;
			valid79 = valid79 || _valid13;
			if (!valid79) {
				const _errs229 = errors;
				if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
					for (const key14 in data93) if (!(key14 === "severity" || key14 === "minimum" || key14 === "pods")) {
						const err68 = {
							instancePath: instancePath + "/hpa-min-replicas-too-few",
							schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key14 }
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (data93.severity !== void 0) {
						if (!validate24(data93.severity, {
							instancePath: instancePath + "/hpa-min-replicas-too-few/severity",
							parentData: data93,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data93.minimum !== void 0) {
						let data95 = data93.minimum;
						if (!(typeof data95 == "number" && !(data95 % 1) && !isNaN(data95) && isFinite(data95))) {
							const err69 = {
								instancePath: instancePath + "/hpa-min-replicas-too-few/minimum",
								schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (typeof data95 == "number" && isFinite(data95)) {
							if (data95 < 1 || isNaN(data95)) {
								const err70 = {
									instancePath: instancePath + "/hpa-min-replicas-too-few/minimum",
									schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/properties/minimum/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
					}
					if (data93.pods !== void 0) {
						let data96 = data93.pods;
						if (typeof data96 !== "string") {
							const err71 = {
								instancePath: instancePath + "/hpa-min-replicas-too-few/pods",
								schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (!(data96 === "external" || data96 === "served" || data96 === "all")) {
							const err72 = {
								instancePath: instancePath + "/hpa-min-replicas-too-few/pods",
								schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/properties/pods/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties["hpa-min-replicas-too-few"].anyOf[1].properties.pods.enum }
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
					}
				} else {
					const err73 = {
						instancePath: instancePath + "/hpa-min-replicas-too-few",
						schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				var _valid13 = _errs229 === errors;
				valid79 = valid79 || _valid13;
			}
			if (!valid79) {
				const err74 = {
					instancePath: instancePath + "/hpa-min-replicas-too-few",
					schemaPath: "#/properties/hpa-min-replicas-too-few/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			} else {
				errors = _errs227;
				if (vErrors !== null) {
					if (_errs227) vErrors.length = _errs227;
					else vErrors = null;
				}
			}
		}
		if (data["hpa-missing-request"] !== void 0) {
			if (!validate23(data["hpa-missing-request"], {
				instancePath: instancePath + "/hpa-missing-request",
				parentData: data,
				parentDataProperty: "hpa-missing-request",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["idle-command-pid1"] !== void 0) {
			if (!validate23(data["idle-command-pid1"], {
				instancePath: instancePath + "/idle-command-pid1",
				parentData: data,
				parentDataProperty: "idle-command-pid1",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-known-bad"] !== void 0) {
			if (!validate23(data["image-known-bad"], {
				instancePath: instancePath + "/image-known-bad",
				parentData: data,
				parentDataProperty: "image-known-bad",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["ingress-backend-missing"] !== void 0) {
			let data100 = data["ingress-backend-missing"];
			const _errs244 = errors;
			let valid84 = false;
			const _errs245 = errors;
			if (!validate24(data100, {
				instancePath: instancePath + "/ingress-backend-missing",
				parentData: data,
				parentDataProperty: "ingress-backend-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid14 = _errs245 === errors;
			valid84 = valid84 || _valid14;
			if (!valid84) {
				const _errs246 = errors;
				if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
					for (const key15 in data100) if (!(key15 === "severity" || key15 === "everyMiss")) {
						const err75 = {
							instancePath: instancePath + "/ingress-backend-missing",
							schemaPath: "#/properties/ingress-backend-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key15 }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
					if (data100.severity !== void 0) {
						if (!validate24(data100.severity, {
							instancePath: instancePath + "/ingress-backend-missing/severity",
							parentData: data100,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data100.everyMiss !== void 0) {
						if (typeof data100.everyMiss !== "boolean") {
							const err76 = {
								instancePath: instancePath + "/ingress-backend-missing/everyMiss",
								schemaPath: "#/properties/ingress-backend-missing/anyOf/1/properties/everyMiss/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					}
				} else {
					const err77 = {
						instancePath: instancePath + "/ingress-backend-missing",
						schemaPath: "#/properties/ingress-backend-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				var _valid14 = _errs246 === errors;
				valid84 = valid84 || _valid14;
			}
			if (!valid84) {
				const err78 = {
					instancePath: instancePath + "/ingress-backend-missing",
					schemaPath: "#/properties/ingress-backend-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			} else {
				errors = _errs244;
				if (vErrors !== null) {
					if (_errs244) vErrors.length = _errs244;
					else vErrors = null;
				}
			}
		}
		if (data["ingress-nginx-retired"] !== void 0) {
			if (!validate23(data["ingress-nginx-retired"], {
				instancePath: instancePath + "/ingress-nginx-retired",
				parentData: data,
				parentDataProperty: "ingress-nginx-retired",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["init-not-pid1"] !== void 0) {
			if (!validate23(data["init-not-pid1"], {
				instancePath: instancePath + "/init-not-pid1",
				parentData: data,
				parentDataProperty: "init-not-pid1",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["init-wraps-nonexec-shell"] !== void 0) {
			if (!validate23(data["init-wraps-nonexec-shell"], {
				instancePath: instancePath + "/init-wraps-nonexec-shell",
				parentData: data,
				parentDataProperty: "init-wraps-nonexec-shell",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["internal-traffic-local-drop"] !== void 0) {
			if (!validate23(data["internal-traffic-local-drop"], {
				instancePath: instancePath + "/internal-traffic-local-drop",
				parentData: data,
				parentDataProperty: "internal-traffic-local-drop",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["ip-allow-list-behind-snat"] !== void 0) {
			if (!validate23(data["ip-allow-list-behind-snat"], {
				instancePath: instancePath + "/ip-allow-list-behind-snat",
				parentData: data,
				parentDataProperty: "ip-allow-list-behind-snat",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["ip-masq-kubelet-conflict"] !== void 0) {
			if (!validate23(data["ip-masq-kubelet-conflict"], {
				instancePath: instancePath + "/ip-masq-kubelet-conflict",
				parentData: data,
				parentDataProperty: "ip-masq-kubelet-conflict",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["istio-drain-short"] !== void 0) {
			if (!validate23(data["istio-drain-short"], {
				instancePath: instancePath + "/istio-drain-short",
				parentData: data,
				parentDataProperty: "istio-drain-short",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["istio-hold-application-unset"] !== void 0) {
			if (!validate23(data["istio-hold-application-unset"], {
				instancePath: instancePath + "/istio-hold-application-unset",
				parentData: data,
				parentDataProperty: "istio-hold-application-unset",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["job-prestop-ineffective"] !== void 0) {
			if (!validate23(data["job-prestop-ineffective"], {
				instancePath: instancePath + "/job-prestop-ineffective",
				parentData: data,
				parentDataProperty: "job-prestop-ineffective",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["job-sidecar-never-ends"] !== void 0) {
			if (!validate23(data["job-sidecar-never-ends"], {
				instancePath: instancePath + "/job-sidecar-never-ends",
				parentData: data,
				parentDataProperty: "job-sidecar-never-ends",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["jvm-heap-exceeds-limit"] !== void 0) {
			let data113 = data["jvm-heap-exceeds-limit"];
			const _errs273 = errors;
			let valid96 = false;
			const _errs274 = errors;
			if (!validate24(data113, {
				instancePath: instancePath + "/jvm-heap-exceeds-limit",
				parentData: data,
				parentDataProperty: "jvm-heap-exceeds-limit",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid15 = _errs274 === errors;
			valid96 = valid96 || _valid15;
			if (!valid96) {
				const _errs275 = errors;
				if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
					for (const key16 in data113) if (!(key16 === "severity" || key16 === "maxHeapPercent" || key16 === "maxRamPercentage" || key16 === "enoughMemoryMiB" || key16 === "reportDefaultHeap")) {
						const err79 = {
							instancePath: instancePath + "/jvm-heap-exceeds-limit",
							schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key16 }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (data113.severity !== void 0) {
						if (!validate24(data113.severity, {
							instancePath: instancePath + "/jvm-heap-exceeds-limit/severity",
							parentData: data113,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data113.maxHeapPercent !== void 0) {
						let data115 = data113.maxHeapPercent;
						if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
							const err80 = {
								instancePath: instancePath + "/jvm-heap-exceeds-limit/maxHeapPercent",
								schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (typeof data115 == "number" && isFinite(data115)) {
							if (data115 > 100 || isNaN(data115)) {
								const err81 = {
									instancePath: instancePath + "/jvm-heap-exceeds-limit/maxHeapPercent",
									schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									}
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							if (data115 < 1 || isNaN(data115)) {
								const err82 = {
									instancePath: instancePath + "/jvm-heap-exceeds-limit/maxHeapPercent",
									schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
					}
					if (data113.maxRamPercentage !== void 0) {
						let data116 = data113.maxRamPercentage;
						if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
							const err83 = {
								instancePath: instancePath + "/jvm-heap-exceeds-limit/maxRamPercentage",
								schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (typeof data116 == "number" && isFinite(data116)) {
							if (data116 > 100 || isNaN(data116)) {
								const err84 = {
									instancePath: instancePath + "/jvm-heap-exceeds-limit/maxRamPercentage",
									schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									}
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							if (data116 < 1 || isNaN(data116)) {
								const err85 = {
									instancePath: instancePath + "/jvm-heap-exceeds-limit/maxRamPercentage",
									schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/maxRamPercentage/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
					}
					if (data113.enoughMemoryMiB !== void 0) {
						let data117 = data113.enoughMemoryMiB;
						if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
							const err86 = {
								instancePath: instancePath + "/jvm-heap-exceeds-limit/enoughMemoryMiB",
								schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (typeof data117 == "number" && isFinite(data117)) {
							if (data117 < 0 || isNaN(data117)) {
								const err87 = {
									instancePath: instancePath + "/jvm-heap-exceeds-limit/enoughMemoryMiB",
									schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					}
					if (data113.reportDefaultHeap !== void 0) {
						if (typeof data113.reportDefaultHeap !== "boolean") {
							const err88 = {
								instancePath: instancePath + "/jvm-heap-exceeds-limit/reportDefaultHeap",
								schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/properties/reportDefaultHeap/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					}
				} else {
					const err89 = {
						instancePath: instancePath + "/jvm-heap-exceeds-limit",
						schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				var _valid15 = _errs275 === errors;
				valid96 = valid96 || _valid15;
			}
			if (!valid96) {
				const err90 = {
					instancePath: instancePath + "/jvm-heap-exceeds-limit",
					schemaPath: "#/properties/jvm-heap-exceeds-limit/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			} else {
				errors = _errs273;
				if (vErrors !== null) {
					if (_errs273) vErrors.length = _errs273;
					else vErrors = null;
				}
			}
		}
		if (data["jvm-not-cgroup2-aware"] !== void 0) {
			if (!validate23(data["jvm-not-cgroup2-aware"], {
				instancePath: instancePath + "/jvm-not-cgroup2-aware",
				parentData: data,
				parentDataProperty: "jvm-not-cgroup2-aware",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["keepalive-shorter-than-lb"] !== void 0) {
			let data120 = data["keepalive-shorter-than-lb"];
			const _errs290 = errors;
			let valid99 = false;
			const _errs291 = errors;
			if (!validate24(data120, {
				instancePath: instancePath + "/keepalive-shorter-than-lb",
				parentData: data,
				parentDataProperty: "keepalive-shorter-than-lb",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid16 = _errs291 === errors;
			valid99 = valid99 || _valid16;
			if (!valid99) {
				const _errs292 = errors;
				if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
					for (const key17 in data120) if (!(key17 === "severity" || key17 === "lbIdle")) {
						const err91 = {
							instancePath: instancePath + "/keepalive-shorter-than-lb",
							schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key17 }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
					if (data120.severity !== void 0) {
						if (!validate24(data120.severity, {
							instancePath: instancePath + "/keepalive-shorter-than-lb/severity",
							parentData: data120,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data120.lbIdle !== void 0) {
						let data122 = data120.lbIdle;
						if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
							for (const key18 in data122) if (!(key18 === "alb" || key18 === "gclb" || key18 === "ingressNginx")) {
								const err92 = {
									instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle",
									schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key18 }
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
							if (data122.alb !== void 0) {
								let data123 = data122.alb;
								if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
									const err93 = {
										instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/alb",
										schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/alb/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
								if (typeof data123 == "number" && isFinite(data123)) {
									if (data123 < 1 || isNaN(data123)) {
										const err94 = {
											instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/alb",
											schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/alb/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
								}
							}
							if (data122.gclb !== void 0) {
								let data124 = data122.gclb;
								if (!(typeof data124 == "number" && !(data124 % 1) && !isNaN(data124) && isFinite(data124))) {
									const err95 = {
										instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/gclb",
										schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/gclb/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (typeof data124 == "number" && isFinite(data124)) {
									if (data124 < 1 || isNaN(data124)) {
										const err96 = {
											instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/gclb",
											schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/gclb/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										if (vErrors === null) vErrors = [err96];
										else vErrors.push(err96);
										errors++;
									}
								}
							}
							if (data122.ingressNginx !== void 0) {
								let data125 = data122.ingressNginx;
								if (!(typeof data125 == "number" && !(data125 % 1) && !isNaN(data125) && isFinite(data125))) {
									const err97 = {
										instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/ingressNginx",
										schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/ingressNginx/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (typeof data125 == "number" && isFinite(data125)) {
									if (data125 < 1 || isNaN(data125)) {
										const err98 = {
											instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle/ingressNginx",
											schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/properties/ingressNginx/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										if (vErrors === null) vErrors = [err98];
										else vErrors.push(err98);
										errors++;
									}
								}
							}
						} else {
							const err99 = {
								instancePath: instancePath + "/keepalive-shorter-than-lb/lbIdle",
								schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/properties/lbIdle/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					}
				} else {
					const err100 = {
						instancePath: instancePath + "/keepalive-shorter-than-lb",
						schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				var _valid16 = _errs292 === errors;
				valid99 = valid99 || _valid16;
			}
			if (!valid99) {
				const err101 = {
					instancePath: instancePath + "/keepalive-shorter-than-lb",
					schemaPath: "#/properties/keepalive-shorter-than-lb/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			} else {
				errors = _errs290;
				if (vErrors !== null) {
					if (_errs290) vErrors.length = _errs290;
					else vErrors = null;
				}
			}
		}
		if (data["kill-1-hits-pause"] !== void 0) {
			if (!validate23(data["kill-1-hits-pause"], {
				instancePath: instancePath + "/kill-1-hits-pause",
				parentData: data,
				parentDataProperty: "kill-1-hits-pause",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kube-proxy-cluster-cidr-missing"] !== void 0) {
			if (!validate23(data["kube-proxy-cluster-cidr-missing"], {
				instancePath: instancePath + "/kube-proxy-cluster-cidr-missing",
				parentData: data,
				parentDataProperty: "kube-proxy-cluster-cidr-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kube-proxy-conntrack-small"] !== void 0) {
			if (!validate23(data["kube-proxy-conntrack-small"], {
				instancePath: instancePath + "/kube-proxy-conntrack-small",
				parentData: data,
				parentDataProperty: "kube-proxy-conntrack-small",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kube-proxy-ipvs-deprecated"] !== void 0) {
			if (!validate23(data["kube-proxy-ipvs-deprecated"], {
				instancePath: instancePath + "/kube-proxy-ipvs-deprecated",
				parentData: data,
				parentDataProperty: "kube-proxy-ipvs-deprecated",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kube-proxy-min-sync-large"] !== void 0) {
			let data130 = data["kube-proxy-min-sync-large"];
			const _errs314 = errors;
			let valid106 = false;
			const _errs315 = errors;
			if (!validate24(data130, {
				instancePath: instancePath + "/kube-proxy-min-sync-large",
				parentData: data,
				parentDataProperty: "kube-proxy-min-sync-large",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid17 = _errs315 === errors;
			valid106 = valid106 || _valid17;
			if (!valid106) {
				const _errs316 = errors;
				if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
					for (const key19 in data130) if (!(key19 === "severity" || key19 === "maxSeconds")) {
						const err102 = {
							instancePath: instancePath + "/kube-proxy-min-sync-large",
							schemaPath: "#/properties/kube-proxy-min-sync-large/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key19 }
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
					if (data130.severity !== void 0) {
						if (!validate24(data130.severity, {
							instancePath: instancePath + "/kube-proxy-min-sync-large/severity",
							parentData: data130,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data130.maxSeconds !== void 0) {
						let data132 = data130.maxSeconds;
						if (typeof data132 == "number" && isFinite(data132)) {
							if (data132 < 0 || isNaN(data132)) {
								const err103 = {
									instancePath: instancePath + "/kube-proxy-min-sync-large/maxSeconds",
									schemaPath: "#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						} else {
							const err104 = {
								instancePath: instancePath + "/kube-proxy-min-sync-large/maxSeconds",
								schemaPath: "#/properties/kube-proxy-min-sync-large/anyOf/1/properties/maxSeconds/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					}
				} else {
					const err105 = {
						instancePath: instancePath + "/kube-proxy-min-sync-large",
						schemaPath: "#/properties/kube-proxy-min-sync-large/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				var _valid17 = _errs316 === errors;
				valid106 = valid106 || _valid17;
			}
			if (!valid106) {
				const err106 = {
					instancePath: instancePath + "/kube-proxy-min-sync-large",
					schemaPath: "#/properties/kube-proxy-min-sync-large/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			} else {
				errors = _errs314;
				if (vErrors !== null) {
					if (_errs314) vErrors.length = _errs314;
					else vErrors = null;
				}
			}
		}
		if (data["kube-proxy-mode-unset"] !== void 0) {
			if (!validate23(data["kube-proxy-mode-unset"], {
				instancePath: instancePath + "/kube-proxy-mode-unset",
				parentData: data,
				parentDataProperty: "kube-proxy-mode-unset",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kube-proxy-node-name-mismatch"] !== void 0) {
			if (!validate23(data["kube-proxy-node-name-mismatch"], {
				instancePath: instancePath + "/kube-proxy-node-name-mismatch",
				parentData: data,
				parentDataProperty: "kube-proxy-node-name-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kubelet-eviction-disabled"] !== void 0) {
			if (!validate23(data["kubelet-eviction-disabled"], {
				instancePath: instancePath + "/kubelet-eviction-disabled",
				parentData: data,
				parentDataProperty: "kubelet-eviction-disabled",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kubelet-graceful-shutdown-off"] !== void 0) {
			if (!validate23(data["kubelet-graceful-shutdown-off"], {
				instancePath: instancePath + "/kubelet-graceful-shutdown-off",
				parentData: data,
				parentDataProperty: "kubelet-graceful-shutdown-off",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["kubelet-no-reserved"] !== void 0) {
			if (!validate23(data["kubelet-no-reserved"], {
				instancePath: instancePath + "/kubelet-no-reserved",
				parentData: data,
				parentDataProperty: "kubelet-no-reserved",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["lb-deregistration-exceeds-grace-period"] !== void 0) {
			if (!validate23(data["lb-deregistration-exceeds-grace-period"], {
				instancePath: instancePath + "/lb-deregistration-exceeds-grace-period",
				parentData: data,
				parentDataProperty: "lb-deregistration-exceeds-grace-period",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["lb-extra-node-hop"] !== void 0) {
			if (!validate23(data["lb-extra-node-hop"], {
				instancePath: instancePath + "/lb-extra-node-hop",
				parentData: data,
				parentDataProperty: "lb-extra-node-hop",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["limit-below-request"] !== void 0) {
			if (!validate23(data["limit-below-request"], {
				instancePath: instancePath + "/limit-below-request",
				parentData: data,
				parentDataProperty: "limit-below-request",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["liveness-before-startup"] !== void 0) {
			let data141 = data["liveness-before-startup"];
			const _errs339 = errors;
			let valid116 = false;
			const _errs340 = errors;
			if (!validate24(data141, {
				instancePath: instancePath + "/liveness-before-startup",
				parentData: data,
				parentDataProperty: "liveness-before-startup",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid18 = _errs340 === errors;
			valid116 = valid116 || _valid18;
			if (!valid116) {
				const _errs341 = errors;
				if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
					for (const key20 in data141) if (!(key20 === "severity" || key20 === "minStartSeconds")) {
						const err107 = {
							instancePath: instancePath + "/liveness-before-startup",
							schemaPath: "#/properties/liveness-before-startup/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key20 }
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
					if (data141.severity !== void 0) {
						if (!validate24(data141.severity, {
							instancePath: instancePath + "/liveness-before-startup/severity",
							parentData: data141,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data141.minStartSeconds !== void 0) {
						let data143 = data141.minStartSeconds;
						if (!(typeof data143 == "number" && !(data143 % 1) && !isNaN(data143) && isFinite(data143))) {
							const err108 = {
								instancePath: instancePath + "/liveness-before-startup/minStartSeconds",
								schemaPath: "#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						if (typeof data143 == "number" && isFinite(data143)) {
							if (data143 < 1 || isNaN(data143)) {
								const err109 = {
									instancePath: instancePath + "/liveness-before-startup/minStartSeconds",
									schemaPath: "#/properties/liveness-before-startup/anyOf/1/properties/minStartSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
					}
				} else {
					const err110 = {
						instancePath: instancePath + "/liveness-before-startup",
						schemaPath: "#/properties/liveness-before-startup/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				var _valid18 = _errs341 === errors;
				valid116 = valid116 || _valid18;
			}
			if (!valid116) {
				const err111 = {
					instancePath: instancePath + "/liveness-before-startup",
					schemaPath: "#/properties/liveness-before-startup/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			} else {
				errors = _errs339;
				if (vErrors !== null) {
					if (_errs339) vErrors.length = _errs339;
					else vErrors = null;
				}
			}
		}
		if (data["liveness-external-dependency"] !== void 0) {
			if (!validate23(data["liveness-external-dependency"], {
				instancePath: instancePath + "/liveness-external-dependency",
				parentData: data,
				parentDataProperty: "liveness-external-dependency",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["masquerade-not-random"] !== void 0) {
			if (!validate23(data["masquerade-not-random"], {
				instancePath: instancePath + "/masquerade-not-random",
				parentData: data,
				parentDataProperty: "masquerade-not-random",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["memory-critical-not-guaranteed"] !== void 0) {
			let data146 = data["memory-critical-not-guaranteed"];
			const _errs352 = errors;
			let valid120 = false;
			const _errs353 = errors;
			if (!validate24(data146, {
				instancePath: instancePath + "/memory-critical-not-guaranteed",
				parentData: data,
				parentDataProperty: "memory-critical-not-guaranteed",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid19 = _errs353 === errors;
			valid120 = valid120 || _valid19;
			if (!valid120) {
				const _errs354 = errors;
				if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
					for (const key21 in data146) if (!(key21 === "severity" || key21 === "workloads" || key21 === "priorityClasses")) {
						const err112 = {
							instancePath: instancePath + "/memory-critical-not-guaranteed",
							schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key21 }
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
					if (data146.severity !== void 0) {
						if (!validate24(data146.severity, {
							instancePath: instancePath + "/memory-critical-not-guaranteed/severity",
							parentData: data146,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data146.workloads !== void 0) {
						let data148 = data146.workloads;
						if (Array.isArray(data148)) {
							const len1 = data148.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data148[i1] !== "string") {
								const err113 = {
									instancePath: instancePath + "/memory-critical-not-guaranteed/workloads/" + i1,
									schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						} else {
							const err114 = {
								instancePath: instancePath + "/memory-critical-not-guaranteed/workloads",
								schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/properties/workloads/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					}
					if (data146.priorityClasses !== void 0) {
						let data150 = data146.priorityClasses;
						if (Array.isArray(data150)) {
							const len2 = data150.length;
							for (let i2 = 0; i2 < len2; i2++) if (typeof data150[i2] !== "string") {
								const err115 = {
									instancePath: instancePath + "/memory-critical-not-guaranteed/priorityClasses/" + i2,
									schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						} else {
							const err116 = {
								instancePath: instancePath + "/memory-critical-not-guaranteed/priorityClasses",
								schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/properties/priorityClasses/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					}
				} else {
					const err117 = {
						instancePath: instancePath + "/memory-critical-not-guaranteed",
						schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
				var _valid19 = _errs354 === errors;
				valid120 = valid120 || _valid19;
			}
			if (!valid120) {
				const err118 = {
					instancePath: instancePath + "/memory-critical-not-guaranteed",
					schemaPath: "#/properties/memory-critical-not-guaranteed/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			} else {
				errors = _errs352;
				if (vErrors !== null) {
					if (_errs352) vErrors.length = _errs352;
					else vErrors = null;
				}
			}
		}
		if (data["memory-limit-missing"] !== void 0) {
			if (!validate23(data["memory-limit-missing"], {
				instancePath: instancePath + "/memory-limit-missing",
				parentData: data,
				parentDataProperty: "memory-limit-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["memory-limit-overcommit"] !== void 0) {
			let data153 = data["memory-limit-overcommit"];
			const _errs369 = errors;
			let valid127 = false;
			const _errs370 = errors;
			if (!validate24(data153, {
				instancePath: instancePath + "/memory-limit-overcommit",
				parentData: data,
				parentDataProperty: "memory-limit-overcommit",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid20 = _errs370 === errors;
			valid127 = valid127 || _valid20;
			if (!valid127) {
				const _errs371 = errors;
				if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
					for (const key22 in data153) if (!(key22 === "severity" || key22 === "maxRatio" || key22 === "smallMiB")) {
						const err119 = {
							instancePath: instancePath + "/memory-limit-overcommit",
							schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key22 }
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
					if (data153.severity !== void 0) {
						if (!validate24(data153.severity, {
							instancePath: instancePath + "/memory-limit-overcommit/severity",
							parentData: data153,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data153.maxRatio !== void 0) {
						let data155 = data153.maxRatio;
						if (typeof data155 == "number" && isFinite(data155)) {
							if (data155 < 1 || isNaN(data155)) {
								const err120 = {
									instancePath: instancePath + "/memory-limit-overcommit/maxRatio",
									schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						} else {
							const err121 = {
								instancePath: instancePath + "/memory-limit-overcommit/maxRatio",
								schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/properties/maxRatio/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
					}
					if (data153.smallMiB !== void 0) {
						let data156 = data153.smallMiB;
						if (!(typeof data156 == "number" && !(data156 % 1) && !isNaN(data156) && isFinite(data156))) {
							const err122 = {
								instancePath: instancePath + "/memory-limit-overcommit/smallMiB",
								schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						if (typeof data156 == "number" && isFinite(data156)) {
							if (data156 < 0 || isNaN(data156)) {
								const err123 = {
									instancePath: instancePath + "/memory-limit-overcommit/smallMiB",
									schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/properties/smallMiB/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
					}
				} else {
					const err124 = {
						instancePath: instancePath + "/memory-limit-overcommit",
						schemaPath: "#/properties/memory-limit-overcommit/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				var _valid20 = _errs371 === errors;
				valid127 = valid127 || _valid20;
			}
			if (!valid127) {
				const err125 = {
					instancePath: instancePath + "/memory-limit-overcommit",
					schemaPath: "#/properties/memory-limit-overcommit/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err125];
				else vErrors.push(err125);
				errors++;
			} else {
				errors = _errs369;
				if (vErrors !== null) {
					if (_errs369) vErrors.length = _errs369;
					else vErrors = null;
				}
			}
		}
		if (data["memory-request-missing"] !== void 0) {
			let data157 = data["memory-request-missing"];
			const _errs380 = errors;
			let valid129 = false;
			const _errs381 = errors;
			if (!validate24(data157, {
				instancePath: instancePath + "/memory-request-missing",
				parentData: data,
				parentDataProperty: "memory-request-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid21 = _errs381 === errors;
			valid129 = valid129 || _valid21;
			if (!valid129) {
				const _errs382 = errors;
				if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
					for (const key23 in data157) if (!(key23 === "severity" || key23 === "memory")) {
						const err126 = {
							instancePath: instancePath + "/memory-request-missing",
							schemaPath: "#/properties/memory-request-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key23 }
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
					if (data157.severity !== void 0) {
						if (!validate24(data157.severity, {
							instancePath: instancePath + "/memory-request-missing/severity",
							parentData: data157,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data157.memory !== void 0) {
						if (typeof data157.memory !== "string") {
							const err127 = {
								instancePath: instancePath + "/memory-request-missing/memory",
								schemaPath: "#/properties/memory-request-missing/anyOf/1/properties/memory/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					}
				} else {
					const err128 = {
						instancePath: instancePath + "/memory-request-missing",
						schemaPath: "#/properties/memory-request-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				var _valid21 = _errs382 === errors;
				valid129 = valid129 || _valid21;
			}
			if (!valid129) {
				const err129 = {
					instancePath: instancePath + "/memory-request-missing",
					schemaPath: "#/properties/memory-request-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			} else {
				errors = _errs380;
				if (vErrors !== null) {
					if (_errs380) vErrors.length = _errs380;
					else vErrors = null;
				}
			}
		}
		if (data["min-ready-seconds-zero"] !== void 0) {
			if (!validate23(data["min-ready-seconds-zero"], {
				instancePath: instancePath + "/min-ready-seconds-zero",
				parentData: data,
				parentDataProperty: "min-ready-seconds-zero",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["multiprocess-oom-group"] !== void 0) {
			if (!validate23(data["multiprocess-oom-group"], {
				instancePath: instancePath + "/multiprocess-oom-group",
				parentData: data,
				parentDataProperty: "multiprocess-oom-group",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["native-sidecar-prestop-exits"] !== void 0) {
			if (!validate23(data["native-sidecar-prestop-exits"], {
				instancePath: instancePath + "/native-sidecar-prestop-exits",
				parentData: data,
				parentDataProperty: "native-sidecar-prestop-exits",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nginx-resolver-short-name"] !== void 0) {
			if (!validate23(data["nginx-resolver-short-name"], {
				instancePath: instancePath + "/nginx-resolver-short-name",
				parentData: data,
				parentDataProperty: "nginx-resolver-short-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nginx-resolver-static"] !== void 0) {
			if (!validate23(data["nginx-resolver-static"], {
				instancePath: instancePath + "/nginx-resolver-static",
				parentData: data,
				parentDataProperty: "nginx-resolver-static",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nginx-worker-processes-auto"] !== void 0) {
			let data165 = data["nginx-worker-processes-auto"];
			const _errs399 = errors;
			let valid136 = false;
			const _errs400 = errors;
			if (!validate24(data165, {
				instancePath: instancePath + "/nginx-worker-processes-auto",
				parentData: data,
				parentDataProperty: "nginx-worker-processes-auto",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid22 = _errs400 === errors;
			valid136 = valid136 || _valid22;
			if (!valid136) {
				const _errs401 = errors;
				if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
					for (const key24 in data165) if (!(key24 === "severity" || key24 === "mostCpus")) {
						const err130 = {
							instancePath: instancePath + "/nginx-worker-processes-auto",
							schemaPath: "#/properties/nginx-worker-processes-auto/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key24 }
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
					if (data165.severity !== void 0) {
						if (!validate24(data165.severity, {
							instancePath: instancePath + "/nginx-worker-processes-auto/severity",
							parentData: data165,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data165.mostCpus !== void 0) {
						let data167 = data165.mostCpus;
						if (typeof data167 == "number" && isFinite(data167)) {
							if (data167 < 0 || isNaN(data167)) {
								const err131 = {
									instancePath: instancePath + "/nginx-worker-processes-auto/mostCpus",
									schemaPath: "#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						} else {
							const err132 = {
								instancePath: instancePath + "/nginx-worker-processes-auto/mostCpus",
								schemaPath: "#/properties/nginx-worker-processes-auto/anyOf/1/properties/mostCpus/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err132];
							else vErrors.push(err132);
							errors++;
						}
					}
				} else {
					const err133 = {
						instancePath: instancePath + "/nginx-worker-processes-auto",
						schemaPath: "#/properties/nginx-worker-processes-auto/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				var _valid22 = _errs401 === errors;
				valid136 = valid136 || _valid22;
			}
			if (!valid136) {
				const err134 = {
					instancePath: instancePath + "/nginx-worker-processes-auto",
					schemaPath: "#/properties/nginx-worker-processes-auto/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err134];
				else vErrors.push(err134);
				errors++;
			} else {
				errors = _errs399;
				if (vErrors !== null) {
					if (_errs399) vErrors.length = _errs399;
					else vErrors = null;
				}
			}
		}
		if (data["nodejs-heap-exceeds-limit"] !== void 0) {
			let data168 = data["nodejs-heap-exceeds-limit"];
			const _errs408 = errors;
			let valid138 = false;
			const _errs409 = errors;
			if (!validate24(data168, {
				instancePath: instancePath + "/nodejs-heap-exceeds-limit",
				parentData: data,
				parentDataProperty: "nodejs-heap-exceeds-limit",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid23 = _errs409 === errors;
			valid138 = valid138 || _valid23;
			if (!valid138) {
				const _errs410 = errors;
				if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
					for (const key25 in data168) if (!(key25 === "severity" || key25 === "maxHeapPercent" || key25 === "enoughMemoryMiB")) {
						const err135 = {
							instancePath: instancePath + "/nodejs-heap-exceeds-limit",
							schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key25 }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (data168.severity !== void 0) {
						if (!validate24(data168.severity, {
							instancePath: instancePath + "/nodejs-heap-exceeds-limit/severity",
							parentData: data168,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data168.maxHeapPercent !== void 0) {
						let data170 = data168.maxHeapPercent;
						if (!(typeof data170 == "number" && !(data170 % 1) && !isNaN(data170) && isFinite(data170))) {
							const err136 = {
								instancePath: instancePath + "/nodejs-heap-exceeds-limit/maxHeapPercent",
								schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (typeof data170 == "number" && isFinite(data170)) {
							if (data170 > 100 || isNaN(data170)) {
								const err137 = {
									instancePath: instancePath + "/nodejs-heap-exceeds-limit/maxHeapPercent",
									schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 100
									}
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
							if (data170 < 1 || isNaN(data170)) {
								const err138 = {
									instancePath: instancePath + "/nodejs-heap-exceeds-limit/maxHeapPercent",
									schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/maxHeapPercent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err138];
								else vErrors.push(err138);
								errors++;
							}
						}
					}
					if (data168.enoughMemoryMiB !== void 0) {
						let data171 = data168.enoughMemoryMiB;
						if (!(typeof data171 == "number" && !(data171 % 1) && !isNaN(data171) && isFinite(data171))) {
							const err139 = {
								instancePath: instancePath + "/nodejs-heap-exceeds-limit/enoughMemoryMiB",
								schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (typeof data171 == "number" && isFinite(data171)) {
							if (data171 < 0 || isNaN(data171)) {
								const err140 = {
									instancePath: instancePath + "/nodejs-heap-exceeds-limit/enoughMemoryMiB",
									schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/properties/enoughMemoryMiB/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
						}
					}
				} else {
					const err141 = {
						instancePath: instancePath + "/nodejs-heap-exceeds-limit",
						schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
				var _valid23 = _errs410 === errors;
				valid138 = valid138 || _valid23;
			}
			if (!valid138) {
				const err142 = {
					instancePath: instancePath + "/nodejs-heap-exceeds-limit",
					schemaPath: "#/properties/nodejs-heap-exceeds-limit/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err142];
				else vErrors.push(err142);
				errors++;
			} else {
				errors = _errs408;
				if (vErrors !== null) {
					if (_errs408) vErrors.length = _errs408;
					else vErrors = null;
				}
			}
		}
		if (data["nodelocaldns-bypassed-by-ipvs"] !== void 0) {
			if (!validate23(data["nodelocaldns-bypassed-by-ipvs"], {
				instancePath: instancePath + "/nodelocaldns-bypassed-by-ipvs",
				parentData: data,
				parentDataProperty: "nodelocaldns-bypassed-by-ipvs",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nodelocaldns-memory-limit-too-low"] !== void 0) {
			if (!validate23(data["nodelocaldns-memory-limit-too-low"], {
				instancePath: instancePath + "/nodelocaldns-memory-limit-too-low",
				parentData: data,
				parentDataProperty: "nodelocaldns-memory-limit-too-low",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nodelocaldns-missing"] !== void 0) {
			if (!validate23(data["nodelocaldns-missing"], {
				instancePath: instancePath + "/nodelocaldns-missing",
				parentData: data,
				parentDataProperty: "nodelocaldns-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nodelocaldns-pillar-left"] !== void 0) {
			if (!validate23(data["nodelocaldns-pillar-left"], {
				instancePath: instancePath + "/nodelocaldns-pillar-left",
				parentData: data,
				parentDataProperty: "nodelocaldns-pillar-left",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["nodeport-in-ephemeral"] !== void 0) {
			if (!validate23(data["nodeport-in-ephemeral"], {
				instancePath: instancePath + "/nodeport-in-ephemeral",
				parentData: data,
				parentDataProperty: "nodeport-in-ephemeral",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["package-runner-pid1"] !== void 0) {
			if (!validate23(data["package-runner-pid1"], {
				instancePath: instancePath + "/package-runner-pid1",
				parentData: data,
				parentDataProperty: "package-runner-pid1",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["pdb-blocks-drain"] !== void 0) {
			if (!validate23(data["pdb-blocks-drain"], {
				instancePath: instancePath + "/pdb-blocks-drain",
				parentData: data,
				parentDataProperty: "pdb-blocks-drain",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["pdb-missing"] !== void 0) {
			let data179 = data["pdb-missing"];
			const _errs433 = errors;
			let valid147 = false;
			const _errs434 = errors;
			if (!validate24(data179, {
				instancePath: instancePath + "/pdb-missing",
				parentData: data,
				parentDataProperty: "pdb-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid24 = _errs434 === errors;
			valid147 = valid147 || _valid24;
			if (!valid147) {
				const _errs435 = errors;
				if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
					for (const key26 in data179) if (!(key26 === "severity" || key26 === "minimum" || key26 === "pods")) {
						const err143 = {
							instancePath: instancePath + "/pdb-missing",
							schemaPath: "#/properties/pdb-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key26 }
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
					if (data179.severity !== void 0) {
						if (!validate24(data179.severity, {
							instancePath: instancePath + "/pdb-missing/severity",
							parentData: data179,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data179.minimum !== void 0) {
						let data181 = data179.minimum;
						if (!(typeof data181 == "number" && !(data181 % 1) && !isNaN(data181) && isFinite(data181))) {
							const err144 = {
								instancePath: instancePath + "/pdb-missing/minimum",
								schemaPath: "#/properties/pdb-missing/anyOf/1/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (typeof data181 == "number" && isFinite(data181)) {
							if (data181 < 1 || isNaN(data181)) {
								const err145 = {
									instancePath: instancePath + "/pdb-missing/minimum",
									schemaPath: "#/properties/pdb-missing/anyOf/1/properties/minimum/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
					}
					if (data179.pods !== void 0) {
						let data182 = data179.pods;
						if (typeof data182 !== "string") {
							const err146 = {
								instancePath: instancePath + "/pdb-missing/pods",
								schemaPath: "#/properties/pdb-missing/anyOf/1/properties/pods/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (!(data182 === "external" || data182 === "served" || data182 === "all")) {
							const err147 = {
								instancePath: instancePath + "/pdb-missing/pods",
								schemaPath: "#/properties/pdb-missing/anyOf/1/properties/pods/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties["pdb-missing"].anyOf[1].properties.pods.enum }
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
				} else {
					const err148 = {
						instancePath: instancePath + "/pdb-missing",
						schemaPath: "#/properties/pdb-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err148];
					else vErrors.push(err148);
					errors++;
				}
				var _valid24 = _errs435 === errors;
				valid147 = valid147 || _valid24;
			}
			if (!valid147) {
				const err149 = {
					instancePath: instancePath + "/pdb-missing",
					schemaPath: "#/properties/pdb-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			} else {
				errors = _errs433;
				if (vErrors !== null) {
					if (_errs433) vErrors.length = _errs433;
					else vErrors = null;
				}
			}
		}
		if (data["pdb-overlap"] !== void 0) {
			if (!validate23(data["pdb-overlap"], {
				instancePath: instancePath + "/pdb-overlap",
				parentData: data,
				parentDataProperty: "pdb-overlap",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["pdb-unhealthy-eviction-policy-unset"] !== void 0) {
			if (!validate23(data["pdb-unhealthy-eviction-policy-unset"], {
				instancePath: instancePath + "/pdb-unhealthy-eviction-policy-unset",
				parentData: data,
				parentDataProperty: "pdb-unhealthy-eviction-policy-unset",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["pod-limit-below-request"] !== void 0) {
			if (!validate23(data["pod-limit-below-request"], {
				instancePath: instancePath + "/pod-limit-below-request",
				parentData: data,
				parentDataProperty: "pod-limit-below-request",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["pod-readiness-gate-missing"] !== void 0) {
			let data186 = data["pod-readiness-gate-missing"];
			const _errs450 = errors;
			let valid152 = false;
			const _errs451 = errors;
			if (!validate24(data186, {
				instancePath: instancePath + "/pod-readiness-gate-missing",
				parentData: data,
				parentDataProperty: "pod-readiness-gate-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid25 = _errs451 === errors;
			valid152 = valid152 || _valid25;
			if (!valid152) {
				const _errs452 = errors;
				if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
					for (const key27 in data186) if (!(key27 === "severity" || key27 === "maxReplicas")) {
						const err150 = {
							instancePath: instancePath + "/pod-readiness-gate-missing",
							schemaPath: "#/properties/pod-readiness-gate-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key27 }
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
					if (data186.severity !== void 0) {
						if (!validate24(data186.severity, {
							instancePath: instancePath + "/pod-readiness-gate-missing/severity",
							parentData: data186,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data186.maxReplicas !== void 0) {
						let data188 = data186.maxReplicas;
						if (!(typeof data188 == "number" && !(data188 % 1) && !isNaN(data188) && isFinite(data188))) {
							const err151 = {
								instancePath: instancePath + "/pod-readiness-gate-missing/maxReplicas",
								schemaPath: "#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
						if (typeof data188 == "number" && isFinite(data188)) {
							if (data188 < 1 || isNaN(data188)) {
								const err152 = {
									instancePath: instancePath + "/pod-readiness-gate-missing/maxReplicas",
									schemaPath: "#/properties/pod-readiness-gate-missing/anyOf/1/properties/maxReplicas/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
						}
					}
				} else {
					const err153 = {
						instancePath: instancePath + "/pod-readiness-gate-missing",
						schemaPath: "#/properties/pod-readiness-gate-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err153];
					else vErrors.push(err153);
					errors++;
				}
				var _valid25 = _errs452 === errors;
				valid152 = valid152 || _valid25;
			}
			if (!valid152) {
				const err154 = {
					instancePath: instancePath + "/pod-readiness-gate-missing",
					schemaPath: "#/properties/pod-readiness-gate-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			} else {
				errors = _errs450;
				if (vErrors !== null) {
					if (_errs450) vErrors.length = _errs450;
					else vErrors = null;
				}
			}
		}
		if (data["prestop-async-quit"] !== void 0) {
			if (!validate23(data["prestop-async-quit"], {
				instancePath: instancePath + "/prestop-async-quit",
				parentData: data,
				parentDataProperty: "prestop-async-quit",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-command-not-in-image"] !== void 0) {
			if (!validate23(data["prestop-command-not-in-image"], {
				instancePath: instancePath + "/prestop-command-not-in-image",
				parentData: data,
				parentDataProperty: "prestop-command-not-in-image",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-exceeds-grace-period"] !== void 0) {
			let data191 = data["prestop-exceeds-grace-period"];
			const _errs463 = errors;
			let valid156 = false;
			const _errs464 = errors;
			if (!validate24(data191, {
				instancePath: instancePath + "/prestop-exceeds-grace-period",
				parentData: data,
				parentDataProperty: "prestop-exceeds-grace-period",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid26 = _errs464 === errors;
			valid156 = valid156 || _valid26;
			if (!valid156) {
				const _errs465 = errors;
				if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
					for (const key28 in data191) if (!(key28 === "severity" || key28 === "shutdownBudgetSeconds")) {
						const err155 = {
							instancePath: instancePath + "/prestop-exceeds-grace-period",
							schemaPath: "#/properties/prestop-exceeds-grace-period/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key28 }
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
					if (data191.severity !== void 0) {
						if (!validate24(data191.severity, {
							instancePath: instancePath + "/prestop-exceeds-grace-period/severity",
							parentData: data191,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data191.shutdownBudgetSeconds !== void 0) {
						let data193 = data191.shutdownBudgetSeconds;
						if (!(typeof data193 == "number" && !(data193 % 1) && !isNaN(data193) && isFinite(data193))) {
							const err156 = {
								instancePath: instancePath + "/prestop-exceeds-grace-period/shutdownBudgetSeconds",
								schemaPath: "#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
						if (typeof data193 == "number" && isFinite(data193)) {
							if (data193 < 0 || isNaN(data193)) {
								const err157 = {
									instancePath: instancePath + "/prestop-exceeds-grace-period/shutdownBudgetSeconds",
									schemaPath: "#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err157];
								else vErrors.push(err157);
								errors++;
							}
						}
					}
				} else {
					const err158 = {
						instancePath: instancePath + "/prestop-exceeds-grace-period",
						schemaPath: "#/properties/prestop-exceeds-grace-period/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err158];
					else vErrors.push(err158);
					errors++;
				}
				var _valid26 = _errs465 === errors;
				valid156 = valid156 || _valid26;
			}
			if (!valid156) {
				const err159 = {
					instancePath: instancePath + "/prestop-exceeds-grace-period",
					schemaPath: "#/properties/prestop-exceeds-grace-period/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err159];
				else vErrors.push(err159);
				errors++;
			} else {
				errors = _errs463;
				if (vErrors !== null) {
					if (_errs463) vErrors.length = _errs463;
					else vErrors = null;
				}
			}
		}
		if (data["prestop-malformed"] !== void 0) {
			if (!validate23(data["prestop-malformed"], {
				instancePath: instancePath + "/prestop-malformed",
				parentData: data,
				parentDataProperty: "prestop-malformed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-missing"] !== void 0) {
			let data195 = data["prestop-missing"];
			const _errs474 = errors;
			let valid159 = false;
			const _errs475 = errors;
			if (!validate24(data195, {
				instancePath: instancePath + "/prestop-missing",
				parentData: data,
				parentDataProperty: "prestop-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid27 = _errs475 === errors;
			valid159 = valid159 || _valid27;
			if (!valid159) {
				const _errs476 = errors;
				if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
					for (const key29 in data195) if (!(key29 === "severity" || key29 === "needSeconds" || key29 === "shutdownBudgetSeconds")) {
						const err160 = {
							instancePath: instancePath + "/prestop-missing",
							schemaPath: "#/properties/prestop-missing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key29 }
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
					if (data195.severity !== void 0) {
						if (!validate24(data195.severity, {
							instancePath: instancePath + "/prestop-missing/severity",
							parentData: data195,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data195.needSeconds !== void 0) {
						let data197 = data195.needSeconds;
						if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
							for (const key30 in data197) if (!(key30 === "clusterip" || key30 === "ingress" || key30 === "lb-pod" || key30 === "lb-node" || key30 === "mesh")) {
								const err161 = {
									instancePath: instancePath + "/prestop-missing/needSeconds",
									schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key30 }
								};
								if (vErrors === null) vErrors = [err161];
								else vErrors.push(err161);
								errors++;
							}
							if (data197.clusterip !== void 0) {
								let data198 = data197.clusterip;
								if (!(typeof data198 == "number" && !(data198 % 1) && !isNaN(data198) && isFinite(data198))) {
									const err162 = {
										instancePath: instancePath + "/prestop-missing/needSeconds/clusterip",
										schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err162];
									else vErrors.push(err162);
									errors++;
								}
								if (typeof data198 == "number" && isFinite(data198)) {
									if (data198 < 0 || isNaN(data198)) {
										const err163 = {
											instancePath: instancePath + "/prestop-missing/needSeconds/clusterip",
											schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
							}
							if (data197.ingress !== void 0) {
								let data199 = data197.ingress;
								if (!(typeof data199 == "number" && !(data199 % 1) && !isNaN(data199) && isFinite(data199))) {
									const err164 = {
										instancePath: instancePath + "/prestop-missing/needSeconds/ingress",
										schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
								if (typeof data199 == "number" && isFinite(data199)) {
									if (data199 < 0 || isNaN(data199)) {
										const err165 = {
											instancePath: instancePath + "/prestop-missing/needSeconds/ingress",
											schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
							}
							if (data197["lb-pod"] !== void 0) {
								let data200 = data197["lb-pod"];
								if (!(typeof data200 == "number" && !(data200 % 1) && !isNaN(data200) && isFinite(data200))) {
									const err166 = {
										instancePath: instancePath + "/prestop-missing/needSeconds/lb-pod",
										schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err166];
									else vErrors.push(err166);
									errors++;
								}
								if (typeof data200 == "number" && isFinite(data200)) {
									if (data200 < 0 || isNaN(data200)) {
										const err167 = {
											instancePath: instancePath + "/prestop-missing/needSeconds/lb-pod",
											schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err167];
										else vErrors.push(err167);
										errors++;
									}
								}
							}
							if (data197["lb-node"] !== void 0) {
								let data201 = data197["lb-node"];
								if (!(typeof data201 == "number" && !(data201 % 1) && !isNaN(data201) && isFinite(data201))) {
									const err168 = {
										instancePath: instancePath + "/prestop-missing/needSeconds/lb-node",
										schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err168];
									else vErrors.push(err168);
									errors++;
								}
								if (typeof data201 == "number" && isFinite(data201)) {
									if (data201 < 0 || isNaN(data201)) {
										const err169 = {
											instancePath: instancePath + "/prestop-missing/needSeconds/lb-node",
											schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err169];
										else vErrors.push(err169);
										errors++;
									}
								}
							}
							if (data197.mesh !== void 0) {
								let data202 = data197.mesh;
								if (!(typeof data202 == "number" && !(data202 % 1) && !isNaN(data202) && isFinite(data202))) {
									const err170 = {
										instancePath: instancePath + "/prestop-missing/needSeconds/mesh",
										schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err170];
									else vErrors.push(err170);
									errors++;
								}
								if (typeof data202 == "number" && isFinite(data202)) {
									if (data202 < 0 || isNaN(data202)) {
										const err171 = {
											instancePath: instancePath + "/prestop-missing/needSeconds/mesh",
											schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err171];
										else vErrors.push(err171);
										errors++;
									}
								}
							}
						} else {
							const err172 = {
								instancePath: instancePath + "/prestop-missing/needSeconds",
								schemaPath: "#/properties/prestop-missing/anyOf/1/properties/needSeconds/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
					}
					if (data195.shutdownBudgetSeconds !== void 0) {
						let data203 = data195.shutdownBudgetSeconds;
						if (!(typeof data203 == "number" && !(data203 % 1) && !isNaN(data203) && isFinite(data203))) {
							const err173 = {
								instancePath: instancePath + "/prestop-missing/shutdownBudgetSeconds",
								schemaPath: "#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						if (typeof data203 == "number" && isFinite(data203)) {
							if (data203 < 0 || isNaN(data203)) {
								const err174 = {
									instancePath: instancePath + "/prestop-missing/shutdownBudgetSeconds",
									schemaPath: "#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
						}
					}
				} else {
					const err175 = {
						instancePath: instancePath + "/prestop-missing",
						schemaPath: "#/properties/prestop-missing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err175];
					else vErrors.push(err175);
					errors++;
				}
				var _valid27 = _errs476 === errors;
				valid159 = valid159 || _valid27;
			}
			if (!valid159) {
				const err176 = {
					instancePath: instancePath + "/prestop-missing",
					schemaPath: "#/properties/prestop-missing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err176];
				else vErrors.push(err176);
				errors++;
			} else {
				errors = _errs474;
				if (vErrors !== null) {
					if (_errs474) vErrors.length = _errs474;
					else vErrors = null;
				}
			}
		}
		if (data["prestop-native-sleep-unsupported"] !== void 0) {
			if (!validate23(data["prestop-native-sleep-unsupported"], {
				instancePath: instancePath + "/prestop-native-sleep-unsupported",
				parentData: data,
				parentDataProperty: "prestop-native-sleep-unsupported",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-readiness-gap"] !== void 0) {
			if (!validate23(data["prestop-readiness-gap"], {
				instancePath: instancePath + "/prestop-readiness-gap",
				parentData: data,
				parentDataProperty: "prestop-readiness-gap",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-sleep-not-native"] !== void 0) {
			if (!validate23(data["prestop-sleep-not-native"], {
				instancePath: instancePath + "/prestop-sleep-not-native",
				parentData: data,
				parentDataProperty: "prestop-sleep-not-native",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["prestop-too-short"] !== void 0) {
			let data207 = data["prestop-too-short"];
			const _errs502 = errors;
			let valid165 = false;
			const _errs503 = errors;
			if (!validate24(data207, {
				instancePath: instancePath + "/prestop-too-short",
				parentData: data,
				parentDataProperty: "prestop-too-short",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid28 = _errs503 === errors;
			valid165 = valid165 || _valid28;
			if (!valid165) {
				const _errs504 = errors;
				if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
					for (const key31 in data207) if (!(key31 === "severity" || key31 === "needSeconds" || key31 === "shutdownBudgetSeconds")) {
						const err177 = {
							instancePath: instancePath + "/prestop-too-short",
							schemaPath: "#/properties/prestop-too-short/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key31 }
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
					if (data207.severity !== void 0) {
						if (!validate24(data207.severity, {
							instancePath: instancePath + "/prestop-too-short/severity",
							parentData: data207,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data207.needSeconds !== void 0) {
						let data209 = data207.needSeconds;
						if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
							for (const key32 in data209) if (!(key32 === "clusterip" || key32 === "ingress" || key32 === "lb-pod" || key32 === "lb-node" || key32 === "mesh")) {
								const err178 = {
									instancePath: instancePath + "/prestop-too-short/needSeconds",
									schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key32 }
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
							if (data209.clusterip !== void 0) {
								let data210 = data209.clusterip;
								if (!(typeof data210 == "number" && !(data210 % 1) && !isNaN(data210) && isFinite(data210))) {
									const err179 = {
										instancePath: instancePath + "/prestop-too-short/needSeconds/clusterip",
										schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
								if (typeof data210 == "number" && isFinite(data210)) {
									if (data210 < 0 || isNaN(data210)) {
										const err180 = {
											instancePath: instancePath + "/prestop-too-short/needSeconds/clusterip",
											schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err180];
										else vErrors.push(err180);
										errors++;
									}
								}
							}
							if (data209.ingress !== void 0) {
								let data211 = data209.ingress;
								if (!(typeof data211 == "number" && !(data211 % 1) && !isNaN(data211) && isFinite(data211))) {
									const err181 = {
										instancePath: instancePath + "/prestop-too-short/needSeconds/ingress",
										schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
								if (typeof data211 == "number" && isFinite(data211)) {
									if (data211 < 0 || isNaN(data211)) {
										const err182 = {
											instancePath: instancePath + "/prestop-too-short/needSeconds/ingress",
											schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err182];
										else vErrors.push(err182);
										errors++;
									}
								}
							}
							if (data209["lb-pod"] !== void 0) {
								let data212 = data209["lb-pod"];
								if (!(typeof data212 == "number" && !(data212 % 1) && !isNaN(data212) && isFinite(data212))) {
									const err183 = {
										instancePath: instancePath + "/prestop-too-short/needSeconds/lb-pod",
										schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
								if (typeof data212 == "number" && isFinite(data212)) {
									if (data212 < 0 || isNaN(data212)) {
										const err184 = {
											instancePath: instancePath + "/prestop-too-short/needSeconds/lb-pod",
											schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err184];
										else vErrors.push(err184);
										errors++;
									}
								}
							}
							if (data209["lb-node"] !== void 0) {
								let data213 = data209["lb-node"];
								if (!(typeof data213 == "number" && !(data213 % 1) && !isNaN(data213) && isFinite(data213))) {
									const err185 = {
										instancePath: instancePath + "/prestop-too-short/needSeconds/lb-node",
										schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err185];
									else vErrors.push(err185);
									errors++;
								}
								if (typeof data213 == "number" && isFinite(data213)) {
									if (data213 < 0 || isNaN(data213)) {
										const err186 = {
											instancePath: instancePath + "/prestop-too-short/needSeconds/lb-node",
											schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err186];
										else vErrors.push(err186);
										errors++;
									}
								}
							}
							if (data209.mesh !== void 0) {
								let data214 = data209.mesh;
								if (!(typeof data214 == "number" && !(data214 % 1) && !isNaN(data214) && isFinite(data214))) {
									const err187 = {
										instancePath: instancePath + "/prestop-too-short/needSeconds/mesh",
										schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/type",
										keyword: "type",
										params: { type: "integer" }
									};
									if (vErrors === null) vErrors = [err187];
									else vErrors.push(err187);
									errors++;
								}
								if (typeof data214 == "number" && isFinite(data214)) {
									if (data214 < 0 || isNaN(data214)) {
										const err188 = {
											instancePath: instancePath + "/prestop-too-short/needSeconds/mesh",
											schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										if (vErrors === null) vErrors = [err188];
										else vErrors.push(err188);
										errors++;
									}
								}
							}
						} else {
							const err189 = {
								instancePath: instancePath + "/prestop-too-short/needSeconds",
								schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/needSeconds/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err189];
							else vErrors.push(err189);
							errors++;
						}
					}
					if (data207.shutdownBudgetSeconds !== void 0) {
						let data215 = data207.shutdownBudgetSeconds;
						if (!(typeof data215 == "number" && !(data215 % 1) && !isNaN(data215) && isFinite(data215))) {
							const err190 = {
								instancePath: instancePath + "/prestop-too-short/shutdownBudgetSeconds",
								schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err190];
							else vErrors.push(err190);
							errors++;
						}
						if (typeof data215 == "number" && isFinite(data215)) {
							if (data215 < 0 || isNaN(data215)) {
								const err191 = {
									instancePath: instancePath + "/prestop-too-short/shutdownBudgetSeconds",
									schemaPath: "#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err191];
								else vErrors.push(err191);
								errors++;
							}
						}
					}
				} else {
					const err192 = {
						instancePath: instancePath + "/prestop-too-short",
						schemaPath: "#/properties/prestop-too-short/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err192];
					else vErrors.push(err192);
					errors++;
				}
				var _valid28 = _errs504 === errors;
				valid165 = valid165 || _valid28;
			}
			if (!valid165) {
				const err193 = {
					instancePath: instancePath + "/prestop-too-short",
					schemaPath: "#/properties/prestop-too-short/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err193];
				else vErrors.push(err193);
				errors++;
			} else {
				errors = _errs502;
				if (vErrors !== null) {
					if (_errs502) vErrors.length = _errs502;
					else vErrors = null;
				}
			}
		}
		if (data["probe-port-unknown"] !== void 0) {
			let data216 = data["probe-port-unknown"];
			const _errs524 = errors;
			let valid168 = false;
			const _errs525 = errors;
			if (!validate24(data216, {
				instancePath: instancePath + "/probe-port-unknown",
				parentData: data,
				parentDataProperty: "probe-port-unknown",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid29 = _errs525 === errors;
			valid168 = valid168 || _valid29;
			if (!valid168) {
				const _errs526 = errors;
				if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
					for (const key33 in data216) if (!(key33 === "severity" || key33 === "numbers")) {
						const err194 = {
							instancePath: instancePath + "/probe-port-unknown",
							schemaPath: "#/properties/probe-port-unknown/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key33 }
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
					if (data216.severity !== void 0) {
						if (!validate24(data216.severity, {
							instancePath: instancePath + "/probe-port-unknown/severity",
							parentData: data216,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data216.numbers !== void 0) {
						if (typeof data216.numbers !== "boolean") {
							const err195 = {
								instancePath: instancePath + "/probe-port-unknown/numbers",
								schemaPath: "#/properties/probe-port-unknown/anyOf/1/properties/numbers/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err195];
							else vErrors.push(err195);
							errors++;
						}
					}
				} else {
					const err196 = {
						instancePath: instancePath + "/probe-port-unknown",
						schemaPath: "#/properties/probe-port-unknown/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				var _valid29 = _errs526 === errors;
				valid168 = valid168 || _valid29;
			}
			if (!valid168) {
				const err197 = {
					instancePath: instancePath + "/probe-port-unknown",
					schemaPath: "#/properties/probe-port-unknown/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err197];
				else vErrors.push(err197);
				errors++;
			} else {
				errors = _errs524;
				if (vErrors !== null) {
					if (_errs524) vErrors.length = _errs524;
					else vErrors = null;
				}
			}
		}
		if (data["probe-timeout-default-exec"] !== void 0) {
			let data219 = data["probe-timeout-default-exec"];
			const _errs533 = errors;
			let valid170 = false;
			const _errs534 = errors;
			if (!validate24(data219, {
				instancePath: instancePath + "/probe-timeout-default-exec",
				parentData: data,
				parentDataProperty: "probe-timeout-default-exec",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid30 = _errs534 === errors;
			valid170 = valid170 || _valid30;
			if (!valid170) {
				const _errs535 = errors;
				if (data219 && typeof data219 == "object" && !Array.isArray(data219)) {
					for (const key34 in data219) if (!(key34 === "severity" || key34 === "timeoutSeconds" || key34 === "programs")) {
						const err198 = {
							instancePath: instancePath + "/probe-timeout-default-exec",
							schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key34 }
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
					if (data219.severity !== void 0) {
						if (!validate24(data219.severity, {
							instancePath: instancePath + "/probe-timeout-default-exec/severity",
							parentData: data219,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data219.timeoutSeconds !== void 0) {
						let data221 = data219.timeoutSeconds;
						if (!(typeof data221 == "number" && !(data221 % 1) && !isNaN(data221) && isFinite(data221))) {
							const err199 = {
								instancePath: instancePath + "/probe-timeout-default-exec/timeoutSeconds",
								schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err199];
							else vErrors.push(err199);
							errors++;
						}
						if (typeof data221 == "number" && isFinite(data221)) {
							if (data221 < 2 || isNaN(data221)) {
								const err200 = {
									instancePath: instancePath + "/probe-timeout-default-exec/timeoutSeconds",
									schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/properties/timeoutSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									}
								};
								if (vErrors === null) vErrors = [err200];
								else vErrors.push(err200);
								errors++;
							}
						}
					}
					if (data219.programs !== void 0) {
						let data222 = data219.programs;
						if (Array.isArray(data222)) {
							const len3 = data222.length;
							for (let i3 = 0; i3 < len3; i3++) if (typeof data222[i3] !== "string") {
								const err201 = {
									instancePath: instancePath + "/probe-timeout-default-exec/programs/" + i3,
									schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
						} else {
							const err202 = {
								instancePath: instancePath + "/probe-timeout-default-exec/programs",
								schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/properties/programs/type",
								keyword: "type",
								params: { type: "array" }
							};
							if (vErrors === null) vErrors = [err202];
							else vErrors.push(err202);
							errors++;
						}
					}
				} else {
					const err203 = {
						instancePath: instancePath + "/probe-timeout-default-exec",
						schemaPath: "#/properties/probe-timeout-default-exec/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err203];
					else vErrors.push(err203);
					errors++;
				}
				var _valid30 = _errs535 === errors;
				valid170 = valid170 || _valid30;
			}
			if (!valid170) {
				const err204 = {
					instancePath: instancePath + "/probe-timeout-default-exec",
					schemaPath: "#/properties/probe-timeout-default-exec/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err204];
				else vErrors.push(err204);
				errors++;
			} else {
				errors = _errs533;
				if (vErrors !== null) {
					if (_errs533) vErrors.length = _errs533;
					else vErrors = null;
				}
			}
		}
		if (data["probes-identical"] !== void 0) {
			if (!validate23(data["probes-identical"], {
				instancePath: instancePath + "/probes-identical",
				parentData: data,
				parentDataProperty: "probes-identical",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["progress-deadline-too-short"] !== void 0) {
			if (!validate23(data["progress-deadline-too-short"], {
				instancePath: instancePath + "/progress-deadline-too-short",
				parentData: data,
				parentDataProperty: "progress-deadline-too-short",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["proxy-protocol-mismatch"] !== void 0) {
			if (!validate23(data["proxy-protocol-mismatch"], {
				instancePath: instancePath + "/proxy-protocol-mismatch",
				parentData: data,
				parentDataProperty: "proxy-protocol-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["publish-not-ready-on-traffic-service"] !== void 0) {
			if (!validate23(data["publish-not-ready-on-traffic-service"], {
				instancePath: instancePath + "/publish-not-ready-on-traffic-service",
				parentData: data,
				parentDataProperty: "publish-not-ready-on-traffic-service",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["readiness-probe-missing"] !== void 0) {
			if (!validate23(data["readiness-probe-missing"], {
				instancePath: instancePath + "/readiness-probe-missing",
				parentData: data,
				parentDataProperty: "readiness-probe-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["replicas-not-spread"] !== void 0) {
			let data229 = data["replicas-not-spread"];
			const _errs556 = errors;
			let valid179 = false;
			const _errs557 = errors;
			if (!validate24(data229, {
				instancePath: instancePath + "/replicas-not-spread",
				parentData: data,
				parentDataProperty: "replicas-not-spread",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid31 = _errs557 === errors;
			valid179 = valid179 || _valid31;
			if (!valid179) {
				const _errs558 = errors;
				if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
					for (const key35 in data229) if (!(key35 === "severity" || key35 === "minimum" || key35 === "pods")) {
						const err205 = {
							instancePath: instancePath + "/replicas-not-spread",
							schemaPath: "#/properties/replicas-not-spread/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key35 }
						};
						if (vErrors === null) vErrors = [err205];
						else vErrors.push(err205);
						errors++;
					}
					if (data229.severity !== void 0) {
						if (!validate24(data229.severity, {
							instancePath: instancePath + "/replicas-not-spread/severity",
							parentData: data229,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data229.minimum !== void 0) {
						let data231 = data229.minimum;
						if (!(typeof data231 == "number" && !(data231 % 1) && !isNaN(data231) && isFinite(data231))) {
							const err206 = {
								instancePath: instancePath + "/replicas-not-spread/minimum",
								schemaPath: "#/properties/replicas-not-spread/anyOf/1/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
						if (typeof data231 == "number" && isFinite(data231)) {
							if (data231 < 2 || isNaN(data231)) {
								const err207 = {
									instancePath: instancePath + "/replicas-not-spread/minimum",
									schemaPath: "#/properties/replicas-not-spread/anyOf/1/properties/minimum/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									}
								};
								if (vErrors === null) vErrors = [err207];
								else vErrors.push(err207);
								errors++;
							}
						}
					}
					if (data229.pods !== void 0) {
						let data232 = data229.pods;
						if (typeof data232 !== "string") {
							const err208 = {
								instancePath: instancePath + "/replicas-not-spread/pods",
								schemaPath: "#/properties/replicas-not-spread/anyOf/1/properties/pods/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
						if (!(data232 === "external" || data232 === "served" || data232 === "all")) {
							const err209 = {
								instancePath: instancePath + "/replicas-not-spread/pods",
								schemaPath: "#/properties/replicas-not-spread/anyOf/1/properties/pods/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties["replicas-not-spread"].anyOf[1].properties.pods.enum }
							};
							if (vErrors === null) vErrors = [err209];
							else vErrors.push(err209);
							errors++;
						}
					}
				} else {
					const err210 = {
						instancePath: instancePath + "/replicas-not-spread",
						schemaPath: "#/properties/replicas-not-spread/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err210];
					else vErrors.push(err210);
					errors++;
				}
				var _valid31 = _errs558 === errors;
				valid179 = valid179 || _valid31;
			}
			if (!valid179) {
				const err211 = {
					instancePath: instancePath + "/replicas-not-spread",
					schemaPath: "#/properties/replicas-not-spread/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err211];
				else vErrors.push(err211);
				errors++;
			} else {
				errors = _errs556;
				if (vErrors !== null) {
					if (_errs556) vErrors.length = _errs556;
					else vErrors = null;
				}
			}
		}
		if (data["replicas-too-few"] !== void 0) {
			let data233 = data["replicas-too-few"];
			const _errs567 = errors;
			let valid181 = false;
			const _errs568 = errors;
			if (!validate24(data233, {
				instancePath: instancePath + "/replicas-too-few",
				parentData: data,
				parentDataProperty: "replicas-too-few",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid32 = _errs568 === errors;
			valid181 = valid181 || _valid32;
			if (!valid181) {
				const _errs569 = errors;
				if (data233 && typeof data233 == "object" && !Array.isArray(data233)) {
					for (const key36 in data233) if (!(key36 === "severity" || key36 === "minimum" || key36 === "pods")) {
						const err212 = {
							instancePath: instancePath + "/replicas-too-few",
							schemaPath: "#/properties/replicas-too-few/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key36 }
						};
						if (vErrors === null) vErrors = [err212];
						else vErrors.push(err212);
						errors++;
					}
					if (data233.severity !== void 0) {
						if (!validate24(data233.severity, {
							instancePath: instancePath + "/replicas-too-few/severity",
							parentData: data233,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data233.minimum !== void 0) {
						let data235 = data233.minimum;
						if (!(typeof data235 == "number" && !(data235 % 1) && !isNaN(data235) && isFinite(data235))) {
							const err213 = {
								instancePath: instancePath + "/replicas-too-few/minimum",
								schemaPath: "#/properties/replicas-too-few/anyOf/1/properties/minimum/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
						if (typeof data235 == "number" && isFinite(data235)) {
							if (data235 < 1 || isNaN(data235)) {
								const err214 = {
									instancePath: instancePath + "/replicas-too-few/minimum",
									schemaPath: "#/properties/replicas-too-few/anyOf/1/properties/minimum/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err214];
								else vErrors.push(err214);
								errors++;
							}
						}
					}
					if (data233.pods !== void 0) {
						let data236 = data233.pods;
						if (typeof data236 !== "string") {
							const err215 = {
								instancePath: instancePath + "/replicas-too-few/pods",
								schemaPath: "#/properties/replicas-too-few/anyOf/1/properties/pods/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
						}
						if (!(data236 === "external" || data236 === "served" || data236 === "all")) {
							const err216 = {
								instancePath: instancePath + "/replicas-too-few/pods",
								schemaPath: "#/properties/replicas-too-few/anyOf/1/properties/pods/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties["replicas-too-few"].anyOf[1].properties.pods.enum }
							};
							if (vErrors === null) vErrors = [err216];
							else vErrors.push(err216);
							errors++;
						}
					}
				} else {
					const err217 = {
						instancePath: instancePath + "/replicas-too-few",
						schemaPath: "#/properties/replicas-too-few/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err217];
					else vErrors.push(err217);
					errors++;
				}
				var _valid32 = _errs569 === errors;
				valid181 = valid181 || _valid32;
			}
			if (!valid181) {
				const err218 = {
					instancePath: instancePath + "/replicas-too-few",
					schemaPath: "#/properties/replicas-too-few/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err218];
				else vErrors.push(err218);
				errors++;
			} else {
				errors = _errs567;
				if (vErrors !== null) {
					if (_errs567) vErrors.length = _errs567;
					else vErrors = null;
				}
			}
		}
		if (data["resource-unit-wrong"] !== void 0) {
			if (!validate23(data["resource-unit-wrong"], {
				instancePath: instancePath + "/resource-unit-wrong",
				parentData: data,
				parentDataProperty: "resource-unit-wrong",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["rollout-max-unavailable-all"] !== void 0) {
			if (!validate23(data["rollout-max-unavailable-all"], {
				instancePath: instancePath + "/rollout-max-unavailable-all",
				parentData: data,
				parentDataProperty: "rollout-max-unavailable-all",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["rollout-recreate-on-serving"] !== void 0) {
			if (!validate23(data["rollout-recreate-on-serving"], {
				instancePath: instancePath + "/rollout-recreate-on-serving",
				parentData: data,
				parentDataProperty: "rollout-recreate-on-serving",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["rollout-rwo-deadlock"] !== void 0) {
			if (!validate23(data["rollout-rwo-deadlock"], {
				instancePath: instancePath + "/rollout-rwo-deadlock",
				parentData: data,
				parentDataProperty: "rollout-rwo-deadlock",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["selector-includes-version"] !== void 0) {
			if (!validate23(data["selector-includes-version"], {
				instancePath: instancePath + "/selector-includes-version",
				parentData: data,
				parentDataProperty: "selector-includes-version",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-external-ips-deprecated"] !== void 0) {
			if (!validate23(data["service-external-ips-deprecated"], {
				instancePath: instancePath + "/service-external-ips-deprecated",
				parentData: data,
				parentDataProperty: "service-external-ips-deprecated",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-links-env-flood"] !== void 0) {
			let data243 = data["service-links-env-flood"];
			const _errs590 = errors;
			let valid189 = false;
			const _errs591 = errors;
			if (!validate24(data243, {
				instancePath: instancePath + "/service-links-env-flood",
				parentData: data,
				parentDataProperty: "service-links-env-flood",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid33 = _errs591 === errors;
			valid189 = valid189 || _valid33;
			if (!valid189) {
				const _errs592 = errors;
				if (data243 && typeof data243 == "object" && !Array.isArray(data243)) {
					for (const key37 in data243) if (!(key37 === "severity" || key37 === "services")) {
						const err219 = {
							instancePath: instancePath + "/service-links-env-flood",
							schemaPath: "#/properties/service-links-env-flood/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key37 }
						};
						if (vErrors === null) vErrors = [err219];
						else vErrors.push(err219);
						errors++;
					}
					if (data243.severity !== void 0) {
						if (!validate24(data243.severity, {
							instancePath: instancePath + "/service-links-env-flood/severity",
							parentData: data243,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data243.services !== void 0) {
						let data245 = data243.services;
						if (!(typeof data245 == "number" && !(data245 % 1) && !isNaN(data245) && isFinite(data245))) {
							const err220 = {
								instancePath: instancePath + "/service-links-env-flood/services",
								schemaPath: "#/properties/service-links-env-flood/anyOf/1/properties/services/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
						if (typeof data245 == "number" && isFinite(data245)) {
							if (data245 < 1 || isNaN(data245)) {
								const err221 = {
									instancePath: instancePath + "/service-links-env-flood/services",
									schemaPath: "#/properties/service-links-env-flood/anyOf/1/properties/services/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err221];
								else vErrors.push(err221);
								errors++;
							}
						}
					}
				} else {
					const err222 = {
						instancePath: instancePath + "/service-links-env-flood",
						schemaPath: "#/properties/service-links-env-flood/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err222];
					else vErrors.push(err222);
					errors++;
				}
				var _valid33 = _errs592 === errors;
				valid189 = valid189 || _valid33;
			}
			if (!valid189) {
				const err223 = {
					instancePath: instancePath + "/service-links-env-flood",
					schemaPath: "#/properties/service-links-env-flood/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err223];
				else vErrors.push(err223);
				errors++;
			} else {
				errors = _errs590;
				if (vErrors !== null) {
					if (_errs590) vErrors.length = _errs590;
					else vErrors = null;
				}
			}
		}
		if (data["service-selects-nothing"] !== void 0) {
			let data246 = data["service-selects-nothing"];
			const _errs599 = errors;
			let valid191 = false;
			const _errs600 = errors;
			if (!validate24(data246, {
				instancePath: instancePath + "/service-selects-nothing",
				parentData: data,
				parentDataProperty: "service-selects-nothing",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid34 = _errs600 === errors;
			valid191 = valid191 || _valid34;
			if (!valid191) {
				const _errs601 = errors;
				if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
					for (const key38 in data246) if (!(key38 === "severity" || key38 === "everyMiss")) {
						const err224 = {
							instancePath: instancePath + "/service-selects-nothing",
							schemaPath: "#/properties/service-selects-nothing/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key38 }
						};
						if (vErrors === null) vErrors = [err224];
						else vErrors.push(err224);
						errors++;
					}
					if (data246.severity !== void 0) {
						if (!validate24(data246.severity, {
							instancePath: instancePath + "/service-selects-nothing/severity",
							parentData: data246,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data246.everyMiss !== void 0) {
						if (typeof data246.everyMiss !== "boolean") {
							const err225 = {
								instancePath: instancePath + "/service-selects-nothing/everyMiss",
								schemaPath: "#/properties/service-selects-nothing/anyOf/1/properties/everyMiss/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err225];
							else vErrors.push(err225);
							errors++;
						}
					}
				} else {
					const err226 = {
						instancePath: instancePath + "/service-selects-nothing",
						schemaPath: "#/properties/service-selects-nothing/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err226];
					else vErrors.push(err226);
					errors++;
				}
				var _valid34 = _errs601 === errors;
				valid191 = valid191 || _valid34;
			}
			if (!valid191) {
				const err227 = {
					instancePath: instancePath + "/service-selects-nothing",
					schemaPath: "#/properties/service-selects-nothing/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err227];
				else vErrors.push(err227);
				errors++;
			} else {
				errors = _errs599;
				if (vErrors !== null) {
					if (_errs599) vErrors.length = _errs599;
					else vErrors = null;
				}
			}
		}
		if (data["service-selects-two-apps"] !== void 0) {
			if (!validate23(data["service-selects-two-apps"], {
				instancePath: instancePath + "/service-selects-two-apps",
				parentData: data,
				parentDataProperty: "service-selects-two-apps",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-target-port-unknown"] !== void 0) {
			if (!validate23(data["service-target-port-unknown"], {
				instancePath: instancePath + "/service-target-port-unknown",
				parentData: data,
				parentDataProperty: "service-target-port-unknown",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-topology-keys-removed"] !== void 0) {
			if (!validate23(data["service-topology-keys-removed"], {
				instancePath: instancePath + "/service-topology-keys-removed",
				parentData: data,
				parentDataProperty: "service-topology-keys-removed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-upstream-conflict"] !== void 0) {
			if (!validate23(data["service-upstream-conflict"], {
				instancePath: instancePath + "/service-upstream-conflict",
				parentData: data,
				parentDataProperty: "service-upstream-conflict",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["service-upstream-without-prestop"] !== void 0) {
			if (!validate23(data["service-upstream-without-prestop"], {
				instancePath: instancePath + "/service-upstream-without-prestop",
				parentData: data,
				parentDataProperty: "service-upstream-without-prestop",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["session-affinity-behind-snat"] !== void 0) {
			if (!validate23(data["session-affinity-behind-snat"], {
				instancePath: instancePath + "/session-affinity-behind-snat",
				parentData: data,
				parentDataProperty: "session-affinity-behind-snat",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sh-signal-name-not-portable"] !== void 0) {
			if (!validate23(data["sh-signal-name-not-portable"], {
				instancePath: instancePath + "/sh-signal-name-not-portable",
				parentData: data,
				parentDataProperty: "sh-signal-name-not-portable",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["shell-pid1-swallows-sigterm"] !== void 0) {
			let data256 = data["shell-pid1-swallows-sigterm"];
			const _errs622 = errors;
			let valid200 = false;
			const _errs623 = errors;
			if (!validate24(data256, {
				instancePath: instancePath + "/shell-pid1-swallows-sigterm",
				parentData: data,
				parentDataProperty: "shell-pid1-swallows-sigterm",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid35 = _errs623 === errors;
			valid200 = valid200 || _valid35;
			if (!valid200) {
				const _errs624 = errors;
				if (data256 && typeof data256 == "object" && !Array.isArray(data256)) {
					for (const key39 in data256) if (!(key39 === "severity" || key39 === "ignoreNonServing")) {
						const err228 = {
							instancePath: instancePath + "/shell-pid1-swallows-sigterm",
							schemaPath: "#/properties/shell-pid1-swallows-sigterm/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key39 }
						};
						if (vErrors === null) vErrors = [err228];
						else vErrors.push(err228);
						errors++;
					}
					if (data256.severity !== void 0) {
						if (!validate24(data256.severity, {
							instancePath: instancePath + "/shell-pid1-swallows-sigterm/severity",
							parentData: data256,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data256.ignoreNonServing !== void 0) {
						if (typeof data256.ignoreNonServing !== "boolean") {
							const err229 = {
								instancePath: instancePath + "/shell-pid1-swallows-sigterm/ignoreNonServing",
								schemaPath: "#/properties/shell-pid1-swallows-sigterm/anyOf/1/properties/ignoreNonServing/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							if (vErrors === null) vErrors = [err229];
							else vErrors.push(err229);
							errors++;
						}
					}
				} else {
					const err230 = {
						instancePath: instancePath + "/shell-pid1-swallows-sigterm",
						schemaPath: "#/properties/shell-pid1-swallows-sigterm/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err230];
					else vErrors.push(err230);
					errors++;
				}
				var _valid35 = _errs624 === errors;
				valid200 = valid200 || _valid35;
			}
			if (!valid200) {
				const err231 = {
					instancePath: instancePath + "/shell-pid1-swallows-sigterm",
					schemaPath: "#/properties/shell-pid1-swallows-sigterm/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err231];
				else vErrors.push(err231);
				errors++;
			} else {
				errors = _errs622;
				if (vErrors !== null) {
					if (_errs622) vErrors.length = _errs622;
					else vErrors = null;
				}
			}
		}
		if (data["shm-too-small"] !== void 0) {
			let data259 = data["shm-too-small"];
			const _errs631 = errors;
			let valid202 = false;
			const _errs632 = errors;
			if (!validate24(data259, {
				instancePath: instancePath + "/shm-too-small",
				parentData: data,
				parentDataProperty: "shm-too-small",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid36 = _errs632 === errors;
			valid202 = valid202 || _valid36;
			if (!valid202) {
				const _errs633 = errors;
				if (data259 && typeof data259 == "object" && !Array.isArray(data259)) {
					for (const key40 in data259) if (!(key40 === "severity" || key40 === "sizeMiB")) {
						const err232 = {
							instancePath: instancePath + "/shm-too-small",
							schemaPath: "#/properties/shm-too-small/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key40 }
						};
						if (vErrors === null) vErrors = [err232];
						else vErrors.push(err232);
						errors++;
					}
					if (data259.severity !== void 0) {
						if (!validate24(data259.severity, {
							instancePath: instancePath + "/shm-too-small/severity",
							parentData: data259,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data259.sizeMiB !== void 0) {
						let data261 = data259.sizeMiB;
						if (!(typeof data261 == "number" && !(data261 % 1) && !isNaN(data261) && isFinite(data261))) {
							const err233 = {
								instancePath: instancePath + "/shm-too-small/sizeMiB",
								schemaPath: "#/properties/shm-too-small/anyOf/1/properties/sizeMiB/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err233];
							else vErrors.push(err233);
							errors++;
						}
						if (typeof data261 == "number" && isFinite(data261)) {
							if (data261 < 65 || isNaN(data261)) {
								const err234 = {
									instancePath: instancePath + "/shm-too-small/sizeMiB",
									schemaPath: "#/properties/shm-too-small/anyOf/1/properties/sizeMiB/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 65
									}
								};
								if (vErrors === null) vErrors = [err234];
								else vErrors.push(err234);
								errors++;
							}
						}
					}
				} else {
					const err235 = {
						instancePath: instancePath + "/shm-too-small",
						schemaPath: "#/properties/shm-too-small/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err235];
					else vErrors.push(err235);
					errors++;
				}
				var _valid36 = _errs633 === errors;
				valid202 = valid202 || _valid36;
			}
			if (!valid202) {
				const err236 = {
					instancePath: instancePath + "/shm-too-small",
					schemaPath: "#/properties/shm-too-small/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err236];
				else vErrors.push(err236);
				errors++;
			} else {
				errors = _errs631;
				if (vErrors !== null) {
					if (_errs631) vErrors.length = _errs631;
					else vErrors = null;
				}
			}
		}
		if (data["sidecar-drain-order"] !== void 0) {
			let data262 = data["sidecar-drain-order"];
			const _errs640 = errors;
			let valid204 = false;
			const _errs641 = errors;
			if (!validate24(data262, {
				instancePath: instancePath + "/sidecar-drain-order",
				parentData: data,
				parentDataProperty: "sidecar-drain-order",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid37 = _errs641 === errors;
			valid204 = valid204 || _valid37;
			if (!valid204) {
				const _errs642 = errors;
				if (data262 && typeof data262 == "object" && !Array.isArray(data262)) {
					for (const key41 in data262) if (!(key41 === "severity" || key41 === "shutdownBudgetSeconds")) {
						const err237 = {
							instancePath: instancePath + "/sidecar-drain-order",
							schemaPath: "#/properties/sidecar-drain-order/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key41 }
						};
						if (vErrors === null) vErrors = [err237];
						else vErrors.push(err237);
						errors++;
					}
					if (data262.severity !== void 0) {
						if (!validate24(data262.severity, {
							instancePath: instancePath + "/sidecar-drain-order/severity",
							parentData: data262,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data262.shutdownBudgetSeconds !== void 0) {
						let data264 = data262.shutdownBudgetSeconds;
						if (!(typeof data264 == "number" && !(data264 % 1) && !isNaN(data264) && isFinite(data264))) {
							const err238 = {
								instancePath: instancePath + "/sidecar-drain-order/shutdownBudgetSeconds",
								schemaPath: "#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err238];
							else vErrors.push(err238);
							errors++;
						}
						if (typeof data264 == "number" && isFinite(data264)) {
							if (data264 < 0 || isNaN(data264)) {
								const err239 = {
									instancePath: instancePath + "/sidecar-drain-order/shutdownBudgetSeconds",
									schemaPath: "#/properties/sidecar-drain-order/anyOf/1/properties/shutdownBudgetSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err239];
								else vErrors.push(err239);
								errors++;
							}
						}
					}
				} else {
					const err240 = {
						instancePath: instancePath + "/sidecar-drain-order",
						schemaPath: "#/properties/sidecar-drain-order/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err240];
					else vErrors.push(err240);
					errors++;
				}
				var _valid37 = _errs642 === errors;
				valid204 = valid204 || _valid37;
			}
			if (!valid204) {
				const err241 = {
					instancePath: instancePath + "/sidecar-drain-order",
					schemaPath: "#/properties/sidecar-drain-order/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err241];
				else vErrors.push(err241);
				errors++;
			} else {
				errors = _errs640;
				if (vErrors !== null) {
					if (_errs640) vErrors.length = _errs640;
					else vErrors = null;
				}
			}
		}
		if (data["source-port-exhaustion"] !== void 0) {
			let data265 = data["source-port-exhaustion"];
			const _errs649 = errors;
			let valid206 = false;
			const _errs650 = errors;
			if (!validate24(data265, {
				instancePath: instancePath + "/source-port-exhaustion",
				parentData: data,
				parentDataProperty: "source-port-exhaustion",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid38 = _errs650 === errors;
			valid206 = valid206 || _valid38;
			if (!valid206) {
				const _errs651 = errors;
				if (data265 && typeof data265 == "object" && !Array.isArray(data265)) {
					for (const key42 in data265) if (!(key42 === "severity" || key42 === "minPorts")) {
						const err242 = {
							instancePath: instancePath + "/source-port-exhaustion",
							schemaPath: "#/properties/source-port-exhaustion/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key42 }
						};
						if (vErrors === null) vErrors = [err242];
						else vErrors.push(err242);
						errors++;
					}
					if (data265.severity !== void 0) {
						if (!validate24(data265.severity, {
							instancePath: instancePath + "/source-port-exhaustion/severity",
							parentData: data265,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data265.minPorts !== void 0) {
						let data267 = data265.minPorts;
						if (!(typeof data267 == "number" && !(data267 % 1) && !isNaN(data267) && isFinite(data267))) {
							const err243 = {
								instancePath: instancePath + "/source-port-exhaustion/minPorts",
								schemaPath: "#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err243];
							else vErrors.push(err243);
							errors++;
						}
						if (typeof data267 == "number" && isFinite(data267)) {
							if (data267 < 1 || isNaN(data267)) {
								const err244 = {
									instancePath: instancePath + "/source-port-exhaustion/minPorts",
									schemaPath: "#/properties/source-port-exhaustion/anyOf/1/properties/minPorts/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err244];
								else vErrors.push(err244);
								errors++;
							}
						}
					}
				} else {
					const err245 = {
						instancePath: instancePath + "/source-port-exhaustion",
						schemaPath: "#/properties/source-port-exhaustion/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err245];
					else vErrors.push(err245);
					errors++;
				}
				var _valid38 = _errs651 === errors;
				valid206 = valid206 || _valid38;
			}
			if (!valid206) {
				const err246 = {
					instancePath: instancePath + "/source-port-exhaustion",
					schemaPath: "#/properties/source-port-exhaustion/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err246];
				else vErrors.push(err246);
				errors++;
			} else {
				errors = _errs649;
				if (vErrors !== null) {
					if (_errs649) vErrors.length = _errs649;
					else vErrors = null;
				}
			}
		}
		if (data["statefulset-data-in-emptydir"] !== void 0) {
			if (!validate23(data["statefulset-data-in-emptydir"], {
				instancePath: instancePath + "/statefulset-data-in-emptydir",
				parentData: data,
				parentDataProperty: "statefulset-data-in-emptydir",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["statefulset-max-unavailable-ignored"] !== void 0) {
			if (!validate23(data["statefulset-max-unavailable-ignored"], {
				instancePath: instancePath + "/statefulset-max-unavailable-ignored",
				parentData: data,
				parentDataProperty: "statefulset-max-unavailable-ignored",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["stop-signal-not-graceful"] !== void 0) {
			if (!validate23(data["stop-signal-not-graceful"], {
				instancePath: instancePath + "/stop-signal-not-graceful",
				parentData: data,
				parentDataProperty: "stop-signal-not-graceful",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression-reason-missing"] !== void 0) {
			if (!validate23(data["suppression-reason-missing"], {
				instancePath: instancePath + "/suppression-reason-missing",
				parentData: data,
				parentDataProperty: "suppression-reason-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["syntax-error"] !== void 0) {
			if ("error" !== data["syntax-error"]) {
				const err247 = {
					instancePath: instancePath + "/syntax-error",
					schemaPath: "#/properties/syntax-error/const",
					keyword: "const",
					params: { allowedValue: "error" }
				};
				if (vErrors === null) vErrors = [err247];
				else vErrors.push(err247);
				errors++;
			}
		}
		if (data["sysctl-conn-reuse-mode"] !== void 0) {
			if (!validate23(data["sysctl-conn-reuse-mode"], {
				instancePath: instancePath + "/sysctl-conn-reuse-mode",
				parentData: data,
				parentDataProperty: "sysctl-conn-reuse-mode",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sysctl-not-namespaced"] !== void 0) {
			if (!validate23(data["sysctl-not-namespaced"], {
				instancePath: instancePath + "/sysctl-not-namespaced",
				parentData: data,
				parentDataProperty: "sysctl-not-namespaced",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sysctl-on-host-network"] !== void 0) {
			if (!validate23(data["sysctl-on-host-network"], {
				instancePath: instancePath + "/sysctl-on-host-network",
				parentData: data,
				parentDataProperty: "sysctl-on-host-network",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sysctl-privileged-init"] !== void 0) {
			if (!validate23(data["sysctl-privileged-init"], {
				instancePath: instancePath + "/sysctl-privileged-init",
				parentData: data,
				parentDataProperty: "sysctl-privileged-init",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["sysctl-unsafe"] !== void 0) {
			if (!validate23(data["sysctl-unsafe"], {
				instancePath: instancePath + "/sysctl-unsafe",
				parentData: data,
				parentDataProperty: "sysctl-unsafe",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["topology-annotation-deprecated"] !== void 0) {
			if (!validate23(data["topology-annotation-deprecated"], {
				instancePath: instancePath + "/topology-annotation-deprecated",
				parentData: data,
				parentDataProperty: "topology-annotation-deprecated",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["traffic-distribution-hotspot"] !== void 0) {
			let data279 = data["traffic-distribution-hotspot"];
			const _errs679 = errors;
			let valid218 = false;
			const _errs680 = errors;
			if (!validate24(data279, {
				instancePath: instancePath + "/traffic-distribution-hotspot",
				parentData: data,
				parentDataProperty: "traffic-distribution-hotspot",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
			var _valid39 = _errs680 === errors;
			valid218 = valid218 || _valid39;
			if (!valid218) {
				const _errs681 = errors;
				if (data279 && typeof data279 == "object" && !Array.isArray(data279)) {
					for (const key43 in data279) if (!(key43 === "severity" || key43 === "zones")) {
						const err248 = {
							instancePath: instancePath + "/traffic-distribution-hotspot",
							schemaPath: "#/properties/traffic-distribution-hotspot/anyOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key43 }
						};
						if (vErrors === null) vErrors = [err248];
						else vErrors.push(err248);
						errors++;
					}
					if (data279.severity !== void 0) {
						if (!validate24(data279.severity, {
							instancePath: instancePath + "/traffic-distribution-hotspot/severity",
							parentData: data279,
							parentDataProperty: "severity",
							rootData
						})) {
							vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
							errors = vErrors.length;
						}
					}
					if (data279.zones !== void 0) {
						let data281 = data279.zones;
						if (!(typeof data281 == "number" && !(data281 % 1) && !isNaN(data281) && isFinite(data281))) {
							const err249 = {
								instancePath: instancePath + "/traffic-distribution-hotspot/zones",
								schemaPath: "#/properties/traffic-distribution-hotspot/anyOf/1/properties/zones/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err249];
							else vErrors.push(err249);
							errors++;
						}
						if (typeof data281 == "number" && isFinite(data281)) {
							if (data281 < 2 || isNaN(data281)) {
								const err250 = {
									instancePath: instancePath + "/traffic-distribution-hotspot/zones",
									schemaPath: "#/properties/traffic-distribution-hotspot/anyOf/1/properties/zones/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 2
									}
								};
								if (vErrors === null) vErrors = [err250];
								else vErrors.push(err250);
								errors++;
							}
						}
					}
				} else {
					const err251 = {
						instancePath: instancePath + "/traffic-distribution-hotspot",
						schemaPath: "#/properties/traffic-distribution-hotspot/anyOf/1/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err251];
					else vErrors.push(err251);
					errors++;
				}
				var _valid39 = _errs681 === errors;
				valid218 = valid218 || _valid39;
			}
			if (!valid218) {
				const err252 = {
					instancePath: instancePath + "/traffic-distribution-hotspot",
					schemaPath: "#/properties/traffic-distribution-hotspot/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err252];
				else vErrors.push(err252);
				errors++;
			} else {
				errors = _errs679;
				if (vErrors !== null) {
					if (_errs679) vErrors.length = _errs679;
					else vErrors = null;
				}
			}
		}
		if (data["traffic-distribution-unsupported"] !== void 0) {
			if (!validate23(data["traffic-distribution-unsupported"], {
				instancePath: instancePath + "/traffic-distribution-unsupported",
				parentData: data,
				parentDataProperty: "traffic-distribution-unsupported",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["trap-never-runs"] !== void 0) {
			if (!validate23(data["trap-never-runs"], {
				instancePath: instancePath + "/trap-never-runs",
				parentData: data,
				parentDataProperty: "trap-never-runs",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["unknown-suppression"] !== void 0) {
			if (!validate23(data["unknown-suppression"], {
				instancePath: instancePath + "/unknown-suppression",
				parentData: data,
				parentDataProperty: "unknown-suppression",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["unreadable-file"] !== void 0) {
			if ("error" !== data["unreadable-file"]) {
				const err253 = {
					instancePath: instancePath + "/unreadable-file",
					schemaPath: "#/properties/unreadable-file/const",
					keyword: "const",
					params: { allowedValue: "error" }
				};
				if (vErrors === null) vErrors = [err253];
				else vErrors.push(err253);
				errors++;
			}
		}
		if (data["unused-suppression"] !== void 0) {
			if (!validate23(data["unused-suppression"], {
				instancePath: instancePath + "/unused-suppression",
				parentData: data,
				parentDataProperty: "unused-suppression",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-die-on-term-missing"] !== void 0) {
			if (!validate23(data["uwsgi-die-on-term-missing"], {
				instancePath: instancePath + "/uwsgi-die-on-term-missing",
				parentData: data,
				parentDataProperty: "uwsgi-die-on-term-missing",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-graceful-hook-unsupported"] !== void 0) {
			if (!validate23(data["uwsgi-graceful-hook-unsupported"], {
				instancePath: instancePath + "/uwsgi-graceful-hook-unsupported",
				parentData: data,
				parentDataProperty: "uwsgi-graceful-hook-unsupported",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-http-no-keepalive"] !== void 0) {
			if (!validate23(data["uwsgi-http-no-keepalive"], {
				instancePath: instancePath + "/uwsgi-http-no-keepalive",
				parentData: data,
				parentDataProperty: "uwsgi-http-no-keepalive",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-http-router-hop"] !== void 0) {
			if (!validate23(data["uwsgi-http-router-hop"], {
				instancePath: instancePath + "/uwsgi-http-router-hop",
				parentData: data,
				parentDataProperty: "uwsgi-http-router-hop",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-http-socket-direct"] !== void 0) {
			if (!validate23(data["uwsgi-http-socket-direct"], {
				instancePath: instancePath + "/uwsgi-http-socket-direct",
				parentData: data,
				parentDataProperty: "uwsgi-http-socket-direct",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["uwsgi-protocol-exposed"] !== void 0) {
			if (!validate23(data["uwsgi-protocol-exposed"], {
				instancePath: instancePath + "/uwsgi-protocol-exposed",
				parentData: data,
				parentDataProperty: "uwsgi-protocol-exposed",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data["websocket-idle-timeout-too-short"] !== void 0) {
			if (!validate23(data["websocket-idle-timeout-too-short"], {
				instancePath: instancePath + "/websocket-idle-timeout-too-short",
				parentData: data,
				parentDataProperty: "websocket-idle-timeout-too-short",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err254 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err254];
		else vErrors.push(err254);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"shell": {
			"type": "string",
			"enum": [
				"bash",
				"dash",
				"busybox",
				"zsh",
				"mksh",
				"none"
			]
		},
		"libc": {
			"type": "string",
			"enum": [
				"glibc",
				"musl",
				"none"
			]
		},
		"entrypoint": {
			"type": "array",
			"items": { "type": "string" }
		},
		"cmd": {
			"type": "array",
			"items": { "type": "string" }
		},
		"drainsOnTerm": { "type": "boolean" },
		"dockerfile": {
			"type": "string",
			"pattern": "^."
		},
		"context": {
			"type": "string",
			"pattern": "^."
		},
		"target": {
			"type": "string",
			"pattern": "^."
		}
	}
};
const pattern4 = new RegExp("^.", "u");
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "shell" || key0 === "libc" || key0 === "entrypoint" || key0 === "cmd" || key0 === "drainsOnTerm" || key0 === "dockerfile" || key0 === "context" || key0 === "target")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.shell !== void 0) {
			let data0 = data.shell;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/properties/shell/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "bash" || data0 === "dash" || data0 === "busybox" || data0 === "zsh" || data0 === "mksh" || data0 === "none")) {
				const err2 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/properties/shell/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.shell.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.libc !== void 0) {
			let data1 = data.libc;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/libc",
					schemaPath: "#/properties/libc/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "glibc" || data1 === "musl" || data1 === "none")) {
				const err4 = {
					instancePath: instancePath + "/libc",
					schemaPath: "#/properties/libc/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.libc.enum }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.entrypoint !== void 0) {
			let data2 = data.entrypoint;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err5 = {
						instancePath: instancePath + "/entrypoint/" + i0,
						schemaPath: "#/properties/entrypoint/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/entrypoint",
					schemaPath: "#/properties/entrypoint/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cmd !== void 0) {
			let data4 = data.cmd;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/cmd/" + i1,
						schemaPath: "#/properties/cmd/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/cmd",
					schemaPath: "#/properties/cmd/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.drainsOnTerm !== void 0) {
			if (typeof data.drainsOnTerm !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/drainsOnTerm",
					schemaPath: "#/properties/drainsOnTerm/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.dockerfile !== void 0) {
			let data7 = data.dockerfile;
			if (typeof data7 === "string") {
				if (!pattern4.test(data7)) {
					const err10 = {
						instancePath: instancePath + "/dockerfile",
						schemaPath: "#/properties/dockerfile/pattern",
						keyword: "pattern",
						params: { pattern: "^." }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/dockerfile",
					schemaPath: "#/properties/dockerfile/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data8 = data.context;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					const err12 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/pattern",
						keyword: "pattern",
						params: { pattern: "^." }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data9 = data.target;
			if (typeof data9 === "string") {
				if (!pattern4.test(data9)) {
					const err14 = {
						instancePath: instancePath + "/target",
						schemaPath: "#/properties/target/pattern",
						keyword: "pattern",
						params: { pattern: "^." }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate248.errors = vErrors;
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.extends !== void 0) {
			let data0 = data.extends;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf/0/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "recommended" || data0 === "resources" || data0 === "traffic" || data0 === "dns" || data0 === "valid" || data0 === "security" || data0 === "availability" || data0 === "cluster" || data0 === "all")) {
				const err2 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.extends.anyOf[0].enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 !== "string") {
							const err3 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!(data1 === "recommended" || data1 === "resources" || data1 === "traffic" || data1 === "dns" || data1 === "valid" || data1 === "security" || data1 === "availability" || data1 === "cluster" || data1 === "all")) {
							const err4 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/anyOf/1/items/enum",
								keyword: "enum",
								params: { allowedValues: schema6.properties.extends.anyOf[1].items.enum }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/anyOf/1/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err6 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/anyOf",
					keyword: "anyOf",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.rules !== void 0) {
			if (!validate22(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data3 = data.overrides;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.rules === void 0) {
							const err7 = {
								instancePath: instancePath + "/overrides/" + i1,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "files" || key1 === "kinds" || key1 === "names" || key1 === "namespaces" || key1 === "rules")) {
							const err8 = {
								instancePath: instancePath + "/overrides/" + i1,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data4.files !== void 0) {
							let data5 = data4.files;
							if (Array.isArray(data5)) {
								const len2 = data5.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data5[i2] !== "string") {
									const err9 = {
										instancePath: instancePath + "/overrides/" + i1 + "/files/" + i2,
										schemaPath: "#/properties/overrides/items/properties/files/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/overrides/" + i1 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data4.kinds !== void 0) {
							let data7 = data4.kinds;
							if (Array.isArray(data7)) {
								const len3 = data7.length;
								for (let i3 = 0; i3 < len3; i3++) if (typeof data7[i3] !== "string") {
									const err11 = {
										instancePath: instancePath + "/overrides/" + i1 + "/kinds/" + i3,
										schemaPath: "#/properties/overrides/items/properties/kinds/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/overrides/" + i1 + "/kinds",
									schemaPath: "#/properties/overrides/items/properties/kinds/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.names !== void 0) {
							let data9 = data4.names;
							if (Array.isArray(data9)) {
								const len4 = data9.length;
								for (let i4 = 0; i4 < len4; i4++) if (typeof data9[i4] !== "string") {
									const err13 = {
										instancePath: instancePath + "/overrides/" + i1 + "/names/" + i4,
										schemaPath: "#/properties/overrides/items/properties/names/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/overrides/" + i1 + "/names",
									schemaPath: "#/properties/overrides/items/properties/names/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data4.namespaces !== void 0) {
							let data11 = data4.namespaces;
							if (Array.isArray(data11)) {
								const len5 = data11.length;
								for (let i5 = 0; i5 < len5; i5++) if (typeof data11[i5] !== "string") {
									const err15 = {
										instancePath: instancePath + "/overrides/" + i1 + "/namespaces/" + i5,
										schemaPath: "#/properties/overrides/items/properties/namespaces/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/overrides/" + i1 + "/namespaces",
									schemaPath: "#/properties/overrides/items/properties/namespaces/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.rules !== void 0) {
							if (!validate22(data4.rules, {
								instancePath: instancePath + "/overrides/" + i1 + "/rules",
								parentData: data4,
								parentDataProperty: "rules",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/overrides/" + i1,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data14 = data.ignore;
			if (Array.isArray(data14)) {
				const len6 = data14.length;
				for (let i6 = 0; i6 < len6; i6++) if (typeof data14[i6] !== "string") {
					const err19 = {
						instancePath: instancePath + "/ignore/" + i6,
						schemaPath: "#/properties/ignore/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.kubernetesVersion !== void 0) {
			let data16 = data.kubernetesVersion;
			if (typeof data16 === "string") {
				if (!pattern0.test(data16)) {
					const err21 = {
						instancePath: instancePath + "/kubernetesVersion",
						schemaPath: "#/properties/kubernetesVersion/pattern",
						keyword: "pattern",
						params: { pattern: "^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/kubernetesVersion",
					schemaPath: "#/properties/kubernetesVersion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.provider !== void 0) {
			let data17 = data.provider;
			if (typeof data17 !== "string") {
				const err23 = {
					instancePath: instancePath + "/provider",
					schemaPath: "#/properties/provider/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (!(data17 === "aws" || data17 === "gcp" || data17 === "azure" || data17 === "alibaba" || data17 === "tencent" || data17 === "baremetal" || data17 === "unknown")) {
				const err24 = {
					instancePath: instancePath + "/provider",
					schemaPath: "#/properties/provider/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.provider.enum }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.clusterDomain !== void 0) {
			let data18 = data.clusterDomain;
			if (typeof data18 === "string") {
				if (!pattern1.test(data18)) {
					const err25 = {
						instancePath: instancePath + "/clusterDomain",
						schemaPath: "#/properties/clusterDomain/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/clusterDomain",
					schemaPath: "#/properties/clusterDomain/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.nodeCIDRs !== void 0) {
			let data19 = data.nodeCIDRs;
			if (Array.isArray(data19)) {
				const len7 = data19.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data20 = data19[i7];
					if (typeof data20 === "string") {
						if (!pattern2.test(data20)) {
							const err27 = {
								instancePath: instancePath + "/nodeCIDRs/" + i7,
								schemaPath: "#/properties/nodeCIDRs/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-fA-F:.]+/[0-9]{1,3}$" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/nodeCIDRs/" + i7,
							schemaPath: "#/properties/nodeCIDRs/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/nodeCIDRs",
					schemaPath: "#/properties/nodeCIDRs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.nodeKernel !== void 0) {
			let data21 = data.nodeKernel;
			if (typeof data21 === "string") {
				if (!pattern3.test(data21)) {
					const err30 = {
						instancePath: instancePath + "/nodeKernel",
						schemaPath: "#/properties/nodeKernel/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+\\.[0-9]+" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/nodeKernel",
					schemaPath: "#/properties/nodeKernel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.images !== void 0) {
			let data22 = data.images;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key2 in data22) if (!validate248(data22[key2], {
					instancePath: instancePath + "/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data22,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
					errors = vErrors.length;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.advisories !== void 0) {
			let data24 = data.advisories;
			if (Array.isArray(data24)) {
				const len8 = data24.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data25 = data24[i8];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.id === void 0) {
							const err33 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data25.images === void 0) {
							const err34 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "images" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data25.versions === void 0) {
							const err35 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "versions" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data25.severity === void 0) {
							const err36 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data25.consequence === void 0) {
							const err37 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "consequence" }
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data25.source === void 0) {
							const err38 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/required",
								keyword: "required",
								params: { missingProperty: "source" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						for (const key3 in data25) if (!(key3 === "id" || key3 === "images" || key3 === "versions" || key3 === "fixed" || key3 === "when" || key3 === "severity" || key3 === "consequence" || key3 === "source")) {
							const err39 = {
								instancePath: instancePath + "/advisories/" + i8,
								schemaPath: "#/properties/advisories/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data25.id !== void 0) {
							let data26 = data25.id;
							if (typeof data26 === "string") {
								if (!pattern7.test(data26)) {
									const err40 = {
										instancePath: instancePath + "/advisories/" + i8 + "/id",
										schemaPath: "#/properties/advisories/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/advisories/" + i8 + "/id",
									schemaPath: "#/properties/advisories/items/properties/id/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data25.images !== void 0) {
							let data27 = data25.images;
							if (Array.isArray(data27)) {
								const len9 = data27.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data28 = data27[i9];
									if (typeof data28 === "string") {
										if (!pattern8.test(data28)) {
											const err42 = {
												instancePath: instancePath + "/advisories/" + i8 + "/images/" + i9,
												schemaPath: "#/properties/advisories/items/properties/images/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[a-z0-9][a-z0-9._/:-]*$" }
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
									} else {
										const err43 = {
											instancePath: instancePath + "/advisories/" + i8 + "/images/" + i9,
											schemaPath: "#/properties/advisories/items/properties/images/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/advisories/" + i8 + "/images",
									schemaPath: "#/properties/advisories/items/properties/images/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data25.versions !== void 0) {
							let data29 = data25.versions;
							if (typeof data29 === "string") {
								if (!pattern9.test(data29)) {
									const err45 = {
										instancePath: instancePath + "/advisories/" + i8 + "/versions",
										schemaPath: "#/properties/advisories/items/properties/versions/pattern",
										keyword: "pattern",
										params: { pattern: "^(\\*|(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*( *\\|\\| *(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2}( +(>=|<=|>|<|=)?v?[0-9]{1,6}(\\.[0-9]{1,6}){0,2})*)*)$" }
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/advisories/" + i8 + "/versions",
									schemaPath: "#/properties/advisories/items/properties/versions/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data25.fixed !== void 0) {
							if (typeof data25.fixed !== "string") {
								const err47 = {
									instancePath: instancePath + "/advisories/" + i8 + "/fixed",
									schemaPath: "#/properties/advisories/items/properties/fixed/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data25.when !== void 0) {
							let data31 = data25.when;
							if (Array.isArray(data31)) {
								const len10 = data31.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data32 = data31[i10];
									if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
										for (const key4 in data32) if (!(key4 === "hostNetwork" || key4 === "hostPath" || key4 === "mentions" || key4 === "proxyMode" || key4 === "detectLocalMode" || key4 === "localTrafficPolicy")) {
											const err48 = {
												instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10,
												schemaPath: "#/properties/advisories/items/properties/when/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 }
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
										if (data32.hostNetwork !== void 0) {
											if (typeof data32.hostNetwork !== "boolean") {
												const err49 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/hostNetwork",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/hostNetwork/type",
													keyword: "type",
													params: { type: "boolean" }
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
										}
										if (data32.hostPath !== void 0) {
											if (typeof data32.hostPath !== "string") {
												const err50 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/hostPath",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/hostPath/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										}
										if (data32.mentions !== void 0) {
											let data35 = data32.mentions;
											if (Array.isArray(data35)) {
												const len11 = data35.length;
												for (let i11 = 0; i11 < len11; i11++) if (typeof data35[i11] !== "string") {
													const err51 = {
														instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/mentions/" + i11,
														schemaPath: "#/properties/advisories/items/properties/when/items/properties/mentions/items/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err51];
													else vErrors.push(err51);
													errors++;
												}
											} else {
												const err52 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/mentions",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/mentions/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
										}
										if (data32.proxyMode !== void 0) {
											if (typeof data32.proxyMode !== "string") {
												const err53 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/proxyMode",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/proxyMode/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
										if (data32.detectLocalMode !== void 0) {
											let data38 = data32.detectLocalMode;
											if (Array.isArray(data38)) {
												const len12 = data38.length;
												for (let i12 = 0; i12 < len12; i12++) if (typeof data38[i12] !== "string") {
													const err54 = {
														instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/detectLocalMode/" + i12,
														schemaPath: "#/properties/advisories/items/properties/when/items/properties/detectLocalMode/items/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err54];
													else vErrors.push(err54);
													errors++;
												}
											} else {
												const err55 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/detectLocalMode",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/detectLocalMode/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										}
										if (data32.localTrafficPolicy !== void 0) {
											if (typeof data32.localTrafficPolicy !== "boolean") {
												const err56 = {
													instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10 + "/localTrafficPolicy",
													schemaPath: "#/properties/advisories/items/properties/when/items/properties/localTrafficPolicy/type",
													keyword: "type",
													params: { type: "boolean" }
												};
												if (vErrors === null) vErrors = [err56];
												else vErrors.push(err56);
												errors++;
											}
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/advisories/" + i8 + "/when/" + i10,
											schemaPath: "#/properties/advisories/items/properties/when/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/advisories/" + i8 + "/when",
									schemaPath: "#/properties/advisories/items/properties/when/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data25.severity !== void 0) {
							let data41 = data25.severity;
							if (typeof data41 !== "string") {
								const err59 = {
									instancePath: instancePath + "/advisories/" + i8 + "/severity",
									schemaPath: "#/properties/advisories/items/properties/severity/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (!(data41 === "error" || data41 === "warning" || data41 === "info")) {
								const err60 = {
									instancePath: instancePath + "/advisories/" + i8 + "/severity",
									schemaPath: "#/properties/advisories/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.advisories.items.properties.severity.enum }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data25.consequence !== void 0) {
							let data42 = data25.consequence;
							if (typeof data42 === "string") {
								if (!pattern10.test(data42)) {
									const err61 = {
										instancePath: instancePath + "/advisories/" + i8 + "/consequence",
										schemaPath: "#/properties/advisories/items/properties/consequence/pattern",
										keyword: "pattern",
										params: { pattern: "[^ ]" }
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							} else {
								const err62 = {
									instancePath: instancePath + "/advisories/" + i8 + "/consequence",
									schemaPath: "#/properties/advisories/items/properties/consequence/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data25.source !== void 0) {
							let data43 = data25.source;
							if (typeof data43 === "string") {
								if (!pattern10.test(data43)) {
									const err63 = {
										instancePath: instancePath + "/advisories/" + i8 + "/source",
										schemaPath: "#/properties/advisories/items/properties/source/pattern",
										keyword: "pattern",
										params: { pattern: "[^ ]" }
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/advisories/" + i8 + "/source",
									schemaPath: "#/properties/advisories/items/properties/source/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/advisories/" + i8,
							schemaPath: "#/properties/advisories/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/advisories",
					schemaPath: "#/properties/advisories/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.advisoryFiles !== void 0) {
			let data44 = data.advisoryFiles;
			if (Array.isArray(data44)) {
				const len13 = data44.length;
				for (let i13 = 0; i13 < len13; i13++) if (typeof data44[i13] !== "string") {
					const err67 = {
						instancePath: instancePath + "/advisoryFiles/" + i13,
						schemaPath: "#/properties/advisoryFiles/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/advisoryFiles",
					schemaPath: "#/properties/advisoryFiles/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.externalCallers !== void 0) {
			if (typeof data.externalCallers !== "boolean") {
				const err69 = {
					instancePath: instancePath + "/externalCallers",
					schemaPath: "#/properties/externalCallers/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.externalObjects !== void 0) {
			let data47 = data.externalObjects;
			if (Array.isArray(data47)) {
				const len14 = data47.length;
				for (let i14 = 0; i14 < len14; i14++) {
					let data48 = data47[i14];
					if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
						if (data48.kind === void 0) {
							const err70 = {
								instancePath: instancePath + "/externalObjects/" + i14,
								schemaPath: "#/properties/externalObjects/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						for (const key5 in data48) if (!(key5 === "kind" || key5 === "name" || key5 === "namespace")) {
							const err71 = {
								instancePath: instancePath + "/externalObjects/" + i14,
								schemaPath: "#/properties/externalObjects/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 }
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data48.kind !== void 0) {
							if (typeof data48.kind !== "string") {
								const err72 = {
									instancePath: instancePath + "/externalObjects/" + i14 + "/kind",
									schemaPath: "#/properties/externalObjects/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data48.name !== void 0) {
							if (typeof data48.name !== "string") {
								const err73 = {
									instancePath: instancePath + "/externalObjects/" + i14 + "/name",
									schemaPath: "#/properties/externalObjects/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data48.namespace !== void 0) {
							if (typeof data48.namespace !== "string") {
								const err74 = {
									instancePath: instancePath + "/externalObjects/" + i14 + "/namespace",
									schemaPath: "#/properties/externalObjects/items/properties/namespace/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/externalObjects/" + i14,
							schemaPath: "#/properties/externalObjects/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/externalObjects",
					schemaPath: "#/properties/externalObjects/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.workloadKinds !== void 0) {
			let data52 = data.workloadKinds;
			if (Array.isArray(data52)) {
				const len15 = data52.length;
				for (let i15 = 0; i15 < len15; i15++) {
					let data53 = data52[i15];
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.apiVersion === void 0) {
							const err77 = {
								instancePath: instancePath + "/workloadKinds/" + i15,
								schemaPath: "#/properties/workloadKinds/items/required",
								keyword: "required",
								params: { missingProperty: "apiVersion" }
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data53.kind === void 0) {
							const err78 = {
								instancePath: instancePath + "/workloadKinds/" + i15,
								schemaPath: "#/properties/workloadKinds/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data53.podTemplate === void 0) {
							const err79 = {
								instancePath: instancePath + "/workloadKinds/" + i15,
								schemaPath: "#/properties/workloadKinds/items/required",
								keyword: "required",
								params: { missingProperty: "podTemplate" }
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
						for (const key6 in data53) if (!(key6 === "apiVersion" || key6 === "kind" || key6 === "podTemplate" || key6 === "replicas")) {
							const err80 = {
								instancePath: instancePath + "/workloadKinds/" + i15,
								schemaPath: "#/properties/workloadKinds/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data53.apiVersion !== void 0) {
							if (typeof data53.apiVersion !== "string") {
								const err81 = {
									instancePath: instancePath + "/workloadKinds/" + i15 + "/apiVersion",
									schemaPath: "#/properties/workloadKinds/items/properties/apiVersion/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
						if (data53.kind !== void 0) {
							if (typeof data53.kind !== "string") {
								const err82 = {
									instancePath: instancePath + "/workloadKinds/" + i15 + "/kind",
									schemaPath: "#/properties/workloadKinds/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data53.podTemplate !== void 0) {
							let data56 = data53.podTemplate;
							if (typeof data56 === "string") {
								if (!pattern12.test(data56)) {
									const err83 = {
										instancePath: instancePath + "/workloadKinds/" + i15 + "/podTemplate",
										schemaPath: "#/properties/workloadKinds/items/properties/podTemplate/pattern",
										keyword: "pattern",
										params: { pattern: "^(/[^/]+)+$" }
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/workloadKinds/" + i15 + "/podTemplate",
									schemaPath: "#/properties/workloadKinds/items/properties/podTemplate/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data53.replicas !== void 0) {
							let data57 = data53.replicas;
							if (typeof data57 === "string") {
								if (!pattern12.test(data57)) {
									const err85 = {
										instancePath: instancePath + "/workloadKinds/" + i15 + "/replicas",
										schemaPath: "#/properties/workloadKinds/items/properties/replicas/pattern",
										keyword: "pattern",
										params: { pattern: "^(/[^/]+)+$" }
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/workloadKinds/" + i15 + "/replicas",
									schemaPath: "#/properties/workloadKinds/items/properties/replicas/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/workloadKinds/" + i15,
							schemaPath: "#/properties/workloadKinds/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/workloadKinds",
					schemaPath: "#/properties/workloadKinds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.suppressions !== void 0) {
			let data58 = data.suppressions;
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				for (const key7 in data58) if (!(key7 === "requireReason" || key7 === "reportUnused")) {
					const err89 = {
						instancePath: instancePath + "/suppressions",
						schemaPath: "#/properties/suppressions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data58.requireReason !== void 0) {
					if (typeof data58.requireReason !== "boolean") {
						const err90 = {
							instancePath: instancePath + "/suppressions/requireReason",
							schemaPath: "#/properties/suppressions/properties/requireReason/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data58.reportUnused !== void 0) {
					if (typeof data58.reportUnused !== "boolean") {
						const err91 = {
							instancePath: instancePath + "/suppressions/reportUnused",
							schemaPath: "#/properties/suppressions/properties/reportUnused/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/suppressions",
					schemaPath: "#/properties/suppressions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
	} else {
		const err93 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err93];
		else vErrors.push(err93);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validateConfigValue(value) {
	return validate(value) ? [] : validate.errors;
}

export { validateConfigValue };