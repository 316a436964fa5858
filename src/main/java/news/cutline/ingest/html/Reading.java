package news.cutline.ingest.html;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

import news.cutline.embed.provider.Providers;
import news.cutline.ingest.markup.Addresses;
import news.cutline.ingest.markup.Metadata;
import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.page.Findings;

/// A page while its story is read: its pieces, and which of them the report has told already.
final class Reading {

    static final int NONE = -1;

    private final List<Piece> pieces;
    private final boolean[] told;
    private final Element story;
    private final Metadata metadata;
    private final Addresses addresses;
    private final Providers providers;
    private final Findings findings;

    Reading(
            List<Piece> pieces,
            Element story,
            Metadata metadata,
            Addresses addresses,
            Providers providers,
            Findings findings) {
        this.pieces = pieces;
        this.story = story;
        this.metadata = metadata;
        this.addresses = addresses;
        this.providers = providers;
        this.findings = findings;
        told = new boolean[pieces.size()];
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    String text(int i) {
        return pieces.get(i).text();
    }

    Metadata metadata() {
        return metadata;
    }

    Addresses addresses() {
        return addresses;
    }

    Providers providers() {
        return providers;
    }

    Findings findings() {
        return findings;
    }

    boolean isInStory(int i) {
        return piece(i).isIn(story);
    }

    boolean isFree(int i) {
        return i >= 0 && i < told.length && !told[i];
    }

    boolean isFreeText(int i) {
        return isFree(i) && piece(i).isText();
    }

    List<Integer> free() {
        return IntStream.range(0, told.length).filter(this::isFree).boxed().toList();
    }

    List<Integer> freeTexts() {
        return IntStream.range(0, told.length).filter(this::isFreeText).boxed().toList();
    }

    /// Takes the piece without a word: for pictures and players, which have no text to account for.
    void take(int i) {
        told[i] = true;
    }

    void takeAll(int from, int to) {
        Arrays.fill(told, from, to, true);
    }

    void recognise(int i, String code, String detail) {
        take(i);
        findings.recognise(code, piece(i).place(), text(i), detail);
    }

    void merge(int i, String code, String detail) {
        take(i);
        findings.merge(code, piece(i).place(), text(i), detail);
    }

    void leaveOut(int i, String code, String detail) {
        take(i);
        if (!text(i).isEmpty()) {
            findings.leaveOut(code, piece(i).place(), text(i), detail);
        }
    }
}
