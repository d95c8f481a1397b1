// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import Testing

@Suite struct PlacesTests {
  @Test func `each Region is listed once`() {
    #expect(Regions.all.count == 46)
    #expect(Set(Regions.all).count == 46)
    #expect(Regions.isKnown("us-east-1"))
    #expect(!Regions.isKnown("us-east-9"))
  }

  @Test(arguments: [
    ("us-east-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"),
    ("us-iso-east-1", "aws-iso"), ("us-isob-east-1", "aws-iso-b"), ("eu-isoe-west-1", "aws-iso-e"),
    ("us-isof-south-1", "aws-iso-f"), ("eusc-de-east-1", "aws-eusc"), ("xx-new-1", "aws"),
  ])
  func `a Region's name tells its partition`(region: String, partition: String) {
    #expect(Regions.partition(of: region) == partition)
  }

  @Test func `a slip in a Region's name is understood`() {
    #expect(Regions.nearest(to: "us-wset-2")?.name == "us-west-2")
    #expect(Regions.nearest(to: "EU-WEST-1")?.name == "eu-west-1")
    #expect(Regions.nearest(to: "moon") == nil)
  }

  @Test(arguments: [
    ("public.ecr.aws", UpstreamRegistry.ecrPublic), ("registry-1.docker.io", .dockerHub),
    ("team.azurecr.io", .azureContainerRegistry),
    ("111122223333.dkr.ecr.us-east-1.amazonaws.com", .ecr),
  ])
  func `a host tells its registry`(host: String, registry: UpstreamRegistry) {
    #expect(UpstreamHost.registry(of: host) == registry)
    #expect(UpstreamHost.authentication(of: registry) != nil)
  }

  @Test(arguments: [
    "", ".azurecr.io", "Public.ecr.aws", "docker.io", "https://quay.io", "quay.io/a",
  ])
  func `any other host is none`(host: String) {
    #expect(UpstreamHost.registry(of: host) == nil)
  }

  @Test func `what is meant is a host that can be cached`() {
    #expect(UpstreamHost.meant(by: "docker.io") == "registry-1.docker.io")
    #expect(UpstreamHost.meant(by: "example.com") == nil)
    #expect(UpstreamRegistry.known.allSatisfy { UpstreamHost.authentication(of: $0) != nil })
    for registry in UpstreamRegistry.known {
      guard let host = UpstreamHost.host(of: registry) else { continue }
      #expect(UpstreamHost.registry(of: host) == registry)
    }
  }

  @Test func `the host of a private registry tells its place`() {
    let place = UpstreamHost.place(of: "111122223333.dkr.ecr.us-east-1.amazonaws.com")
    #expect(place?.account == "111122223333")
    #expect(place?.region == "us-east-1")
    #expect(UpstreamHost.place(of: "public.ecr.aws") == nil)
  }
}
