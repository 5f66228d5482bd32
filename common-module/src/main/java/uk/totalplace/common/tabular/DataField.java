package uk.totalplace.common.tabular;

/** A field of a data set, as an enumeration of its fields in their order has it, and the column in which it stands. */
public interface DataField {

    /** Its place among the fields, from 0. */
    int ordinal();

    Column column();

    default String heading() {
        return column().name();
    }
}
