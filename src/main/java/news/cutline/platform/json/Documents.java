package news.cutline.platform.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;

/// Makes a draft of what a client sends for an existing resource: the whole document (PUT) or a patch of it (PATCH).
@ApplicationScoped
public class Documents {

    /// Tell what the last write removed or replaced. They are no state of the resource, so they are dropped on the
    /// way in.
    private static final Set<String> WRITE_REPORTS = Set.of("removed", "replaced");

    private final ObjectMapper mapper;
    private final StrictJson json;

    Documents(ObjectMapper mapper, StrictJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    /// What `body` makes of the resource that clients see as `current`. Takes back what a GET gave: members that are
    /// not part of a draft are accepted as long as they are unchanged.
    public <D> D replace(Record current, JsonNode body, Class<D> draft) {
        if (!(body instanceof ObjectNode object)) {
            throw ProblemException.invalid("", "must be an object");
        }
        return json.bind(withoutReadOnly(tree(current), object, current.getClass(), draft), draft);
    }

    /// What the patch makes of the resource that clients see as `current`.
    public <D> D patch(Record current, Patch patch, Class<D> draft) {
        return replace(current, patch.applyTo(tree(current)), draft);
    }

    private JsonNode withoutReadOnly(JsonNode current, ObjectNode body, Class<?> view, Class<?> draft) {
        var readOnly = members(view);
        readOnly.removeAll(members(draft));
        var changed = new ArrayList<FieldError>();
        var result = body.deepCopy();
        for (var member : readOnly) {
            var sent = result.remove(member);
            var isKept = sent == null || (sent.isNull() ? !current.has(member) : sent.equals(current.get(member)));
            if (!isKept && !WRITE_REPORTS.contains(member)) {
                changed.add(new FieldError("/" + member, "is read-only and must be left out or as it is"));
            }
        }
        if (!changed.isEmpty()) {
            throw ProblemException.invalid(changed);
        }
        return result;
    }

    /// What of a document clients write: the members that a draft of it has.
    public static ObjectNode writable(JsonNode document, Class<?> draft) {
        return ((ObjectNode) document.deepCopy()).retain(members(draft));
    }

    private static Set<String> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }

    /// As a client would read it back: numbers, for one, compare equal only after parsing.
    private JsonNode tree(Record view) {
        try {
            return mapper.readTree(mapper.writeValueAsBytes(view));
        } catch (IOException unwritable) {
            throw new IllegalStateException("A view cannot be unwritable", unwritable);
        }
    }
}
