import {
  type AlbIngress,
  albIngressOf,
  defineRule,
  groupMembers,
  hiddenRule,
  orderOf,
  type PathRule,
  pathRulesOf,
  sharePort,
  standTogether,
} from '../../src/rule/index.js'

export default defineRule({
  id: 'alb-group-order-tie',
  summary: 'Two Ingresses of one ALB group have the same order, and rules that match the same requests.',
  why: 'An ALB takes the first rule that matches. Between Ingresses of equal order the alphabet decides, by namespace and name: one of the two gets the requests of both, and renaming an Ingress moves traffic.',
  details: `
\`alb.ingress.kubernetes.io/group.order\` is 0 where it is not set; smaller numbers come first, and equal ones are sorted by namespace and name. That matters only where rules overlap: the same host and path in
two Ingresses, or a rule for every path (or every host) in one of them. Within one Ingress the controller itself puts longer paths first.

It is a **warning** where the rule for everything comes first and hides the other, and **info** where the alphabet happens to put them right. It is silent where the Ingresses listen on different ports, stand in
folders of which none holds the other, or have different orders.

There is no fix: which Ingress is to come first is yours to say.`,
  category: 'traffic',
  severity: 'warning',
  presets: ['traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'AWS Load Balancer Controller: group.order',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#group.order',
    },
  ],
  messages: {
    hidden:
      'Requests for {what} never reach {later}: in ALB group {group} it has the same order as {earlier}, which takes {all} and comes first by the alphabet. Give {earlier} a larger group.order.',
    tie: 'In ALB group {group}, {earlier} and {later} have the same order and both match {what}: only the alphabet puts {earlier} first. Give each a group.order.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings }) {
      const alb = albIngressOf(ingress.resource, cluster, settings)
      const order = alb && orderOf(alb)
      if (!alb?.group || order === undefined) return
      const own = pathRulesOf(alb)
      const members = groupMembers(alb.group.name, cluster, settings)
      const before = members
        .slice(
          0,
          Math.max(
            0,
            members.findIndex(member => member.ingress === ingress.resource),
          ),
        )
        .slice(-100)
      for (const member of before) {
        if (member.ingress.identity === alb.ingress.identity || orderOf(member) !== order) continue
        if (!standTogether(member.ingress, alb.ingress) || !cluster.areTogether(member.ingress, alb.ingress)) continue
        if (!sharePort(member, alb, 'any')) continue
        const memberFirst = sortKey(member) < sortKey(alb)
        const [earlier, later] = memberFirst ? [member, alb] : [alb, member]
        const [first, second] = memberFirst ? [pathRulesOf(member), own] : [own, pathRulesOf(member)]
        const data = { group: alb.group.name, earlier: earlier.label, later: later.label }
        const hiding = hiddenRule(first, second)
        const lucky = hiding ?? hiddenRule(second, first)
        if (!lucky) continue
        const [mine, theirs] = lucky.wide.at.resource === alb.ingress ? [lucky.wide, lucky.narrow] : [lucky.narrow, lucky.wide]
        const related = [{ at: theirs.at, message: `${member.label}, of the same group and order, matches ${inWords(theirs)}` }]
        if (hiding) {
          report({ at: mine.at, message: 'hidden', data: { ...data, what: inWords(hiding.narrow), all: inWords(hiding.wide) }, related })
        } else {
          const because = 'the alphabet puts them in the right order today'
          report({ at: mine.at, message: 'tie', data: { ...data, what: inWords(lucky.narrow) }, related, lower: 'info', because })
        }
        return
      }
    },
  },
  examples: {
    good: [
      {
        title: 'Rules of different hosts and paths.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - host: a.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: a
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: b
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - host: b.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: b
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: c
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - host: c.example.com
      http:
        paths:
          - path: /api
            pathType: Exact
            backend:
              service:
                name: c
                port:
                  number: 80
`,
      },
      {
        title: 'An order for each.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/group.order: "10"
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: a
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: b
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/group.order: "5"
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: b
                port:
                  number: 80
`,
      },
      {
        title: 'Different ports of the load balancer; different groups; different folders.',
        yaml: {
          'a/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}]'
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: a
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: b
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 8080}]'
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: b
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: c
  annotations:
    alb.ingress.kubernetes.io/group.name: other
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: c
                port:
                  number: 80
`,
          'b/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: d
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: d
                port:
                  number: 80
`,
        },
      },
    ],
    bad: [
      {
        title: 'The rule for everything comes first.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: app
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: app
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: checkout
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /checkout # warning: hidden
            pathType: Prefix
            backend:
              service:
                name: checkout
                port:
                  number: 80
`,
      },
      {
        title: 'The same path twice: the second Ingress gets nothing.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blue
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/group.order: "1"
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: blue
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: green
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/group.order: "1"
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api # warning: hidden
            pathType: Prefix
            backend:
              service:
                name: green
                port:
                  number: 80
`,
      },
      {
        title: 'In the right order by luck.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/group.name: g
spec:
  ingressClassName: alb
  rules:
    - http:
        paths:
          - path: /* # info: tie
            pathType: ImplementationSpecific
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      },
    ],
  },
})

const sortKey = ({ ingress }: AlbIngress): string => `${ingress.namespace ?? 'default'}/${ingress.name ?? ''}`

const inWords = ({ host, path }: PathRule): string => `${host === '' ? 'any host' : host}${path === '/*' ? ', every path' : `, ${path}`}`
