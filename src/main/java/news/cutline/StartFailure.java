package news.cutline;

import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;

/// Says why the service does not start: in the last line where an operator can put it right, else with its stack trace.
final class StartFailure {

    private StartFailure() {}

    /// How Quarkus ends, with or without a failure. There may be no log yet.
    static void end(int status, @Nullable Throwable failure) {
        if (failure != null) {
            reason(failure).ifPresentOrElse(StartFailure::tell, failure::printStackTrace);
        }
        System.exit(status);
    }

    static void tell(@Nullable String reason) {
        System.err.println("Cutline cannot start: " + reason);
    }

    /// What is known of the failure that comes nearest to its cause.
    static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(known(cause)))
                .reduce((outer, inner) -> inner);
    }

    private static @Nullable String known(Throwable cause) {
        return switch (cause) {
            case ConfigValidationException refused -> refused.getMessage();
            case ConfigurationException refused -> refused.getMessage();
            case PreventFurtherStepsException refused -> refused.getMessage();
            case FlywayException refused -> refused.getMessage();
            case SQLException refused
            when isOutside(refused) -> "The database is not to be had: " + refused.getMessage();
            case IOException refused
            when isBind(refused) ->
                "Nothing can listen at port %s (QUARKUS_HTTP_PORT) or at port %s (QUARKUS_MANAGEMENT_PORT): %s"
                        .formatted(
                                setting("quarkus.http.port"), setting("quarkus.management.port"), refused.getMessage());
            default -> null;
        };
    }

    /// No connection, nobody known, no such database, no room for one more.
    private static boolean isOutside(SQLException refusal) {
        return refusal.getSQLState() != null && refusal.getSQLState().matches("(08|28|3D|53).*");
    }

    /// Of Java, or of Netty.
    private static boolean isBind(IOException failure) {
        return failure instanceof BindException
                || Objects.requireNonNullElse(failure.getMessage(), "").startsWith("bind(");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getConfigValue(name).getValue();
    }
}
