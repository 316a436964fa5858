package news.cutline.article.readiness;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/// How grave it is to break which rule. The defaults stand in `application.properties`, which makes each of them known
/// by its name as an environment variable, too.
@ConfigMapping(prefix = "cutline.readiness")
interface ReadinessConfig {

    @WithParentName
    Map<Rule, Severity> rules();
}
