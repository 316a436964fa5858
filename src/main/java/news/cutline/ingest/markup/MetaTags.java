package news.cutline.ingest.markup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import news.cutline.ingest.markup.Metadata.Statement;
import news.cutline.ingest.wording.WordList;

/// The meta elements of a page, also those of microdata in its body, and times that are marked there.
record MetaTags(List<Element> elements) {

    static MetaTags of(Document page) {
        return new MetaTags(page.select("meta[content], time[itemprop][datetime]"));
    }

    /// What the elements say that have one of the names in this attribute (property, name, itemprop), in their order.
    Stream<Statement> said(String attribute, Set<String> names) {
        return elements.stream()
                .filter(element -> names.contains(WordList.fold(element.attr(attribute))))
                .map(element -> new Statement(
                        attribute + " " + element.attr(attribute),
                        LinkedData.plain(
                                element.hasAttr("content") ? element.attr("content") : element.attr("datetime"))))
                .filter(statement -> !statement.text().isEmpty());
    }
}
