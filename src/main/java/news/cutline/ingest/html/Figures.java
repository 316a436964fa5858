package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.PictureElement;
import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.markup.Piece.Kind;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedMedium;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.credit.CreditTail;

/// Makes figures and embeds of pictures and players with the texts that share an element with them or stand below.
final class Figures {

    /// Pages with more are catalogues.
    static final int MOST = 300;

    private final Reading page;
    private final Players players;
    private final DescribedPictures described;
    private final Map<Integer, List<ImportedBlock>> blocks = new HashMap<>();
    private int count;

    private Figures(Reading page) {
        this.page = page;
        players = new Players(page);
        described = new DescribedPictures(page);
    }

    /// The blocks by the piece at which they stand.
    static Map<Integer, List<ImportedBlock>> read(Reading page) {
        var figures = new Figures(page);
        for (var i : page.free()) {
            if (page.isFree(i) && !page.piece(i).isText()) {
                figures.read(group(page, i));
            }
        }
        figures.described.tellOthers(figures.count > 0);
        return figures.blocks;
    }

    /// A picture that only the page's data names, where the story shows none.
    static @Nullable Figure described(Reading page, Map<Integer, List<ImportedBlock>> shown) {
        return shown.isEmpty() ? new DescribedPictures(page).lead() : null;
    }

    private static List<Integer> group(Reading page, int object) {
        var figure = page.piece(object).figure();
        var group = new ArrayList<Integer>();
        if (figure == null) {
            group.add(object);
            for (var i = object + 1; page.isFreeText(i) && CaptionTexts.belongs(page.piece(i)); i++) {
                group.add(i);
            }
            return group;
        }
        var from = object;
        while (page.isFree(from - 1) && figure.equals(page.piece(from - 1).figure())) {
            from--;
        }
        for (var i = from; page.isFree(i) && figure.equals(page.piece(i).figure()); i++) {
            group.add(i);
        }
        return group;
    }

    private void read(List<Integer> group) {
        var objects = group.stream().filter(i -> !page.piece(i).isText()).toList();
        var media = new ArrayList<Integer>();
        for (var i : objects) {
            if (isMedium(page.piece(i))) {
                media.add(i);
            }
        }
        var texts = new CaptionTexts(page);
        if (hasCaption(group, objects)) {
            group.stream().filter(i -> page.piece(i).isText()).forEach(texts::add);
        }
        for (var i : objects) {
            page.take(i);
            if (++count > MOST) {
                page.findings()
                        .leaveOut(
                                "too-many-pictures",
                                page.piece(i).place(),
                                null,
                                "Beyond the first " + MOST + " pictures.");
            } else if (media.contains(i)) {
                addMedium(i, texts, i.equals(media.getFirst()));
            } else {
                players.read(i, texts).ifPresent(embed -> add(i, embed));
            }
        }
    }

    /// A box that is marked as a figure but holds headings or long texts is a part of the story.
    private boolean hasCaption(List<Integer> group, List<Integer> objects) {
        return group.size() > objects.size()
                && group.stream()
                        .filter(i -> page.piece(i).isText())
                        .noneMatch(i -> page.piece(i).within("blockquote") != null);
    }

    private static boolean isMedium(Piece piece) {
        var name = piece.element().normalName();
        return piece.kind() == Kind.PICTURE || name.equals("video") || name.equals("amp-video") || name.equals("audio");
    }

    private void addMedium(int i, CaptionTexts texts, boolean isFirst) {
        var piece = page.piece(i);
        var medium = PictureElement.read(piece.element(), page.addresses());
        if (texts.isEmpty() && PictureElement.isSmall(medium)) {
            count--;
            page.findings().leaveOut("small-picture", piece.place(), shown(medium), "An icon or a counter.");
            return;
        }
        page.findings().recognise("picture", piece.place(), shown(medium), "A picture of the story.");
        tellTexts(piece, medium);
        var figure = new Figure(isFirst ? texts.caption() : null, texts.credit(), withoutCredit(medium));
        add(i, described.complete(figure, piece.place()));
    }

    private void tellTexts(Piece piece, ImportedMedium medium) {
        if (medium.href() != null && medium.altText() != null) {
            page.findings()
                    .recognise(
                            "alternative-text", piece.place(), medium.altText(), "What the picture shows, in words.");
        }
        var tooltip = CleanText.of(piece.element().attr("title"));
        if (!tooltip.isEmpty() && !tooltip.equals(medium.altText())) {
            page.findings().leaveOut("tooltip", piece.place(), tooltip, "Shown when the mouse is over the picture.");
        }
    }

    private static @Nullable String shown(ImportedMedium medium) {
        return medium.href() == null ? medium.altText() : medium.href();
    }

    /// Some sites put the credit behind the alternative text, too.
    private static ImportedMedium withoutCredit(ImportedMedium medium) {
        var alt = medium.altText();
        return alt == null
                ? medium
                : CreditTail.in(alt)
                        .map(tail -> new ImportedMedium(
                                medium.kind(), medium.href(), medium.width(), medium.height(), tail.caption()))
                        .orElse(medium);
    }

    private void add(int i, ImportedBlock block) {
        blocks.computeIfAbsent(i, _ -> new ArrayList<>()).add(block);
    }
}
