// SPDX-License-Identifier: Apache-2.0

import CfnECRCommands

@main
struct Main {
  static func main() async {
    await CfnECR.start()
  }
}
