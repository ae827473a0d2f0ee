import { describe, expect, it } from 'vitest'
import { signalName } from '../../src/container/stop-signals.js'
import { lab } from './containers.js'

const facts = (image: unknown, fields: Record<string, unknown> = {}, images: Parameters<typeof lab>[2] = []) => {
  const { container, runtime } = lab({ image, ...fields }, {}, images)
  return runtime.image(container)
}

describe('operating systems', () => {
  it.each([
    ['alpine', 'busybox', 'none', 'musl'],
    ['alpine:3.20', 'busybox', 'none', 'musl'],
    ['docker.io/library/busybox:1.36', 'busybox', 'none', 'glibc'],
    ['registry.k8s.io/busybox', 'busybox', 'none', 'glibc'],
    ['node:20', 'dash-debian', undefined, 'glibc'],
    ['node:20-bookworm', 'dash-debian', 'bash-5.1', 'glibc'],
    ['node:20-alpine3.20', 'busybox', 'bash-5.1', 'musl'],
    ['python:3.12-slim', 'dash-debian', undefined, 'glibc'],
    ['public.ecr.aws/docker/library/redis:8.2-alpine', 'busybox', 'bash-5.1', 'musl'],
    ['r/app:1-alpine', 'busybox', 'bash-5.1', 'musl'],
    ['team/app:2.0-bullseye', 'dash-debian', 'bash-5.1', 'glibc'],
    ['debian:10', 'dash-debian', 'bash-4.4', 'glibc'],
    ['ubuntu:14.04', 'dash-debian', 'bash-4.2', 'glibc'],
    ['ubuntu:24.04', 'dash-debian', 'bash-5.1', 'glibc'],
    ['centos:7', 'bash-4.2', 'bash-4.2', 'glibc'],
    ['rockylinux:8.9', 'bash-4.4', 'bash-4.4', 'glibc'],
    ['rockylinux:9', 'bash-5.1', 'bash-5.1', 'glibc'],
    ['registry.access.redhat.com/ubi8/ubi-minimal:8.10', 'bash-4.4', 'bash-4.4', 'glibc'],
    ['registry.access.redhat.com/ubi9', 'bash-5.1', 'bash-5.1', 'glibc'],
    ['registry.redhat.io/ubi8-minimal:latest', 'bash-4.4', 'bash-4.4', 'glibc'],
    ['amazonlinux:2', 'bash-4.2', 'bash-4.2', 'glibc'],
    ['amazonlinux:2023', 'bash-5.1', 'bash-5.1', 'glibc'],
    ['quay.io/fedora/fedora:39', 'bash-5.1', 'bash-5.1', 'glibc'],
    ['opensuse/leap:15.6', 'bash-4.4', 'bash-4.4', 'glibc'],
    ['eclipse-temurin:21-jre-ubi9-minimal', 'bash-5.1', 'bash-5.1', 'glibc'],
    ['mcr.microsoft.com/windows:nanoserver-1809', 'none', 'none', undefined],
    ['gcr.io/distroless/java21-debian12:latest', 'none', 'none', 'glibc'],
    ['gcr.io/distroless/static-debian12', 'none', 'none', 'none'],
    ['gcr.io/distroless/java21-debian12:debug-nonroot', 'busybox', 'none', 'glibc'],
    ['cgr.dev/chainguard/nginx:latest', 'none', 'none', 'glibc'],
    ['cgr.dev/chainguard/nginx:latest-dev', 'busybox', 'bash-5.1', 'glibc'],
    ['r/app:1', undefined, undefined, undefined],
    ['registry.example.com/node:20', undefined, undefined, undefined],
    ['node@sha256:0000000000000000000000000000000000000000000000000000000000000000', undefined, undefined, undefined],
  ])('%s', (image, sh, bash, libc) => {
    expect(facts(image)).toMatchObject({ sh, bash, libc })
  })
  it.each([
    ['gcr.io/cloudsql-docker/gce-proxy:1.25.0', 'none'],
    ['gcr.io/cloudsql-docker/gce-proxy:1.25.0-buster', 'dash-debian'],
    ['gcr.io/cloudsql-docker/gce-proxy:1.11', undefined],
    ['gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.8.0', 'none'],
    ['gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.8.0-alpine', 'busybox'],
    ['registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.10.1', 'none'],
  ])('the shell of %s is %s', (image, sh) => {
    expect(facts(image).sh).toBe(sh)
  })
  it.each([
    ['nginx', 'SIGQUIT'],
    ['nginx:alpine', 'SIGQUIT'],
    ['nginx:1.27-alpine', 'SIGQUIT'],
    ['nginx:1.17', 'SIGTERM'],
    ['nginx:1.14.2', 'SIGTERM'],
    ['nginx:1.18.0', 'SIGQUIT'],
    ['nginx:1.19', 'SIGQUIT'],
    ['nginx:1.19.4-alpine', 'SIGTERM'],
    ['nginx:perl-old', undefined],
    [`nginx@sha256:${'0'.repeat(64)}`, undefined],
    ['nginxinc/nginx-unprivileged:1.16', 'SIGTERM'],
    ['nginxinc/nginx-unprivileged:1.18', undefined],
    ['httpd:2.4', 'SIGWINCH'],
    ['httpd:2.4.39-alpine', 'SIGTERM'],
    ['httpd:2.2', 'SIGTERM'],
    ['php:7.0-fpm', 'SIGTERM'],
    ['php:7.2.16-fpm-alpine', 'SIGTERM'],
    ['php:7.2-fpm', 'SIGQUIT'],
    ['php:8.3-fpm-alpine', 'SIGQUIT'],
    ['php:fpm', 'SIGQUIT'],
    ['php:5.6', undefined],
    ['php:8.3-apache', 'SIGWINCH'],
    ['haproxy:3.0', 'SIGUSR1'],
    ['registry.example.com/nginx:1.17', undefined],
    ['node:20', undefined],
    ['debian:12', 'SIGTERM'],
  ])('%s stops on %s', (image, signal) => {
    expect(facts(image).stopSignal).toBe(signal)
  })
  it.each([null, 5, '', '{{ .Values.image }}', 'UPPER', `${'a/'.repeat(30_000)}b`, ':'.repeat(60_000)])('survives %s', image => {
    expect(facts(image)).toMatchObject({ sh: undefined, libc: undefined, drainsOnTerm: false })
  })
})

describe('traits', () => {
  it('of entrypoints', () => {
    expect(facts('postgres:16')).toMatchObject({ entrypoint: ['docker-entrypoint.sh'], cmd: ['postgres'], entrypointExecs: true })
    expect(facts('python:3')).toMatchObject({ entrypoint: [], entrypointExecs: false })
    expect(facts('r/app:1')).toMatchObject({ entrypoint: undefined, cmd: undefined })
  })
  it('of draining', () => {
    for (const image of [
      'registry.k8s.io/coredns/coredns:v1.11.1',
      'coredns/coredns',
      'registry.k8s.io/ingress-nginx/controller:v1.11.2@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      'gcr.io/knative-releases/knative.dev/serving/cmd/queue:v1.14',
    ])
      expect(facts(image).drainsOnTerm, image).toBe(true)
    expect(facts('envoyproxy/envoy:v1.30').drainsOnTerm).toBe(false)
    expect(facts('envoyproxy/envoy:v1.30', { args: ['--drain-time-s', '30'] }).drainsOnTerm).toBe(true)
    expect(facts('nginx:1.27').drainsOnTerm).toBe(false)
  })
  it('of the configuration win', () => {
    const images = [
      {
        pattern: /^r\/app/,
        traits: { shell: 'dash', libc: 'glibc', entrypoint: ['tini', '--'], cmd: ['sh', '-c', 'x'], drainsOnTerm: true } as const,
      },
    ]
    expect(facts('r/app:1', {}, images)).toMatchObject({ sh: 'dash-debian', libc: 'glibc', entrypoint: ['tini', '--'], drainsOnTerm: true })
    expect(facts('alpine:3', {}, [{ pattern: /alpine/, traits: { shell: 'bash' } }])).toMatchObject({
      sh: 'bash-5.1',
      bash: 'bash-5.1',
      libc: 'musl',
    })
  })
})

describe('signals', () => {
  it.each([
    ['SIGQUIT', 'SIGQUIT'],
    ['quit', 'SIGQUIT'],
    ['3', 'SIGQUIT'],
    ['SIGRTMIN+3', 'SIGRTMIN+3'],
  ])('%s is %s', (text, name) => {
    expect(signalName(text)).toBe(name)
  })
})
