package news.cutline.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.restassured.specification.RequestSpecification;

/// The shared cache that the repository ships a configuration for, in front of the service under test.
public final class CachingProxy implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docker/nginx.conf");

    private final Process nginx;
    private final int port;

    private CachingProxy(Process nginx, int port) {
        this.nginx = nginx;
        this.port = port;
    }

    /// Whether this machine has the program.
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("nginx", "-v").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// @param folder for its configuration, its cache and its log
    public static CachingProxy start(Path folder, int servicePort) throws IOException, InterruptedException {
        var port = freePort();
        var server = Files.readString(CONFIGURATION)
                .replace("/var/cache/nginx", folder.resolve("cache").toString())
                .replace("cutline:8080", "localhost:" + servicePort)
                .replace("listen 8081", "listen 127.0.0.1:" + port);
        Files.createDirectory(folder.resolve("cache"));
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                %s
                pid %s/nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                %s}
                """.formatted(
                        System.getProperty("user.name").equals("root") ? "user root;" : "", folder, server));
        var nginx = new ProcessBuilder("nginx", "-e", "stderr", "-p", folder.toString(), "-c", folder + "/nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var proxy = new CachingProxy(nginx, port);
        proxy.awaitListening(folder);
        return proxy;
    }

    /// A request that goes through it. It adds headers that the contract does not know.
    public RequestSpecification through() {
        return given().noFilters().baseUri("http://localhost:" + port).port(port);
    }

    private void awaitListening(Path folder) throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!listens()) {
            if (!nginx.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("nginx: " + Files.readString(folder.resolve("nginx.log")));
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
    public void close() {
        nginx.destroy();
    }
}
