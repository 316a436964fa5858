package news.cutline.platform.http;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;

import news.cutline.platform.setting.Settings;

/// Where clients find this service. Every link is built from it and never from the `Host` header, which a client
/// chooses.
@ApplicationScoped
public class ServiceAddress {

    private static final Logger LOG = Logger.getLogger(ServiceAddress.class);

    private final URI root;

    @ConfigMapping(prefix = "cutline")
    interface AddressConfig {

        /// The address under which clients reach this service.
        @WithConverter(Settings.Root.class)
        URI publicUrl();
    }

    ServiceAddress(AddressConfig config) {
        root = config.publicUrl();
    }

    void warn(@Observes StartupEvent start, LaunchMode mode) {
        if (mode == LaunchMode.NORMAL && "localhost".equals(root.getHost())) {
            LOG.warnf(
                    "CUTLINE_PUBLIC_URL names this machine only, as it does where it is not set: links point to %s",
                    root);
        }
    }

    /// The absolute address of a path that begins with a slash.
    public URI of(String path) {
        return URI.create(root + path);
    }
}
