package news.cutline.testing;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A service that lets nobody read much, and gives no more than anybody may have to those who show no key. One
/// for both, because each kind of service costs a start.
public class WaryService implements QuarkusTestProfile {

    public static final int PER_KEY = 6;
    public static final int PER_ADDRESS = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cutline.site.access",
                "key",
                "cutline.limits.per-key",
                Integer.toString(PER_KEY),
                "cutline.limits.per-address",
                Integer.toString(PER_ADDRESS));
    }
}
