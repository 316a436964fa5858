package news.cutline.platform.write;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.platform.entity.Changes;
import news.cutline.platform.http.IfMatch;
import news.cutline.platform.http.Writes;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// A write that is done as a whole and then undone, so that a client learns what it would answer.
@ApplicationScoped
class Rehearsal {

    private static final int CREATED = 201;

    private final UriInfo uri;
    private final StoredAnswerRepository answers;
    private final Changes changes;
    private final ObjectMapper mapper;

    Rehearsal(UriInfo uri, StoredAnswerRepository answers, Changes changes, ObjectMapper mapper) {
        this.uri = uri;
        this.answers = answers;
        this.changes = changes;
        this.mapper = mapper;
    }

    boolean isAskedFor() {
        var value = uri.getQueryParameters().getFirst(Writes.VALIDATE_ONLY);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The parameter " + Writes.VALIDATE_ONLY + " must be either true or false.");
        }
        return true;
    }

    /// What would be there after a write with this answer: without ids that nothing will have, and with the
    /// version that is still the present one.
    OtherAnswer of(Answer answer) {
        answers.checkConstraints();
        var document = mapper.<JsonNode>valueToTree(answer.lastingEntity());
        var response = ResponseBuilder.ok(document);
        if (document instanceof ObjectNode object) {
            if (answer.status() == CREATED) {
                object.remove(List.of("id", "version"));
            } else {
                changes.versionBefore(object.path("id").asText()).ifPresent(before -> object.put("version", before));
                response.header(
                        HttpHeaders.ETAG, IfMatch.tag(object.path("version").asLong()));
            }
        }
        removeMade(document);
        return new OtherAnswer(response.build());
    }

    private void removeMade(JsonNode document) {
        if (document instanceof ArrayNode array) {
            array.removeIf(item -> changes.hasMade(item.asText()));
        } else if (document instanceof ObjectNode object) {
            object.removeIf(member -> changes.hasMade(member.asText()));
        }
        document.forEach(this::removeMade);
    }
}
