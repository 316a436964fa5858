package news.cutline.rights;

/// Whether the right to text and data mining is reserved (Directive (EU) 2019/790, article 4).
public enum TextAndDataMining {
    RESERVED,
    PERMITTED
}
