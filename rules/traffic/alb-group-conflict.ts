import { albIngressOf, defineRule, exclusiveValues, groupMembers, haveOneClass, sharePort, standTogether } from '../../src/rule/index.js'

/** Members of a group that are compared with one Ingress; a group has hundreds at most. */
const MOST_COMPARED = 200

export default defineRule({
  id: 'alb-group-conflict',
  summary: 'Two Ingresses of one ALB group have different values of an annotation that must be the same.',
  why: 'The AWS Load Balancer Controller refuses the whole group: no Ingress of it, in no namespace, gets a change to its ALB any more, neither new routes nor new certificates, until the two agree.',
  details: `
Ingresses with one \`alb.ingress.kubernetes.io/group.name\`, or one group of their IngressClassParams, share an ALB. Annotations that concern the load balancer as a whole (scheme, subnets, security groups, attributes,
WAF, ssl-redirect, ...) may be left out by some, but two that give one must give the same. Subnets and CIDRs are compared as sets, security groups as lists, attributes and tags one by one,
\`inbound-cidrs\` and \`ssl-policy\` only where both Ingresses listen on one port. IngressClassParams replace annotations, and what they replace is not compared.

The second of two Ingresses is reported, at its annotation. Where the two stand in folders of which none holds the other, or name different classes, it is a **warning**: they may be for different clusters or
controllers. Which of the values is right is not for a linter to say: there is no fix.

IngressGroups came with version 2.0.0 of the controller (October 2020). EKS Auto Mode takes groups from IngressClassParams alone.`,
  category: 'traffic',
  severity: 'error',
  presets: ['recommended', 'traffic'],
  since: '0.1.0',
  sources: [
    {
      title: 'AWS Load Balancer Controller: IngressGroup',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#ingressgroup',
    },
    {
      title: 'AWS Load Balancer Controller: IngressClassParams, group',
      url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/#specgroup',
    },
  ],
  messages: {
    conflict:
      'Ingresses {first} and {second} disagree on {annotation} ({one} against {other}): no member of ALB group {group} is updated until they agree, or only one of them says it.',
  },
  on: {
    Ingress(ingress, { report, cluster, settings }) {
      const alb = albIngressOf(ingress.resource, cluster, settings)
      if (!alb?.group) return
      const own = exclusiveValues(alb)
      if (own.length === 0) return
      const members = groupMembers(alb.group.name, cluster, settings)
      const earlier = members
        .slice(
          0,
          Math.max(
            0,
            members.findIndex(member => member.ingress === ingress.resource),
          ),
        )
        .slice(0, MOST_COMPARED)
      const told = new Set<string>()
      for (const member of earlier) {
        if (member.ingress.identity === alb.ingress.identity || !cluster.areTogether(member.ingress, alb.ingress)) continue
        for (const theirs of exclusiveValues(member)) {
          const mine = own.find(({ key, attribute }) => key === theirs.key && attribute === theirs.attribute)
          if (!mine || mine.value === theirs.value) continue
          const id = `${mine.key} ${mine.attribute}`
          const { perPort } = mine.annotation
          if (told.has(id) || (perPort && !sharePort(member, alb, perPort))) continue
          told.add(id)
          const far = !standTogether(member.ingress, alb.ingress)
          report({
            at: mine.at,
            message: 'conflict',
            distinguish: mine.attribute,
            data: {
              first: member.ingress.name ?? '(no name)',
              second: alb.ingress.name ?? '(no name)',
              annotation: mine.attribute ? `${mine.key} ${mine.attribute}` : mine.key,
              one: theirs.value,
              other: mine.value,
              group: alb.group.name,
            },
            related: [{ at: theirs.at, message: `${member.label}, of the same group, says ${theirs.value}` }],
            ...(far
              ? { lower: 'warning', because: 'the two stand in different folders, and may be for different clusters' }
              : !haveOneClass(member, alb) && {
                  lower: 'warning',
                  because: 'the two name different classes, and different controllers may serve them',
                }),
          })
        }
      }
    },
  },
  examples: {
    good: [
      {
        title: 'They agree, or one leaves it to the other; subnets in another order.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/subnets: subnet-a,subnet-b
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
    alb.ingress.kubernetes.io/subnets: subnet-b, subnet-a
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i3
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/group.order: "10"
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i3
      port:
        number: 80
`,
      },
      {
        title: 'Different schemes in different groups.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: inside
  annotations:
    alb.ingress.kubernetes.io/group.name: inside
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: inside
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: outside
  annotations:
    alb.ingress.kubernetes.io/group.name: outside
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: outside
      port:
        number: 80
`,
      },
      {
        title: 'Annotations that each Ingress has for itself, and different policies for different ports.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/a
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-2021-06
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/target-type: instance
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/b
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 8443}]'
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
`,
      },
      {
        title: 'IngressClassParams replace what the Ingresses say.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: front
spec:
  controller: ingress.k8s.aws/alb
  parameters:
    apiGroup: elbv2.k8s.aws
    kind: IngressClassParams
    name: front
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata:
  name: front
spec:
  scheme: internal
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: front
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: front
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
`,
      },
      {
        title: 'One Ingress in two environments.',
        yaml: {
          'overlays/dev/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
          'overlays/prod/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
        },
      },
      {
        title: 'Placeholders.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/group.name: \${GROUP}
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/group.name: \${GROUP}
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i3
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: \${SCHEME}
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i3
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i4
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i4
      port:
        number: 80
`,
      },
    ],
    bad: [
      {
        title: 'Two schemes.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internet-facing # error: conflict
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
`,
      },
      {
        title: 'Attributes and security groups, over namespaces.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/security-groups: sg-0a1b, sg-0c2d
    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=60,routing.http2.enabled=true
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: blog
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/security-groups: sg-0a1b # error: conflict
    alb.ingress.kubernetes.io/load-balancer-attributes: idle_timeout.timeout_seconds=600 # error: conflict
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: blog
      port:
        number: 80
`,
      },
      {
        title: 'Redirects of plain HTTP to different ports, and two policies for port 443.',
        yaml: `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: a
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/a
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}, {"HTTPS": 8443}]'
    alb.ingress.kubernetes.io/ssl-redirect: "443"
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08
spec:
  ingressClassName: alb
  defaultBackend:
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
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/b
    alb.ingress.kubernetes.io/ssl-redirect: "8443" # error: conflict
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-2021-06 # error: conflict
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: b
      port:
        number: 80
`,
      },
      {
        title: 'Two folders, which may be two clusters; and a group by IngressClassParams.',
        yaml: {
          'blog/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: blog
      port:
        number: 80
`,
          'shop/ingress.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: g
    alb.ingress.kubernetes.io/scheme: internet-facing # warning: conflict
spec:
  ingressClassName: alb
  defaultBackend:
    service:
      name: shop
      port:
        number: 80
`,
        },
      },
      {
        yaml: `
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: shared
spec:
  controller: ingress.k8s.aws/alb
  parameters:
    apiGroup: elbv2.k8s.aws
    kind: IngressClassParams
    name: shared
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata:
  name: shared
spec:
  group:
    name: shared
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i1
  annotations:
    alb.ingress.kubernetes.io/ip-address-type: ipv4
spec:
  ingressClassName: shared
  defaultBackend:
    service:
      name: i1
      port:
        number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: i2
  annotations:
    alb.ingress.kubernetes.io/ip-address-type: dualstack # error: conflict
spec:
  ingressClassName: shared
  defaultBackend:
    service:
      name: i2
      port:
        number: 80
`,
      },
    ],
  },
})
