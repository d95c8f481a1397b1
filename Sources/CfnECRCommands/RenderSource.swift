// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A template to render, read once for all of its deployments.
struct RenderSource: Sendable {
  /// The text.
  let file: SourceFile
  /// What was read of it.
  let tree: SyntaxTree
  /// The template; nil when the tree is none.
  let template: Template?

  /// Whether the text can allow something.
  let namesTool: Bool

  /// Reads a template; `-` is standard input, shown under `stdinName`.
  init(_ path: String, stdinName: String) throws(InputFile.Failure) {
    file = try InputFile.read(path, stdinName: stdinName)
    tree = TemplateReader.read(file)
    template = Template(tree)
    namesTool = String(decoding: file.bytes, as: UTF8.self).contains("cfn-ecr")
  }
}

/// What the command line says about every rendering.
struct RenderSettings: Sendable {
  /// The language to write; nil for that of the source.
  var format: TemplateFormat?
  /// The name of standard input.
  var stdinName: String
  /// The files and the names of the values that the command line gives.
  var values: [String]

  /// Takes them from the command.
  init(_ command: RenderCommand) {
    format = command.format?.templateFormat
    stdinName = command.stdinFilename
    values =
      command.deployment.parameters
      + command.deployment.parameter.map { "--parameter " + $0.prefix { $0 != "=" } }
  }
}
