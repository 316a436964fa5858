package news.cutline.testing;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// The half of the tests that asks one service, which is started once for all of them. Those that have services
/// of their own are left out by name: as soon as one is looked at for its tags, its service is built.
@Suite
@SelectPackages("news.cutline")
@ExcludeClassNamePatterns(".*\\.(KeyAccess|SiteTerritory|RateLimits|Demo)Test")
@IncludeTags("io.quarkus.test.junit.QuarkusTest & !own-service & !browser & !long")
class ServiceHalf {}
