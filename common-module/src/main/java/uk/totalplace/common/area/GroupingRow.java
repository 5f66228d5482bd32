package uk.totalplace.common.area;

import java.util.List;

/** A named way to put areas into groups, such as a candidate for the councils to come. {@code note} says what it is, {@code verified} whether it was checked against its source. */
public record GroupingRow(String code, String name, String note, String source, boolean verified, List<Group> groups) {

    /** One group and the areas that make it up; what lies in one of them lies in the group. */
    public record Group(String code, String name, List<String> areas) {
    }
}
