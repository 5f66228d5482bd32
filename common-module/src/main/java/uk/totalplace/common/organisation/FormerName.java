package uk.totalplace.common.organisation;

import java.time.LocalDate;

/** What an organisation was called up to a day; {@code verified} is false where the source still has to be checked. */
public record FormerName(String organisation, String name, LocalDate lastDay, String source, boolean verified) {
}
