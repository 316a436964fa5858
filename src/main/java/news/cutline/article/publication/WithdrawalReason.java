package news.cutline.article.publication;

/// Why a story was taken back.
public enum WithdrawalReason {
    EDITORIAL,
    LEGAL,
    RIGHTS_EXPIRED,
    MERGED,
    DUPLICATE
}
