package news.cutline.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Words that stand nowhere else: one in every field of everything that the newsroom says. Wherever one turns up, it
/// tells what has got out.
final class Canaries {

    private static final Pattern FORM = Pattern.compile(
            "cnry[0-9]+x|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final Map<String, Canary> planted = new HashMap<>();

    /// @param owner whose field it stands in
    record Canary(Object owner, String field) {}

    /// A word that nothing else contains.
    String plant(Object owner, String field) {
        var word = "cnry" + planted.size() + "x";
        planted.put(word, new Canary(owner, field));
        return word;
    }

    /// Lets an id be one as well.
    void plantId(String id, Object owner) {
        planted.put(id, new Canary(owner, "id"));
    }

    /// All that stand in a text.
    List<Canary> in(String text) {
        var found = new ArrayList<Canary>();
        var words = FORM.matcher(text);
        while (words.find()) {
            var canary = planted.get(words.group().toLowerCase(Locale.ROOT));
            if (canary != null) {
                found.add(canary);
            }
        }
        return found;
    }
}
