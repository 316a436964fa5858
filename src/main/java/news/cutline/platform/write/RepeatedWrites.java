package news.cutline.platform.write;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Does a write that names an `Idempotency-Key` once, and gives those who repeat it the first answer.
///
/// The answer is kept in the transaction that it tells about, so there is never one without the other. Refusals are
/// not kept: they have written nothing, and the next try may do better.
@ApplicationScoped
class RepeatedWrites {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String REPLAYED = "Idempotency-Replayed";

    private final KeyedRequest request;
    private final StoredAnswerRepository answers;
    private final Clock clock;
    private final ObjectMapper mapper;

    RepeatedWrites(KeyedRequest request, StoredAnswerRepository answers, Clock clock, ObjectMapper mapper) {
        this.request = request;
        this.answers = answers;
        this.clock = clock;
        this.mapper = mapper;
    }

    /// What `write` answers, or has answered before.
    Object answer(InvocationContext write) throws Exception {
        var key = request.key().orElse(null);
        if (key == null) {
            return write.proceed();
        }
        lock(key);
        var known = answers.find(key).orElse(null);
        if (known != null) {
            if (known.expiresAt.isAfter(clock.now())) {
                throw replay(known);
            }
            answers.delete(known);
            answers.flush();
        }
        var result = write.proceed();
        keep(key, Answer.of(result, write.getMethod()));
        return result;
    }

    private void lock(IdempotencyKey key) {
        if (!answers.tryLock(key)) {
            throw new ProblemException(
                            ProblemType.CONFLICT,
                            "A request with this " + IdempotencyKey.HEADER
                                    + " is being served. Its answer can be had in a moment.")
                    .withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private OtherAnswer replay(StoredAnswer known) throws IOException {
        if (!MessageDigest.isEqual(known.bodyHash, request.bodyHash())) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "This " + IdempotencyKey.HEADER + " was sent with another body before. Take a new one.");
        }
        if (known.erased) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This has been done, and what was answered then has been erased since.");
        }
        var response = ResponseBuilder.<Object>create(known.status).header(REPLAYED, "true");
        if (known.location != null) {
            response.header(HttpHeaders.LOCATION, known.location);
        }
        if (known.etag != null) {
            response.header(HttpHeaders.ETAG, known.etag);
        }
        if (known.body != null) {
            response.entity(known.body).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        return new OtherAnswer(response.build());
    }

    private void keep(IdempotencyKey key, Answer answer) throws IOException {
        if (answer.isSuccess()) {
            var now = clock.now();
            answers.purge(now);
            answers.persist(
                    new StoredAnswer(key, request.bodyHash(), answer, json(answer.lastingEntity()), now.plus(KEPT)));
        }
    }

    private @Nullable String json(@Nullable Object entity) throws JsonProcessingException {
        return entity == null ? null : mapper.writeValueAsString(entity);
    }
}
