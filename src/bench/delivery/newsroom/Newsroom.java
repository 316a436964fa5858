package delivery.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The invented newsroom: what it has, and by which ids and addresses. The same number of stories is always the same
/// newsroom.
///
/// @param base how many stories are written one by one; the rest are copies of them, with pictures of their own
public record Newsroom(int base, int articles) {

    public static final int LARGEST_BASE = 10_000;
    public static final int SECTIONS = 20;
    public static final int TAGS = 500;
    public static final int CONTRIBUTORS = 200;
    public static final List<String> LANGUAGES = List.of("en", "de");

    /// How many stories are hot at a time: all of them by default. Of a million, a cache of any size holds a part.
    public static final int HOT = 10_000;

    private static final long SEED = 20;

    /// Kinds of things, as their ids tell.
    public enum Kind {
        SECTION(1),
        TAG(2),
        CREDIT(3),
        MEDIUM(4),
        CAPTION(5),
        EMBED(6),
        ARTICLE(7);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /// `multiply.sql` knows the pattern: the second group counts the copies.
        String id(int copy, int index) {
            return "0199d6c0-%04x-7000-8%03x-%012x".formatted(copy, number, index);
        }
    }

    public Newsroom(int articles) {
        this(Math.min(articles, LARGEST_BASE), articles);
        if (articles % base != 0) {
            throw new IllegalArgumentException("more than " + base + " articles are a multiple of that");
        }
    }

    public Newsroom onlyBase() {
        return new Newsroom(base, base);
    }

    public int copies() {
        return articles / base;
    }

    public static String section(int index) {
        return "section-" + index;
    }

    public static String tag(int index) {
        return "tag-" + index;
    }

    public static String contributor(int index) {
        return new Prose(-1000 - index).name() + " " + index;
    }

    public String articleId(int article) {
        return Kind.ARTICLE.id(article / base, article % base);
    }

    public String slug(int article) {
        var copy = article / base;
        return baseSlug(article % base) + (copy == 0 ? "" : "-c" + copy);
    }

    public static String baseSlug(int article) {
        return new Prose(article).words(40).toLowerCase().replaceAll("[^a-z]+", "-") + "-" + article;
    }

    public String path(int article) {
        return "/v1/articles/" + slug(article);
    }

    /// The addresses of stories that are asked for while the cache may have them.
    public List<String> hotPaths() {
        return articles <= HOT
                ? IntStream.range(0, articles).mapToObj(this::path).toList()
                : somePaths(HOT);
    }

    /// Addresses of stories among all there are, at random; more than anything keeps.
    public List<String> somePaths(int most) {
        if (articles <= most) {
            return IntStream.range(0, articles).mapToObj(this::path).toList();
        }
        return new Random(SEED)
                .ints(0, articles)
                .distinct()
                .limit(most)
                .mapToObj(this::path)
                .toList();
    }

    public static List<String> sectionPaths() {
        var paths = new ArrayList<String>();
        for (var index = 0; index < SECTIONS; index++) {
            paths.add("/v1/articles?section=" + section(index) + "&limit=20");
        }
        return paths;
    }
}
