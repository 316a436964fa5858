package news.cutline.testing;

import org.junit.jupiter.engine.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// The half of the tests that needs no service, or one that is set up in a way of its own: whatever has a test profile
/// carries the tag `own-service`, so that the starts it costs are not added to the longer half. Those that look with a
/// `browser` are here too, because much of their time is the browser's, and a `long` one, which evens the halves out.
/// Classes that are marked as concurrent, because they take long and need no service, run beside the others.
@Suite
@ConfigurationParameter(key = Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "fixed")
@ConfigurationParameter(key = Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, value = "2")
@SelectPackages("news.cutline")
@IncludeTags("!io.quarkus.test.junit.QuarkusTest | own-service | browser | long")
class OtherHalf {}
