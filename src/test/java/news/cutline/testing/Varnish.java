package news.cutline.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.restassured.specification.RequestSpecification;

/// The shared cache that is purged, with the configuration that the repository ships, in front of the service under
/// test.
public final class Varnish implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docker/varnish.vcl");
    private static final Path MODULES = Path.of("/usr/lib");

    private final Process varnish;
    private final int port;

    private Varnish(Process varnish, int port) {
        this.varnish = varnish;
        this.port = port;
    }

    /// Whether this machine has the program and its module.
    public static boolean isInstalled() throws IOException {
        try (var files = Files.find(MODULES, 4, (file, attributes) -> file.endsWith("libvmod_xkey.so"))) {
            return new ProcessBuilder("varnishd", "-V").start().waitFor() == 0
                    && files.findAny().isPresent();
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// @param folder for its configuration, its cache and its log
    public static Varnish start(Path folder, int servicePort) throws IOException, InterruptedException {
        var port = freePort();
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
                        folder.resolve("rules.vcl").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("varnish.log").toFile())
                .start();
        var started = new Varnish(varnish, port);
        started.awaitListening(folder);
        return started;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /// A request that goes through it. It adds headers that the contract does not know.
    public RequestSpecification through() {
        return given().noFilters().baseUri("http://127.0.0.1:" + port).port(port);
    }

    private void awaitListening(Path folder) throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!listens()) {
            if (!varnish.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Varnish: " + Files.readString(folder.resolve("varnish.log")));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean listens() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        varnish.destroy();
        varnish.waitFor();
    }
}
