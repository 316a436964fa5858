package news.cutline.page.problem;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;
import news.cutline.platform.problem.ProblemType;

/// The page that lists all problems.
///
/// @param root the service's, relative to the page
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemIndex(String root, Inline style, List<ProblemType> problems) implements TemplateInstance {}
