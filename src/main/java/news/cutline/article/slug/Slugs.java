package news.cutline.article.slug;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.publication.PublicationView;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.validation.UuidForm;

import net.gcardone.junidecode.Junidecode;

/// Gives articles their slugs.
@ApplicationScoped
public class Slugs {

    private static final int LONGEST_MADE = 80;

    /// Each that fails is the success of another, so this is more than the connections that others can write with.
    private static final int ATTEMPTS = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`]");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    private final ArticleSlugRepository slugs;
    private final PublicationRepository publications;

    Slugs(ArticleSlugRepository slugs, PublicationRepository publications) {
        this.slugs = slugs;
        this.publications = publications;
    }

    /// The content with a slug that now is the article's: the one it asks for, or one made from the headline.
    ///
    /// @param former what the draft said before; its slug becomes free unless it was published
    public ArticleContent assign(UUID article, @Nullable ArticleContent former, ArticleContent content) {
        var current = former == null ? null : former.slug();
        if (former != null && current != null && isKept(former, current, content)) {
            return content.withSlug(current);
        }
        var slug = content.slug() != null ? reserve(article, content.slug()) : make(article, content.headline());
        if (current != null && !current.equals(slug)) {
            releaseUnpublished(article, current);
        }
        return content.withSlug(slug);
    }

    /// Whether it is what the content asks for, or was made from the same headline before.
    private static boolean isKept(ArticleContent former, String current, ArticleContent content) {
        if (content.slug() != null || content.headline() == null || former.headline() == null) {
            return current.equals(content.slug());
        }
        var base = base(content.headline());
        return base.equals(base(former.headline())) && current.matches(base + "(-[0-9]+)?");
    }

    /// Frees the slugs of schedules that were removed, but for the one that the draft has and those of publications.
    public void releaseUnused(UUID article, @Nullable String current, List<PublicationView> removed) {
        removed.stream()
                .map(PublicationView::slug)
                .filter(slug -> !slug.equals(current))
                .distinct()
                .forEach(slug -> releaseUnpublished(article, slug));
    }

    private void releaseUnpublished(UUID article, String slug) {
        if (!publications.existsWithSlug(article, slug)) {
            release(slug);
        }
    }

    public void release(@Nullable String slug) {
        if (slug != null) {
            slugs.deleteById(slug);
        }
    }

    private String reserve(UUID article, String slug) {
        if (!slugs.reserve(slug, article)) {
            throw ProblemException.taken("/slug", "The slug " + slug + " belongs to another article.");
        }
        return slug;
    }

    private static String base(String headline) {
        return of(headline, "story");
    }

    private @Nullable String make(UUID article, @Nullable String headline) {
        if (headline == null) {
            return null;
        }
        var base = base(headline);
        if (slugs.reserve(base, article)) {
            return base;
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var next = base + "-" + (slugs.highestSuffix(base) + 1);
            if (slugs.reserve(next, article)) {
                return next;
            }
        }
        throw new ProblemException(ProblemType.CONFLICT, "Too many articles ask for the slug " + base + " at once.");
    }

    /// The words of a headline or a name as a slug, in Latin letters whatever alphabet they are written in; `otherwise`
    /// where there are none.
    public static String of(String words, String otherwise) {
        var latin = WORD.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll(word -> Matcher.quoteReplacement(Junidecode.unidecode(word.group())));
        var letters = APOSTROPHE.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
        var joined = NOT_WORD.matcher(letters).replaceAll("-");
        var slug = trim(
                joined.length() > LONGEST_MADE
                        ? joined.substring(
                                0,
                                joined.lastIndexOf('-', LONGEST_MADE) > 0
                                        ? joined.lastIndexOf('-', LONGEST_MADE)
                                        : LONGEST_MADE)
                        : joined);
        return slug.isEmpty() || UuidForm.matches(slug) ? otherwise : slug;
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
