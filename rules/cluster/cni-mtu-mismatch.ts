import {
  type Cluster,
  cloudMtu,
  defineRule,
  grouped,
  hostOf,
  type NetworkMtu,
  networkOf,
  type Place,
  PlaceIndex,
  type Resource,
  type Runtime,
} from '../../src/rule/index.js'

/** MTUs that a link usually has: Ethernet, and the jumbo frames of AWS and of most data centres. */
const usualLinks = [1500, 9001]

export default defineRule({
  id: 'cni-mtu-mismatch',
  summary: 'The MTU of Pods and what their tunnel adds do not fit into the MTU below.',
  why: 'Small packets pass: pings, handshakes and health checks work. Large ones are dropped on the way, and where the message that says so is filtered, they are sent again and again: responses above a size hang until a timeout.',
  details: `
Each tunnel adds bytes to a packet: IP in IP 20, VXLAN 50 (70 over IPv6), WireGuard 60 (80 over IPv6). Read are \`veth_mtu\` of calico-config (with the tunnel that calico-node or flannel has), tunnels of a FelixConfiguration, an Installation
of the Tigera operator, \`mtu\` of CNI configuration in ConfigMaps, POD_MTU of the AWS VPC CNI and WEAVE_MTU. \`Backend.MTU\` of flannel and \`mtu\` of Cilium are those of the link, and both take off the tunnel by themselves.

Compared with what the same configuration says of the link (\`AWS_VPC_ENI_MTU\`, \`Backend.MTU\`), else with the option \`nodeMtu\`, else with that of the cloud (\`provider\`: AWS 9001, Google Cloud 1460, Azure 1500). Where none is known, the nearest usual
one (1500, 9001) is assumed, and the finding is information only: nodes may have larger frames. What is unset, or 0, the plug-in finds out by itself.`,
  category: 'cluster',
  severity: 'warning',
  presets: ['cluster'],
  since: '0.1.0',
  sources: [
    { title: 'Calico: configure MTU', url: 'https://docs.tigera.io/calico/latest/networking/configuring/mtu' },
    { title: 'flannel: backends', url: 'https://github.com/flannel-io/flannel/blob/master/Documentation/backends.md' },
    { title: 'AWS VPC CNI: POD_MTU', url: 'https://github.com/aws/amazon-vpc-cni-k8s#pod_mtu-v1164' },
    { title: 'MTU of Google Cloud networks', url: 'https://cloud.google.com/vpc/docs/mtu' },
  ],
  options: {
    nodeMtu: {
      type: 'integer',
      default: 0,
      minimum: 0,
      description: 'The MTU of the network between the nodes, in bytes; 0: that of the cloud.',
    },
  },
  messages: {
    tunnel:
      '{noun} is {mtu}, and {tunnel} adds {overhead} bytes, more than the {link} of the link ({linkNoun}): large responses hang while pings work. Set {fits}, or leave it out.',
    plain:
      '{noun} is {mtu}, more than the {link} of the link ({linkNoun}): large responses hang while pings work. Set {fits}, or leave it out.',
    inner:
      '{noun} is {mtu}, but packets of that size go through a tunnel of {link} ({linkNoun}): large responses hang while pings work. Set {fits}, or leave it out.',
  },
  on: {
    resource({ resource }, { report, cluster, runtime, settings, options }) {
      const { ofObject, tunnels } = read(cluster, runtime)
      for (const value of ofObject.get(resource) ?? []) {
        const { noun, mtu, overhead, tunnel } = value
        const inner = smallerTunnel(value, tunnels)
        if (inner) {
          report({
            at: value.at,
            message: 'inner',
            data: { noun, mtu, link: inner.mtu, linkNoun: inner.noun, fits: inner.mtu },
            related: [{ at: inner.at, message: inner.noun }],
          })
          continue
        }
        const link = linkOf(value, options.nodeMtu || cloudMtu(settings.provider))
        if (link === undefined || mtu + overhead <= link.mtu) continue
        const common = {
          at: value.at,
          ...(link.at ? { related: [{ at: link.at, message: link.noun }] } : {}),
          ...(link.assumed ? { lower: 'info' as const, because: 'the MTU between the nodes is not known: set nodeMtu or provider' } : {}),
        }
        const data = { noun, mtu, link: link.mtu, linkNoun: link.noun, fits: link.mtu - overhead }
        if (overhead > 0) report({ ...common, message: 'tunnel', data: { ...data, tunnel: tunnelNames[tunnel], overhead } })
        else report({ ...common, message: 'plain', data })
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Fixture A13 N3: host-gw has no tunnel.',
        yaml: `{apiVersion: v1, kind: ConfigMap, metadata: {name: kube-flannel-cfg}, data: {net-conf.json: '{"Network":"10.244.0.0/16","Backend":{"Type":"host-gw"}}'}}`,
      },
      {
        title: "Fixture A13 F4 is none: 1500 is the link's, and flannel gives its Pods 1450.",
        yaml: `{apiVersion: v1, kind: ConfigMap, metadata: {name: kube-flannel-cfg}, data: {net-conf.json: '{"Network":"10.244.0.0/16","Backend":{"Type":"vxlan","MTU":1500}}'}}`,
      },
      {
        title: 'Calico finds it out, and a tunnel that fits.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: calico-config
  namespace: kube-system
data:
  calico_backend: bird
  veth_mtu: "0"
---
apiVersion: projectcalico.org/v3
kind: FelixConfiguration
metadata:
  name: default
spec:
  ipipMTU: 1480
  vxlanMTU: 1450
`,
      },
      {
        title: 'Jumbo frames below.',
        yaml: `
apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec:
  calicoNetwork:
    mtu: 8951
    ipPools:
      - cidr: 10.244.0.0/16
        encapsulation: VXLAN
`,
      },
      {
        title: 'A whole frame without a tunnel.',
        yaml: `
apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec:
  calicoNetwork:
    mtu: 1500
    ipPools:
      - cidr: 10.244.0.0/16
        encapsulation: None
`,
      },
    ],
    bad: [
      {
        title: 'flannel on Google Cloud.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-flannel-cfg
data:
  net-conf.json: |
    {
      "Network": "10.244.0.0/16",
      "Backend": {
        "Type": "vxlan",
        "MTU": 1500 # warning: plain
      }
    }
`,
        config: { provider: 'gcp' },
      },
      {
        title: 'VXLAN in frames that it fills already.',
        yaml: `
apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec:
  calicoNetwork:
    mtu: 1500 # warning: tunnel
    ipPools:
      - cidr: 10.244.0.0/16
        encapsulation: VXLANCrossSubnet
`,
        config: { provider: 'azure' },
      },
      {
        title: 'The same where nobody says what lies below.',
        yaml: `
apiVersion: projectcalico.org/v3
kind: FelixConfiguration
metadata:
  name: default
spec:
  vxlanMTU: 1500 # info: tunnel
`,
      },
      {
        title: 'Pods send more than their tunnel takes.',
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: calico-config
  namespace: kube-system
data:
  veth_mtu: "1480" # warning: inner
---
apiVersion: crd.projectcalico.org/v1
kind: FelixConfiguration
metadata:
  name: default
spec:
  ipipMTU: 1440
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: calico-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: calico-node
  template:
    metadata:
      labels:
        k8s-app: calico-node
    spec:
      hostNetwork: true
      containers:
        - name: calico-node
          image: docker.io/calico/node:v3.30.2
          env:
            - name: CALICO_IPV4POOL_IPIP
              value: Always
`,
      },
      {
        title: "Pods with more than the nodes' interfaces.",
        yaml: `
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: aws-node
  namespace: kube-system
spec:
  selector:
    matchLabels:
      k8s-app: aws-node
  template:
    metadata:
      labels:
        k8s-app: aws-node
    spec:
      hostNetwork: true
      containers:
        - name: aws-node
          image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.19.0
          env:
            - name: AWS_VPC_ENI_MTU
              value: "1500"
            - name: POD_MTU
              value: "9001" # warning: plain
`,
      },
      {
        title: "A plug-in that ignores flannel's tunnel.",
        yaml: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: kube-flannel-cfg
  namespace: kube-flannel
data:
  cni-conf.json: |
    {
      "name": "cbr0",
      "cniVersion": "0.3.1",
      "plugins": [
        {
          "type": "flannel",
          "delegate": {
            "isDefaultGateway": true,
            "mtu": 1500 # warning: tunnel
          }
        }
      ]
    }
  net-conf.json: |
    {
      "Network": "10.244.0.0/16",
      "Backend": { "Type": "vxlan", "MTU": 1500 }
    }
`,
      },
    ],
  },
})

const tunnelNames = { none: 'nothing', ipip: 'IP in IP', udp: 'UDP', vxlan: 'VXLAN', wireguard: 'WireGuard' } as const

interface Link {
  readonly mtu: number
  readonly noun: string
  readonly at?: Place
  readonly assumed?: true
}

/** What a packet must fit into; undefined where nothing can be assumed. */
function linkOf({ link, mtu }: NetworkMtu, configured: number | undefined): Link | undefined {
  if (link) return link
  if (configured) return { mtu: configured, noun: 'the nodes' }
  const usual = usualLinks.find(size => mtu <= size)
  return usual === undefined ? undefined : { mtu: usual, noun: 'a usual network', assumed: true }
}

/** A tunnel of Calico near by that is smaller than the packets that are sent through it. */
function smallerTunnel(value: NetworkMtu, tunnels: PlaceIndex<NetworkMtu>): NetworkMtu | undefined {
  if (value.tunnel === 'none' || !value.noun.startsWith('veth_mtu')) return undefined
  const near = tunnels.near(value.resource)
  if (!near || near.nearness === 'beside') return undefined
  const same = near.items.filter(({ tunnel, noun }) => tunnel === value.tunnel && !noun.includes('V6'))
  return same.length === 1 && same[0]!.mtu < value.mtu ? same[0] : undefined
}

interface Reading {
  readonly ofObject: ReadonlyMap<Resource, readonly NetworkMtu[]>
  readonly tunnels: PlaceIndex<NetworkMtu>
}
const known = new WeakMap<Cluster, Reading>()

function read(cluster: Cluster, runtime: Runtime): Reading {
  let reading = known.get(cluster)
  if (!reading) {
    const { mtus } = networkOf(cluster, runtime)
    reading = {
      ofObject: grouped(mtus, ({ resource }) => hostOf(resource)),
      tunnels: new PlaceIndex(
        cluster,
        mtus.filter(({ resource }) => resource.kind === 'FelixConfiguration'),
      ),
    }
    known.set(cluster, reading)
  }
  return reading
}
