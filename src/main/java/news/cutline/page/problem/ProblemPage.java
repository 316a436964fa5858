package news.cutline.page.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;
import news.cutline.platform.problem.ProblemType;

/// The page that explains one problem.
///
/// @param root the service's, relative to the page
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(String root, Inline style, ProblemType problem, Explanation explanation)
        implements TemplateInstance {}
