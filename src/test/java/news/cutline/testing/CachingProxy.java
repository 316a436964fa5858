package news.cutline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The shared cache that the repository ships a configuration for, in front of the service under test.
public final class CachingProxy implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docker/nginx.conf");

    private final Front front;

    private CachingProxy(Front front) {
        this.front = front;
    }

    /// Whether this machine has the program.
    public static boolean isInstalled() {
        return Front.isInstalled("nginx", "-v");
    }

    /// @param folder for its configuration, its cache and its log
    public static CachingProxy start(Path folder, int servicePort) throws IOException, InterruptedException {
        var port = Front.freePort();
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
        var nginx = new ProcessBuilder("nginx", "-e", "stderr", "-p", folder.toString(), "-c", folder + "/nginx.conf");
        return new CachingProxy(Front.start(nginx, port, folder.resolve("nginx.log")));
    }

    public int port() {
        return front.port();
    }

    @Override
    public void close() throws InterruptedException {
        front.close();
    }
}
