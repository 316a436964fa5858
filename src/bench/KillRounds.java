/// Kills the service in the middle of writes, again and again, and looks for acknowledged writes that are gone.
///
///     ./mvnw package -DskipTests
///     java src/bench/KillRounds.java [rounds, default 20]
///
/// Needs a Java 25 `java`. Starts the packaged service on a data directory of its own below `target/`, with the
/// embedded database, on the port in QUARKUS_HTTP_PORT (else 8080). In each round eight writers create media (a medium,
/// its credit and its caption in one transaction) and count up a credit of their own, until the JVM is killed with
/// SIGKILL, at some instant after the first hundred or so. The next start must adopt the database that was left running. Then everything that was
/// acknowledged must be there, and what was in doubt must be there as a whole or not at all.
/// Exits with 1 if anything is missing.
import module java.net.http;

static final int WRITERS = 8;
static final String PORT = System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080");
static final String API = "http://127.0.0.1:" + PORT + "/v1/editorial";
static final String TOKEN = "kill-rounds-" + UUID.randomUUID();
static final String RUN = "run" + System.nanoTime();
static final Duration LONGEST_START = Duration.ofMinutes(3);

final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
final List<String> losses = Collections.synchronizedList(new ArrayList<>());

/// What one writer knows: what it was told is stored, and the one write whose answer never came.
final class Writer {

    final String name;
    final String counter;
    final Map<String, String> acknowledged = new LinkedHashMap<>();
    final Map<String, String> acknowledgedEarlier = new LinkedHashMap<>();
    String inDoubt;
    int round;
    int counted;
    volatile int number;

    Writer(String name) throws Exception {
        this.name = name;
        counter = id(send("POST", "/credits", "{\"creditLine\": \"0 " + name + "\"}", 201));
    }

    void writeUntilKilled() {
        round++;
        try {
            while (true) {
                number++;
                var line = RUN + " " + name + " " + round + "." + number;
                inDoubt = line;
                acknowledged.put(line, id(send("POST", "/media", medium(line), 201)));
                inDoubt = null;
                send("PATCH", "/credits/" + counter, "{\"creditLine\": \"" + (counted + 1) + " " + name + "\"}", 200);
                counted++;
            }
        } catch (Exception killed) {
            // The end of every round.
        }
    }

    void check() throws Exception {
        for (var medium : acknowledged.entrySet()) {
            requireWhole(medium.getKey(), medium.getValue());
        }
        if (inDoubt != null && send("GET", "/credits?q=" + encode(inDoubt), null, 200).contains(inDoubt + "\"")) {
            var credit = id(send("GET", "/credits?q=" + encode(inDoubt), null, 200));
            requireWhole(inDoubt, id(send("GET", "/credits/" + credit + "/uses", null, 200)));
        }
        inDoubt = null;
        var line = member(send("GET", "/credits/" + counter, null, 200), "creditLine");
        var stored = Integer.parseInt(line.substring(0, line.indexOf(' ')));
        if (stored < counted || stored > counted + 1) {
            losses.add(name + " was told " + counted + ", and finds " + stored);
        }
        counted = stored;
        acknowledgedEarlier.putAll(acknowledged);
        acknowledged.clear();
        number = 0;
    }

    void checkAll() throws Exception {
        acknowledged.putAll(acknowledgedEarlier);
        check();
    }

    private void requireWhole(String line, String medium) throws Exception {
        var stored = send("GET", "/media/" + medium, null, 0);
        if (!stored.contains("\"credit\"")) {
            losses.add(line + ": no medium");
        } else if (!send("GET", "/credits/" + member(stored, "credit"), null, 0).contains(line)) {
            losses.add(line + ": no credit");
        } else if (!send("GET", "/captions?media=" + medium, null, 0).contains(line)) {
            losses.add(line + ": no caption");
        }
    }
}

void main(String... arguments) throws Exception {
    var rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    var data = Path.of("target", "kill-rounds-" + RUN);
    var service = start(data, false);
    var writers = new ArrayList<Writer>();
    for (var number = 0; number < WRITERS; number++) {
        writers.add(new Writer("writer " + number));
    }
    for (var round = 1; round <= rounds; round++) {
        var threads = writers.stream().map(writer -> Thread.startVirtualThread(writer::writeUntilKilled)).toList();
        var enough = ThreadLocalRandom.current().nextInt(50, 300);
        while (writers.stream().mapToInt(writer -> writer.number).sum() < enough) {
            Thread.sleep(5);
        }
        service.destroyForcibly().waitFor();
        for (var thread : threads) {
            thread.join();
        }
        var doubts = writers.stream().filter(writer -> writer.inDoubt != null).count();
        var before = System.nanoTime();
        service = start(data, true);
        var seconds = (System.nanoTime() - before) / 1e9;
        for (var writer : writers) {
            writer.check();
        }
        IO.println("round %2d: %5d acknowledged media so far, %d in doubt, adopted and answering after %.1f s, %d losses"
                .formatted(round, writers.stream().mapToInt(writer -> writer.acknowledgedEarlier.size()).sum(), doubts, seconds, losses.size()));
    }
    for (var writer : writers) {
        writer.checkAll();
    }
    service.destroy();
    service.waitFor();
    IO.println("all of them looked for once more: " + losses.size() + " losses");
    losses.forEach(IO::println);
    System.exit(losses.isEmpty() ? 0 : 1);
}

/// Starts the service and returns when it answers.
Process start(Path data, boolean mustAdopt) throws Exception {
    var log = Path.of(data + ".log");
    var builder = new ProcessBuilder(
                    ProcessHandle.current().info().command().orElseThrow(), "-jar", "target/quarkus-app/quarkus-run.jar")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(Map.of("CUTLINE_DATA_DIRECTORY", data.toString(), "CUTLINE_ADMIN_TOKEN", TOKEN, "QUARKUS_HTTP_PORT", PORT));
    var service = builder.start();
    var deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (!answers()) {
        if (!service.isAlive() || System.nanoTime() > deadline) {
            service.destroyForcibly();
            throw new IllegalStateException("The service does not start, see " + log);
        }
        Thread.sleep(50);
    }
    if (mustAdopt && !Files.readString(log).contains("PostgreSQL adopted")) {
        losses.add("the orphaned database was not adopted, see " + log);
    }
    return service;
}

boolean answers() throws InterruptedException {
    try {
        return send("GET", "/credits?limit=1", null, 0).contains("items");
    } catch (IOException notYet) {
        return false;
    }
}

/// @param expected the status to insist on, or 0 for any
String send(String method, String path, String body, int expected) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(API + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + TOKEN)
            .header("If-Match", "*")
            .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (expected != 0 && answer.statusCode() != expected) {
        throw new IOException(method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
}

static String medium(String line) {
    return """
            {"kind": "image", "href": "https://media.example.org/a.jpg", "credit": {"creditLine": "%1$s"},
             "captions": [{"language": "en", "text": "%1$s"}]}""".formatted(line);
}

static String id(String answer) {
    return member(answer, "id");
}

static String member(String answer, String name) {
    var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer);
    if (!found.find()) {
        throw new IllegalStateException("No " + name + " in " + answer);
    }
    return found.group(1);
}

static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
}
