package news.cutline.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.restassured.specification.RequestSpecification;

/// The shared cache that is purged, with the configuration that the repository ships, in front of the service under
/// test.
public final class Varnish implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docker/varnish.vcl");
    private static final Path MODULES = Path.of("/usr/lib");

    private final Front front;

    private Varnish(Front front) {
        this.front = front;
    }

    /// Whether this machine has the program and its module.
    public static boolean isInstalled() {
        try (var files = Files.find(MODULES, 4, (file, attributes) -> file.endsWith("libvmod_xkey.so"))) {
            return Front.isInstalled("varnishd", "-V") && files.findAny().isPresent();
        } catch (IOException missing) {
            return false;
        }
    }

    /// @param folder for its configuration, its cache and its log
    public static Varnish start(Path folder, int servicePort) throws IOException, InterruptedException {
        var port = Front.freePort();
        var rules = Files.readString(CONFIGURATION)
                .replace("    \"cutline\";\n", "")
                .replace("\"cutline\"", "\"127.0.0.1\"")
                .replace("\"8080\"", "\"" + servicePort + "\"");
        Files.writeString(folder.resolve("rules.vcl"), rules);
        var varnish = new ProcessBuilder(
                "varnishd",
                "-F",
                "-j",
                "none",
                "-n",
                folder.resolve("work").toString(),
                "-a",
                "127.0.0.1:" + port,
                "-s",
                "malloc,16m",
                "-f",
                folder.resolve("rules.vcl").toString());
        return new Varnish(Front.start(varnish, port, folder.resolve("varnish.log")));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + front.port() + "/");
    }

    /// A request that goes through it.
    public RequestSpecification through() {
        return front.through();
    }

    @Override
    public void close() throws InterruptedException {
        front.close();
    }
}
