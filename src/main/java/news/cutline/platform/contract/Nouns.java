package news.cutline.platform.contract;

/// What the resources are called, as the paths of their collections tell: code that several share writes `{one}` and
/// `{many}` into its summaries.
final class Nouns {

    private Nouns() {}

    static String name(String path, String summary) {
        var many = path.replaceAll("^/(v1/)?(editorial/)?|/.*$", "");
        return summary.replace("{one}", withArticle(singular(many))).replace("{many}", many);
    }

    /// `medium` of `media`.
    static String singular(String plural) {
        return plural.equals("media") ? "medium" : plural.replaceAll("s$", "");
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
