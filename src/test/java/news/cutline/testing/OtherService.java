package news.cutline.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A service whose settings are not those that most tests ask for: it begins with its demo, lets nobody read on and
/// on, gives no more than anybody may have to those who show no key, and is read in Germany. One for all of this,
/// because each kind of service is built and started anew.
public class OtherService implements QuarkusTestProfile {

    /// In a minute, as the next: more than those read whose tests are not about it.
    public static final int PER_KEY = 80;

    public static final int PER_ADDRESS = 200;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cutline.demo",
                "true",
                "cutline.site.access",
                "key",
                "cutline.site.territory",
                "DE",
                "cutline.limits.per-key",
                Integer.toString(PER_KEY),
                "cutline.limits.per-address",
                Integer.toString(PER_ADDRESS));
    }
}
