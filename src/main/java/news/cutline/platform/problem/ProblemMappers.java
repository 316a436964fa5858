package news.cutline.platform.problem;

import static news.cutline.platform.problem.DatabaseRefusal.TOO_SLOW;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.hibernate.JDBCException;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;

import news.cutline.platform.request.RequestIds;

/// Turns every exception that leaves a resource into a problem answer.
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final VersionRepository versions;
    private final CurrentVertxRequest current;

    ProblemMappers(VersionRepository versions, CurrentVertxRequest current) {
        this.versions = versions;
        this.current = current;
    }

    @ServerExceptionMapper
    RestResponse<ProblemDetails> problem(ProblemException problem, UriInfo uri) {
        return answer(problem, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<ProblemDetails> unauthenticated(SecurityException refusal, UriInfo uri) {
        var problem = refusal.getCause() instanceof ProblemException told
                ? told
                : ProblemException.unauthenticated("Send a valid token as \"Authorization: Bearer …\".");
        return answer(problem, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDetails> forbidden(ForbiddenException refusal, UriInfo uri) {
        return answer(
                new ProblemException(
                        ProblemType.FORBIDDEN, "Your token is valid, but its role does not allow this request."),
                uri);
    }

    /// Query parameters that are out of bounds. Bodies are checked where they are read.
    @ServerExceptionMapper
    RestResponse<ProblemDetails> outOfBounds(ResteasyReactiveViolationException violations, UriInfo uri) {
        var details = violations.getConstraintViolations().stream()
                .map(violation -> "The parameter " + lastStep(violation) + " " + violation.getMessage() + ".")
                .sorted()
                .collect(Collectors.joining(" "));
        return answer(new ProblemException(ProblemType.MALFORMED_REQUEST, details), uri);
    }

    private static @Nullable String lastStep(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /// What the REST layer itself refuses: unknown addresses, methods, media types.
    @ServerExceptionMapper
    RestResponse<ProblemDetails> refused(WebApplicationException refusal, UriInfo uri) {
        if (refusal.getCause() instanceof ProblemException problem) {
            return answer(problem, uri);
        }
        return ProblemType.ofStatus(refusal.getResponse().getStatus())
                .filter(type -> type.status() < 500)
                .map(type -> answer(new ProblemException(type, detail(type)), uri))
                .orElseGet(() -> failed(refusal, uri));
    }

    /// Of the media types, only those of changes are not what everybody would send.
    private String detail(ProblemType type) {
        var isChange = HttpMethod.PATCH.equals(current.getCurrent().request().method());
        return type == ProblemType.UNSUPPORTED_MEDIA_TYPE && isChange
                ? "Send a change as application/merge-patch+json or application/json-patch+json."
                : type.title() + ".";
    }

    /// Nothing but the bodies of requests is read as a stream, so it is the client who broke off or sent no body.
    @ServerExceptionMapper
    RestResponse<ProblemDetails> brokenOff(IOException failure, UriInfo uri) {
        return answer(
                new ProblemException(ProblemType.MALFORMED_REQUEST, "The body could not be read to its end.")
                        .withHeader("Connection", "close"),
                uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemDetails> failed(Throwable failure, UriInfo uri) {
        var problem = databaseProblem(failure);
        if (problem == null) {
            problem = internalError(failure);
        } else {
            logRefusal(failure);
        }
        return answer(problem, uri);
    }

    /// What took too long an operator wants to know by its statement; it has held a connection for seconds, so that
    /// this cannot flood the log. The rest are lost races, and outages that make themselves known.
    private void logRefusal(Throwable failure) {
        causes(failure)
                .filter(cause -> cause instanceof SQLException refusal && DatabaseRefusal.of(refusal) == TOO_SLOW)
                .findFirst()
                .ifPresentOrElse(
                        slow -> LOG.warnf(
                                "The database was too slow for a request, reference %s: %s",
                                RequestIds.of(current.getCurrent()),
                                statement(failure).orElseGet(slow::getMessage).replaceAll("\\s+", " ")),
                        () -> LOG.debug("The database refused", failure));
    }

    private static Optional<String> statement(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> cause instanceof JDBCException refused ? Stream.of(refused) : Stream.empty())
                .map(refused -> refused.getSQLException().getMessage() + " [" + refused.getSQL() + "]")
                .findFirst();
    }

    /// A failure that nobody foresaw: logged once, with an id that the client can tell to the operator.
    private ProblemException internalError(Throwable failure) {
        var id = RequestIds.of(current.getCurrent());
        LOG.errorf(failure, "Request failed, reference %s", id);
        return new ProblemException(
                ProblemType.INTERNAL_ERROR, "The failure was logged with the reference " + id + ".");
    }

    @Nullable
    ProblemException databaseProblem(Throwable failure) {
        return causes(failure)
                .map(this::ofDatabase)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable ProblemException ofDatabase(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException lost -> lost(lost.getCause());
            case SQLException refusal -> DatabaseRefusal.of(refusal).problem();
            default -> null;
        };
    }

    /// Somebody else's change came between reading and writing.
    private ProblemException lost(@Nullable Throwable cause) {
        var problem = new ProblemException(
                ProblemType.PRECONDITION_FAILED,
                "Somebody else has just changed it. Read it again, and send the request for what it is now.");
        if (cause instanceof StaleObjectStateException stale) {
            versions.findVersion(stale)
                    .ifPresent(version -> problem.withHeader(HttpHeaders.ETAG, "\"" + version + "\""));
        }
        return problem;
    }

    /// What kept a transaction from being committed is only noted beside the exception that says so.
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Arrays.stream(cause.getSuppressed()).flatMap(ProblemMappers::causes)));
    }

    private static RestResponse<ProblemDetails> answer(ProblemException problem, UriInfo uri) {
        var details = ProblemDetails.of(problem, uri.getRequestUri().getRawPath());
        var response = RestResponse.ResponseBuilder.<ProblemDetails>create(details.status())
                .entity(details)
                .type(ProblemDetails.MEDIA_TYPE);
        problem.headers().forEach(response::header);
        return response.build();
    }
}
