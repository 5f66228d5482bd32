package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A succession that was carried out. {@code on} is the day it held from, {@code recordedAt} (UTC) when it was recorded here; {@code soleSuccessor}
 * is null where there are several, and then nothing has passed.
 */
public record MergerRow(String predecessor, String soleSuccessor, LocalDate on, String source, boolean verified, String recordedBy, LocalDateTime recordedAt) {
}
