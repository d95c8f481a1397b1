// SPDX-License-Identifier: Apache-2.0

// The one module that a program imports.
@_exported public import ECRLint
@_exported public import ECRModel
@_exported public import ECRRender
@_exported public import TemplateDiagnostics
@_exported public import TemplateModel
@_exported public import TemplateSyntax
