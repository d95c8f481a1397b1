// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Renders templates at the same time; the results are in the order of the jobs.
struct RenderRun {
  /// What each job gave; one whose template cannot be read gave nothing.
  private(set) var renderings: [RenderJob.Rendering] = []

  /// The templates that cannot be read.
  private(set) var errors: [InputError] = []

  /// Reads the templates, each once, and runs the jobs.
  init(_ jobs: [RenderJob], _ settings: RenderSettings) async {
    var sources: [String: RenderSource] = [:]
    var failed: Set<String> = []
    for job in jobs where sources[job.template] == nil && !failed.contains(job.template) {
      do throws(InputFile.Failure) {
        sources[job.template] = try RenderSource(job.template, stdinName: settings.stdinName)
      } catch {
        failed.insert(job.template)
        errors.append(InputError(path: job.template, message: error.message))
      }
    }
    renderings = await Self.renderings(of: jobs, sources, settings)
  }

  private static func renderings(
    of jobs: [RenderJob], _ sources: [String: RenderSource], _ settings: RenderSettings
  ) async -> [RenderJob.Rendering] {
    // One task a core is enough; more would only hold more templates in memory.
    let width = 8
    return await withTaskGroup(of: (Int, RenderJob.Rendering).self) { group in
      var renderings = [RenderJob.Rendering](repeating: RenderJob.Rendering(), count: jobs.count)
      var next = 0
      func start() {
        guard next < jobs.count else { return }
        let (index, job) = (next, jobs[next])
        let source = sources[job.template]
        next += 1
        group.addTask { @concurrent in
          (index, source.map { job.run($0, settings) } ?? RenderJob.Rendering())
        }
      }
      for _ in 0..<width { start() }
      for await (index, rendering) in group {
        renderings[index] = rendering
        start()
      }
      return renderings
    }
  }
}
