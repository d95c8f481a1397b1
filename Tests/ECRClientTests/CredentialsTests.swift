// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Testing

struct CredentialsTests {
  @Test func nothingThatShowsCredentialsShowsASecret() {
    let credentials = Credentials("AKIDEXAMPLE", secret: "wJalrXUtnFEMI", sessionToken: "TOKEN+/==")
    var dumped = ""
    dump(credentials, to: &dumped)
    for shown in ["\(credentials)", String(reflecting: credentials), dumped] {
      #expect(shown.contains("AKIDEXAMPLE"))
      #expect(!shown.contains("wJalrXUtnFEMI"))
      #expect(!shown.contains("TOKEN"))
    }
  }
}
