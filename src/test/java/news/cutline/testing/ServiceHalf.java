package news.cutline.testing;

import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// The half of the tests that asks one service, which is started once for all of them.
@Suite
@SelectPackages("news.cutline")
@IncludeTags("io.quarkus.test.junit.QuarkusTest & !own-service & !browser")
class ServiceHalf {}
