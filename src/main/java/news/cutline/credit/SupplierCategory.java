package news.cutline.credit;

/// What kind of supplier something came from (the categories of Arc's ANS distributor).
public enum SupplierCategory {
    STAFF,
    WIRES,
    FREELANCE,
    STOCK,
    HANDOUT,
    OTHER
}
