import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostsIn } from '../../src/cluster/hosts.js'

/** `scheme host:port` for each host; a missing part is left out. */
function say(text: string, name?: string): string[] {
  return hostsIn(text, name).map(({ host, scheme, port, from, to }) => {
    expect(text.slice(from, to).toLowerCase()).toBe(host)
    return `${scheme ?? ''} ${host}${port === undefined ? '' : `:${port}`}`.trim()
  })
}

describe('hosts of URLs', () => {
  it.each([
    ['http://rpc:8080', ['http rpc:8080']],
    ['https://api.stripe.com', ['https api.stripe.com']],
    ['https://api.stripe.com.', ['https api.stripe.com.']],
    ['https://API.Stripe.com/v1', ['https api.stripe.com']],
    ['https://artifacthub.io/', ['https artifacthub.io']],
    ['https://github.com/kubernetes/examples.git', ['https github.com']],
    ['http://prometheus-k8s.monitoring.svc:9090/', ['http prometheus-k8s.monitoring.svc:9090']],
    ['--prometheus-url=http://prometheus-k8s.monitoring.svc:9090/', ['http prometheus-k8s.monitoring.svc:9090']],
    ['--ding.profile=webhook1=https://oapi.dingtalk.com/robot/send?access_token=xxxxxx', ['https oapi.dingtalk.com']],
    ['jdbc:postgresql://a:5432,b:5432/x', ['postgresql a:5432', 'postgresql b:5432']],
    ['jdbc:mysql://mysql.prod.svc.cluster.local:3306/shop?useSSL=false', ['mysql mysql.prod.svc.cluster.local:3306']],
    ['jdbc:sqlserver://sql.example.net:1433;databaseName=x', ['sqlserver sql.example.net:1433']],
    ['jdbc:oracle:thin:@ora.example.net:1521/orcl', ['oracle ora.example.net:1521']],
    ['jdbc:oracle:thin:@//ora.example.net:1521/orcl', ['oracle ora.example.net:1521']],
    ['mongodb://user:p%40ss@m-0.m:27017,m-1.m:27017/db?replicaSet=rs0', ['mongodb m-0.m:27017', 'mongodb m-1.m:27017']],
    ['mongodb+srv://u:p@cluster0.abcde.mongodb.net/test', ['mongodb+srv cluster0.abcde.mongodb.net']],
    ['amqp://user:$(PASSWORD)@rabbit:5672/', ['amqp rabbit:5672']],
    ['amqp://user:${PASS/x/y}@rabbit.mq:5672/', ['amqp rabbit.mq:5672']],
    ['redis://:secret@redis-master.cache:6379/0', ['redis redis-master.cache:6379']],
    ['redis://a,b', ['redis a', 'redis b']],
    ['http://etcd-0.etcd:2379,http://etcd-1.etcd:2379', ['http etcd-0.etcd:2379', 'http etcd-1.etcd:2379']],
    ['http://host:$(PORT)/x', ['http host']],
    ['dns:///orders.shop:9000', ['dns orders.shop:9000']],
    ['tcp://10.0.0.1:80,tcp://web:80', ['tcp web:80']],
    ['git@github.com:team/app.git', ['ssh github.com']],
    ['ssh://git@github.com/team/app.git', ['ssh github.com']],
    ['{"url":"https://hooks.slack.com/services/x","timeout":30}', ['https hooks.slack.com']],
    ['abfss://data@account.dfs.core.windows.net/x', ['abfss account.dfs.core.windows.net']],
    ['curl -fsS https://example.com/health && exit 0', ['https example.com']],
  ])('%s', (text, expected) => expect(say(text)).toEqual(expected))

  it.each([
    'https://$(HOST)/x',
    'https://${REGION}.example.com/',
    'https://{{ .Values.host }}/',
    'https://<region>.example.com',
    'https://*.example.com',
    'https://.*\\.example\\.com/',
    'http://127.0.0.1:4001',
    'http://[::1]:8080/',
    'http://localhost:8080',
    'http://0.0.0.0:80',
    'file:///etc/passwd',
    'unix:///var/run/x.sock',
    's3://my.bucket.name/path',
    'docker://nginx',
    'spiffe://cluster.local/ns/x/sa/y',
    'sqlite:///data.db',
    '$(tasks.git.results.url)://x',
    'see https://docs.example.com for help',
    'For more information visit https://example.com/docs',
    '<beans xmlns="http://www.springframework.org/schema/beans">',
    'http://www.w3.org/2001/XMLSchema-instance',
    '--web.external-url=https://prometheus.example.com/',
    'root_url = https://grafana.example.com',
    '# see https://example.com',
    '://x',
  ])('nothing in %s', text => expect(say(text)).toEqual([]))
})

describe('pairs of host and port', () => {
  it.each([
    ['redis-cart:6379', ['redis-cart:6379']],
    ['istiod.istio-system.svc:15012', ['istiod.istio-system.svc:15012']],
    ['a:9092,b:9092', ['a:9092', 'b:9092']],
    ['a:9092, b.kafka.svc:9092', ['a:9092', 'b.kafka.svc:9092']],
    ['PLAINTEXT://kafka:9092', ['plaintext kafka:9092']],
    ['--broker=kafka:9092', ['kafka:9092']],
    ['--upstream=orders=orders.shop:8080', ['orders.shop:8080']],
    ['zk-0.zk:2181,zk-1.zk:2181/kafka', ['zk-0.zk:2181', 'zk-1.zk:2181']],
    ['user:password@tcp(mysql:3306)/shop', ['mysql:3306']],
    ['registry.example.com:5000/', ['registry.example.com:5000']],
  ])('%s', (text, expected) => expect(say(text)).toEqual(expected))

  it.each([
    'nginx:1.25',
    'postgres:16',
    'python:39',
    'registry.example.com:5000/team/app:1.2',
    'localhost:4040',
    '127.0.0.1:9001',
    ':8080',
    '0.0.0.0:80',
    'sha256:12345',
    'arn:aws:iam::123456789012:role/x',
    'http:80',
    '12:30',
    'asg:tag=k8s.io/cluster-autoscaler/enabled',
    '$(HOST):8080',
    '<host>:8080',
    'host:99999',
    'host:0',
    'a..b:80',
    '-:80',
  ])('nothing in %s', text => expect(say(text)).toEqual([]))
})

describe('bare names', () => {
  it.each([
    ['s3.eu-west-1.amazonaws.com', ['s3.eu-west-1.amazonaws.com']],
    ['db.prod.svc', ['db.prod.svc']],
    ['rest.kafka.svc.cluster.local', ['rest.kafka.svc.cluster.local']],
    ['redis.cache.svc.cluster.local.', ['redis.cache.svc.cluster.local.']],
    ['api.stripe.com', ['api.stripe.com']],
    ['github.com', ['github.com']],
    ['a.example.com,b.example.com', ['a.example.com', 'b.example.com']],
    ['--smtp-host=smtp.sendgrid.net', ['smtp.sendgrid.net']],
    ['vault.corp.internal', ['vault.corp.internal']],
    ['registry.k8s.io', ['registry.k8s.io']],
  ])('%s', (text, expected) => expect(say(text)).toEqual(expected))

  it.each([
    'app.jar',
    'config.yaml',
    'nginx.conf',
    '1.2.3',
    'v1.2.3',
    'com.example.Main',
    'org.apache.kafka.clients.producer',
    'io.grpc.netty.shaded',
    'geventwebsocket.gunicorn.workers.GeventWebSocketWorker',
    '--worker-class=geventwebsocket.gunicorn.workers.GeventWebSocketWorker',
    'user@example.com',
    'application/vnd.oci.image.manifest.v1+json',
    'see docs.example.com for help',
    '*.example.com',
    '.example.com',
    'app.kubernetes.io/name',
    'app.kubernetes.io',
    'resolution.tekton.dev',
    'tekton.dev/resolution',
    'ebs.csi.aws.com',
    'pd.csi.storage.gke.io',
    '--provisioner=rancher.io/local-path',
    '--controller-class=k8s.io/ingress-nginx',
    '--domain-filter=external-dns-test.my-org.com',
    '--annotation-filter=external-dns.alpha.kubernetes.io/external=true',
    '--startup-taint=node.cluster.x-k8s.io/uninitialized',
    'cluster.local',
    'ghcr.io/tektoncd/catalog/upstream/tasks/git-clone:0.7',
    'gcr.io/datadoghq',
    '$(steps.action-runner.results.result1)',
    '"-Dlogging.level=INFO"',
    '-XX:+UseG1GC -Djava.security.egd=file:/dev/./urandom',
    '--cluster-name=minimal.example.com',
    'memfs://clusters.example.com/x',
    'nodefs.available<0%,nodefs.inodesFree<0%,imagefs.available<0%',
    'server.port',
    'main.py',
    'run.sh',
    'redis',
    'true',
    '',
    '0.5',
    '192.168.0.0/16',
    'UTC',
  ])('nothing in %s', text => expect(say(text)).toEqual([]))

  it('takes the name of a variable as evidence', () => {
    expect(say('postgres', 'DB_HOST')).toEqual(['postgres'])
    expect(say('postgres.prod', 'DB_HOST')).toEqual(['postgres.prod'])
    expect(say('emailservice:5000', 'EMAIL_SERVICE_ADDR')).toEqual(['emailservice:5000'])
    expect(say('http://registry:8081', 'SCHEMA_REGISTRY_URL')).toEqual(['http registry:8081'])
    expect(say('postgres.prod', 'DB_NAME')).toEqual([])
    expect(say('localhost,db.prod.svc,.cluster.local', 'NO_PROXY')).toEqual([])
    expect(say('https://shop.example.com', 'PUBLIC_URL')).toEqual([])
    expect(say('shop.example.com', 'COOKIE_DOMAIN')).toEqual([])
    expect(say('true', 'USE_HOST')).toEqual([])
    expect(say('registry.example.com', 'SIDECAR_CONTAINER_REGISTRY')).toEqual([])
    expect(say('foo.bar.com:53 {\n  forward . 8.8.8.8\n}', 'Corefile')).toEqual([])
  })
})

describe('configuration texts', () => {
  it('skips comments and reads values', () => {
    const text = [
      '# api: https://commented.example.com',
      '; http = https://commented.example.com',
      '// https://commented.example.com',
      '/* https://commented.example.com',
      '   https://commented.example.com */',
      '[client]',
      'url = https://api.stripe.com  # or https://test.example.com',
      'bootstrap.servers=kafka-0.kafka:9092,kafka-1.kafka:9092',
      'db_host: db.prod.svc',
      'smtp_host = "smtp.sendgrid.net"',
      '  proxy_pass http://backend.shop.svc:8080;',
      '  server web:8080;',
      '  uwsgi_pass rpc:3031;',
      '  add_header Content-Security-Policy "font-src https://fonts.gstatic.com";',
      '  return 301 https://shop.example.com$request_uri;',
      'main_class: com.example.Main',
      'file: app.conf',
      'width:100',
      'logo: brand.example.com',
    ].join('\n')
    expect(say(text)).toEqual([
      'https api.stripe.com',
      'kafka-0.kafka:9092',
      'kafka-1.kafka:9092',
      'db.prod.svc',
      'smtp.sendgrid.net',
      'http backend.shop.svc:8080',
      'web:8080',
      'rpc:3031',
    ])
  })
})

describe('any text', () => {
  it('gives hosts that stand where they are said to stand, in order within a line', () => {
    const part = fc.constantFrom(
      'http://',
      'a.b',
      ':80',
      ',',
      '@',
      '$(',
      ')',
      '{{',
      '}}',
      '/',
      '\n',
      ' ',
      'x',
      '.com',
      '#',
      '\\',
      '"',
      '=',
      'jdbc:oracle:thin:@',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        say(parts.join(''))
      }),
    )
  })

  it('takes time in proportion to the length', () => {
    for (const piece of ['a.', ':', 'a:1', 'http://', 'http://a,', '$(', '{{', ' #', '=', 'see ', '@', 'a:80/', 'a.b,', '-', '"']) {
      hostsIn(piece.repeat(Math.ceil(400_000 / piece.length)), 'HOST')
    }
  })
})
