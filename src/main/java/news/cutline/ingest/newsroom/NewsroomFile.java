package news.cutline.ingest.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.cutline.platform.json.StrictJson;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Reads the lines of a newsroom's file.
@ApplicationScoped
class NewsroomFile {

    private static final int MAXIMUM_LINES = 10_000;
    /// Some programs begin a file with it, and a reader may overlook it (RFC 8259, 8.1).
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MAXIMUM_LENGTH = 1024 * 1024;

    private final StrictJson json;

    NewsroomFile(StrictJson json) {
        this.json = json;
    }

    List<Line> read(byte[] file) {
        var text = StrictJson.text(file, StandardCharsets.UTF_8);
        var texts = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).split("\n", -1);
        if (texts.length > MAXIMUM_LINES + 1) {
            throw tooLarge("The file may have at most " + MAXIMUM_LINES + " lines.");
        }
        var mistakes = new Mistakes();
        var lines = new ArrayList<Line>();
        for (var index = 0; index < texts.length; index++) {
            if (texts[index].length() > MAXIMUM_LENGTH) {
                throw tooLarge(
                        "Line " + (index + 1) + " is too long: it may have at most " + MAXIMUM_LENGTH + " characters.");
            }
            if (!texts[index].isBlank()) {
                read(index, texts[index], lines, mistakes);
            }
        }
        requireOwnIds(lines, mistakes);
        mistakes.throwIfAny();
        if (lines.isEmpty()) {
            throw ProblemException.invalid("", "must have at least one line");
        }
        return lines;
    }

    private void read(int index, String text, List<Line> lines, Mistakes mistakes) {
        var pointer = "/" + index;
        if (!(json.parse(text, index) instanceof ObjectNode object) || object.size() != 1) {
            mistakes.add(index, pointer, "must be an object with one member, which is one of " + LineKind.members());
            return;
        }
        var member = object.properties().iterator().next();
        var kind = LineKind.find(member.getKey());
        if (kind.isEmpty()) {
            mistakes.add(index, pointer, "must have a member that is one of " + LineKind.members());
        } else if (!(member.getValue() instanceof ObjectNode document)) {
            mistakes.add(index, pointer + "/" + member.getKey(), "must be an object");
        } else {
            bind(index, kind.get(), document, lines, mistakes);
        }
    }

    private void bind(int index, LineKind kind, ObjectNode document, List<Line> lines, Mistakes mistakes) {
        var pointer = "/" + index + "/" + kind.member();
        var beside = JsonNodeFactory.instance.objectNode();
        for (var name : kind.beside()) {
            if (document.has(name)) {
                beside.set(name, document.remove(name));
            }
        }
        var bound = new ArrayList<Record>();
        mistakes.noting(index, "", () -> bound.add(json.bind(document, kind.draft, pointer)));
        mistakes.noting(index, "", () -> bound.add(json.bind(beside, Line.Beside.class, pointer)));
        if (bound.size() == 2) {
            lines.add(new Line(index, kind, bound.getFirst(), (Line.Beside) bound.getLast()));
        }
    }

    private static void requireOwnIds(List<Line> lines, Mistakes mistakes) {
        var first = new HashMap<UUID, Line>();
        for (var line : lines) {
            var other = first.putIfAbsent(line.id(), line);
            if (other != null) {
                mistakes.add(line.index(), line.pointer() + "/id", "is the id of " + other.pointer() + " already");
            }
        }
    }

    private static ProblemException tooLarge(String detail) {
        return new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, detail);
    }
}
