package uk.totalplace.counting.slice;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is spent on a function, by a body or in a district for each resident, in pounds, and what it is held against.
 *
 * @param value             the code of the function, the body or the district
 * @param covers            the districts whose residents these are; empty for those of the whole place
 * @param residents         null where nobody has told them, and then {@code here} is too
 * @param residentsOf       the calendar year of the estimate of residents; null likewise
 * @param coversPercent     how much of the residents of the place live there, by the same estimate; null where that is not known
 * @param pence             gross spending of the year
 * @param here              pounds a head
 * @param beside            pounds a head of what it is held against; null where there is nothing
 * @param differencePercent how far here lies above that
 * @param marked            whether that is further than the programme holds likely
 * @param national          pounds a head of all England; null where that is not known or not told so
 */
public record HeadRow(String value, List<String> covers, Long residents, Integer residentsOf, BigDecimal coversPercent, long pence, BigDecimal here, BigDecimal beside, BigDecimal differencePercent, boolean marked, BigDecimal national) {

    public HeadRow(String value, List<String> covers, Long residents, Integer residentsOf, BigDecimal coversPercent, long pence, BigDecimal here, BigDecimal beside, BigDecimal differencePercent, boolean marked) {
        this(value, covers, residents, residentsOf, coversPercent, pence, here, beside, differencePercent, marked, null);
    }

    HeadRow withNational(BigDecimal pounds) {
        return new HeadRow(value, covers, residents, residentsOf, coversPercent, pence, here, beside, differencePercent, marked, pounds);
    }
}
