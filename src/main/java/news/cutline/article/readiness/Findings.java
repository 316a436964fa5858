package news.cutline.article.readiness;

import java.util.ArrayList;
import java.util.List;

/// What one story lacks, each thing as grave as the newsroom says.
final class Findings {

    private final ReadinessConfig config;
    private final List<Finding> findings = new ArrayList<>();

    Findings(ReadinessConfig config) {
        this.config = config;
    }

    void expect(boolean isKept, Rule rule, String pointer, String detail) {
        var severity = config.rules().get(rule);
        if (!isKept && severity != null && severity != Severity.OFF) {
            add(rule, severity, pointer, detail);
        }
    }

    void add(Rule rule, Severity severity, String pointer, String detail) {
        findings.add(new Finding(rule, severity, pointer, detail));
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
