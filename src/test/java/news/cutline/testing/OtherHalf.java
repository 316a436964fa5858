package news.cutline.testing;

import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/// The half of the tests that needs no service, or one that is set up in a way of its own: whatever has a test profile
/// carries the tag `own-service`, so that the starts it costs are not added to the longer half. Those that look with a
/// `browser` are here too, because much of their time is the browser's, and a `long` one, which evens the halves out.
@Suite
@SelectPackages("news.cutline")
@IncludeTags("!io.quarkus.test.junit.QuarkusTest | own-service | browser | long")
class OtherHalf {}
