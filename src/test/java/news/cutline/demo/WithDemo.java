package news.cutline.demo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// The service as it starts with its demo; the application that starts for it finds an empty database.
public class WithDemo implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("cutline.demo", "true");
    }
}
