import fc from 'fast-check'
import { expect, it } from 'vitest'
import { javaImage } from '../../src/container/java-images.js'

it.each([
  ['openjdk:8u252-jre-slim', '8u252', false],
  ['openjdk:8-jdk-alpine', '8u212', false],
  ['java:8', '8u111', false],
  ['eclipse-temurin:8u372-b07-jre', '8u372', true],
  ['docker.io/library/eclipse-temurin:11.0.14_9-jre', '11.0.14', false],
  ['eclipse-temurin:11.0.16-jre', '11.0.16', true],
  ['openjdk:13-jdk', '13', false],
  ['adoptopenjdk/openjdk11:alpine-jre', undefined, undefined],
  ['adoptopenjdk/openjdk11:jre-11.0.9.1_1-alpine', '11.0.9', false],
  ['adoptopenjdk:11-jre-hotspot', '11.0.11', false],
  ['azul/zulu-openjdk:8u192', '8u192', false],
  ['ibm-semeru-runtimes:open-17.0.6_10-jre', '17.0.6', false],
  ['ibm-semeru-runtimes:open-17.0.8_7-jre', '17.0.8', true],
  // What moves on, and what is not known.
  ['eclipse-temurin:8-jre', undefined, undefined],
  ['eclipse-temurin:11', undefined, undefined],
  ['openjdk:11-jre-slim', undefined, undefined],
  ['openjdk', undefined, undefined],
  ['openjdk:17', undefined, undefined],
  ['registry.example.com/orders:8u100', undefined, undefined],
])('%s', (image, version, reads) => {
  const found = javaImage(image)
  expect([found?.version, found?.readsCgroup2]).toEqual([version, reads])
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), text => void javaImage(`openjdk:${text}`)),
    { numRuns: 200 },
  )
})
