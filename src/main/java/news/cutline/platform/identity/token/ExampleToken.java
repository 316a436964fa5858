package news.cutline.platform.identity.token;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.LaunchMode;

import news.cutline.platform.identity.token.StaffIdentities.IdentityConfig;

/// The token in examples that people copy. In dev mode it is the real one, so that they work at once; otherwise the
/// name of a variable, because a real one must never be shown.
@ApplicationScoped
public class ExampleToken {

    private static final String VARIABLE = "$CUTLINE_TOKEN";

    private final String text;

    ExampleToken(IdentityConfig config, LaunchMode mode) {
        text = mode == LaunchMode.DEVELOPMENT ? config.adminToken().orElse(VARIABLE) : VARIABLE;
    }

    /// As it stands between double quotes in a shell.
    public String text() {
        return text;
    }
}
