package news.cutline.page.problem;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.RawString;

import news.cutline.page.html.PageData;
import news.cutline.page.html.Prose;

/// What a problem means, a request that provokes it with its answer, and what to do.
record Explanation(String meaning, String request, String answer, String remedies) {

    private static final Pattern START = Pattern.compile("^# ", Pattern.MULTILINE);
    private static final Pattern FORM = Pattern.compile("""
            (?<slug>\\S+)

            (?<meaning>.+?)

            ```http
            (?<request>.+?)
            ```

            ```http
            (?<answer>.+?)
            ```

            (?<remedies>- .+)""", Pattern.DOTALL);

    /// All of them, by the slug of their problem.
    static Map<String, Explanation> load() {
        var explanations = new LinkedHashMap<String, Explanation>();
        START.splitAsStream(PageData.read("problems.md"))
                .map(text -> FORM.matcher(text.strip()))
                .filter(Matcher::matches)
                .forEach(parts -> explanations.put(
                        parts.group("slug"),
                        new Explanation(
                                parts.group("meaning"),
                                parts.group("request"),
                                parts.group("answer"),
                                parts.group("remedies"))));
        return explanations;
    }

    public List<RawString> paragraphs() {
        return Prose.paragraphs(meaning);
    }

    public List<RawString> steps() {
        return Arrays.stream(remedies.substring(2).split("\n- "))
                .map(Prose::html)
                .toList();
    }
}
