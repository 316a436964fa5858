package news.cutline.delivery.site;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.rights.Audience;
import news.cutline.rights.Channel;

/// Who is taken to ask at a door where no key is shown.
@ApplicationScoped
public class Doors {

    private final Set<String> territories;

    Doors(SiteConfig site) {
        territories = site.territory().map(Set::of).orElse(Set.of());
    }

    /// At the content API: the readers of the publisher's own front ends.
    public Audience site() {
        return Audience.publisher(Channel.SITE, territories);
    }

    /// At the pages that anybody can put into a page of theirs: anybody.
    public Audience embeds() {
        return Audience.anyone(Channel.EMBED, territories);
    }
}
