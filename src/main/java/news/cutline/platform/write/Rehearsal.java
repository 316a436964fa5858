package news.cutline.platform.write;

import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.platform.entity.NewIds;
import news.cutline.platform.http.Writes;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// A write that is done as a whole and then undone, so that a client learns what it would answer.
@ApplicationScoped
class Rehearsal {

    private static final int CREATED = 201;

    private final UriInfo uri;
    private final StoredAnswerRepository answers;
    private final NewIds newIds;
    private final ObjectMapper mapper;

    Rehearsal(UriInfo uri, StoredAnswerRepository answers, NewIds newIds, ObjectMapper mapper) {
        this.uri = uri;
        this.answers = answers;
        this.newIds = newIds;
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

    /// What would be there after a write that answers `result`: without the version and the ids that it will not have.
    OtherAnswer of(Object result) {
        answers.checkConstraints();
        var answer = Answer.of(result);
        var document = mapper.<JsonNode>valueToTree(answer.lastingEntity());
        if (document instanceof ObjectNode object) {
            object.remove("version");
            if (answer.status() == CREATED) {
                object.remove("id");
            }
        }
        removeAll(newIds.all(), document);
        return new OtherAnswer(RestResponse.ok(document));
    }

    private static void removeAll(Set<String> ids, JsonNode document) {
        if (document instanceof ArrayNode array) {
            array.removeIf(item -> ids.contains(item.asText()));
        } else if (document instanceof ObjectNode object) {
            object.removeIf(member -> ids.contains(member.asText()));
        }
        StreamSupport.stream(document.spliterator(), false).forEach(part -> removeAll(ids, part));
    }
}
